// The outbox as a queue: acceptance, claims and leases, and what becomes due. States are written in Outbox.cpp.
#include "storage/Outbox.h"

#include "base/Time.h"
#include "FtsIndex.h"
#include "SqlValues.h"
#include "storage/Migrations.h"

#include <algorithm>

namespace halftone::storage {

using namespace Qt::StringLiterals;
using rules::LeaveAs;
using rules::OutboxEventKind;

namespace {

/// R11.4: what is paused or called off stays where it is, and what follows it to the same recipient does not wait for it.
constexpr auto kHeldBulks = "SELECT k.id FROM bulks k WHERE k.state <> 'running'"_L1;

QString leaveAsWord(LeaveAs leaveAs)
{
    return leaveAs == LeaveAs::ApprovedTemplate ? u"template"_s : leaveAs == LeaveAs::FreeText ? u"text"_s : u""_s;
}

} // namespace

Result<Done> Outbox::accept(const NewMessage &message, UtcMs now)
{
    return m_database.transaction([&]() -> Result<Done> {
        auto seq = m_database.run(u"UPDATE conversations SET out_seq = out_seq + 1 WHERE id = ?"_s, {message.conversation.value()});
        if (!seq)
            return seq.error();
        if (*seq != 1)
            return Error {ErrorKind::NotFound, u"not_found"_s, u"conversation is gone"_s, message.conversation.toString()};
        auto inserted = m_database.run(u"INSERT INTO messages (id, conversation_id, recipient_id, account_id, number_id, direction, "
                                       u"channel, state, composed_as, body, source, template_id,"
                                       " approval_id, author_kind, author_user_id, segments, sort_ms, created_at_ms, state_at_ms)"
                                       " VALUES (?, ?, ?, ?, ?, 'out', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {message.id.value(), message.conversation.value(), message.recipient.value(), message.account.value(),
                nullIfInvalid(message.number), code(message.channel), code(message.state), code(message.composedAs), message.body,
                notNull(message.source), nullIfInvalid(message.templateId), nullIfInvalid(message.approval), code(message.author),
                nullIfInvalid(message.authorUser), message.segments, toMs(now), toMs(now), toMs(now)});
        if (!inserted)
            return inserted.error();
        auto queued = m_database.run(u"INSERT INTO outbox (message_id, conversation_id, account_id, number_id, seq, request_json, state, "
                                     u"leave_as, priority, not_before_ms, not_after_ms, accepted_at_ms, bulk_id)"
                                     " SELECT ?, c.id, ?, ?, c.out_seq, ?, ?, ?, ?, ?, ?, ?, ? FROM conversations c WHERE c.id = ?"_s,
            {message.id.value(), message.account.value(), nullIfInvalid(message.number), toJson(message.request), code(message.state),
                leaveAsWord(message.leaveAs), message.priority, toMs(message.notBefore), instantOrNull(message.notAfter), toMs(now),
                nullIfInvalid(message.bulk), message.conversation.value()});
        if (!queued)
            return queued.error();
        // Priority is inherited: else a reply would wait behind a bulk message which itself waits behind 50,000 others.
        auto raised = m_database.run(u"UPDATE outbox SET priority = ? WHERE conversation_id = ? AND state = 'queued' AND priority < ?"_s,
            {message.priority, message.conversation.value(), message.priority});
        if (!raised)
            return raised.error();
        auto latest
            = m_database.run(u"UPDATE conversations SET last_message_id = ?, last_message_ms = ? WHERE id = ? AND last_message_ms <= ?"_s,
                {message.id.value(), toMs(now), message.conversation.value(), toMs(now)});
        if (!latest)
            return latest.error();
        if (auto indexed = indexMessage(m_database, message.id); !indexed)
            return indexed;
        m_database.note({ChangeKind::Message, message.id.value(), message.conversation});
        return done();
    });
}

