#include "storage/Conversations.h"

#include "rules/ReplyWindow.h"
#include "SqlBatches.h"

#include <limits>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

/// Columns of ConversationSummary. Marks are looked up for the rows of the page only, by partial indexes; the last placeholder is
/// the user whose following is told.
const QString kColumns = uR"(c.id, c.candidate_id, k.first_name, k.last_name, k.external_id,
 (SELECT r.address FROM recipients r WHERE r.candidate_id = c.candidate_id ORDER BY r.position, r.id LIMIT 1),
 k.job, k.stage, m.body, m.channel, m.direction, m.state, c.last_message_ms, c.unread,
 (SELECT COUNT(*) FROM messages a WHERE a.conversation_id = c.id AND a.state = 'awaiting_approval'),
 EXISTS (SELECT 1 FROM messages f WHERE f.conversation_id = c.id AND f.attention <> '' AND f.attention = 'failed'),
 (SELECT MAX(w.last_inbound_ms) FROM recipients r JOIN whatsapp_windows w ON w.recipient_id = r.id WHERE r.candidate_id = c.candidate_id),
 c.draft <> '', EXISTS (SELECT 1 FROM conversation_followers o WHERE o.conversation_id = c.id AND o.user_id = ?), c.assignee_user_id)"_s;

const QString kJoins = u" JOIN candidates k ON k.id = c.candidate_id LEFT JOIN messages m ON m.id = c.last_message_id "_s;

/// A place to read a row from, in the order of kColumns; returns the summary and leaves @p i behind the last column.
ConversationSummary summaryFrom(const QSqlQuery &q, UtcMs now, int &i)
{
    ConversationSummary summary;
    const auto text = [&] { return q.value(i++).toString(); };
    const auto id = [&] { return q.value(i++).toLongLong(); };
    summary.id = ConversationId(id());
    summary.candidate = CandidateId(id());
    const QString first = text();
    const QString last = text();
    const QString externalId = text();
    summary.address = text();
    summary.name = (first + u' ' + last).trimmed();
    if (summary.name.isEmpty()) // as Candidate::displayName
        summary.name = summary.address.isEmpty() ? externalId : summary.address;
    summary.job = text();
    summary.stage = text();
    summary.lastBody = text();
    summary.lastChannel = fromCode<Channel>(text());
    summary.lastDirection = fromCode<Direction>(text());
    summary.lastState = fromCode<MessageState>(text());
    summary.lastAt = fromMs(id());
    summary.unread = q.value(i++).toInt();
    summary.pendingApproval = q.value(i++).toInt();
    summary.failed = q.value(i++).toBool(); // 1 on SQLite, true on PostgreSQL
    summary.windowClosesAt = rules::replyWindow(optionalInstant(q.value(i++)), now).closesAt;
    summary.hasDraft = q.value(i++).toBool();
    summary.followed = q.value(i++).toBool();
    summary.assignee = UserId(id());
    return summary;
}

/// The conversations that a filter leaves, as what follows FROM; aliases c, k and m are those of kColumns.
///
/// Where few are left, they are found first: CROSS JOIN keeps SQLite from walking through the whole inbox for them.
struct Source
{
    QString from;
    QString condition;
    QVariantList values;
};

