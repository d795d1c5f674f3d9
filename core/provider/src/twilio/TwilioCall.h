#pragma once

#include "twilio/TwilioProvider.h"

namespace halftone::provider {

/// No list has so many pages; a provider that never stops must not keep us for ever.
inline constexpr int kMostPages = 200;

template <typename T> void TwilioProvider::answerLater(Callback<T> done, Result<T> result)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); }, Qt::QueuedConnection);
}

template <typename T> void TwilioProvider::call(HttpRequest request, CallKind kind, Callback<T> done, Read<T> read)
{
    m_pool->submit(std::move(request), [this, kind, done = std::move(done), read = std::move(read)](const HttpAnswer &answer) {
        noteThrottling(answer);
        if (auto error = judgeCall(answer, kind)) {
            done(std::move(*error));
            return;
        }
        Result<T> result = read(answer.body);
        if (!result && kind == CallKind::Write) {
            // It was taken, but we cannot tell as what: whoever asked has to look before doing it again.
            Error error = result.error();
            error.kind = ErrorKind::NetworkUnconfirmed;
            done(std::move(error));
            return;
        }
        done(std::move(result));
    });
}

template <typename Item> struct TwilioProvider::Collected
{
    QList<Item> items;
    TwilioUrls::Host host;
    Callback<QList<Item>> done;
    Read<TwilioPage<Item>> read;
    int pages = 0;
};

template <typename Item>
void TwilioProvider::collect(HttpRequest request, TwilioUrls::Host host, Callback<QList<Item>> done, Read<TwilioPage<Item>> read)
{
    auto state
        = std::make_shared<Collected<Item>>(Collected<Item> {.items = {}, .host = host, .done = std::move(done), .read = std::move(read)});
    collectMore(std::move(state), std::move(request));
}

template <typename Item> void TwilioProvider::collectMore(std::shared_ptr<Collected<Item>> state, HttpRequest request)
{
    const HttpRequest again = request;
    call<TwilioPage<Item>>(
        std::move(request), CallKind::Read,
        [this, state, again](Result<TwilioPage<Item>> page) {
            if (!page) {
                state->done(page.error());
                return;
            }
            state->items += page->items;
            if (page->next.isEmpty()) {
                state->done(std::move(state->items));
                return;
            }
            HttpRequest next = again;
            next.url = m_urls.page(state->host, page->next);
            if (next.url == again.url || ++state->pages >= kMostPages) {
                state->done(Error {.kind = ErrorKind::ProviderUnreadable,
                    .code = QStringLiteral("unreadable_answer"),
                    .detail = QStringLiteral("pages without end")});
                return;
            }
            collectMore(state, std::move(next));
        },
        state->read);
}

} // namespace halftone::provider
