#include "storage/Approvals.h"

#include "base/Logging.h"
#include "base/Time.h"
#include "rules/SendWay.h"
#include "SqlValues.h"
#include "storage/Migrations.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace halftone::storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rules::OnApproval;
using rules::OutboxEventKind;

namespace {

const QString kColumns
    = u"id, account_id, name, language, skeleton, skeleton_hash, samples_json, fields_json, category, status, provider_status, reason,"
      " external_id, submitted_at_ms, decided_at_ms, raised_at_ms, checks FROM templates "_s;

QStringList listFromJson(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        list << value.toString();
    return list;
}

QString listToJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

/// Whether a text has to be submitted again to be sent: its template will not come back by itself.
bool isOver(ApprovalStatus status)
{
    return status == ApprovalStatus::Rejected || status == ApprovalStatus::Disabled || status == ApprovalStatus::Deleted;
}

} // namespace

milliseconds approvalLook(int checks)
{
    // Reviews take minutes as a rule and a day at times (PROVIDERS.md 1.2); quick at first, since the recruiter is still there.
    static constexpr std::array<milliseconds, 14> kLooks {2s, 2s, 3s, 5s, 10s, 20s, 30s, 60s, 120s, 300s, 600s, 900s, 1800s, 3600s};
    return kLooks[static_cast<std::size_t>(std::clamp<int>(checks, 0, static_cast<int>(kLooks.size()) - 1))];
}

Result<QList<Approval>> Approvals::select(const QString &tail, const QVariantList &values)
{
    QList<Approval> list;
    auto read = m_database.run(u"SELECT "_s + kColumns + tail, values, [&](const QSqlQuery &q) {
        Approval a;
        a.id = ApprovalId(q.value(0).toLongLong());
        a.account = AccountId(q.value(1).toLongLong());
        a.name = q.value(2).toString();
        a.language = q.value(3).toString();
        a.skeleton = q.value(4).toString();
        a.skeletonHash = q.value(5).toString();
        a.samples = listFromJson(q.value(6).toString());
        a.fields = listFromJson(q.value(7).toString());
        a.category = q.value(8).toString();
        a.status = fromCode<ApprovalStatus>(q.value(9).toString()).value_or(ApprovalStatus::Unknown);
        a.providerStatus = q.value(10).toString();
        a.reason = q.value(11).toString();
        a.externalId = q.value(12).toString();
        a.submittedAt = optionalInstant(q.value(13));
        a.decidedAt = optionalInstant(q.value(14));
        a.raisedAt = optionalInstant(q.value(15));
        list.append(a);
    });
    if (!read)
        return read.error();
    return list;
}

