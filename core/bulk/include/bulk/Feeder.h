#pragma once

#include "base/Scheduler.h"
#include "bulk/Judge.h"
#include "storage/Outbox.h"

#include <QObject>

namespace halftone::bulk {

/// Hands the recipients of running bulk sends over to the outbox, a little ahead of what leaves, and ends sends that are through.
///
/// A row and its message become one in a transaction, whichever of many programs does it: a send that is killed goes on where it
/// stood, and nobody gets it twice (R10.1, R11.3). Each recipient is judged again as they are handed over (R11.5), and once more by
/// the dispatcher as they leave. A send that is paused stays where it is: the claim leaves its messages alone (Outbox::claim).
class Feeder : public QObject
{
    Q_OBJECT

public:
    Feeder(const Desk &desk, storage::Outbox &outbox, const Clock &clock, Scheduler &scheduler, QObject *parent = nullptr);

    void start();
    void stop();
    /// Looks soon at what there is to do; many calls are one look.
    void wake();
    /// The same, but not more often than five times a second: as messages leave.
    void wakeSoon();
    /// Whether it is about to look: more may be handed over, or a send may be found to be through. settled() ends it.
    [[nodiscard]] bool isBusy() const { return m_wanted || m_soon; }
    void setClockSkew(milliseconds skew) { m_desk.skew = skew; }

Q_SIGNALS:
    /// Messages were handed over.
    void fed();
    /// Nothing more can be handed over for now.
    void settled();
    /// A send is through.
    void ended(halftone::BulkId bulk);
    void failed(const halftone::Error &error);

private:
    void pass();
    [[nodiscard]] Result<Done> look();
    /// @return whether there is more to hand over at once.
    [[nodiscard]] Result<bool> feed(const Bulk &bulk);
    [[nodiscard]] Result<int> handOver(const Bulk &bulk, int most);
    [[nodiscard]] Result<Done> meet(const QList<storage::BulkRow> &rows);
    [[nodiscard]] Result<Done> accept(const Bulk &bulk, const storage::BulkRow &planned, Judged &now);
    void lookAt(UtcMs when);

    Desk m_desk;
    storage::Outbox &m_outbox;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    bool m_running = false;
    bool m_wanted = false;
    bool m_soon = false;
    std::optional<UtcMs> m_alarm; ///< when the next look is ordered for
};

} // namespace halftone::bulk
