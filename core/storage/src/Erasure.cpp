#include "storage/Erasure.h"

#include "CandidateRows.h"
#include "ErasedOptOuts.h"
#include "SqlBatches.h"
#include "storage/Numbers.h"
#include "storage/Search.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

/// What a candidate's audit entries are told by.
struct Traces
{
    QList<Recipient> addresses;
    ConversationId conversation;
    QList<MessageId> messages;
    QVariantList notes;
};

Result<Traces> tracesOf(Database &database, const Candidate &candidate)
{
    Traces traces;
    traces.addresses = candidate.recipients;
    auto read = database.run(u"SELECT id FROM conversations WHERE candidate_id = ?"_s, {candidate.id.value()},
        [&](const QSqlQuery &q) { traces.conversation = ConversationId(q.value(0).toLongLong()); });
    if (read)
        read = database.run(u"SELECT id FROM messages WHERE conversation_id = ?"_s, {traces.conversation.value()},
            [&](const QSqlQuery &q) { traces.messages.append(MessageId(q.value(0).toLongLong())); });
    if (read)
        read = database.run(u"SELECT id FROM notes WHERE conversation_id = ?"_s, {traces.conversation.value()},
            [&](const QSqlQuery &q) { traces.notes.append(q.value(0)); });
    if (!read)
        return read.error();
    return traces;
}

Result<int> eraseAudit(Database &database, CandidateId candidate, const Traces &traces)
{
    QVariantList addresses;
    for (const Recipient &address : traces.addresses)
        addresses.append(address.id.value());
    const struct
    {
        QString entity;
        QVariantList ids;
    } kinds[] = {
        {u"candidate"_s, {candidate.value()}},
        {u"recipient"_s, addresses},
        {u"conversation"_s, {traces.conversation.value()}},
        {u"message"_s, idValues(traces.messages)},
        {u"note"_s, traces.notes},
    };
    int erased = 0;
    for (const auto &kind : kinds) {
        const auto gone = runIn(database, u"DELETE FROM audit WHERE entity = ? AND entity_id IN ({in})"_s, kind.ids, {}, {kind.entity});
        if (!gone)
            return gone;
        erased += *gone;
    }
    return erased;
}

/// Sample values of templates that were taken from this candidate: neutral ones take their place.
Result<Done> neutraliseSamples(Database &database, const Candidate &candidate, ConversationId conversation)
{
    QStringList personal {
        candidate.firstName, candidate.lastName, (candidate.firstName + u' ' + candidate.lastName).trimmed(), candidate.email};
    for (const Recipient &address : candidate.recipients)
        personal << address.address << address.raw << address.providerForm;
    personal.removeAll(QString());
    personal.removeDuplicates();
    QHash<qint64, QString> changed;
    const auto read
        = database.run(uR"(SELECT id, samples_json FROM templates WHERE id IN (SELECT approval_id FROM messages WHERE conversation_id = ?
            UNION SELECT template_id FROM messages WHERE conversation_id = ?))"_s,
            {conversation.value(), conversation.value()}, [&](const QSqlQuery &q) {
                const QString samples = q.value(1).toString();
                QString neutral = samples;
                for (const QString &value : std::as_const(personal))
                    neutral.replace(u'"' + value + u'"', u"\"Alex\""_s);
                if (neutral != samples)
                    changed.insert(q.value(0).toLongLong(), neutral);
            });
    if (!read)
        return read.error();
    for (auto row = changed.cbegin(); row != changed.cend(); ++row) {
        if (auto set = database.run(u"UPDATE templates SET samples_json = ? WHERE id = ?"_s, {row.value(), row.key()}); !set)
            return set.error();
    }
    return done();
}

/// The tables that hold what people said and who they are, rewritten; what the server's own log of changes holds goes with its age.
Result<Done> compactPostgres(Database &database)
{
    if (auto unlimited = database.run(u"SET statement_timeout = 0"_s); !unlimited)
        return unlimited.error();
    Result<Done> result = done();
    for (const auto &table : {u"messages"_s, u"candidates"_s, u"candidate_tags"_s, u"recipients"_s, u"conversations"_s, u"attempts"_s,
             u"notes"_s, u"audit"_s, u"templates"_s, u"bulk_recipients"_s}) {
        if (auto vacuumed = database.run(u"VACUUM (FULL) "_s + table); !vacuumed) {
            result = vacuumed.error();
            break;
        }
    }
    if (auto limited = database.run(u"SET statement_timeout = '15s'"_s); !limited && result)
        result = limited.error();
    return result;
}

} // namespace

