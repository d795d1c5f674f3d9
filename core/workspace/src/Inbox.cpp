#include "workspace/Inbox.h"

#include "storage/Conversations.h"
#include "Store.h"

namespace halftone::workspace {

using namespace Qt::StringLiterals;

Async<QList<ConversationSummary>> Inbox::page(InboxFilter filter, std::optional<InboxPosition> before, int limit)
{
    return m_store.run([=](Session &session) {
        return storage::Conversations(*session.database).inbox(filter, before, limit, session.user.id, session.now());
    });
}

Async<ConversationSummary> Inbox::summary(ConversationId conversation)
{
    return m_store.run([=](Session &session) -> Result<ConversationSummary> {
        auto detail = storage::Conversations(*session.database).byId(conversation, session.user.id, session.now());
        if (!detail)
            return detail.error();
        return detail->summary;
    });
}

Async<Counts> Inbox::counts()
{
    return m_store.run([](Session &session) -> Result<Counts> {
        auto counted = storage::Conversations(*session.database).counts();
        if (!counted)
            return counted.error();
        Counts counts {.unread = counted->unread, .waiting = counted->outbox, .pendingApprovals = counted->pendingApproval};
        auto attention = session.database->run(u"SELECT COUNT(*) FROM messages WHERE attention <> ''"_s, {},
            [&](const QSqlQuery &q) { counts.attention = q.value(0).toLongLong(); });
        if (!attention)
            return attention.error();
        return counts;
    });
}

Async<Done> Inbox::markRead(ConversationId conversation)
{
    return m_store.write([=](Session &session) -> Result<Done> {
        // Up to the newest message that is there: one that comes in meanwhile is unread.
        auto detail = storage::Conversations(*session.database).byId(conversation, session.user.id, session.now());
        if (!detail)
            return detail.error();
        return storage::Conversations(*session.database).markRead(conversation, detail->summary.lastAt);
    });
}

Async<Done> Inbox::assignToMe(ConversationId conversation, bool on)
{
    return m_store.write(
        [=](Session &session) { return storage::Conversations(*session.database).assign(conversation, on ? session.user.id : UserId {}); });
}

Async<Done> Inbox::follow(ConversationId conversation, bool on)
{
    return m_store.write(
        [=](Session &session) { return storage::Conversations(*session.database).setFollowed(conversation, session.user.id, on); });
}

} // namespace halftone::workspace
