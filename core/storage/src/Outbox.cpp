#include "storage/Outbox.h"

#include "base/Logging.h"
#include "base/Time.h"
#include "FtsIndex.h"
#include "SqlValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace halftone::storage {

using namespace Qt::StringLiterals;
using rules::LeaveAs;
using rules::OutboxEvent;
using rules::OutboxEventKind;
using rules::Transition;

namespace {

/// Until then the states of a message come with the newest pages of the list (sync::Poller); afterwards it is asked for by itself.
constexpr milliseconds kFirstCheck = std::chrono::minutes(10);

QString leaveAsCode(LeaveAs leaveAs)
{
    switch (leaveAs) {
    case LeaveAs::AsComposed:
        return u""_s;
    case LeaveAs::ApprovedTemplate:
        return u"template"_s;
    case LeaveAs::FreeText:
        return u"text"_s;
    }
    return u""_s;
}

LeaveAs leaveAsFromCode(const QString &code)
{
    if (code == "template"_L1)
        return LeaveAs::ApprovedTemplate;
    return code == "text"_L1 ? LeaveAs::FreeText : LeaveAs::AsComposed;
}

/// Columns of an open or closed message; what the outbox row would say is NULL where it is gone.
const QString kSelect
    = uR"(SELECT m.id, m.conversation_id, m.recipient_id, r.candidate_id, m.account_id, m.number_id, m.approval_id, m.channel,
 m.composed_as, m.author_kind, m.state, m.attention, m.body, m.source, m.provider_id, r.address, r.match_key, n.e164,
 COALESCE(p.opted_out, 0), o.request_json, o.leave_as, o.seq, o.priority, o.not_before_ms, o.not_after_ms, o.accepted_at_ms, o.attempt,
 o.attempt_started_ms, o.lease_epoch, o.lease_until_ms, o.tries, o.failing_since_ms, o.attempt_ended_ms, o.whole_answer, o.absent_seen,
 o.first_absent_ms, o.cannot_ask_since_ms, m.created_at_ms, r.provider_form, c.time_zone
 FROM messages m JOIN recipients r ON r.id = m.recipient_id JOIN candidates c ON c.id = r.candidate_id
 LEFT JOIN outbox o ON o.message_id = m.id LEFT JOIN numbers n ON n.id = m.number_id
 LEFT JOIN opt_outs p ON p.recipient_id = m.recipient_id AND p.channel = m.channel )"_s;

OutboxRow readRow(const QSqlQuery &q)
{
    OutboxRow row;
    int i = 0;
    const auto id = [&] { return q.value(i++).toLongLong(); };
    const auto text = [&] { return q.value(i++).toString(); };
    const auto instant = [&] { return fromMs(q.value(i++).toLongLong()); };
    const auto maybe = [&] { return optionalInstant(q.value(i++)); };
    row.message = MessageId(id());
    row.conversation = ConversationId(id());
    row.recipient = RecipientId(id());
    row.candidate = CandidateId(id());
    row.account = AccountId(id());
    row.number = NumberId(id());
    row.approval = ApprovalId(id());
    row.channel = fromCode<Channel>(text()).value_or(Channel::Sms);
    row.composedAs = fromCode<ComposedAs>(text()).value_or(ComposedAs::FreeText);
    row.author = fromCode<AuthorKind>(text()).value_or(AuthorKind::User);
    row.state = fromCode<MessageState>(text()).value_or(MessageState::Failed);
    row.attention = fromCode<Attention>(text()).value_or(Attention::None);
    row.body = text();
    row.source = text();
    row.providerId = text();
    row.to = text();
    row.toKey = text();
    row.from = text();
    row.optedOut = q.value(i++).toInt() != 0;
    row.open = !q.value(i).isNull();
    row.request = requestFromJson(text());
    row.leaveAs = leaveAsFromCode(text());
    row.seq = id();
    row.priority = static_cast<int>(id());
    row.notBefore = instant();
    row.notAfter = maybe();
    row.acceptedAt = instant();
    row.attempt = static_cast<int>(id());
    row.attemptStarted = maybe();
    row.leaseEpoch = id();
    row.leaseUntil = instant();
    row.tries = static_cast<int>(id());
    row.failingSince = maybe();
    row.attemptEnded = instant();
    row.wholeAnswer = q.value(i++).toInt() != 0;
    row.absentSeen = static_cast<int>(id());
    row.firstAbsentAt = maybe();
    row.cannotAskSince = maybe();
    if (!row.open)
        row.acceptedAt = fromMs(q.value(i).toLongLong());
    ++i;
    // The provider's own form of the address reaches the same person, and is what its list will say (R12.3).
    if (const QString form = text(); row.channel == Channel::WhatsApp && !form.isEmpty())
        row.to = form;
    row.zone = text();
    return row;
}

} // namespace

