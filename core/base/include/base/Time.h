#pragma once

#include "base/Clock.h"

#include <QString>

#include <optional>

namespace halftone {

/// Milliseconds since 1970-01-01T00:00Z, as the database keeps an instant.
[[nodiscard]] constexpr qint64 toMs(UtcMs instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] constexpr UtcMs fromMs(qint64 ms)
{
    return UtcMs(milliseconds(ms));
}

/// ISO 8601 in UTC with milliseconds ("2026-11-24T21:53:22.000Z"), the only spelling of instants in JSON.
[[nodiscard]] QString toIso(UtcMs instant);

/// Reads ISO 8601 with "Z" or an offset ("2026-11-24T22:53:22+01:00"), with or without seconds and milliseconds.
/// @return empty when it is not an instant, or has no zone: a local time without a zone names no instant.
[[nodiscard]] std::optional<UtcMs> fromIso(QStringView text);

/// Reads the date of RFC 2822 as providers write it ("Tue, 24 Nov 2026 21:53:22 +0000").
[[nodiscard]] std::optional<UtcMs> fromRfc2822(QStringView text);

} // namespace halftone
