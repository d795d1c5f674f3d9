// Recipients of bulk sends: the plan, what became of it, and what is still to be handed over.
#include "storage/Bulks.h"

#include "BulkJson.h"
#include "SqlBatches.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRowColumns
    = "b.row_no, b.line, b.candidate_id, b.recipient_id, b.number, b.match_key, b.external_id, b.name, b.fields_json,"
      " b.channel, b.number_id, b.sender, b.way, b.reason, b.segments, b.language, b.zone, b.body, b.changes,"
      " b.state, b.message_id"_L1;

BulkRow rowFrom(const QSqlQuery &q, int &i)
{
    BulkRow row;
    const auto text = [&] { return q.value(i++).toString(); };
    const auto number = [&] { return q.value(i++).toLongLong(); };
    row.row = static_cast<int>(number());
    row.line = static_cast<int>(number());
    row.candidate = CandidateId(number());
    row.recipient = RecipientId(number());
    row.number = text();
    row.matchKey = text();
    row.externalId = text();
    row.name = text();
    row.fields = fieldsFrom(text());
    row.plan.channel = fromCode<Channel>(text());
    row.plan.sender = NumberId(number());
    row.senderText = text();
    row.plan.way = fromCode<rules::PlannedWay>(text()).value_or(rules::PlannedWay::Blocked);
    row.plan.reason = fromCode<rules::BlockReason>(text());
    row.plan.segments = static_cast<int>(number());
    row.language = text();
    row.zone = text();
    row.body = text();
    row.changes = text().split(u',', Qt::SkipEmptyParts);
    row.accepted = text() == "accepted"_L1;
    row.message = MessageId(number());
    return row;
}

/// What a row and its message say together; `planned` rows of a send that was cancelled are cancelled with it.
constexpr auto kResultState = "CASE WHEN b.state = 'blocked' THEN 'blocked' WHEN b.state = 'dropped' THEN 'cancelled'"
                              " WHEN b.state = 'planned' THEN 'planned' ELSE COALESCE(m.state, 'erased') END"_L1;
constexpr auto kReplied = "CASE WHEN m.id IS NOT NULL AND EXISTS (SELECT 1 FROM messages i WHERE i.conversation_id = m.conversation_id"
                          " AND i.direction = 'in' AND i.sort_ms >= m.sort_ms) THEN 1 ELSE 0 END"_L1;

} // namespace

Result<Done> Bulks::addRows(BulkId id, const QList<BulkRow> &rows)
{
    QList<QVariantList> values;
    values.reserve(rows.size());
    for (const BulkRow &row : rows) {
        const bool blocked = row.plan.way == rules::PlannedWay::Blocked;
        values.append(QVariantList {id.value(), row.row, row.line, nullIfInvalid(row.candidate), nullIfInvalid(row.recipient),
            notNull(row.number), nullIfEmpty(row.matchKey), notNull(row.externalId), notNull(row.name), toJson(row.fields),
            row.plan.channel ? code(*row.plan.channel) : u""_s, nullIfInvalid(row.plan.sender), notNull(row.senderText), code(row.plan.way),
            row.plan.reason ? code(*row.plan.reason) : u""_s, row.plan.segments, notNull(row.language), notNull(row.zone),
            notNull(row.body), notNull(row.changes.join(u',')), blocked ? u"blocked"_s : u"planned"_s});
    }
    return insertRows(m_database,
        u"INSERT INTO bulk_recipients (bulk_id, row_no, line, candidate_id, recipient_id, number, match_key, external_id, name, "
        u"fields_json,"
        " channel, number_id, sender, way, reason, segments, language, zone, body, changes, state) VALUES "_s,
        values);
}

Result<Done> Bulks::clearRows(BulkId id)
{
    auto gone = m_database.run(u"DELETE FROM bulk_recipients WHERE bulk_id = ?"_s, {id.value()});
    return gone ? done() : Result<Done>(gone.error());
}

Result<QList<BulkRow>> Bulks::rows(BulkId id, int after, int limit)
{
    QList<BulkRow> found;
    auto read = m_database.run(
        u"SELECT %1 FROM bulk_recipients b WHERE b.bulk_id = ? AND b.row_no > ? ORDER BY b.row_no LIMIT ?"_s.arg(kRowColumns),
        {id.value(), after, limit}, [&](const QSqlQuery &q) {
            int i = 0;
            found << rowFrom(q, i);
        });
    if (!read)
        return read.error();
    return found;
}

