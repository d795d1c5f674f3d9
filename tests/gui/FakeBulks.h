#pragma once

#include "bulksends/BulkSendsPorts.h"

#include <algorithm>

namespace halftone::test {

/// Bulk sends in memory behind the page's ports; it notes what was asked of it.
struct FakeBulks
{
    ManualClock clock {UtcMs(milliseconds(1'790'000'000'000))}; // 2026-09-21T14:13:20Z
    QList<Bulk> all; ///< newest first
    QMap<qint64, QList<storage::BulkResult>> rows; ///< by bulk
    QList<MessageTemplate> templates;
    QStringList calls; ///< "pause 1", "launch 1 now"
    QList<workspace::BulkWish> wishes;
    std::optional<Error> refuse; ///< the next thing that is asked for
    QString fileToOpen;
    QString fileToSave;
    bool holdPlans = false; ///< they answer when finishPlan() is called
    std::shared_ptr<workspace::BulkPlanning> planning;
    qint64 nextId = 0;

    Bulk &add(const QString &name, BulkState state)
    {
        Bulk bulk;
        bulk.id = BulkId(++nextId);
        bulk.name = name;
        bulk.state = state;
        bulk.createdAt = clock.now();
        all.prepend(bulk);
        return all.first();
    }

    storage::BulkResult &addRow(BulkId bulk, const QString &name, const QString &state)
    {
        QList<storage::BulkResult> &to = rows[bulk.value()];
        storage::BulkResult result;
        result.row.row = static_cast<int>(to.size()) + 1;
        result.row.candidate = CandidateId(result.row.row);
        result.row.name = name;
        result.row.number = QStringLiteral("+336%1").arg(10'000'000 + result.row.row);
        result.state = state;
        if (state == QLatin1StringView("blocked")) {
            result.row.plan.reason = rules::BlockReason::OptedOut;
        } else {
            result.row.plan.channel = Channel::Sms;
            result.row.plan.way = rules::PlannedWay::Send;
            result.row.plan.segments = 1;
            result.row.body = QStringLiteral("Hello ") + name;
            result.channel = QStringLiteral("sms");
        }
        to.append(result);
        return to.last();
    }

    Bulk *find(BulkId id)
    {
        const auto found = std::ranges::find(all, id, &Bulk::id);
        return found == all.end() ? nullptr : &*found;
    }

    rules::BulkTotals totals(BulkId id) const
    {
        rules::BulkTotals totals;
        for (const storage::BulkResult &result : rows.value(id.value())) {
            ++totals.recipients;
            if (result.row.plan.reason) {
                ++totals.blocked;
                ++totals.blockedReasons[code(*result.row.plan.reason)];
                continue;
            }
            ++(result.row.plan.channel == Channel::WhatsApp ? totals.whatsapp : totals.sms);
            ++(result.row.plan.way == rules::PlannedWay::Approval ? totals.needApproval : totals.sendNow);
            totals.segments += result.row.plan.segments;
        }
        return totals;
    }

    BulkProgress progress(BulkId id) const
    {
        BulkProgress progress;
        for (const storage::BulkResult &result : rows.value(id.value())) {
            ++progress.recipients;
            progress.replied += result.replied ? 1 : 0;
            if (result.state == QLatin1StringView("blocked"))
                ++progress.blocked;
            else if (result.state == QLatin1StringView("sent") || result.state == QLatin1StringView("delivered"))
                ++progress.sent;
            else if (result.state == QLatin1StringView("failed"))
                ++progress.failed;
            else
                ++progress.queued;
        }
        return progress;
    }

