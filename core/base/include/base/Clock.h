#pragma once

#include <chrono>

namespace halftone {

using std::chrono::milliseconds;

/// A UTC instant with millisecond resolution; the only representation of time in core and in the database.
using UtcMs = std::chrono::sys_time<milliseconds>;

/// Where "now" comes from. Passed to constructors; never a singleton, never called from a rule (rules are given `now`).
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcMs now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcMs now() const override { return std::chrono::floor<milliseconds>(std::chrono::system_clock::now()); }
};

/// For tests: stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(UtcMs start)
        : m_now(start)
    {
    }
    [[nodiscard]] UtcMs now() const override { return m_now; }
    void advance(milliseconds by) { m_now += by; }

private:
    UtcMs m_now;
};

} // namespace halftone
