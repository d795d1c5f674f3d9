#pragma once

#include "base/Clock.h"
#include "kit/Theme.h"
#include "model/Settings.h"
#include "workspace/Accounts.h"

#include <functional>

namespace halftone::ui {

/// What the settings page asks for; see ConversationPorts. The secret goes to the keychain and the engine as a value, and is kept
/// nowhere here.
struct SettingsPorts
{
    std::function<Async<QList<Account>>()> accounts;
    /// Keeps the secret in the keychain, stores the account, and connects. Errors: CredentialsMissing `no_keychain`, those of
    /// Accounts::set.
    std::function<Async<Account>(const Account &, const QString &secret)> connectAccount;
    std::function<Async<workspace::AccountTest>()> test;
    std::function<Async<Done>()> removeAccount;
    std::function<Async<QList<Number>>()> numbers;
    std::function<Async<WorkspaceSettings>()> loadSettings;
    std::function<Async<Done>(const WorkspaceSettings &)> saveSettings;

    std::function<QString()> language; ///< "en", "fr"
    std::function<void(const QString &)> setLanguage;
    std::function<ThemeChoice()> theme;
    std::function<void(ThemeChoice)> setTheme;
    std::function<bool()> enterSends;
    std::function<void(bool)> setEnterSends;
    bool isSandbox = false; ///< the demo's account is not to be changed by hand
};

} // namespace halftone::ui
