#pragma once

#include "storage/Database.h"

#include <QList>
#include <QStringList>

namespace halftone::storage {

struct WorkspaceInfo
{
    QString address; ///< path or URL
    int schema = 0;
    qint64 candidates = 0;
    qint64 messages = 0;
    qint64 unread = 0;
    qint64 outbox = 0; ///< open messages
    qint64 awaitingApproval = 0; ///< of them, those that wait for approval
    qint64 sizeBytes = 0;
};

/// Counts and size. Errors: storage.
[[nodiscard]] Result<WorkspaceInfo> workspaceInfo(Database &database);

/// Something that is wrong in a workspace.
struct Problem
{
    QString code; ///< stable ("damaged", "broken_reference", "open_without_outbox", …)
    QString detail; ///< English, for the log and for whoever mends it: which table, how many; never a text of a message
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Looks for damage: the engine's own check with all indexes (PostgreSQL: where the extension amcheck is installed), foreign keys, a row in
/// the outbox for each open message and no other (I2), the state that stands twice, one message in flight per conversation (I7), the search
/// index. Takes seconds with a million messages.
/// @return what was found; empty when all is well. Errors: storage.
[[nodiscard]] Result<QList<Problem>> checkWorkspace(Database &database);

/// What checkWorkspace() counts: rows that should not be there, one statement a rule.
[[nodiscard]] QStringList consistencyStatements();

/// After many rows came at once (a history, a large import): the planner's statistics, of a sample (SQLite: ANALYZE with a limit, some ten
/// milliseconds; PostgreSQL: of the tables that grow). Errors: storage.
[[nodiscard]] Result<Done> refreshStatistics(Database &database);

/// Writes a consistent copy of the workspace while others use it (SQLite: VACUUM INTO), mode 0600, under its final name only once it
/// is whole and on disk. Never overwrites.
/// Errors: InvalidInput `backup_not_here` (PostgreSQL: pg_dump is the way); Conflict `file_exists`; WorkspaceUnusable
/// `workspace_no_permission` (the folder); StorageFailed `disk_full`, `backup_failed`; each with the file as subject.
[[nodiscard]] Result<Done> backupWorkspace(Database &database, const QString &file);

} // namespace halftone::storage
