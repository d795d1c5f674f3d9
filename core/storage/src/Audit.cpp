#include "storage/Audit.h"

#include "base/Time.h"
#include "SqlValues.h"

#include <QJsonDocument>

namespace halftone::storage {

using namespace Qt::StringLiterals;

Result<Done> appendAudit(Database &database, IdGenerator &ids, const AuditEntry &entry)
{
    auto written = database.run(
        u"INSERT INTO audit (id, at_ms, installation_id, user_id, action, entity, entity_id, detail_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {ids.next<struct AuditTag>().value(), toMs(entry.at), ids.installation(), nullIfInvalid(entry.user), entry.action, entry.entity,
            entry.entityId, QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact))});
    if (!written)
        return written.error();
    return done();
}

Result<QList<AuditEntry>> auditOf(Database &database, const QString &entity, qint64 entityId)
{
    QList<AuditEntry> entries;
    auto read = database.run(u"SELECT at_ms, user_id, action, detail_json FROM audit WHERE entity = ? AND entity_id = ? ORDER BY id"_s,
        {entity, entityId}, [&](const QSqlQuery &row) {
            entries.append({.at = fromMs(row.value(0).toLongLong()),
                .user = UserId(row.value(1).toLongLong()),
                .action = row.value(2).toString(),
                .entity = entity,
                .entityId = entityId,
                .detail = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object()});
        });
    if (!read)
        return read.error();
    return entries;
}

} // namespace halftone::storage
