#include "storage/Maintenance.h"

#include "storage/Migrations.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

void fill(Database &database)
{
    for (const QString &sql : {
             u"INSERT INTO accounts (id, provider, external_id, secret_ref, created_at_ms) VALUES (1, 'twilio', 'AC1', '', 0)"_s,
             u"INSERT INTO candidates (id, created_at_ms, updated_at_ms) VALUES (2, 0, 0)"_s,
             u"INSERT INTO recipients (id, candidate_id, kind, address, match_key) VALUES (3, 2, 'e164', '+33', '+33')"_s,
             u"INSERT INTO conversations (id, candidate_id, unread, out_seq) VALUES (4, 2, 3, 2)"_s,
         })
        QVERIFY_OK(database.run(sql));
}

void message(Database &database, qint64 id, const QString &state, const QString &outboxState, qint64 seq = 1)
{
    QVERIFY_OK(
        database.run(u"INSERT INTO messages (id, conversation_id, recipient_id, account_id, direction, channel, state, body, sort_ms,"
                     " created_at_ms, state_at_ms) VALUES (?, 4, 3, 1, 'out', 'sms', ?, 'bonjour', 0, 0, 0)"_s,
            {id, state}));
    if (database.dialect() == Dialect::Sqlite)
        QVERIFY_OK(database.run(u"INSERT INTO messages_fts (rowid, body) SELECT id, body FROM messages WHERE id = ?"_s, {id}));
    if (!outboxState.isEmpty())
        QVERIFY_OK(database.run(u"INSERT INTO outbox (message_id, conversation_id, account_id, seq, request_json, state, not_before_ms,"
                                " accepted_at_ms) VALUES (?, 4, 1, ?, '{}', ?, 0, 0)"_s,
            {id, seq, outboxState}));
}

QStringList codesOf(const QList<Problem> &problems)
{
    QStringList codes;
    for (const Problem &problem : problems)
        codes << problem.code;
    return codes;
}

} // namespace

