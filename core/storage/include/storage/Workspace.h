#pragma once

#include "base/ChangeBus.h"
#include "base/Clock.h"
#include "storage/Database.h"

#include <QByteArrayView>

namespace halftone::storage {

/// `PRAGMA application_id` of a workspace file: "HLFT". It stands in the file's header, so a foreign file is told before SQLite touches it.
inline constexpr quint32 kApplicationId = 0x484C'4654;

struct OpenOptions
{
    bool create = true; ///< SQLite: make the file (0600) and its folder (0700) where they are missing
    UtcMs now; ///< stamped on what is applied
    ChangeBus *bus = nullptr; ///< told what this connection commits
};

/// Opens a workspace for the calling thread: looks at the file, connects, migrates. Opening it again, for another thread or by the
/// next command, costs about a millisecond when the schema is current.
///
/// Errors, each with the path or URL as subject: WorkspaceUnusable `workspace_missing` (create is off), `workspace_no_permission`,
/// `read_only`, `not_a_workspace` (another program's database, or none at all), `workspace_network_drive`, `workspace_too_new`
/// (subject: its version), `schema_altered`, `workspace_unreachable`, `driver_missing`; StorageBusy `workspace_locked` after 5 s;
/// StorageFailed `disk_full`, `database_damaged`.
[[nodiscard]] Result<std::shared_ptr<Database>> openWorkspace(const Database::Address &address, const OpenOptions &options);

/// Where the user's own workspace is when nobody says otherwise: `halftone/workspace.halftone` in the folder for applications' data
/// ($XDG_DATA_HOME, else ~/.local/share). $HALFTONE_WORKSPACE is the front ends' business.
[[nodiscard]] QString defaultWorkspacePath();

/// Whether a file system lies on another host: WAL needs memory shared by all who use the file.
/// @param magic `f_type` of statfs. @param mountType the type in /proc/self/mountinfo ("fuse.sshfs"), asked for FUSE only.
[[nodiscard]] bool isNetworkFileSystem(quint64 magic, QByteArrayView mountType);

/// How far the workspace's clock is ahead of ours: 0 on SQLite (one host), the server's clock on PostgreSQL. Leases and due times
/// compare against the workspace's clock (DESIGN (c)). Exact to half a round trip. Errors: storage.
[[nodiscard]] Result<milliseconds> workspaceClockOffset(Database &database, const Clock &clock);

} // namespace halftone::storage
