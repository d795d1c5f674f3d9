#include "Api.h"

#include "Countries.h"
#include "Paging.h"
#include "World.h"

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
QJsonObject numberJson(const BankNumber &number, const QString &account, UtcMs now)
{
    const QString born = rfc2822(now - std::chrono::days(300));
    return {
        {u"sid"_s, number.sid},
        {u"account_sid"_s, account},
        {u"phone_number"_s, number.number},
        {u"friendly_name"_s, number.number},
        {u"capabilities"_s,
            QJsonObject {
                {u"voice"_s, number.voice}, {u"sms"_s, number.sms}, {u"mms"_s, number.number.startsWith("+1"_L1)}, {u"fax"_s, false}}},
        {u"address_requirements"_s, u"none"_s},
        {u"api_version"_s, u"2010-04-01"_s},
        {u"beta"_s, false},
        {u"origin"_s, u"twilio"_s},
        {u"status"_s, u"in-use"_s},
        {u"date_created"_s, born},
        {u"date_updated"_s, born},
        {u"sms_method"_s, u"POST"_s},
        {u"sms_url"_s, QJsonValue()},
        {u"uri"_s, QString(u"/2010-04-01/Accounts/"_s + account + u"/IncomingPhoneNumbers/"_s + number.sid + u".json"_s)},
    };
}

QJsonObject senderJson(const Sender &sender, const QString &origin)
{
    QJsonValue reasons;
    if (sender.status == "OFFLINE"_L1)
        reasons = QJsonArray {QJsonObject {{u"code"_s, u"63105"_s}, {u"message"_s, u"The sender is not registered"_s},
            {u"more_info"_s, u"https://www.twilio.com/docs/errors/63105"_s}}};
    return {
        {u"sid"_s, sender.sid},
        {u"sender_id"_s, QString(u"whatsapp:"_s + sender.number)},
        {u"status"_s, sender.status},
        {u"configuration"_s, QJsonObject {{u"waba_id"_s, u"12345678912345"_s}, {u"account_type"_s, QJsonValue()}}},
        {u"webhook"_s, QJsonObject {{u"callback_url"_s, QJsonValue()}, {u"callback_method"_s, u"POST"_s}}},
        {u"profile"_s, QJsonObject {{u"name"_s, u"Halftone sandbox"_s}, {u"about"_s, u"We hire."_s}}},
        {u"properties"_s, QJsonObject {{u"quality_rating"_s, u"HIGH"_s}, {u"messaging_limit"_s, u"10K Customers/24hr"_s}}},
        {u"offline_reasons"_s, reasons},
        {u"compliance"_s, QJsonValue()},
        {u"url"_s, QString(origin + u"/v2/Channels/Senders/"_s + sender.sid)},
    };
}

QJsonObject serviceJson(const QString &sid, const QString &account, const QString &origin, UtcMs now)
{
    const QString url = origin + u"/v1/Services/"_s + sid;
    const QString born = isoSeconds(now - std::chrono::days(300));
    return {
        {u"sid"_s, sid},
        {u"account_sid"_s, account},
        {u"friendly_name"_s, u"Recruiting"_s},
        {u"date_created"_s, born},
        {u"date_updated"_s, born},
        {u"sticky_sender"_s, true},
        {u"mms_converter"_s, true},
        {u"smart_encoding"_s, false},
        {u"fallback_to_long_code"_s, false},
        {u"area_code_geomatch"_s, true},
        {u"validity_period"_s, 14400},
        {u"scan_message_content"_s, u"inherit"_s},
        {u"synchronous_validation"_s, false},
        {u"inbound_request_url"_s, QJsonValue()},
        {u"inbound_method"_s, u"POST"_s},
        {u"usecase"_s, u"notifications"_s},
        {u"us_app_to_person_registered"_s, true},
        {u"use_inbound_webhook_on_number"_s, false},
        {u"links"_s, QJsonObject {{u"phone_numbers"_s, QString(url + u"/PhoneNumbers"_s)}}},
        {u"url"_s, url},
    };
}
} // namespace

Response Api::numbers(const Call &call)
{
    const std::optional<PageRequest> wanted = pageRequest(call.query);
    if (!wanted)
        return badPage();
    QJsonArray all;
    for (const BankNumber &number : m_world.bank.numbers())
        all.append(numberJson(number, m_world.options.accountSid, m_world.now()));
    return page2010(call.request, call.query, *wanted, cut("incoming_phone_numbers"_L1, all, *wanted));
}

