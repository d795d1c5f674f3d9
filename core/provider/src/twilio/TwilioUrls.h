#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace halftone::provider {

/// Where Twilio's resources are: on its own hosts, or all on one origin that stands for them (tests, proxies).
class TwilioUrls
{
public:
    enum class Host { Api, Content, Messaging, Lookups };
    using Query = QList<std::pair<QLatin1StringView, QString>>;

    TwilioUrls(QUrl endpoint, QString accountSid);

    /// @param path decoded, beginning with a slash.
    [[nodiscard]] QUrl at(Host host, const QString &path, const Query &query = {}) const;
    /// A resource of the account: "/Messages.json" → ".../2010-04-01/Accounts/AC…/Messages.json".
    [[nodiscard]] QUrl account(const QString &path, const Query &query = {}) const;
    /// A page as an answer named it: its path and query, on our own origin whatever host was named.
    [[nodiscard]] QUrl page(Host host, const QString &pathAndQuery) const;

    /// Whether an address is on an origin that may be given the account's credentials.
    [[nodiscard]] bool isOurs(const QUrl &url) const;
    [[nodiscard]] bool isOnLoopback() const;

private:
    [[nodiscard]] QUrl origin(Host host) const;

    QUrl m_endpoint;
    QString m_accountSid;
};

/// `application/x-www-form-urlencoded` of names and values; '+' and '&' inside a value are escaped.
[[nodiscard]] QByteArray formEncoded(const TwilioUrls::Query &fields);

} // namespace halftone::provider
