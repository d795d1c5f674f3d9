#include "RulesTestKit.h"

#include "base/Time.h"
#include "rules/Backoff.h"

#include <rapidcheck.h>

using namespace halftone;
using namespace halftone::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr UtcMs kEnded {1'700'000'000'000ms};
}

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delays_data();
    void delays();
    void retryAfterWins();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void aDelayIsNeverOverTheCap();
    void absencesThatSettle_data();
    void absencesThatSettle();
    void whenTheListIsAsked();
    void lookingEndsInCertainty();
};

void TestBackoff::delays_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("ms");

    QTest::newRow("R10.3 first, most") << 0 << 1.0 << qint64(2'000);
    QTest::newRow("R10.3 first, half") << 0 << 0.5 << qint64(1'000);
    QTest::newRow("R10.3 first, least") << 0 << 0.0 << qint64(0);
    QTest::newRow("R10.3 fourth") << 3 << 1.0 << qint64(16'000);
    QTest::newRow("R10.3 last below the cap") << 8 << 1.0 << qint64(512'000);
    QTest::newRow("R10.3 cap") << 9 << 1.0 << qint64(600'000);
    QTest::newRow("R10.3 far beyond the cap") << 1'000'000 << 1.0 << qint64(600'000);
    QTest::newRow("R10.3 senseless numbers") << -3 << 7.0 << qint64(2'000);
}

void TestBackoff::delays()
{
    QFETCH(const int, tries);
    QFETCH(const double, random);
    QFETCH(const qint64, ms);
    QCOMPARE(backoff(tries, random).count(), ms);
}

void TestBackoff::retryAfterWins()
{
    QCOMPARE(retryDelay(0, 1.0, 90s), milliseconds(90s)); // R10.3
    QCOMPARE(retryDelay(9, 1.0, 1s), milliseconds(1s));
    QCOMPARE(retryDelay(9, 1.0, 2h), milliseconds(2h));
    QCOMPARE(retryDelay(9, 1.0, 0s), milliseconds(0));
    QCOMPARE(retryDelay(1, 1.0, std::nullopt), milliseconds(4s));
}

void TestBackoff::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); ///< -1: not to be read

    const auto row = [](const char *header, qint64 seconds) { QTest::addRow("R10.3 '%s'", header) << QByteArray(header) << seconds; };
    row("0", 0);
    row("120", 120);
    row(" 7 ", 7);
    row("999999999", 999'999'999);
    row("9999999999", -1);
    row("-1", -1);
    row("1.5", -1);
    row("soon", -1);
    row("", -1);
    row("Tue, 24 Nov 2026 22:00:30 GMT", 30);
    row("Tue, 24 Nov 2026 21:59:00 GMT", 0);
    row("Tuesday, 24-Nov-26 22:01:00 GMT", 60);
    row("Tue Nov 24 22:02:00 2026", 120);
    row("Tue, 24 Nov 2026", -1);
    row("Wed, 24 Nov 2026 22:00:30 GMT", -1); // it was a Tuesday
}

void TestBackoff::retryAfterIsRead()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, seconds);

    const auto delay = parseRetryAfter(header, *fromIso(u"2026-11-24T22:00:00Z"));
    QCOMPARE(delay ? qint64(delay->count() / 1000) : -1, seconds);
}

void TestBackoff::aDelayIsNeverOverTheCap()
{
    QVERIFY(rc::check("R10.3: 0 up to the smaller of 2 s x 2^n and 10 min", [] {
        const int tries = *rc::gen::inRange(0, 40);
        const double random = *rc::gen::inRange(0, 1'000'001) / 1'000'000.0;
        const milliseconds delay = backoff(tries, random);
        RC_ASSERT(delay >= 0ms);
        RC_ASSERT(delay <= kBackoffCap);
        RC_ASSERT(delay <= backoff(tries, 1.0));
        RC_ASSERT(backoff(tries, 1.0) <= backoff(tries + 1, 1.0));
    }));
}

void TestBackoff::absencesThatSettle_data()
{
    QTest::addColumn<bool>("wholeAnswer");
    QTest::addColumn<qint64>("firstAbsent"); ///< ms after the end; -1: none
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("settles");

    const auto row = [](const char *name, bool whole, qint64 first, qint64 now, bool settles) {
        QTest::newRow(name) << whole << first << now << settles;
    };
    row("R10.2 first absence, however late", false, -1, 600'000, false);
    row("R10.2 second, just before H", false, 5'000, 59'999, false);
    row("R10.2 second, at H", false, 5'000, 60'000, true);
    row("R10.2 second, after H but 1 ms less than 20 s apart", false, 45'000, 64'999, false);
    row("R10.2 second, after H and 20 s apart", false, 45'000, 65'000, true);
    row("R10.3 whole answer: the first suffices", true, -1, 0, true);
}

void TestBackoff::absencesThatSettle()
{
    QFETCH(const bool, wholeAnswer);
    QFETCH(const qint64, firstAbsent);
    QFETCH(const qint64, now);
    QFETCH(const bool, settles);

    AbsenceFacts facts {kEnded, wholeAnswer};
    if (firstAbsent >= 0)
        facts.firstAbsentAt = kEnded + milliseconds(firstAbsent);
    QCOMPARE(absenceSettles(facts, kEnded + milliseconds(now)), settles);
}

void TestBackoff::whenTheListIsAsked()
{
    const AbsenceFacts unasked {kEnded};
    QList<qint64> looks;
    UtcMs now = kEnded;
    for (int i = 0; i < 8; ++i) {
        now = nextLook(unasked, now);
        looks.append((now - kEnded).count() / 1000);
    }
    QCOMPARE(looks, (QList<qint64> {5, 15, 45, 120, 300, 600, 1200, 1800})); // DESIGN (e)

    const AbsenceFacts seenAbsent {.attemptEnded = kEnded, .firstAbsentAt = kEnded + 5s};
    QCOMPARE((nextLook(seenAbsent, kEnded + 15s) - kEnded).count(), 45'000);
    QCOMPARE((nextLook(seenAbsent, kEnded + 45s) - kEnded).count(), 60'000); // as soon as it would settle it
    // A workspace's H below a minute shortens the steps in the same measure, and a longer one does not stretch them.
    const auto looksOf = [](milliseconds horizon) {
        AbsenceFacts facts {.attemptEnded = kEnded, .horizon = horizon};
        UtcMs at = kEnded + withinHorizon(5s, horizon); // the first look, that of the machine
        facts.firstAbsentAt = at;
        QList<qint64> all {(at - kEnded).count()};
        while (!absenceSettles(facts, at)) {
            at = nextLook(facts, at);
            all << (at - kEnded).count();
        }
        return all;
    };
    QCOMPARE(looksOf(60s), (QList<qint64> {5'000, 15'000, 45'000, 60'000}));
    QCOMPARE(looksOf(12s), (QList<qint64> {1'000, 3'000, 5'000, 9'000, 12'000}));
    QCOMPARE(looksOf(2s).constLast(), 2'000);
    QCOMPARE(looksOf(0s).constLast(), 500);
    QCOMPARE(looksOf(5min), (QList<qint64> {5'000, 15'000, 45'000, 120'000, 300'000}));
}

void TestBackoff::lookingEndsInCertainty()
{
    QVERIFY(rc::check("R10.2: looks rise, and those that find nothing settle within H and 12 min", [] {
        AbsenceFacts facts {.attemptEnded = kEnded, .horizon = std::chrono::seconds(*rc::gen::inRange(0, 1000))};
        UtcMs now = kEnded;
        for (int i = 0; i < 20; ++i) {
            const UtcMs look = nextLook(facts, now);
            RC_ASSERT(look > now);
            now = look;
            if (absenceSettles(facts, now)) {
                RC_ASSERT(now - kEnded >= facts.horizon);
                RC_ASSERT(now - kEnded <= facts.horizon + 12min);
                return;
            }
            if (!facts.firstAbsentAt)
                facts.firstAbsentAt = now;
        }
        RC_FAIL("never settled");
    }));
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_rules_backoff.moc"