Result<QList<BulkResult>> Bulks::results(BulkId id, int after, int limit, const BulkRowFilter &filter)
{
    QString where = u"WHERE b.bulk_id = ? AND b.row_no > ?"_s;
    QVariantList values {id.value(), after};
    if (filter.channel) {
        where += u" AND COALESCE(m.channel, b.channel) = ?"_s;
        values << code(*filter.channel);
    }
    if (filter.reason == "*"_L1) {
        where += u" AND b.reason <> ''"_s;
    } else if (!filter.reason.isEmpty()) {
        where += u" AND b.reason = ?"_s;
        values << filter.reason;
    }
    if (!filter.state.isEmpty()) {
        where += u" AND %1 = ?"_s.arg(kResultState);
        values << filter.state;
    }
    values << limit;
    QList<BulkResult> found;
    auto read = m_database.run(
        u"SELECT %1, COALESCE(m.channel, b.channel), COALESCE(n.e164, b.sender), %2, m.error_code, m.error_quote, m.sent_at_ms, %3"
        " FROM bulk_recipients b LEFT JOIN messages m ON m.id = b.message_id LEFT JOIN numbers n ON n.id = m.number_id "_s.arg(
            kRowColumns, kResultState, kReplied)
            + where + u" ORDER BY b.row_no LIMIT ?"_s,
        values, [&](const QSqlQuery &q) {
            BulkResult result;
            int i = 0;
            result.row = rowFrom(q, i);
            result.channel = q.value(i++).toString();
            result.sender = q.value(i++).toString();
            result.state = q.value(i++).toString();
            result.errorCode = q.value(i++).toString();
            result.errorQuote = q.value(i++).toString();
            result.sentAt = optionalInstant(q.value(i++));
            result.replied = q.value(i++).toInt() != 0;
            found << result;
        });
    if (!read)
        return read.error();
    return found;
}

Result<rules::BulkTotals> Bulks::totals(BulkId id)
{
    rules::BulkTotals totals;
    auto of = byId(id);
    if (!of)
        return of.error();
    totals.duplicates = of->duplicates;
    auto read = m_database.run(u"SELECT channel, way, reason, COUNT(*), SUM(segments) FROM bulk_recipients WHERE bulk_id = ?"
                               " GROUP BY channel, way, reason"_s,
        {id.value()}, [&](const QSqlQuery &q) {
            const int count = q.value(3).toInt();
            totals.recipients += count;
            const auto way = fromCode<rules::PlannedWay>(q.value(1).toString());
            if (way == rules::PlannedWay::Blocked) {
                totals.blocked += count;
                totals.blockedReasons[q.value(2).toString()] += count;
                return;
            }
            (q.value(0).toString() == "sms"_L1 ? totals.sms : totals.whatsapp) += count;
            (way == rules::PlannedWay::Send ? totals.sendNow : totals.needApproval) += count;
            totals.segments += q.value(4).toInt();
        });
    if (!read)
        return read.error();
    return totals;
}

Result<BulkProgress> Bulks::progress(BulkId id)
{
    BulkProgress progress;
    auto read
        = m_database.run(u"SELECT s, SUM(r), COUNT(*) FROM (SELECT %1 AS s, %2 AS r FROM bulk_recipients b"
                         " LEFT JOIN messages m ON m.id = b.message_id WHERE b.bulk_id = ?) x GROUP BY s"_s.arg(kResultState, kReplied),
            {id.value()}, [&](const QSqlQuery &q) {
                const QString state = q.value(0).toString();
                const int count = q.value(2).toInt();
                progress.recipients += count;
                progress.replied += q.value(1).toInt();
                if (state == "blocked"_L1)
                    progress.blocked += count;
                else if (state == "awaiting_approval"_L1)
                    progress.awaitingApproval += count;
                else if (state == "cancelled"_L1 || state == "erased"_L1)
                    progress.cancelled += count;
                else if (state == "failed"_L1 || state == "rejected"_L1 || state == "missed"_L1)
                    progress.failed += count;
                else if (state == "sent"_L1 || state == "delivered"_L1 || state == "read"_L1)
                    progress.sent += count;
                else
                    progress.queued += count;
                if (state == "delivered"_L1 || state == "read"_L1)
                    progress.delivered += count;
                if (state == "read"_L1)
                    progress.read += count;
            });
    if (!read)
        return read.error();
    read = m_database.run(u"SELECT changes, COUNT(*) FROM bulk_recipients WHERE bulk_id = ? AND changes <> '' GROUP BY changes"_s,
        {id.value()}, [&](const QSqlQuery &q) {
            progress.changed += q.value(1).toInt();
            for (const QString &change : q.value(0).toString().split(u',', Qt::SkipEmptyParts))
                progress.changes[change] += q.value(1).toInt();
        });
    if (!read)
        return read.error();
    return progress;
}

