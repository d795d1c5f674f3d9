#pragma once

#include "base/Clock.h"
#include "kit/Theme.h"
#include "model/Settings.h"
#include "settings/NotificationChoices.h"
#include "workspace/Accounts.h"
#include "workspace/Workspace.h"

#include <functional>

namespace halftone::ui {

/// Where the account's secret came from in this run of the program, and what was in the way.
struct SecretState
{
    enum class From { Nowhere, Keychain, Environment, Session };

    From from = From::Nowhere; ///< Session: given by hand, and forgotten when the program ends
    std::optional<Error> trouble; ///< CredentialsMissing, while there is none: `no_secret`, `no_keychain`, `keychain_locked`
};

/// What the settings page asks for; see ConversationPorts. The secret goes to the keychain and the engine as a value, and is kept
/// nowhere here.
struct SettingsPorts
{
    std::function<Async<QList<Account>>()> accounts;
    /// Keeps the secret in the keychain, stores the account, and connects. Errors: CredentialsMissing `no_keychain`,
    /// `keychain_locked`, those of Accounts::set.
    std::function<Async<Account>(const Account &, const QString &secret)> connectAccount;
    /// Stores the account and connects with a secret that is kept until the program ends. Errors: those of Accounts::set.
    std::function<Async<Account>(const Account &, const QString &secret)> connectForNow;
    /// Looks into the keychain again, as after it was unlocked, and connects. Errors: as of SecretStore::read, `no_account`.
    std::function<Async<Done>()> retrySecret;
    std::function<SecretState()> secret;
    std::function<Async<workspace::AccountTest>()> test;
    /// Forgets account and secret; conversations stay.
    std::function<Async<Done>()> removeAccount;
    std::function<Async<QList<Number>>()> numbers;
    std::function<Async<QList<Number>>()> refreshNumbers;
    std::function<Async<WorkspaceSettings>()> loadSettings;
    /// See Preferences::change.
    std::function<Async<WorkspaceSettings>(std::function<void(WorkspaceSettings &)>)> changeSettings;

    std::function<Async<workspace::Info>()> info;
    std::function<Async<QStringList>()> checkWorkspace; ///< what is wrong, in English; empty when all is well
    std::function<Async<Done>(const QString &path)> backup;

    std::function<QString()> language; ///< "en", "fr"
    std::function<void(const QString &)> setLanguage;
    std::function<ThemeChoice()> theme;
    std::function<void(ThemeChoice)> setTheme;
    std::function<bool()> enterSends;
    std::function<void(bool)> setEnterSends;
    std::function<NotificationChoices()> notifications;
    std::function<void(const NotificationChoices &)> setNotifications;

    bool isSandbox = false; ///< the demo's account is not to be changed by hand
    std::function<void()> trySandbox;
    std::function<void()> leaveSandbox; ///< back to the user's own workspace
};

} // namespace halftone::ui
