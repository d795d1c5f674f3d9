#include "Agenda.h"

namespace halftone::sandbox {

Agenda::Agenda(const Clock &clock, Scheduler &scheduler, double speed)
    : m_clock(clock)
    , m_scheduler(scheduler)
    , m_speed(speed > 0 ? speed : 1)
{
}

void Agenda::in(milliseconds delay, std::function<void()> work)
{
    at(m_clock.now() + milliseconds(qint64(double(delay.count()) / m_speed)), std::move(work));
}

void Agenda::at(UtcMs when, std::function<void()> work)
{
    m_due.emplace(when, std::move(work));
    arm();
}

void Agenda::arm()
{
    if (m_due.empty())
        return;
    const UtcMs next = m_due.begin()->first;
    if (m_armed && *m_armed <= next)
        return;
    m_armed = next;
    m_scheduler.at(next, this, [this] { run(); });
}

void Agenda::run()
{
    m_armed.reset();
    const UtcMs now = m_clock.now();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto work = std::move(m_due.begin()->second);
        m_due.erase(m_due.begin());
        work();
    }
    arm();
}

} // namespace halftone::sandbox
