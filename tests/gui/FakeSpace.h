#pragma once

#include "FakeTimeline.h"
#include "shell/ShellPorts.h"
#include "text/MergeFields.h"

#include <QUrl>

#include <algorithm>
#include <map>

namespace halftone::test {

/// An answer that is there already; onDone() still delivers it from the event loop.
template <typename T> Async<T> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A workspace in memory behind the window's ports: one account, some conversations; it notes what was asked of it.
struct FakeSpace
{
    ManualClock clock {UtcMs(milliseconds(1'790'000'000'000))}; // 2026-09-21T14:13:20Z
    std::map<qint64, workspace::ConversationHead> heads;
    std::map<qint64, QList<Message>> messages; ///< by conversation, oldest first
    QList<ConversationSummary> inbox;
    QList<MessageTemplate> templates;
    QStringList calls; ///< "markRead 3", "send …"
    std::optional<Error> refuseSend;
    milliseconds undo {5000};
    workspace::Counts counts;
    QList<workspace::News> news;
    workspace::EngineStatus engine = connected(workspace::Connection::Connected, true);
    FakeTimeline timeline;
    QList<Account> accounts {twilio()};
    QString language = QStringLiteral("en");
    ui::ThemeChoice theme = ui::ThemeChoice::Light;
    qint64 nextId = 1'000'000;

    static workspace::EngineStatus connected(workspace::Connection connection, bool sandbox)
    {
        workspace::EngineStatus status;
        status.connection = connection;
        status.lastSync = UtcMs(milliseconds(1));
        status.sandbox = sandbox;
        return status;
    }

    static Account twilio()
    {
        Account account;
        account.id = AccountId(1);
        account.provider = QStringLiteral("twilio");
        account.externalId = QStringLiteral("AC1");
        return account;
    }

    static Number number(qint64 id, Channel channel, const QString &e164)
    {
        Number number;
        number.id = NumberId(id);
        number.channel = channel;
        number.e164 = E164(e164);
        number.usable = true;
        return number;
    }

