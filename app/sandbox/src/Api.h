#pragma once

#include "Delivery.h"
#include "Exchange.h"
#include "People.h"

#include "sandbox/Faults.h"

#include <QHash>

#include <memory>

namespace halftone::sandbox {

struct World;
class MessagePosts;

/// The provider's own interface: a request in, the answer that the contract promises out.
class Api
{
public:
    explicit Api(World &world);
    ~Api();

    /// @param fault what the message booked by this request will suffer; may be nullptr.
    [[nodiscard]] Response handle(const Request &request, const Fault *fault);
    [[nodiscard]] int mediaAuthorizationLeaks() const { return m_leaks; }

private:
    struct Call
    {
        const Request &request;
        QStringList segments; ///< of the path
        Form query;
        const Fault *fault;
    };
    [[nodiscard]] bool isAuthorized(const QByteArray &header) const;
    [[nodiscard]] Response account(const Call &call);
    [[nodiscard]] Response messages(const Call &call); ///< …/Messages.json
    [[nodiscard]] Response message(const Call &call, const QString &sid); ///< …/Messages/{Sid}.json
    [[nodiscard]] Response mediaList(const Call &call, const QString &sid);
    [[nodiscard]] Response media(const Call &call, const QString &sid, QString mediaSid);
    [[nodiscard]] Response mediaFile(const Call &call);
    [[nodiscard]] Response numbers(const Call &call);
    [[nodiscard]] Response services(const Call &call);
    [[nodiscard]] Response senders(const Call &call) const;
    [[nodiscard]] Response lookup(const Call &call) const;
    [[nodiscard]] Response contents(const Call &call);
    [[nodiscard]] Response content(const Call &call, const QString &sid);
    [[nodiscard]] Response submit(const Call &call, const QString &sid);
    [[nodiscard]] Response contentsAndApprovals(const Call &call);

    World &m_world;
    People m_people;
    Delivery m_delivery;
    std::unique_ptr<MessagePosts> m_posts;
    int m_leaks = 0;
};

} // namespace halftone::sandbox
