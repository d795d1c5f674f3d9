#pragma once

#include "storage/Database.h"

#include <QString>

#include <memory>

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

    /// A server of the caller's own, to be stopped and started again; gone with the object. Takes some seconds.
    /// @return empty where PostgreSQL is not installed or does not start.
    [[nodiscard]] static std::unique_ptr<PostgresCluster> ofItsOwn();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;
    [[nodiscard]] bool stop(); ///< connections are cut, as in a restart of the server
    [[nodiscard]] bool startAgain();

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
    [[nodiscard]] bool startProcess();
    void startGuardian() const;
    [[nodiscard]] QString templateName() const;
    [[nodiscard]] bool makeTemplate() const;
    [[nodiscard]] bool administer(const QString &sql) const;

    QString m_bin; ///< folder of initdb and pg_ctl
    QString m_folder; ///< data/, log, socket
    bool m_isOwn = false; ///< not the one that all share
    QString m_why; ///< what failed, for whoever debugs it
};

} // namespace halftone::test
