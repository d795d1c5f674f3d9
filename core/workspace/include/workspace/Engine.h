#pragma once

#include "base/Async.h"
#include "base/Clock.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace halftone::workspace {

class EngineHost;

/// How the connection to the provider stands.
enum class Connection { NoAccount, NoSecret, Connecting, Connected, Syncing, Offline, CredentialsRefused };

struct EngineStatus
{
    Connection connection = Connection::NoAccount;
    std::optional<UtcMs> since; ///< of Offline and CredentialsRefused
    std::optional<UtcMs> lastSync;
    std::optional<milliseconds> clockSkew; ///< how far the provider's clock is ahead of ours
    bool sandbox = false; ///< the account's endpoint is a local sandbox
    /// The store keeps the engine from working: its server is out of reach (`connection_lost`: Offline, it goes on by itself), or a
    /// newer program has migrated it (`workspace_too_new`: Offline, nothing is claimed any more).
    std::optional<Error> trouble;
};

/// What one round did (CLI.md `sync`).
struct RoundReport
{
    int received = 0;
    int updated = 0;
    int approved = 0;
    int rejected = 0;
    int sent = 0;
    int failed = 0;
    std::optional<Error> error; ///< the first that kept part of the round from being done
};

/// The machine that syncs, sends and follows approvals; runs in a thread of its own.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(EngineHost &host);

    /// Gives the account's secret (from the keychain or the environment) to the engine. Empty: it says NoSecret and does not connect.
    void setSecret(const QString &secret);
    /// Begins to sync and send until stop(). What it does follows the back-off.
    void start();
    void stop();
    /// Looks at everything now, whatever the back-off says, sends what is due, and ends.
    [[nodiscard]] Async<RoundReport> round();
    /// Sends this message (and what must leave before it) and answers when the provider's answer was read, or after @p wait.
    [[nodiscard]] Async<Done> deliver(qint64 messageId, milliseconds wait);
    /// A person did something that should be seen soon: poll quickly for a while.
    void hurry();
    [[nodiscard]] EngineStatus status() const;

Q_SIGNALS:
    void statusChanged(const halftone::workspace::EngineStatus &status);
    /// One event for `worker` and `sync --watch`: {"event": "received", "message": …}; never a secret, never a body.
    void happened(const QJsonObject &event);

private:
    EngineHost &m_host;
    EngineStatus m_status;
    friend class EngineHost;
};

} // namespace halftone::workspace
