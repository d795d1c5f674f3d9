#pragma once

#include "RawClient.h"

#include "base/Time.h"
#include "sandbox/Sandbox.h"

#include <QTest>

namespace halftone::sandbox::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString kUs = u"+12125550142"_s; ///< SMS and WhatsApp
inline const QString kFr = u"+33639980142"_s; ///< SMS and WhatsApp
inline const QString kGb = u"+447700900142"_s; ///< SMS; its WhatsApp sender is offline
inline const QString kZoe = u"+33639981234"_s;

[[nodiscard]] inline QString wa(const QString &number)
{
    return u"whatsapp:"_s + number;
}

/// Its url once it listens; invalid where it could not.
[[nodiscard]] inline QUrl listeningUrl(Sandbox &sandbox)
{
    return sandbox.listen().ok() ? sandbox.url() : QUrl();
}

/// A sandbox whose time the test moves, and a client of it that is let in.
struct Fixture
{
    explicit Fixture(Options options = {})
        : sandbox(std::move(options), clock, scheduler)
        , client(listeningUrl(sandbox))
    {
        client.authorize(sandbox.accountSid(), sandbox.authToken());
    }

    /// "/Messages.json" → with host version and account before it.
    [[nodiscard]] QByteArray account(const QByteArray &path) const
    {
        return "/2010-04-01/Accounts/" + sandbox.accountSid().toLatin1() + path;
    }
    Answer send(const QString &from, const QString &to, const QString &body)
    {
        return client.post(account("/Messages.json"), {{"From", from}, {"To", to}, {"Body", body}});
    }
    [[nodiscard]] Status statusOf(const QString &sid) { return sandbox.ledger().find(sid)->status; }

    ManualClock clock {UtcMs(milliseconds(1'767'225'600'000))}; // 2026-01-01T00:00Z
    ManualScheduler scheduler {clock};
    Sandbox sandbox;
    RawClient client;
};

} // namespace halftone::sandbox::test
