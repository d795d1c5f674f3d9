#pragma once

#include "storage/Database.h"

namespace halftone::storage {

enum class IfExists {
    Refuse, ///< Conflict `file_exists`
    Keep, ///< a copy that is there already is the older one, and the one to keep
};

/// Writes a copy of an SQLite workspace while others use it: into a file beside the target, mode 0600, synced, and only then under
/// its name. Not inside a transaction. Errors: as backupWorkspace().
[[nodiscard]] Result<Done> writeCopy(Database &database, const QString &target, IfExists ifExists);

} // namespace halftone::storage
