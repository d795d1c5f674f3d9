#include "rules/QuietHours.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace halftone::rules {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// After so long without a waking instant there is none: the pattern repeats every week, and a zone may change within it.
constexpr milliseconds kSearch = 24h * 9;
constexpr qint64 kDayMs = 24 * 3600 * 1000;
constexpr std::array kDays {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

QDateTime utc(UtcMs instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

/// The local wall clock at an instant, as milliseconds since 1970-01-01T00:00 local. From UTC to local there is always one answer.
qint64 wallClock(const QTimeZone &zone, UtcMs instant)
{
    return instant.time_since_epoch().count() + qint64(zone.offsetFromUtc(utc(instant))) * 1000;
}

qint64 dayOf(qint64 wall)
{
    return wall >= 0 ? wall / kDayMs : (wall - kDayMs + 1) / kDayMs;
}

bool isQuietAt(const QuietHours &quiet, qint64 wall)
{
    if (!quiet.enabled)
        return false;
    const qint64 day = dayOf(wall);
    const int weekday = static_cast<int>(((day + 3) % 7 + 7) % 7) + 1; // 1970-01-01 was a Thursday
    if (quiet.wholeDays.contains(weekday))
        return true;
    const qint64 time = wall - day * kDayMs;
    const qint64 from = quiet.from.msecsSinceStartOfDay();
    const qint64 until = quiet.until.msecsSinceStartOfDay();
    if (from <= until)
        return time >= from && time < until;
    return time >= from || time < until;
}

/// The next instant at which quiet may end: the end of the daily stretch, midnight, or a change of the zone's offset.
UtcMs nextChange(const QuietHours &quiet, const QTimeZone &zone, UtcMs now)
{
    const qint64 wall = wallClock(zone, now);
    const qint64 day = dayOf(wall);
    const qint64 time = wall - day * kDayMs;
    const qint64 until = quiet.until.msecsSinceStartOfDay();
    const qint64 step = (until > time ? until : kDayMs) - time;
    UtcMs next = now + milliseconds(step);
    if (zone.hasTransitions()) {
        const QTimeZone::OffsetData transition = zone.nextTransition(utc(now));
        if (transition.atUtc.isValid())
            next = std::min(next, UtcMs(milliseconds(transition.atUtc.toMSecsSinceEpoch())));
    }
    return std::max(next, now + 1ms);
}

std::optional<UtcMs> firstWaking(const QuietHours &quiet, const QList<QTimeZone> &zones, UtcMs now)
{
    UtcMs at = now;
    while (at - now <= kSearch) {
        const auto sleeping = std::ranges::find_if(zones, [&](const QTimeZone &zone) { return isQuiet(quiet, zone, at); });
        if (sleeping == zones.end())
            return at;
        at = nextChange(quiet, *sleeping, at);
    }
    return std::nullopt;
}

/// The zones that are asked: all of them, or the first where they have no waking hour in common.
QList<QTimeZone> asked(const QuietHours &quiet, const QList<QTimeZone> &zones, UtcMs now)
{
    if (zones.size() <= 1 || firstWaking(quiet, zones, now))
        return zones;
    return {zones.first()};
}

/// Qt 6.4.2 takes any word of letters for a POSIX rule without an offset and calls it a valid zone; places have a slash.
bool isZone(const QString &name)
{
    return (name.contains(u'/') || name == "UTC"_L1) && QTimeZone(name.toUtf8()).isValid();
}

std::optional<QTime> parseTime(QStringView text)
{
    if (text == "24:00"_L1)
        return QTime(0, 0);
    for (const auto format : {"HH:mm"_L1, "H:mm"_L1}) {
        if (const QTime time = QTime::fromString(text.toString(), QString(format)); time.isValid())
            return time;
    }
    return std::nullopt;
}

std::optional<int> parseDay(QStringView text)
{
    const auto found = std::ranges::find_if(kDays, [text](QLatin1StringView day) { return text.compare(day, Qt::CaseInsensitive) == 0; });
    return found == kDays.end() ? std::nullopt : std::optional(static_cast<int>(found - kDays.begin()) + 1);
}

} // namespace

bool isQuiet(const QuietHours &quiet, const QTimeZone &zone, UtcMs now)
{
    return isQuietAt(quiet, wallClock(zone, now));
}

std::optional<UtcMs> quietUntil(const QuietHours &quiet, const QTimeZone &zone, UtcMs now)
{
    return firstWaking(quiet, {zone}, now);
}

bool isQuiet(const QuietHours &quiet, const QList<QTimeZone> &zones, UtcMs now)
{
    return std::ranges::any_of(asked(quiet, zones, now), [&](const QTimeZone &zone) { return isQuiet(quiet, zone, now); });
}

std::optional<UtcMs> quietUntil(const QuietHours &quiet, const QList<QTimeZone> &zones, UtcMs now)
{
    return firstWaking(quiet, asked(quiet, zones, now), now);
}

milliseconds releaseJitter(qint64 messageId)
{
    // splitmix64 (Steele, Lea, Flood 2014): ids of one bulk send follow each other, and are to end up far apart.
    auto mixed = static_cast<quint64>(messageId) + 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    mixed ^= mixed >> 31U;
    return milliseconds(static_cast<qint64>(mixed % static_cast<quint64>(kReleaseSpread.count())));
}

QList<QTimeZone> zonesFor(const QString &candidateZone, const QStringList &numberZones, const QTimeZone &fallback)
{
    if (isZone(candidateZone))
        return {QTimeZone(candidateZone.toUtf8())};
    QList<QTimeZone> zones;
    for (const QString &name : numberZones) {
        if (!isZone(name))
            continue;
        if (const QTimeZone zone(name.toUtf8()); !zones.contains(zone))
            zones.append(zone);
    }
    return zones.isEmpty() ? QList<QTimeZone> {fallback} : zones;
}

Result<QuietHours> parseQuietHours(QStringView text)
{
    const Error error {ErrorKind::InvalidInput, u"quiet_hours"_s, u"not HH:MM-HH:MM,day… or off"_s, text.toString()};
    const QStringView trimmed = text.trimmed();
    QuietHours quiet;
    if (trimmed.compare("off"_L1, Qt::CaseInsensitive) == 0) {
        quiet.enabled = false;
        return quiet;
    }
    quiet.from = QTime(0, 0);
    quiet.until = QTime(0, 0);
    quiet.wholeDays.clear();
    bool first = true;
    for (const QStringView part : trimmed.split(u',')) {
        const QStringView word = part.trimmed();
        if (const std::optional<int> day = parseDay(word)) {
            if (!quiet.wholeDays.contains(*day))
                quiet.wholeDays.append(*day);
        } else {
            const QList<QStringView> ends = word.split(u'-');
            if (!first || ends.size() != 2)
                return error;
            const std::optional<QTime> from = parseTime(ends[0].trimmed());
            const std::optional<QTime> until = parseTime(ends[1].trimmed());
            if (!from || !until || *from == *until) // is it nothing, or the whole day? Days say the latter
                return error;
            quiet.from = *from;
            quiet.until = *until;
        }
        first = false;
    }
    std::ranges::sort(quiet.wholeDays);
    return quiet;
}

QString printQuietHours(const QuietHours &quiet)
{
    QStringList parts;
    if (quiet.from != quiet.until)
        parts.append(quiet.from.toString(u"HH:mm"_s) + u'-' + quiet.until.toString(u"HH:mm"_s));
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        if (quiet.wholeDays.contains(static_cast<int>(i) + 1))
            parts.append(QString(kDays[i]));
    }
    return quiet.enabled && !parts.isEmpty() ? parts.join(u',') : u"off"_s;
}

