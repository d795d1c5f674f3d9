#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "model/Settings.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace halftone::rules {

/// R9.1: whether it is quiet at @p now where the local time is that of @p zone.
///
/// From 20:00 to 08:00 means 20:00:00.000 up to, not including, 08:00; a whole day lasts from local midnight to the next. Where
/// clocks jump over the beginning or end of a stretch, it begins or ends at the jump. `from == until` means no daily stretch.
[[nodiscard]] bool isQuiet(const QuietHours &quiet, const QTimeZone &zone, UtcMs now);

/// R9.1: the first instant at or after @p now at which it is not quiet. @return empty: it is quiet all week.
[[nodiscard]] std::optional<UtcMs> quietUntil(const QuietHours &quiet, const QTimeZone &zone, UtcMs now);

/// R9.1: how long after the end of quiet hours a message that they held back is released: 0 up to kReleaseSpread, told from its id alone,
/// so that a thousand of them do not leave in one instant, and every program that looks says the same.
[[nodiscard]] milliseconds releaseJitter(qint64 messageId);
inline constexpr milliseconds kReleaseSpread = std::chrono::minutes(10);

/// R9.1 for a recipient whose zone is told from a number that belongs to several: quiet while it is quiet in any of them.
///
/// Where the zones have no waking hour in common (a number that may be anywhere), the first one alone is asked.
/// @param zones at least one, as from zonesFor.
[[nodiscard]] bool isQuiet(const QuietHours &quiet, const QList<QTimeZone> &zones, UtcMs now);
[[nodiscard]] std::optional<UtcMs> quietUntil(const QuietHours &quiet, const QList<QTimeZone> &zones, UtcMs now);

/// R9.1: the zones that stand for a recipient: the candidate's own, else those of their number, else @p fallback.
///
/// @param candidateZone IANA name; empty or unknown: not told. @param numberZones IANA names; unknown ones are left out.
/// @return one zone or more, without duplicates.
[[nodiscard]] QList<QTimeZone> zonesFor(const QString &candidateZone, const QStringList &numberZones, const QTimeZone &fallback);

/// Reads `20:00-08:00,sun`, `20:00-08:00`, `sat,sun` or `off` (CLI.md, `workspace set quiet_hours=`); days are mon … sun.
/// Errors: InvalidInput `quiet_hours`, with the text as subject.
[[nodiscard]] Result<QuietHours> parseQuietHours(QStringView text);

/// The inverse of parseQuietHours.
[[nodiscard]] QString printQuietHours(const QuietHours &quiet);

/// R9.1 by country: the hours that the workspace has set for the recipient's region, else its general ones.
/// @param region of the recipient's number; empty or "001": none.
[[nodiscard]] const QuietHours &quietHoursFor(const WorkspaceSettings &settings, QStringView region);

/// What is offered when a country is given hours of its own, from what is law or charter there; the workspace decides.
///
/// United States: 47 CFR 64.1200(c)(1) says 08:00–21:00, states are stricter (FL, MD, MS, NJ, OK until 20:00, CT from 09:00, TX on
/// Sundays 12:00–21:00): what satisfies them all but Rhode Island (until 18:00). France: af2m, Charte Business Messaging 2026
/// (2026-02-17): 08:00–21:30, Sundays allowed; older sources forbid Sundays, which are kept quiet here.
/// @return empty where nothing is known: the general hours are the place to begin.
[[nodiscard]] std::optional<QuietHours> suggestedQuietHours(QStringView region);

/// Reads `FR=21:30-08:00,sun;US=off`; empty: none. Errors: InvalidInput `quiet_hours`, with the text as subject: what parseQuietHours
/// refuses, what is no region, a region twice.
[[nodiscard]] Result<QList<CountryQuietHours>> parseCountryQuietHours(QStringView text);

/// The inverse of parseCountryQuietHours, by region.
[[nodiscard]] QString printCountryQuietHours(QList<CountryQuietHours> countries);

} // namespace halftone::rules
