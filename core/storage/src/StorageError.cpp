#include "storage/Database.h"

#include <QSqlError>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

Error postgresError(const QString &state, const QString &text)
{
    if (state == "23505"_L1)
        return {ErrorKind::Conflict, u"already_exists"_s, u"unique violation"_s};
    // Serialisation, deadlock, lock not available, statement time-out.
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1 || state == "57014"_L1)
        return {ErrorKind::StorageBusy, u"storage_busy"_s, state + u": "_s + text};
    if (state == "53100"_L1)
        return {ErrorKind::StorageFailed, u"disk_full"_s, text};
    if (state == "25006"_L1)
        return {ErrorKind::StorageFailed, u"read_only"_s, text};
    // No state: libpq itself found the connection gone. 57P: the server shut it down. 25P03: idle in a transaction for too long.
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "25P03"_L1)
        return {ErrorKind::StorageBusy, u"connection_lost"_s, text};
    if (state == "XX001"_L1 || state == "XX002"_L1)
        return {ErrorKind::StorageFailed, u"database_damaged"_s, state + u": "_s + text};
    return {ErrorKind::StorageFailed, u"storage_failed"_s, state + u": "_s + text};
}

Error sqliteError(int extended, const QString &text)
{
    if (extended == 2067 || extended == 1555) // SQLITE_CONSTRAINT_UNIQUE, _PRIMARYKEY
        return {ErrorKind::Conflict, u"already_exists"_s, text};
    // A quota and a limit on the size of files are no "full" to SQLite, but a write that failed; errors of the hardware show when the
    // file is synchronised. The shared memory that cannot grow is always one of room.
    if (extended == 778 || extended == 4874) // SQLITE_IOERR_WRITE, _SHMSIZE
        return {ErrorKind::StorageFailed, u"disk_full"_s, QString::number(extended) + u": "_s + text};
    switch (extended & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorKind::StorageBusy, u"storage_busy"_s, text};
    case 8: // SQLITE_READONLY
        return {ErrorKind::StorageFailed, u"read_only"_s, text};
    case 11: // SQLITE_CORRUPT
        return {ErrorKind::StorageFailed, u"database_damaged"_s, text};
    case 13: // SQLITE_FULL
        return {ErrorKind::StorageFailed, u"disk_full"_s, text};
    case 14: // SQLITE_CANTOPEN
        return {ErrorKind::WorkspaceUnusable, u"workspace_no_permission"_s, text};
    case 26: // SQLITE_NOTADB
        return {ErrorKind::WorkspaceUnusable, u"not_a_workspace"_s, text};
    default:
        return {ErrorKind::StorageFailed, u"storage_failed"_s, QString::number(extended) + u": "_s + text};
    }
}

} // namespace

Error storageError(const QSqlError &error, Dialect dialect)
{
    const QString native = error.nativeErrorCode();
    if (dialect == Dialect::Postgres)
        return postgresError(native, error.databaseText().section(u'\n', 0, 0)); // the DETAIL that follows may quote a row
    return sqliteError(native.toInt(), error.databaseText());
}

} // namespace halftone::storage
