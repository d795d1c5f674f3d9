#pragma once

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace halftone::sandbox::test {

/// One of the provider's own interface descriptions (tests/contracts/twilio), and a judge of answers by it.
///
/// The subset of OpenAPI 3.0 that these files use: $ref, type, nullable, enum, pattern, lengths, required, properties, items,
/// additionalProperties, and the formats that have a checkable form. A property that the description does not name is a
/// violation. Null is also allowed where the description's own examples have it against its own schema.
class Contract
{
public:
    /// @param file e.g. "api_v2010.json".
    explicit Contract(const QString &file);

    /// What is wrong with an answer; empty: nothing. @param path as in the description: "/v1/Content/{Sid}".
    [[nodiscard]] QStringList violations(const QString &method, const QString &path, int status, const QJsonValue &body) const;

private:
    [[nodiscard]] QJsonValue resolved(const QJsonValue &schema) const;
    void judge(const QJsonObject &schema, const QJsonValue &value, const QString &where, QStringList &found) const;
    void judgeObject(const QJsonObject &schema, const QJsonObject &object, const QString &where, QStringList &found) const;
    void judgeString(const QJsonObject &schema, const QString &text, const QString &where, QStringList &found) const;
    void collectNulls(const QJsonValue &example);

    QJsonObject m_document;
    QSet<QString> m_nullInExamples;
};

} // namespace halftone::sandbox::test