Result<QList<qint64>> Outbox::claimable(AccountId account, UtcMs now, int limit, milliseconds lease)
{
    const qint64 nowMs = toMs(now);
    // Numbers whose rate is used up are named beforehand: there are few of them, and a subquery per due row would be asked 100,000 times.
    QStringList filters;
    QVariantList values {m_owner, toMs(now + lease), nowMs, nowMs, account.value()};
    QVariantList held;
    auto numbers = m_database.run(
        u"SELECT id FROM numbers WHERE next_slot_ms > ?"_s, {nowMs}, [&](const QSqlQuery &q) { held << q.value(0).toLongLong(); });
    if (!numbers)
        return numbers.error();
    if (!held.isEmpty()) {
        filters << u"(o.number_id IS NULL OR o.number_id NOT IN (%1))"_s.arg(placeholders(held.size()));
        values << held;
    }
    bool paused = true;
    auto pause = m_database.run(u"SELECT 1 FROM accounts WHERE id = ? AND enabled = 1 AND paused_until_ms <= ?"_s, {account.value(), nowMs},
        [&](const QSqlQuery &) { paused = false; });
    if (!pause)
        return pause.error();
    if (paused)
        return QList<qint64> {};
    values << limit;
    const QString more = filters.isEmpty() ? QString() : u" AND "_s + filters.join(u" AND "_s);
    const bool postgres = m_database.dialect() == Dialect::Postgres;
    QList<qint64> ids;
    auto claimed = m_database.run(
        u"UPDATE outbox SET state = 'sending', lease_owner = ?, lease_epoch = lease_epoch + 1, attempt = attempt + 1, lease_until_ms = ?, "
        u"attempt_started_ms = ?"
        " WHERE message_id IN (SELECT o.message_id FROM outbox o WHERE o.state = 'queued' AND o.not_before_ms <= ? AND o.account_id = ?%1"
        " AND (o.bulk_id IS NULL OR o.bulk_id NOT IN (%3))"
        " AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.conversation_id = o.conversation_id AND b.state = 'queued' AND b.seq < o.seq"
        " AND (b.bulk_id IS NULL OR b.bulk_id NOT IN (%3)))"
        " AND NOT EXISTS (SELECT 1 FROM outbox f WHERE f.conversation_id = o.conversation_id AND f.state IN ('sending', 'unconfirmed'))"
        " ORDER BY o.priority DESC, o.not_before_ms, o.message_id LIMIT ?%2) RETURNING message_id"_s.arg(
            more, postgres ? u" FOR UPDATE SKIP LOCKED"_s : u""_s, kHeldBulks),
        values, [&](const QSqlQuery &q) { ids << q.value(0).toLongLong(); });
    if (!claimed)
        return claimed.error();
    return ids;
}

Result<QList<OutboxRow>> Outbox::claim(AccountId account, UtcMs now, int limit, milliseconds lease)
{
    QList<OutboxRow> taken;
    auto done = m_database.transaction([&]() -> Result<Done> {
        if (auto current = checkSchemaCurrent(m_database); !current)
            return current;
        const auto ids = claimable(account, now, limit, lease);
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            return halftone::done();
        QVariantList in;
        QList<MessageId> messages;
        for (const qint64 id : *ids) {
            in << id;
            messages << MessageId(id);
        }
        const QString list = placeholders(in.size());
        auto journal = m_database.run(
            u"INSERT INTO attempts (message_id, attempt, lease_epoch, installation_id, started_at_ms)"
            " SELECT message_id, attempt, lease_epoch, CAST(? AS BIGINT), CAST(? AS BIGINT) FROM outbox WHERE message_id IN (%1)"_s.arg(
                list),
            QVariantList {m_installation, toMs(now)} + in);
        if (!journal)
            return journal.error();
        auto shown = m_database.run(
            u"UPDATE messages SET state = 'sending', state_at_ms = ? WHERE id IN (%1)"_s.arg(list), QVariantList {toMs(now)} + in);
        if (!shown)
            return shown.error();
        // The rate of a number is shared by all programs: each message moves its next slot on, by the interval of its rate.
        auto slots_ = m_database.run(
            u"UPDATE numbers SET next_slot_ms = CASE WHEN next_slot_ms > ? THEN next_slot_ms ELSE ? END"
            " + (SELECT COUNT(*) FROM outbox o WHERE o.number_id = numbers.id AND o.message_id IN (%1)) * 1000000 / per_second_milli"
            " WHERE id IN (SELECT number_id FROM outbox WHERE message_id IN (%1))"_s.arg(list),
            QVariantList {toMs(now), toMs(now)} + in + in);
        if (!slots_)
            return slots_.error();
        auto read = rows(messages);
        if (!read)
            return read.error();
        taken = *read;
        for (const OutboxRow &row : taken)
            m_database.note({ChangeKind::Message, row.message.value(), row.conversation});
        return halftone::done();
    });
    if (!done) {
        // Two programs of a team may pass each other's snapshots; the unique index lets one of them through. The other tries again.
        if (done.error().kind == ErrorKind::Conflict)
            return QList<OutboxRow> {};
        return done.error();
    }
    return taken;
}

