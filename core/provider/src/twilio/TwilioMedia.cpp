#include "Loopback.h"
#include "twilio/TwilioCall.h"

#include <QRegularExpression>

namespace halftone::provider {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRedirects = 5;

/// The name in `Content-Disposition: attachment; filename="a.pdf"; filename*=UTF-8''a%20b.pdf` (RFC 6266); empty where there is none.
QString fileNameOf(const QByteArray &header)
{
    static const QRegularExpression extended(u"filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(
        u"filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(header);
    if (const auto found = extended.match(text); found.hasMatch())
        return QString::fromUtf8(QByteArray::fromPercentEncoding(found.captured(1).toLatin1()));
    const auto found = plain.match(text);
    return found.captured(1).isEmpty() ? found.captured(2) : found.captured(1);
}

} // namespace

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

void TwilioProvider::fetchMedia(const MediaRequest &request, Callback<MediaFile> done)
{
    fetchMediaFrom(request, m_urls.isOurs(request.url), 0, std::move(done));
}

void TwilioProvider::fetchMediaFrom(const MediaRequest &wanted, bool authorized, int hops, Callback<MediaFile> done)
{
    // An answer from outside must not make us fetch from this machine: loopback only where the provider itself is there.
    const QUrl &url = wanted.url;
    const bool local = isLoopback(url.host());
    const bool allowed = url.isValid() && ((url.scheme() == "https"_L1 && !local) || (local && m_urls.isOnLoopback()));
    if (!allowed || hops > kMostRedirects) {
        answerLater<MediaFile>(std::move(done),
            Error {.kind = ErrorKind::ProviderUnreadable,
                .code = u"media_address_refused"_s,
                .detail = u"redirect %1 to an address that is not allowed"_s.arg(hops)});
        return;
    }
    HttpRequest request = get(url, "medium");
    request.accept = "*/*";
    request.authorized = authorized;
    request.maxBytes = kMaxMedia;
    request.progress = wanted.progress;
    request.cancellation = wanted.cancellation;
    m_pool->submit(std::move(request), [this, wanted, hops, done = std::move(done)](const HttpAnswer &answer) {
        noteThrottling(answer);
        if (answer.complete && answer.status >= 300 && answer.status < 400 && !answer.location.isEmpty()) {
            MediaRequest next = wanted;
            next.url = wanted.url.resolved(QUrl::fromEncoded(answer.location, QUrl::StrictMode));
            fetchMediaFrom(next, false, hops + 1, done);
            return;
        }
        if (auto error = judgeCall(answer, CallKind::Read)) {
            // Where the files lie, 401 and 403 are about that address, not about the account's credentials.
            if (hops > 0 && error->kind == ErrorKind::CredentialsRefused)
                error->kind = ErrorKind::ProviderRejected;
            done(std::move(*error));
            return;
        }
        done(MediaFile {.bytes = answer.body,
            .contentType = QString::fromLatin1(answer.contentType).section(u';', 0, 0).trimmed().toLower(),
            .fileName = fileNameOf(answer.contentDisposition)});
    });
}

} // namespace halftone::provider
