#pragma once

#include "base/Clock.h"

#include <QByteArrayView>

#include <optional>

namespace halftone::rules {

inline constexpr milliseconds kBackoffFirst = std::chrono::seconds(2);
inline constexpr milliseconds kBackoffCap = std::chrono::minutes(10);
/// R10.1: after so long of nothing but "not sent", a message is shown as failed with the reason.
inline constexpr milliseconds kGiveUpAfter = std::chrono::hours(24);

/// R10.3: how long to wait before the next try: full jitter over 2 s × 2^n, at most 10 min.
/// @param tries  how often it was refused before this time, 0…; @param random 0…1, uniform.
[[nodiscard]] milliseconds backoff(int tries, double random);

/// R10.3: Retry-After where the provider gave one, else backoff().
[[nodiscard]] milliseconds retryDelay(int tries, double random, std::optional<milliseconds> retryAfter);

/// R10.3: reads a Retry-After header: whole seconds ("120") or an HTTP date in any of its three forms.
/// @param now by the provider's clock. @return 0 for a date that has passed; empty when it cannot be read.
[[nodiscard]] std::optional<milliseconds> parseRetryAfter(QByteArrayView header, UtcMs now);

/// Reads the `Date` header and the like: RFC 7231's three forms, of which all but the first are old.
[[nodiscard]] std::optional<UtcMs> parseHttpDate(QByteArrayView text);

/// DESIGN (e): the steps of a look-up are those of an H of a minute. Where a workspace's H (absence_horizon) is shorter they are shorter
/// in the same measure, so that H is what decides when a message settles; longer they never get.
/// @return @p step, or its share of @p horizon; at least 0.25 s.
[[nodiscard]] milliseconds withinHorizon(milliseconds step, milliseconds horizon);

/// Two absent listings count as two only when at least so far apart (DESIGN (e)), within the horizon.
inline constexpr milliseconds kAbsencesApart = std::chrono::seconds(20);

/// What is known of an unconfirmed message while the provider's list is asked.
struct AbsenceFacts
{
    UtcMs attemptEnded; ///< or when that was noticed
    bool wholeAnswer = false; ///< a whole answer was read (5xx): nothing is under way any more
    std::optional<UtcMs> firstAbsentAt = {}; ///< first listing without it; empty: none yet
    milliseconds horizon = std::chrono::seconds(60); ///< H (WorkspaceSettings::absenceHorizon)
};

/// R10.2: whether a listing at @p now that does not have the message settles that it was not sent: the second absence, at least
/// 20 s (H/3, if H is below a minute) after the first and H after the attempt ended; the first suffices after a whole answer.
[[nodiscard]] bool absenceSettles(const AbsenceFacts &facts, UtcMs now);

/// DESIGN (e): when to ask the list: 5, 15, 45 s, 2, 5, 10 min after the attempt ended, then every 10 min; and as soon as an
/// absence would settle it. With an H below a minute the steps shrink with it (withinHorizon).
/// @param now the instant of the last look, or of the attempt's end. @return later than @p now.
[[nodiscard]] UtcMs nextLook(const AbsenceFacts &facts, UtcMs now);

} // namespace halftone::rules
