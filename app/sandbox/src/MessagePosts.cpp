#include "MessagePosts.h"

#include "Countries.h"
#include "FormRules.h"
#include "MessageJson.h"
#include "Segments.h"
#include "World.h"

#include "base/Time.h"

#include <QJsonDocument>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype kMaxBody = 1600;
constexpr qsizetype kMaxTemplateBody = 1024;
constexpr qsizetype kMaxMedia = 10;

bool isWhatsApp(const QString &address)
{
    return address.startsWith("whatsapp:"_L1);
}

/// WhatsApp's own user id, "US.13491208655302741918".
bool isUserId(QStringView text)
{
    return text.size() > 3 && text.size() <= 131 && text.at(0).isUpper() && text.at(1).isUpper() && text.at(2) == u'.'
        && std::ranges::all_of(text.mid(3), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}
} // namespace

MessagePosts::Refusal MessagePosts::address(const Form &form, Message &message) const
{
    message.to = form.value("To"_L1);
    message.from = form.value("From"_L1);
    message.serviceSid = form.value("MessagingServiceSid"_L1);
    if (message.to.isEmpty())
        return problem(400, 21604, u"A 'To' phone number is required."_s);
    const bool overWhatsApp = isWhatsApp(message.to);
    const QString to = withoutChannel(message.to);
    if (!isE164(to) && !(overWhatsApp && isUserId(to)))
        return problem(400, 21211, u"Invalid 'To' Phone Number: %1"_s.arg(message.to.left(40)));
    if (!message.serviceSid.isEmpty()) {
        if (message.serviceSid != m_world.bank.serviceSid())
            return problem(404, 21701, u"The Messaging Service Sid %1 is invalid."_s.arg(message.serviceSid.left(40)));
        if (message.from.isEmpty()) {
            for (const Sender &sender : m_world.bank.senders()) {
                if (overWhatsApp && sender.status == "ONLINE"_L1 && message.from.isEmpty())
                    message.from = u"whatsapp:"_s + sender.number;
            }
            for (const BankNumber &number : m_world.bank.numbers()) {
                if (!overWhatsApp && number.sms && message.from.isEmpty())
                    message.from = number.number;
            }
            if (message.from.isEmpty())
                return problem(400, 21703, u"The Messaging Service contains no phone numbers."_s);
        }
    }
    if (message.from.isEmpty())
        return problem(400, 21603, u"A 'From' phone number is required."_s);
    if (isWhatsApp(message.from) != overWhatsApp)
        return problem(400, 21910, u"Invalid From and To pair. From and To should be of the same channel"_s);
    const QString from = withoutChannel(message.from);
    if (from == to)
        return overWhatsApp ? problem(400, 63031, u"Channel message cannot have same From and To"_s)
                            : problem(400, 21266, u"'To' and 'From' number cannot be the same"_s);
    if (overWhatsApp) {
        const Sender *sender = m_world.bank.sender(from);
        if (!sender || sender->status != "ONLINE"_L1)
            return problem(400, 63007, u"Twilio could not find a Channel with the specified From address"_s);
        return std::nullopt;
    }
    if (!isE164(from))
        return problem(400, 21212, u"Invalid 'From' Phone Number: %1"_s.arg(from.left(40)));
    const BankNumber *number = m_world.bank.number(from);
    if (!number || !number->sms)
        return problem(400, 21606,
            u"The 'From' phone number provided (%1) is not a valid message-capable Twilio phone number for this destination."_s.arg(from));
    return barredSms(from, to);
}

MessagePosts::Refusal MessagePosts::barredSms(const QString &from, const QString &to) const
{
    if (m_world.recipients.isLandline(to))
        return problem(400, 21614, u"'To' number is not a valid mobile number"_s);
    if (m_world.recipients.isOptedOut(to, from))
        return problem(400, 21610, u"Attempt to send to unsubscribed recipient"_s);
    return std::nullopt;
}

