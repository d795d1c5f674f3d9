#include "sandbox/Message.h"

#include <array>

namespace halftone::sandbox {

namespace {
struct Name
{
    Status status;
    QLatin1StringView name;
};
constexpr std::array kNames {
    Name {Status::Accepted, QLatin1StringView("accepted")},
    Name {Status::Scheduled, QLatin1StringView("scheduled")},
    Name {Status::Queued, QLatin1StringView("queued")},
    Name {Status::Sending, QLatin1StringView("sending")},
    Name {Status::Sent, QLatin1StringView("sent")},
    Name {Status::Delivered, QLatin1StringView("delivered")},
    Name {Status::Read, QLatin1StringView("read")},
    Name {Status::Failed, QLatin1StringView("failed")},
    Name {Status::Undelivered, QLatin1StringView("undelivered")},
    Name {Status::Canceled, QLatin1StringView("canceled")},
    Name {Status::Received, QLatin1StringView("received")},
};
} // namespace

QLatin1StringView statusName(Status status)
{
    for (const Name &entry : kNames) {
        if (entry.status == status)
            return entry.name;
    }
    return {};
}

std::optional<Status> statusFromName(QStringView name)
{
    for (const Name &entry : kNames) {
        if (entry.name == name)
            return entry.status;
    }
    return std::nullopt;
}

QLatin1StringView directionName(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return QLatin1StringView("inbound");
    case Direction::OutboundApi:
        return QLatin1StringView("outbound-api");
    case Direction::OutboundReply:
        return QLatin1StringView("outbound-reply");
    }
    return {};
}

} // namespace halftone::sandbox
