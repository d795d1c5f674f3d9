#include "settings/SettingsPorts.h"

#include "workspace/Accounts.h"
#include "workspace/Preferences.h"
#include "workspace/Workspace.h"

namespace halftone::ui {

/// What of the settings is the workspace's. Keychain, language, theme and notifications are the program's to bind.
void bindSettings(SettingsPorts &ports, workspace::Workspace &space);

void bindSettings(SettingsPorts &ports, workspace::Workspace &space)
{
    ports.accounts = [&space] { return space.accounts().list(); };
    ports.test = [&space] { return space.accounts().test(); };
    ports.removeAccount = [&space] { return space.accounts().remove(); };
    ports.numbers = [&space] { return space.accounts().numbers(); };
    ports.refreshNumbers = [&space] { return space.accounts().refreshNumbers(); };
    ports.loadSettings = [&space] { return space.preferences().load(); };
    ports.changeSettings = [&space](std::function<void(WorkspaceSettings &)> edit) { return space.preferences().change(std::move(edit)); };
    ports.secret = [] { return SecretState {}; }; // until the program that has a keychain says otherwise
    ports.info = [&space] { return space.info(); };
    ports.checkWorkspace = [&space] { return space.check(); };
    ports.backup = [&space](const QString &path) { return space.backup(path); };
}

} // namespace halftone::ui
