#include "storage/Database.h"

#include "support/Case.h"
#include "support/PostgresCluster.h"
#include "support/TestDatabase.h"

#include <QSignalSpy>

#include <atomic>
#include <thread>
#include <vector>

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

void killBackend(const TestDatabase &db, Database &victim)
{
    const qint64 pid = number(victim, u"SELECT pg_backend_pid()"_s);
    const auto other = db.another();
    QCOMPARE(number(*other, u"SELECT COUNT(*) FROM (SELECT pg_terminate_backend(CAST(? AS INTEGER))) k"_s, {pid}), 1);
    QTRY_COMPARE(number(*other, u"SELECT COUNT(*) FROM pg_stat_activity WHERE pid = ?"_s, {pid}), 0);
}

} // namespace

class TestTransactions : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void whatATransactionDoesIsKeptOrUndoneAsAWhole_data() { dialectRows(); }
    void whatATransactionDoesIsKeptOrUndoneAsAWhole()
    {
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        QVERIFY_OK(db->transaction([&] { return put(*db, 1); }));
        QCOMPARE(count(*db), 1);
        const auto refused = db->transaction([&]() -> Result<Done> {
            if (auto second = put(*db, 2); !second)
                return second;
            return Error {ErrorKind::RuleRefused, u"no"_s, {}};
        });
        QVERIFY_ERROR(refused, "no");
        QCOMPARE(count(*db), 1);
        QVERIFY(!db->inTransaction());
    }

    void aFailedStatementSpoilsItsTransaction_data() { dialectRows(); }
    void aFailedStatementSpoilsItsTransaction()
    {
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        QVERIFY_OK(put(*db, 1));
        const auto spoiled = db->transaction([&]() -> Result<Done> {
            (void)put(*db, 2);
            (void)put(*db, 1); // a duplicate that nobody looks at
            (void)put(*db, 3);
            return done();
        });
        QVERIFY_ERROR(spoiled, "already_exists");
        QCOMPARE(count(*db), 1);
        QVERIFY_OK(db->transaction([&] { return put(*db, 4); }));
        QCOMPARE(count(*db), 2);
    }

    void aTransactionInsideAnotherJoinsIt_data() { dialectRows(); }
    void aTransactionInsideAnotherJoinsIt()
    {
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        const auto outer = db->transaction([&]() -> Result<Done> {
            if (auto inner = db->transaction([&] { return put(*db, 1); }); !inner)
                return inner;
            return Error {ErrorKind::RuleRefused, u"no"_s, {}};
        });
        QVERIFY_ERROR(outer, "no");
        QCOMPARE(count(*db), 0);
        const auto halfDone = db->transaction([&]() -> Result<Done> {
            (void)db->transaction([&]() -> Result<Done> {
                if (auto inner = put(*db, 2); !inner)
                    return inner;
                return Error {ErrorKind::RuleRefused, u"half"_s, {}};
            });
            return done();
        });
        QVERIFY_ERROR(halfDone, "half");
        QCOMPARE(count(*db), 0);
    }

    void anAttemptFailsAlone_data() { dialectRows(); }
    void anAttemptFailsAlone()
    {
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        QVERIFY_OK(put(*db, 1));
        const auto outer = db->transaction([&]() -> Result<Done> {
            for (const qint64 id : {2, 1, 3}) {
                const auto tried = db->attempt([&]() -> Result<Done> {
                    if (auto before = put(*db, id + 10); !before)
                        return before;
                    return put(*db, id);
                });
                if (tried.ok() != (id != 1))
                    return Error {ErrorKind::StorageFailed, u"unexpected"_s, {}};
            }
            return done();
        });
        QVERIFY_OK(outer);
        QCOMPARE(texts(*db, u"SELECT id FROM t ORDER BY id"_s), QStringList({u"1"_s, u"2"_s, u"3"_s, u"12"_s, u"13"_s}));
    }

    void aFailedStatementAnywhereUndoesAll_data() { dialectRows(); }
    void aFailedStatementAnywhereUndoesAll()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        makeTable(*db);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        const int faults = failEachStatement(
            *db,
            [&] {
                return db->transaction([&]() -> Result<Done> {
                    db->note({ChangeKind::Candidate, 1, {}});
                    if (auto first = put(*db, 1); !first)
                        return first;
                    return db->attempt([&] { return put(*db, 2); });
                });
            },
            [&] {
                QCOMPARE(count(*db), 0);
                QCOMPARE(notes.size(), 0);
                QVERIFY(!db->inTransaction());
            });
        QCOMPARE(faults, dialect == Dialect::Sqlite ? 6 : 7); // BEGIN, 2 INSERT, SAVEPOINT, RELEASE, COMMIT, and NOTIFY
        QCOMPARE(count(*db), 2);
        QCOMPARE(notes.size(), 1);
    }

    void notesArePublishedAfterCommitOnly_data() { dialectRows(); }
    void notesArePublishedAfterCommitOnly()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        QVERIFY_OK(db->transaction([&] {
            db->note({ChangeKind::Message, 1, ConversationId(2)});
            db->note({ChangeKind::Message, 1, ConversationId(2)});
            db->note({ChangeKind::Candidate, 3, {}});
            (void)db->attempt([&]() -> Result<Done> {
                db->note({ChangeKind::Number, 4, {}});
                return Error {ErrorKind::RuleRefused, u"no"_s, {}};
            });
            return notes.isEmpty() ? done() : Result<Done>(Error {ErrorKind::StorageFailed, u"too_early"_s, {}});
        }));
        QCOMPARE(notes.size(), 1);
        const auto changes = notes.first().first().value<QList<Change>>();
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes.first() == (Change {ChangeKind::Message, 1, ConversationId(2)}));
        db->note({ChangeKind::Settings, 0, {}});
        QCOMPARE(notes.size(), 2);
    }

    void veryManyNotesBecomeOne()
    {
        ChangeBus bus;
        TestDatabase db(Dialect::Sqlite, &bus);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        QVERIFY_OK(db->transaction([&] {
            for (int i = 0; i < 5000; ++i)
                db->note({ChangeKind::Message, i, {}});
            return done();
        }));
        const auto changes = notes.first().first().value<QList<Change>>();
        QVERIFY(changes.size() <= 256);
        QVERIFY(changes.contains(Change {}));
    }

    // ---- locks and losses

    void aWriterWaitsForAnotherAndThenGivesUp()
    {
        TestDatabase db(Dialect::Sqlite);
        makeTable(*db);
        const auto other = db.another();
        QVERIFY_OK(other->run(u"PRAGMA busy_timeout=50"_s));
        QVERIFY_OK(db->transaction([&]() -> Result<Done> {
            const auto refused = other->transaction([&] { return put(*other, 1); });
            if (refused || refused.error().kind != ErrorKind::StorageBusy)
                return Error {ErrorKind::StorageFailed, u"not_busy"_s, {}};
            if (number(*other, u"SELECT COUNT(*) FROM t"_s) != 0) // readers do not wait
                return Error {ErrorKind::StorageFailed, u"reader"_s, {}};
            return done();
        }));
        QVERIFY_OK(other->transaction([&] { return put(*other, 1); }));
    }

    void aDeadConnectionIsOpenedAgain()
    {
        if (const QString why = TestDatabase::whyNot(Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        TestDatabase db(Dialect::Postgres);
        makeTable(*db);
        QVERIFY_OK(put(*db, 1));
        const int generation = db->generation();

        killBackend(db, *db);
        QCOMPARE(count(*db), 1); // a read that was not begun is repeated
        QCOMPARE(db->generation(), generation + 1);

        killBackend(db, *db);
        QVERIFY_OK(db->transaction([&] { return put(*db, 2); })); // as is the beginning of a transaction
        QCOMPARE(count(*db), 2);
        QCOMPARE(texts(*db, u"SHOW statement_timeout"_s).value(0), u"15s"_s); // and it is set up as before
    }

    void aConnectionLostInATransactionUndoesIt()
    {
        if (const QString why = TestDatabase::whyNot(Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        TestDatabase db(Dialect::Postgres);
        makeTable(*db);
        const auto lost = db->transaction([&]() -> Result<Done> {
            if (auto first = put(*db, 1); !first)
                return first;
            killBackend(db, *db);
            return put(*db, 2);
        });
        QVERIFY_ERROR(lost, "connection_lost");
        QVERIFY(lost.error().kind == ErrorKind::StorageBusy);
        QCOMPARE(count(*db), 0);
        QVERIFY_OK(put(*db, 3));
    }

    void aWriteOutsideOfATransactionIsNotRepeated()
    {
        if (const QString why = TestDatabase::whyNot(Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        TestDatabase db(Dialect::Postgres);
        makeTable(*db);
        QVERIFY_OK(put(*db, 1));
        killBackend(db, *db);
        const auto first = put(*db, 2);
        if (!first)
            QCOMPARE(first.error().code, u"connection_lost"_s);
        QVERIFY(count(*db) <= 2);
        QVERIFY_OK(put(*db, 3));
    }

    void aServerThatStaysAwayIsBusyNotFatal()
    {
        if (const QString why = TestDatabase::whyNot(Dialect::Postgres); !why.isEmpty())
            QSKIP(qPrintable(why));
        TestDatabase db(Dialect::Postgres);
        makeTable(*db);
        const auto opened = Database::open(PostgresCluster::instance()->address(u"postgres"_s));
        QVERIFY_OK(opened);
        const auto other = *opened;
        const QString name = db.address().database;
        QVERIFY_OK(other->run(u"ALTER DATABASE %1 ALLOW_CONNECTIONS false"_s.arg(name)));
        const qint64 pid = number(*db, u"SELECT pg_backend_pid()"_s);
        (void)other->run(u"SELECT pg_terminate_backend(CAST(? AS INTEGER))"_s, {pid});
        QTRY_COMPARE(number(*other, u"SELECT COUNT(*) FROM pg_stat_activity WHERE pid = ?"_s, {pid}), 0);
        const auto away = db->run(u"SELECT 1"_s);
        QVERIFY_ERROR(away, "connection_lost");
        const auto still = db->transaction([&] { return put(*db, 1); });
        QVERIFY_ERROR(still, "connection_lost");
        QVERIFY_OK(other->run(u"ALTER DATABASE %1 ALLOW_CONNECTIONS true"_s.arg(name)));
        QVERIFY_OK(db->transaction([&] { return put(*db, 1); }));
    }

    void connectionsOfManyThreadsWorkAtOnce_data() { dialectRows(); }
    void connectionsOfManyThreadsWorkAtOnce()
    {
        HALFTONE_TEST_DATABASE(db);
        makeTable(*db);
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                const auto mine = db.another();
                for (int i = 0; i < 25; ++i) {
                    if (!mine->transaction([&] { return put(*mine, t * 100 + i); }))
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(count(*db), 100);
    }
};

QTEST_GUILESS_MAIN(TestTransactions)
#include "tst_transactions.moc"
