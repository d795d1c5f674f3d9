#include "storage/Database.h"

#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QRegularExpression>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

Result<Done> did(const Result<int> &run)
{
    if (!run)
        return run.error();
    return done();
}

void makeTable(Database &database)
{
    QVERIFY_OK(
        database.run(u"CREATE TABLE t (id BIGINT PRIMARY KEY, body TEXT, flag SMALLINT NOT NULL DEFAULT 0 CHECK (flag IN (0,1)))"_s));
}

Result<Done> put(Database &database, qint64 id, const QString &body = u"x"_s)
{
    return did(database.run(u"INSERT INTO t (id, body) VALUES (?, ?)"_s, {id, body}));
}

qint64 count(Database &database)
{
    return number(database, u"SELECT COUNT(*) FROM t"_s);
}

/// Storage failures are logged as warnings; a test that provokes one expects it.
void expectFailureLogged()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^storage_failed"_s));
}

} // namespace

class TestDatabaseClass : public Case
{
    Q_OBJECT

private Q_SLOTS:
    // ---- addresses

    void anAddressIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("options");
        QTest::newRow("whole") << u"postgresql://anna@db.example:5433/halftone"_s << u"anna"_s << u"db.example"_s << 5433 << u"halftone"_s
                               << u""_s;
        QTest::newRow("default port") << u"postgresql://anna@db.example/halftone"_s << u"anna"_s << u"db.example"_s << 5432 << u"halftone"_s
                                      << u""_s;
        QTest::newRow("no user") << u"postgres://db.example/halftone"_s << u""_s << u"db.example"_s << 5432 << u"halftone"_s << u""_s;
        QTest::newRow("socket") << u"postgresql://anna@/w?host=/run/postgresql"_s << u"anna"_s << u"/run/postgresql"_s << 5432 << u"w"_s
                                << u""_s;
        QTest::newRow("socket, port") << u"postgresql:///w?host=/tmp/s&port=6000"_s << u""_s << u"/tmp/s"_s << 6000 << u"w"_s << u""_s;
        QTest::newRow("socket in the authority")
            << u"postgresql://anna@%2Ftmp%2Fs/w"_s << u"anna"_s << u"/tmp/s"_s << 5432 << u"w"_s << u""_s;
        QTest::newRow("IPv6") << u"postgresql://anna@[::1]:5433/w"_s << u"anna"_s << u"::1"_s << 5433 << u"w"_s << u""_s;
        QTest::newRow("tls") << u"postgresql://a@h/w?sslmode=verify-full"_s << u"a"_s << u"h"_s << 5432 << u"w"_s
                             << u"sslmode=verify-full"_s;
        QTest::newRow("accents") << u"postgresql://zo%C3%A9@h/caf%C3%A9"_s << u"zoé"_s << u"h"_s << 5432 << u"café"_s << u""_s;
    }

    void anAddressIsRead()
    {
        QFETCH(const QString, text);
        const auto read = Database::parseAddress(text);
        QVERIFY_OK(read);
        QVERIFY(read->dialect == Dialect::Postgres);
        QTEST(read->user, "user");
        QTEST(read->host, "host");
        QTEST(read->port, "port");
        QTEST(read->database, "database");
        QTEST(read->options, "options");
        const auto again = Database::parseAddress(read->toString());
        QVERIFY_OK(again);
        QVERIFY(*again == *read);
    }

    void anAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &text, const QString &code = u"bad_workspace_url"_s) {
            QTest::newRow(name) << text << code;
        };
        row("empty", u""_s);
        row("NUL in a path", u"/tmp/a"_s + QChar(0) + u"b"_s);
        row("no database", u"postgresql://anna@host/"_s);
        row("nothing", u"postgresql://"_s);
        row("port", u"postgresql://anna@host:70000/w"_s);
        row("port 0", u"postgresql://anna@host:0/w"_s);
        row("unknown parameter", u"postgresql://anna@host/w?options=-c"_s);
        row("option that ends another", u"postgresql://anna@host/w?sslmode=require;host=evil"_s);
        row("password", u"postgresql://anna:secret@host/w"_s, u"password_in_url"_s);
        row("password as parameter", u"postgresql://anna@host/w?password=secret"_s, u"password_in_url"_s);
    }

    void anAddressIsRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        const auto read = Database::parseAddress(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(read.error().kind == ErrorKind::InvalidInput);
        QVERIFY(!read.error().subject.contains("secret"_L1) && !read.error().detail.contains("secret"_L1));
    }

    void aServerThatIsNotThereIsUnreachable()
    {
        const auto opened = Database::open(
            {.dialect = Dialect::Postgres, .path = {}, .host = u"/nonexistent"_s, .user = u"x"_s, .database = u"y"_s, .options = {}});
        QVERIFY_ERROR(opened, "workspace_unreachable");
        QVERIFY(opened.error().kind == ErrorKind::WorkspaceUnusable);
    }

    // ---- settings of the engines

    void theEnginesAreSetUp_data() { dialectRows(); }
    void theEnginesAreSetUp()
    {
        HALFTONE_TEST_DATABASE(db);
        const auto setting = [&](const QString &sql) { return texts(*db, sql).value(0); };
        if (dialect == Dialect::Sqlite) {
            QCOMPARE(setting(u"PRAGMA journal_mode"_s), u"wal"_s);
            QCOMPARE(setting(u"PRAGMA synchronous"_s), u"2"_s); // FULL: NORMAL cannot be seen by any test but this one
            QCOMPARE(setting(u"PRAGMA foreign_keys"_s), u"1"_s);
            QCOMPARE(setting(u"PRAGMA busy_timeout"_s), u"5000"_s);
        } else {
            QCOMPARE(setting(u"SHOW synchronous_commit"_s), u"on"_s);
            QCOMPARE(setting(u"SHOW statement_timeout"_s), u"15s"_s);
            QCOMPARE(setting(u"SHOW lock_timeout"_s), u"5s"_s);
            QCOMPARE(setting(u"SHOW search_path"_s), u"public"_s);
            QCOMPARE(setting(u"SHOW application_name"_s), u"halftone"_s);
        }
    }

    void durabilityIsTurnedOnWhereAServerHasItOff()
    {
        if (const QString why = TestDatabase::whyNot(Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        TestDatabase db(Dialect::Postgres);
        QVERIFY_OK(db->run(u"ALTER DATABASE %1 SET synchronous_commit = off"_s.arg(db.address().database)));
        QCOMPARE(texts(*db.another(), u"SHOW synchronous_commit"_s).value(0), u"on"_s);
    }

    // ---- statements

    void allKindsOfStatementsRun_data() { dialectRows(); }
    void allKindsOfStatementsRun()
    {
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        QVERIFY_OK(db->run(u"CREATE INDEX t_body ON t (body)"_s));
        QCOMPARE(*db->run(u"INSERT INTO t (id, body) VALUES (?, ?), (?, ?)"_s, {1, u"a"_s, 2, u"b"_s}), 2);
        QCOMPARE(*db->run(u"UPDATE t SET body = ? WHERE id > ?"_s, {u"c"_s, 0}), 2);
        QCOMPARE(*db->run(u"UPDATE t SET body = ? WHERE id = ?"_s, {u"c"_s, 9}), 0);
        QStringList seen;
        const auto collect = [&](const QSqlQuery &row) { seen << row.value(0).toString(); };
        QCOMPARE(*db->run(u"WITH x AS (SELECT id FROM t) SELECT id FROM x ORDER BY id"_s, {}, collect), 2);
        QCOMPARE(*db->run(u"DELETE FROM t WHERE id = ? RETURNING id"_s, {2}, collect), 1);
        QCOMPARE(*db->run(u"DELETE FROM t WHERE id = ? RETURNING id"_s, {2}, collect), 0);
        QCOMPARE(*db->run(u"VALUES (7)"_s, {}, collect), 1);
        QCOMPARE(seen, QStringList({u"1"_s, u"2"_s, u"2"_s, u"7"_s}));
        QCOMPARE(*db->run(u" \n select id FROM t"_s), 1);
        QVERIFY_OK(db->run(u"ANALYZE"_s));
        QVERIFY_OK(db->run(u"ALTER TABLE t ADD COLUMN extra TEXT"_s));
        QVERIFY_OK(db->run(u"DROP TABLE t"_s));
    }

    void aConflictThatIsNothingChangesNothing_data() { dialectRows(); }
    void aConflictThatIsNothingChangesNothing()
    {
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        const QString sql = u"INSERT INTO t (id) VALUES (?) ON CONFLICT (id) DO NOTHING"_s;
        QCOMPARE(*db->run(sql, {1}), 1);
        QCOMPARE(*db->run(sql, {1}), 0);
    }

    void valuesComeBackAsTheyWere_data() { dialectRows(); }
    void valuesComeBackAsTheyWere()
    {
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        const QString text = u"l'été «à» \\ \" ? \n\t 👩🏽‍💻 שלום; DROP TABLE t; -- $$"_s;
        const qint64 big = (qint64(1) << 62) + 7;
        QVERIFY_OK(db->run(u"INSERT INTO t (id, body, flag) VALUES (?, ?, ?)"_s, {big, text, true}));
        QVERIFY_OK(db->run(u"INSERT INTO t (id, body, flag) VALUES (?, ?, ?)"_s, {quint64(5), QString(), false}));
        QVERIFY_OK(db->run(u"INSERT INTO t (id, body) VALUES (?, ?)"_s, {6U, u""_s}));
        QVERIFY_OK(db->run(u"SELECT id, body, flag FROM t WHERE body = ?"_s, {text}, [&](const QSqlQuery &row) {
            QCOMPARE(row.value(0).toLongLong(), big);
            QCOMPARE(row.value(1).toString(), text);
            QCOMPARE(row.value(2).toInt(), 1);
        }));
        QCOMPARE(number(*db, u"SELECT id FROM t WHERE body = ?"_s, {text}), big);
        QCOMPARE(number(*db, u"SELECT id FROM t WHERE body IS NULL"_s), 5);
        QCOMPARE(number(*db, u"SELECT id FROM t WHERE body = ''"_s), 6);
    }

    void textThatNoEngineTakesIsMended_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        const QChar high(0xD83D);
        const QChar low(0xDC4D);
        for (const auto &[engine, dialect] : {std::pair("sqlite", Dialect::Sqlite), std::pair("postgresql", Dialect::Postgres)}) {
            const auto row = [&](const char *name, const QString &text, const QString &stored) {
                QTest::addRow("R12.2 %s, %s", name, engine) << dialect << text << stored;
            };
            row("NUL", u"a"_s + QChar(0) + u"b"_s, u"a\uFFFDb"_s);
            row("only NUL", QString(QChar(0)), u"\uFFFD"_s);
            row("lone high", u"a"_s + high, u"a\uFFFD"_s);
            row("lone low", u"a"_s + low + u"b"_s, u"a\uFFFDb"_s);
            row("wrong order", QString(low) + high, u"\uFFFD\uFFFD"_s);
            row("two high, one low", QString(high) + high + low, u"\uFFFD"_s + high + low);
            row("a pair stays", QString(high) + low, QString(high) + low);
            row("control characters stay", u"\u0001\u0007\u001B\u007F\u202E"_s, u"\u0001\u0007\u001B\u007F\u202E"_s);
            row("1,600 emoji", u"👍"_s.repeated(1600), u"👍"_s.repeated(1600));
        }
    }

    void textThatNoEngineTakesIsMended()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, stored);
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        QVERIFY_OK(put(*db, 1, text));
        QCOMPARE(texts(*db, u"SELECT body FROM t"_s), QStringList(stored));
    }

    void errorsAreToldByTheirNativeCode_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        for (const auto &[engine, dialect] : {std::pair("sqlite", Dialect::Sqlite), std::pair("postgresql", Dialect::Postgres)}) {
            const auto row = [&](const char *name, const QString &sql, ErrorKind kind, const QString &code) {
                QTest::addRow("%s, %s", name, engine) << dialect << sql << kind << code;
            };
            row("duplicate key", u"INSERT INTO t (id) VALUES (1)"_s, ErrorKind::Conflict, u"already_exists"_s);
            row("check", u"INSERT INTO t (id, flag) VALUES (2, 7)"_s, ErrorKind::StorageFailed, u"storage_failed"_s);
            row("not null", u"INSERT INTO t (id, flag) VALUES (2, NULL)"_s, ErrorKind::StorageFailed, u"storage_failed"_s);
            row("no such table", u"SELECT * FROM nowhere"_s, ErrorKind::StorageFailed, u"storage_failed"_s);
            row("no such table, direct", u"DROP TABLE nowhere"_s, ErrorKind::StorageFailed, u"storage_failed"_s);
            row("syntax", u"SELECT FROM WHERE"_s, ErrorKind::StorageFailed, u"storage_failed"_s);
        }
    }

    void errorsAreToldByTheirNativeCode()
    {
        QFETCH(const QString, sql);
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, code);
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        QVERIFY_OK(put(*db, 1));
        if (kind == ErrorKind::StorageFailed)
            expectFailureLogged();
        const auto failed = db->run(sql);
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == kind);
        QCOMPARE(failed.error().code, code);
        QCOMPARE(count(*db), 1); // the connection goes on
    }

    void aFullDiskIsToldAsSuch()
    {
        TestDatabase db(Dialect::Sqlite);
        makeTable(*db);
        const qint64 pages = number(*db, u"PRAGMA page_count"_s);
        QVERIFY_OK(db->run(u"PRAGMA max_page_count=%1"_s.arg(pages + 4)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^disk_full"_s));
        const auto failed = db->transaction([&]() -> Result<Done> {
            if (auto first = put(*db, 1); !first)
                return first;
            return put(*db, 2, u"x"_s.repeated(100'000));
        });
        QVERIFY_ERROR(failed, "disk_full");
        QCOMPARE(count(*db), 0); // SQLite rolled back by itself, and nothing slipped in after it
        QVERIFY_OK(put(*db, 3));
    }

    void manyDifferentStatementsDoNotPileUp_data() { dialectRows(); }
    void manyDifferentStatementsDoNotPileUp()
    {
        HALFTONE_TEST_DATABASE(db);
        for (int i = 0; i < 900; ++i)
            QCOMPARE(number(*db, u"SELECT %1"_s.arg(i)), i);
        if (dialect == Dialect::Postgres)
            QVERIFY(number(*db, u"SELECT COUNT(*) FROM pg_prepared_statements"_s) <= 401);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseClass)
#include "tst_database.moc"
