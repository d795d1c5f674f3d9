#include "storage/Migrations.h"

#include "base/Time.h"

#include <QCryptographicHash>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

QString spelled(std::string_view statement, Dialect dialect)
{
    QString text = QString::fromUtf8(statement.data(), static_cast<qsizetype>(statement.size()));
    return text.replace("{{ID}}"_L1, dialect == Dialect::Sqlite ? "INTEGER"_L1 : "BIGINT"_L1);
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

Result<Done> ensureTable(Database &database)
{
    auto made = database.run(
        u"CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at_ms BIGINT NOT NULL)"_s);
    if (!made)
        return made.error();
    return done();
}

/// Applies a step unless somebody has meanwhile; the version is read inside the step's own transaction.
Result<Done> apply(Database &database, const Migration &step, UtcMs now)
{
    return database.transaction([&]() -> Result<Done> {
        if (database.dialect() == Dialect::Postgres) {
            // SQLite's BEGIN IMMEDIATE has let one writer in already. 'HLFT' as a number: any constant of ours will do.
            if (auto locked = database.run(u"SELECT pg_advisory_xact_lock(1212958292)"_s); !locked)
                return locked.error();
        }
        bool applied = false;
        auto read = database.run(
            u"SELECT 1 FROM schema_migrations WHERE version = ?"_s, {step.version}, [&](const QSqlQuery &) { applied = true; });
        if (!read)
            return read.error();
        if (applied)
            return done();
        for (const auto &list : {step.common, database.dialect() == Dialect::Sqlite ? step.sqlite : step.postgres}) {
            for (const std::string_view statement : list) {
                if (auto run = database.run(spelled(statement, database.dialect())); !run)
                    return run.error();
            }
        }
        auto noted = database.run(u"INSERT INTO schema_migrations (version, name, checksum, applied_at_ms) VALUES (?, ?, ?, ?)"_s,
            {step.version, QString::fromUtf8(step.name.data(), static_cast<qsizetype>(step.name.size())), checksum(step), toMs(now)});
        if (!noted)
            return noted.error();
        return done();
    });
}

} // namespace

int newestVersion()
{
    return migrations().empty() ? 0 : migrations().back().version;
}

Result<int> schemaVersion(Database &database)
{
    if (auto table = ensureTable(database); !table)
        return table.error();
    int version = 0;
    auto read = database.run(
        u"SELECT COALESCE(MAX(version), 0) FROM schema_migrations"_s, {}, [&](const QSqlQuery &row) { version = row.value(0).toInt(); });
    if (!read)
        return read.error();
    return version;
}

Result<int> migrate(Database &database, UtcMs now, std::span<const Migration> steps)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version;
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (*version > newest)
        return Error {ErrorKind::WorkspaceUnusable, u"workspace_too_new"_s, u"schema %1, this program knows %2"_s.arg(*version).arg(newest),
            QString::number(*version)};
    QHash<int, QString> stored;
    auto read = database.run(u"SELECT version, checksum FROM schema_migrations"_s, {},
        [&](const QSqlQuery &row) { stored.insert(row.value(0).toInt(), row.value(1).toString()); });
    if (!read)
        return read.error();
    for (const Migration &step : steps) {
        const auto known = stored.constFind(step.version);
        if (known == stored.constEnd()) {
            if (auto applied = apply(database, step, now); !applied)
                return applied.error();
        } else if (*known != checksum(step)) {
            return Error {ErrorKind::WorkspaceUnusable, u"schema_altered"_s, u"step %1 differs from the one applied"_s.arg(step.version),
                QString::number(step.version)};
        }
    }
    return newest;
}

} // namespace halftone::storage
