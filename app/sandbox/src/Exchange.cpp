#include "Exchange.h"

#include "base/Time.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

#include <array>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
QString decoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(plain));
}
} // namespace

Form::Form(QByteArrayView encoded)
{
    for (qsizetype at = 0; at < encoded.size();) {
        qsizetype end = encoded.indexOf('&', at);
        if (end < 0)
            end = encoded.size();
        const QByteArrayView pair = encoded.sliced(at, end - at);
        at = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            m_items.append({decoded(pair), QString()});
        else
            m_items.append({decoded(pair.first(equals)), decoded(pair.sliced(equals + 1))});
    }
}

bool Form::has(QLatin1StringView key) const
{
    for (const auto &[name, value] : m_items) {
        if (name == key)
            return true;
    }
    return false;
}

QString Form::value(QLatin1StringView key) const
{
    for (const auto &[name, value] : m_items) {
        if (name == key)
            return value;
    }
    return {};
}

QStringList Form::values(QLatin1StringView key) const
{
    QStringList found;
    for (const auto &[name, value] : m_items) {
        if (name == key)
            found.append(value);
    }
    return found;
}

Response json(int status, const QJsonObject &object)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response problem(int status, int code, const QString &message)
{
    return json(status,
        {{u"code"_s, code}, {u"message"_s, message}, {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
            {u"status"_s, status}});
}

Response notFound(const QString &path)
{
    return problem(404, 20404, u"The requested resource %1 was not found"_s.arg(path));
}

Response notAllowed()
{
    return problem(405, 20004, u"Method not allowed"_s);
}

QString rfc2822(UtcMs when)
{
    // By hand: QDateTime's own way asks the locale for each part, and is the dearest thing in a list of 1,000 messages.
    static constexpr std::array kDays {"Sun"_L1, "Mon"_L1, "Tue"_L1, "Wed"_L1, "Thu"_L1, "Fri"_L1, "Sat"_L1};
    static constexpr std::array kMonths {
        "Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1, "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    const auto day = std::chrono::floor<std::chrono::days>(when);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(when - day));

    QString text;
    text.reserve(31);
    const auto two = [&text](long number) {
        text += QChar(u'0' + char16_t(number / 10 % 10));
        text += QChar(u'0' + char16_t(number % 10));
    };
    text += kDays.at(std::chrono::weekday(day).c_encoding());
    text += ", "_L1;
    two(long(unsigned(date.day())));
    text += u' ';
    text += kMonths.at(unsigned(date.month()) - 1);
    text += u' ';
    two(int(date.year()) / 100);
    two(int(date.year()) % 100);
    text += u' ';
    two(time.hours().count());
    text += u':';
    two(time.minutes().count());
    text += u':';
    two(time.seconds().count());
    text += " +0000"_L1;
    return text;
}

QString isoSeconds(UtcMs when)
{
    return QDateTime::fromSecsSinceEpoch(toMs(when) / 1000, Qt::UTC).toString(Qt::ISODate);
}

QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower();
}

} // namespace halftone::sandbox
