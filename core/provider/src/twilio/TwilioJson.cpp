#include "provider/TwilioJson.h"

#include "twilio/Address.h"
#include "twilio/JsonReader.h"

#include <QJsonDocument>

namespace halftone::provider {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuote = 1000;

QString errorCode(const QJsonValue &value)
{
    const int number = value.isString() ? value.toString().toInt() : value.toInt();
    return number > 0 ? u"twilio_%1"_s.arg(number) : QString();
}

/// A direction that we do not know is told from the status: nothing inbound may be lost (R12.2).
Direction directionOf(const QString &word, const QString &status)
{
    if (word.startsWith("inbound"_L1))
        return Direction::In;
    if (word.startsWith("outbound"_L1))
        return Direction::Out;
    return status == "received"_L1 || status == "receiving"_L1 ? Direction::In : Direction::Out;
}

ListedMessage messageOf(JsonReader &json)
{
    const QString from = json.text("from"_L1);
    const QString to = json.text("to"_L1);
    ListedMessage message;
    message.providerId = json.id("sid"_L1);
    message.body = json.text("body"_L1);
    message.status = json.text("status"_L1);
    message.direction = directionOf(json.text("direction"_L1), message.status);
    message.channel = isWhatsApp(from) || isWhatsApp(to) ? Channel::WhatsApp : Channel::Sms;
    message.candidateAddress = withoutPrefix(message.direction == Direction::In ? from : to);
    message.ourAddress = withoutPrefix(message.direction == Direction::In ? to : from);
    message.errorCode = errorCode(json.value("error_code"_L1));
    message.errorQuote = json.text("error_message"_L1).left(kLongestQuote);
    message.mediaCount = json.count("num_media"_L1);
    message.segments = json.count("num_segments"_L1);
    message.createdAt = json.instant("date_created"_L1);
    message.sentAt = json.instant("date_sent"_L1);
    message.updatedAt = json.instant("date_updated"_L1);
    return message;
}

ApprovalAnswer approvalOf(const QJsonObject &object, JsonReader &outer)
{
    JsonReader json(object);
    ApprovalAnswer answer {.status = json.text("status"_L1),
        .name = json.text("name"_L1),
        .category = json.text("category"_L1).toLower(),
        .rejectionReason = json.text("rejection_reason"_L1)};
    if (!json.ok())
        outer.fail("approval"_L1);
    if (answer.status.isEmpty())
        answer.status = u"unsubmitted"_s;
    return answer;
}

/// Twilio writes an approval flat in a list and nested when one is fetched; seen the other way round, too.
QJsonObject unnested(const QJsonObject &object)
{
    const QJsonValue nested = object.value("whatsapp"_L1);
    return nested.isObject() ? nested.toObject() : object;
}

template <typename T> Result<T> readOne(const QByteArray &body, const std::function<T(JsonReader &, const QJsonObject &)> &read)
{
    const Result<QJsonObject> object = readObject(body);
    if (!object)
        return object.error();
    JsonReader json(*object);
    T value = read(json, *object);
    if (!json.ok())
        return unreadable(u"'%1' is missing or of a wrong type"_s.arg(json.wrong()));
    return value;
}

} // namespace

std::optional<TwilioFault> parseFault(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue code = object.value("code"_L1);
    const int number = code.isString() ? code.toString().toInt() : code.toInt();
    if (number <= 0)
        return std::nullopt;
    return TwilioFault {.number = number, .message = object.value("message"_L1).toString().left(kLongestQuote)};
}

Result<Accepted> parseAccepted(const QByteArray &body)
{
    return readOne<Accepted>(body, [](JsonReader &json, const QJsonObject &) {
        Accepted accepted {.providerId = json.id("sid"_L1),
            .status = json.text("status"_L1),
            .createdAt = json.instant("date_created"_L1),
            .segments = {}};
        if (const int segments = json.count("num_segments"_L1); segments > 0)
            accepted.segments = segments;
        return accepted;
    });
}

Result<ListedMessage> parseMessage(const QByteArray &body)
{
    return readOne<ListedMessage>(body, [](JsonReader &json, const QJsonObject &) { return messageOf(json); });
}

Result<TwilioPage<ListedMessage>> parseMessages(const QByteArray &body)
{
    return readPage<ListedMessage>(body, "messages"_L1, messageOf);
}

