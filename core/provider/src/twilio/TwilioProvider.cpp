#include "twilio/TwilioProvider.h"

#include "twilio/TwilioCall.h"

#include <algorithm>

namespace halftone::provider {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray basic(const Account &account, const Secret &secret)
{
    const QString user = account.keyId.isEmpty() ? account.externalId : account.keyId;
    return "Basic " + (user + u':' + secret.reveal()).toUtf8().toBase64();
}

} // namespace

TwilioProvider::TwilioProvider(const Account &account, const Secret &secret, const ConnectionOptions &options, const Clock &clock)
    : m_clock(clock)
    , m_options(options)
    , m_urls(options.endpoint, account.externalId)
    , m_pool(new HttpPool(options, basic(account, secret), clock, this))
{
}

Capabilities TwilioProvider::capabilities() const
{
    // Holding a message until a time needs a Messaging Service, which we do not ask for: schedules stays false.
    return {.listsMessages = true, .approvesTemplates = true};
}

HttpRequest TwilioProvider::get(QUrl url, QByteArray label) const
{
    return {.url = std::move(url), .label = std::move(label), .timeout = m_options.readTimeout, .maxBytes = kMaxAnswer};
}

HttpRequest TwilioProvider::postForm(QUrl url, const TwilioUrls::Query &fields, QByteArray label) const
{
    HttpRequest request = get(std::move(url), std::move(label));
    request.verb = HttpRequest::Verb::Post;
    request.body = formEncoded(fields);
    request.contentType = "application/x-www-form-urlencoded";
    return request;
}

HttpRequest TwilioProvider::postJson(QUrl url, const QByteArray &json, QByteArray label) const
{
    HttpRequest request = get(std::move(url), std::move(label));
    request.verb = HttpRequest::Verb::Post;
    request.body = json;
    request.contentType = "application/json";
    return request;
}

HttpRequest TwilioProvider::deletion(QUrl url, QByteArray label) const
{
    HttpRequest request = get(std::move(url), std::move(label));
    request.verb = HttpRequest::Verb::Delete;
    return request;
}

void TwilioProvider::erase(HttpRequest request, Callback<halftone::Done> done)
{
    call<halftone::Done>(std::move(request), CallKind::Write, std::move(done), [](const QByteArray &) { return halftone::done(); });
}

void TwilioProvider::noteThrottling(const HttpAnswer &answer)
{
    if (answer.status != 429 && answer.status != 503) {
        if (answer.complete && answer.status >= 200 && answer.status < 300)
            m_throttled = 0;
        return;
    }
    // Without a word from the provider: 1, 2, 4 … 64 s.
    const milliseconds ownIdea = 1s * (1 << std::min(m_throttled, 6));
    ++m_throttled;
    const UtcMs until = m_clock.now() + retryAfter(answer, m_clock.now()).value_or(ownIdea);
    m_readsPausedUntil = std::max(m_readsPausedUntil.value_or(until), until);
}

std::optional<UtcMs> TwilioProvider::readsPausedUntil() const
{
    return m_readsPausedUntil && *m_readsPausedUntil > m_clock.now() ? m_readsPausedUntil : std::nullopt;
}

void TwilioProvider::testAccount(Callback<AccountInfo> done)
{
    call<AccountInfo>(get(m_urls.account(u".json"_s), "account"), CallKind::Read, std::move(done), parseAccount);
}

} // namespace halftone::provider