Result<int> Outbox::expireLeases(UtcMs now)
{
    QList<MessageId> expired;
    auto read = m_database.run(u"SELECT message_id FROM outbox WHERE state = 'sending' AND lease_until_ms <= ? LIMIT 200"_s, {toMs(now)},
        [&](const QSqlQuery &q) { expired << MessageId(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    int count = 0;
    for (const MessageId id : expired) {
        auto applied = apply(id, {.kind = OutboxEventKind::LeaseExpired}, now);
        if (applied)
            ++count;
        else if (applied.error().kind != ErrorKind::Conflict)
            return applied.error();
    }
    return count;
}

Result<int> Outbox::expireDead(UtcMs now, const std::function<bool(const QString &)> &isAlive)
{
    QHash<QString, bool> alive;
    QList<MessageId> orphans;
    auto read = m_database.run(u"SELECT message_id, lease_owner FROM outbox WHERE state = 'sending'"_s, {}, [&](const QSqlQuery &q) {
        const QString owner = q.value(1).toString();
        if (!alive.contains(owner))
            alive.insert(owner, isAlive(owner));
        if (!alive.value(owner))
            orphans << MessageId(q.value(0).toLongLong());
    });
    if (!read)
        return read.error();
    int count = 0;
    for (const MessageId id : orphans) {
        auto applied = apply(id, {.kind = OutboxEventKind::LeaseExpired}, now);
        if (applied)
            ++count;
        else if (applied.error().kind != ErrorKind::Conflict)
            return applied.error();
    }
    return count;
}

Result<int> Outbox::mendClock(UtcMs now)
{
    using namespace std::chrono_literals;
    int moved = 0;
    auto done = m_database.transaction([&]() -> Result<Done> {
        const qint64 nowMs = toMs(now);
        const qint64 tolerance = toMs(now + 5s); // another computer of the team may be a little ahead
        auto waiting = m_database.run(u"UPDATE outbox SET not_before_ms = not_before_ms - (accepted_at_ms - ?), accepted_at_ms = ?"
                                      " WHERE accepted_at_ms > ? AND state IN ('queued', 'unconfirmed')"_s,
            {nowMs, nowMs, tolerance});
        if (!waiting)
            return waiting.error();
        moved += *waiting;
        // Longer than any back-off (10 min), lease (90 s), rate or pause that is ever given: they come from a clock that was ahead.
        const qint64 tooLate = toMs(now + 15min);
        for (const QString &sql : {u"UPDATE outbox SET not_before_ms = ? WHERE not_before_ms > ? AND state IN ('queued', 'unconfirmed')"_s,
                 u"UPDATE outbox SET lease_until_ms = ? WHERE lease_until_ms > ? AND state = 'sending'"_s,
                 u"UPDATE numbers SET next_slot_ms = ? WHERE next_slot_ms > ?"_s,
                 u"UPDATE accounts SET paused_until_ms = ? WHERE paused_until_ms > ?"_s,
                 u"UPDATE templates SET next_check_ms = ?, lease_until_ms = 0 WHERE next_check_ms > ? AND status = 'draft'"_s}) {
            auto mended = m_database.run(sql, {nowMs, tooLate});
            if (!mended)
                return mended.error();
            moved += *mended;
        }
        return halftone::done();
    });
    if (!done)
        return done.error();
    return moved;
}

Result<QList<OutboxRow>> Outbox::dueForLook(UtcMs now, int limit)
{
    return select(u"WHERE o.state = 'unconfirmed' AND o.not_before_ms <= ? ORDER BY o.not_before_ms LIMIT ?"_s, {toMs(now), limit});
}

Result<bool> Outbox::anyInFlight(AccountId account)
{
    bool any = false;
    auto read = m_database.run(u"SELECT 1 FROM outbox WHERE state IN ('sending', 'unconfirmed') AND account_id = ? LIMIT 1"_s,
        {account.value()}, [&](const QSqlQuery &) { any = true; });
    if (!read)
        return read.error();
    return any;
}

Result<QList<OutboxRow>> Outbox::inFlightTo(AccountId account, const QString &matchKey)
{
    return select(u"WHERE r.match_key = ? AND o.account_id = ? AND o.state IN ('sending', 'unconfirmed') ORDER BY o.attempt_started_ms"_s,
        {matchKey, account.value()});
}

Result<QList<OutboxRow>> Outbox::awaiting(ApprovalId approval)
{
    return select(u"WHERE m.approval_id = ? AND m.state = 'awaiting_approval' ORDER BY o.seq"_s, {approval.value()});
}

Result<int> Outbox::expireNotAfter(UtcMs now)
{
    QList<MessageId> late;
    auto read = m_database.run(
        u"SELECT message_id FROM outbox WHERE not_after_ms < ? AND state IN ('queued', 'scheduled', 'awaiting_approval') LIMIT 200"_s,
        {toMs(now)}, [&](const QSqlQuery &q) { late << MessageId(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    int count = 0;
    for (const MessageId id : late) {
        auto applied = apply(id, {.kind = OutboxEventKind::TimeMissed}, now);
        if (applied)
            ++count;
        else if (applied.error().kind != ErrorKind::Conflict)
            return applied.error();
    }
    return count;
}

Result<int> Outbox::releaseHeld(UtcMs now)
{
    QList<MessageId> held;
    auto read = m_database.run(
        u"SELECT message_id FROM outbox WHERE state = 'scheduled' AND not_before_ms <= ? AND attempt > 0 ORDER BY not_before_ms LIMIT 200"_s,
        {toMs(now)}, [&](const QSqlQuery &q) { held << MessageId(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    int count = 0;
    for (const MessageId id : held) {
        auto applied = apply(id, {.kind = OutboxEventKind::TimeCame}, now);
        if (applied)
            ++count;
        else if (applied.error().kind != ErrorKind::Conflict)
            return applied.error();
    }
    return count;
}

Result<Done> Outbox::postponeLook(MessageId id, UtcMs until)
{
    auto written = m_database.run(
        u"UPDATE outbox SET not_before_ms = ? WHERE message_id = ? AND state = 'unconfirmed'"_s, {toMs(until), id.value()});
    return written ? done() : Result<Done>(written.error());
}

Result<Done> Outbox::markNoWhatsApp(RecipientId recipient, UtcMs now)
{
    auto written = m_database.run(u"UPDATE recipients SET no_whatsapp_since_ms = ? WHERE id = ?"_s, {toMs(now), recipient.value()});
    return written ? done() : Result<Done>(written.error());
}

Result<Done> Outbox::markSmsImpossible(RecipientId recipient)
{
    auto written = m_database.run(u"UPDATE recipients SET sms_impossible = 1 WHERE id = ?"_s, {recipient.value()});
    return written ? done() : Result<Done>(written.error());
}

Result<int> Outbox::cancelFor(RecipientId recipient, Channel channel, UtcMs now)
{
    auto open = select(u"WHERE m.recipient_id = ? AND m.channel = ? AND o.state IN ('queued', 'scheduled', 'awaiting_approval')"_s,
        {recipient.value(), code(channel)});
    if (!open)
        return open.error();
    int count = 0;
    for (const OutboxRow &row : *open) {
        auto applied = apply(row.message, {.kind = OutboxEventKind::OptedOut, .code = u"opted_out"_s}, now);
        if (applied)
            ++count;
        else if (applied.error().kind != ErrorKind::Conflict)
            return applied.error();
    }
    return count;
}

Result<QList<MessageId>> Outbox::releaseByWindow(RecipientId recipient, UtcMs now)
{
    // A WhatsApp template that was chosen as such stays one; free text and SMS templates are what the window lets through (R6).
    auto waiting = select(
        u"WHERE m.recipient_id = ? AND m.channel = 'whatsapp' AND o.state = 'awaiting_approval' AND m.composed_as <> 'whatsapp_template' ORDER BY o.seq"_s,
        {recipient.value()});
    if (!waiting)
        return waiting.error();
    QList<MessageId> released;
    for (const OutboxRow &row : *waiting) {
        auto applied = apply(row.message, {.kind = OutboxEventKind::WindowOpened}, now);
        if (applied)
            released << row.message;
        else if (applied.error().kind != ErrorKind::Conflict && applied.error().kind != ErrorKind::RuleRefused)
            return applied.error();
    }
    return released;
}

Result<std::optional<UtcMs>> Outbox::nextQueued()
{
    std::optional<UtcMs> due;
    // The heads of conversations only: what stands behind something in flight is due when that ends, which wakes us by itself.
    auto queued = m_database.run(
        u"SELECT MIN(CASE WHEN n.next_slot_ms > o.not_before_ms THEN n.next_slot_ms ELSE o.not_before_ms END) FROM"
        " (SELECT message_id, conversation_id, number_id, not_before_ms FROM outbox WHERE state = 'queued' AND (bulk_id IS NULL OR bulk_id "
        "NOT"
        " IN (%1)) ORDER BY priority DESC, not_before_ms, message_id LIMIT 200) o"
        " LEFT JOIN numbers n ON n.id = o.number_id"
        " WHERE NOT EXISTS (SELECT 1 FROM outbox f WHERE f.conversation_id = o.conversation_id AND f.state IN ('sending', 'unconfirmed'))"_s
            .arg(kHeldBulks),
        {}, [&](const QSqlQuery &q) { due = optionalInstant(q.value(0)); });
    if (!queued)
        return queued.error();
    return due;
}

Result<std::optional<UtcMs>> Outbox::nextDue()
{
    auto queued = nextQueued();
    if (!queued)
        return queued;
    std::optional<UtcMs> due = *queued;
    const auto take = [&](const QSqlQuery &q) {
        if (q.value(0).isNull())
            return;
        const UtcMs at = fromMs(q.value(0).toLongLong());
        due = due ? std::min(*due, at) : at;
    };
    auto looks = m_database.run(u"SELECT MIN(not_before_ms) FROM outbox WHERE state = 'unconfirmed'"_s, {}, take);
    if (!looks)
        return looks.error();
    auto leases = m_database.run(u"SELECT MIN(lease_until_ms) FROM outbox WHERE state = 'sending'"_s, {}, take);
    if (!leases)
        return leases.error();
    auto held = m_database.run(u"SELECT MIN(not_before_ms) FROM outbox WHERE state = 'scheduled' AND attempt > 0"_s, {}, take);
    if (!held)
        return held.error();
    auto late = m_database.run(u"SELECT MIN(not_after_ms) + 1 FROM outbox WHERE not_after_ms IS NOT NULL"_s, {}, take);
    if (!late)
        return late.error();
    return due;
}

Result<QSet<QString>> Outbox::knownElsewhere(AccountId account, const QStringList &providerIds, MessageId except)
{
    QSet<QString> known;
    for (qsizetype from = 0; from < providerIds.size(); from += 200) {
        QVariantList ids;
        for (const QString &id : providerIds.mid(from, 200))
            ids << id;
        const auto take = [&](const QSqlQuery &q) { known.insert(q.value(0).toString()); };
        auto messages = m_database.run(
            u"SELECT provider_id FROM messages WHERE account_id = ? AND id <> ? AND provider_id IN (%1)"_s.arg(placeholders(ids.size())),
            QVariantList {account.value(), except.value()} + ids, take);
        if (!messages)
            return messages.error();
        // Also of earlier attempts, of this message too: one that was tried again must not be bound to what failed before.
        auto attempts
            = m_database.run(u"SELECT provider_id FROM attempts WHERE provider_id IN (%1)"_s.arg(placeholders(ids.size())), ids, take);
        if (!attempts)
            return attempts.error();
    }
    return known;
}

Result<int> Outbox::openCount()
{
    int count = 0;
    auto read = m_database.run(u"SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'sending', 'unconfirmed')"_s, {},
        [&](const QSqlQuery &q) { count = q.value(0).toInt(); });
    if (!read)
        return read.error();
    return count;
}

} // namespace halftone::storage
