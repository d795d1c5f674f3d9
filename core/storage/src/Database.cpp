#include "storage/Database.h"

#include "base/Logging.h"

#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMaxPrepared = 400;

Error postgresError(const QString &state, const QString &text)
{
    if (state == "23505"_L1)
        return {ErrorKind::Conflict, u"already_exists"_s, text};
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1 || state == "57014"_L1)
        return {ErrorKind::StorageBusy, u"storage_busy"_s, text};
    if (state == "53100"_L1)
        return {ErrorKind::StorageFailed, u"disk_full"_s, text};
    if (state == "25006"_L1)
        return {ErrorKind::StorageFailed, u"read_only"_s, text};
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return {ErrorKind::StorageBusy, u"connection_lost"_s, text};
    return {ErrorKind::StorageFailed, u"storage_failed"_s, state + u": "_s + text};
}

Error sqliteError(int extended, const QString &text)
{
    if (extended == 2067 || extended == 1555) // SQLITE_CONSTRAINT_UNIQUE, _PRIMARYKEY
        return {ErrorKind::Conflict, u"already_exists"_s, text};
    switch (extended & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorKind::StorageBusy, u"storage_busy"_s, text};
    case 8: // SQLITE_READONLY
        return {ErrorKind::StorageFailed, u"read_only"_s, text};
    case 11: // SQLITE_CORRUPT
        return {ErrorKind::StorageFailed, u"database_damaged"_s, text};
    case 13: // SQLITE_FULL
        return {ErrorKind::StorageFailed, u"disk_full"_s, text};
    case 14: // SQLITE_CANTOPEN
        return {ErrorKind::WorkspaceUnusable, u"workspace_no_permission"_s, text};
    case 26: // SQLITE_NOTADB
        return {ErrorKind::WorkspaceUnusable, u"not_a_workspace"_s, text};
    default:
        return {ErrorKind::StorageFailed, u"storage_failed"_s, QString::number(extended) + u": "_s + text};
    }
}

} // namespace

Error storageError(const QSqlError &error, Dialect dialect)
{
    const QString native = error.nativeErrorCode();
    if (dialect == Dialect::Postgres)
        return postgresError(native, error.databaseText());
    return sqliteError(native.toInt(), error.databaseText());
}

QString Database::Address::toString() const
{
    if (dialect == Dialect::Sqlite)
        return path;
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    QUrlQuery query;
    if (host.startsWith(u'/')) // a socket's folder cannot stand in an authority: libpq takes it as a parameter
        query.addQueryItem(u"host"_s, host);
    else
        url.setHost(host);
    if (port != 5432)
        url.setPort(port);
    url.setPath(u'/' + database);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString();
}

Result<Database::Address> Database::parseAddress(const QString &text)
{
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1)) {
        if (text.isEmpty())
            return Error {ErrorKind::InvalidInput, u"bad_workspace_url"_s, u"empty"_s, text};
        return Address {.dialect = Dialect::Sqlite, .path = text, .host = {}, .user = {}, .database = {}, .options = {}};
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2)
        return Error {ErrorKind::InvalidInput, u"bad_workspace_url"_s, url.errorString(), u"postgresql://…"_s};
    if (!url.password().isEmpty())
        return Error {ErrorKind::InvalidInput, u"password_in_url"_s, u"password in workspace URL"_s, u"postgresql://…"_s};
    Address address {
        .dialect = Dialect::Postgres, .path = {}, .host = url.host(), .user = url.userName(), .database = url.path().mid(1), .options = {}};
    address.port = url.port(5432);
    QStringList options;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == "host"_L1)
            address.host = value;
        else if (key == "sslmode"_L1 || key == "sslrootcert"_L1 || key == "connect_timeout"_L1)
            options << key + u'=' + value;
        else
            return Error {ErrorKind::InvalidInput, u"bad_workspace_url"_s, u"unknown parameter"_s, key};
    }
    address.options = options.join(u';');
    return address;
}

