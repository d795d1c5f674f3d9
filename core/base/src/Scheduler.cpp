#include "base/Scheduler.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace halftone {

namespace {
constexpr milliseconds kLongest = std::chrono::seconds(60);

using Steady = std::chrono::steady_clock;

/// Sleeps at most a minute at a time and looks at the clock again: a single long timer would not notice a clock that was set
/// forward, or a suspend. A clock that was set back must not make it wait longer than it was asked to: the steady clock tells.
void sleepUntil(const Clock &clock, UtcMs when, Steady::time_point latest, QObject *context, std::function<void()> work)
{
    const milliseconds byClock = when - clock.now();
    const milliseconds bySteady = std::chrono::ceil<milliseconds>(latest - Steady::now());
    const milliseconds left = std::clamp(std::min(byClock, bySteady), milliseconds(0), kLongest);
    const auto type = left < std::chrono::seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer;
    QTimer::singleShot(left, type, context, [&clock, when, latest, context, work = std::move(work)]() mutable {
        if (clock.now() >= when || Steady::now() >= latest)
            work();
        else
            sleepUntil(clock, when, latest, context, std::move(work));
    });
}
} // namespace

void TimerScheduler::at(UtcMs when, QObject *context, std::function<void()> work)
{
    const milliseconds left = std::max(when - m_clock.now(), milliseconds(0));
    sleepUntil(m_clock, when, Steady::now() + left, context, std::move(work));
}

struct ManualScheduler::Entry
{
    QPointer<QObject> context;
    std::function<void()> work;
};

void ManualScheduler::at(UtcMs when, QObject *context, std::function<void()> work)
{
    m_entries.emplace(when, std::make_shared<Entry>(Entry {context, std::move(work)}));
}

void ManualScheduler::advance(milliseconds by)
{
    const UtcMs end = m_clock.now() + by;
    while (!m_entries.empty() && m_entries.begin()->first <= end) {
        const UtcMs when = m_entries.begin()->first;
        const auto entry = m_entries.begin()->second;
        m_entries.erase(m_entries.begin());
        if (when > m_clock.now())
            m_clock.advance(when - m_clock.now());
        if (entry->context)
            entry->work();
    }
    m_clock.advance(end - m_clock.now());
}

std::optional<UtcMs> ManualScheduler::nextDue() const
{
    if (m_entries.empty())
        return std::nullopt;
    return m_entries.begin()->first;
}

} // namespace halftone
