#include "rules/Backoff.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace halftone::rules {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<milliseconds, 6> kLooks {5s, 15s, 45s, 2min, 5min, 10min};
constexpr milliseconds kLooksAfterwards = 10min;

/// The two-digit year of RFC 850: not more than 50 years ahead of now (RFC 7231, 7.1.1.1).
QDateTime inRightCentury(QDateTime when, UtcMs now)
{
    const int thisYear = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).date().year();
    while (when.date().year() + 100 <= thisYear + 50)
        when = when.addYears(100);
    return when;
}

std::optional<UtcMs> httpDate(QByteArrayView bytes, UtcMs now)
{
    const QString text = QString::fromLatin1(bytes).simplified();
    const QLocale english(QLocale::C);
    // RFC 7231: IMF-fixdate, RFC 850, asctime; QLocale::C knows the English names whatever the user's language.
    QDateTime when = english.toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!when.isValid()) {
        // Without the weekday, which belongs to the full year and not to the 19yy that two digits are read as.
        const QString afterWeekday = text.section(u", "_s, 1);
        when = english.toDateTime(afterWeekday, u"dd-MMM-yy HH:mm:ss 'GMT'"_s);
        if (when.isValid())
            when = inRightCentury(when, now);
    }
    if (!when.isValid())
        when = english.toDateTime(text, u"ddd MMM d HH:mm:ss yyyy"_s);
    if (!when.isValid())
        return std::nullopt;
    when.setTimeSpec(Qt::UTC);
    return UtcMs(milliseconds(when.toMSecsSinceEpoch()));
}

} // namespace

milliseconds backoff(int tries, double random)
{
    constexpr int kMostDoublings = 16; // far beyond the cap; keeps the shift in range
    const milliseconds most = std::min(kBackoffCap, kBackoffFirst * (1 << std::clamp(tries, 0, kMostDoublings)));
    return milliseconds(std::llround(static_cast<double>(most.count()) * std::clamp(random, 0.0, 1.0)));
}

milliseconds retryDelay(int tries, double random, std::optional<milliseconds> retryAfter)
{
    return retryAfter ? std::max(*retryAfter, milliseconds(0)) : backoff(tries, random);
}

std::optional<milliseconds> parseRetryAfter(QByteArrayView header, UtcMs now)
{
    const QByteArrayView text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        constexpr qsizetype kMostDigits = 9; // 31 years; more is no time to wait for
        if (text.size() > kMostDigits)
            return std::nullopt;
        return std::chrono::seconds(text.toInt());
    }
    const std::optional<UtcMs> when = httpDate(text, now);
    if (!when)
        return std::nullopt;
    return std::max(*when - now, milliseconds(0));
}

std::optional<UtcMs> parseHttpDate(QByteArrayView text)
{
    // Only RFC 850 asks for the present century; its two digits are read as of the program's own.
    constexpr UtcMs kWritten {std::chrono::sys_days(std::chrono::year(2026) / 1 / 1)};
    return httpDate(text, kWritten);
}

milliseconds withinHorizon(milliseconds step, milliseconds horizon)
{
    constexpr milliseconds kFull = 60s;
    constexpr milliseconds kLeast = 250ms;
    if (horizon >= kFull)
        return step;
    return std::min(step, std::max(kLeast, milliseconds(step.count() * horizon.count() / kFull.count())));
}

bool absenceSettles(const AbsenceFacts &facts, UtcMs now)
{
    if (facts.wholeAnswer)
        return true;
    return facts.firstAbsentAt && now - *facts.firstAbsentAt >= withinHorizon(kAbsencesApart, facts.horizon)
        && now - facts.attemptEnded >= facts.horizon;
}

UtcMs nextLook(const AbsenceFacts &facts, UtcMs now)
{
    UtcMs look = now + kLooksAfterwards;
    for (const milliseconds after : kLooks) {
        for (const milliseconds step : {withinHorizon(after, facts.horizon), after}) {
            if (facts.attemptEnded + step > now)
                look = std::min(look, facts.attemptEnded + step);
        }
    }
    if (facts.firstAbsentAt) {
        const UtcMs settled
            = std::max(*facts.firstAbsentAt + withinHorizon(kAbsencesApart, facts.horizon), facts.attemptEnded + facts.horizon);
        if (settled > now)
            look = std::min(look, settled);
    }
    return look;
}

} // namespace halftone::rules