const QuietHours &quietHoursFor(const WorkspaceSettings &settings, QStringView region)
{
    const auto own = std::ranges::find_if(
        settings.countryQuietHours, [region](const CountryQuietHours &country) { return !region.isEmpty() && country.region == region; });
    return own == settings.countryQuietHours.cend() ? settings.quietHours : own->hours;
}

std::optional<QuietHours> suggestedQuietHours(QStringView region)
{
    if (region == "US"_L1)
        return QuietHours {true, QTime(20, 0), QTime(9, 0), {7}};
    if (region == "FR"_L1)
        return QuietHours {true, QTime(21, 30), QTime(8, 0), {7}};
    return std::nullopt;
}

Result<QList<CountryQuietHours>> parseCountryQuietHours(QStringView text)
{
    const auto isRegion
        = [](QStringView word) { return word.size() == 2 && std::ranges::all_of(word, [](QChar c) { return c >= u'A' && c <= u'Z'; }); };
    QList<CountryQuietHours> countries;
    if (text.trimmed().isEmpty())
        return countries;
    for (const QStringView part : text.split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString region = part.first(std::max<qsizetype>(equals, 0)).trimmed().toString().toUpper();
        const auto hours = parseQuietHours(part.sliced(equals + 1));
        if (!isRegion(region) || !hours || std::ranges::find(countries, region, &CountryQuietHours::region) != countries.end())
            return Error {ErrorKind::InvalidInput, u"quiet_hours"_s, u"not REGION=HH:MM-HH:MM,day…;…"_s, text.toString()};
        countries.append({region, *hours});
    }
    std::ranges::sort(countries, {}, &CountryQuietHours::region);
    return countries;
}

QString printCountryQuietHours(QList<CountryQuietHours> countries)
{
    std::ranges::sort(countries, {}, &CountryQuietHours::region);
    QStringList parts;
    for (const CountryQuietHours &country : std::as_const(countries))
        parts.append(country.region + u'=' + printQuietHours(country.hours));
    return parts.join(u';');
}

} // namespace halftone::rules
