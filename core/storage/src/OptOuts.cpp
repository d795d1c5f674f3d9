#include "storage/OptOuts.h"

#include "SqlBatches.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

Result<bool> OptOuts::set(RecipientId recipient, const OptOut &mark)
{
    bool changed = false;
    const auto set = m_database.transaction([&]() -> Result<Done> {
        const auto known = of(recipient);
        if (!known)
            return known.error();
        const OptOut *standing = nullptr;
        for (const OptOut &other : *known) {
            if (other.channel == mark.channel)
                standing = &other;
        }
        const bool was = standing && standing->optedOut;
        if (standing && mark.at < standing->at)
            return done();
        if (was && mark.optedOut && mark.source == OptOutSource::Provider)
            return done();
        const auto written = m_database.run(
            uR"(INSERT INTO opt_outs (recipient_id, channel, opted_out, source, word, actor_user_id, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (recipient_id, channel) DO UPDATE SET opted_out = excluded.opted_out, source = excluded.source,
                word = excluded.word, actor_user_id = excluded.actor_user_id, at_ms = excluded.at_ms)"_s,
            {recipient.value(), code(mark.channel), mark.optedOut ? 1 : 0, code(mark.source), notNull(mark.word), nullIfInvalid(mark.actor),
                toMs(mark.at)});
        if (!written)
            return written.error();
        changed = was != mark.optedOut;
        if (!changed)
            return done();
        qint64 candidate = 0;
        ConversationId conversation;
        const auto owner = m_database.run(
            u"SELECT r.candidate_id, c.id FROM recipients r JOIN conversations c ON c.candidate_id = r.candidate_id WHERE r.id = ?"_s,
            {recipient.value()}, [&](const QSqlQuery &q) {
                candidate = q.value(0).toLongLong();
                conversation = ConversationId(q.value(1).toLongLong());
            });
        if (!owner)
            return owner.error();
        m_database.note({ChangeKind::Candidate, candidate, {}});
        m_database.note({ChangeKind::Conversation, conversation.value(), conversation});
        return done();
    });
    if (!set)
        return set.error();
    return changed;
}

Result<QList<OptOut>> OptOuts::of(RecipientId recipient)
{
    QList<OptOut> marks;
    const auto read = m_database.run(
        u"SELECT channel, opted_out, source, word, actor_user_id, at_ms FROM opt_outs WHERE recipient_id = ? ORDER BY channel"_s,
        {recipient.value()}, [&](const QSqlQuery &q) {
            marks.append({fromCode<Channel>(q.value(0).toString()).value_or(Channel::Sms), q.value(1).toInt() != 0,
                fromCode<OptOutSource>(q.value(2).toString()).value_or(OptOutSource::Provider), q.value(3).toString(),
                UserId(q.value(4).toLongLong()), fromMs(q.value(5).toLongLong())});
        });
    if (!read)
        return read.error();
    return marks;
}

Result<bool> OptOuts::isOptedOut(RecipientId recipient, Channel channel)
{
    const auto marks = m_database.run(
        u"SELECT 1 FROM opt_outs WHERE recipient_id = ? AND channel = ? AND opted_out = 1"_s, {recipient.value(), code(channel)});
    if (!marks)
        return marks.error();
    return *marks > 0;
}

} // namespace halftone::storage
