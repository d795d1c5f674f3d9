#pragma once

#include "base/Clock.h"

#include <atomic>

namespace halftone::workspace {

/// The clock that leases and due times compare against (DESIGN (c)): this computer's on SQLite, the server's on PostgreSQL. Sessions
/// measure how far apart they are (Session::followClock). Thread-safe: one serves the whole program.
class WorkspaceClock final : public Clock
{
public:
    explicit WorkspaceClock(const Clock &own)
        : m_own(own)
    {
    }
    [[nodiscard]] UtcMs now() const override { return m_own.now() + milliseconds(m_offset.load()); }

    [[nodiscard]] const Clock &own() const { return m_own; } ///< this computer's
    /// @param offset the workspace's clock minus this computer's. Less than what a measurement may err by changes nothing: a clock
    ///        that goes back by some milliseconds every few minutes helps nobody.
    void setOffset(milliseconds offset)
    {
        constexpr qint64 kNoise = 100;
        const qint64 before = m_offset.load();
        if (offset.count() > before + kNoise || offset.count() < before - kNoise)
            m_offset = offset.count();
    }

private:
    const Clock &m_own;
    std::atomic<qint64> m_offset = 0;
};

} // namespace halftone::workspace
