#include "storage/Maintenance.h"

#include "FileCopy.h"
#include "storage/Migrations.h"

#include <QFileInfo>

#include <array>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOpenStates = "('scheduled', 'awaiting_approval', 'queued', 'sending', 'unconfirmed')"_L1;

Result<qint64> number(Database &database, const QString &sql)
{
    qint64 result = 0;
    auto read = database.run(sql, {}, [&](const QSqlQuery &row) { result = row.value(0).toLongLong(); });
    if (!read)
        return read.error();
    return result;
}

/// A statement that counts rows which should not be there.
struct Rule
{
    QString code;
    QString detail; ///< %1 = how many
    QString sql;
};

/// "CROSS JOIN" has SQLite walk the outbox, which is small, and look messages up: without statistics it may choose the other way.
const QList<Rule> &rulesOfTheStore()
{
    static const QList<Rule> rules {
        {u"open_without_outbox"_s, u"%1 open messages without a row in the outbox (I2)"_s,
            u"SELECT COUNT(*) FROM messages m WHERE m.direction = 'out' AND m.state IN %1"
            " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.message_id = m.id)"_s.arg(kOpenStates)},
        {u"outbox_of_closed"_s, u"%1 rows in the outbox whose message is not open (I2)"_s,
            u"SELECT COUNT(*) FROM outbox o CROSS JOIN messages m WHERE m.id = o.message_id AND m.state NOT IN %1"_s.arg(kOpenStates)},
        {u"states_differ"_s, u"%1 messages whose state differs from the outbox"_s,
            u"SELECT COUNT(*) FROM outbox o CROSS JOIN messages m WHERE m.id = o.message_id AND m.state <> o.state AND m.state IN %1"_s.arg(
                kOpenStates)},
        {u"two_in_flight"_s, u"%1 conversations with several messages in flight (I7)"_s,
            u"SELECT COUNT(*) FROM (SELECT conversation_id FROM outbox WHERE state IN ('sending', 'unconfirmed')"
            " GROUP BY conversation_id HAVING COUNT(*) > 1) t"_s},
        {u"departed_without_attempt"_s, u"%1 messages in flight without an attempt on record (I3)"_s,
            u"SELECT COUNT(*) FROM outbox o WHERE o.state IN ('sending', 'unconfirmed')"
            " AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.message_id = o.message_id AND a.attempt = o.attempt)"_s},
        {u"order_repeated"_s, u"%1 conversations whose outbox is ahead of their counter (R10.4)"_s,
            u"SELECT COUNT(*) FROM conversations c WHERE EXISTS (SELECT 1 FROM outbox o WHERE o.conversation_id = c.id AND o.seq > c.out_seq)"_s},
        {u"other_candidates_address"_s, u"%1 messages whose address is another candidate's"_s,
            u"SELECT COUNT(*) FROM messages m JOIN conversations c ON c.id = m.conversation_id JOIN recipients r ON r.id = m.recipient_id"
            " WHERE r.candidate_id <> c.candidate_id"_s},
    };
    return rules;
}

Result<QList<Problem>> sqliteProblems(Database &database)
{
    QList<Problem> problems;
    // Not quick_check: it does not compare indexes with their tables, and a message that an index lacks is not found, or sent twice.
    auto checked = database.run(u"PRAGMA integrity_check(20)"_s, {}, [&](const QSqlQuery &row) {
        if (const QString text = row.value(0).toString(); text != "ok"_L1)
            problems.append({u"damaged"_s, text});
    });
    if (!checked)
        return checked.error();
    QMap<QString, int> broken;
    auto references = database.run(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) { ++broken[row.value(0).toString()]; });
    if (!references)
        return references.error();
    for (auto it = broken.cbegin(); it != broken.cend(); ++it)
        problems.append({u"broken_reference"_s, u"%1 rows of %2"_s.arg(it.value()).arg(it.key())});
    // rank 1: compares with the messages, too, since the index keeps no text of its own.
    auto index = database.attempt([&]() -> Result<Done> {
        auto compared = database.run(u"INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)"_s);
        if (!compared)
            return compared.error();
        return done();
    });
    if (!index && index.error().kind == ErrorKind::StorageFailed)
        problems.append({u"search_index"_s, index.error().detail});
    else if (!index)
        return index.error();
    return problems;
}

