#include "workspace/Inbox.h"

#include "storage/Conversations.h"
#include "Store.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDay = std::chrono::hours(24);
constexpr int kMostNews = 500; ///< of a kind; more are told as "many" anyway

const QString kJoins = u" JOIN conversations c ON c.id = m.conversation_id JOIN candidates k ON k.id = c.candidate_id "_s;
const QString kAddress = u"(SELECT r.address FROM recipients r WHERE r.id = m.recipient_id)"_s;

/// The lowest id that a message stored at this instant can have (base/Id.h): messages are found by when they were stored.
qint64 firstId(UtcMs instant)
{
    return std::max<qint64>(0, (instant - IdGenerator::kEpoch).count()) << 22;
}

/// Columns: id, conversation, first and last name, what stands for a name, text, code, instant.
Result<QList<News>> newsOf(Session &session, News::Kind kind, const QString &sql, const QVariantList &values)
{
    QList<News> news;
    const auto read = session.database->run(sql, values, [&news, kind](const QSqlQuery &q) {
        const QString name = (q.value(2).toString() + u' ' + q.value(3).toString()).trimmed();
        news.append({kind, q.value(0).toLongLong(), ConversationId(q.value(1).toLongLong()), name.isEmpty() ? q.value(4).toString() : name,
            q.value(5).toString(), q.value(6).toString(), UtcMs(milliseconds(q.value(7).toLongLong()))});
    });
    if (!read)
        return read.error();
    return news;
}

/// What a first sync brings of the past is no news, nor is what has been read.
Result<QList<News>> replies(Session &session, UtcMs now, milliseconds within)
{
    return newsOf(session, News::Kind::Reply,
        u"SELECT m.id, m.conversation_id, k.first_name, k.last_name, "_s + kAddress + u", m.body, '', m.sort_ms FROM messages m"_s + kJoins
            + u"WHERE m.id > ? AND m.direction = 'in' AND m.sort_ms > ? AND m.sort_ms > c.read_until_ms ORDER BY m.id DESC LIMIT ?"_s,
        {firstId(now - within), toMs(now - kDay), kMostNews});
}

Result<QList<News>> failures(Session &session, UtcMs now)
{
    return newsOf(session, News::Kind::Failed,
        u"SELECT m.id, m.conversation_id, k.first_name, k.last_name, "_s + kAddress
            + u", m.body, m.error_code, m.state_at_ms FROM messages m"_s + kJoins
            + u"WHERE m.attention <> '' AND m.attention = 'failed' AND m.state = 'failed' AND m.state_at_ms > ? ORDER BY m.id DESC LIMIT ?"_s,
        {toMs(now - kDay), kMostNews});
}

/// Templates of ours that were decided; of several messages that wait for one the newest names the conversation.
Result<QList<News>> decisions(Session &session, UtcMs now, milliseconds within)
{
    const QVariant since = toMs(now - within);
    bool any = false;
    const auto looked = session.database->run(
        u"SELECT 1 FROM templates WHERE decided_at_ms > ? LIMIT 1"_s, {since}, [&any](const QSqlQuery &) { any = true; });
    if (!looked)
        return looked.error();
    QList<News> news;
    if (!any)
        return news;
    const QString sql = uR"(SELECT t.id, m.conversation_id, k.first_name, k.last_name, t.name,
            CASE WHEN t.status = 'rejected' THEN t.reason ELSE COALESCE(m.body, '') END, '', t.decided_at_ms FROM templates t
            LEFT JOIN (SELECT approval_id, MAX(id) AS id FROM messages WHERE id > ? AND approval_id IN
                (SELECT id FROM templates WHERE decided_at_ms > ?) GROUP BY approval_id) w ON w.approval_id = t.id
            LEFT JOIN messages m ON m.id = w.id LEFT JOIN conversations c ON c.id = m.conversation_id
            LEFT JOIN candidates k ON k.id = c.candidate_id
            WHERE t.status = ? AND t.origin = 'ours' AND t.decided_at_ms > ? ORDER BY t.id DESC LIMIT ?)"_s;
    for (const auto &[kind, status] : {std::pair(News::Kind::Approved, u"approved"_s), std::pair(News::Kind::Rejected, u"rejected"_s)}) {
        const auto read = newsOf(session, kind, sql, {firstId(now - 2 * kDay), since, status, since, kMostNews});
        if (!read)
            return read.error();
        news += *read;
    }
    return news;
}

} // namespace

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

Async<QList<News>> Inbox::news(milliseconds within)
{
    return m_store.run([=](Session &session) -> Result<QList<News>> {
        const UtcMs now = session.now();
        QList<News> all;
        for (const auto &read : {replies(session, now, within), failures(session, now), decisions(session, now, within)}) {
            if (!read)
                return read.error();
            all += *read;
        }
        std::ranges::stable_sort(all, {}, &News::at);
        return all;
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
