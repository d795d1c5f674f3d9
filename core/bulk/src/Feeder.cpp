#include "bulk/Feeder.h"

#include "base/FaultPoint.h"
#include "base/Logging.h"
#include "bulk/CallOff.h"
#include "Said.h"
#include "storage/Candidates.h"
#include "storage/Numbers.h"
#include "storage/Users.h"
#include "text/Segments.h"

namespace halftone::bulk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rules::SendWay;

namespace {

constexpr int kAtOnce = 100; ///< rows a transaction: one FULL commit for many, and the write lock for some 20 ms
/// Messages of a send that wait in the outbox ahead of what leaves: enough for two seconds of the fastest sending measured.
constexpr int kAhead = 1000;

constexpr milliseconds kLookAgain = 20s; ///< at a send that others have in hand

/// When row @p row of @p count leaves where departures are spread.
UtcMs departureOf(const Bulk &bulk, int row, int count)
{
    const UtcMs start = bulk.startAt.value_or(UtcMs {});
    return count > 1 ? start + bulk.spread * (row - 1) / count : start;
}

} // namespace

Feeder::Feeder(const Desk &desk, storage::Outbox &outbox, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
}

void Feeder::start()
{
    m_running = true;
    wake();
}

void Feeder::stop()
{
    m_running = false;
}

void Feeder::wake()
{
    if (!m_running || m_wanted)
        return;
    m_wanted = true;
    QMetaObject::invokeMethod(this, &Feeder::pass, Qt::QueuedConnection);
}

void Feeder::wakeSoon()
{
    if (!m_running || m_wanted || m_soon)
        return;
    m_soon = true;
    m_scheduler.at(m_clock.now() + 200ms, this, [this] {
        m_soon = false;
        wake();
    });
}

void Feeder::lookAt(UtcMs when)
{
    if (m_alarm && *m_alarm <= when && *m_alarm > m_clock.now())
        return;
    m_alarm = when;
    m_scheduler.at(when, this, [this] {
        m_alarm.reset();
        wake();
    });
}

void Feeder::pass()
{
    m_wanted = false;
    if (!m_running)
        return;
    if (auto looked = look(); !looked) {
        if (looked.error().kind != ErrorKind::StorageBusy)
            Q_EMIT failed(looked.error());
        lookAt(m_clock.now() + (looked.error().kind == ErrorKind::StorageBusy ? 1s : 30s));
    }
    if (!m_wanted)
        Q_EMIT settled();
}

Result<Done> Feeder::look()
{
    storage::Bulks bulks(m_desk.database, m_desk.ids);
    const auto cancelled = bulks.cancelledWithWaiting();
    if (!cancelled)
        return cancelled.error();
    for (const BulkId id : *cancelled) {
        const auto more = callOff(m_desk.database, m_desk.ids, m_outbox, id, kAtOnce, m_clock.now());
        if (!more)
            return more.error();
        if (*more)
            wake();
    }
    const auto running = bulks.inStates({BulkState::Running});
    if (!running)
        return running.error();
    for (const Bulk &bulk : *running) {
        const auto more = feed(bulk);
        if (!more)
            return more.error();
        if (*more)
            wake(); // others get their turn between
    }
    return done();
}

Result<bool> Feeder::feed(const Bulk &bulk)
{
    const UtcMs now = m_clock.now();
    if (bulk.startAt && *bulk.startAt > now) {
        lookAt(*bulk.startAt);
        return false;
    }
    storage::Bulks bulks(m_desk.database, m_desk.ids);
    const auto queued = bulks.queuedCount(bulk.id);
    if (!queued)
        return queued.error();
    if (*queued < kAhead) {
        const auto handed = handOver(bulk, kAtOnce);
        if (!handed)
            return handed.error();
        HALFTONE_FAULT("after_feed");
        if (*handed > 0) {
            Q_EMIT fed();
            return true;
        }
    }
    const auto left = bulks.anyPlanned(bulk.id);
    if (!left)
        return left.error();
    if (*left) {
        lookAt(now + kLookAgain); // woken before as messages leave; but who had these rows in hand may have died with them
        return false;
    }
    const auto open = bulks.openCount(bulk.id);
    if (!open)
        return open.error();
    if (*open > 0) {
        lookAt(now + kLookAgain); // the last of it may end in another program, which does not live to say so
        return false;
    }
    const auto ended = bulks.move(bulk.id, {BulkState::Running}, BulkState::Done, now);
    if (!ended && ended.error().kind != ErrorKind::Conflict)
        return ended.error();
    if (ended)
        Q_EMIT this->ended(bulk.id);
    return false;
}

Result<int> Feeder::handOver(const Bulk &bulk, int most)
{
    int handed = 0;
    const UtcMs now = m_clock.now();
    auto written = m_desk.database.transaction([&]() -> Result<Done> {
        storage::Bulks bulks(m_desk.database, m_desk.ids);
        // As it is now: it may have been paused or called off since it was read.
        const auto current = bulks.byId(bulk.id);
        if (!current)
            return current.error();
        if (current->state != BulkState::Running)
            return done();
        auto taken = bulks.takePlanned(bulk.id, most);
        if (!taken)
            return taken.error();
        QList<storage::BulkRow> rows = std::move(taken).value();
        if (rows.isEmpty())
            return done();
        if (bulk.spread > 0ms) {
            const auto count = bulks.rowCount(bulk.id);
            if (!count)
                return count.error();
            const UtcMs soon = now + 60s;
            while (!rows.isEmpty() && departureOf(bulk, rows.constLast().row, *count) > soon)
                rows.removeLast();
            if (rows.isEmpty()) {
                lookAt(now + 30s);
                return done();
            }
        }
        const auto launcher = storage::Users(m_desk.database).byId(bulk.launchedBy.isValid() ? bulk.launchedBy : bulk.createdBy);
        if (!launcher)
            return launcher.error();
        Desk desk = m_desk;
        desk.sender = *launcher;
        auto judge = Judge::make(desk, bulk, now);
        if (!judge)
            return judge.error();
        if (auto met = meet(rows); !met)
            return met;
        QList<Subject> subjects;
        for (const storage::BulkRow &row : rows)
            subjects.append({.line = row.line, .candidate = {}, .number = row.number, .fields = row.fields});
        auto answers = (*judge)->judge(subjects);
        if (!answers)
            return answers.error();
        QList<Judged> judged = std::move(answers).value();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (auto accepted = accept(bulk, rows.at(i), judged[i]); !accepted)
                return accepted;
        }
        handed = static_cast<int>(rows.size());
        return done();
    });
    if (!written)
        return written.error();
    return handed;
}

