#include "storage/Installations.h"

#include "base/IdGenerator.h"
#include "base/Time.h"

#include <algorithm>
#include <chrono>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostInstallations = 1023;
constexpr qint64 kReleased = 0; ///< as last_seen_ms
constexpr milliseconds kForgotten = std::chrono::days(90);
constexpr milliseconds kForgottenInNeed = std::chrono::days(1);
/// A program that was killed made ids for at most so long after it was last seen.
constexpr milliseconds kUnseenWork = std::chrono::minutes(15);

/// The highest id that this number can have made by then (layout: base/Id.h).
qint64 highestIdAt(qint64 seenMs)
{
    const qint64 sinceEpoch = seenMs + kUnseenWork.count() - toMs(IdGenerator::kEpoch);
    return sinceEpoch <= 0 ? 0 : (sinceEpoch << 22) - 1;
}

/// Takes a number over that nobody holds. The outer condition stands again beside the inner one: on PostgreSQL two programs may pick
/// the same row, and the second then finds it changed.
Result<Installation> takeOver(Database &database, const QString &label, UtcMs now, milliseconds forgotten)
{
    Installation taken;
    qint64 seenBefore = kReleased;
    qint64 limit = toMs(now - forgotten);
    auto found = database.run(u"SELECT id, last_seen_ms FROM installations WHERE last_seen_ms < ? ORDER BY CASE WHEN label = ? THEN 0 ELSE "
                              u"1 END, last_seen_ms, id"
                              " LIMIT 1"_s,
        {limit, label}, [&](const QSqlQuery &row) {
            taken.id = row.value(0).toInt();
            seenBefore = row.value(1).toLongLong();
        });
    if (!found)
        return found.error();
    if (taken.id == 0)
        return taken;
    auto changed = database.run(
        u"UPDATE installations SET label = ?, app_version = ?, last_seen_ms = ? WHERE id = ? AND last_seen_ms = ? RETURNING last_id"_s,
        {label, QStringLiteral(HALFTONE_VERSION), toMs(now), taken.id, seenBefore},
        [&](const QSqlQuery &row) { taken.lastId = row.value(0).toLongLong(); });
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error {ErrorKind::Conflict, u"already_exists"_s, u"the number was taken meanwhile"_s};
    if (seenBefore != kReleased)
        taken.lastId = std::max(taken.lastId, highestIdAt(seenBefore));
    return taken;
}

Result<Installation> makeNew(Database &database, const QString &label, UtcMs now)
{
    Installation made;
    auto inserted
        = database.run(u"INSERT INTO installations (id, label, app_version, created_at_ms, last_seen_ms)"
                       " SELECT COALESCE(MAX(id), 0) + 1, ?, ?, ?, ? FROM installations HAVING COALESCE(MAX(id), 0) < ? RETURNING id"_s,
            {label, QStringLiteral(HALFTONE_VERSION), toMs(now), toMs(now), kMostInstallations},
            [&](const QSqlQuery &row) { made.id = row.value(0).toInt(); });
    if (!inserted)
        return inserted.error();
    return made;
}

/// One try; id 0 where all numbers are held, Conflict where another program was first.
Result<Installation> tryToRegister(Database &database, const QString &label, UtcMs now)
{
    auto got = takeOver(database, label, now, kForgotten);
    if (got && got->id == 0)
        got = makeNew(database, label, now);
    if (got && got->id == 0)
        got = takeOver(database, label, now, kForgottenInNeed);
    return got;
}

} // namespace

Result<Installation> registerInstallation(Database &database, const QString &label, UtcMs now)
{
    // Who is beaten to a row tries the next one; more than a few programs do not start in the same instant.
    constexpr int kTries = 50;
    for (int i = 0; i < kTries; ++i) {
        Installation installation;
        const auto result = database.attempt([&]() -> Result<Done> {
            auto got = tryToRegister(database, label, now);
            if (!got)
                return got.error();
            installation = *got;
            return done();
        });
        if (!result && result.error().kind == ErrorKind::Conflict)
            continue;
        if (!result)
            return result.error();
        if (installation.id != 0)
            return installation;
        break;
    }
    return Error {ErrorKind::Conflict, u"too_many_installations"_s, u"all numbers are held"_s};
}

Result<Done> touchInstallation(Database &database, const Installation &installation, UtcMs now)
{
    auto touched
        = database.run(u"UPDATE installations SET last_seen_ms = ?, last_id = CASE WHEN last_id > ? THEN last_id ELSE ? END WHERE id = ?"_s,
            {toMs(now), installation.lastId, installation.lastId, installation.id});
    if (!touched)
        return touched.error();
    return done();
}

Result<Done> releaseInstallation(Database &database, const Installation &installation)
{
    return touchInstallation(database, installation, fromMs(kReleased));
}

} // namespace halftone::storage
