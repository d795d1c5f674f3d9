#pragma once

#include "base/Scheduler.h"
#include "bulk/Feeder.h"
#include "outbox/Dispatcher.h"
#include "Store.h"
#include "sync/Poller.h"
#include "workspace/Accounts.h"
#include "workspace/Engine.h"

#include <QThread>

namespace halftone::workspace {

/// The engine thread: a second connection, the provider, and what sends and syncs. One machine, three hosts: the window and the
/// worker run it on and on, a command runs one round or delivers one message.
///
/// Lives in the engine's thread but for its constructor, destructor and the functions that return an Async, which may be called
/// from the front end's.
class EngineHost : public QObject
{
    Q_OBJECT

public:
    EngineHost(Store &store, ChangeBus &bus);
    ~EngineHost() override;

    /// The face that the front end sees; told of status and events in its own thread.
    void setFace(Engine *face) { m_face = face; }

    void setSecret(const QString &secret);
    void start();
    void stop();
    void hurry();
    [[nodiscard]] Async<RoundReport> round();
    [[nodiscard]] Async<Done> deliver(MessageId id, milliseconds wait);
    [[nodiscard]] Async<AccountTest> testAccount();
    [[nodiscard]] Async<QList<Number>> refreshNumbers();
    /// Calls @p work in the engine's thread with the provider of the account, or with what kept it from being there.
    void withProvider(std::function<void(const Result<provider::Provider *> &)> work);

private:
    struct Delivery;
    template <typename T> using Answer = std::shared_ptr<QPromise<Result<T>>>;
    template <typename T> static void answer(const Answer<T> &promise, Result<T> value)
    {
        promise->addResult(std::move(value));
        promise->finish();
    }
    template <typename T> static Answer<T> promise()
    {
        auto made = std::make_shared<QPromise<Result<T>>>();
        made->start();
        return made;
    }

    /// A round under way: what it has done so far, and whom to tell.
    struct Round
    {
        RoundReport report;
        Answer<RoundReport> promise;
        QMetaObject::Connection idle;
    };

    /// Calls @p work in the engine's thread, once the store has opened and the parts are there, or with what kept them from it.
    void whenOpen(std::function<void(const Result<Done> &)> work);
    void startParts();
    /// Says every few minutes that this installation's number is in use, as long as the program runs.
    void keepInstallation();
    /// What processes of this computer that are dead have left behind is taken over. @return how much that was.
    [[nodiscard]] Result<int> takeOverFromDead();
    /// The same every few seconds: another worker may be killed while this one goes on.
    void watchForDead();
    static void countInRound(Round &round, MessageState state);
    void endDelivery(const std::shared_ptr<Delivery> &delivery, const Result<Done> &result);
    /// Session, account and provider, made or made anew when the account or secret changed. Errors: storage, `no_account`, `no_secret`.
    [[nodiscard]] Result<Done> ready();
    void connectParts();
    void disconnectParts();
    void loadSettings();
    void beginRound(const std::shared_ptr<Round> &round);
    void sendInRound(const std::shared_ptr<Round> &round);
    void endRound(const std::shared_ptr<Round> &round);
    void checkDeliveries(bool giveUp);
    void tellStatus();
    void tell(QJsonObject event);
    void onChanges(const QList<Change> &changes);
    void reachable(bool yes);
    void credentialsRefused();
    void storeFailed(const Error &error);
    void storeAway(const Error &error);
    void storeBack();
    /// The engine could not begin for an error of the store: it tries again, unless the error is one that stays.
    void startLater(const Error &error);

    Store &m_store;
    ChangeBus &m_bus;
    Engine *m_face = nullptr;
    QThread m_thread;
    TimerScheduler m_scheduler;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<provider::Provider> m_provider;
    std::unique_ptr<outbox::Dispatcher> m_dispatcher;
    std::unique_ptr<bulk::Feeder> m_feeder;
    std::unique_ptr<sync::MessagePoller> m_messages;
    std::unique_ptr<sync::CatalogPoller> m_catalog;
    std::unique_ptr<sync::ApprovalDesk> m_approvals;
    Account m_account;
    QString m_secret;
    bool m_running = false; ///< start() was called
    bool m_stale = true; ///< account or secret changed since the parts were made
    bool m_settingsStale = true;
    EngineStatus m_status;
    QList<std::shared_ptr<Delivery>> m_deliveries;
    QList<std::shared_ptr<Round>> m_rounds;
};

} // namespace halftone::workspace