Result<Erased> Erasure::erase(CandidateId id, UtcMs now)
{
    Erased erased;
    const auto gone = m_database.transaction([&]() -> Result<Done> {
        if (m_database.dialect() == Dialect::Postgres) {
            // A claim takes rows of the outbox; whoever comes second sees what the first has done.
            const auto locked = m_database.run(
                u"SELECT o.message_id FROM outbox o JOIN conversations c ON c.id = o.conversation_id WHERE c.candidate_id = ? FOR UPDATE OF o"_s,
                {id.value()});
            if (!locked)
                return locked.error();
        }
        const auto found = readCandidates(m_database, {id});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return notFound(id.toString());
        const Candidate candidate = *found->constBegin();
        const auto traces = tracesOf(m_database, candidate);
        if (!traces)
            return traces.error();
        const QVariantList conversation {traces->conversation.value()};

        const auto inFlight
            = m_database.run(u"SELECT 1 FROM outbox WHERE conversation_id = ? AND state IN ('sending','unconfirmed')"_s, conversation);
        if (!inFlight)
            return inFlight.error();
        if (*inFlight > 0)
            return Error {ErrorKind::Conflict, u"message_in_flight"_s, {}, id.toString()};

        const auto kept = keepOptOuts(m_database, candidate.recipients, now);
        if (!kept)
            return kept.error();
        erased.optOutsKept = *kept;
        if (auto neutral = neutraliseSamples(m_database, candidate, traces->conversation); !neutral)
            return neutral;
        if (auto unindexed = unindexMessages(m_database, traces->messages); !unindexed)
            return unindexed;
        const auto audit = eraseAudit(m_database, id, *traces);
        if (!audit)
            return audit.error();
        erased.auditEntries = *audit;
        const struct
        {
            QString sql;
            QVariantList values;
            int &count;
        } steps[] = {
            {u"DELETE FROM outbox WHERE conversation_id = ?"_s, conversation, erased.open},
            {u"DELETE FROM attempts WHERE message_id IN (SELECT id FROM messages WHERE conversation_id = ?)"_s, conversation,
                erased.attempts},
            {u"DELETE FROM messages WHERE conversation_id = ?"_s, conversation, erased.messages},
            {u"DELETE FROM notes WHERE conversation_id = ?"_s, conversation, erased.notes},
            {u"DELETE FROM recipients WHERE candidate_id = ?"_s, {id.value()}, erased.addresses},
        };
        for (const auto &step : steps) {
            const auto removed = m_database.run(step.sql, step.values);
            if (!removed)
                return removed.error();
            step.count = *removed;
        }
        // Lists of bulk sends name people by their number before anybody of it is a candidate.
        QVariantList keys;
        for (const Recipient &address : candidate.recipients) {
            if (!address.matchKey.isEmpty())
                keys.append(address.matchKey);
        }
        if (const auto listed
            = runIn(m_database, u"DELETE FROM bulk_recipients WHERE bulk_id IN (SELECT id FROM bulks) AND match_key IN ({in})"_s, keys);
            !listed)
            return listed.error();
        if (auto removed = m_database.run(u"DELETE FROM candidates WHERE id = ?"_s, {id.value()}); !removed) // and what hangs on it
            return removed.error();
        m_database.note({ChangeKind::Candidate, id.value(), {}});
        m_database.note({ChangeKind::Conversation, traces->conversation.value(), traces->conversation});
        return done();
    });
    if (!gone)
        return gone.error();
    return erased;
}

Result<Done> Erasure::compact()
{
    if (auto counted = Numbers(m_database).recount(); !counted) // R3.3: the conversations that are gone still count
        return counted.error();
    if (m_database.dialect() == Dialect::Postgres)
        return compactPostgres(m_database);
    // FTS5 keeps words that were taken out until its segments are merged; "optimize" merges all ('secure-delete' needs SQLite 3.42).
    for (const QString &statement : {u"INSERT INTO messages_fts (messages_fts) VALUES ('optimize')"_s,
             u"INSERT INTO notes_fts (notes_fts) VALUES ('optimize')"_s, u"VACUUM"_s}) {
        if (auto run = m_database.run(statement); !run)
            return run.error();
    }
    bool busy = false;
    const auto emptied
        = m_database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [&busy](const QSqlQuery &q) { busy = q.value(0).toInt() != 0; });
    if (!emptied)
        return emptied.error();
    if (busy)
        return Error {ErrorKind::StorageBusy, u"storage_busy"_s, u"the log is being read"_s};
    return done();
}

} // namespace halftone::storage
