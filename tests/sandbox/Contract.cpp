#include "Contract.h"

#include "base/Time.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace halftone::sandbox::test {

using namespace Qt::StringLiterals;

Contract::Contract(const QString &file)
{
    QFile source(QStringLiteral(HALFTONE_SOURCE_DIR) + u"/tests/contracts/twilio/"_s + file);
    if (source.open(QIODevice::ReadOnly))
        m_document = QJsonDocument::fromJson(source.readAll()).object();
    collectNulls(m_document.value("components"_L1).toObject().value("examples"_L1));
    for (const QJsonValue &path : m_document.value("paths"_L1).toObject()) {
        for (const QJsonValue &operation : path.toObject()) {
            for (const QJsonValue &response : operation.toObject().value("responses"_L1).toObject())
                collectNulls(
                    response.toObject().value("content"_L1).toObject().value("application/json"_L1).toObject().value("examples"_L1));
        }
    }
}

void Contract::collectNulls(const QJsonValue &example)
{
    if (example.isArray()) {
        for (const QJsonValue &entry : example.toArray())
            collectNulls(entry);
    }
    const QJsonObject object = example.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at.value().isNull())
            m_nullInExamples.insert(at.key());
        else
            collectNulls(at.value());
    }
}

QJsonValue Contract::resolved(const QJsonValue &schema) const
{
    const QString reference = schema.toObject().value("$ref"_L1).toString();
    if (reference.isEmpty())
        return schema;
    QJsonValue at = m_document;
    for (const QString &step : reference.split(u'/').mid(1))
        at = at.toObject().value(step);
    return resolved(at);
}

QStringList Contract::violations(const QString &method, const QString &path, int status, const QJsonValue &body) const
{
    const QJsonObject operation = m_document.value("paths"_L1).toObject().value(path).toObject().value(method.toLower()).toObject();
    const QJsonObject responses = operation.value("responses"_L1).toObject();
    if (!responses.contains(QString::number(status)))
        return {u"%1 %2: status %3 is not in the contract"_s.arg(method, path).arg(status)};
    const QJsonObject content = responses.value(QString::number(status)).toObject().value("content"_L1).toObject();
    if (content.isEmpty())
        return body.isUndefined() ? QStringList() : QStringList {u"%1 %2: a body where none is promised"_s.arg(method, path)};
    QStringList found;
    judge(content.value("application/json"_L1).toObject().value("schema"_L1).toObject(), body, method + u' ' + path, found);
    return found;
}

void Contract::judge(const QJsonObject &unresolved, const QJsonValue &value, const QString &where, QStringList &found) const
{
    const QJsonObject schema = resolved(unresolved).toObject();
    if (value.isNull()) {
        const QString name = where.mid(where.lastIndexOf(u'.') + 1);
        if (!schema.value("nullable"_L1).toBool() && !m_nullInExamples.contains(name))
            found.append(where + u" is null"_s);
        return;
    }
    const QString type = schema.value("type"_L1).toString();
    const bool fits = type.isEmpty() || (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool())
        || (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray()) || (type == "number"_L1 && value.isDouble())
        || (type == "integer"_L1 && value.isDouble() && value.toDouble() == double(value.toInteger()));
    if (!fits) {
        found.append(where + u" is no "_s + type);
        return;
    }
    if (const QJsonArray allowed = schema.value("enum"_L1).toArray(); !allowed.isEmpty() && !allowed.contains(value))
        found.append(where + u" is none of the values allowed: "_s + value.toVariant().toString());
    if (value.isString())
        judgeString(schema, value.toString(), where, found);
    if (value.isObject())
        judgeObject(schema, value.toObject(), where, found);
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            judge(schema.value("items"_L1).toObject(), entries.at(i), where + u'[' + QString::number(i) + u']', found);
    }
}

void Contract::judgeObject(const QJsonObject &schema, const QJsonObject &object, const QString &where, QStringList &found) const
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (const QJsonValue &required : schema.value("required"_L1).toArray()) {
        if (!object.contains(required.toString()))
            found.append(where + u'.' + required.toString() + u" is missing"_s);
    }
    if (properties.isEmpty())
        return;
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (properties.contains(at.key()))
            judge(properties.value(at.key()).toObject(), at.value(), where + u'.' + at.key(), found);
        else
            found.append(where + u'.' + at.key() + u" is not in the contract"_s);
    }
}

void Contract::judgeString(const QJsonObject &schema, const QString &text, const QString &where, QStringList &found) const
{
    const QString pattern = schema.value("pattern"_L1).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        found.append(where + u" does not match "_s + pattern + u": "_s + text);
    if (text.size() < schema.value("minLength"_L1).toInt(0) || text.size() > schema.value("maxLength"_L1).toInt(1 << 30))
        found.append(where + u" has a length that is not allowed"_s);
    const QString format = schema.value("format"_L1).toString();
    if (format == "date-time-rfc-2822"_L1 && (!fromRfc2822(text) || !text.endsWith(" +0000"_L1)))
        found.append(where + u" is no date of RFC 2822: "_s + text);
    if (format == "date-time"_L1 && !fromIso(text))
        found.append(where + u" is no date of ISO 8601: "_s + text);
    if (format == "uri"_L1 && !text.startsWith("http"_L1) && !text.startsWith(u'/'))
        found.append(where + u" is no uri: "_s + text);
}

} // namespace halftone::sandbox::test