/// PostgreSQL keeps references and indexes itself; what can be told is that they are there and valid.
Result<QList<Problem>> postgresProblems(Database &database)
{
    QList<Problem> problems;
    auto checked = database.run(
        u"SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = current_schema() AND NOT i.indisvalid UNION ALL SELECT conname FROM pg_constraint WHERE NOT convalidated"
        " AND connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())"_s,
        {}, [&](const QSqlQuery &row) {
            problems.append({u"damaged"_s, row.value(0).toString()});
        });
    if (!checked)
        return checked.error();
    // Whether indexes have all rows is what amcheck tells; an administrator installs it.
    bool canCompare = false;
    auto asked = database.run(u"SELECT 1 FROM pg_extension WHERE extname = 'amcheck'"_s, {}, [&](const QSqlQuery &) { canCompare = true; });
    if (!asked)
        return asked.error();
    if (!canCompare)
        return problems;
    QStringList indexes;
    asked = database.run(u"SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam"
                         " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND a.amname = 'btree'"
                         " AND i.indisvalid AND i.indisready AND c.relpersistence = 'p' ORDER BY c.relname"_s,
        {}, [&](const QSqlQuery &row) { indexes << row.value(0).toString(); });
    if (!asked)
        return asked.error();
    for (const QString &index : std::as_const(indexes)) {
        const auto compared = database.attempt([&]() -> Result<Done> {
            if (auto unlimited = database.run(u"SET LOCAL statement_timeout = 0"_s); !unlimited)
                return unlimited.error();
            auto whole = database.run(u"SELECT bt_index_check(CAST(? AS regclass), true)"_s, {index});
            return whole ? done() : Result<Done>(whole.error());
        });
        if (!compared && compared.error().kind == ErrorKind::StorageFailed)
            problems.append({u"damaged"_s, index + u": "_s + compared.error().detail});
        else if (!compared)
            return compared.error();
    }
    return problems;
}

} // namespace

Result<WorkspaceInfo> workspaceInfo(Database &database)
{
    WorkspaceInfo info;
    info.address = database.address().toString();
    const auto schema = schemaVersion(database);
    if (!schema)
        return schema.error();
    info.schema = *schema;
    struct Count
    {
        qint64 WorkspaceInfo::*member;
        QString sql;
    };
    const std::array counts {
        Count {&WorkspaceInfo::candidates, u"SELECT COUNT(*) FROM candidates"_s},
        Count {&WorkspaceInfo::messages, u"SELECT COUNT(*) FROM messages"_s},
        Count {&WorkspaceInfo::unread, u"SELECT COALESCE(SUM(unread), 0) FROM conversations WHERE unread > 0"_s},
        Count {&WorkspaceInfo::outbox, u"SELECT COUNT(*) FROM outbox"_s},
        Count {&WorkspaceInfo::awaitingApproval, u"SELECT COUNT(*) FROM outbox WHERE state = 'awaiting_approval'"_s},
    };
    for (const Count &count : counts) {
        const auto value = number(database, count.sql);
        if (!value)
            return value.error();
        info.*count.member = *value;
    }
    if (database.dialect() == Dialect::Sqlite) {
        const QString path = database.address().path;
        info.sizeBytes = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
        return info;
    }
    const auto size = number(database, u"SELECT pg_database_size(current_database())"_s);
    if (!size)
        return size.error();
    info.sizeBytes = *size;
    return info;
}

Result<QList<Problem>> checkWorkspace(Database &database)
{
    auto engine = database.dialect() == Dialect::Sqlite ? sqliteProblems(database) : postgresProblems(database);
    if (!engine)
        return engine;
    QList<Problem> problems = *engine;
    for (const Rule &rule : rulesOfTheStore()) {
        const auto count = number(database, rule.sql);
        if (!count)
            return count.error();
        if (*count > 0)
            problems.append({rule.code, rule.detail.arg(*count)});
    }
    return problems;
}

QStringList consistencyStatements()
{
    QStringList statements;
    for (const Rule &rule : rulesOfTheStore())
        statements << rule.sql;
    return statements;
}

Result<Done> refreshStatistics(Database &database)
{
    const QStringList statements = database.dialect() == Dialect::Sqlite
        ? QStringList {u"PRAGMA analysis_limit=400"_s, u"ANALYZE"_s}
        : QStringList {u"ANALYZE messages, conversations, candidates, recipients"_s};
    for (const QString &statement : statements) {
        if (auto run = database.run(statement); !run)
            return run.error();
    }
    return done();
}

Result<Done> backupWorkspace(Database &database, const QString &file)
{
    if (database.dialect() == Dialect::Postgres)
        return Error {ErrorKind::InvalidInput, u"backup_not_here"_s, u"use pg_dump"_s, database.address().toString(), {}};
    return writeCopy(database, file, IfExists::Refuse);
}

} // namespace halftone::storage
