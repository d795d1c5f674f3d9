#pragma once

#include "base/Scheduler.h"
#include "sandbox/Bank.h"
#include "sandbox/Faults.h"
#include "sandbox/Ledger.h"
#include "sandbox/Recipients.h"
#include "sandbox/Reviews.h"
#include "sandbox/Sandbox.h"
#include "support/PostgresCluster.h"
#include "support/TestDatabase.h"
#include "workspace/Accounts.h"
#include "workspace/Candidates.h"
#include "workspace/Conversations.h"
#include "workspace/Engine.h"
#include "workspace/Inbox.h"
#include "workspace/Preferences.h"
#include "workspace/Sending.h"
#include "workspace/Templates.h"
#include "workspace/Workspace.h"

#include <QTest>

#include <memory>

namespace halftone::test {

/// Waits for an answer in the test's own event loop. A test that gets none fails by its own time-out.
template <typename T> Result<T> answered(const Async<T> &async, milliseconds limit = std::chrono::seconds(60))
{
    if (!QTest::qWaitFor([&] { return async.isFinished(); }, static_cast<int>(limit.count())))
        return Error {ErrorKind::Cancelled, QStringLiteral("no_answer"), {}};
    if (async.resultCount() == 0)
        return Error {ErrorKind::Cancelled, QStringLiteral("cancelled"), {}};
    return async.result();
}

/// A workspace and a provider that know each other: the whole product below the windows, over real HTTP.
class Rig
{
public:
    explicit Rig(storage::Dialect dialect, sandbox::Options options = {.speed = 30})
        : database(dialect)
        , provider(options, m_clock, m_scheduler)
    {
        begin();
    }
    /// On a PostgreSQL server of the test's own.
    explicit Rig(const PostgresCluster &cluster, sandbox::Options options = {.speed = 30})
        : database(cluster)
        , provider(options, m_clock, m_scheduler)
    {
        begin();
    }

    /// Opens the workspace (again: as after a restart of the program).
    void start()
    {
        workspace = std::make_unique<workspace::Workspace>(workspace::Options {.address = database.url(),
            .login = QStringLiteral("camille"),
            .displayName = QStringLiteral("Camille Morel"),
            .demoSecret = {},
            .clock = ownClock});
        opened = answered(workspace->open()).ok();
        workspace->engine().setSecret(provider.authToken());
    }
    void stop() { workspace.reset(); }

    /// Account, number bank and senders.
    bool connectAccount()
    {
        Account account;
        account.provider = QStringLiteral("twilio");
        account.externalId = provider.accountSid();
        account.endpoint = provider.url().toString();
        account.secretRef = QStringLiteral("twilio/test");
        return answered(workspace->accounts().set(account)).ok() && answered(workspace->accounts().refreshNumbers()).ok();
    }

    Candidate candidate(const QString &number, const QMap<QString, QString> &fields = {})
    {
        auto made = answered(workspace->candidates().findOrCreate(number));
        if (!made)
            return {};
        if (!fields.isEmpty())
            made = answered(workspace->candidates().update(made->id, fields));
        return made ? *made : Candidate {};
    }

    Result<workspace::SendAnswer> send(const Candidate &to, const QString &text, std::optional<Channel> channel = std::nullopt)
    {
        workspace::Draft draft;
        draft.candidate = to.id;
        draft.text = text;
        draft.channel = channel;
        return answered(workspace->sending().send(draft));
    }

    Message message(MessageId id)
    {
        const auto read = answered(workspace->conversations().message(id));
        return read ? *read : Message {};
    }
    MessageState state(MessageId id) { return message(id).state; }

    Result<workspace::RoundReport> round() { return answered(workspace->engine().round()); }
    void run() { workspace->engine().start(); }

    MessagePage conversation(const Candidate &with)
    {
        const auto head = answered(workspace->conversations().headOfCandidate(with.id));
        if (!head)
            return {};
        const auto page = answered(workspace->conversations().before(head->id, std::nullopt, 100));
        return page ? *page : MessagePage {};
    }

    const Clock *ownClock = nullptr; ///< this computer's clock for the next start(); null: the system's

private:
    void begin()
    {
        if (!provider.listen())
            qFatal("the sandbox does not listen");
        database.close(); // the workspace opens connections of its own
        start();
    }

    SystemClock m_clock;
    TimerScheduler m_scheduler {m_clock};

public:
    TestDatabase database;
    sandbox::Sandbox provider;
    std::unique_ptr<workspace::Workspace> workspace;
    bool opened = false;
};

/// Declares a Rig of the row's engine, or skips the row, loudly.
#define HALFTONE_RIG(name, ...)                                                                                                            \
    QFETCH(const halftone::storage::Dialect, dialect);                                                                                     \
    if (const QString why = halftone::test::TestDatabase::whyNot(dialect); !why.isEmpty())                                                 \
        QSKIP(qPrintable(why));                                                                                                            \
    halftone::test::Rig name(dialect __VA_OPT__(, ) __VA_ARGS__);                                                                          \
    QVERIFY(name.opened);                                                                                                                  \
    QVERIFY(name.connectAccount())

} // namespace halftone::test
