#include "Mischief.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kHuge = 10 * 1024 * 1024;

QJsonValue mistyped(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return 42;
    case QJsonValue::Double:
    case QJsonValue::Bool:
    case QJsonValue::Array:
        return u"not what was promised"_s;
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        for (auto member : object)
            member = mistyped(member);
        return object;
    }
    default:
        return QJsonArray {};
    }
}

/// Lists keep their type and get mistyped entries: a client that checks only the outermost must be caught, too.
QJsonObject mistypedAnswer(const QJsonObject &answer)
{
    QJsonObject object;
    for (auto at = answer.begin(); at != answer.end(); ++at) {
        if (!at.value().isArray()) {
            object.insert(at.key(), mistyped(at.value()));
            continue;
        }
        QJsonArray entries;
        for (const QJsonValue &entry : at.value().toArray())
            entries.append(mistyped(entry));
        entries.append(u"not an object"_s);
        object.insert(at.key(), entries);
    }
    return object;
}

QJsonValue unknownStates(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray entries;
        for (const QJsonValue &entry : value.toArray())
            entries.append(unknownStates(entry));
        return entries;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if ((at.key() == "status"_L1 || at.key() == "direction"_L1) && at.value().isString())
            at.value() = u"quantum_entangled"_s;
        else
            at.value() = unknownStates(at.value());
    }
    return object;
}

QJsonObject withDuplicates(QJsonObject answer)
{
    for (auto at = answer.begin(); at != answer.end(); ++at) {
        QJsonArray entries = at.value().toArray();
        if (entries.isEmpty())
            continue;
        entries.prepend(entries.first());
        at.value() = entries;
    }
    return answer;
}

Response html(int status)
{
    return {.status = status,
        .body = "<!DOCTYPE html><html><head><title>Gateway</title></head><body><h1>Something on the way</h1></body></html>\n",
        .contentType = "text/html"};
}

Response throttled(const Fault &fault)
{
    Response response = fault.code == 0 ? html(429) : problem(429, fault.code, u"Too Many Requests"_s);
    if (fault.retryAfter)
        response.setHeader("Retry-After", QByteArray::number(*fault.retryAfter));
    return response;
}

Response onWire(Response answer, Wire wire)
{
    answer.wire = wire;
    return answer;
}

void setJson(Response &answer, const QJsonObject &object)
{
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

bool actsFirst(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::NeverAnswer:
    case FaultKind::Close:
    case FaultKind::Reset:
    case FaultKind::StopListening:
    case FaultKind::Error500:
    case FaultKind::Error500Bare:
    case FaultKind::BadGateway:
        return fault.booked;
    case FaultKind::Throttle:
    case FaultKind::Refuse:
    case FaultKind::Unauthorized:
    case FaultKind::NotFound:
        return false;
    default:
        return true;
    }
}

Response spoiled(Response answer, const Fault &fault)
{
    const auto object = [&answer] { return QJsonDocument::fromJson(answer.body).object(); };
    switch (fault.kind) {
    case FaultKind::Delay:
        answer.delay = fault.ms;
        break;
    case FaultKind::NeverAnswer:
        return onWire(answer, Wire::Nothing);
    case FaultKind::Close:
        return onWire(answer, Wire::Close);
    case FaultKind::Reset:
        return onWire(answer, Wire::Reset);
    case FaultKind::CloseInStatusLine:
        return onWire(answer, Wire::CloseInStatusLine);
    case FaultKind::CloseInBody:
        return onWire(answer, Wire::CloseInBody);
    case FaultKind::StopListening:
        answer.pause = fault.ms;
        return onWire(answer, Wire::StopListening);
    case FaultKind::Throttle:
        return throttled(fault);
    case FaultKind::Refuse:
        return problem(fault.status, fault.code, u"Refused by the sandbox"_s);
    case FaultKind::Error500:
        return problem(500, 20500, u"An internal server error has occurred"_s);
    case FaultKind::Error500Bare:
        return {.status = 500, .contentType = "text/plain"};
    case FaultKind::BadGateway:
        return html(502);
    case FaultKind::Unauthorized:
        return problem(401, 20003, u"Authenticate"_s);
    case FaultKind::NotFound:
        return problem(404, 20404, u"The requested resource was not found"_s);
    case FaultKind::TruncatedJson:
        answer.body.truncate(answer.body.size() / 2);
        break;
    case FaultKind::Html200:
        return html(answer.status);
    case FaultKind::WrongTypes:
        setJson(answer, mistypedAnswer(object()));
        break;
    case FaultKind::UnknownEnum:
        setJson(answer, unknownStates(object()).toObject());
        break;
    case FaultKind::Huge: {
        QJsonObject huge = object();
        huge.insert(u"padding"_s, QString(kHuge, u'x'));
        setJson(answer, huge);
        break;
    }
    case FaultKind::DuplicateEntries:
        setJson(answer, withDuplicates(object()));
        break;
    case FaultKind::DateSkew:
        answer.dateSkew = fault.ms;
        break;
    case FaultKind::ShiftPage: // these five are the model's own doing
    case FaultKind::ListingLag:
    case FaultKind::SegmentsZero:
    case FaultKind::OutOfOrder:
    case FaultKind::DeliveredAfterFailed:
    case FaultKind::Undelivered:
        break;
    }
    return answer;
}

} // namespace halftone::sandbox
