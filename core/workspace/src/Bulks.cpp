#include "workspace/Bulks.h"

#include "bulk/CallOff.h"
#include "bulk/Planner.h"
#include "storage/Audit.h"
#include "storage/Candidates.h"
#include "Store.h"

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

Result<bulk::Desk> deskOf(Session &session, milliseconds skew)
{
    const auto account = session.account();
    if (!account)
        return account.error();
    return bulk::Desk {*session.database, *session.ids, *session.approvals, account->id, session.user, skew};
}

bulk::Subject subjectOf(const BulkRecipient &recipient)
{
    return {
        .line = recipient.line, .candidate = recipient.candidate, .number = recipient.fields.value(u"phone"_s), .fields = recipient.fields};
}

Result<Done> noted(Session &session, BulkId id, const QString &action)
{
    return storage::appendAudit(*session.database, *session.ids,
        {.at = session.now(), .user = session.user.id, .action = action, .entity = u"bulk"_s, .entityId = id.value(), .detail = {}});
}

/// R11.4.
std::optional<Error> refusedFor(const Session &session)
{
    if (session.user.role == Role::TeamLead)
        return std::nullopt;
    return Error {ErrorKind::RuleRefused, u"not_team_lead"_s, {}};
}

} // namespace

/// A plan between two of its parts. The planner lives in the store thread, as the session does that it works with.
struct Bulks::Plan
{
    BulkWish wish;
    std::shared_ptr<BulkPlanning> shown;
    std::shared_ptr<QPromise<Result<Bulk>>> promise;
    std::unique_ptr<bulk::Planner> planner;
    qsizetype next = 0; ///< of the wish's recipients
    std::optional<storage::CandidatePosition> after; ///< of a query
    bool through = false;

    void answer(Result<Bulk> with) const
    {
        promise->addResult(std::move(with));
        promise->finish();
    }
    [[nodiscard]] Result<Done> begin(Session &session, milliseconds skew)
    {
        const auto desk = deskOf(session, skew);
        if (!desk)
            return desk.error();
        QStringList custom;
        for (const BulkRecipient &recipient : std::as_const(wish.recipients)) {
            for (const QString &field : recipient.fields.keys()) {
                if (!custom.contains(field))
                    custom << field;
            }
        }
        Bulk wanted;
        wanted.name = wish.name;
        wanted.content = wish.content;
        wanted.source = wish.source;
        wanted.query = wish.query;
        wanted.sourceName = wish.sourceName;
        wanted.defaultRegion = wish.defaultRegion;
        auto begun = bulk::Planner::begin(*desk, wanted, custom, session.now());
        if (!begun)
            return begun.error();
        planner = std::move(begun).value();
        return done();
    }
    [[nodiscard]] Result<QList<bulk::Subject>> more(Session &session)
    {
        QList<bulk::Subject> subjects;
        if (wish.source != BulkSourceKind::Query) {
            for (; next < wish.recipients.size() && subjects.size() < bulk::Planner::kMostAtOnce; ++next)
                subjects << subjectOf(wish.recipients.at(next));
            through = next >= wish.recipients.size();
            return subjects;
        }
        const auto page = storage::Candidates(*session.database, *session.ids)
                              .list({.query = wish.query, .defaultRegion = wish.defaultRegion}, after, bulk::Planner::kMostAtOnce);
        if (!page)
            return page.error();
        for (const Candidate &candidate : page->candidates)
            subjects << bulk::Subject {.line = 0, .candidate = candidate.id, .number = {}, .fields = {}};
        after = page->last;
        through = !page->last;
        return subjects;
    }
    [[nodiscard]] Result<Done> work(Session &session, milliseconds skew)
    {
        if (!planner) {
            if (auto begun = begin(session, skew); !begun)
                return begun;
        }
        if (shown->cancelled)
            return Error {ErrorKind::Cancelled, u"cancelled"_s, {}};
        const auto subjects = more(session);
        if (!subjects)
            return subjects.error();
        if (auto added = planner->add(*subjects); !added)
            return added;
        shown->planned = planner->planned();
        if (through && planner->planned() == 0)
            return Error {ErrorKind::InvalidInput, u"bulk_without_recipients"_s, {}};
        return done();
    }
};

Async<Bulk> Bulks::plan(const BulkWish &wish, std::shared_ptr<BulkPlanning> planning)
{
    auto plan = std::make_shared<Plan>();
    plan->wish = wish;
    plan->shown = planning ? std::move(planning) : std::make_shared<BulkPlanning>();
    plan->promise = std::make_shared<QPromise<Result<Bulk>>>();
    plan->promise->start();
    step(plan);
    return plan->promise->future();
}

