#include "Loopback.h"
#include "twilio/TwilioCall.h"

namespace halftone::provider {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostRedirects = 5;
}

void TwilioProvider::listMedia(const QString &providerId, Callback<QList<MediaItem>> done)
{
    const QUrl url = m_urls.account("/Messages/"_L1 + providerId + "/Media.json"_L1, {{"PageSize"_L1, u"50"_s}});
    collect<MediaItem>(get(url, "media"), TwilioUrls::Host::Api, std::move(done), [this](const QByteArray &body) {
        Result<TwilioPage<MediaItem>> read = parseMedia(body);
        if (!read)
            return read;
        TwilioPage<MediaItem> page = *read;
        for (MediaItem &item : page.items)
            item.url = m_urls.page(TwilioUrls::Host::Api, item.url.toString(QUrl::FullyEncoded));
        return Result<TwilioPage<MediaItem>>(std::move(page));
    });
}

void TwilioProvider::fetchMedia(const QUrl &url, Callback<QByteArray> done)
{
    fetchMediaFrom(url, m_urls.isOurs(url), 0, std::move(done));
}

void TwilioProvider::fetchMediaFrom(const QUrl &url, bool authorized, int hops, Callback<QByteArray> done)
{
    // An answer from outside must not make us fetch from this machine: loopback only where the provider itself is there.
    const bool local = isLoopback(url.host());
    const bool allowed = url.isValid() && ((url.scheme() == "https"_L1 && !local) || (local && m_urls.isOnLoopback()));
    if (!allowed || hops > kMostRedirects) {
        answerLater<QByteArray>(std::move(done),
            Error {.kind = ErrorKind::ProviderUnreadable,
                .code = u"media_address_refused"_s,
                .detail = u"redirect %1 to an address that is not allowed"_s.arg(hops)});
        return;
    }
    HttpRequest request = get(url, "medium");
    request.accept = "*/*";
    request.authorized = authorized;
    request.maxBytes = kMaxMedia;
    m_pool->submit(std::move(request), [this, url, hops, done = std::move(done)](const HttpAnswer &answer) {
        noteThrottling(answer);
        if (answer.complete && answer.status >= 300 && answer.status < 400 && !answer.location.isEmpty()) {
            fetchMediaFrom(url.resolved(QUrl::fromEncoded(answer.location, QUrl::StrictMode)), false, hops + 1, done);
            return;
        }
        if (auto error = judgeCall(answer, CallKind::Read))
            done(std::move(*error));
        else
            done(answer.body);
    });
}

} // namespace halftone::provider
