#include "storage/Leases.h"

#include "base/Time.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

Result<int> endLeasesOfDead(Database &database, UtcMs now, const std::function<bool(const QString &)> &isAlive)
{
    int ended = 0;
    for (const QString &table : {u"sync_cursors"_s, u"templates"_s}) {
        QStringList owners;
        auto read = database.run(u"SELECT DISTINCT lease_owner FROM %1 WHERE lease_until_ms > ?"_s.arg(table), {toMs(now)},
            [&](const QSqlQuery &q) { owners << q.value(0).toString(); });
        if (!read)
            return read.error();
        for (const QString &owner : std::as_const(owners)) {
            if (isAlive(owner))
                continue;
            auto freed = database.run(
                u"UPDATE %1 SET lease_until_ms = 0 WHERE lease_owner = ? AND lease_until_ms > ?"_s.arg(table), {owner, toMs(now)});
            if (!freed)
                return freed.error();
            ended += *freed;
        }
    }
    return ended;
}

} // namespace halftone::storage
