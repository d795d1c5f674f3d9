#pragma once

#include "base/Clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace halftone::sandbox {

/// A request as it was read from the wire.
struct Request
{
    QByteArray method;
    QByteArray target; ///< path and query, as they came
    QString path; ///< percent-decoded, without the query
    QByteArray authorization;
    QByteArray contentType;
    QByteArray origin; ///< a browser's Origin header; no program of ours sends one
    QByteArray body;
};

/// What is done to the connection in place of, or during, the answer.
enum class Wire { Answer, Nothing, Close, Reset, CloseInStatusLine, CloseInBody, StopListening };

struct Response
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Wire wire = Wire::Answer;
    milliseconds delay {0}; ///< real time before the answer
    milliseconds pause {0}; ///< for StopListening: until it listens again; 0: for ever
    milliseconds dateSkew {0};

    void setHeader(const QByteArray &name, const QByteArray &value) { headers.append(std::pair(name, value)); }
};

/// "a=b&c=d", from a query or a form: "+" is a space, "%XX" a byte of UTF-8. Keys may repeat.
class Form
{
public:
    Form() = default;
    explicit Form(QByteArrayView encoded);

    [[nodiscard]] bool has(QLatin1StringView key) const;
    [[nodiscard]] QString value(QLatin1StringView key) const; ///< the first one; empty where there is none
    [[nodiscard]] QStringList values(QLatin1StringView key) const;
    [[nodiscard]] const QList<std::pair<QString, QString>> &items() const { return m_items; }

private:
    QList<std::pair<QString, QString>> m_items;
};

[[nodiscard]] Response json(int status, const QJsonObject &object);
/// The provider's error body, {code, message, more_info, status}.
[[nodiscard]] Response problem(int status, int code, const QString &message);
[[nodiscard]] Response notFound(const QString &path);
[[nodiscard]] Response notAllowed();

/// "Tue, 24 Nov 2026 21:53:22 +0000", as the dates of the 2010 API.
[[nodiscard]] QString rfc2822(UtcMs when);
/// "2026-11-24T21:53:22Z", as those of its later ones.
[[nodiscard]] QString isoSeconds(UtcMs when);

/// Without its parameters, in lower case: "application/json; charset=utf-8" → "application/json".
[[nodiscard]] QByteArray mediaType(const QByteArray &contentType);

} // namespace halftone::sandbox