void Bulks::step(const std::shared_ptr<Plan> &plan)
{
    const auto worked = m_store.write([plan, skew = milliseconds(m_store.skewMs.load())](Session &session) -> Result<Bulk> {
        auto done = plan->work(session, skew);
        if (!done) {
            if (plan->planner) {
                if (auto gone = plan->planner->abandon(); !gone)
                    return gone.error();
            }
            plan->planner.reset();
            return done.error();
        }
        if (!plan->through)
            return Bulk {};
        auto finished = plan->planner->finish(session.now());
        plan->planner.reset();
        return finished;
    });
    onDone(worked, &m_store, [this, plan](const Result<Bulk> &answer) {
        if (!answer || plan->through)
            plan->answer(answer);
        else
            step(plan);
    });
}

Async<QList<Bulk>> Bulks::list()
{
    return m_store.run([](Session &session) { return storage::Bulks(*session.database, *session.ids).all(); });
}

Async<Bulk> Bulks::byId(BulkId id)
{
    return m_store.run([id](Session &session) { return storage::Bulks(*session.database, *session.ids).byId(id); });
}

Async<rules::BulkTotals> Bulks::totals(BulkId id)
{
    return m_store.run([id](Session &session) { return storage::Bulks(*session.database, *session.ids).totals(id); });
}

Async<BulkProgress> Bulks::progress(BulkId id)
{
    return m_store.run([id](Session &session) -> Result<BulkProgress> {
        storage::Bulks bulks(*session.database, *session.ids);
        if (const auto known = bulks.byId(id); !known)
            return known.error();
        return bulks.progress(id);
    });
}

Async<QList<storage::BulkResult>> Bulks::results(BulkId id, int after, int limit, const storage::BulkRowFilter &filter)
{
    return m_store.run([=](Session &session) { return storage::Bulks(*session.database, *session.ids).results(id, after, limit, filter); });
}

Async<Bulk> Bulks::launch(BulkId id, std::optional<UtcMs> at, milliseconds spread)
{
    return m_store.write([=](Session &session) -> Result<Bulk> {
        if (const auto refused = refusedFor(session))
            return *refused;
        storage::Bulks bulks(*session.database, *session.ids);
        auto launched = session.database->transaction([&]() -> Result<Done> {
            const auto any = bulks.anyPlanned(id);
            if (!any)
                return any.error();
            const auto bulk = bulks.byId(id);
            if (!bulk)
                return bulk.error();
            if (!*any && bulk->state == BulkState::Planned)
                return Error {ErrorKind::RuleRefused, u"bulk_nothing_to_send"_s, {}};
            if (auto moved = bulks.launch(id, at.value_or(session.now()), spread, session.user.id, session.now()); !moved)
                return moved;
            return noted(session, id, u"bulk.launched"_s);
        });
        if (!launched)
            return launched.error();
        return bulks.byId(id);
    });
}

Async<Bulk> Bulks::moved(BulkId id, QList<BulkState> from, BulkState to, const QString &action)
{
    return m_store.write([=](Session &session) -> Result<Bulk> {
        if (const auto refused = refusedFor(session))
            return *refused;
        storage::Bulks bulks(*session.database, *session.ids);
        auto done = session.database->transaction([&]() -> Result<Done> {
            if (auto moved = bulks.move(id, from, to, session.now()); !moved)
                return moved;
            if (to == BulkState::Cancelled) {
                if (auto dropped = bulks.dropPlanned(id); !dropped)
                    return dropped.error();
            }
            return noted(session, id, action);
        });
        if (!done)
            return done.error();
        return bulks.byId(id);
    });
}

Async<Bulk> Bulks::pause(BulkId id)
{
    return moved(id, {BulkState::Running}, BulkState::Paused, u"bulk.paused"_s);
}

Async<Bulk> Bulks::resume(BulkId id)
{
    return moved(id, {BulkState::Paused}, BulkState::Running, u"bulk.resumed"_s);
}

Async<Bulk> Bulks::cancel(BulkId id)
{
    auto promise = std::make_shared<QPromise<Result<Bulk>>>();
    promise->start();
    onDone(moved(id, {BulkState::Planned, BulkState::Running, BulkState::Paused}, BulkState::Cancelled, u"bulk.cancelled"_s), &m_store,
        [this, id, promise](const Result<Bulk> &cancelled) {
            if (cancelled) {
                callOff(id, promise);
                return;
            }
            promise->addResult(cancelled);
            promise->finish();
        });
    return promise->future();
}

void Bulks::callOff(BulkId id, const std::shared_ptr<QPromise<Result<Bulk>>> &promise)
{
    // Nothing of it leaves any more; here its messages are told so, also where no engine runs. An engine does what is left over.
    const auto step = m_store.write([id](Session &session) {
        return bulk::callOff(*session.database, *session.ids, *session.outbox, id, bulk::Planner::kMostAtOnce, session.now());
    });
    onDone(step, &m_store, [this, id, promise](const Result<bool> &more) {
        if (more && *more) {
            callOff(id, promise);
            return;
        }
        onDone(byId(id), &m_store, [promise](const Result<Bulk> &bulk) {
            promise->addResult(bulk);
            promise->finish();
        });
    });
}

} // namespace halftone::workspace
