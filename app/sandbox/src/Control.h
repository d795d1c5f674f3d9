#pragma once

#include "Exchange.h"

#include <QJsonObject>

namespace halftone::sandbox {

struct World;

/// /_sandbox/…: the model's strings for tests in any language. JSON in, JSON out, no authorization: it is on the loopback only,
/// and what a browser sends (Origin) is refused.
class Control
{
public:
    explicit Control(World &world)
        : m_world(world)
    {
    }

    [[nodiscard]] Response handle(const Request &request);

private:
    [[nodiscard]] Response ledger() const;
    [[nodiscard]] Response pending() const;
    [[nodiscard]] Response inbound(const QJsonObject &body);
    [[nodiscard]] Response outbound(const QJsonObject &body);
    [[nodiscard]] Response status(const QJsonObject &body);
    [[nodiscard]] Response recipient(const QJsonObject &body);
    [[nodiscard]] Response number(const QJsonObject &body);
    [[nodiscard]] Response sender(const QJsonObject &body);
    [[nodiscard]] Response review(const QString &verb, const QJsonObject &body);
    [[nodiscard]] Response faults(const Request &request);

    World &m_world;
};

} // namespace halftone::sandbox
