#include "base/IdGenerator.h"

#include <QTest>
#include <QThread>

#include <rapidcheck.h>

#include <memory>
#include <set>
#include <type_traits>
#include <vector>

using namespace halftone;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<MessageId, ConversationId>);
static_assert(!std::is_convertible_v<qint64, MessageId>);
static_assert(!std::is_convertible_v<MessageId, qint64>);
static_assert(!MessageId().isValid() && MessageId(1).isValid() && !MessageId(-1).isValid());
static_assert(MessageId(1) < MessageId(2));

namespace {

constexpr UtcMs kNow {1'795'557'600'000ms}; // 2026-11-24T22:00Z

qint64 millisecondOf(qint64 id)
{
    return (id >> 22) + IdGenerator::kEpoch.time_since_epoch().count();
}

} // namespace

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdHoldsTimeInstallationAndSequence()
    {
        const ManualClock clock(kNow);
        IdGenerator generator(clock, 1023);
        const qint64 first = generator.next<MessageTag>().value();
        QCOMPARE(millisecondOf(first), kNow.time_since_epoch().count());
        QCOMPARE((first >> 12) & 0x3ff, 1023);
        QCOMPARE(first & 0xfff, 0);
        QCOMPARE(generator.next<ConversationTag>().value(), first + 1);
        QCOMPARE(generator.installation(), 1023);
    }

    void the4097thOfAMillisecondIsOfTheNext()
    {
        const ManualClock clock(kNow);
        IdGenerator generator(clock, 1);
        std::set<qint64> ids;
        qint64 last = 0;
        for (int i = 0; i < 4096; ++i) {
            last = generator.next<MessageTag>().value();
            ids.insert(last);
        }
        QCOMPARE(ids.size(), std::size_t(4096));
        QCOMPARE(millisecondOf(last), kNow.time_since_epoch().count());
        const qint64 next = generator.next<MessageTag>().value();
        QCOMPARE(millisecondOf(next), kNow.time_since_epoch().count() + 1);
        QVERIFY(next > last);
    }

    void goesOnRisingWhenTheClockIsSetBack()
    {
        ManualClock clock(kNow);
        IdGenerator generator(clock, 1);
        const auto before = generator.next<MessageTag>();
        clock.advance(-1h);
        const auto after = generator.next<MessageTag>();
        QVERIFY(after > before);
        clock.advance(1h + 1ms);
        QVERIFY(generator.next<MessageTag>() > after);
    }

    void beginsAboveTheLastOneKnown()
    {
        ManualClock clock(kNow);
        IdGenerator earlier(clock, 1);
        const auto last = earlier.next<MessageTag>();
        clock.advance(-24h); // another start, with the clock a day behind
        IdGenerator again(clock, 1, last.value());
        QVERIFY(again.next<MessageTag>() > last);
    }

    void isPositiveBeforeTheEpoch()
    {
        const ManualClock clock(UtcMs(0ms));
        IdGenerator generator(clock, 1);
        QVERIFY(generator.next<MessageTag>().isValid());
    }

    void installationsNeverMeet()
    {
        const ManualClock clock(kNow);
        IdGenerator one(clock, 1);
        IdGenerator two(clock, 2);
        std::set<qint64> ids;
        for (int i = 0; i < 10'000; ++i) {
            ids.insert(one.next<MessageTag>().value());
            ids.insert(two.next<MessageTag>().value());
        }
        QCOMPARE(ids.size(), std::size_t(20'000));
    }

    void risesWhateverTheClockDoes()
    {
        QVERIFY(rc::check("ids rise", [] {
            ManualClock clock(kNow);
            IdGenerator generator(clock, 7);
            qint64 last = 0;
            for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5000, 5000))) {
                clock.advance(milliseconds(step));
                const qint64 id = generator.next<MessageTag>().value();
                RC_ASSERT(id > last);
                last = id;
            }
        }));
    }

    void servesSeveralThreads()
    {
        const SystemClock clock;
        IdGenerator generator(clock, 3);
        std::vector<std::vector<qint64>> given(4);
        std::vector<std::unique_ptr<QThread>> threads;
        threads.reserve(given.size());
        for (auto &ids : given) {
            threads.emplace_back(QThread::create([&generator, &ids] {
                for (int i = 0; i < 20'000; ++i)
                    ids.push_back(generator.next<MessageTag>().value());
            }));
        }
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        std::set<qint64> all;
        for (const auto &ids : given) {
            QVERIFY(std::is_sorted(ids.begin(), ids.end()));
            all.insert(ids.begin(), ids.end());
        }
        QCOMPARE(all.size(), std::size_t(80'000));
    }

    void isAStringInJson()
    {
        QCOMPARE(MessageId(9'007'199'254'740'993).toString(), u"9007199254740993"_s);
        QCOMPARE(std::hash<MessageId> {}(MessageId(5)), std::hash<qint64> {}(5));
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