Result<Done> Feeder::meet(const QList<storage::BulkRow> &rows)
{
    // Whoever is not in the workspace yet comes in with what the list says of them.
    storage::Candidates candidates(m_desk.database, m_desk.ids);
    QList<storage::ImportedCandidate> strangers;
    QStringList keys;
    for (const storage::BulkRow &row : rows)
        keys << row.matchKey;
    const auto known = candidates.contactsByMatchKeys(keys);
    if (!known)
        return known.error();
    for (const storage::BulkRow &row : rows) {
        if (known->contains(row.matchKey))
            continue;
        const auto address = storage::addressOf(row.number, {});
        if (!address)
            continue;
        const auto value = [&](const QString &field) { return row.fields.value(field).trimmed(); };
        storage::ImportedCandidate stranger;
        stranger.externalId = value(u"external_id"_s);
        stranger.firstName = value(u"first_name"_s);
        stranger.lastName = value(u"last_name"_s);
        stranger.email = value(u"email"_s);
        stranger.language = value(u"language"_s);
        stranger.timeZone = value(u"time_zone"_s);
        stranger.job = value(u"job"_s);
        stranger.stage = value(u"stage"_s);
        stranger.address = *address;
        strangers << stranger;
    }
    const auto met = candidates.importBatch(strangers, m_clock.now());
    return met ? done() : Result<Done>(met.error());
}

Result<Done> Feeder::accept(const Bulk &bulk, const storage::BulkRow &planned, Judged &now)
{
    const UtcMs instant = m_clock.now();
    storage::Bulks bulks(m_desk.database, m_desk.ids);
    storage::BulkRow outcome = planned;
    outcome.candidate = now.row.candidate;
    outcome.recipient = now.row.recipient;
    for (const rules::PlanChange change : rules::planChanges(planned.plan, now.row.plan))
        outcome.changes << code(change);
    outcome.plan.reason = now.row.plan.reason;
    if (now.row.plan.way == rules::PlannedWay::Blocked || !now.conversation.isValid()) {
        outcome.message = {};
        return bulks.setOutcome(bulk.id, outcome);
    }
    // What the plan showed is what is sent (R11.5), also where the candidate's name was mended since.
    const bool asShown = planned.body == now.row.body;
    storage::NewMessage message;
    message.id = m_desk.ids.next<MessageTag>();
    message.conversation = now.conversation;
    message.recipient = now.row.recipient;
    message.account = m_desk.account;
    message.number = now.row.plan.sender;
    message.channel = *now.row.plan.channel;
    message.composedAs = bulk.content.composedAs;
    message.body = planned.body;
    message.source = asShown ? now.source : QString();
    message.templateId = bulk.content.templateId;
    message.author = AuthorKind::Bulk;
    message.authorUser = bulk.launchedBy;
    message.segments = message.channel == Channel::Sms ? text::smsSize(planned.body).segments : 0;
    message.priority = 0;
    message.bulk = bulk.id;
    message.notBefore = instant;
    if (bulk.spread > 0ms) {
        const auto count = bulks.rowCount(bulk.id);
        if (!count)
            return count.error();
        message.notBefore = std::max(instant, departureOf(bulk, planned.row, *count));
    }
    switch (now.way) {
    case SendWay::SendText:
        break;
    case SendWay::SendTemplate:
        message.leaveAs = rules::LeaveAs::ApprovedTemplate;
        break;
    case SendWay::SubmitForApproval: {
        // One for all who are told the same (R11.2): the store knows it again by its text.
        auto ensured = m_desk.approvals.ensure(*now.approval, instant);
        if (!ensured)
            return ensured.error();
        now.approval = *ensured;
        message.state = MessageState::AwaitingApproval;
        break;
    }
    case SendWay::WaitForApproval:
        message.state = MessageState::AwaitingApproval;
        if (now.approval && now.approval->status == ApprovalStatus::Draft) {
            if (auto submitted = m_desk.approvals.requestSubmission(now.approval->id, instant);
                !submitted && submitted.error().kind != ErrorKind::Conflict)
                return submitted;
        }
        break;
    case SendWay::SwitchChannelFirst:
        outcome.message = {};
        return bulks.setOutcome(bulk.id, outcome);
    }
    if (now.approval) {
        message.approval = now.approval->id;
        message.request.variables = now.variables;
        if (!asShown) {
            if (const auto covered = coverValues(*now.approval, planned.body))
                message.request.variables = *covered;
            else
                message.body = now.row.body;
        }
    }
    if (auto used = storage::Numbers(m_desk.database).noteUse(message.recipient, message.channel, message.number); !used)
        return used;
    if (auto accepted = m_outbox.accept(message, instant); !accepted)
        return accepted;
    outcome.message = message.id;
    return bulks.setOutcome(bulk.id, outcome);
}

} // namespace halftone::bulk
