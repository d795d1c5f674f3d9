#include "twilio/JsonReader.h"

#include "base/Time.h"

#include <QDate>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>
#include <array>

namespace halftone::provider {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcTwilio, "halftone.provider.twilio")

namespace {

/// "Fri, 24 May 2019 17:44:46 +0000", three times in each of a hundred thousand messages: read by position.
std::optional<UtcMs> twilioDate(QStringView text)
{
    constexpr std::array kMonths {
        "Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1, "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    if (text.size() != 31 || !text.endsWith(" +0000"_L1) || text.at(19) != u':' || text.at(22) != u':')
        return std::nullopt;
    const auto number = [text](qsizetype at, qsizetype digits) {
        bool ok = false;
        const int value = text.mid(at, digits).toInt(&ok);
        return ok ? value : -1;
    };
    const auto month = std::find(kMonths.begin(), kMonths.end(), text.mid(8, 3));
    const QDate day(number(12, 4), static_cast<int>(month - kMonths.begin()) + 1, number(5, 2));
    const int hour = number(17, 2), minute = number(20, 2), second = number(23, 2);
    if (month == kMonths.end() || !day.isValid() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    const qint64 days = day.toJulianDay() - 2'440'588; // 1970-01-01
    return fromMs((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000);
}

} // namespace

void JsonReader::fail(QLatin1StringView key)
{
    if (m_wrong.isEmpty())
        m_wrong = key;
}

QString JsonReader::id(QLatin1StringView key)
{
    const QString value = text(key);
    if (value.isEmpty())
        fail(key);
    return value;
}

QString JsonReader::text(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isString())
        return value.toString();
    if (!value.isNull() && !value.isUndefined())
        fail(key);
    return {};
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        fail(key);
    return value.toObject();
}

bool JsonReader::flag(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool() && !value.isNull() && !value.isUndefined())
        fail(key);
    return value.toBool();
}

int JsonReader::count(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isString())
        return std::max(0, value.toString().toInt());
    return std::max(0, value.toInt());
}

std::optional<UtcMs> JsonReader::instant(QLatin1StringView key) const
{
    const QString text = m_object.value(key).toString();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto read = twilioDate(text))
        return read;
    if (const auto read = fromRfc2822(text))
        return read;
    return fromIso(text);
}

Error unreadable(const QString &detail)
{
    return {.kind = ErrorKind::ProviderUnreadable, .code = u"unreadable_answer"_s, .detail = detail};
}

Result<QJsonObject> readObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(u"%1 bytes, no JSON at offset %2: %3"_s.arg(body.size()).arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return unreadable(u"JSON, but no object"_s);
    return document.object();
}

Result<QString> nextPage(const QJsonObject &page)
{
    QJsonValue next = page.value("next_page_uri"_L1);
    if (next.isUndefined())
        next = page.value("meta"_L1).toObject().value("next_page_url"_L1);
    if (next.isNull() || next.isUndefined() || (next.isString() && next.toString().isEmpty()))
        return QString();
    const QUrl url(next.toString(), QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyEncoded);
    if (!next.isString() || !url.isValid() || !path.startsWith(u'/'))
        return unreadable(u"next page is no address"_s);
    return url.hasQuery() ? path + u'?' + url.query(QUrl::FullyEncoded) : path;
}

void logUnreadable(QLatin1StringView list, int left, qsizetype of, const QString &wrong)
{
    qCWarning(lcTwilio, "%s: %d of %lld entries are not what the contract says and were left out; the last for its '%s'", list.data(), left,
        static_cast<long long>(of), qPrintable(wrong));
}

} // namespace halftone::provider
