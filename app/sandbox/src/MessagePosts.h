#pragma once

#include "Delivery.h"
#include "Exchange.h"

#include "sandbox/Faults.h"

#include <QHash>

#include <optional>

namespace halftone::sandbox {

struct World;

/// POST …/Messages.json: what the provider refuses at once, what it books, and how that will fare.
class MessagePosts
{
public:
    MessagePosts(World &world, Delivery &delivery)
        : m_world(world)
        , m_delivery(delivery)
    {
    }

    [[nodiscard]] Response post(const Form &form, const Fault *fault);

private:
    using Refusal = std::optional<Response>;

    /// Sets the message's addresses.
    [[nodiscard]] Refusal address(const Form &form, Message &message) const;
    /// Sets its body, template and media.
    [[nodiscard]] Refusal fill(const Form &form, Message &message) const;
    [[nodiscard]] Refusal schedule(const Form &form, Message &message) const;
    [[nodiscard]] Refusal barredSms(const QString &from, const QString &to) const;
    [[nodiscard]] Refusal throttle(const Message &message);
    /// What will become of it, as things stand when it leaves.
    [[nodiscard]] Course courseOf(const Message &message) const;
    void leaveAt(const QString &sid, UtcMs when);

    World &m_world;
    Delivery &m_delivery;
    QHash<QString, std::pair<qint64, int>> m_perNumber; ///< our number → (second, messages in it)
    QHash<std::pair<QString, QString>, UtcMs> m_perPair;
};

} // namespace halftone::sandbox