    /// A conversation of a candidate in France, on @p channel, from +33 1 99 00 12 34 or +1 212 555 0100.
    workspace::ConversationHead &addConversation(qint64 id, const QString &name, Channel channel = Channel::Sms)
    {
        workspace::ConversationHead head;
        head.id = ConversationId(id);
        head.candidate.id = CandidateId(id);
        head.candidate.firstName = name.section(u' ', 0, 0);
        head.candidate.lastName = name.section(u' ', 1);
        head.candidate.job = QStringLiteral("Java Developer");
        head.candidate.stage = QStringLiteral("Interview");
        head.candidate.language = QStringLiteral("fr");
        head.recipient.id = RecipientId(id);
        head.recipient.candidate = head.candidate.id;
        head.recipient.address = QStringLiteral("+33612345678");
        head.timeZone = QStringLiteral("Europe/Paris");
        head.numbers = {number(1, Channel::Sms, QStringLiteral("+12125550100")), number(2, Channel::Sms, QStringLiteral("+33199001234")),
            number(3, Channel::WhatsApp, QStringLiteral("+33199001234"))};
        head.route.channel = channel;
        head.route.sender = channel == Channel::Sms ? NumberId(2) : NumberId(3);
        head.route.reason = rules::RouteReason::FirstContactCountryCodeInBank;
        head.route.channels[0] = {.channel = Channel::Sms, .usable = true, .sender = NumberId(2), .senderMatchesCountry = true};
        head.route.channels[1] = {.channel = Channel::WhatsApp, .usable = true, .sender = NumberId(3)};
        head.synced = true;
        heads[id] = head;
        ConversationSummary row;
        row.id = head.id;
        row.candidate = head.candidate.id;
        row.name = name;
        row.address = head.recipient.address;
        row.lastAt = clock.now() - milliseconds(id * 60'000);
        inbox.append(row);
        return heads[id];
    }

    Message &addMessage(qint64 conversation, Direction direction, const QString &body, milliseconds age)
    {
        Message message;
        message.id = MessageId(++nextId);
        message.conversation = ConversationId(conversation);
        message.direction = direction;
        message.channel = heads[conversation].route.channel.value_or(Channel::Sms);
        message.body = body;
        message.state = direction == Direction::In ? MessageState::Received : MessageState::Delivered;
        message.author = direction == Direction::In ? AuthorKind::Candidate : AuthorKind::User;
        message.authorUser = UserId(1);
        message.sort = message.createdAt = message.stateAt = clock.now() - age;
        QList<Message> &all = messages[conversation];
        const auto place = std::ranges::lower_bound(all, message.position(), {}, &Message::position);
        Message &stored = *all.insert(place, message);
        for (ConversationSummary &row : inbox) {
            if (row.id.value() != conversation || stored.position().sort < row.lastAt)
                continue;
            row.lastBody = body;
            row.lastAt = stored.sort;
        }
        for (ConversationSummary &row : inbox) {
            if (row.id.value() == conversation) {
                row.lastChannel = stored.channel;
                row.lastDirection = direction;
                row.lastBody = body;
            }
        }
        return stored;
    }

    Message *find(MessageId id)
    {
        for (auto &[conversation, all] : messages) {
            for (Message &message : all) {
                if (message.id == id)
                    return &message;
            }
        }
        return nullptr;
    }

    MessagePage before(ConversationId id, std::optional<MessagePosition> at, int limit)
    {
        MessagePage page;
        const QList<Message> &all = messages[id.value()];
        for (auto i = all.crbegin(); i != all.crend() && page.size() < limit; ++i) {
            if (!at || i->position() < *at)
                page.prepend(*i);
        }
        return page;
    }

    MessagePage after(ConversationId id, MessagePosition at, int limit)
    {
        MessagePage page;
        for (const Message &message : messages[id.value()]) {
            if (at < message.position() && page.size() < limit)
                page.append(message);
        }
        return page;
    }

    workspace::Preview judge(const workspace::Draft &draft)
    {
        const workspace::ConversationHead &head = heads[draft.candidate.value()];
        workspace::Preview preview;
        preview.route = head.route;
        preview.channel = head.route.channel;
        preview.sender = head.route.sender;
        const bool open = rules::replyWindow(head.lastInboundWhatsApp, clock.now()).isOpen();
        std::optional<ApprovalStatus> status;
        preview.body = draft.text;
        for (const MessageTemplate &one : templates) {
            if (one.id == draft.templateId) {
                status = one.status;
                preview.body = one.body;
            }
        }
        preview.way = rules::sendWay(draft.composedAs, head.route.channel.value_or(Channel::Sms), open, status);
        text::FieldValues values {{QStringLiteral("candidate.first_name"), head.candidate.firstName}};
        for (auto i = draft.variables.cbegin(); i != draft.variables.cend(); ++i)
            values.insert(i.key(), i.value());
        preview.missingFields = text::missingFields(preview.body, values);
        if (const auto rendered = text::render(preview.body, values); rendered)
            preview.body = *rendered;
        preview.size = text::smsSize(preview.body);
        if (!head.route.channel)
            preview.refusal = Error {ErrorKind::RuleRefused, QStringLiteral("no_channel"), {}};
        return preview;
    }

    Result<workspace::SendAnswer> send(const workspace::Draft &draft)
    {
        calls << QStringLiteral("send ") + draft.text;
        if (refuseSend)
            return *refuseSend;
        const workspace::Preview preview = judge(draft);
        Message &message = addMessage(draft.candidate.value(), Direction::Out, preview.body, milliseconds(0));
        message.state = preview.way == rules::SendWay::SubmitForApproval ? MessageState::AwaitingApproval : MessageState::Queued;
        message.submittedAt = clock.now();
        return workspace::SendAnswer {message, std::nullopt, {}};
    }

    Result<Message> change(MessageId id, const QString &what, MessageState to)
    {
        calls << what;
        Message *message = find(id);
        if (!message)
            return Error {ErrorKind::NotFound, QStringLiteral("not_found"), {}};
        message->state = to;
        return *message;
    }

    void bind(ui::ShellPorts &ports);
};

} // namespace halftone::test
