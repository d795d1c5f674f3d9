#pragma once

#include "storage/Database.h"

#include <QString>

namespace halftone::test {

/// A throw-away PostgreSQL server on a Unix socket in the temporary folder, of the newest version that is installed.
///
/// All test programs that run at a time share one, so that a run pays for one initdb: each holds a shared lock on a file for as
/// long as it lives, and a guardian process, started with the server, stops the server and deletes its folder some seconds after
/// the last lock is gone, however its holder died.
class PostgresCluster
{
public:
    /// The server, started if need be; once a process. @return nullptr where PostgreSQL is not installed or does not start.
    [[nodiscard]] static const PostgresCluster *instance();
    /// Why there is none, for QSKIP.
    [[nodiscard]] static QString whyNot();

    /// Where a database of it is reached.
    [[nodiscard]] storage::Database::Address address(const QString &database) const;

    /// A database with today's schema, copied from a template. @return its name; empty on failure.
    [[nodiscard]] QString createMigrated() const;
    /// A database with nothing in it. @return its name; empty on failure.
    [[nodiscard]] QString createEmpty() const;
    void drop(const QString &database) const;

private:
    PostgresCluster() = default;
    [[nodiscard]] bool start();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool startServer();
    void startGuardian() const;
    [[nodiscard]] QString templateName() const;
    [[nodiscard]] bool makeTemplate() const;
    [[nodiscard]] bool administer(const QString &sql) const;

    QString m_bin; ///< folder of initdb and pg_ctl
    QString m_folder; ///< data/, log, socket
    QString m_why; ///< what failed, for whoever debugs it
};

} // namespace halftone::test