Response Api::senders(const Call &call) const
{
    if (call.request.method != "GET")
        return notAllowed();
    if (call.segments.size() == 4) {
        for (const Sender &sender : m_world.bank.senders()) {
            if (sender.sid == call.segments.at(3))
                return json(200, senderJson(sender, m_world.origin));
        }
        return notFound(call.request.path);
    }
    const std::optional<PageRequest> wanted = pageRequest(call.query);
    if (call.segments.size() != 3)
        return notFound(call.request.path);
    if (!wanted)
        return badPage();
    const QString channel = call.query.value("Channel"_L1);
    if (channel != "whatsapp"_L1 && channel != "rcs"_L1)
        return problem(400, 20001, u"Missing or unknown Channel"_s);
    QJsonArray all;
    for (const Sender &sender : m_world.bank.senders()) {
        if (channel == "whatsapp"_L1)
            all.append(senderJson(sender, m_world.origin));
    }
    return pageWithMeta(m_world.origin, call.request, call.query, *wanted, cut("senders"_L1, all, *wanted));
}

Response Api::services(const Call &call)
{
    if (call.request.method != "GET")
        return notAllowed();
    const std::optional<PageRequest> wanted = pageRequest(call.query);
    if (!wanted)
        return badPage();
    const QString &sid = m_world.bank.serviceSid();
    const QJsonObject service = serviceJson(sid, m_world.options.accountSid, m_world.origin, m_world.now());
    if (call.segments.size() == 2)
        return pageWithMeta(m_world.origin, call.request, call.query, *wanted, cut("services"_L1, {service}, *wanted));
    if (call.segments.at(2) != sid)
        return notFound(call.request.path);
    if (call.segments.size() == 3)
        return json(200, service);
    if (call.segments.size() != 4 || call.segments.at(3) != "PhoneNumbers"_L1)
        return notFound(call.request.path);
    QJsonArray all;
    const QString born = isoSeconds(m_world.now() - std::chrono::days(300));
    for (const BankNumber &number : m_world.bank.numbers()) {
        const Country *country = countryOf(number.number);
        all.append(QJsonObject {
            {u"sid"_s, number.sid},
            {u"account_sid"_s, m_world.options.accountSid},
            {u"service_sid"_s, sid},
            {u"date_created"_s, born},
            {u"date_updated"_s, born},
            {u"phone_number"_s, number.number},
            {u"country_code"_s, country ? QJsonValue(country->iso) : QJsonValue()},
            {u"capabilities"_s, QJsonArray {u"SMS"_s, u"Voice"_s}},
            {u"url"_s, QString(m_world.origin + u"/v1/Services/"_s + sid + u"/PhoneNumbers/"_s + number.sid)},
        });
    }
    return pageWithMeta(m_world.origin, call.request, call.query, *wanted, cut("phone_numbers"_L1, all, *wanted));
}

Response Api::lookup(const Call &call) const
{
    if (call.request.method != "GET")
        return notAllowed();
    const QString number = call.segments.at(2);
    const Country *country = countryOf(number);
    const bool isValid = isE164(number) && country;
    QJsonObject answer {
        {u"phone_number"_s, number},
        {u"valid"_s, isValid},
        {u"calling_country_code"_s,
            isValid ? QJsonValue(country->callingCode.startsWith('1'_L1) ? u"1"_s : QString(country->callingCode)) : QJsonValue()},
        {u"country_code"_s, isValid ? QJsonValue(country->iso) : QJsonValue()},
        {u"national_format"_s, isValid ? QJsonValue(number.mid(1 + country->callingCode.size())) : QJsonValue()},
        {u"validation_errors"_s, QJsonValue()},
        {u"url"_s, QString(m_world.origin + u"/v2/PhoneNumbers/"_s + number)},
    };
    if (!isValid)
        answer.insert(u"validation_errors"_s,
            QJsonArray {number.size() < 8 ? u"TOO_SHORT"_s
                    : number.size() > 16  ? u"TOO_LONG"_s
                                          : u"NOT_A_NUMBER"_s});
    for (const QLatin1StringView paid :
        {"caller_name"_L1, "sim_swap"_L1, "call_forwarding"_L1, "line_status"_L1, "line_type_intelligence"_L1, "identity_match"_L1,
            "reassigned_number"_L1, "sms_pumping_risk"_L1, "phone_number_quality_score"_L1, "pre_fill"_L1})
        answer.insert(paid, QJsonValue());
    if (isValid && call.query.value("Fields"_L1).contains("line_type_intelligence"_L1)) {
        answer.insert(u"line_type_intelligence"_s,
            QJsonObject {{u"type"_s, m_world.recipients.isLandline(number) ? u"landline"_s : u"mobile"_s},
                {u"carrier_name"_s, u"Sandbox"_s}, {u"error_code"_s, QJsonValue()}});
    }
    return json(200, answer);
}

} // namespace halftone::sandbox
