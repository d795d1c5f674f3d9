#include "Delivery.h"

#include "People.h"
#include "World.h"

namespace halftone::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Delivery::start(const QString &sid, const Course &course)
{
    const Message *message = m_world.ledger.find(sid);
    if (message && m_world.options.autoDeliver)
        goOn(sid, message->status, stepsOf(*message, course), 0);
}

std::vector<Delivery::Step> Delivery::stepsOf(const Message &message, const Course &course)
{
    std::vector<Step> steps;
    if (message.status == Status::Accepted || message.status == Status::Scheduled)
        steps.push_back({200ms, Status::Queued});
    steps.push_back({300ms, Status::Sending});
    if (course.errorCode != 0 && course.neverLeaves) {
        steps.push_back({500ms, Status::Failed, course.errorCode});
        return steps;
    }
    if (course.order == Course::Order::OutOfOrder) {
        steps.insert(steps.end(), {{400ms, Status::Delivered}, {400ms, Status::Sent}, {400ms, Status::Read}});
        return steps;
    }
    steps.push_back({400ms, Status::Sent});
    if (course.errorCode != 0)
        steps.push_back({800ms, Status::Undelivered, course.errorCode});
    else if (course.order == Course::Order::DeliveredAfterFailed)
        steps.insert(steps.end(), {{400ms, Status::Failed, 30008}, {800ms, Status::Delivered}});
    else
        steps.push_back({message.isWhatsApp() ? 900ms : 1500ms, Status::Delivered});
    return steps;
}

void Delivery::goOn(const QString &sid, Status expected, std::vector<Step> steps, size_t next)
{
    if (next == steps.size())
        return;
    const milliseconds after = steps.at(next).after;
    m_world.agenda.in(after, [this, sid, expected, steps = std::move(steps), next]() mutable {
        const Message *message = m_world.ledger.find(sid);
        if (!message || message->status != expected) // deleted, cancelled, or moved by a test: that stands
            return;
        const Step step = steps.at(next);
        m_world.ledger.setStatus(sid, step.status, m_world.now(), step.errorCode);
        m_world.tell([&] {
            return QJsonObject {
                {u"event"_s, u"status"_s}, {u"sid"_s, sid}, {u"status"_s, statusName(step.status)}, {u"error_code"_s, step.errorCode}};
        });
        if (step.status == Status::Delivered)
            m_people.reached(*m_world.ledger.find(sid));
        goOn(sid, step.status, std::move(steps), next + 1);
    });
}

} // namespace halftone::sandbox
