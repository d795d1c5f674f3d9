#pragma once

#include "base/Clock.h"

#include <deque>
#include <optional>

namespace halftone::provider {

/// How far the provider's clock is ahead of ours, from the Date headers of its latest answers (R5.1).
///
/// A Date has whole seconds, so one answer only says that the difference lies in an interval of a second and the time the
/// request took. An interval that holds zero counts as "no difference"; of the last five answers the median is taken, so that one
/// odd answer (a proxy's page) moves nothing.
class ClockSkew
{
public:
    /// @param date     the Date header's instant
    /// @param sent     when the request left, by our clock
    /// @param received when the answer had been read, by our clock
    void add(UtcMs date, UtcMs sent, UtcMs received);

    /// Empty before the first answer.
    [[nodiscard]] std::optional<milliseconds> median() const;

    static constexpr std::size_t kAnswers = 5;

private:
    std::deque<milliseconds> m_last;
};

} // namespace halftone::provider
