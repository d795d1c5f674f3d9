#pragma once

#include "base/Async.h"
#include "model/Settings.h"

#include <functional>

namespace halftone::workspace {

class Store;

/// Settings of the workspace (shared by the team). A program's own settings (theme, window) are not here.
class Preferences
{
public:
    explicit Preferences(Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] Async<WorkspaceSettings> load();
    [[nodiscard]] Async<Done> save(const WorkspaceSettings &settings);
    /// Changes some settings and leaves the others as they are stored, whatever others changed since they were read.
    ///
    /// @param edit runs in the store's thread, once; it may use only what it was given by value.
    /// @return the settings as they are then. Errors: storage.
    [[nodiscard]] Async<WorkspaceSettings> change(std::function<void(WorkspaceSettings &)> edit);

private:
    Store &m_store;
};

} // namespace halftone::workspace
