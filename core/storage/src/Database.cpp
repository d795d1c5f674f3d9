#include "storage/Database.h"

#include "base/Logging.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QThread>
#include <QUuid>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMaxPrepared = 400;
constexpr qint64 kWorthOptimizingMs = 60'000;
constexpr qint64 kWorthOptimizingRows = 20'000;

qint64 monotonicMs()
{
    QElapsedTimer now;
    now.start();
    return now.msecsSinceReference();
}

QStringView firstWord(const QString &sql)
{
    qsizetype begin = 0;
    while (begin < sql.size() && sql.at(begin).isSpace())
        ++begin;
    qsizetype end = begin;
    while (end < sql.size() && sql.at(end).isLetter())
        ++end;
    return QStringView(sql).mid(begin, end - begin);
}

/// Whether PostgreSQL can PREPARE it, which is what QSqlQuery::prepare does there.
bool isPreparable(QStringView word)
{
    for (const QLatin1StringView one : {"SELECT"_L1, "INSERT"_L1, "UPDATE"_L1, "DELETE"_L1, "WITH"_L1, "VALUES"_L1}) {
        if (word.compare(one, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isStorable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isNull() || unit.isLowSurrogate())
            return false;
        if (unit.isHighSurrogate()) {
            if (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
                return false;
            ++i;
        }
    }
    return true;
}

QString storable(QString text)
{
    if (isStorable(text))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (unit.isNull() || unit.isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool: // a bool into SMALLINT fails on PostgreSQL (42804), and passes on SQLite
        return value.toBool() ? 1 : 0;
    case QMetaType::UInt:
    case QMetaType::ULong:
    case QMetaType::ULongLong: // read back from QPSQL, a BIGINT is one
        return value.toLongLong();
    case QMetaType::QString:
        return value.isNull() ? value : QVariant(storable(value.toString()));
    default:
        return value;
    }
}

bool isLost(const Error &error)
{
    return error.code == "connection_lost"_L1;
}

} // namespace

Database::Database(QString connection, Address address)
    : m_connection(std::move(connection))
    , m_address(std::move(address))
    , m_dialect(m_address.dialect)
    , m_thread(QThread::currentThread())
    , m_openedMs(monotonicMs())
{
}

Database::~Database()
{
    Q_ASSERT_X(!m_inTransaction, "~Database", "a connection goes in the middle of its transaction");
    {
        QSqlDatabase db = handle();
        // After a while of use, and after much was written, by a command that ends at once, too.
        const auto wroteMuch = [&] {
            QSqlQuery changes(db);
            return changes.exec(u"SELECT total_changes()"_s) && changes.next() && changes.value(0).toLongLong() >= kWorthOptimizingRows;
        };
        if (m_dialect == Dialect::Sqlite && db.isOpen() && (monotonicMs() - m_openedMs >= kWorthOptimizingMs || wroteMuch())) {
            // Bounded, or a first ANALYZE of a million messages would hold up whoever closes a window.
            QSqlQuery(db).exec(u"PRAGMA analysis_limit=400"_s);
            QSqlQuery(db).exec(u"PRAGMA optimize"_s);
        }
        if (!m_lost && db.isOpen())
            m_prepared.clear();
        db.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
    m_prepared.clear();
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::shared_ptr<Database>> Database::open(const Address &address)
{
    std::shared_ptr<Database> database(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces), address));
    if (auto connected = database->connectNow(); !connected)
        return connected.error();
    return database;
}

Result<Done> Database::connectNow()
{
    {
        const bool sqlite = m_dialect == Dialect::Sqlite;
        auto db = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_connection);
        if (!db.isValid())
            return Error {ErrorKind::WorkspaceUnusable, u"driver_missing"_s, db.lastError().text(),
                sqlite ? u"libqt6sql6-sqlite"_s : u"libqt6sql6-psql"_s, {}};
        if (sqlite) {
            db.setDatabaseName(m_address.path);
            db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        } else {
            db.setHostName(m_address.host);
            db.setPort(m_address.port);
            db.setUserName(m_address.user);
            db.setDatabaseName(m_address.database);
            QString options = u"application_name=halftone"_s;
            if (!m_address.options.contains("connect_timeout="_L1))
                options += u";connect_timeout=10"_s;
            if (!m_address.options.isEmpty())
                options += u';' + m_address.options;
            db.setConnectOptions(options);
        }
        if (!db.open()) {
            Error error = storageError(db.lastError(), m_dialect);
            if (!sqlite)
                error = {ErrorKind::WorkspaceUnusable, u"workspace_unreachable"_s, db.lastError().databaseText()};
            error.subject = m_address.toString();
            return error;
        }
    }
    return configure();
}

/// The change to a write-ahead log wants the file for itself, and SQLite does not wait for it: the busy time-out does not count there.
/// Programs that make a workspace at the same time would fail for it. For the write lock it does wait: whoever has had that tries again.
Result<Done> Database::useWriteAheadLog()
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const auto set = execute(u"PRAGMA journal_mode=WAL"_s, {}, {});
        if (set)
            return done();
        if (set.error().kind != ErrorKind::StorageBusy || waited.elapsed() > 5000)
            return set.error();
        if (execute(u"BEGIN IMMEDIATE"_s, {}, {})) {
            if (const auto over = execute(u"ROLLBACK"_s, {}, {}); !over)
                return over.error();
        }
    }
}

