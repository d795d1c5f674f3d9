#pragma once

#include "base/Async.h"
#include "model/Settings.h"

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

private:
    Store &m_store;
};

} // namespace halftone::workspace
