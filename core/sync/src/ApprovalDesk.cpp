#include "sync/Poller.h"

#include "base/FaultPoint.h"
#include "base/Logging.h"
#include "rules/Backoff.h"
#include "rules/SendWay.h"
#include "text/Skeleton.h"

#include <QRandomGenerator>

#include <algorithm>

namespace halftone::sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kAtOnce = 20;
constexpr milliseconds kLease = 90s;
} // namespace

struct ApprovalDesk::Pass
{
    QList<Approval> due;
    bool everything = false;
    SyncReport report;
    QList<std::function<void(SyncReport)>> done;
    bool released = false;
};

ApprovalDesk::ApprovalDesk(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ApprovalDesk::start()
{
    m_running = true;
    wake();
}

void ApprovalDesk::stop()
{
    m_running = false;
    ++m_alarm;
}

void ApprovalDesk::wake()
{
    if (m_running)
        pass(false);
}

void ApprovalDesk::round(std::function<void(SyncReport)> done)
{
    m_rounds.append(std::move(done));
    pass(true);
}

void ApprovalDesk::pass(bool everything)
{
    if (m_busy) {
        m_again = true;
        m_againEverything = m_againEverything || everything;
        return;
    }
    m_busy = true;
    auto pass = std::make_shared<Pass>();
    pass->everything = everything;
    pass->done = std::exchange(m_rounds, {});
    const UtcMs now = m_desk.clock.now();
    const auto stop = [&](const Error &error) {
        pass->report.error = error;
        if (error.kind != ErrorKind::StorageBusy)
            Q_EMIT failed(error);
        end(pass);
    };
    // A decision that another program recorded, or that we did not get to apply (R6.5).
    auto decided = m_desk.approvals.decidedWithWaiting();
    if (!decided)
        return stop(decided.error());
    for (const TemplateId id : std::as_const(*decided)) {
        auto applied = m_desk.approvals.applyDecision(id, now);
        if (!applied)
            return stop(applied.error());
        pass->report.approved += applied->released;
        pass->report.rejected += applied->rejected;
        pass->released = pass->released || applied->released > 0;
    }
    if (auto raised = m_desk.approvals.raisePending(now); !raised)
        return stop(raised.error());
    auto due = m_desk.approvals.claimDue(m_desk.account, now, kAtOnce, kLease, everything);
    if (!due)
        return stop(due.error());
    pass->due = *due;
    next(pass);
}

void ApprovalDesk::next(const std::shared_ptr<Pass> &pass)
{
    if (pass->due.isEmpty())
        return end(pass);
    const Approval approval = pass->due.takeFirst();
    if (approval.status == ApprovalStatus::Draft)
        submit(pass, approval);
    else
        ask(pass, approval, approval.externalId, false);
}

void ApprovalDesk::submit(const std::shared_ptr<Pass> &pass, const Approval &approval)
{
    const UtcMs now = m_desk.clock.now();
    auto used = m_desk.approvals.submittedWithinHour(m_desk.account, now);
    if (!used)
        return notNow(pass, approval, used.error());
    if (*used >= kSubmissionsAnHour) {
        // R6.7: the provider would refuse it. It stays a draft, and goes when the hour has room again.
        if (auto later = m_desk.approvals.recordFailure(approval.id, now + 5min); !later)
            return notNow(pass, approval, later.error());
        return next(pass);
    }
    // Recorded before anything leaves (R6.2): from here on the list is asked before another is created.
    auto before = m_desk.approvals.recordAttempt(approval.id, now);
    if (!before)
        return notNow(pass, approval, before.error());
    HALFTONE_FAULT("after_submit_recorded");
    if (!approval.externalId.isEmpty())
        return ask(pass, approval, approval.externalId, true);
    if (!*before)
        return create(pass, approval);
    m_desk.provider.findContents(approval.name, [this, pass, approval](const Result<QList<provider::ContentItem>> &found) {
        if (!found)
            return notNow(pass, approval, found.error());
        for (const provider::ContentItem &item : *found) {
            // The name is made from text and language, so that the same name is the same text (R6.7); looked at all the same.
            if (item.name != approval.name || text::skeletonHash(item.body, item.language) != approval.skeletonHash)
                continue;
            if (auto known = m_desk.approvals.recordContent(approval.id, item.id); !known)
                return notNow(pass, approval, known.error());
            return ask(pass, approval, item.id, true);
        }
        create(pass, approval);
    });
}

void ApprovalDesk::create(const std::shared_ptr<Pass> &pass, const Approval &approval)
{
    m_desk.provider.createContent(
        {.name = approval.name, .language = approval.language, .body = approval.skeleton, .samples = approval.samples},
        [this, pass, approval](const Result<QString> &contentId) {
            if (!contentId) {
                if (contentId.error().kind == ErrorKind::ProviderRejected)
                    return refused(pass, approval, contentId.error());
                return notNow(pass, approval, contentId.error());
            }
            HALFTONE_FAULT("after_content_created");
            if (auto known = m_desk.approvals.recordContent(approval.id, *contentId); !known)
                return notNow(pass, approval, known.error());
            requestApproval(pass, approval, *contentId);
        });
}

void ApprovalDesk::requestApproval(const std::shared_ptr<Pass> &pass, const Approval &approval, const QString &contentId)
{
    m_desk.provider.submitApproval(
        contentId, approval.name, approval.category, [this, pass, approval](const Result<provider::ApprovalAnswer> &answer) {
            if (!answer) {
                if (answer.error().kind == ErrorKind::ProviderRejected)
                    return refused(pass, approval, answer.error());
                return notNow(pass, approval, answer.error());
            }
            record(pass, approval, *answer);
        });
}

void ApprovalDesk::ask(const std::shared_ptr<Pass> &pass, const Approval &approval, const QString &contentId, bool submitIfNew)
{
    m_desk.provider.fetchApproval(
        contentId, [this, pass, approval, contentId, submitIfNew](const Result<provider::ApprovalAnswer> &answer) {
            if (!answer) {
                // Created and not submitted, as far as anyone can tell: a content without an approval request may answer 404.
                if (submitIfNew && answer.error().kind == ErrorKind::ProviderRejected)
                    return requestApproval(pass, approval, contentId);
                return notNow(pass, approval, answer.error());
            }
            if (submitIfNew && (answer->status.isEmpty() || answer->status.compare("unsubmitted"_L1, Qt::CaseInsensitive) == 0))
                return requestApproval(pass, approval, contentId);
            record(pass, approval, *answer);
        });
}

void ApprovalDesk::record(const std::shared_ptr<Pass> &pass, const Approval &approval, const provider::ApprovalAnswer &answer)
{
    ApprovalStatus status = rules::approvalStatus(answer.status);
    if (status == ApprovalStatus::Draft) // "unsubmitted" after it was submitted: the answer lags behind
        status = ApprovalStatus::Submitted;
    auto decided = m_desk.approvals.recordStatus(approval.id, status, answer.status, answer.rejectionReason, m_desk.clock.now());
    if (!decided)
        return notNow(pass, approval, decided.error());
    pass->report.approved += decided->released;
    pass->report.rejected += decided->rejected;
    pass->released = pass->released || decided->released > 0;
    if (status != approval.status)
        Q_EMIT this->decided(approval.id, status);
    next(pass);
}

void ApprovalDesk::refused(const std::shared_ptr<Pass> &pass, const Approval &approval, const Error &error)
{
    // The provider will not take the text: its words are the reviewer's, as far as the recruiter is concerned.
    auto decided = m_desk.approvals.recordStatus(
        approval.id, ApprovalStatus::Rejected, error.code, error.quote.isEmpty() ? error.detail : error.quote, m_desk.clock.now());
    if (!decided)
        return notNow(pass, approval, decided.error());
    pass->report.rejected += decided->rejected;
    Q_EMIT this->decided(approval.id, ApprovalStatus::Rejected);
    next(pass);
}

void ApprovalDesk::notNow(const std::shared_ptr<Pass> &pass, const Approval &approval, const Error &error)
{
    if (!pass->report.error)
        pass->report.error = error;
    qCInfo(logSync).noquote() << "approval" << approval.id.toString() << "waits:" << error.code << error.detail;
    if (error.kind == ErrorKind::CredentialsRefused)
        Q_EMIT credentialsRefused();
    const milliseconds wait = std::max<milliseconds>(5s, rules::backoff(3, QRandomGenerator::global()->generateDouble()));
    if (auto later = m_desk.approvals.recordFailure(approval.id, m_desk.clock.now() + wait);
        !later && later.error().kind != ErrorKind::StorageBusy)
        Q_EMIT failed(later.error());
    // The others would meet the same wall: they are looked at in the next pass.
    for (const Approval &other : std::as_const(pass->due)) {
        if (auto later = m_desk.approvals.recordFailure(other.id, m_desk.clock.now() + wait); !later)
            break;
    }
    pass->due.clear();
    end(pass);
}

void ApprovalDesk::end(const std::shared_ptr<Pass> &pass)
{
    m_busy = false;
    if (pass->released)
        Q_EMIT released();
    for (const auto &done : std::as_const(pass->done))
        done(pass->report);
    if (m_again || !m_rounds.isEmpty()) {
        const bool everything = std::exchange(m_againEverything, false) || !m_rounds.isEmpty();
        m_again = false;
        QMetaObject::invokeMethod(
            this, [this, everything] { this->pass(everything); }, Qt::QueuedConnection);
        return;
    }
    sleep();
}

void ApprovalDesk::sleep()
{
    if (!m_running)
        return;
    const UtcMs now = m_desk.clock.now();
    auto due = m_desk.approvals.nextDue();
    if (!due && due.error().kind != ErrorKind::StorageBusy) {
        Q_EMIT failed(due.error());
        return;
    }
    // Other programs submit and decide too: at least a look a minute at what is on disk; it asks the provider for nothing.
    const UtcMs at = due ? std::clamp(due->value_or(now + 60s), now + 500ms, now + 60s) : now + 5s;
    const quint64 alarm = ++m_alarm;
    m_desk.scheduler.at(at, this, [this, alarm] {
        if (alarm == m_alarm)
            wake();
    });
}

} // namespace halftone::sync
