#include "provider/ClockSkew.h"

#include <algorithm>
#include <vector>

namespace halftone::provider {

using namespace std::chrono_literals;

void ClockSkew::add(UtcMs date, UtcMs sent, UtcMs received)
{
    const milliseconds least = date - received;
    const milliseconds most = date + 1000ms - sent;
    if (most < least)
        return; // our own clock was set back meanwhile: this answer says nothing
    m_last.push_back(least <= 0ms && most >= 0ms ? 0ms : least + (most - least) / 2);
    if (m_last.size() > kAnswers)
        m_last.pop_front();
}

std::optional<milliseconds> ClockSkew::median() const
{
    if (m_last.empty())
        return std::nullopt;
    std::vector<milliseconds> sorted(m_last.begin(), m_last.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

} // namespace halftone::provider
