#include "storage/Migrations.h"

#include "base/Time.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kNow {milliseconds(1'767'225'600'000)};

constexpr std::string_view k1[] = {
    "CREATE TABLE people (id {{ID}} PRIMARY KEY, name TEXT NOT NULL)",
    "CREATE INDEX people_name ON people (name)",
    "CREATE TABLE pets (id {{ID}} PRIMARY KEY, owner_id BIGINT NOT NULL REFERENCES people(id) ON DELETE CASCADE)",
};
constexpr std::string_view k2[] = {"ALTER TABLE people ADD COLUMN born_ms BIGINT"};
constexpr std::string_view k2Edited[] = {"ALTER TABLE people ADD COLUMN born_at_ms BIGINT"};
constexpr std::string_view k3Sqlite[] = {
    "CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born_ms BIGINT NOT NULL)",
    "INSERT INTO people_new SELECT id, name, COALESCE(born_ms, 0) FROM people",
    "DROP TABLE people",
    "ALTER TABLE people_new RENAME TO people",
};
constexpr std::string_view k3Postgres[]
    = {"UPDATE people SET born_ms = 0 WHERE born_ms IS NULL", "ALTER TABLE people ALTER COLUMN born_ms SET NOT NULL"};
constexpr std::string_view k3Breaking[] = {"DROP TABLE people", "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"};

constexpr Migration kStep1 {.version = 1, .name = "one", .common = k1, .sqlite = {}, .postgres = {}};
constexpr Migration kStep2 {.version = 2, .name = "two", .common = k2, .sqlite = {}, .postgres = {}};
constexpr Migration kStep2Edited {.version = 2, .name = "two", .common = k2Edited, .sqlite = {}, .postgres = {}};
constexpr Migration kStep3 {.version = 3, .name = "three", .common = {}, .sqlite = k3Sqlite, .postgres = k3Postgres, .rewrites = true};
constexpr Migration kStep3Breaking {.version = 3, .name = "three", .common = {}, .sqlite = k3Breaking, .postgres = {}, .rewrites = true};
constexpr std::array kThree {kStep1, kStep2, kStep3};
constexpr std::array kTwoEdited {kStep1, kStep2Edited};
constexpr std::array kBreaking {kStep1, kStep2, kStep3Breaking};
const std::span<const Migration> kOne(kThree.data(), 1);
const std::span<const Migration> kTwo(kThree.data(), 2);

/// Tables, columns, indexes and constraints as text, in an order of their own.
QStringList schemaOf(Database &database)
{
    if (database.dialect() == Dialect::Sqlite) {
        QStringList lines = texts(database,
            u"SELECT type || ' ' || name || ' ' || tbl_name || ' ' || COALESCE(sql, '') FROM sqlite_master"
            " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"_s);
        for (QString &line : lines)
            line = line.simplified();
        return lines;
    }
    return texts(database,
        u"SELECT 'column ' || table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || "
        u"COALESCE(column_default, '')"
        " FROM information_schema.columns WHERE table_schema = 'public' UNION ALL SELECT 'index ' || indexdef FROM pg_indexes"
        " WHERE schemaname = 'public' UNION ALL SELECT 'constraint ' || conrelid::regclass::text || ' ' || pg_get_constraintdef(oid)"
        " FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1"_s);
}

} // namespace

