#include "Control.h"

#include "World.h"

#include "base/Time.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
Response bad(const QString &why)
{
    return json(400, {{u"error"_s, why}});
}

Response fine()
{
    return json(200, {{u"ok"_s, true}});
}

QString text(const QJsonObject &body, QLatin1StringView key)
{
    return body.value(key).toString();
}

QJsonObject entryJson(const Message &message)
{
    return {
        {u"sid"_s, message.sid},
        {u"direction"_s, directionName(message.direction)},
        {u"from"_s, message.from},
        {u"to"_s, message.to},
        {u"body"_s, message.body},
        {u"content_sid"_s, message.contentSid},
        {u"variables"_s, message.variables},
        {u"status"_s, statusName(message.status)},
        {u"error_code"_s, message.errorCode},
        {u"created"_s, toIso(message.created)},
    };
}
} // namespace

Response Control::handle(const Request &request)
{
    if (!request.origin.isEmpty())
        return json(403, {{u"error"_s, u"not from a browser"_s}});
    const QString verb = request.path.mid(int(qstrlen("/_sandbox/")));
    if (verb == "faults"_L1)
        return faults(request);
    if (request.method == "GET")
        return verb == "ledger"_L1 ? ledger() : verb == "pending"_L1 ? pending() : json(404, {{u"error"_s, u"unknown"_s}});
    if (request.method != "POST")
        return json(405, {{u"error"_s, u"GET or POST"_s}});
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return bad(u"a JSON object is needed"_s);
    const QJsonObject body = document.object();
    if (verb == "inbound"_L1)
        return inbound(body);
    if (verb == "outbound"_L1)
        return outbound(body);
    if (verb == "status"_L1)
        return status(body);
    if (verb == "recipient"_L1)
        return recipient(body);
    if (verb == "number"_L1)
        return number(body);
    if (verb == "sender"_L1)
        return sender(body);
    if (verb == "approve"_L1 || verb == "reject"_L1 || verb == "pause"_L1 || verb == "disable"_L1)
        return review(verb, body);
    return json(404, {{u"error"_s, u"unknown"_s}});
}

Response Control::ledger() const
{
    QJsonArray messages;
    for (const Message &message : m_world.ledger.posted())
        messages.append(entryJson(message));
    return json(200, {{u"messages"_s, messages}, {u"faults_hit"_s, m_world.faults.hits()}});
}

Response Control::pending() const
{
    QJsonArray names;
    for (const Content *content : m_world.reviews.pending())
        names.append(QJsonObject {{u"sid"_s, content->sid}, {u"name"_s, content->approval.name}, {u"status"_s, content->approval.status},
            {u"body"_s, content->body()}});
    return json(200, {{u"pending"_s, names}});
}

Response Control::inbound(const QJsonObject &body)
{
    Message message {.from = text(body, "from"_L1), .to = text(body, "to"_L1), .body = text(body, "body"_L1), .created = m_world.now()};
    if (message.from.isEmpty() || message.to.isEmpty())
        return bad(u"from and to are needed"_s);
    if (body.contains("when"_L1)) {
        const std::optional<UtcMs> when = fromIso(text(body, "when"_L1));
        if (!when)
            return bad(u"when is not an instant of ISO 8601"_s);
        message.created = *when;
    }
    for (const QJsonValue &one : body.value("media"_L1).toArray()) {
        const QJsonObject media = one.toObject();
        message.media.append({.contentType = media.value("content_type"_L1).toString(u"image/png"_s),
            .bytes = QByteArray::fromBase64(media.value("base64"_L1).toString().toLatin1())});
    }
    return json(200, {{u"sid"_s, m_world.receive(std::move(message))}});
}

Response Control::outbound(const QJsonObject &body)
{
    const std::optional<Status> status = statusFromName(body.value("status"_L1).toString(u"delivered"_s));
    const std::optional<UtcMs> when = body.contains("when"_L1) ? fromIso(text(body, "when"_L1)) : m_world.now();
    if (!status || !when || text(body, "from"_L1).isEmpty() || text(body, "to"_L1).isEmpty())
        return bad(u"from, to, and a known status and instant where they are given"_s);
    const Message &booked = m_world.ledger.add({.status = *status,
        .from = text(body, "from"_L1),
        .to = text(body, "to"_L1),
        .body = text(body, "body"_L1),
        .errorCode = body.value("error_code"_L1).toInt(),
        .created = *when,
        .sent = when});
    return json(200, {{u"sid"_s, booked.sid}});
}

Response Control::status(const QJsonObject &body)
{
    const std::optional<Status> status = statusFromName(text(body, "status"_L1));
    const QString sid = text(body, "sid"_L1);
    if (!status || !m_world.ledger.find(sid))
        return bad(u"unknown sid or status"_s);
    m_world.ledger.setStatus(sid, *status, m_world.now(), body.value("error_code"_L1).toInt());
    return fine();
}

Response Control::recipient(const QJsonObject &body)
{
    const QString who = text(body, "number"_L1);
    if (who.isEmpty())
        return bad(u"number is needed"_s);
    if (body.contains("whatsapp"_L1))
        m_world.recipients.setNoWhatsApp(who, !body.value("whatsapp"_L1).toBool());
    if (body.contains("landline"_L1))
        m_world.recipients.setLandline(who, body.value("landline"_L1).toBool());
    if (body.contains("opted_out"_L1))
        m_world.recipients.setOptOut(who, body.value("opted_out"_L1).toBool());
    if (body.contains("language"_L1))
        m_world.recipients.setLanguage(who, text(body, "language"_L1));
    return fine();
}

Response Control::number(const QJsonObject &body)
{
    const QString which = text(body, "number"_L1);
    if (which.isEmpty())
        return bad(u"number is needed"_s);
    if (body.value("remove"_L1).toBool())
        m_world.bank.removeNumber(which);
    else
        m_world.bank.addNumber(which, body.value("sms"_L1).toBool(true));
    return fine();
}

Response Control::sender(const QJsonObject &body)
{
    const QString which = text(body, "number"_L1);
    if (which.isEmpty())
        return bad(u"number is needed"_s);
    if (body.value("remove"_L1).toBool())
        m_world.bank.removeSender(which);
    else
        m_world.bank.setSender(which, body.value("status"_L1).toString(u"ONLINE"_s));
    return fine();
}

Response Control::review(const QString &verb, const QJsonObject &body)
{
    const QString name = text(body, "name"_L1);
    Reviews &reviews = m_world.reviews;
    const bool known = verb == "approve"_L1 ? reviews.approve(name)
        : verb == "reject"_L1 ? reviews.reject(name, body.value("reason"_L1).toString(u"subCode=2388299, userMessage=Refused by hand."_s))
        : verb == "pause"_L1  ? reviews.pause(name)
                              : reviews.disable(name);
    return known ? fine() : bad(u"no template of this name"_s);
}

Response Control::faults(const Request &request)
{
    if (request.method == "DELETE") {
        m_world.faults.clear();
        return fine();
    }
    if (request.method != "POST")
        return json(200, {{u"hits"_s, m_world.faults.hits()}, {u"waiting"_s, !m_world.faults.isEmpty()}});
    QString why;
    const QByteArray body = request.body.trimmed();
    const std::optional<QList<Fault>> faults = faultsFromJson(body.startsWith('{') ? '[' + body + ']' : body, &why);
    if (!faults)
        return bad(why);
    for (const Fault &fault : *faults)
        m_world.faults.inject(fault);
    return json(200, {{u"faults"_s, faults->size()}});
}

} // namespace halftone::sandbox
