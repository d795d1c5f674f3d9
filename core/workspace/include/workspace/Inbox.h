#pragma once

#include "base/Async.h"
#include "model/Conversation.h"

namespace halftone::workspace {

class Store;

/// What the status line shows.
struct Counts
{
    qint64 unread = 0; ///< conversations with unread messages
    qint64 waiting = 0; ///< messages in the outbox that wait or are under way
    qint64 pendingApprovals = 0; ///< messages that wait for approval
    qint64 attention = 0; ///< messages a person should look at
};

/// The list of conversations.
class Inbox
{
public:
    explicit Inbox(Store &store)
        : m_store(store)
    {
    }

    /// Newest first. @param limit 1…512.
    [[nodiscard]] Async<QList<ConversationSummary>> page(InboxFilter filter, std::optional<InboxPosition> before, int limit);
    [[nodiscard]] Async<ConversationSummary> summary(ConversationId conversation);
    [[nodiscard]] Async<Counts> counts();
    /// Opening a conversation does this; moving over it does not.
    [[nodiscard]] Async<Done> markRead(ConversationId conversation);
    [[nodiscard]] Async<Done> assignToMe(ConversationId conversation, bool on);
    [[nodiscard]] Async<Done> follow(ConversationId conversation, bool on);

private:
    Store &m_store;
};

} // namespace halftone::workspace
