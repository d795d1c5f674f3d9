#pragma once

#include "sandbox/Message.h"

#include <vector>

namespace halftone::sandbox {

class People;
struct World;

/// How a message will fare, settled when it is booked.
struct Course
{
    enum class Order { Usual, OutOfOrder, DeliveredAfterFailed };
    Order order = Order::Usual;
    int errorCode = 0; ///< not delivered, with this code
    bool neverLeaves = false; ///< with errorCode: ends as `failed` rather than `undelivered`
};

/// Moves messages on, from `accepted` or `queued` to their end.
class Delivery
{
public:
    Delivery(World &world, People &people)
        : m_world(world)
        , m_people(people)
    {
    }

    void start(const QString &sid, const Course &course);

private:
    struct Step
    {
        milliseconds after;
        Status status;
        int errorCode = 0;
    };
    [[nodiscard]] static std::vector<Step> stepsOf(const Message &message, const Course &course);
    void goOn(const QString &sid, Status expected, std::vector<Step> steps, size_t next);

    World &m_world;
    People &m_people;
};

} // namespace halftone::sandbox
