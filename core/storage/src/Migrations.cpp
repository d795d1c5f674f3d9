#include "storage/Migrations.h"

#include "base/Logging.h"
#include "base/Time.h"
#include "FileCopy.h"
#include "storage/Workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

using Applied = QHash<int, QString>; ///< version → checksum

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString spelled(std::string_view statement, Dialect dialect)
{
    return text(statement).replace("{{ID}}"_L1, dialect == Dialect::Sqlite ? "INTEGER"_L1 : "BIGINT"_L1);
}

QString checksum(const Migration &step)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &list : {step.common, step.sqlite, step.postgres}) {
        for (const std::string_view statement : list)
            hash.addData(QByteArray(statement.data(), static_cast<qsizetype>(statement.size())) + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<bool> tableExists(Database &database)
{
    bool exists = false;
    auto asked = database.run(database.dialect() == Dialect::Sqlite
            ? u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'"_s
            : u"SELECT 1 WHERE to_regclass('schema_migrations') IS NOT NULL"_s,
        {}, [&](const QSqlQuery &) { exists = true; });
    if (!asked)
        return asked.error();
    return exists;
}

Result<Applied> appliedSteps(Database &database)
{
    const auto exists = tableExists(database);
    if (!exists)
        return exists.error();
    Applied applied;
    if (!*exists)
        return applied;
    auto read = database.run(u"SELECT version, checksum FROM schema_migrations"_s, {},
        [&](const QSqlQuery &row) { applied.insert(row.value(0).toInt(), row.value(1).toString()); });
    if (!read)
        return read.error();
    return applied;
}

Error tooNew(int version, int newest)
{
    return {ErrorKind::WorkspaceUnusable, u"workspace_too_new"_s, u"schema %1, this program knows %2"_s.arg(version).arg(newest),
        QString::number(version), {}};
}

Result<Done> judge(const Applied &applied, std::span<const Migration> steps)
{
    const int newest = steps.empty() ? 0 : steps.back().version;
    for (auto it = applied.cbegin(); it != applied.cend(); ++it) {
        if (it.key() > newest) {
            const QList<int> versions = applied.keys();
            return tooNew(*std::max_element(versions.cbegin(), versions.cend()), newest);
        }
    }
    for (const Migration &step : steps) {
        const auto known = applied.constFind(step.version);
        if (known != applied.constEnd() && *known != checksum(step))
            return Error {ErrorKind::WorkspaceUnusable, u"schema_altered"_s,
                u"step %1 differs from the one that was applied"_s.arg(step.version), QString::number(step.version), {}};
    }
    return done();
}

Result<Done> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto run = database.run(statement); !run)
            return run.error();
    }
    return done();
}

/// Lets one program in: SQLite's BEGIN IMMEDIATE has done so already. A step may take longer than a statement of a screen may.
Result<Done> lockOutOthers(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return done();
    return runAll(database,
        {u"SET LOCAL statement_timeout = 0"_s, u"SET LOCAL lock_timeout = '60s'"_s,
            u"SELECT pg_advisory_xact_lock(%1)"_s.arg(kApplicationId)});
}

Result<Done> noBrokenReference(Database &database)
{
    QString table;
    auto asked = database.run(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) { table = row.value(0).toString(); });
    if (!asked)
        return asked.error();
    if (!table.isEmpty())
        return Error {ErrorKind::StorageFailed, u"database_damaged"_s, u"a step left broken references in "_s + table};
    return done();
}

/// Applies a step unless somebody has meanwhile; the versions are read inside the step's own transaction.
Result<Done> apply(Database &database, const Migration &step, std::span<const Migration> steps, UtcMs now)
{
    return database.transaction([&]() -> Result<Done> {
        if (auto locked = lockOutOthers(database); !locked)
            return locked;
        auto made = database.run(
            u"CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL,"
            " applied_at_ms BIGINT NOT NULL)"_s);
        if (!made)
            return made.error();
        const auto applied = appliedSteps(database);
        if (!applied)
            return applied.error();
        if (auto fine = judge(*applied, steps); !fine)
            return fine;
        if (applied->contains(step.version))
            return done();
        QStringList statements;
        for (const auto &list : {step.common, database.dialect() == Dialect::Sqlite ? step.sqlite : step.postgres}) {
            for (const std::string_view statement : list)
                statements << spelled(statement, database.dialect());
        }
        if (auto run = runAll(database, statements); !run)
            return run;
        if (step.rewrites && database.dialect() == Dialect::Sqlite) {
            if (auto whole = noBrokenReference(database); !whole)
                return whole;
        }
        auto noted = database.run(u"INSERT INTO schema_migrations (version, name, checksum, applied_at_ms) VALUES (?, ?, ?, ?)"_s,
            {step.version, text(step.name), checksum(step), toMs(now)});
        if (!noted)
            return noted.error();
        qCInfo(logStorage).noquote() << "schema step" << step.version << text(step.name);
        return done();
    });
}

QString copyBefore(const Database &database, int version)
{
    return database.address().path + u".before-"_s + QString::number(version);
}

/// A step that makes a table anew, on SQLite: after a copy of the file, and with foreign keys off, or dropping the old table would
/// take along what refers to it. The pragma does nothing inside a transaction.
Result<Done> applyRewriting(Database &database, const Migration &step, std::span<const Migration> steps, UtcMs now)
{
    const QString copy = copyBefore(database, step.version);
    if (auto copied = writeCopy(database, copy, IfExists::Keep); !copied)
        return copied;
    if (auto off = database.run(u"PRAGMA foreign_keys=OFF"_s); !off)
        return off.error();
    const Result<Done> applied = apply(database, step, steps, now);
    const auto on = database.run(u"PRAGMA foreign_keys=ON"_s);
    if (!applied)
        return applied;
    if (!on)
        return on.error();
    return done();
}

} // namespace

int newestVersion()
{
    return migrations().empty() ? 0 : migrations().back().version;
}

Result<int> schemaVersion(Database &database)
{
    const auto applied = appliedSteps(database);
    if (!applied)
        return applied.error();
    int version = 0;
    for (auto it = applied->cbegin(); it != applied->cend(); ++it)
        version = std::max(version, it.key());
    return version;
}

Result<Done> checkSchemaCurrent(Database &database)
{
    int version = 0;
    auto read
        = database.run(u"SELECT MAX(version) FROM schema_migrations"_s, {}, [&](const QSqlQuery &row) { version = row.value(0).toInt(); });
    if (!read)
        return read.error();
    if (version > newestVersion())
        return tooNew(version, newestVersion());
    return done();
}

Result<int> migrate(Database &database, UtcMs now, std::span<const Migration> steps)
{
    const auto applied = appliedSteps(database);
    if (!applied)
        return applied.error();
    if (auto fine = judge(*applied, steps); !fine)
        return fine.error();
    bool changed = false;
    for (const Migration &step : steps) {
        if (applied->contains(step.version))
            continue;
        changed = true;
        const bool rewriting = step.rewrites && database.dialect() == Dialect::Sqlite && !applied->isEmpty();
        const auto run = rewriting ? applyRewriting(database, step, steps, now) : apply(database, step, steps, now);
        if (!run)
            return run.error();
    }
    if (!changed && database.dialect() == Dialect::Sqlite) {
        for (const Migration &step : steps) {
            if (step.rewrites && QFile::remove(copyBefore(database, step.version)))
                qCInfo(logStorage) << "copy from before schema step" << step.version << "removed";
        }
    }
    return steps.empty() ? 0 : steps.back().version;
}

} // namespace halftone::storage
