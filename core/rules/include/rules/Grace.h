#pragma once

#include "base/Clock.h"
#include "model/Codes.h"

#include <QString>

#include <array>
#include <optional>

namespace halftone::rules {

enum class Due {
    NotYet,
    Send,
    Missed, ///< its time passed while nothing was running: shown, not sent
};

/// R9.2: whether what was set for @p at is sent now.
///
/// @param grace  a message that is at most so late is still sent (exactly so late is).
/// @param before an instant that it must precede (an interview's beginning: at it, the reminder is missed); empty: none.
[[nodiscard]] Due due(UtcMs at, UtcMs now, milliseconds grace, std::optional<UtcMs> before = std::nullopt);

/// Reads a duration as settings and offsets spell it: `30m`, `5s`, `24h`, `2d`, `0s`, `-1h`, `1h30m`. Empty: it is none.
[[nodiscard]] std::optional<milliseconds> parseDuration(QStringView text);

/// The inverse of parseDuration, in whole seconds and the largest units that fit ("90m" is "1h30m").
[[nodiscard]] QString printDuration(milliseconds duration);

} // namespace halftone::rules

template <> struct halftone::CodeTable<halftone::rules::Due>
{
    using enum rules::Due;
    static constexpr std::array kEntries {
        Code<rules::Due> {NotYet, QLatin1StringView("not_yet")},
        Code<rules::Due> {Send, QLatin1StringView("send")},
        Code<rules::Due> {Missed, QLatin1StringView("missed")},
    };
};
