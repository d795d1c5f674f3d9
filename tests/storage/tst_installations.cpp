#include "storage/Installations.h"

#include "base/IdGenerator.h"
#include "base/Time.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QSet>

#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestInstallations : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void twoThatRunAtOnceNeverShareANumber_data() { dialectRows(); }
    void twoThatRunAtOnceNeverShareANumber()
    {
        HALFTONE_TEST_DATABASE(db);
        const auto first = registerInstallation(*db, u"anna@laptop"_s, db.clock.now());
        const auto second = registerInstallation(*db, u"anna@laptop"_s, db.clock.now());
        QVERIFY_OK(first);
        QVERIFY_OK(second);
        QVERIFY(first->id >= 1 && second->id >= 1);
        QVERIFY(first->id != second->id);
    }

    void aReleasedNumberIsTakenByWhoHadIt_data() { dialectRows(); }
    void aReleasedNumberIsTakenByWhoHadIt()
    {
        HALFTONE_TEST_DATABASE(db);
        auto anna = *registerInstallation(*db, u"anna"_s, db.clock.now());
        auto bert = *registerInstallation(*db, u"bert"_s, db.clock.now());
        bert.lastId = 77;
        QVERIFY_OK(releaseInstallation(*db, anna));
        QVERIFY_OK(releaseInstallation(*db, bert));
        const auto again = registerInstallation(*db, u"bert"_s, db.clock.now());
        QVERIFY_OK(again);
        QCOMPARE(again->id, bert.id);
        QCOMPARE(again->lastId, 77);
        const auto other = registerInstallation(*db, u"clara"_s, db.clock.now());
        QCOMPARE(other->id, anna.id);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM installations"_s), 2);
    }

    void idsGoOnAboveTheLastOneAlsoWithAClockSetBack_data() { dialectRows(); }
    void idsGoOnAboveTheLastOneAlsoWithAClockSetBack()
    {
        HALFTONE_TEST_DATABASE(db);
        auto first = *registerInstallation(*db, u"anna"_s, db.clock.now());
        IdGenerator ids(db.clock, first.id, first.lastId);
        first.lastId = ids.next<MessageTag>().value();
        QVERIFY_OK(releaseInstallation(*db, first));
        const ManualClock setBack(db.clock.now() - 48h);
        const auto again = *registerInstallation(*db, u"anna"_s, setBack.now());
        QCOMPARE(again.id, first.id);
        IdGenerator later(setBack, again.id, again.lastId);
        QVERIFY(later.next<MessageTag>().value() > first.lastId);
    }

    void aNumberUnseenFor90DaysComesBack_data() { dialectRows(); }
    void aNumberUnseenFor90DaysComesBack()
    {
        HALFTONE_TEST_DATABASE(db);
        auto killed = *registerInstallation(*db, u"anna"_s, db.clock.now());
        IdGenerator ids(db.clock, killed.id, killed.lastId);
        db.clock.advance(10min);
        const qint64 lastMade = ids.next<MessageTag>().value(); // and then it was killed
        db.clock.advance(24h * 90 - 10min);
        const auto early = *registerInstallation(*db, u"anna"_s, db.clock.now());
        QVERIFY(early.id != killed.id);
        db.clock.advance(1ms);
        const auto heir = *registerInstallation(*db, u"bert"_s, db.clock.now());
        QCOMPARE(heir.id, killed.id);
        QVERIFY(heir.lastId >= lastMade);
    }

    void aTouchKeepsANumber_data() { dialectRows(); }
    void aTouchKeepsANumber()
    {
        HALFTONE_TEST_DATABASE(db);
        auto worker = *registerInstallation(*db, u"worker"_s, db.clock.now());
        worker.lastId = 500;
        db.clock.advance(24h * 80);
        QVERIFY_OK(touchInstallation(*db, worker, db.clock.now()));
        worker.lastId = 400;
        QVERIFY_OK(touchInstallation(*db, worker, db.clock.now()));
        QCOMPARE(number(*db, u"SELECT last_id FROM installations WHERE id = ?"_s, {worker.id}), 500); // never below
        db.clock.advance(24h * 80);
        QVERIFY(registerInstallation(*db, u"other"_s, db.clock.now())->id != worker.id);
    }

    void aFullHouseGivesTheLongestUnseen_data() { dialectRows(); }
    void aFullHouseGivesTheLongestUnseen()
    {
        HALFTONE_TEST_DATABASE(db);
        const qint64 now = toMs(db.clock.now());
        QVERIFY_OK(db->transaction([&]() -> Result<Done> {
            for (int id = 1; id <= 1023; ++id) {
                auto held = db->run(
                    u"INSERT INTO installations (id, label, app_version, created_at_ms, last_seen_ms) VALUES (?, 'x', '', 0, ?)"_s,
                    {id, id == 500 ? now - milliseconds(25h).count() : now});
                if (!held)
                    return held.error();
            }
            return done();
        }));
        const auto squeezed = registerInstallation(*db, u"anna"_s, db.clock.now());
        QVERIFY_OK(squeezed);
        QCOMPARE(squeezed->id, 500);
        const auto refused = registerInstallation(*db, u"anna"_s, db.clock.now());
        QVERIFY_ERROR(refused, "too_many_installations");
        QVERIFY(refused.error().kind == ErrorKind::Conflict);
    }

    void manyProgramsAtOnceGetNumbersOfTheirOwn_data() { dialectRows(); }
    void manyProgramsAtOnceGetNumbersOfTheirOwn()
    {
        HALFTONE_TEST_DATABASE(db);
        for (int i = 0; i < 3; ++i) // some to be taken over, the others new
            (void)registerInstallation(*db, u"early"_s, db.clock.now());
        QVERIFY_OK(db->run(u"UPDATE installations SET last_seen_ms = 0"_s));
        std::mutex mutex;
        QList<int> numbers;
        QStringList failures;
        std::vector<std::thread> programs;
        for (int t = 0; t < 8; ++t) {
            programs.emplace_back([&] {
                const auto mine = db.another();
                for (int i = 0; i < 3; ++i) {
                    const auto got = registerInstallation(*mine, u"same label"_s, db.clock.now());
                    const std::lock_guard lock(mutex);
                    if (got)
                        numbers << got->id;
                    else
                        failures << describe("register", got.error());
                }
            });
        }
        for (std::thread &program : programs)
            program.join();
        QCOMPARE(failures, QStringList());
        QCOMPARE(numbers.size(), 24);
        QCOMPARE(QSet<int>(numbers.cbegin(), numbers.cend()).size(), 24);
    }
};

QTEST_GUILESS_MAIN(TestInstallations)
#include "tst_installations.moc"
