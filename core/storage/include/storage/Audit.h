#pragma once

#include "base/Clock.h"
#include "base/IdGenerator.h"
#include "storage/Database.h"

#include <QJsonObject>
#include <QList>

namespace halftone::storage {

/// Who did what, and when. Never a message's text, never a whole number: it outlives an edit, and is erased with the candidate.
struct AuditEntry
{
    UtcMs at;
    UserId user; ///< invalid: the program itself
    QString action; ///< "message.cancelled", "opt_out.set"
    QString entity; ///< "message", "candidate"
    qint64 entityId = 0;
    QJsonObject detail;
};

/// Writes an entry, in the transaction that does what it tells of. Errors: storage.
[[nodiscard]] Result<Done> appendAudit(Database &database, IdGenerator &ids, const AuditEntry &entry);

/// The entries of one thing, oldest first. Errors: storage.
[[nodiscard]] Result<QList<AuditEntry>> auditOf(Database &database, const QString &entity, qint64 entityId);

} // namespace halftone::storage
