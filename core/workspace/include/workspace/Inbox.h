#pragma once

#include "base/Async.h"
#include "model/Conversation.h"

namespace halftone::workspace {

class Store;

/// What the status line shows.
struct Counts
{
    qint64 unread = 0; ///< messages
    qint64 waiting = 0; ///< messages in the outbox that wait or are under way
    qint64 pendingApprovals = 0; ///< messages that wait for approval
    qint64 attention = 0; ///< messages a person should look at
};

/// Something that happened and that the desktop may be told of.
struct News
{
    enum class Kind { Reply, Approved, Rejected, Failed };

    Kind kind = Kind::Reply;
    qint64 id = 0; ///< of the message; of the template, for Approved and Rejected
    ConversationId conversation; ///< invalid: a template that no message waits for
    QString name; ///< the candidate's; of a template without a conversation: its own
    QString text; ///< the message's; of Rejected: the reviewer's reason as it came
    QString code; ///< of Failed: why (see words::wordsForCode)
    UtcMs at;
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
    /// What happened lately, oldest first, whichever program saw it: unread messages that came in within the last @p within and are
    /// not older than a day, what failed or was decided within a day. A hint for notifications: the caller knows what it has told.
    ///
    /// @param within at most some minutes; costs as many rows as messages were stored in them.
    [[nodiscard]] Async<QList<News>> news(milliseconds within);
    /// Opening a conversation does this; moving over it does not.
    [[nodiscard]] Async<Done> markRead(ConversationId conversation);
    [[nodiscard]] Async<Done> assignToMe(ConversationId conversation, bool on);
    [[nodiscard]] Async<Done> follow(ConversationId conversation, bool on);

private:
    Store &m_store;
};

} // namespace halftone::workspace
