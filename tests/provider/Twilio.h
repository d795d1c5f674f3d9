#pragma once

#include "base/Clock.h"
#include "provider/Provider.h"

#include "RawServer.h"

#include <memory>
#include <optional>

/// A Twilio account at a raw server.
class Twilio
{
public:
    explicit Twilio(const QUrl &endpoint, halftone::provider::ConnectionOptions options = {})
        : m_clock(halftone::UtcMs(halftone::milliseconds(1'795'557'202'000))) // 2026-11-24T21:53:22Z
    {
        options.endpoint = endpoint;
        halftone::Account account;
        account.provider = QStringLiteral("twilio");
        account.externalId = QStringLiteral("AC00000000000000000000000000000001");
        auto made = halftone::provider::makeProvider(account, halftone::provider::Secret(QStringLiteral("s3cret")), options, m_clock);
        if (made)
            m_provider = std::move(made).value();
    }

    halftone::provider::Provider *operator->() { return m_provider.get(); }
    halftone::provider::Provider &operator*() { return *m_provider; }
    halftone::ManualClock &clock() { return m_clock; }
    void drop() { m_provider.reset(); }

    static constexpr const char *kRoot = "/2010-04-01/Accounts/AC00000000000000000000000000000001";

private:
    halftone::ManualClock m_clock;
    std::unique_ptr<halftone::provider::Provider> m_provider;
};

/// What a callback was given, and how often.
template <typename T> struct Caught
{
    std::optional<T> value;
    int calls = 0;

    auto callback()
    {
        return [this](T got) {
            value = std::move(got);
            ++calls;
        };
    }
    explicit operator bool() const { return value.has_value(); }
    T *operator->() { return &*value; }
};

template <typename T> using CaughtResult = Caught<halftone::Result<T>>;
using CaughtSend = Caught<halftone::provider::Provider::SendOutcome>;

inline halftone::provider::SendRequest bonjour()
{
    using namespace Qt::StringLiterals;
    return {.channel = halftone::Channel::Sms, .to = u"+33612345678"_s, .from = u"+33700000000"_s, .body = u"Bonjour Zoé & co + 50 % 👍"_s};
}

inline const RawServer::Answer kCreated {.status = "201 Created",
    .body = R"({"sid":"SM0001","status":"queued","date_created":"Tue, 24 Nov 2026 21:53:22 +0000","num_segments":"1"})"};