QString toJson(const OutboxRequest &request)
{
    QJsonObject object;
    if (!request.variables.isEmpty())
        object.insert("variables"_L1, QJsonArray::fromStringList(request.variables));
    if (request.confirmed)
        object.insert("confirmed"_L1, true);
    if (request.byHand)
        object.insert("by_hand"_L1, true);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OutboxRequest requestFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    OutboxRequest request;
    const QJsonArray variables = object.value("variables"_L1).toArray();
    for (const QJsonValue &value : variables)
        request.variables << value.toString();
    request.confirmed = object.value("confirmed"_L1).toBool();
    request.byHand = object.value("by_hand"_L1).toBool();
    return request;
}

rules::OutboxFacts OutboxRow::facts(milliseconds horizon) const
{
    return {.state = state,
        .attention = attention,
        .optedOut = optedOut,
        .hasProviderId = !providerId.isEmpty(),
        .tries = tries,
        .failingSince = failingSince,
        .notBefore = notBefore,
        .attemptEnded = attemptEnded,
        .wholeAnswer = wholeAnswer,
        .absentSeen = absentSeen,
        .firstAbsentAt = firstAbsentAt,
        .cannotAskSince = cannotAskSince,
        .horizon = horizon};
}

Outbox::Outbox(Database &database, int installation, QString owner, milliseconds horizon)
    : m_database(database)
    , m_installation(installation)
    , m_owner(std::move(owner))
    , m_horizon(horizon)
{
}

Result<QList<OutboxRow>> Outbox::select(const QString &tail, const QVariantList &values)
{
    QList<OutboxRow> rows;
    auto read = m_database.run(kSelect + tail, values, [&](const QSqlQuery &q) { rows.append(readRow(q)); });
    if (!read)
        return read.error();
    return rows;
}

