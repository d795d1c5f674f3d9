#include "workspace/Sending.h"

#include "base/FaultPoint.h"
#include "Composition.h"
#include "storage/Audit.h"
#include "storage/Candidates.h"
#include "storage/Conversations.h"
#include "storage/Messages.h"
#include "storage/Numbers.h"
#include "storage/Templates.h"

namespace halftone::workspace {

using namespace Qt::StringLiterals;
using rules::OutboxEventKind;
using rules::SendWay;

namespace {

milliseconds skewOf(const Store &store)
{
    return milliseconds(store.skewMs.load());
}

/// The way of R6 becomes rows: what waits for approval, what goes as a template, what goes as text.
Result<storage::NewMessage> rowOf(Session &session, const Draft &draft, Composed &composed)
{
    const UtcMs now = session.now();
    auto account = session.account();
    if (!account)
        return account.error();
    storage::NewMessage message;
    message.id = session.ids->next<MessageTag>();
    message.conversation = composed.conversation;
    message.recipient = composed.recipient.id;
    message.account = account->id;
    message.number = composed.sender;
    message.channel = composed.channel;
    message.composedAs = draft.composedAs;
    message.body = composed.preview.body;
    message.source = composed.source;
    message.templateId = draft.templateId;
    message.author = AuthorKind::User;
    message.authorUser = session.user.id;
    message.segments = composed.channel == Channel::Sms ? composed.preview.size.segments : 0;
    message.priority = draft.priority;
    message.notBefore = now + draft.undo;
    message.notAfter = draft.notAfter;
    message.request.byHand = draft.channel.has_value();
    message.state = MessageState::Queued;
    switch (composed.preview.way) {
    case SendWay::SendText:
        return message;
    case SendWay::SendTemplate:
        message.leaveAs = rules::LeaveAs::ApprovedTemplate;
        break;
    case SendWay::SubmitForApproval: {
        if (!composed.templated)
            return Error {ErrorKind::RuleRefused, u"template_form"_s, {}};
        // Recorded with the message, in one transaction: the engine submits it, and never a second time (R6.2, R6.3).
        auto ensured = session.approvals->ensure(composed.templated->draft, now);
        if (!ensured)
            return ensured.error();
        composed.approval = *ensured;
        composed.variables = composed.templated->values;
        message.state = MessageState::AwaitingApproval;
        break;
    }
    case SendWay::WaitForApproval:
        message.state = MessageState::AwaitingApproval;
        if (draft.composedAs == ComposedAs::WhatsAppTemplate && composed.approval && composed.approval->status == ApprovalStatus::Draft) {
            if (auto submitted = session.approvals->requestSubmission(composed.approval->id, now); !submitted)
                return submitted.error();
        }
        break;
    case SendWay::SwitchChannelFirst:
        return Error {ErrorKind::RuleRefused, u"switch_channel_first"_s, {}};
    }
    if (composed.approval)
        message.approval = composed.approval->id;
    message.request.variables = composed.variables;
    return message;
}

/// Whom a draft is for: a number that nobody has becomes a candidate, who goes again with the transaction where the message is refused.
Result<Draft> addressed(Session &session, Draft draft)
{
    if (draft.candidate.isValid() || draft.newNumber.isEmpty())
        return draft;
    storage::Candidates candidates(*session.database, *session.ids);
    const auto known = candidates.find(draft.newNumber);
    if (known) {
        draft.candidate = known->id;
        return draft;
    }
    if (known.error().kind != ErrorKind::NotFound)
        return known.error();
    const auto address = storage::addressOf(draft.newNumber, {});
    if (!address)
        return known.error(); // what is no full number is simply not there
    auto contact = candidates.ensureForAddress(*address, session.now());
    if (!contact)
        return contact.error();
    draft.candidate = contact->candidate;
    return draft;
}

Result<SendAnswer> accept(Session &session, const Draft &wanted, milliseconds skew)
{
    SendAnswer answer;
    auto done = session.database->transaction([&]() -> Result<Done> {
        const auto known = addressed(session, wanted);
        if (!known)
            return known.error();
        const Draft &draft = *known;
        auto composed = compose(session, draft, skew);
        if (!composed)
            return composed.error();
        if (composed->preview.refusal)
            return *composed->preview.refusal;
        Composed ready = std::move(composed).value();
        auto message = rowOf(session, draft, ready);
        if (!message)
            return message.error();
        if (message->number.isValid()) {
            if (auto used = storage::Numbers(*session.database).noteUse(message->recipient, message->channel, message->number); !used)
                return used;
        }
        if (auto accepted = session.outbox->accept(*message, session.now()); !accepted)
            return accepted;
        if (draft.templateId.isValid()) {
            if (auto used = storage::Templates(*session.database, *session.ids).recordUse(draft.templateId, session.now()); !used)
                return used;
        }
        if (draft.composedAs == ComposedAs::FreeText) {
            if (auto sent = storage::Conversations(*session.database).draftSent(message->conversation, draft.text); !sent)
                return sent;
        }
        auto stored = storage::Messages(*session.database).byId(message->id);
        if (!stored)
            return stored.error();
        answer.message = *stored;
        answer.approval = ready.approval;
        answer.warnings = ready.preview.warnings;
        return halftone::done();
    });
    if (!done)
        return done.error();
    HALFTONE_FAULT("after_accept");
    return answer;
}

/// A person's word about one message, and the message as it is then.
Result<Message> act(Session &session, MessageId id, const std::function<Result<Done>()> &work, const QString &action)
{
    Message message;
    auto done = session.database->transaction([&]() -> Result<Done> {
        if (auto worked = work(); !worked)
            return worked;
        if (auto noted = storage::appendAudit(*session.database, *session.ids,
                {.at = session.now(),
                    .user = session.user.id,
                    .action = action,
                    .entity = u"message"_s,
                    .entityId = id.value(),
                    .detail = {}});
            !noted)
            return noted;
        auto read = storage::Messages(*session.database).byId(id);
        if (!read)
            return read.error();
        message = *read;
        return halftone::done();
    });
    if (!done)
        return done.error();
    return message;
}

Result<Done> apply(Session &session, MessageId id, OutboxEventKind kind, const storage::EventExtra &extra = {})
{
    auto applied = session.outbox->apply(id, {.kind = kind}, session.now(), extra);
    return applied ? done() : Result<Done>(applied.error());
}

/// After a message waits for another template: one that is approved already lets it go at once (R6.3).
Result<Done> settle(Session &session, const Approval &approval)
{
    if (!rules::isUsable(approval.status))
        return done();
    auto decided = session.approvals->applyDecision(approval.id, session.now());
    return decided ? done() : Result<Done>(decided.error());
}

Draft draftOf(const storage::OutboxRow &row)
{
    Draft draft;
    draft.candidate = row.candidate;
    draft.recipient = row.recipient;
    draft.text = row.source.isEmpty() ? row.body : row.source;
    draft.channel = row.channel;
    draft.number = row.number;
    return draft;
}

Result<Done> resubmit(Session &session, const storage::OutboxRow &row)
{
    auto wanted = session.approvals->ensureForMessage(row.message, session.now());
    if (!wanted)
        return wanted.error();
    if (!*wanted)
        return Error {ErrorKind::RuleRefused, u"template_form"_s, {}};
    const storage::MessageApproval approval = **wanted;
    if (auto again = apply(session, row.message, OutboxEventKind::Resubmitted,
            {.approval = approval.approval.id, .request = storage::OutboxRequest {.variables = approval.values}});
        !again)
        return again;
    return settle(session, approval.approval);
}

Result<Done> rewrite(Session &session, const storage::OutboxRow &row, const QString &text, milliseconds skew)
{
    Draft draft = draftOf(row);
    draft.text = text;
    auto composed = compose(session, draft, skew);
    if (!composed)
        return composed.error();
    if (composed->preview.refusal)
        return *composed->preview.refusal;
    const bool waits = row.state == MessageState::AwaitingApproval || row.state == MessageState::Rejected;
    std::optional<Approval> approval = composed->approval;
    storage::OutboxRequest request = row.request;
    request.variables = composed->variables;
    request.confirmed = false;
    if (waits && composed->preview.way == SendWay::SubmitForApproval && composed->templated) {
        auto ensured = session.approvals->ensure(composed->templated->draft, session.now());
        if (!ensured)
            return ensured.error();
        approval = *ensured;
        request.variables = composed->templated->values;
    }
    const int segments = row.channel == Channel::Sms ? composed->preview.size.segments : 0;
    if (auto written = session.outbox->rewrite(row.message, composed->preview.body, composed->source, segments,
            approval ? approval->id : ApprovalId {}, request, session.now());
        !written)
        return written;
    if (row.state == MessageState::Rejected) {
        if (auto again = apply(session, row.message, OutboxEventKind::Resubmitted,
                {.approval = approval ? approval->id : ApprovalId {}, .request = request});
            !again)
            return again;
    }
    if (!waits)
        return done();
    if (composed->preview.way == SendWay::SendText) // the window has opened meanwhile
        return apply(session, row.message, OutboxEventKind::WindowOpened);
    return approval ? settle(session, *approval) : done();
}

} // namespace

Async<Preview> Sending::preview(const Draft &draft)
{
    if (draft.candidate.isValid() || draft.newNumber.isEmpty()) {
        return m_store.run([draft, skew = skewOf(m_store)](Session &session) -> Result<Preview> {
            auto composed = compose(session, draft, skew);
            return composed ? Result<Preview>(composed->preview) : composed.error();
        });
    }
    return m_store.write([draft, skew = skewOf(m_store)](Session &session) -> Result<Preview> {
        // A candidate who would be made for it is made for the look only.
        Result<Preview> seen = Preview {};
        auto looked = session.database->transaction([&]() -> Result<Done> {
            const auto known = addressed(session, draft);
            if (!known)
                return known.error();
            auto composed = compose(session, *known, skew);
            if (!composed)
                return composed.error();
            seen = composed->preview;
            return Error {ErrorKind::Cancelled, u"cancelled"_s, {}};
        });
        if (!looked && looked.error().kind != ErrorKind::Cancelled)
            return looked.error();
        return seen;
    });
}

Async<SendAnswer> Sending::send(const Draft &draft)
{
    return m_store.write([draft, skew = skewOf(m_store)](Session &session) { return accept(session, draft, skew); });
}

Async<Message> Sending::cancel(MessageId id)
{
    return m_store.write([id](Session &session) {
        return act(
            session, id, [&] { return apply(session, id, OutboxEventKind::UserCancel); }, u"message.cancelled"_s);
    });
}

Async<Message> Sending::retry(MessageId id)
{
    return m_store.write([id, skew = skewOf(m_store)](Session &session) {
        return act(
            session, id,
            [&]() -> Result<Done> {
                auto row = session.outbox->row(id);
                if (!row)
                    return row.error();
                if (row->state == MessageState::Rejected)
                    return resubmit(session, *row);
                if (row->state == MessageState::AwaitingApproval && row->attention == Attention::StaleApproved)
                    return apply(session, id, OutboxEventKind::UserSendAnyway);
                if (row->open || row->state == MessageState::Sent || row->state == MessageState::Delivered
                    || row->state == MessageState::Read)
                    return apply(session, id, OutboxEventKind::UserRetry);
                // Accepted anew: what a rule would refuse now is refused before anything changes.
                auto composed = compose(session, draftOf(*row), skew);
                if (!composed)
                    return composed.error();
                if (composed->preview.refusal && composed->preview.refusal->code != "template_form"_L1)
                    return *composed->preview.refusal;
                return apply(session, id, OutboxEventKind::UserRetry, {.number = composed->sender});
            },
            u"message.retried"_s);
    });
}

Async<Message> Sending::edit(MessageId id, const QString &text)
{
    return m_store.write([id, text, skew = skewOf(m_store)](Session &session) {
        return act(
            session, id,
            [&]() -> Result<Done> {
                auto row = session.outbox->row(id);
                if (!row)
                    return row.error();
                return rewrite(session, *row, text, skew);
            },
            u"message.edited"_s);
    });
}

Async<Message> Sending::sendBySms(MessageId id)
{
    return m_store.write([id, skew = skewOf(m_store)](Session &session) {
        return act(
            session, id,
            [&]() -> Result<Done> {
                auto row = session.outbox->row(id);
                if (!row)
                    return row.error();
                if (row->channel == Channel::Sms && row->state != MessageState::Failed)
                    return Error {ErrorKind::Conflict, u"already_sms"_s, {}};
                Draft draft = draftOf(*row);
                draft.channel = Channel::Sms;
                draft.number = {};
                auto composed = compose(session, draft, skew);
                if (!composed)
                    return composed.error();
                if (composed->preview.refusal)
                    return *composed->preview.refusal;
                if (auto used = storage::Numbers(*session.database).noteUse(row->recipient, Channel::Sms, composed->sender); !used)
                    return used;
                storage::OutboxRequest request;
                request.byHand = true;
                return apply(session, id, OutboxEventKind::UserOtherChannel,
                    {.segments = composed->preview.size.segments, .channel = Channel::Sms, .number = composed->sender, .request = request});
            },
            u"message.sent_by_sms"_s);
    });
}

Async<Message> Sending::sendAnyway(MessageId id)
{
    return m_store.write([id](Session &session) {
        return act(
            session, id, [&] { return apply(session, id, OutboxEventKind::UserSendAnyway); }, u"message.sent_anyway"_s);
    });
}

Async<Message> Sending::itArrived(MessageId id)
{
    return m_store.write([id](Session &session) {
        return act(
            session, id, [&] { return apply(session, id, OutboxEventKind::UserSaysArrived); }, u"message.said_to_have_arrived"_s);
    });
}

Async<Message> Sending::acknowledge(MessageId id)
{
    return m_store.write([id](Session &session) {
        return act(
            session, id,
            [&]() -> Result<Done> {
                auto seen = session.database->run(
                    u"UPDATE messages SET attention = '' WHERE id = ? AND state IN ('failed', 'rejected')"_s, {id.value()});
                return seen ? halftone::done() : Result<Done>(seen.error());
            },
            u"message.acknowledged"_s);
    });
}

} // namespace halftone::workspace
