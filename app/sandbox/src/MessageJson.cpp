#include "MessageJson.h"

#include "Exchange.h"

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
QJsonValue errorText(int code)
{
    switch (code) {
    case 0:
        return {};
    case 30007:
        return u"Carrier violation"_s;
    case 30008:
        return u"Unknown error"_s;
    case 63016:
        return u"Failed to send freeform message because you are outside the allowed window. Please use a template."_s;
    case 63024:
        return u"Invalid message recipient"_s;
    case 63028:
        return u"Number of parameters provided does not match the expected number of parameters"_s;
    default:
        return u"Message could not be delivered"_s;
    }
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
} // namespace

QJsonObject messageJson(const Message &message, const QString &accountSid)
{
    const QString base = u"/2010-04-01/Accounts/"_s + accountSid + u"/Messages/"_s + message.sid;
    const bool isPriced = message.sent && message.direction != Direction::Inbound && message.errorCode == 0;
    return {
        {u"sid"_s, message.sid},
        {u"account_sid"_s, accountSid},
        {u"messaging_service_sid"_s, orNull(message.serviceSid)},
        {u"api_version"_s, u"2010-04-01"_s},
        {u"body"_s, message.body},
        {u"date_created"_s, rfc2822(message.created)},
        {u"date_sent"_s, message.sent ? QJsonValue(rfc2822(*message.sent)) : QJsonValue()},
        {u"date_updated"_s, rfc2822(message.updated)},
        {u"direction"_s, directionName(message.direction)},
        {u"error_code"_s, message.errorCode == 0 ? QJsonValue() : QJsonValue(message.errorCode)},
        {u"error_message"_s, errorText(message.errorCode)},
        {u"from"_s, orNull(message.from)},
        {u"to"_s, message.to},
        {u"num_media"_s, QString::number(message.media.size())},
        {u"num_segments"_s, message.segmentsKnown ? QString::number(message.segments) : u"0"_s},
        {u"price"_s, isPriced ? QJsonValue(message.isWhatsApp() ? u"-0.00500"_s : u"-0.00790"_s) : QJsonValue()},
        {u"price_unit"_s, u"USD"_s},
        {u"status"_s, statusName(message.status)},
        {u"subresource_uris"_s, QJsonObject {{u"media"_s, QString(base + u"/Media.json"_s)}}},
        {u"uri"_s, QString(base + u".json"_s)},
    };
}

QJsonObject mediaJson(const Message &message, const Media &media, const QString &accountSid)
{
    return {
        {u"sid"_s, media.sid},
        {u"account_sid"_s, accountSid},
        {u"parent_sid"_s, message.sid},
        {u"content_type"_s, media.contentType},
        {u"date_created"_s, rfc2822(message.created)},
        {u"date_updated"_s, rfc2822(message.created)},
        {u"uri"_s,
            QString(u"/2010-04-01/Accounts/"_s + accountSid + u"/Messages/"_s + message.sid + u"/Media/"_s + media.sid + u".json"_s)},
    };
}

} // namespace halftone::sandbox