class TestMaintenance : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreTold_data() { dialectRows(); }
    void countsAreTold()
    {
        HALFTONE_TEST_DATABASE(db);
        fill(*db);
        message(*db, 10, u"sent"_s, {});
        message(*db, 11, u"queued"_s, u"queued"_s, 1);
        message(*db, 12, u"awaiting_approval"_s, u"awaiting_approval"_s, 2);
        const auto info = workspaceInfo(*db);
        QVERIFY_OK(info);
        QCOMPARE(info->address, db.url());
        QCOMPARE(info->schema, newestVersion());
        QCOMPARE(info->candidates, 1);
        QCOMPARE(info->messages, 3);
        QCOMPARE(info->unread, 3);
        QCOMPARE(info->outbox, 2);
        QCOMPARE(info->awaitingApproval, 1);
        QVERIFY(info->sizeBytes > 10'000);
    }

    void aSoundWorkspaceHasNoProblems_data() { dialectRows(); }
    void aSoundWorkspaceHasNoProblems()
    {
        HALFTONE_TEST_DATABASE(db);
        QCOMPARE(codesOf(*checkWorkspace(*db)), QStringList());
        fill(*db);
        message(*db, 11, u"queued"_s, u"queued"_s);
        message(*db, 12, u"delivered"_s, {});
        QCOMPARE(codesOf(*checkWorkspace(*db)), QStringList());
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("outboxState");
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<QStringList>("codes");
        for (const auto &[engine, dialect] : {std::pair("sqlite", Dialect::Sqlite), std::pair("postgresql", Dialect::Postgres)}) {
            const auto row = [&](const char *name, const QString &state, const QString &outbox, qint64 seq, const QStringList &codes) {
                QTest::addRow("%s, %s", name, engine) << dialect << state << outbox << seq << codes;
            };
            row("I2 open without outbox", u"queued"_s, {}, 1, {u"open_without_outbox"_s});
            row("I2 outbox of a closed one", u"sent"_s, u"queued"_s, 1, {u"outbox_of_closed"_s});
            row("states differ", u"scheduled"_s, u"queued"_s, 1, {u"states_differ"_s});
            row("I3 no attempt", u"sending"_s, u"sending"_s, 1, {u"departed_without_attempt"_s});
            row("R10.4 order", u"queued"_s, u"queued"_s, 9, {u"order_repeated"_s});
        }
    }

    void whatIsWrongIsFound()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, outboxState);
        QFETCH(const qint64, seq);
        HALFTONE_TEST_DATABASE(db);
        fill(*db);
        message(*db, 11, state, outboxState, seq);
        const auto problems = checkWorkspace(*db);
        QVERIFY_OK(problems);
        QTEST(codesOf(*problems), "codes");
    }

    void brokenReferencesAreFound()
    {
        TestDatabase db(Dialect::Sqlite);
        fill(*db);
        QVERIFY_OK(db->run(u"PRAGMA foreign_keys=OFF"_s));
        QVERIFY_OK(db->run(u"DELETE FROM candidates"_s));
        const auto problems = checkWorkspace(*db);
        QVERIFY_OK(problems);
        QVERIFY(codesOf(*problems).contains(u"broken_reference"_s));
    }

    void anIndexThatLacksEntriesIsFound()
    {
        TestDatabase db(Dialect::Sqlite);
        fill(*db);
        message(*db, 11, u"sent"_s, {});
        // While the index is said to hold nothing, a message is written.
        const auto say = [&](const QString &sql) {
            const auto other = Database::open(db.address()).value();
            QVERIFY_OK(other->run(u"PRAGMA writable_schema=ON"_s));
            QVERIFY_OK(other->run(u"UPDATE sqlite_master SET sql = ? WHERE name = 'messages_time'"_s, {sql}));
            QVERIFY_OK(other->run(u"PRAGMA writable_schema=RESET"_s));
        };
        db.close();
        say(u"CREATE INDEX messages_time ON messages (sort_ms) WHERE id < 0"_s);
        {
            const auto other = Database::open(db.address()).value();
            message(*other, 12, u"sent"_s, {});
        }
        say(u"CREATE INDEX messages_time ON messages (sort_ms)"_s);
        const auto problems = checkWorkspace(*db.another());
        QVERIFY_OK(problems);
        QVERIFY2(codesOf(*problems).contains(u"damaged"_s), qPrintable(codesOf(*problems).join(u' ')));
        QVERIFY(problems->constFirst().detail.contains(u"messages_time"_s));
    }

    void anIndexOfTheServerThatLacksEntriesIsFound()
    {
        if (const QString why = TestDatabase::whyNot(Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        TestDatabase db(Dialect::Postgres);
        if (number(*db, u"SELECT COUNT(*) FROM pg_available_extensions WHERE name = 'amcheck'"_s) == 0)
            QSKIP("amcheck is not installed");
        QVERIFY_OK(db->run(u"CREATE EXTENSION amcheck"_s));
        fill(*db);
        message(*db, 11, u"sent"_s, {});
        QCOMPARE(codesOf(*checkWorkspace(*db)), QStringList());
        QVERIFY_OK(db->run(u"UPDATE pg_index SET indisready = false WHERE indexrelid = CAST('messages_time' AS regclass)"_s));
        message(*db.another(), 12, u"sent"_s, {});
        QVERIFY_OK(db->run(u"UPDATE pg_index SET indisready = true WHERE indexrelid = CAST('messages_time' AS regclass)"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"messages_time"_s));
        const auto problems = checkWorkspace(*db.another());
        QVERIFY_OK(problems);
        QCOMPARE(codesOf(*problems), QStringList(u"damaged"_s));
        QVERIFY(problems->constFirst().detail.startsWith(u"messages_time"_s));
    }

    void statisticsAreTaken_data() { dialectRows(); }
    void statisticsAreTaken()
    {
        HALFTONE_TEST_DATABASE(db);
        fill(*db);
        for (qint64 id = 11; id < 60; ++id)
            message(*db, id, u"sent"_s, {});
        QVERIFY_OK(refreshStatistics(*db));
        const bool sqlite = db.dialect() == Dialect::Sqlite;
        QVERIFY(number(*db,
                    sqlite ? u"SELECT COUNT(*) FROM sqlite_stat1 WHERE tbl = 'messages'"_s
                           : u"SELECT CAST(reltuples AS BIGINT) FROM pg_class WHERE relname = 'messages'"_s)
            > 0);
    }

    void noCheckOfTheOutboxReadsAllMessages()
    {
        TestDatabase db(Dialect::Sqlite); // without statistics, as a young workspace
        for (const QString &sql : consistencyStatements()) {
            if (!sql.contains("outbox o"_L1) || sql.contains("FROM messages m WHERE"_L1))
                continue;
            QStringList plan;
            QVERIFY_OK(db->run(u"EXPLAIN QUERY PLAN "_s + sql, {}, [&](const QSqlQuery &row) { plan << row.value(3).toString(); }));
            QVERIFY2(
                !plan.join(u'\n').contains("SCAN m"_L1) && !plan.join(u'\n').contains("SCAN messages"_L1), qPrintable(plan.join(u'\n')));
        }
    }

    void aSearchIndexThatHasDriftedIsFound()
    {
        TestDatabase db(Dialect::Sqlite);
        fill(*db);
        message(*db, 11, u"sent"_s, {});
        QVERIFY_OK(db->run(u"UPDATE messages SET body = 'something else altogether'"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QCOMPARE(codesOf(*checkWorkspace(*db)), QStringList(u"search_index"_s));
    }

    void aBackupIsWholeWhileOthersWrite()
    {
        TestDatabase db(Dialect::Sqlite);
        fill(*db);
        std::atomic<bool> stop = false;
        std::thread writer([&] {
            const auto mine = db.another();
            for (qint64 id = 100; !stop; ++id) {
                (void)mine->transaction([&] {
                    message(*mine, id, u"sent"_s, {});
                    return done();
                });
            }
        });
        QTRY_VERIFY(number(*db, u"SELECT COUNT(*) FROM messages"_s) > 3);
        const QString file = QFileInfo(db.address().path).absolutePath() + u"/it's a copy.halftone"_s;
        const mode_t before = ::umask(0);
        const auto backup = backupWorkspace(*db, file);
        ::umask(before);
        stop = true;
        writer.join();
        QVERIFY_OK(backup);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
        QCOMPARE(static_cast<int>(status.st_mode & 07777), 0600);
        Database::Address address;
        address.path = file;
        const auto copy = openWorkspace(address, {.create = false, .now = db.clock.now(), .bus = nullptr});
        QVERIFY_OK(copy);
        QVERIFY(workspaceInfo(**copy)->messages > 3);
        QCOMPARE(codesOf(*checkWorkspace(**copy)), QStringList());
        QVERIFY(QDir(QFileInfo(file).absolutePath()).entryList({u"*.part"_s}).isEmpty());
    }

    void aBackupNeverOverwrites()
    {
        TestDatabase db(Dialect::Sqlite);
        const QString file = db.address().path + u".copy"_s;
        QVERIFY_OK(backupWorkspace(*db, file));
        const qint64 size = QFileInfo(file).size();
        const auto refused = backupWorkspace(*db, file);
        QVERIFY_ERROR(refused, "file_exists");
        QVERIFY(refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(refused.error().subject, file);
        QCOMPARE(QFileInfo(file).size(), size);
        QVERIFY_ERROR(backupWorkspace(*db, db.address().path), "file_exists"); // least of all the workspace itself
    }

    void aBackupThatFailsLeavesNothing()
    {
        TestDatabase db(Dialect::Sqlite);
        const QString folder = QFileInfo(db.address().path).absolutePath();
        QVERIFY_ERROR(backupWorkspace(*db, folder + u"/missing/copy"_s), "workspace_no_permission");
        db->failStatement(1);
        const auto failed = backupWorkspace(*db, folder + u"/copy"_s);
        QVERIFY_ERROR(failed, "backup_failed");
        QVERIFY(QDir(folder).entryList({u"copy*"_s}).isEmpty());
    }

    void aServersBackupIsTheServersBusiness()
    {
        if (const QString why = TestDatabase::whyNot(Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        TestDatabase db(Dialect::Postgres);
        const auto refused = backupWorkspace(*db, u"/tmp/x"_s);
        QVERIFY_ERROR(refused, "backup_not_here");
        QVERIFY(refused.error().kind == ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
