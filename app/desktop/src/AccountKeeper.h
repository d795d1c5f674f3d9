#pragma once

#include "secrets/SecretStore.h"
#include "settings/SettingsPorts.h"

#include <QObject>

namespace halftone::workspace {
class Workspace;
}

namespace halftone::desktop {

/// Brings the account's secret from the keychain or the environment to the engine, and into the keychain. Holds no secret itself.
/// Lives in the GUI thread.
class AccountKeeper : public QObject
{
    Q_OBJECT

public:
    /// @param workspace must outlive it.
    explicit AccountKeeper(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// At the start: finds the secret, and starts the engine with it, or without: what is stored can be read all the same.
    void begin();

    /// See SettingsPorts. An empty secret stands for the one that is kept already.
    [[nodiscard]] Async<Account> connectAccount(const Account &account, const QString &secret);
    [[nodiscard]] Async<Account> connectForNow(const Account &account, const QString &secret);
    [[nodiscard]] Async<Done> retrySecret();
    [[nodiscard]] Async<Done> removeAccount();
    [[nodiscard]] ui::SecretState secret() const { return m_state; }

    void bind(ui::SettingsPorts &ports);

Q_SIGNALS:
    /// The account's secret could not be read.
    void troubled(const halftone::Error &error);

private:
    using Found = std::function<void(const Result<Done> &)>;

    /// Looks for the secret of the account that is stored. Errors: CredentialsMissing, storage; m_state says so, too.
    void find(Found found);
    void give(const QString &secret, ui::SecretState::From from);
    void store(const Account &account, std::function<void(const Result<Account> &)> done);

    workspace::Workspace &m_workspace;
    secrets::SecretStore m_secrets;
    ui::SecretState m_state;
};

} // namespace halftone::desktop
