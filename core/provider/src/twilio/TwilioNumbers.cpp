#include "twilio/TwilioCall.h"

namespace halftone::provider {

using namespace Qt::StringLiterals;

void TwilioProvider::listNumbers(Callback<QList<Number>> done)
{
    const QUrl url = m_urls.account(u"/IncomingPhoneNumbers.json"_s, {{"PageSize"_L1, u"1000"_s}});
    collect<Number>(get(url, "numbers"), TwilioUrls::Host::Api, std::move(done), parseNumbers);
}

void TwilioProvider::listWhatsAppSenders(Callback<QList<Number>> done)
{
    const QUrl url
        = m_urls.at(TwilioUrls::Host::Messaging, u"/v2/Channels/Senders"_s, {{"Channel"_L1, u"whatsapp"_s}, {"PageSize"_L1, u"1000"_s}});
    collect<Number>(get(url, "senders"), TwilioUrls::Host::Messaging, std::move(done), parseSenders);
}

void TwilioProvider::lookup(const QString &e164, bool lineType, Callback<LookupInfo> done)
{
    TwilioUrls::Query query;
    if (lineType)
        query.append({"Fields"_L1, u"line_type_intelligence"_s}); // costs money; without it the answer is free
    const QUrl url = m_urls.at(TwilioUrls::Host::Lookups, "/v2/PhoneNumbers/"_L1 + e164, query);
    call<LookupInfo>(get(url, "lookup"), CallKind::Read, std::move(done), parseLookup);
}

} // namespace halftone::provider
