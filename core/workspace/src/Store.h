#pragma once

#include "base/Async.h"
#include "base/IdGenerator.h"
#include "base/Time.h"
#include "storage/Accounts.h"
#include "storage/Approvals.h"
#include "storage/ChangeWatcher.h"
#include "storage/Installations.h"
#include "storage/Outbox.h"
#include "workspace/Workspace.h"
#include "WorkspaceClock.h"

#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>

namespace halftone::workspace {

/// What one thread of a program holds of a workspace: its connection, and what writes through it.
struct Session
{
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<IdGenerator> ids; ///< one for all threads of the process; of installation 0, which makes none, until it is registered
    std::unique_ptr<storage::Outbox> outbox;
    std::unique_ptr<storage::Approvals> approvals;
    storage::Installation installation;
    User user; ///< without an id until it is registered, unless the workspace knows the login
    QString owner; ///< names this process in leases
    WorkspaceClock *clock = nullptr;
    bool registered = false; ///< it has an installation number of its own, and may write

    [[nodiscard]] UtcMs now() const { return clock->now(); }
    /// Measures the workspace's clock when that is due: at first, on a connection that was opened again, and every five minutes of use.
    void followClock();
    /// Before the first write: takes an installation number, and enters the user. A program that only reads leaves no trace.
    [[nodiscard]] Result<Done> enter(const Options &options);
    /// The account in use. Errors: CredentialsMissing `no_account`.
    [[nodiscard]] Result<Account> account() const;

    [[nodiscard]] Result<Done> equip(); ///< makes outbox and approvals, of the installation as it is

private:
    int m_clockGeneration = -1; ///< of the connection, when its clock was measured last
    std::chrono::steady_clock::time_point m_clockMeasured;
};

/// Makes a session in the calling thread. @param shared ids and installation of the session that was opened first, which must be
/// registered; empty: this is it.
[[nodiscard]] Result<std::unique_ptr<Session>> openSession(
    const Options &options, WorkspaceClock &clock, ChangeBus *bus, const Session *shared);

/// The store thread: one connection for all that the front end asks. Calls are served in order.
class Store : public QObject
{
    Q_OBJECT

public:
    Store(Options options, WorkspaceClock &clock, ChangeBus &bus);
    ~Store() override;

    [[nodiscard]] Async<Opened> open();

    /// Runs @p work(Session &), which only reads, in the store thread. Before open() has succeeded, the answer is the error that it
    /// ended with.
    template <typename Work> [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Session &>>
    {
        using Answer = std::invoke_result_t<Work, Session &>;
        return runOn(m_worker, [this, work = std::move(work)]() mutable -> Answer {
            if (!m_session)
                return m_openError;
            m_session->followClock();
            return work(*m_session);
        });
    }

    /// The same for work that writes: the program is registered first.
    template <typename Work> [[nodiscard]] auto write(Work work) -> QFuture<std::invoke_result_t<Work, Session &>>
    {
        return run([this, work = std::move(work)](Session &session) mutable -> std::invoke_result_t<Work, Session &> {
            if (auto entered = session.enter(m_options); !entered)
                return entered.error();
            return work(session);
        });
    }

    [[nodiscard]] WorkspaceClock &clock() const { return m_clock; }
    [[nodiscard]] const Options &options() const { return m_options; }
    /// The first session, for the engine to share its ids; valid in the store thread and after open().
    [[nodiscard]] const Session *session() const { return m_session.get(); }
    /// Inbound messages have been fetched since the start (R5.3); set by the engine.
    std::atomic<bool> synced = false;
    /// The provider's clock minus ours, in ms; set by the engine.
    std::atomic<qint64> skewMs = 0;

private:
    Options m_options;
    WorkspaceClock &m_clock;
    ChangeBus &m_bus;
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<storage::ChangeWatcher> m_watcher;
    Error m_openError {ErrorKind::WorkspaceUnusable, QStringLiteral("workspace_not_open"), {}};
};

} // namespace halftone::workspace
