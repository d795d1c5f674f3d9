#include "Shapes.h"

#include "base/Time.h"
#include "phone/PhoneNumber.h"
#include "words/StateWords.h"

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

const Recipient *firstRecipient(const Candidate &candidate)
{
    return candidate.recipients.isEmpty() ? nullptr : &candidate.recipients.constFirst();
}

QString zoneOf(const Candidate &candidate)
{
    const Recipient *recipient = firstRecipient(candidate);
    if (!candidate.timeZone.isEmpty() || !recipient || recipient->kind != AddressKind::E164)
        return candidate.timeZone;
    return phone::timeZone(E164(recipient->address));
}

QString senderOf(const workspace::ConversationHead &head)
{
    for (const Number &number : head.numbers) {
        if (number.id == head.route.sender)
            return number.e164.toString();
    }
    return {};
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<UtcMs> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

QString numberOf(const Candidate &candidate)
{
    const Recipient *recipient = firstRecipient(candidate);
    return recipient ? recipient->address : QString();
}

QJsonObject shapeOf(const workspace::Info &info)
{
    return {{info.isFile ? u"path"_s : u"url"_s, info.address}, {u"schema"_s, info.schema}, {u"candidates"_s, info.candidates},
        {u"messages"_s, info.messages}, {u"unread"_s, info.unread}, {u"outbox"_s, info.outbox},
        {u"awaiting_approval"_s, info.awaitingApproval}, {u"size"_s, info.sizeBytes}};
}

QJsonObject shapeOf(const Candidate &candidate)
{
    QJsonArray optedOut;
    const Recipient *recipient = firstRecipient(candidate);
    if (recipient && recipient->optedOutSms)
        optedOut.append(code(Channel::Sms));
    if (recipient && recipient->optedOutWhatsApp)
        optedOut.append(code(Channel::WhatsApp));
    return {{u"id"_s, candidate.id.toString()}, {u"external_id"_s, orNull(candidate.externalId)}, {u"name"_s, candidate.displayName()},
        {u"first_name"_s, candidate.firstName}, {u"last_name"_s, candidate.lastName}, {u"number"_s, orNull(numberOf(candidate))},
        {u"region"_s, orNull(recipient ? recipient->region : QString())}, {u"time_zone"_s, orNull(zoneOf(candidate))},
        {u"email"_s, candidate.email}, {u"language"_s, candidate.language}, {u"job"_s, candidate.job}, {u"stage"_s, candidate.stage},
        {u"tags"_s, QJsonArray::fromStringList(candidate.tags)}, {u"interview"_s, orNull(candidate.interviewAt)},
        {u"opted_out"_s, optedOut}};
}

QJsonValue errorOf(const Message &message)
{
    if (message.errorCode.isEmpty())
        return QJsonValue::Null;
    return QJsonObject {{u"code"_s, message.errorCode}, {u"text"_s, words::wordsForCode(message.errorCode, message.errorQuote).text()}};
}

QJsonObject shapeOf(const Message &message)
{
    return {{u"id"_s, message.id.toString()}, {u"direction"_s, code(message.direction)}, {u"channel"_s, code(message.channel)},
        {u"state"_s, code(message.state)}, {u"body"_s, message.body}, {u"provider_id"_s, orNull(message.providerId)},
        {u"created_at"_s, toIso(message.createdAt)}, {u"sent_at"_s, orNull(message.sentAt)}, {u"author"_s, code(message.author)},
        {u"error"_s, errorOf(message)}};
}

QJsonObject sendShape(const Message &message, const std::optional<Approval> &approval)
{
    QJsonValue waits = QJsonValue::Null;
    if (approval)
        waits = QJsonObject {{u"template"_s, approval->name}, {u"status"_s, code(approval->status)}};
    return {{u"message"_s, message.id.toString()}, {u"channel"_s, code(message.channel)}, {u"sender"_s, orNull(message.numberText)},
        {u"state"_s, code(message.state)}, {u"body"_s, message.body}, {u"segments"_s, message.segments}, {u"approval"_s, waits},
        {u"error"_s, errorOf(message)}};
}

QJsonObject shapeOf(const workspace::ConversationHead &head)
{
    QJsonArray channels;
    for (const rules::ChannelVerdict &verdict : head.route.channels) {
        channels.append(QJsonObject {{u"channel"_s, code(verdict.channel)}, {u"usable"_s, verdict.usable},
            {u"why_not"_s, verdict.whyNot ? QJsonValue(code(*verdict.whyNot)) : QJsonValue(QJsonValue::Null)}});
    }
    const QJsonValue channel = head.route.channel ? QJsonValue(code(*head.route.channel)) : QJsonValue(QJsonValue::Null);
    return {{u"number"_s, head.recipient.address}, {u"channel"_s, channel}, {u"sender"_s, orNull(senderOf(head))},
        {u"reason"_s, code(head.route.reason)},
        {u"window"_s, QJsonObject {{u"open"_s, head.windowClosesAt.has_value()}, {u"closes_at"_s, orNull(head.windowClosesAt)}}},
        {u"channels"_s, channels}};
}

QJsonObject shapeOf(const MessageTemplate &one)
{
    return {{u"name"_s, one.name}, {u"kind"_s, code(one.kind)}, {u"language"_s, one.language}, {u"status"_s, code(one.status)},
        {u"body"_s, one.body}, {u"variables"_s, QJsonArray::fromStringList(one.variables)},
        {u"rejection_reason"_s, orNull(one.rejectionReason)}};
}

QJsonObject shapeOf(const Approval &approval)
{
    return {{u"template"_s, approval.name}, {u"status"_s, code(approval.status)}, {u"submitted_at"_s, orNull(approval.submittedAt)},
        {u"messages"_s, approval.waitingMessages}, {u"reason"_s, orNull(approval.reason)}};
}

QJsonArray shapeOf(const QList<text::FormProblem> &problems)
{
    QJsonArray list;
    for (const text::FormProblem &problem : problems) {
        list.append(
            QJsonObject {{u"code"_s, problem.code}, {u"message"_s, words::formProblem(problem).text()}, {u"fix"_s, orNull(problem.fix)}});
    }
    return list;
}

} // namespace halftone::ctl
