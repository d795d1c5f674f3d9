#pragma once

#include "base/Scheduler.h"
#include "provider/Provider.h"
#include "storage/Ingest.h"
#include "storage/SyncCursors.h"

#include <QObject>

#include <functional>
#include <memory>

namespace halftone::sync {

/// What sync works with; all of it lives in the engine's thread and outlives it.
struct Desk
{
    storage::Database &database;
    IdGenerator &ids;
    storage::Outbox &outbox;
    storage::Approvals &approvals;
    provider::Provider &provider;
    const Clock &clock;
    Scheduler &scheduler;
    AccountId account;
    QString owner; ///< names this process in leases
};

/// What a look at the provider brought.
struct SyncReport
{
    int received = 0;
    int updated = 0;
    int approved = 0; ///< messages released by an approval, or by the window
    int rejected = 0;
    std::optional<Error> error; ///< the first thing that kept part of it from being done
};

/// Fetches messages and their states by polling the provider's list (PROVIDERS.md 2.1).
///
/// Quick while something is in motion, slow when idle, one request at a time. The first walk back through the history is resumed
/// where it stopped. Lives in the engine's thread.
class MessagePoller : public QObject
{
    Q_OBJECT

public:
    explicit MessagePoller(const Desk &desk, QObject *parent = nullptr);

    void start();
    void stop();
    /// Something is in motion: look soon, and often for a while.
    void hurry();
    /// One full look: the newest pages, the rest of the first walk-back, and the state of every message whose end is not known.
    /// @param done called once, from the event loop.
    void round(std::function<void(SyncReport)> done);
    /// Whether the newest page has been read since the start (R5.3).
    [[nodiscard]] std::optional<UtcMs> lastSync() const { return m_lastSync; }

    /// How long to wait between looks, by the time since something last moved.
    [[nodiscard]] static milliseconds interval(milliseconds sinceMotion);
    /// When to ask for the state of a message again by itself, after the n-th time; empty: never again.
    [[nodiscard]] static std::optional<milliseconds> checkInterval(Channel channel, int checks);

Q_SIGNALS:
    void looking(bool yes);
    void received(const QList<halftone::MessageId> &messages);
    void stateMoved(int count);
    void failedMessages(const QList<halftone::MessageId> &messages);
    void storeAway(); ///< the connection to the store is lost
    void released(const QList<halftone::MessageId> &messages); ///< pending messages that the window let go: something is to be sent
    void reachable(bool yes);
    void credentialsRefused();
    void failed(const halftone::Error &error); ///< the store does not work

private:
    struct Look;

    void look();
    void readPage(const std::shared_ptr<Look> &look);
    void pageRead(const std::shared_ptr<Look> &look, const Result<provider::MessageListPage> &page);
    [[nodiscard]] Result<Done> settleHistory();
    void walkBack(const std::shared_ptr<Look> &look);
    void checkStates(const std::shared_ptr<Look> &look);
    void checkNext(const std::shared_ptr<Look> &look);
    void finish(const std::shared_ptr<Look> &look, std::optional<Error> error = std::nullopt);
    [[nodiscard]] Result<storage::IngestReport> take(const std::shared_ptr<Look> &look, const QList<ListedMessage> &messages);
    void sleep();

    Desk m_desk;
    storage::Ingest m_ingest;
    storage::SyncCursors m_cursors;
    bool m_running = false;
    bool m_looking = false;
    bool m_lookWanted = false;
    QList<std::function<void(SyncReport)>> m_rounds; ///< asked for while a look is under way
    quint64 m_alarm = 0;
    UtcMs m_lastMotion {};
    std::optional<UtcMs> m_lastSync;
    int m_failures = 0;
};

/// Fetches the number bank, the WhatsApp senders and the templates.
class CatalogPoller : public QObject
{
    Q_OBJECT

public:
    explicit CatalogPoller(const Desk &desk, QObject *parent = nullptr);

    void start();
    void stop();
    /// Both now. @param done called once, from the event loop.
    void refreshNumbers(std::function<void(Result<Done>)> done);
    void refreshTemplates(std::function<void(Result<SyncReport>)> done);

Q_SIGNALS:
    void released(); ///< a fetched decision released messages
    void reachable(bool yes);
    void credentialsRefused();
    void failed(const halftone::Error &error);

private:
    void tick();
    void templatePage(const QString &page, std::shared_ptr<struct TemplateWalk> walk);

    Desk m_desk;
    bool m_running = false;
    quint64 m_alarm = 0;
};

/// Submits templates and follows their approval (R6.2–R6.8).
class ApprovalDesk : public QObject
{
    Q_OBJECT

public:
    explicit ApprovalDesk(const Desk &desk, QObject *parent = nullptr);

    void start();
    void stop();
    /// A text was submitted: do it now.
    void wake();
    /// Everything that is open, whatever the back-off says. @param done called once, from the event loop.
    void round(std::function<void(SyncReport)> done);

    /// R6.7: submissions an hour.
    static constexpr int kSubmissionsAnHour = 100;

Q_SIGNALS:
    void decided(halftone::TemplateId id, halftone::ApprovalStatus status);
    void released(); ///< messages may leave
    void credentialsRefused();
    void failed(const halftone::Error &error);

private:
    struct Pass;

    void pass(bool everything);
    void next(const std::shared_ptr<Pass> &pass);
    void submit(const std::shared_ptr<Pass> &pass, const Approval &approval);
    void create(const std::shared_ptr<Pass> &pass, const Approval &approval);
    void requestApproval(const std::shared_ptr<Pass> &pass, const Approval &approval, const QString &contentId);
    void ask(const std::shared_ptr<Pass> &pass, const Approval &approval, const QString &contentId, bool submitIfNew);
    void record(const std::shared_ptr<Pass> &pass, const Approval &approval, const provider::ApprovalAnswer &answer);
    void notNow(const std::shared_ptr<Pass> &pass, const Approval &approval, const Error &error);
    void refused(const std::shared_ptr<Pass> &pass, const Approval &approval, const Error &error);
    void end(const std::shared_ptr<Pass> &pass);
    void sleep();

    Desk m_desk;
    bool m_running = false;
    bool m_busy = false;
    bool m_again = false;
    bool m_againEverything = false;
    QList<std::function<void(SyncReport)>> m_rounds;
    quint64 m_alarm = 0;
};

} // namespace halftone::sync