MessagePosts::Refusal MessagePosts::fill(const Form &form, Message &message) const
{
    message.body = form.value("Body"_L1);
    message.contentSid = form.value("ContentSid"_L1);
    const QStringList media = form.values("MediaUrl"_L1);
    if (media.size() > kMaxMedia)
        return problem(400, 21623, u"Number of media files exceeds allowed limit"_s);
    for (const QString &url : media) {
        if (!url.startsWith("http"_L1))
            return problem(400, 21620, u"Invalid media URL(s)"_s);
        message.media.append({.contentType = u"image/jpeg"_s});
    }
    const QString values = form.value("ContentVariables"_L1);
    if (!values.isEmpty() && message.contentSid.isEmpty())
        return problem(400, 21654, u"The ContentSid is required when ContentVariables is provided"_s);
    if (message.contentSid.isEmpty()) {
        if (message.body.isEmpty() && media.isEmpty())
            return problem(400, 21602, u"Message body is required."_s);
        if (message.body.size() > kMaxBody)
            return problem(400, 21617, u"The concatenated message body exceeds the 1600 character limit"_s);
        return std::nullopt;
    }
    const Content *content = m_world.reviews.find(message.contentSid);
    if (!content)
        return problem(400, 21655, u"The ContentSid is Invalid"_s);
    const QJsonDocument document = QJsonDocument::fromJson(values.toUtf8());
    if (!values.isEmpty() && !document.isObject())
        return problem(400, 21656, u"The ContentVariables Parameter is invalid"_s);
    message.variables = document.object();
    for (const QJsonValue &value : message.variables) {
        if (!value.isString() || value.toString().isEmpty() || !isPlainValue(value.toString()))
            return problem(400, 21656, u"The ContentVariables Parameter is invalid"_s);
        if (value.toString().size() > kMaxBody)
            return problem(400, 21658, u"The ContentVariables Parameter is too long"_s);
    }
    message.body = rendered(content->body(), message.variables);
    return std::nullopt;
}

MessagePosts::Refusal MessagePosts::schedule(const Form &form, Message &message) const
{
    const QString at = form.value("SendAt"_L1);
    const QString type = form.value("ScheduleType"_L1);
    if (at.isEmpty() && type.isEmpty())
        return std::nullopt;
    if (at.isEmpty() || type != "fixed"_L1)
        return problem(400, 35111, u"SendAt and ScheduleType=fixed are required to schedule a message"_s);
    if (message.serviceSid.isEmpty())
        return problem(400, 35118, u"MessagingServiceSid is required to schedule a message"_s);
    const std::optional<UtcMs> when = fromIso(at);
    if (!when || *when < m_world.now() + 300s)
        return problem(400, 35114, u"SendAt time must be at least 300 seconds in the future"_s);
    if (*when > m_world.now() + std::chrono::days(35))
        return problem(400, 35117, u"SendAt time must be at most 35 days in the future"_s);
    message.sendAt = when;
    return std::nullopt;
}

MessagePosts::Refusal MessagePosts::throttle(const Message &message)
{
    const auto tooMany = [](int seconds) {
        Response response = problem(429, 20429, u"Too Many Requests"_s);
        response.setHeader("Retry-After", QByteArray::number(seconds));
        return response;
    };
    const UtcMs now = m_world.now();
    if (m_world.options.perNumberPerSecond > 0) {
        auto &[second, count] = m_perNumber[message.from];
        if (second != toMs(now) / 1000)
            count = 0;
        second = toMs(now) / 1000;
        if (count >= m_world.options.perNumberPerSecond)
            return tooMany(1);
        ++count;
    }
    if (m_world.options.pairInterval > milliseconds(0) && message.isWhatsApp()) {
        UtcMs &last = m_perPair[{message.from, message.to}];
        const milliseconds left = last + m_world.options.pairInterval - now;
        if (left > milliseconds(0))
            return tooMany(int((left.count() + 999) / 1000));
        last = now;
    }
    return std::nullopt;
}

