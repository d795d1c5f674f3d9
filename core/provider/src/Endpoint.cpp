#include "provider/Provider.h"

#include "Loopback.h"
#include "twilio/TwilioProvider.h"

namespace halftone::provider {

using namespace Qt::StringLiterals;

Result<QUrl> checkEndpoint(const QString &endpoint)
{
    const QString text = endpoint.trimmed();
    if (text.isEmpty())
        return QUrl();
    QUrl url(text, QUrl::StrictMode);
    const auto refused = [&text](const QString &why) {
        // What stands before an @ may be a secret: it is not repeated.
        const QString shown = text.section(u'@', -1);
        return Error {.kind = ErrorKind::InvalidInput, .code = u"endpoint_not_allowed"_s, .detail = why, .subject = shown};
    };
    if (!url.isValid() || url.host().isEmpty())
        return refused(u"not an address"_s);
    const bool https = url.scheme() == "https"_L1;
    const bool local = url.scheme() == "http"_L1 && isLoopback(url.host());
    if (!https && !local)
        return refused(u"neither https nor loopback"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || (!url.path().isEmpty() && url.path() != "/"_L1))
        return refused(u"not an origin: scheme, host and port only"_s);
    url.setPath(QString());
    return url;
}

Result<std::unique_ptr<Provider>> makeProvider(
    const Account &account, const Secret &secret, const ConnectionOptions &options, const Clock &clock)
{
    if (account.provider != "twilio"_L1)
        return Error {.kind = ErrorKind::InvalidInput, .code = u"unknown_provider"_s, .detail = {}, .subject = account.provider};
    const Result<QUrl> endpoint = checkEndpoint(options.endpoint.isEmpty() ? account.endpoint : options.endpoint.toString());
    if (!endpoint)
        return endpoint.error();
    ConnectionOptions checked = options;
    checked.endpoint = *endpoint;
    return std::unique_ptr<Provider>(std::make_unique<TwilioProvider>(account, secret, checked, clock));
}

} // namespace halftone::provider
