#include "storage/SyncCursors.h"

#include "base/Time.h"
#include "SqlValues.h"
#include "storage/Migrations.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

Result<SyncCursor> SyncCursors::load(AccountId account, const QString &stream)
{
    SyncCursor cursor;
    auto read
        = m_database.run(u"SELECT cursor, complete, high_water_ms, synced_at_ms FROM sync_cursors WHERE account_id = ? AND stream = ?"_s,
            {account.value(), stream}, [&](const QSqlQuery &q) {
                cursor.next = q.value(0).toString();
                cursor.complete = q.value(1).toInt() != 0;
                cursor.highWater = fromMs(q.value(2).toLongLong());
                cursor.syncedAt = fromMs(q.value(3).toLongLong());
            });
    if (!read)
        return read.error();
    return cursor;
}

Result<Done> SyncCursors::save(AccountId account, const QString &stream, const SyncCursor &cursor)
{
    auto written = m_database.run(
        u"INSERT INTO sync_cursors (account_id, stream, cursor, complete, high_water_ms, synced_at_ms) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (account_id, stream) DO UPDATE SET cursor = excluded.cursor, complete = excluded.complete,"
        " high_water_ms = CASE WHEN excluded.high_water_ms > sync_cursors.high_water_ms THEN excluded.high_water_ms ELSE "
        "sync_cursors.high_water_ms END,"
        " synced_at_ms = excluded.synced_at_ms"_s,
        {account.value(), stream, notNull(cursor.next), cursor.complete ? 1 : 0, toMs(cursor.highWater), toMs(cursor.syncedAt)});
    return written ? done() : Result<Done>(written.error());
}

Result<bool> SyncCursors::take(AccountId account, const QString &stream, const QString &owner, UtcMs now, UtcMs until)
{
    if (auto current = checkSchemaCurrent(m_database); !current)
        return current.error();
    auto taken = m_database.run(
        u"INSERT INTO sync_cursors (account_id, stream, lease_owner, lease_until_ms) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (account_id, stream) DO UPDATE SET lease_owner = excluded.lease_owner, lease_until_ms = excluded.lease_until_ms"
        " WHERE sync_cursors.lease_until_ms <= ? OR sync_cursors.lease_owner = excluded.lease_owner"_s,
        {account.value(), stream, owner, toMs(until), toMs(now)});
    if (!taken)
        return taken.error();
    return *taken > 0;
}

// The account's id is an expression here, below too: without statistics SQLite takes the unique index that begins with it, and reads all
// messages (2.5 s with 1 M, at every look) instead of the few that are still to be checked.
Result<std::optional<UtcMs>> SyncCursors::oldestUndecided(AccountId account, UtcMs since)
{
    std::optional<UtcMs> oldest;
    auto read = m_database.run(
        u"SELECT MIN(sent_at_ms) FROM messages WHERE check_at_ms > ? AND account_id + 0 = ? AND sent_at_ms >= ? AND state = 'sent'"_s,
        {toMs(since), account.value(), toMs(since)}, [&](const QSqlQuery &q) { oldest = optionalInstant(q.value(0)); });
    if (!read)
        return read.error();
    return oldest;
}

Result<QList<StateCheck>> SyncCursors::dueChecks(AccountId account, UtcMs now, UtcMs before, int limit, bool everything)
{
    QList<StateCheck> due;
    QVariantList values {account.value(), toMs(before)};
    if (!everything)
        values << toMs(now);
    values << limit;
    auto read = m_database.run(u"SELECT id, provider_id, checks FROM messages WHERE check_at_ms IS NOT NULL AND account_id + 0 = ? AND "
                               u"provider_id IS NOT NULL AND sent_at_ms < ?%1"
                               " ORDER BY check_at_ms LIMIT ?"_s.arg(everything ? u""_s : u" AND check_at_ms <= ?"_s),
        values, [&](const QSqlQuery &q) {
            due.append({MessageId(q.value(0).toLongLong()), q.value(1).toString(), q.value(2).toInt()});
        });
    if (!read)
        return read.error();
    return due;
}

Result<Done> SyncCursors::checked(MessageId id, std::optional<UtcMs> next)
{
    auto written = m_database.run(u"UPDATE messages SET checks = checks + 1, check_at_ms = ? WHERE id = ? AND check_at_ms IS NOT NULL"_s,
        {instantOrNull(next), id.value()});
    return written ? done() : Result<Done>(written.error());
}

Result<Done> SyncCursors::deletedAtProvider(MessageId id)
{
    return m_database.transaction([&]() -> Result<Done> {
        ConversationId conversation;
        const auto found = m_database.run(u"SELECT conversation_id FROM messages WHERE id = ?"_s, {id.value()},
            [&conversation](const QSqlQuery &q) { conversation = ConversationId(q.value(0).toLongLong()); });
        if (!found)
            return found.error();
        const auto written = m_database.run(
            u"UPDATE messages SET checks = checks + 1, check_at_ms = NULL, error_code = CASE WHEN error_code = '' THEN 'deleted_at_provider' ELSE error_code END WHERE id = ?"_s,
            {id.value()});
        if (!written)
            return written.error();
        m_database.note({ChangeKind::Message, id.value(), conversation});
        return done();
    });
}

Result<std::optional<UtcMs>> SyncCursors::nextCheck(AccountId account)
{
    std::optional<UtcMs> next;
    auto read = m_database.run(u"SELECT MIN(check_at_ms) FROM messages WHERE check_at_ms IS NOT NULL AND account_id + 0 = ?"_s,
        {account.value()}, [&](const QSqlQuery &q) { next = optionalInstant(q.value(0)); });
    if (!read)
        return read.error();
    return next;
}

} // namespace halftone::storage