Course MessagePosts::courseOf(const Message &message) const
{
    const QString to = withoutChannel(message.to);
    if (!message.isWhatsApp())
        return {.errorCode = isSmsBarred(to) ? 30649 : 0};
    if (!m_world.recipients.hasWhatsApp(to))
        return {.errorCode = 63024};
    const bool isOpen = m_world.recipients.isWindowOpen(to, withoutChannel(message.from), m_world.now());
    const Content *content = message.contentSid.isEmpty() ? nullptr : m_world.reviews.find(message.contentSid);
    if (!content)
        return {.errorCode = isOpen ? 0 : 63016, .neverLeaves = true};
    for (const QString &variable : variablesOf(content->body())) {
        if (!message.variables.contains(variable))
            return {.errorCode = 63028};
    }
    if (content->approval.status == "paused"_L1 || content->approval.status == "disabled"_L1)
        return {.errorCode = 63041};
    if (content->approval.status != "approved"_L1 && !isOpen)
        return {.errorCode = 63016, .neverLeaves = true}; // a text that is no template yet counts as free text
    if (content->approval.status == "approved"_L1 && message.body.size() > kMaxTemplateBody)
        return {.errorCode = 63021};
    return {};
}

Response MessagePosts::post(const Form &form, const Fault *fault)
{
    Message message {.created = m_world.now(), .posted = true};
    if (const Refusal refusal = address(form, message))
        return *refusal;
    if (const Refusal refusal = fill(form, message))
        return *refusal;
    if (const Refusal refusal = schedule(form, message))
        return *refusal;
    Course course = courseOf(message);
    if (m_world.options.windowError == WindowError::Synchronous && course.errorCode == 63016 && !message.sendAt)
        return problem(400, 63016, u"Failed to send freeform message because you are outside the allowed window. Please use a template."_s);
    if (const Refusal refusal = throttle(message))
        return *refusal;

    message.segments = message.isWhatsApp() ? 1 : segmentsOf(message.body, form.value("SmartEncoded"_L1) == "true"_L1);
    message.segmentsKnown = message.serviceSid.isEmpty();
    message.status = message.sendAt ? Status::Scheduled : message.serviceSid.isEmpty() ? Status::Queued : Status::Accepted;
    if (fault) {
        using Order = Course::Order;
        course.order = fault->kind == FaultKind::OutOfOrder  ? Order::OutOfOrder
            : fault->kind == FaultKind::DeliveredAfterFailed ? Order::DeliveredAfterFailed
                                                             : Order::Usual;
        if (fault->kind == FaultKind::Undelivered)
            course = {.errorCode = fault->code};
        if (fault->kind == FaultKind::ListingLag)
            message.listedFrom = m_world.now() + fault->ms;
        if (fault->kind == FaultKind::SegmentsZero)
            message.segmentsKnown = false;
    }
    const Message &booked = m_world.ledger.add(std::move(message));
    const QString sid = booked.sid;
    m_world.tell([&booked] {
        return QJsonObject {{u"event"_s, u"message"_s}, {u"sid"_s, booked.sid}, {u"from"_s, booked.from}, {u"to"_s, booked.to},
            {u"body"_s, booked.body}, {u"content_sid"_s, booked.contentSid}, {u"status"_s, statusName(booked.status)}};
    });
    const Response answer = json(201, messageJson(booked, m_world.options.accountSid));
    if (!booked.serviceSid.isEmpty() && !(fault && fault->kind == FaultKind::SegmentsZero))
        m_world.ledger.setSegmentsKnown(sid); // "0" in the first answer only
    if (booked.sendAt)
        leaveAt(sid, *booked.sendAt);
    else
        m_delivery.start(sid, course);
    return answer;
}

void MessagePosts::leaveAt(const QString &sid, UtcMs when)
{
    m_world.agenda.at(when, [this, sid] {
        const Message *message = m_world.ledger.find(sid);
        if (message && message->status == Status::Scheduled)
            m_delivery.start(sid, courseOf(*message));
    });
}

} // namespace halftone::sandbox