Result<OutboxRow> Outbox::row(MessageId id)
{
    auto found = select(u"WHERE m.id = ?"_s, {id.value()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {ErrorKind::NotFound, u"not_found"_s, u"no such message"_s, id.toString()};
    return found->constFirst();
}

Result<QList<OutboxRow>> Outbox::rows(const QList<MessageId> &ids)
{
    if (ids.isEmpty())
        return QList<OutboxRow> {};
    QVariantList values;
    for (const MessageId id : ids)
        values << id.value();
    return select(u"WHERE m.id IN (%1) ORDER BY o.priority DESC, o.not_before_ms, m.id"_s.arg(placeholders(ids.size())), values);
}

Result<Applied> Outbox::apply(MessageId id, const OutboxEvent &event, UtcMs now, const EventExtra &extra)
{
    std::optional<Applied> answer;
    std::optional<Error> refused;
    auto done = m_database.transaction([&]() -> Result<Done> {
        // On PostgreSQL the row is locked first: two programs may judge the same event at once. SQLite's transaction is alone already.
        if (m_database.dialect() == Dialect::Postgres) {
            auto locked = m_database.run(u"SELECT 1 FROM messages WHERE id = ? FOR UPDATE"_s, {id.value()});
            if (!locked)
                return locked.error();
        }
        auto found = row(id);
        if (!found)
            return found.error();
        const auto transition = rules::next(found->facts(m_horizon), event, now);
        if (!transition) {
            refused = transition.error();
            return halftone::done(); // a refusal must not roll back what the caller's transaction holds
        }
        if (transition->fenced && extra.epoch != 0 && found->leaseEpoch != extra.epoch) {
            refused = Error {ErrorKind::Conflict, u"lease_lost"_s, code(event.kind)};
            return halftone::done();
        }
        answer = Applied {*transition, found->state};
        return write(*found, event, *transition, now, extra);
    });
    if (!done)
        return done.error();
    if (refused)
        return *refused;
    return *answer;
}

Result<Done> Outbox::write(const OutboxRow &row, const OutboxEvent &event, const Transition &to, UtcMs now, const EventExtra &extra)
{
    qCDebug(logOutbox).noquote() << row.message.toString() << code(event.kind) << code(row.state) << "->" << code(to.to);
    if (to.outcome && row.attempt > 0) {
        auto closed = m_database.run(
            u"UPDATE attempts SET finished_at_ms = ?, outcome = ?, http_status = ?, provider_id = COALESCE(?, provider_id), detail = ?"
            " WHERE message_id = ? AND attempt = ? AND outcome IN ('open', 'unconfirmed')"_s,
            {toMs(now), code(*to.outcome), extra.httpStatus, nullIfEmpty(extra.providerId), notNull(event.code), row.message.value(),
                row.attempt});
        if (!closed)
            return closed.error();
    }
    if (auto message = writeMessage(row, to, now, extra); !message)
        return message;
    if (auto outbox = writeOutbox(row, to, now, extra); !outbox)
        return outbox;
    if (to.pausesAccount) {
        auto paused = m_database.run(u"UPDATE accounts SET paused_until_ms = ?, pause_reason = 'credentials_refused' WHERE id = ?"_s,
            {toMs(now + std::chrono::minutes(5)), row.account.value()});
        if (!paused)
            return paused.error();
        m_database.note({ChangeKind::Account, row.account.value(), {}});
    }
    m_database.note({ChangeKind::Message, row.message.value(), row.conversation});
    return done();
}

Result<Done> Outbox::foldListed(const OutboxRow &row, const QString &providerId)
{
    std::optional<MessageId> listed;
    auto read = m_database.run(u"SELECT id FROM messages WHERE account_id = ? AND provider_id = ? AND id <> ?"_s,
        {row.account.value(), providerId, row.message.value()}, [&](const QSqlQuery &q) { listed = MessageId(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    if (!listed)
        return done();
    if (auto out = unindexMessage(m_database, *listed); !out)
        return out;
    auto gone = m_database.run(u"DELETE FROM messages WHERE id = ?"_s, {listed->value()});
    return gone ? done() : Result<Done>(gone.error());
}

Result<Done> Outbox::writeMessage(const OutboxRow &row, const Transition &to, UtcMs now, const EventExtra &extra)
{
    const bool accepted = to.to == MessageState::Sent && !extra.providerId.isEmpty();
    // A message that waits again forgets the id of the attempt that failed; attempts keep it, so that its listing stays ours.
    const bool forgetsId = to.opensRow;
    if (accepted) {
        if (auto folded = foldListed(row, extra.providerId); !folded)
            return folded;
    }
    QString sql = u"UPDATE messages SET state = ?, attention = ?, state_at_ms = ?"_s;
    QVariantList values {code(to.to), code(to.attention), toMs(now)};
    const auto set = [&](const QString &column, const QVariant &value) {
        sql += u", "_s + column + u" = ?"_s;
        values << value;
    };
    if (to.to != row.state || !to.code.isEmpty()) {
        set(u"error_code"_s, notNull(to.code));
        set(u"error_quote"_s, notNull(extra.quote));
    }
    if (accepted) {
        set(u"provider_id"_s, extra.providerId);
        set(u"sent_at_ms"_s, toMs(extra.providerDate.value_or(now)));
        set(u"sort_ms"_s, toMs(extra.providerDate.value_or(now)));
        set(u"check_at_ms"_s, toMs(now + kFirstCheck));
        set(u"checks"_s, 0);
        if (extra.segments.value_or(0) > 0)
            set(u"segments"_s, *extra.segments);
    } else if (forgetsId) {
        set(u"provider_id"_s, QVariant(QMetaType::fromType<QString>()));
        set(u"check_at_ms"_s, QVariant(QMetaType::fromType<qlonglong>()));
        set(u"sent_at_ms"_s, QVariant(QMetaType::fromType<qlonglong>()));
    }
    if (extra.channel)
        set(u"channel"_s, code(*extra.channel));
    if (extra.number.isValid())
        set(u"number_id"_s, extra.number.value());
    if (extra.approval.isValid())
        set(u"approval_id"_s, extra.approval.value());
    if (extra.body)
        set(u"body"_s, *extra.body);
    if (extra.source)
        set(u"source"_s, extra.source->isNull() ? u""_s : *extra.source);
    sql += u" WHERE id = ?"_s;
    values << row.message.value();
    if (extra.body) {
        if (auto out = unindexMessage(m_database, row.message); !out)
            return out;
    }
    auto written = m_database.run(sql, values);
    if (!written)
        return written.error();
    if (extra.body) {
        if (auto in = indexMessage(m_database, row.message); !in)
            return in;
    }
    if (accepted) {
        auto moved
            = m_database.run(u"UPDATE conversations SET last_message_id = ?, last_message_ms = ? WHERE id = ? AND last_message_ms <= ?"_s,
                {row.message.value(), toMs(extra.providerDate.value_or(now)), row.conversation.value(),
                    toMs(extra.providerDate.value_or(now))});
        if (!moved)
            return moved.error();
    }
    return done();
}

Result<Done> Outbox::writeOutbox(const OutboxRow &row, const Transition &to, UtcMs now, const EventExtra &extra)
{
    if (to.closesRow) {
        auto gone = m_database.run(u"DELETE FROM outbox WHERE message_id = ?"_s, {row.message.value()});
        return gone ? done() : Result<Done>(gone.error());
    }
    const OutboxRequest request = extra.request.value_or(row.request);
    const auto number = extra.number.isValid() ? extra.number : row.number;
    if (!row.open && !to.opensRow)
        return done(); // a closed message that only learnt something
    if (to.opensRow) {
        // It takes a new place in the order: what was accepted meanwhile has not waited for it.
        auto seq = m_database.run(u"UPDATE conversations SET out_seq = out_seq + 1 WHERE id = ?"_s, {row.conversation.value()});
        if (!seq)
            return seq.error();
        auto opened = m_database.run(u"INSERT INTO outbox (message_id, conversation_id, account_id, number_id, seq, request_json, state, "
                                     u"leave_as, priority, not_before_ms, accepted_at_ms, attempt, lease_epoch)"
                                     " SELECT m.id, m.conversation_id, m.account_id, m.number_id, c.out_seq, ?, ?, ?, 10, ?, ?,"
                                     " COALESCE((SELECT MAX(a.attempt) FROM attempts a WHERE a.message_id = m.id), 0),"
                                     " COALESCE((SELECT MAX(a.lease_epoch) FROM attempts a WHERE a.message_id = m.id), 0)"
                                     " FROM messages m JOIN conversations c ON c.id = m.conversation_id WHERE m.id = ?"_s,
            {toJson(request), code(to.to), leaveAsCode(to.leaveAs), toMs(to.notBefore.value_or(now)), toMs(now), row.message.value()});
        return opened ? done() : Result<Done>(opened.error());
    }
    const bool keepsLeave = to.leaveAs == LeaveAs::AsComposed && to.to != MessageState::AwaitingApproval;
    auto updated = m_database.run(
        u"UPDATE outbox SET state = ?, leave_as = ?, number_id = ?, request_json = ?, not_before_ms = ?, tries = ?, failing_since_ms = ?, "
        u"attempt_ended_ms = ?,"
        " whole_answer = ?, absent_seen = ?, first_absent_ms = ?, cannot_ask_since_ms = ?, lease_epoch = lease_epoch + ?, lease_until_ms = 0 WHERE message_id = ?"_s,
        {code(to.to), leaveAsCode(keepsLeave ? row.leaveAs : to.leaveAs), nullIfInvalid(number), toJson(request),
            toMs(to.notBefore.value_or(row.notBefore)), to.tries, instantOrNull(to.failingSince), toMs(to.attemptEnded),
            to.wholeAnswer ? 1 : 0, to.absentSeen, instantOrNull(to.firstAbsentAt), instantOrNull(to.cannotAskSince), to.newEpoch ? 1 : 0,
            row.message.value()});
    return updated ? done() : Result<Done>(updated.error());
}

Result<Done> Outbox::rewrite(
    MessageId id, const QString &body, const QString &source, int segments, ApprovalId approval, const OutboxRequest &request, UtcMs now)
{
    return m_database.transaction([&]() -> Result<Done> {
        auto found = row(id);
        if (!found)
            return found.error();
        switch (found->state) {
        case MessageState::Scheduled:
        case MessageState::Queued:
        case MessageState::AwaitingApproval:
        case MessageState::Rejected:
            break;
        case MessageState::Sending:
        case MessageState::Unconfirmed:
            return Error {ErrorKind::Conflict, u"cannot_edit_in_flight"_s, {}};
        case MessageState::Sent:
        case MessageState::Delivered:
        case MessageState::Read:
            return Error {ErrorKind::Conflict, u"already_sent"_s, {}};
        default:
            return Error {ErrorKind::Conflict, u"already_final"_s, {}};
        }
        if (auto out = unindexMessage(m_database, id); !out)
            return out;
        auto written = m_database.run(
            u"UPDATE messages SET body = ?, source = ?, segments = ?, composed_as = 'free_text', template_id = NULL, attention = '',"
            " approval_id = COALESCE(?, approval_id) WHERE id = ?"_s,
            {body, notNull(source), segments, nullIfInvalid(approval), id.value()});
        if (!written)
            return written.error();
        if (auto in = indexMessage(m_database, id); !in)
            return in;
        // It waits anew: what was raised for waiting long was the old text.
        auto open = m_database.run(u"UPDATE outbox SET request_json = ?, leave_as = '', accepted_at_ms = ? WHERE message_id = ?"_s,
            {toJson(request), toMs(now), id.value()});
        if (!open)
            return open.error();
        m_database.note({ChangeKind::Message, id.value(), found->conversation});
        return done();
    });
}

} // namespace halftone::storage
