#include "base/Scheduler.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <memory>
#include <vector>

using namespace halftone;
using namespace std::chrono_literals;

namespace {
constexpr UtcMs kNow {1'795'557'600'000ms};
} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhatIsDueInOrder()
    {
        ManualClock clock(kNow);
        ManualScheduler scheduler(clock);
        std::vector<int> ran;
        std::vector<UtcMs> at;
        const auto note = [&](int number) {
            return [&, number] {
                ran.push_back(number);
                at.push_back(clock.now());
            };
        };
        scheduler.at(kNow + 2s, this, note(2));
        scheduler.at(kNow + 1s, this, note(1));
        scheduler.at(kNow + 2s, this, note(3));
        scheduler.at(kNow + 9s, this, note(4));
        QVERIFY(ran.empty());
        QCOMPARE(*scheduler.nextDue(), kNow + 1s);
        scheduler.advance(2s);
        QCOMPARE(ran, (std::vector<int> {1, 2, 3}));
        QCOMPARE(at, (std::vector<UtcMs> {kNow + 1s, kNow + 2s, kNow + 2s}));
        QCOMPARE(clock.now(), kNow + 2s);
        QCOMPARE(*scheduler.nextDue(), kNow + 9s);
    }

    void runsWhatTheWorkItselfAskedFor()
    {
        ManualClock clock(kNow);
        ManualScheduler scheduler(clock);
        int ticks = 0;
        std::function<void()> tick = [&] {
            ++ticks;
            scheduler.at(clock.now() + 1s, this, tick);
        };
        scheduler.at(kNow + 1s, this, tick);
        scheduler.advance(10s);
        QCOMPARE(ticks, 10);
    }

    void runsWhatIsOverdueAtOnceButNotBeforeItIsAsked()
    {
        ManualClock clock(kNow);
        ManualScheduler scheduler(clock);
        bool ran = false;
        scheduler.at(kNow - 1h, this, [&] { ran = true; });
        QVERIFY(!ran);
        scheduler.advance(0ms);
        QVERIFY(ran);
        QCOMPARE(clock.now(), kNow);
        QVERIFY(!scheduler.nextDue());
    }

    void isSilentWhenTheContextIsGone()
    {
        ManualClock clock(kNow);
        ManualScheduler scheduler(clock);
        bool ran = false;
        auto context = std::make_unique<QObject>();
        scheduler.at(kNow + 1s, context.get(), [&] { ran = true; });
        context.reset();
        scheduler.advance(1min);
        QVERIFY(!ran);
    }

    void manualOrderIsByInstant()
    {
        QVERIFY(rc::check("work runs in order of its instants, never early", [this] {
            ManualClock clock(kNow);
            ManualScheduler scheduler(clock);
            const auto delays = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
            std::vector<UtcMs> ran;
            for (const int delay : delays) {
                const UtcMs when = kNow + milliseconds(delay);
                scheduler.at(when, this, [&ran, &clock, when] {
                    RC_ASSERT(clock.now() == when);
                    ran.push_back(when);
                });
            }
            scheduler.advance(1s);
            RC_ASSERT(ran.size() == delays.size());
            RC_ASSERT(std::is_sorted(ran.begin(), ran.end()));
        }));
    }

    void theRealOneRunsFromTheEventLoop()
    {
        const SystemClock clock;
        TimerScheduler scheduler(clock);
        bool ran = false;
        UtcMs ranAt;
        const UtcMs due = clock.now() + 20ms;
        scheduler.at(due, this, [&] {
            ran = true;
            ranAt = clock.now();
        });
        QVERIFY(!ran);
        QTRY_VERIFY(ran);
        QVERIFY(ranAt >= due);
    }

    void theRealOneRunsWhatIsOverdueButNotBeforeItReturns()
    {
        const SystemClock clock;
        TimerScheduler scheduler(clock);
        bool ran = false;
        scheduler.at(clock.now() - 1h, this, [&] { ran = true; });
        QVERIFY(!ran);
        QTRY_VERIFY(ran);
    }

    void theRealOneIsNotHeldUpByAClockThatIsSetBack()
    {
        // By the clock the instant is an hour away; by the time that was asked for, it has come.
        ManualClock clock(kNow);
        TimerScheduler scheduler(clock);
        bool ran = false;
        scheduler.at(kNow + 10ms, this, [&] { ran = true; });
        clock.advance(-1h);
        QTRY_VERIFY(ran);
    }

    void theRealOneRunsNoEarlierThanItWasAsked()
    {
        const SystemClock clock;
        TimerScheduler scheduler(clock);
        const auto before = std::chrono::steady_clock::now();
        bool ran = false;
        scheduler.at(clock.now() + 40ms, this, [&] { ran = true; });
        QTRY_VERIFY(ran);
        QVERIFY(std::chrono::steady_clock::now() - before >= 39ms); // our clock counts whole milliseconds
    }

    void theRealOneIsSilentWhenTheContextIsGone()
    {
        const SystemClock clock;
        TimerScheduler scheduler(clock);
        bool ran = false;
        bool later = false;
        auto context = std::make_unique<QObject>();
        scheduler.at(clock.now() + 5ms, context.get(), [&] { ran = true; });
        context.reset();
        scheduler.at(clock.now() + 40ms, this, [&] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!ran);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
