#pragma once

#include "base/Id.h"
#include "storage/Database.h"

namespace halftone::storage {

/// Puts one message in the full-text index. PostgreSQL keeps its own by a generated column.
[[nodiscard]] inline Result<Done> indexMessage(Database &database, MessageId id)
{
    if (database.dialect() == Dialect::Postgres)
        return done();
    auto indexed
        = database.run(QStringLiteral("INSERT INTO messages_fts (rowid, body) SELECT id, body FROM messages WHERE id = ?"), {id.value()});
    if (!indexed)
        return indexed.error();
    return done();
}

/// Takes one message out, before its body changes or it is deleted: the index needs the words that it holds.
[[nodiscard]] inline Result<Done> unindexMessage(Database &database, MessageId id)
{
    if (database.dialect() == Dialect::Postgres)
        return done();
    auto gone = database.run(
        QStringLiteral("INSERT INTO messages_fts (messages_fts, rowid, body) SELECT 'delete', id, body FROM messages WHERE id = ?"),
        {id.value()});
    if (!gone)
        return gone.error();
    return done();
}

} // namespace halftone::storage