Database::Database(QString connection, Address address)
    : m_connection(std::move(connection))
    , m_address(std::move(address))
    , m_dialect(m_address.dialect)
    , m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    m_prepared.clear();
    {
        QSqlDatabase db = QSqlDatabase::database(m_connection, false);
        if (m_dialect == Dialect::Sqlite && db.isOpen())
            QSqlQuery(db).exec(u"PRAGMA optimize"_s);
        db.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::shared_ptr<Database>> Database::open(const Address &address)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::shared_ptr<Database> database(new Database(name, address));
    {
        auto db = QSqlDatabase::addDatabase(address.dialect == Dialect::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
        if (!db.isValid())
            return Error {ErrorKind::WorkspaceUnusable, u"driver_missing"_s, db.lastError().text(),
                address.dialect == Dialect::Sqlite ? u"libqt6sql6-sqlite"_s : u"libqt6sql6-psql"_s};
        if (address.dialect == Dialect::Sqlite) {
            db.setDatabaseName(address.path);
            db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        } else {
            db.setHostName(address.host);
            db.setPort(address.port);
            db.setUserName(address.user);
            db.setDatabaseName(address.database);
            const QString base = u"application_name=halftone"_s;
            db.setConnectOptions(address.options.isEmpty() ? base + u";connect_timeout=10"_s : base + u';' + address.options);
        }
        if (!db.open()) {
            Error error = storageError(db.lastError(), address.dialect);
            if (address.dialect == Dialect::Postgres)
                error = {ErrorKind::WorkspaceUnusable, u"workspace_unreachable"_s, db.lastError().databaseText()};
            error.subject = address.toString();
            return error;
        }
    }
    if (auto configured = database->configure(); !configured)
        return configured.error();
    return database;
}

Result<Done> Database::configure()
{
    QStringList statements;
    if (m_dialect == Dialect::Sqlite) {
        // FULL, not NORMAL: an attempt must be on disk before its request leaves (R10.2). A large automatic checkpoint, since
        // checkpoints after every batch are what bounds an import (PERFORMANCE.md 3).
        statements = {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
            u"PRAGMA wal_autocheckpoint=8192"_s, u"PRAGMA temp_store=MEMORY"_s};
    } else {
        statements = {u"SET statement_timeout = '15s'"_s, u"SET lock_timeout = '5s'"_s,
            u"SET idle_in_transaction_session_timeout = '30s'"_s, u"SET client_min_messages = 'warning'"_s};
    }
    for (const QString &statement : statements) {
        if (auto set = run(statement); !set)
            return set.error();
    }
    return done();
}

Result<Done> Database::reopenIfLost()
{
    if (m_dialect != Dialect::Postgres || m_inTransaction || (!m_lost && handle().isOpen()))
        return done();
    m_prepared.clear();
    QSqlDatabase db = handle();
    db.close();
    if (!db.open())
        return Error {ErrorKind::StorageBusy, u"connection_lost"_s, db.lastError().databaseText()};
    m_lost = false;
    return configure();
}

Result<int> Database::run(const QString &sql, const QVariantList &values, const Row &row)
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database::run", "a connection belongs to the thread that opened it");
    ++m_statements;
    if (m_failIn > 0 && --m_failIn == 0)
        return Error {ErrorKind::StorageFailed, u"storage_failed"_s, u"fault injected by a test"_s};
    if (m_lost) {
        if (auto opened = reopenIfLost(); !opened)
            return opened.error();
    }
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        if (m_prepared.size() >= kMaxPrepared)
            m_prepared.clear(); // statements with a varying number of rows would fill it for ever
        QSqlQuery query(handle());
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            const Error error = storageError(query.lastError(), m_dialect);
            m_lost = error.code == "connection_lost"_L1;
            return error;
        }
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec()) {
        const Error error = storageError(query.lastError(), m_dialect);
        query.finish();
        m_lost = error.code == "connection_lost"_L1;
        if (error.kind == ErrorKind::StorageFailed)
            qCWarning(logStorage).noquote() << error.code << error.detail;
        return error;
    }
    int rows = 0;
    while (query.next()) {
        ++rows;
        if (row)
            row(query);
    }
    if (query.lastError().isValid()) { // a read that broke off must not pass for a short answer
        const Error error = storageError(query.lastError(), m_dialect);
        query.finish();
        return error;
    }
    if (rows == 0 && !query.isSelect())
        rows = query.numRowsAffected();
    query.finish(); // or a RETURNING statement keeps COMMIT from working on SQLite
    return rows;
}

Result<Done> Database::transaction(const std::function<Result<Done>()> &work)
{
    if (m_inTransaction)
        return work();
    if (auto opened = reopenIfLost(); !opened)
        return opened.error();
    if (auto begun = run(m_dialect == Dialect::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return begun.error();
    m_inTransaction = true;
    Result<Done> result = work();
    if (result) {
        if (auto committed = run(u"COMMIT"_s); !committed)
            result = committed.error();
    }
    m_inTransaction = false;
    const QList<Change> notes = std::exchange(m_notes, {});
    if (!result) {
        (void)run(u"ROLLBACK"_s); // after a failed COMMIT there may be nothing to roll back: the first error is the one to tell
        return result;
    }
    if (m_bus)
        m_bus->publish(notes);
    return result;
}

void Database::note(Change change)
{
    if (m_inTransaction) {
        if (!m_notes.contains(change))
            m_notes.append(change);
    } else if (m_bus) {
        m_bus->publish({change});
    }
}

} // namespace halftone::storage