Source sourceOf(InboxFilter filter, UserId me, UtcMs now)
{
    switch (filter) {
    case InboxFilter::All:
        break;
    case InboxFilter::Unread:
        return {u"conversations c"_s, u"c.unread > 0"_s, {}};
    case InboxFilter::Mine:
        return {u"(SELECT id FROM conversations WHERE assignee_user_id = ? UNION SELECT conversation_id FROM conversation_followers WHERE "
                "user_id = ?) p CROSS JOIN conversations c"_s,
            u"c.id = p.id"_s, {me.value(), me.value()}};
    case InboxFilter::PendingApproval:
        return {u"(SELECT DISTINCT conversation_id FROM messages WHERE state = 'awaiting_approval') p CROSS JOIN conversations c"_s,
            u"c.id = p.conversation_id"_s, {}};
    case InboxFilter::Failed:
        return {u"(SELECT DISTINCT conversation_id FROM messages WHERE attention <> '' AND attention = 'failed') p CROSS JOIN "
                "conversations c"_s,
            u"c.id = p.conversation_id"_s, {}};
    case InboxFilter::WindowClosing: {
        const qint64 closed = toMs(now - rules::kReplyWindow);
        const qint64 closing = toMs(now - rules::kReplyWindow + rules::kReplyWindowWarning);
        return {
            u"(SELECT DISTINCT r.candidate_id FROM whatsapp_windows w JOIN recipients r ON r.id = w.recipient_id WHERE w.last_inbound_ms > ? AND w.last_inbound_ms <= ? AND NOT EXISTS (SELECT 1 FROM recipients o JOIN whatsapp_windows l ON l.recipient_id = o.id WHERE o.candidate_id = r.candidate_id AND l.last_inbound_ms > ?)) p CROSS JOIN conversations c"_s,
            u"c.candidate_id = p.candidate_id"_s, {closed, closing, closing}};
    }
    }
    return {u"conversations c"_s, u"1 = 1"_s, {}};
}

} // namespace

Result<QList<ConversationSummary>> Conversations::inbox(
    InboxFilter filter, const std::optional<InboxPosition> &before, int limit, UserId me, UtcMs now)
{
    constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    const Source source = sourceOf(filter, me, now);
    // The page is found first, so that what is looked up for a row is looked up for the rows of the page only.
    const QString sql = u"SELECT "_s + kColumns + u" FROM (SELECT c.id FROM "_s + source.from + u" WHERE "_s + source.condition
        + u" AND (c.last_message_ms, c.id) < (?, ?) ORDER BY c.last_message_ms DESC, c.id DESC LIMIT ?) p JOIN conversations c ON c.id = p.id"_s
        + kJoins + u"ORDER BY c.last_message_ms DESC, c.id DESC"_s;
    const QVariantList values = QVariantList {me.value()} + source.values
        + QVariantList {before ? toMs(before->lastAt) : kEnd, before ? before->id.value() : kEnd, limit};
    QList<ConversationSummary> page;
    page.reserve(limit);
    const auto read = m_database.run(sql, values, [&](const QSqlQuery &q) {
        int column = 0;
        page.append(summaryFrom(q, now, column));
    });
    if (!read)
        return read.error();
    return page;
}

Result<ConversationDetail> Conversations::one(const QString &where, qint64 key, UserId me, UtcMs now)
{
    ConversationDetail detail;
    const auto read = m_database.run(u"SELECT "_s + kColumns
            + u", c.chosen_channel, c.chosen_number_id, c.draft, c.draft_user_id, c.draft_at_ms, c.read_until_ms FROM conversations c"_s
            + kJoins + u"WHERE "_s + where + u" = ?"_s,
        {me.value(), key}, [&](const QSqlQuery &q) {
            int i = 0;
            detail.summary = summaryFrom(q, now, i);
            if (const auto channel = fromCode<Channel>(q.value(i++).toString()))
                detail.chosen = ChosenChannel {*channel, NumberId(q.value(i).toLongLong())};
            ++i;
            detail.draft = q.value(i++).toString();
            detail.draftUser = UserId(q.value(i++).toLongLong());
            detail.draftAt = optionalInstant(q.value(i++));
            detail.readUntil = fromMs(q.value(i++).toLongLong());
        });
    if (!read)
        return read.error();
    if (*read == 0)
        return notFound(QString::number(key));
    return detail;
}

Result<ConversationDetail> Conversations::byId(ConversationId id, UserId me, UtcMs now)
{
    return one(u"c.id"_s, id.value(), me, now);
}

Result<ConversationDetail> Conversations::byCandidate(CandidateId candidate, UserId me, UtcMs now)
{
    return one(u"c.candidate_id"_s, candidate.value(), me, now);
}