Result<Approval> Approvals::byId(ApprovalId id)
{
    auto found = select(u"WHERE id = ?"_s, {id.value()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {ErrorKind::NotFound, u"not_found"_s, u"template"_s, id.toString()};
    return found->constFirst();
}

Result<std::optional<Approval>> Approvals::byHash(AccountId account, const QString &hash)
{
    // Usable first, then what is on its way.
    auto found = select(u"WHERE account_id = ? AND skeleton_hash = ? AND kind = 'whatsapp' ORDER BY CASE status WHEN 'approved' THEN 0 "
                        u"WHEN 'pending' THEN 1"
                        " WHEN 'submitted' THEN 2 WHEN 'draft' THEN 3 ELSE 4 END, id DESC LIMIT 1"_s,
        {account.value(), hash});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<Approval> {};
    return std::optional<Approval>(found->constFirst());
}

Result<Approval> Approvals::ensure(const Approval &draft, UtcMs now)
{
    std::optional<Approval> result;
    auto done = m_database.transaction([&]() -> Result<Done> {
        auto made = m_database.run(u"INSERT INTO templates (id, account_id, kind, name, language, category, body, skeleton, skeleton_hash, "
                                   u"fields_json, samples_json, origin, status, next_check_ms, created_at_ms)"
                                   " VALUES (?, ?, 'whatsapp', ?, ?, ?, ?, ?, ?, ?, ?, 'ours', 'draft', ?, ?) ON CONFLICT DO NOTHING"_s,
            {m_ids.next<TemplateTag>().value(), draft.account.value(), draft.name, draft.language, draft.category, draft.skeleton,
                draft.skeleton, draft.skeletonHash, listToJson(draft.fields), listToJson(draft.samples), toMs(now), toMs(now)});
        if (!made)
            return made.error();
        auto found = byHash(draft.account, draft.skeletonHash);
        if (!found)
            return found.error();
        if (!*found)
            return Error {ErrorKind::Conflict, u"template_exists"_s, u"name taken by another text"_s, draft.name};
        result = **found;
        if (isOver(result->status)) {
            // A name that was refused or deleted stays blocked at the provider for weeks: the next one gets a number (R6.7).
            const int round = result->name == draft.name ? 2 : std::max(2, result->name.section(u'_', -1).toInt() + 1);
            auto again = m_database.run(
                u"UPDATE templates SET status = 'draft', name = ?, external_id = '', provider_status = '', reason = '', attempted_at_ms = "
                u"NULL,"
                " decided_at_ms = NULL, submitted_at_ms = NULL, raised_at_ms = NULL, checks = 0, next_check_ms = ? WHERE id = ?"_s,
                {draft.name.left(500) + u'_' + QString::number(round), toMs(now), result->id.value()});
            if (!again)
                return again.error();
        } else if (result->status == ApprovalStatus::Draft && *made == 0) {
            // Saved before, never submitted: now it is.
            auto again = m_database.run(
                u"UPDATE templates SET next_check_ms = COALESCE(next_check_ms, ?) WHERE id = ?"_s, {toMs(now), result->id.value()});
            if (!again)
                return again.error();
        }
        auto reread = select(u"WHERE id = ?"_s, {result->id.value()});
        if (!reread)
            return reread.error();
        result = reread->constFirst();
        m_database.note({ChangeKind::Template, result->id.value(), {}});
        return halftone::done();
    });
    if (!done)
        return done.error();
    return *result;
}

Result<QList<Approval>> Approvals::openOrRejected()
{
    auto found = select(u"WHERE kind = 'whatsapp' AND (status IN ('submitted', 'pending', 'rejected', 'paused', 'unknown') OR (status = "
                        u"'draft' AND next_check_ms IS NOT NULL))"
                        " ORDER BY COALESCE(submitted_at_ms, created_at_ms) DESC, id DESC"_s,
        {});
    if (!found)
        return found.error();
    QList<Approval> list = *found;
    for (Approval &approval : list) {
        auto counted
            = m_database.run(u"SELECT COUNT(*) FROM messages WHERE approval_id = ? AND state IN ('awaiting_approval', 'rejected')"_s,
                {approval.id.value()}, [&](const QSqlQuery &q) { approval.waitingMessages = q.value(0).toInt(); });
        if (!counted)
            return counted.error();
    }
    return list;
}

Result<Done> Approvals::requestSubmission(TemplateId id, UtcMs now)
{
    auto changed = m_database.run(
        u"UPDATE templates SET status = 'draft', next_check_ms = ?, checks = 0, reason = '' WHERE id = ? AND kind = 'whatsapp' AND status IN ('draft', 'rejected', 'unknown', 'deleted')"_s,
        {toMs(now), id.value()});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error {ErrorKind::Conflict, u"template_already_submitted"_s, {}};
    m_database.note({ChangeKind::Template, id.value(), {}});
    return done();
}

Result<QList<Approval>> Approvals::claimDue(AccountId account, UtcMs now, int limit, milliseconds lease, bool everything)
{
    if (auto current = checkSchemaCurrent(m_database); !current)
        return current.error();
    const QString due = everything ? u"next_check_ms IS NOT NULL"_s : u"next_check_ms <= ?"_s;
    QVariantList values {m_owner, toMs(now + lease), account.value()};
    if (!everything)
        values << toMs(now);
    values << toMs(now) << m_owner << limit;
    QVariantList ids;
    auto taken = m_database.run(
        u"UPDATE templates SET lease_owner = ?, lease_until_ms = ? WHERE id IN (SELECT id FROM templates WHERE account_id = ? AND kind = "
        u"'whatsapp'"
        " AND status IN ('draft', 'submitted', 'pending', 'paused', 'unknown') AND %1 AND (lease_until_ms <= ? OR lease_owner = ?) ORDER BY next_check_ms LIMIT ?%2) RETURNING id"_s
            .arg(due, m_database.dialect() == Dialect::Postgres ? u" FOR UPDATE SKIP LOCKED"_s : u""_s),
        values, [&](const QSqlQuery &q) { ids << q.value(0).toLongLong(); });
    if (!taken)
        return taken.error();
    if (ids.isEmpty())
        return QList<Approval> {};
    return select(u"WHERE id IN (%1) ORDER BY next_check_ms, id"_s.arg(placeholders(ids.size())), ids);
}

Result<int> Approvals::submittedWithinHour(AccountId account, UtcMs now)
{
    int count = 0;
    auto read = m_database.run(u"SELECT COUNT(*) FROM templates WHERE account_id = ? AND submitted_at_ms > ?"_s,
        {account.value(), toMs(now - 1h)}, [&](const QSqlQuery &q) { count = q.value(0).toInt(); });
    if (!read)
        return read.error();
    return count;
}

Result<bool> Approvals::recordAttempt(TemplateId id, UtcMs now)
{
    bool before = false;
    auto read = m_database.run(
        u"SELECT attempted_at_ms FROM templates WHERE id = ?"_s, {id.value()}, [&](const QSqlQuery &q) { before = !q.value(0).isNull(); });
    if (!read)
        return read.error();
    auto written = m_database.run(u"UPDATE templates SET attempted_at_ms = ? WHERE id = ?"_s, {toMs(now), id.value()});
    if (!written)
        return written.error();
    return before;
}

Result<Done> Approvals::recordContent(TemplateId id, const QString &externalId)
{
    auto written = m_database.run(u"UPDATE templates SET external_id = ? WHERE id = ?"_s, {externalId, id.value()});
    return written ? done() : Result<Done>(written.error());
}

Result<Done> Approvals::recordFailure(TemplateId id, UtcMs nextCheck)
{
    auto written = m_database.run(u"UPDATE templates SET failures = failures + 1, next_check_ms = ?, lease_until_ms = 0 WHERE id = ?"_s,
        {toMs(nextCheck), id.value()});
    return written ? done() : Result<Done>(written.error());
}

Result<DecisionReport> Approvals::recordStatus(
    TemplateId id, ApprovalStatus status, const QString &providerWord, const QString &reason, UtcMs now)
{
    DecisionReport report;
    auto done = m_database.transaction([&]() -> Result<Done> {
        auto known = select(u"WHERE id = ?"_s, {id.value()});
        if (!known)
            return known.error();
        if (known->isEmpty())
            return Error {ErrorKind::NotFound, u"not_found"_s, u"template"_s, id.toString()};
        int checks = 0;
        auto read = m_database.run(
            u"SELECT checks FROM templates WHERE id = ?"_s, {id.value()}, [&](const QSqlQuery &q) { checks = q.value(0).toInt(); });
        if (!read)
            return read.error();
        const bool decided = !rules::isUndecided(status) && status != ApprovalStatus::Draft;
        const bool news = known->constFirst().status != status;
        auto written = m_database.run(u"UPDATE templates SET status = ?, provider_status = ?, reason = ?, submitted_at_ms = "
                                      u"COALESCE(submitted_at_ms, ?), decided_at_ms = ?, checks = ?,"
                                      " failures = 0, next_check_ms = ?, lease_until_ms = 0 WHERE id = ?"_s,
            {code(status), providerWord, notNull(reason), toMs(now),
                decided ? QVariant(toMs(now)) : QVariant(QMetaType::fromType<qlonglong>()), news ? 0 : checks + 1,
                decided ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(toMs(now + approvalLook(news ? 0 : checks + 1))),
                id.value()});
        if (!written)
            return written.error();
        if (news)
            m_database.note({ChangeKind::Template, id.value(), {}});
        if (!decided)
            return halftone::done();
        auto applied = applyDecision(id, now);
        if (!applied)
            return applied.error();
        report = *applied;
        return halftone::done();
    });
    if (!done)
        return done.error();
    return report;
}

Result<DecisionReport> Approvals::applyDecision(TemplateId id, UtcMs now)
{
    auto known = select(u"WHERE id = ?"_s, {id.value()});
    if (!known)
        return known.error();
    if (known->isEmpty())
        return DecisionReport {};
    const Approval &approval = known->constFirst();
    if (rules::isUsable(approval.status))
        return release(approval, now);
    if (isOver(approval.status))
        return refuse(approval, now);
    return DecisionReport {};
}

Result<DecisionReport> Approvals::release(const Approval &approval, UtcMs now)
{
    DecisionReport report;
    auto waiting = m_outbox.awaiting(approval.id);
    if (!waiting)
        return waiting.error();
    for (const OutboxRow &row : *waiting) {
        // Quiet hours of bulk sends, automations and reminders are judged at departure, where all of them meet (rules/Departure.h).
        const auto verdict = rules::onApproval({.waitingSince = row.acceptedAt,
                                                   .optedOut = row.optedOut,
                                                   .oneToOne = row.author == AuthorKind::User,
                                                   .notAfter = row.notAfter,
                                                   .confirmed = row.request.confirmed},
            now);
        OutboxEventKind kind = OutboxEventKind::Approved;
        QString errorCode;
        switch (verdict.what) {
        case OnApproval::Send:
        case OnApproval::Hold:
            break;
        case OnApproval::Cancel:
            kind = OutboxEventKind::OptedOut;
            errorCode = u"opted_out"_s;
            break;
        case OnApproval::Missed:
            kind = OutboxEventKind::TimeMissed;
            break;
        case OnApproval::Ask:
            kind = OutboxEventKind::ApprovedStale;
            break;
        }
        auto applied = m_outbox.apply(row.message, {.kind = kind, .code = errorCode}, now);
        if (!applied) {
            if (applied.error().kind == ErrorKind::Conflict || applied.error().kind == ErrorKind::RuleRefused)
                continue; // somebody was first: an edit, a cancel, the window (R6.4, R6.5)
            return applied.error();
        }
        if (kind == OutboxEventKind::Approved)
            ++report.released;
        else
            ++report.held;
    }
    return report;
}

Result<DecisionReport> Approvals::refuse(const Approval &approval, UtcMs now)
{
    DecisionReport report;
    auto waiting = m_outbox.awaiting(approval.id);
    if (!waiting)
        return waiting.error();
    for (const OutboxRow &row : *waiting) {
        auto applied = m_outbox.apply(row.message,
            {.kind = OutboxEventKind::ReviewerRejected, .code = u"template_"_s + code(approval.status)}, now, {.quote = approval.reason});
        if (!applied) {
            if (applied.error().kind == ErrorKind::Conflict)
                continue;
            return applied.error();
        }
        ++report.rejected;
    }
    return report;
}

Result<QList<TemplateId>> Approvals::decidedWithWaiting()
{
    QList<TemplateId> ids;
    auto read
        = m_database.run(u"SELECT DISTINCT t.id FROM templates t JOIN messages m ON m.approval_id = t.id AND m.state = 'awaiting_approval'"
                         " WHERE t.status IN ('approved', 'rejected', 'disabled', 'deleted') AND m.attention <> 'stale_approved'"_s,
            {}, [&](const QSqlQuery &q) { ids << TemplateId(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    return ids;
}

Result<int> Approvals::raisePending(UtcMs now)
{
    QList<MessageId> late;
    auto read = m_database.run(
        // Not a join: without statistics SQLite would walk all messages, and look each up in the few rows of the outbox.
        u"SELECT o.message_id FROM outbox o WHERE o.state = 'awaiting_approval' AND o.accepted_at_ms <= ?"
        " AND EXISTS (SELECT 1 FROM messages m WHERE m.id = o.message_id AND m.attention = '') LIMIT 200"_s,
        {toMs(now - rules::kPendingTooLong)}, [&](const QSqlQuery &q) { late << MessageId(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    int count = 0;
    for (const MessageId id : late) {
        auto applied = m_outbox.apply(id, {.kind = OutboxEventKind::PendingLong}, now);
        if (applied)
            ++count;
        else if (applied.error().kind != ErrorKind::Conflict)
            return applied.error();
    }
    return count;
}

Result<std::optional<UtcMs>> Approvals::nextDue()
{
    std::optional<UtcMs> due;
    auto read = m_database.run(
        u"SELECT MIN(next_check_ms) FROM templates WHERE kind = 'whatsapp' AND status IN ('draft', 'submitted', 'pending')"_s, {},
        [&](const QSqlQuery &q) { due = optionalInstant(q.value(0)); });
    if (!read)
        return read.error();
    return due;
}

} // namespace halftone::storage
