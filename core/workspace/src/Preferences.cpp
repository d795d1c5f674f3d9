#include "workspace/Preferences.h"

#include "storage/SettingsStore.h"
#include "Store.h"

namespace halftone::workspace {

Async<WorkspaceSettings> Preferences::load()
{
    return m_store.run([](Session &session) { return storage::loadSettings(*session.database); });
}

Async<Done> Preferences::save(const WorkspaceSettings &settings)
{
    return m_store.run([settings](Session &session) -> Result<Done> {
        auto saved = storage::saveSettings(*session.database, settings, session.now());
        if (saved)
            session.database->note({ChangeKind::Settings, 0, {}});
        return saved;
    });
}

} // namespace halftone::workspace
