#pragma once

#include "base/ChangeBus.h"
#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

class QSqlError;
class QThread;

namespace halftone::storage {

enum class Dialect { Sqlite, Postgres };

/// What a failed statement means, told from the native code: Qt's own error types differ by driver (a duplicate key is a
/// ConnectionError on QSQLITE and a StatementError on QPSQL, both seen with Qt 6.4.2).
[[nodiscard]] Error storageError(const QSqlError &error, Dialect dialect);

/// One connection, for the thread that made it. Statements are prepared once and finished after every use.
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
        QString user;
        QString database;
        QString options; ///< further libpq options ("sslmode=verify-full")
        [[nodiscard]] QString toString() const; ///< as shown; never holds a password
    };
    /// Reads a path or URL. Errors: InvalidInput `bad_workspace_url` (also for a password in it: it belongs in ~/.pgpass).
    [[nodiscard]] static Result<Address> parseAddress(const QString &text);

    /// Opens a connection with the settings of DESIGN (d): WAL, synchronous FULL, foreign keys, busy time-out.
    /// Does not create tables (storage/Migrations.h) nor judge the file (storage/Workspace.h).
    [[nodiscard]] static Result<std::shared_ptr<Database>> open(const Address &address);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] QSqlDatabase handle() const; ///< for what only a driver can do (notifications)

    /// Runs one statement with positional values; calls @p row for every row that comes back.
    /// @return the number of rows changed or read. Errors: StorageBusy, Conflict (unique), StorageFailed.
    [[nodiscard]] Result<int> run(const QString &sql, const QVariantList &values = {}, const Row &row = {});

    /// Runs @p work in a transaction that takes the write lock at once (`BEGIN IMMEDIATE` on SQLite), and rolls back on error.
    /// Inside another transaction it joins that one.
    [[nodiscard]] Result<Done> transaction(const std::function<Result<Done>()> &work);

    /// Notes what changed; published on the bus after COMMIT only (at once outside of a transaction).
    void note(Change change);
    void setChangeBus(ChangeBus *bus) { m_bus = bus; }

    /// For fault tests: the n-th statement from now fails with StorageFailed; 0 switches it off.
    void failStatement(int n) { m_failIn = n; }
    [[nodiscard]] qint64 statementsRun() const { return m_statements; }

private:
    Database(QString connection, Address address);
    [[nodiscard]] Result<Done> configure();
    [[nodiscard]] Result<Done> reopenIfLost();

    QString m_connection;
    Address m_address;
    Dialect m_dialect;
    QThread *m_thread;
    ChangeBus *m_bus = nullptr;
    QList<Change> m_notes;
    bool m_inTransaction = false;
    bool m_lost = false;
    int m_failIn = 0;
    qint64 m_statements = 0;
    std::unordered_map<QString, QSqlQuery> m_prepared;
};

} // namespace halftone::storage