Result<TwilioPage<MediaItem>> parseMedia(const QByteArray &body)
{
    return readPage<MediaItem>(body, "media_list"_L1, [](JsonReader &json) {
        const QUrl uri(json.id("uri"_L1), QUrl::StrictMode);
        QString path = uri.path(QUrl::FullyEncoded);
        if (path.endsWith(".json"_L1))
            path.chop(5); // without it, the same address gives the bytes
        if (!path.startsWith(u'/'))
            json.fail("uri"_L1);
        return MediaItem {.id = json.id("sid"_L1), .contentType = json.text("content_type"_L1), .url = QUrl(path, QUrl::StrictMode)};
    });
}

Result<AccountInfo> parseAccount(const QByteArray &body)
{
    return readOne<AccountInfo>(body, [](JsonReader &json, const QJsonObject &) {
        return AccountInfo {.friendlyName = json.text("friendly_name"_L1), .status = json.id("status"_L1), .type = json.text("type"_L1)};
    });
}

Result<TwilioPage<Number>> parseNumbers(const QByteArray &body)
{
    return readPage<Number>(body, "incoming_phone_numbers"_L1, [](JsonReader &json) {
        Number number;
        number.channel = Channel::Sms;
        number.e164 = E164(json.id("phone_number"_L1));
        number.externalId = json.id("sid"_L1);
        number.status = json.text("status"_L1).toLower();
        JsonReader capabilities(json.object("capabilities"_L1));
        number.usable = capabilities.flag("sms"_L1);
        if (!capabilities.ok())
            json.fail("capabilities"_L1);
        return number;
    });
}

Result<TwilioPage<Number>> parseSenders(const QByteArray &body)
{
    return readPage<Number>(body, "senders"_L1, [](JsonReader &json) {
        Number number;
        number.channel = Channel::WhatsApp;
        number.e164 = E164(withoutPrefix(json.id("sender_id"_L1)));
        number.externalId = json.id("sid"_L1);
        number.status = json.text("status"_L1).toLower();
        number.usable = number.status == "online"_L1 || number.status.startsWith("online:"_L1); // "online:updating" still sends
        return number;
    });
}

Result<LookupInfo> parseLookup(const QByteArray &body)
{
    return readOne<LookupInfo>(body, [](JsonReader &json, const QJsonObject &object) {
        if (!object.value("valid"_L1).isBool())
            json.fail("valid"_L1);
        JsonReader line(json.object("line_type_intelligence"_L1));
        LookupInfo info {.valid = json.flag("valid"_L1), .lineType = line.text("type"_L1), .country = json.text("country_code"_L1)};
        if (!line.ok())
            json.fail("line_type_intelligence"_L1);
        return info;
    });
}

Result<TwilioPage<ContentItem>> parseContents(const QByteArray &body)
{
    return readPage<ContentItem>(body, "contents"_L1, [](JsonReader &json) {
        ContentItem item;
        item.id = json.id("sid"_L1);
        item.name = json.text("friendly_name"_L1);
        item.language = json.text("language"_L1);
        item.createdAt = json.instant("date_created"_L1);
        JsonReader types(json.object("types"_L1));
        JsonReader text(types.object("twilio/text"_L1));
        item.body = text.text("body"_L1);
        if (!types.ok() || !text.ok())
            json.fail("types"_L1);
        const QJsonObject variables = json.object("variables"_L1);
        for (int i = 1; variables.contains(QString::number(i)); ++i)
            item.samples.append(variables.value(QString::number(i)).toString());
        const ApprovalAnswer approval = approvalOf(unnested(json.object("approval_requests"_L1)), json);
        item.approvalName = approval.name;
        item.category = approval.category;
        item.status = approval.status;
        item.rejectionReason = approval.rejectionReason;
        return item;
    });
}

Result<QString> parseContentId(const QByteArray &body)
{
    return readOne<QString>(body, [](JsonReader &json, const QJsonObject &) { return json.id("sid"_L1); });
}

Result<ApprovalAnswer> parseApproval(const QByteArray &body)
{
    return readOne<ApprovalAnswer>(body, [](JsonReader &json, const QJsonObject &object) {
        if (object.contains("whatsapp"_L1))
            return approvalOf(json.object("whatsapp"_L1), json);
        return approvalOf(object, json);
    });
}

} // namespace halftone::provider
