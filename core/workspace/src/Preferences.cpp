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
    return m_store.write([settings](Session &session) -> Result<Done> {
        auto saved = storage::saveSettings(*session.database, settings, session.now());
        if (saved)
            session.database->note({ChangeKind::Settings, 0, {}});
        return saved;
    });
}

Async<WorkspaceSettings> Preferences::change(std::function<void(WorkspaceSettings &)> edit)
{
    return m_store.write([edit = std::move(edit)](Session &session) -> Result<WorkspaceSettings> {
        WorkspaceSettings settings;
        auto done = session.database->transaction([&]() -> Result<Done> {
            auto stored = storage::loadSettings(*session.database);
            if (!stored)
                return stored.error();
            settings = *stored;
            edit(settings);
            auto saved = storage::saveSettings(*session.database, settings, session.now());
            if (saved)
                session.database->note({ChangeKind::Settings, 0, {}});
            return saved;
        });
        if (!done)
            return done.error();
        return settings;
    });
}

} // namespace halftone::workspace