Result<Done> Conversations::change(ConversationId id, const QString &sql, const QVariantList &values)
{
    const auto changed = m_database.run(sql, values);
    if (!changed)
        return changed.error();
    if (*changed > 0)
        m_database.note({ChangeKind::Conversation, id.value(), id});
    return done();
}

Result<Done> Conversations::setChosen(ConversationId id, const std::optional<ChosenChannel> &chosen, UtcMs now)
{
    return change(id, u"UPDATE conversations SET chosen_channel = ?, chosen_number_id = ?, chosen_at_ms = ? WHERE id = ?"_s,
        {chosen ? code(chosen->channel) : u""_s, nullIfInvalid(chosen ? chosen->number : NumberId()), toMs(now), id.value()});
}

Result<Done> Conversations::setDraft(ConversationId id, const QString &text, UserId user, UtcMs now)
{
    if (text.isEmpty())
        return change(id, u"UPDATE conversations SET draft = '', draft_user_id = NULL, draft_at_ms = NULL WHERE id = ? AND draft <> ''"_s,
            {id.value()});
    return change(id, u"UPDATE conversations SET draft = ?, draft_user_id = ?, draft_at_ms = ? WHERE id = ?"_s,
        {text, nullIfInvalid(user), toMs(now), id.value()});
}

Result<Done> Conversations::draftSent(ConversationId id, const QString &text)
{
    return change(id,
        u"UPDATE conversations SET draft = '', draft_user_id = NULL, draft_at_ms = NULL WHERE id = ? AND draft = ? AND draft <> ''"_s,
        {id.value(), text});
}

Result<Done> Conversations::markRead(ConversationId id, UtcMs until)
{
    // Counted anew instead of set to 0: what came in meanwhile has not been read.
    return change(id, uR"(UPDATE conversations SET read_until_ms = ?, unread = (SELECT COUNT(*) FROM messages m
            WHERE m.conversation_id = conversations.id AND m.sort_ms > ? AND m.direction = 'in')
            WHERE id = ? AND (read_until_ms < ? OR unread > 0) AND read_until_ms <= ?)"_s,
        {toMs(until), toMs(until), id.value(), toMs(until), toMs(until)});
}

Result<Done> Conversations::acknowledgeFailures(ConversationId id)
{
    return change(
        id, u"UPDATE messages SET attention = '' WHERE conversation_id = ? AND attention <> '' AND attention = 'failed'"_s, {id.value()});
}

Result<Done> Conversations::assign(ConversationId id, UserId user)
{
    return change(id, u"UPDATE conversations SET assignee_user_id = ? WHERE id = ?"_s, {nullIfInvalid(user), id.value()});
}

Result<Done> Conversations::setFollowed(ConversationId id, UserId user, bool followed)
{
    return change(id,
        followed
            ? u"INSERT INTO conversation_followers (conversation_id, user_id) VALUES (?, ?) ON CONFLICT (conversation_id, user_id) DO NOTHING"_s
            : u"DELETE FROM conversation_followers WHERE conversation_id = ? AND user_id = ?"_s,
        {id.value(), user.value()});
}

Result<WorkspaceCounts> Conversations::counts()
{
    WorkspaceCounts counts;
    const auto read = m_database.run(uR"(SELECT (SELECT COALESCE(SUM(unread), 0) FROM conversations WHERE unread > 0),
            (SELECT COUNT(*) FROM messages WHERE state = 'awaiting_approval'),
            (SELECT COUNT(*) FROM outbox WHERE state = 'queued') + (SELECT COUNT(*) FROM outbox WHERE state IN ('sending','unconfirmed')))"_s,
        {}, [&](const QSqlQuery &q) {
            counts.unread = q.value(0).toInt();
            counts.pendingApproval = q.value(1).toInt();
            counts.outbox = q.value(2).toInt();
        });
    if (!read)
        return read.error();
    return counts;
}

} // namespace halftone::storage
