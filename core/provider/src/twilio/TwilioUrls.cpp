#include "twilio/TwilioUrls.h"

#include "Loopback.h"

#include <array>

namespace halftone::provider {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array kHosts {"api.twilio.com"_L1, "content.twilio.com"_L1, "messaging.twilio.com"_L1, "lookups.twilio.com"_L1};
}

TwilioUrls::TwilioUrls(QUrl endpoint, QString accountSid)
    : m_endpoint(std::move(endpoint))
    , m_accountSid(std::move(accountSid))
{
}

QUrl TwilioUrls::origin(Host host) const
{
    if (!m_endpoint.isEmpty())
        return m_endpoint;
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(kHosts.at(static_cast<std::size_t>(host)));
    return url;
}

QUrl TwilioUrls::at(Host host, const QString &path, const Query &query) const
{
    QUrl url = origin(host);
    url.setPath(path, QUrl::DecodedMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(formEncoded(query)), QUrl::StrictMode);
    return url;
}

QUrl TwilioUrls::account(const QString &path, const Query &query) const
{
    return at(Host::Api, "/2010-04-01/Accounts/"_L1 + m_accountSid + path, query);
}

QUrl TwilioUrls::page(Host host, const QString &pathAndQuery) const
{
    const QUrl named(pathAndQuery, QUrl::StrictMode);
    QUrl url = origin(host);
    url.setPath(named.path(QUrl::FullyEncoded), QUrl::StrictMode);
    if (named.hasQuery())
        url.setQuery(named.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

bool TwilioUrls::isOurs(const QUrl &url) const
{
    const auto isAt = [&url](const QUrl &origin) {
        const int standard = origin.scheme() == "https"_L1 ? 443 : 80;
        return url.scheme() == origin.scheme() && url.host() == origin.host() && url.port(standard) == origin.port(standard);
    };
    if (!m_endpoint.isEmpty())
        return isAt(m_endpoint);
    return isAt(origin(Host::Api));
}

bool TwilioUrls::isOnLoopback() const
{
    return !m_endpoint.isEmpty() && isLoopback(m_endpoint.host());
}

QByteArray formEncoded(const TwilioUrls::Query &fields)
{
    QByteArray bytes;
    for (const auto &[name, value] : fields) {
        if (!bytes.isEmpty())
            bytes += '&';
        bytes += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return bytes;
}

} // namespace halftone::provider
