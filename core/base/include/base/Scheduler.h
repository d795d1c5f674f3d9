#pragma once

#include "base/Clock.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace halftone {

/// Calls functions at an instant. Core never makes a QTimer of its own, so that tests can move time.
///
/// A timer's length is never trusted: after a suspend or a clock change it fires late or early, so whoever is called reads
/// again what is due (DESIGN (c)).
class Scheduler
{
public:
    virtual ~Scheduler() = default;

    /// Calls @p work once, in the thread of @p context, at or after @p when, always from the event loop, never before this call
    /// returns; not at all once @p context is gone.
    virtual void at(UtcMs when, QObject *context, std::function<void()> work) = 0;
};

/// The real one, over coarse timers of at most 60 s each.
class TimerScheduler final : public Scheduler
{
public:
    explicit TimerScheduler(const Clock &clock)
        : m_clock(clock)
    {
    }
    void at(UtcMs when, QObject *context, std::function<void()> work) override;

private:
    const Clock &m_clock;
};

/// For tests: runs what is due when the test says so.
class ManualScheduler final : public Scheduler
{
public:
    explicit ManualScheduler(ManualClock &clock)
        : m_clock(clock)
    {
    }
    void at(UtcMs when, QObject *context, std::function<void()> work) override;

    /// Moves the clock to each due instant in order, up to @p by from now, and runs what is due there.
    void advance(milliseconds by);
    /// When the next call is due; empty when nothing waits.
    [[nodiscard]] std::optional<UtcMs> nextDue() const;

private:
    struct Entry;
    ManualClock &m_clock;
    std::multimap<UtcMs, std::shared_ptr<Entry>> m_entries;
};

} // namespace halftone