Result<Done> Database::configure()
{
    if (m_dialect == Dialect::Sqlite) {
        if (auto log = useWriteAheadLog(); !log)
            return log;
        // FULL, not NORMAL: an attempt must be on disk before its request leaves (R10.2). A large automatic checkpoint, since
        // checkpoints after every batch are what bounds an import (PERFORMANCE.md 3).
        for (const QString &statement : {u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA wal_autocheckpoint=8192"_s,
                 u"PRAGMA temp_store=MEMORY"_s}) {
            if (auto set = execute(statement, {}, {}); !set)
                return set.error();
        }
        return done();
    }
    // One round trip. The schema is the one that the server would create tables in, fixed for as long as the connection lasts.
    QString durability;
    auto set
        = execute(u"SELECT current_setting('synchronous_commit'), set_config('statement_timeout', '15s', false), "
                  u"set_config('lock_timeout', '5s', false),"
                  " set_config('idle_in_transaction_session_timeout', '30s', false), set_config('client_min_messages', 'warning', false),"
                  " set_config('search_path', COALESCE(current_schema(), 'public'), false)"_s,
            {}, [&](const QSqlQuery &row) { durability = row.value(0).toString(); });
    if (!set)
        return set.error();
    if (durability == "off"_L1 || durability == "local"_L1) {
        if (auto on = execute(u"SET synchronous_commit = on"_s, {}, {}); !on)
            return on.error();
    }
    return done();
}

/// Opens a lost connection under a new name. The old driver goes before the statements prepared on it do: they would try to
/// deallocate themselves on a dead connection, one warning each.
Result<Done> Database::reopen()
{
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
    m_prepared.clear();
    m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_lost = true;
    if (auto connected = connectNow(); !connected)
        return Error {ErrorKind::StorageBusy, u"connection_lost"_s, connected.error().detail, m_address.toString(), {}};
    m_lost = false;
    ++m_generation;
    qCInfo(logStorage) << "connection opened again";
    return done();
}

Error Database::spoil(Error error)
{
    if (m_inTransaction && !m_spoiledBy)
        m_spoiledBy = error;
    return error;
}

Error Database::failed(QSqlQuery &query)
{
    Error error = storageError(query.lastError(), m_dialect);
    query.finish();
    if (m_dialect == Dialect::Postgres && !handle().isOpen()) // the text of a loss has no state, or any
        error = {ErrorKind::StorageBusy, u"connection_lost"_s, error.detail};
    m_lost = m_lost || isLost(error);
    if (error.kind == ErrorKind::StorageFailed)
        qCWarning(logStorage).noquote() << error.code << error.detail;
    return spoil(std::move(error));
}

Result<int> Database::run(const QString &sql, const QVariantList &values, const Row &row)
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database::run", "a connection belongs to the thread that opened it");
    Q_ASSERT_X(!m_reading, "Database::run", "a statement inside another one's rows loses results on PostgreSQL");
    if (m_spoiledBy)
        return *m_spoiledBy;
    ++m_statements;
    if (m_failIn > 0 && --m_failIn == 0)
        return spoil({ErrorKind::StorageFailed, u"storage_failed"_s, u"fault injected by a test"_s});
    if (m_inTransaction || m_dialect == Dialect::Sqlite)
        return execute(sql, values, row);

    if (m_lost || !handle().isOpen()) {
        if (auto opened = reopen(); !opened)
            return opened.error();
    }
    auto result = execute(sql, values, row);
    // A read that was not begun may be repeated; of a write that broke off nobody knows whether it was done.
    if (!result && isLost(result.error()) && m_rowsRead == 0 && firstWord(sql).compare("SELECT"_L1, Qt::CaseInsensitive) == 0) {
        if (auto opened = reopen(); !opened)
            return opened.error();
        result = execute(sql, values, row);
    }
    return result;
}

Result<int> Database::execute(const QString &sql, const QVariantList &values, const Row &row)
{
    m_rowsRead = 0;
    if (!isPreparable(firstWord(sql))) {
        Q_ASSERT_X(values.isEmpty(), "Database::run", "only what can be prepared takes values");
        QSqlQuery query(handle());
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return failed(query);
        return readOut(query, row, false);
    }
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        if (m_prepared.size() >= kMaxPrepared)
            m_prepared.clear(); // statements with a varying number of rows would fill it for ever
        QSqlQuery query(handle());
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failed(query);
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), bindable(values.at(i)));
    if (!query.exec()) {
        const Error error = failed(query);
        // Its plan may be out of date (a newer program has migrated); not while the transaction is spoiled, where it cannot be freed.
        if (error.kind == ErrorKind::StorageFailed && !m_inTransaction)
            m_prepared.erase(found);
        return error;
    }
    return readOut(query, row, true);
}

Result<int> Database::readOut(QSqlQuery &query, const Row &row, bool countChanges)
{
    m_reading = true;
    while (query.next()) {
        ++m_rowsRead;
        if (row)
            row(query);
    }
    m_reading = false;
    if (query.lastError().isValid()) // a read that broke off must not pass for a short answer
        return failed(query);
    const int rows = m_rowsRead == 0 && countChanges && !query.isSelect() ? query.numRowsAffected() : m_rowsRead;
    query.finish(); // or a RETURNING statement keeps COMMIT from working on SQLite
    return rows;
}

} // namespace halftone::storage
