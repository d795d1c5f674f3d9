#pragma once

#include "base/Scheduler.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace halftone::sandbox {

/// What will happen to the model, in order of time, with one call of the scheduler under way for the next of it.
///
/// A message has four steps ahead of it; a timer for each would cost more than all the rest at 3,000 messages a second.
class Agenda final : public QObject
{
public:
    Agenda(const Clock &clock, Scheduler &scheduler, double speed);

    /// After a delay, which the sandbox's speed divides.
    void in(milliseconds delay, std::function<void()> work);
    /// At an instant, whatever the speed.
    void at(UtcMs when, std::function<void()> work);

private:
    void arm();
    void run();

    const Clock &m_clock;
    Scheduler &m_scheduler;
    double m_speed;
    std::multimap<UtcMs, std::function<void()>> m_due;
    std::optional<UtcMs> m_armed;
};

} // namespace halftone::sandbox
