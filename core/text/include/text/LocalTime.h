#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QString>

namespace halftone::text {

/// R8.4: `interview.date` as a message says it: "mardi 24 novembre 2026", "Tuesday 24 November 2026" ("Tuesday, November 24, 2026" in
/// "en_US").
///
/// @param zone     IANA ("Europe/Paris").
/// @param language of the message: "fr", "en", "en_US", "pt-BR"; one that is not known counts as "en".
/// @return with plain spaces only (a no-break space would cost the SMS a segment). Errors: InvalidInput "unknown_time_zone".
[[nodiscard]] Result<QString> localDate(UtcMs instant, QStringView zone, QStringView language);

/// R8.4: `interview.time`: "14 h 30", "14:30", "2:30 PM" in "en_US". Parameters and errors as of localDate.
[[nodiscard]] Result<QString> localTime(UtcMs instant, QStringView zone, QStringView language);

} // namespace halftone::text
