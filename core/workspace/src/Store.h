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

#include <QThread>

#include <atomic>
#include <memory>

namespace halftone::workspace {

/// What one thread of a program holds of a workspace: its connection, and what writes through it.
struct Session
{
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<IdGenerator> ids; ///< one for all threads of the process
    std::unique_ptr<storage::Outbox> outbox;
    std::unique_ptr<storage::Approvals> approvals;
    storage::Installation installation;
    User user;
    QString owner; ///< names this process in leases
    const Clock *clock = nullptr;

    [[nodiscard]] UtcMs now() const { return clock->now(); }
    /// The account in use. Errors: CredentialsMissing `no_account`.
    [[nodiscard]] Result<Account> account() const;
};

/// Makes a session in the calling thread. @param shared ids and installation of the session that was opened first; empty: this is it.
[[nodiscard]] Result<std::unique_ptr<Session>> openSession(
    const Options &options, const Clock &clock, ChangeBus *bus, const Session *shared);

/// The store thread: one connection for all that the front end asks. Calls are served in order.
class Store : public QObject
{
    Q_OBJECT

public:
    Store(Options options, const Clock &clock, ChangeBus &bus);
    ~Store() override;

    [[nodiscard]] Async<Opened> open();

    /// Runs @p work(Session &) in the store thread. Before open() has succeeded, the answer is the error that it ended with.
    template <typename Work> [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Session &>>
    {
        using Answer = std::invoke_result_t<Work, Session &>;
        return runOn(m_worker, [this, work = std::move(work)]() mutable -> Answer {
            if (!m_session)
                return m_openError;
            return work(*m_session);
        });
    }

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Options &options() const { return m_options; }
    /// The first session, for the engine to share its ids; valid in the store thread and after open().
    [[nodiscard]] const Session *session() const { return m_session.get(); }
    /// Inbound messages have been fetched since the start (R5.3); set by the engine.
    std::atomic<bool> synced = false;
    /// The provider's clock minus ours, in ms; set by the engine.
    std::atomic<qint64> skewMs = 0;

private:
    Options m_options;
    const Clock &m_clock;
    ChangeBus &m_bus;
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<storage::ChangeWatcher> m_watcher;
    Error m_openError {ErrorKind::WorkspaceUnusable, QStringLiteral("workspace_not_open"), {}};
};

} // namespace halftone::workspace