    void bind(ui::BulkSendsPorts &ports)
    {
        ports.clock = &clock;
        ports.plan = [this](const workspace::BulkWish &wish, std::shared_ptr<workspace::BulkPlanning> shown) {
            wishes << wish;
            planning = std::move(shown);
            m_plan = std::make_shared<QPromise<Result<Bulk>>>();
            m_plan->start();
            const auto future = m_plan->future();
            if (!holdPlans)
                finishPlan();
            return future;
        };
        ports.list = [this] { return answer<QList<Bulk>>(all); };
        ports.byId = [this](BulkId id) { return moved(id, std::nullopt, {}); };
        ports.totals = [this](BulkId id) { return answer<rules::BulkTotals>(totals(id)); };
        ports.progress = [this](BulkId id) { return answer<BulkProgress>(progress(id)); };
        ports.results = [this](BulkId id, int after, int limit, const storage::BulkRowFilter &filter) {
            QList<storage::BulkResult> found;
            for (const storage::BulkResult &result : rows.value(id.value())) {
                const QString reason = result.row.plan.reason ? code(*result.row.plan.reason) : QString();
                if (result.row.row <= after || (filter.channel && result.channel != code(*filter.channel))
                    || (filter.reason == QLatin1StringView("*") && reason.isEmpty())
                    || (filter.reason.size() > 1 && filter.reason != reason) || (!filter.state.isEmpty() && filter.state != result.state))
                    continue;
                if (found.size() < limit)
                    found << result;
            }
            return answer<QList<storage::BulkResult>>(found);
        };
        ports.launch = [this](BulkId id, std::optional<UtcMs> at, milliseconds spread) {
            return moved(id, BulkState::Running,
                QStringLiteral("launch %1 %2 %3")
                    .arg(id.value())
                    .arg(at ? QStringLiteral("later") : QStringLiteral("now"))
                    .arg(spread.count()));
        };
        ports.pause = [this](BulkId id) { return moved(id, BulkState::Paused, QStringLiteral("pause")); };
        ports.resume = [this](BulkId id) { return moved(id, BulkState::Running, QStringLiteral("resume")); };
        ports.cancel = [this](BulkId id) { return moved(id, BulkState::Cancelled, QStringLiteral("cancel")); };
        ports.templates = [this] { return answer<QList<MessageTemplate>>(templates); };
        ports.customFields = [] { return answer<QStringList>(QStringList {QStringLiteral("city")}); };
        ports.candidates = [](const QString &query, int) {
            workspace::CandidatePage page;
            Candidate candidate;
            candidate.firstName = QStringLiteral("<b>Zoe</b>");
            if (query != QLatin1StringView("nobody"))
                page.candidates << candidate;
            return answer<workspace::CandidatePage>(page);
        };
        ports.fileToOpen = [this](QWidget *, const QString &, const std::function<void(const QString &)> &chosen) { chosen(fileToOpen); };
        ports.fileToSave = [this](QWidget *, const QString &suggestion, const std::function<void(const QString &)> &chosen) {
            calls << QStringLiteral("save as ") + suggestion;
            chosen(fileToSave);
        };
    }

    void finishPlan()
    {
        const workspace::BulkWish &wish = wishes.constLast();
        if (planning->cancelled) {
            m_plan->addResult(Result<Bulk>(Error {ErrorKind::Cancelled, QStringLiteral("cancelled"), {}}));
        } else if (refuse) {
            m_plan->addResult(Result<Bulk>(*std::exchange(refuse, std::nullopt)));
        } else {
            Bulk &bulk = add(wish.name, BulkState::Planned);
            bulk.content = wish.content;
            for (const workspace::BulkRecipient &recipient : wish.recipients)
                addRow(bulk.id, recipient.fields.value(QStringLiteral("first_name")), QStringLiteral("planned"));
            m_plan->addResult(Result<Bulk>(bulk));
        }
        m_plan->finish();
    }

private:
    template <typename T> static Async<T> answer(Result<T> value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

    Async<Bulk> moved(BulkId id, std::optional<BulkState> to, const QString &call)
    {
        if (!call.isEmpty())
            calls << call;
        Bulk *bulk = find(id);
        if (!bulk)
            return answer<Bulk>(Error {ErrorKind::NotFound, QStringLiteral("not_found"), {}});
        if (to && refuse)
            return answer<Bulk>(*std::exchange(refuse, std::nullopt));
        if (to)
            bulk->state = *to;
        return answer<Bulk>(*bulk);
    }

    std::shared_ptr<QPromise<Result<Bulk>>> m_plan;
};

} // namespace halftone::test
