#pragma once

#include "base/Scheduler.h"
#include "provider/Provider.h"
#include "storage/Approvals.h"
#include "storage/Numbers.h"
#include "storage/Outbox.h"
#include "storage/RouteFactsReader.h"

#include <QObject>

namespace halftone::outbox {

/// What the dispatcher works with; all of it lives in the engine's thread and outlives it.
struct Desk
{
    storage::Database &database;
    storage::Outbox &outbox;
    storage::Approvals &approvals;
    provider::Provider &provider;
    const Clock &clock;
    Scheduler &scheduler;
    AccountId account;
};

/// Sends what is due, and finds out what became of what has no answer (DESIGN (e)).
///
/// Claims as many messages as may be in flight, judges each again at departure (R5.2, R7.2), posts it once, and records the answer.
/// Never waits: everything goes on from replies and from the scheduler. Lives in the engine's thread.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    explicit Dispatcher(const Desk &desk, QObject *parent = nullptr);
    ~Dispatcher() override;

    /// Settings as they are now; read again by the engine when they change.
    void setSettings(const WorkspaceSettings &settings);

    /// Begins to claim; looks at once.
    void start();
    /// Claims nothing more; what is in flight goes on.
    void stop();
    /// Something may be due: a message was accepted, an approval came, the connection is back.
    void wake();
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    /// Nothing in flight, no answer to be recorded, and nothing that is due could be claimed.
    [[nodiscard]] bool isIdle() const { return m_inFlight == 0 && m_looks == 0 && m_answers.isEmpty(); }
    /// Since when the provider cannot be reached; empty: it can.
    [[nodiscard]] std::optional<UtcMs> offlineSince() const { return m_offlineSince; }
    /// The connection is known to be back (an answer was read elsewhere).
    void reached();

    /// Longer than the request's time-out and reconciliation's first look (DESIGN (d)).
    static constexpr milliseconds kLease = std::chrono::seconds(90);

Q_SIGNALS:
    /// A message moved because of us.
    void moved(halftone::MessageId message, halftone::MessageState state, const QString &code);
    void credentialsRefused();
    /// The provider answered, or could not be reached.
    void reachable(bool yes);
    /// Nothing is in flight any more.
    void idle();
    void failed(const halftone::Error &error); ///< the store does not work: claiming has stopped
    void passing(); ///< is about to look at what is due
    void storeAway(const halftone::Error &error); ///< the connection to the store is lost; it is tried again every second
    void storeBack(); ///< after storeAway: it works again

private:
    struct Answer
    {
        storage::OutboxRow row;
        provider::Provider::SendOutcome outcome;
    };
    struct Look;

    void pass();
    void depart(const storage::OutboxRow &row);
    [[nodiscard]] Result<Done> departJudged(const storage::OutboxRow &row);
    void post(const storage::OutboxRow &row, const provider::SendRequest &request);
    void record();
    [[nodiscard]] Result<Done> recordOne(const Answer &answer);
    [[nodiscard]] Result<Done> mark(const storage::OutboxRow &row, QStringView code);
    [[nodiscard]] rules::OutboxEvent eventOf(const storage::OutboxRow &row, const provider::Provider::SendOutcome &outcome);
    [[nodiscard]] Result<Done> apply(const storage::OutboxRow &row, const rules::OutboxEvent &event, storage::EventExtra extra = {});
    [[nodiscard]] Result<Done> awaitApproval(const storage::OutboxRow &row, rules::OutboxEventKind kind, const QString &code);
    void lookUp(const storage::OutboxRow &row);
    void lookAtPage(const std::shared_ptr<Look> &look);
    void settle(const std::shared_ptr<Look> &look, bool asked);
    void sleepUntilDue();
    void notReached();
    void stopOn(const Error &error);

    Desk m_desk;
    WorkspaceSettings m_settings;
    QList<Number> m_numbers;
    bool m_running = false;
    bool m_passing = false;
    bool m_passWanted = false;
    int m_inFlight = 0;
    int m_looks = 0;
    QList<Answer> m_answers;
    bool m_recording = false;
    bool m_storeAway = false;
    quint64 m_sleep = 0; ///< the alarm that counts; older ones are ignored
    std::optional<UtcMs> m_offlineSince;
    UtcMs m_notBefore {}; ///< nothing is claimed before, while the provider cannot be reached
    int m_offlineTries = 0;
    UtcMs m_lastPass {}; ///< a pass before it: the clock was set back
};

} // namespace halftone::outbox