Result<QList<BulkRow>> Bulks::takePlanned(BulkId id, int limit)
{
    QList<BulkRow> taken;
    // On SQLite the transaction holds the write lock already.
    const QString lock = m_database.dialect() == Dialect::Postgres ? u" FOR UPDATE SKIP LOCKED"_s : QString();
    auto read = m_database.run(
        u"SELECT %1 FROM bulk_recipients b WHERE b.bulk_id = ? AND b.state = 'planned' ORDER BY b.row_no LIMIT ?"_s.arg(kRowColumns) + lock,
        {id.value(), limit}, [&](const QSqlQuery &q) {
            int i = 0;
            taken << rowFrom(q, i);
        });
    if (!read)
        return read.error();
    return taken;
}

Result<Done> Bulks::setOutcome(BulkId id, const BulkRow &row)
{
    const bool blocked = !row.message.isValid();
    auto set = m_database.run(
        u"UPDATE bulk_recipients SET state = ?, candidate_id = ?, recipient_id = ?, message_id = ?, changes = ?, reason = ?"
        " WHERE bulk_id = ? AND row_no = ? AND state = 'planned'"_s,
        {blocked ? u"blocked"_s : u"accepted"_s, nullIfInvalid(row.candidate), nullIfInvalid(row.recipient), nullIfInvalid(row.message),
            row.changes.join(u',') + u""_s, row.plan.reason ? code(*row.plan.reason) : u""_s, id.value(), row.row});
    if (!set)
        return set.error();
    if (*set != 1)
        return Error {ErrorKind::Conflict, u"bulk_state"_s, u"the row was taken by another program"_s, QString::number(row.row)};
    return done();
}

Result<int> Bulks::dropPlanned(BulkId id)
{
    return m_database.run(u"UPDATE bulk_recipients SET state = 'dropped' WHERE bulk_id = ? AND state = 'planned'"_s, {id.value()});
}

Result<bool> Bulks::anyPlanned(BulkId id)
{
    bool any = false;
    auto read = m_database.run(u"SELECT 1 FROM bulk_recipients WHERE bulk_id = ? AND state = 'planned' LIMIT 1"_s, {id.value()},
        [&](const QSqlQuery &) { any = true; });
    if (!read)
        return read.error();
    return any;
}

Result<int> Bulks::rowCount(BulkId id)
{
    int count = 0;
    auto read = m_database.run(
        u"SELECT COUNT(*) FROM bulk_recipients WHERE bulk_id = ?"_s, {id.value()}, [&](const QSqlQuery &q) { count = q.value(0).toInt(); });
    if (!read)
        return read.error();
    return count;
}

Result<QList<BulkId>> Bulks::cancelledWithWaiting()
{
    QList<BulkId> found;
    auto read
        = m_database.run(u"SELECT b.id FROM bulks b WHERE b.state = 'cancelled' AND EXISTS (SELECT 1 FROM outbox o WHERE o.bulk_id = b.id"
                         " AND o.state IN ('queued', 'scheduled', 'awaiting_approval'))"_s,
            {}, [&](const QSqlQuery &q) { found << BulkId(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    return found;
}

Result<QList<MessageId>> Bulks::waiting(BulkId id, int limit)
{
    QList<MessageId> found;
    auto read = m_database.run(
        u"SELECT message_id FROM outbox WHERE bulk_id = ? AND state IN ('queued', 'scheduled', 'awaiting_approval') LIMIT ?"_s,
        {id.value(), limit}, [&](const QSqlQuery &q) { found << MessageId(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    return found;
}

Result<int> Bulks::openCount(BulkId id)
{
    int count = 0;
    auto read = m_database.run(
        u"SELECT COUNT(*) FROM outbox WHERE bulk_id = ?"_s, {id.value()}, [&](const QSqlQuery &q) { count = q.value(0).toInt(); });
    if (!read)
        return read.error();
    return count;
}

Result<int> Bulks::queuedCount(BulkId id)
{
    int count = 0;
    auto read = m_database.run(u"SELECT COUNT(*) FROM outbox WHERE bulk_id = ? AND state IN ('queued', 'sending', 'unconfirmed')"_s,
        {id.value()}, [&](const QSqlQuery &q) { count = q.value(0).toInt(); });
    if (!read)
        return read.error();
    return count;
}

} // namespace halftone::storage
