#pragma once

#include "base/Clock.h"
#include "storage/Database.h"

#include <span>
#include <string_view>

namespace halftone::storage {

/// One step of the schema. Statements run one by one (QSQLITE refuses several in one call) in one transaction with the
/// version that they reach. A step that was released is never edited: its checksum is stored and compared at every start.
struct Migration
{
    int version;
    std::string_view name;
    std::span<const std::string_view> common; ///< both engines; {{ID}} is the type of a primary key
    std::span<const std::string_view> sqlite; ///< after common, on SQLite only
    std::span<const std::string_view> postgres; ///< after common, on PostgreSQL only
    /// It makes a table anew (SQLite's way of altering one): the file is copied to `<path>.before-<version>` first, and foreign keys
    /// are checked at the end of the step instead of by each statement. The copy goes at the next start that finds nothing to do.
    bool rewrites = false;
};

[[nodiscard]] std::span<const Migration> migrations();

/// The version that this program knows.
[[nodiscard]] int newestVersion();

/// The version that a workspace has; 0 for an empty database. Writes nothing. Errors: storage.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Whether this program may go on with the workspace: a newer one may have migrated it meanwhile. One short read, to be asked in
/// each claim and each minute. Errors: WorkspaceUnusable `workspace_too_new` (subject: its version); storage.
[[nodiscard]] Result<Done> checkSchemaCurrent(Database &database);

/// Brings the workspace to the newest version, each step in its own transaction; of several programs that start together one
/// applies a step and the others find it done. Where nothing is to be done it reads twice and writes nothing.
/// Errors: WorkspaceUnusable `workspace_too_new` (subject: its version), `schema_altered` (a released step was edited); storage.
/// @return the version reached.
[[nodiscard]] Result<int> migrate(Database &database, UtcMs now, std::span<const Migration> steps = migrations());

} // namespace halftone::storage
