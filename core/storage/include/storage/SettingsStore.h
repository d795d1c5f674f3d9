#pragma once

#include "base/Clock.h"
#include "model/Settings.h"
#include "storage/Database.h"

#include <optional>

namespace halftone::storage {

/// The settings of the workspace. What is not stored, or cannot be read (a newer program's value), has its built-in default; the
/// latter is logged. Errors: storage.
[[nodiscard]] Result<WorkspaceSettings> loadSettings(Database &database);

/// Writes what differs from what is stored, and nothing else: two programs that set different things do not undo each other.
/// Errors: storage.
[[nodiscard]] Result<Done> saveSettings(Database &database, const WorkspaceSettings &settings, UtcMs now);

/// One stored value by its name, for what is no setting of people (keys, markers); empty when there is none.
[[nodiscard]] Result<std::optional<QString>> settingValue(Database &database, const QString &name);
[[nodiscard]] Result<Done> setSettingValue(Database &database, const QString &name, const QString &value, UtcMs now);

/// Stores @p value unless there is one, and returns what is stored: whoever comes first decides (the key of erased numbers' hashes).
[[nodiscard]] Result<QString> settingValueOrSet(Database &database, const QString &name, const QString &value, UtcMs now);

} // namespace halftone::storage