class TestMigrations : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDatabaseHasVersionZero_data() { dialectRows(); }
    void anEmptyDatabaseHasVersionZero()
    {
        HALFTONE_TEST_DATABASE(db, nullptr, TestDatabase::Schema::None);
        const auto version = schemaVersion(*db);
        QVERIFY_OK(version);
        QCOMPARE(*version, 0);
        QVERIFY(schemaOf(*db).isEmpty()); // asking writes nothing
    }

    void todaysStepsApplyAndASecondStartChangesNothing_data() { dialectRows(); }
    void todaysStepsApplyAndASecondStartChangesNothing()
    {
        HALFTONE_TEST_DATABASE(db, nullptr, TestDatabase::Schema::None);
        const auto first = migrate(*db, kNow);
        QVERIFY_OK(first);
        QCOMPARE(*first, newestVersion());
        const QStringList schema = schemaOf(*db);
        QVERIFY(schema.size() > 30);
        const qint64 before = db->statementsRun();
        const auto second = migrate(*db, kNow + std::chrono::hours(1));
        QVERIFY_OK(second);
        QCOMPARE(db->statementsRun() - before, 2);
        QCOMPARE(schemaOf(*db), schema);
        QCOMPARE(number(*db, u"SELECT MAX(applied_at_ms) FROM schema_migrations"_s), toMs(kNow));
        QVERIFY_OK(checkSchemaCurrent(*db));
    }

    void stepByStepIsTheSameAsAtOnce_data() { dialectRows(); }
    void stepByStepIsTheSameAsAtOnce()
    {
        HALFTONE_TEST_DATABASE(atOnce, nullptr, TestDatabase::Schema::None);
        TestDatabase stepwise(dialect, nullptr, TestDatabase::Schema::None);
        QVERIFY_OK(migrate(*atOnce, kNow));
        for (std::size_t n = 1; n <= migrations().size(); ++n)
            QVERIFY_OK(migrate(*stepwise, kNow, migrations().first(n)));
        QCOMPARE(schemaOf(*stepwise), schemaOf(*atOnce));
    }

    void rowsComeThroughTheSteps_data() { dialectRows(); }
    void rowsComeThroughTheSteps()
    {
        HALFTONE_TEST_DATABASE(db, nullptr, TestDatabase::Schema::None);
        QVERIFY_OK(migrate(*db, kNow, kOne));
        QVERIFY_OK(db->run(u"INSERT INTO people (id, name) VALUES (1, 'Zoé'), (2, 'Émile')"_s));
        QVERIFY_OK(db->run(u"INSERT INTO pets (id, owner_id) VALUES (7, 2)"_s));
        QVERIFY_OK(migrate(*db, kNow, kTwo));
        QVERIFY_OK(db->run(u"UPDATE people SET born_ms = 5 WHERE id = 2"_s));
        QVERIFY_OK(migrate(*db, kNow, kThree));
        QCOMPARE(texts(*db, u"SELECT id || ' ' || name || ' ' || born_ms FROM people ORDER BY id"_s),
            QStringList({u"1 Zoé 0"_s, u"2 Émile 5"_s}));
        QCOMPARE(texts(*db, u"SELECT owner_id FROM pets"_s), QStringList(u"2"_s)); // dropping the old table took nothing along
        if (dialect == Dialect::Sqlite)
            QCOMPARE(number(*db, u"PRAGMA foreign_keys"_s), 1);
    }

    void aFileIsCopiedBeforeATableIsMadeAnew()
    {
        TestDatabase db(Dialect::Sqlite, nullptr, TestDatabase::Schema::None);
        QVERIFY_OK(migrate(*db, kNow, kTwo));
        QVERIFY_OK(db->run(u"INSERT INTO people (id, name) VALUES (1, 'Zoé')"_s));
        const QString copy = db.address().path + u".before-3"_s;
        QVERIFY(!QFile::exists(copy));
        QVERIFY_OK(migrate(*db, kNow, kThree));
        QVERIFY(QFile::exists(copy));
        QCOMPARE(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup),
            QFileDevice::Permissions());
        {
            Database::Address old;
            old.path = copy;
            const auto opened = Database::open(old);
            QVERIFY_OK(opened);
            QCOMPARE(texts(**opened, u"SELECT name FROM people"_s), QStringList(u"Zoé"_s));
            QCOMPARE(*schemaVersion(**opened), 2);
        }
        QVERIFY_OK(migrate(*db, kNow, kThree)); // the next start has found all well
        QVERIFY(!QFile::exists(copy));
    }

    void aNewFileNeedsNoCopy()
    {
        TestDatabase db(Dialect::Sqlite, nullptr, TestDatabase::Schema::None);
        QVERIFY_OK(migrate(*db, kNow, kThree));
        QVERIFY(!QFile::exists(db.address().path + u".before-3"_s));
    }

    void aStepThatBreaksReferencesIsUndone()
    {
        TestDatabase db(Dialect::Sqlite, nullptr, TestDatabase::Schema::None);
        QVERIFY_OK(migrate(*db, kNow, kTwo));
        QVERIFY_OK(db->run(u"INSERT INTO people (id, name) VALUES (1, 'Zoé')"_s));
        QVERIFY_OK(db->run(u"INSERT INTO pets (id, owner_id) VALUES (7, 1)"_s));
        QVERIFY_ERROR(migrate(*db, kNow, kBreaking), "database_damaged");
        QCOMPARE(*schemaVersion(*db), 2);
        QCOMPARE(texts(*db, u"SELECT name FROM people"_s), QStringList(u"Zoé"_s));
        QCOMPARE(number(*db, u"PRAGMA foreign_keys"_s), 1);
    }

    void aFailingStatementLeavesTheVersion_data() { dialectRows(); }
    void aFailingStatementLeavesTheVersion()
    {
        HALFTONE_TEST_DATABASE(db, nullptr, TestDatabase::Schema::None);
        for (const std::span<const Migration> steps : {kOne, kTwo, std::span<const Migration>(kThree)}) {
            const int before = *schemaVersion(*db);
            const QStringList schema = schemaOf(*db);
            const int faults = failEachStatement(
                *db,
                [&]() -> Result<Done> {
                    const auto migrated = migrate(*db, kNow, steps);
                    if (!migrated)
                        return migrated.error();
                    return done();
                },
                [&] {
                    if (*schemaVersion(*db) == steps.back().version) // what failed came after COMMIT: the foreign keys' pragma
                        QVERIFY(schemaOf(*db) != schema);
                    else
                        QCOMPARE(schemaOf(*db), schema);
                    QVERIFY(*schemaVersion(*db) == before || *schemaVersion(*db) == steps.back().version);
                });
            QVERIFY2(faults >= 8, qPrintable(QString::number(faults)));
            QCOMPARE(*schemaVersion(*db), steps.back().version);
        }
    }

    void eachStepOfTodayIsUndoneByAFailure_data() { dialectRows(); }
    void eachStepOfTodayIsUndoneByAFailure()
    {
        HALFTONE_TEST_DATABASE(db, nullptr, TestDatabase::Schema::None);
        for (const int k : {3, 4, 5, 8, 20, 40}) {
            db->failStatement(k);
            QVERIFY(!migrate(*db, kNow));
            QCOMPARE(*schemaVersion(*db), 0);
            QVERIFY(schemaOf(*db).isEmpty());
        }
        QVERIFY_OK(migrate(*db, kNow));
    }

    void anEditedStepIsRefused_data() { dialectRows(); }
    void anEditedStepIsRefused()
    {
        HALFTONE_TEST_DATABASE(db, nullptr, TestDatabase::Schema::None);
        QVERIFY_OK(migrate(*db, kNow, kTwo));
        const auto refused = migrate(*db, kNow, kTwoEdited);
        QVERIFY_ERROR(refused, "schema_altered");
        QVERIFY(refused.error().kind == ErrorKind::WorkspaceUnusable);
        QCOMPARE(refused.error().subject, u"2"_s);
    }

    void aNewerWorkspaceIsRefused_data() { dialectRows(); }
    void aNewerWorkspaceIsRefused()
    {
        HALFTONE_TEST_DATABASE(db, nullptr, TestDatabase::Schema::None);
        QVERIFY_OK(migrate(*db, kNow, kThree));
        const QStringList schema = schemaOf(*db);
        const auto refused = migrate(*db, kNow, kTwo);
        QVERIFY_ERROR(refused, "workspace_too_new");
        QVERIFY(refused.error().kind == ErrorKind::WorkspaceUnusable);
        QCOMPARE(refused.error().subject, u"3"_s);
        QCOMPARE(schemaOf(*db), schema);
    }

    void aRunningProgramNoticesANewerSchema_data() { dialectRows(); }
    void aRunningProgramNoticesANewerSchema()
    {
        HALFTONE_TEST_DATABASE(db);
        QVERIFY_OK(checkSchemaCurrent(*db));
        QVERIFY_OK(db.another()->run(
            u"INSERT INTO schema_migrations (version, name, checksum, applied_at_ms) VALUES (?, 'later', '', 0)"_s, {newestVersion() + 1}));
        QVERIFY_ERROR(checkSchemaCurrent(*db), "workspace_too_new");
    }

    void programsThatStartAtOnceMigrateOnce_data() { dialectRows(); }
    void programsThatStartAtOnceMigrateOnce()
    {
        constexpr int kPrograms = 6;
        HALFTONE_TEST_DATABASE(db, nullptr, TestDatabase::Schema::None);
        db.close();
        std::latch start(kPrograms);
        std::vector<std::thread> programs;
        std::array<QString, kPrograms> failures;
        for (std::size_t i = 0; i < kPrograms; ++i) {
            programs.emplace_back([&, i] {
                const auto mine = Database::open(db.address());
                start.arrive_and_wait();
                if (!mine) {
                    failures.at(i) = describe("open", mine.error());
                    return;
                }
                if (const auto migrated = migrate(**mine, kNow); !migrated)
                    failures.at(i) = describe("migrate", migrated.error());
            });
        }
        for (std::thread &program : programs)
            program.join();
        for (const QString &failure : failures)
            QCOMPARE(failure, QString());
        const auto database = db.another();
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM schema_migrations"_s), static_cast<qint64>(migrations().size()));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
