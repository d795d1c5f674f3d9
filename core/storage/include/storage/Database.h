#pragma once

#include "base/ChangeBus.h"
#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSqlError;
class QThread;

namespace halftone::storage {

enum class Dialect { Sqlite, Postgres };

/// What a failed statement means, told from the native code: Qt's own error types differ by driver (a duplicate key is a
/// ConnectionError on QSQLITE and a StatementError on QPSQL, both seen with Qt 6.4.2).
[[nodiscard]] Error storageError(const QSqlError &error, Dialect dialect);

/// One connection, for the thread that made it. Statements are prepared once and finished after every use.
///
/// Values are bound as the columns want them: bool as 0 or 1, unsigned as signed, and a NUL or a lone half of a surrogate pair in
/// text as U+FFFD, since PostgreSQL refuses both and a candidate's message must not be lost for it.
class Database
{
public:
    using Row = std::function<void(const QSqlQuery &)>;

    /// How a workspace is reached: a file (SQLite) or postgresql://user@host:port/db.
    struct Address
    {
        Dialect dialect = Dialect::Sqlite;
        QString path; ///< SQLite
        QString host; ///< PostgreSQL: a host name, or the folder of a Unix socket
        int port = 5432;
        QString user; ///< empty: libpq's default, the name of the system's user
        QString database;
        QString options; ///< further libpq options, separated by ';' ("sslmode=verify-full")
        [[nodiscard]] QString toString() const; ///< as shown, and as parseAddress() reads it; never holds a password
        friend bool operator==(const Address &, const Address &) = default;
    };
    /// Reads a path or URL; the folder of a Unix socket stands in a parameter (postgresql://user@/db?host=/run/postgresql).
    /// Errors: InvalidInput `bad_workspace_url`, `password_in_url` (it belongs in ~/.pgpass).
    [[nodiscard]] static Result<Address> parseAddress(const QString &text);

    /// Opens a connection with the settings of DESIGN (d): WAL, synchronous FULL, foreign keys, busy time-out.
    /// Does not create tables (storage/Migrations.h) nor judge the file (storage/Workspace.h).
    /// Errors: WorkspaceUnusable `driver_missing`, `workspace_unreachable`, `workspace_no_permission`; StorageBusy.
    [[nodiscard]] static Result<std::shared_ptr<Database>> open(const Address &address);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] QSqlDatabase handle() const; ///< for what only a driver can do (notifications); another one after a loss
    [[nodiscard]] int generation() const { return m_generation; } ///< rises each time that a lost connection is opened again

    /// Runs one statement with positional values; calls @p row for every row that comes back. Statements other than SELECT, INSERT,
    /// UPDATE, DELETE, WITH and VALUES take no values: PostgreSQL cannot prepare them. @p row may not run statements itself.
    ///
    /// A statement that fails spoils the transaction it stands in, on both engines (PostgreSQL knows no other way): whatever
    /// follows is refused with the same error, and the transaction is rolled back; see attempt().
    /// @return the number of rows changed or read. Errors: StorageBusy, Conflict `already_exists` (unique), StorageFailed.
    [[nodiscard]] Result<int> run(const QString &sql, const QVariantList &values = {}, const Row &row = {});

    /// Runs @p work in a transaction that takes the write lock at once (`BEGIN IMMEDIATE` on SQLite), and rolls back on error.
    /// Inside another transaction it joins that one; if it fails there, the other one cannot be committed either, since half of
    /// this work may stand in it.
    /// Errors: what @p work says; StorageBusy. After `connection_lost` at COMMIT it is unknown whether it was kept.
    [[nodiscard]] Result<Done> transaction(const std::function<Result<Done>()> &work);

    /// Runs @p work inside a transaction so that its failure undoes it and nothing else (SAVEPOINT); outside of one it is a
    /// transaction of its own. For what may fail while the rest goes on; "insert, else update" is better said by ON CONFLICT.
    [[nodiscard]] Result<Done> attempt(const std::function<Result<Done>()> &work);

    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// Notes what changed; published on the bus after COMMIT only (at once outside of a transaction), and told to other programs
    /// (PostgreSQL: NOTIFY inside the transaction; SQLite: they look themselves, storage/ChangeWatcher.h).
    void note(Change change);
    void setChangeBus(ChangeBus *bus) { m_bus = bus; }

    /// The channel of NOTIFY, and the mark by which a program knows its own notes.
    [[nodiscard]] static QString notifyChannel();
    [[nodiscard]] static QString busToken(const ChangeBus *bus);

    /// For fault tests: the n-th statement from now fails with StorageFailed; 0 switches it off. BEGIN and COMMIT count.
    void failStatement(int n) { m_failIn = n; }
    [[nodiscard]] bool faultPending() const { return m_failIn > 0; } ///< the fault has not struck yet
    [[nodiscard]] qint64 statementsRun() const { return m_statements; }

private:
    Database(QString connection, Address address);
    [[nodiscard]] Result<Done> connectNow();
    [[nodiscard]] Result<Done> configure();
    [[nodiscard]] Result<Done> useWriteAheadLog();
    [[nodiscard]] Result<Done> reopen();
    [[nodiscard]] Result<int> execute(const QString &sql, const QVariantList &values, const Row &row);
    [[nodiscard]] Result<int> readOut(QSqlQuery &query, const Row &row, bool countChanges);
    Error failed(QSqlQuery &query);
    Error spoil(Error error);
    [[nodiscard]] Result<Done> begin();
    [[nodiscard]] Result<Done> commit();
    void rollback();
    [[nodiscard]] Result<Done> notifyOthers(const QList<Change> &notes);

    QString m_connection;
    Address m_address;
    Dialect m_dialect;
    QThread *m_thread;
    ChangeBus *m_bus = nullptr;
    QList<Change> m_notes;
    std::optional<Error> m_spoiledBy;
    bool m_inTransaction = false;
    bool m_lost = false;
    bool m_reading = false;
    int m_generation = 0;
    int m_savepoints = 0;
    int m_failIn = 0;
    int m_rowsRead = 0; ///< by the latest statement
    qint64 m_statements = 0;
    qint64 m_openedMs = 0;
    std::unordered_map<QString, QSqlQuery> m_prepared;
};

} // namespace halftone::storage
