#include "RulesTestKit.h"

#include "rules/Grace.h"

#include <rapidcheck.h>

using namespace halftone;
using namespace halftone::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr UtcMs kAt {1'700'000'000'000ms};
}

class TestGrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueAtItsBoundaries_data();
    void dueAtItsBoundaries();
    void durations_data();
    void durations();
    void durationsArePrintedAndRead();
};

void TestGrace::dueAtItsBoundaries_data()
{
    QTest::addColumn<qint64>("late");
    QTest::addColumn<qint64>("graceMs");
    QTest::addColumn<qint64>("interviewAfter"); ///< ms after the due time; 0: none
    QTest::addColumn<QString>("verdict");

    const auto row = [](const char *name, milliseconds late, milliseconds grace, milliseconds interview, const char *verdict) {
        QTest::newRow(name) << qint64(late.count()) << qint64(grace.count()) << qint64(interview.count()) << QString::fromLatin1(verdict);
    };
    row("R9.2 a millisecond early", -1ms, 30min, 0ms, "not_yet");
    row("R9.2 on time", 0ms, 30min, 0ms, "send");
    row("R9.2 exactly its grace late", 30min, 30min, 0ms, "send");
    row("R9.2 a millisecond beyond", 30min + 1ms, 30min, 0ms, "missed");
    row("R9.2 no grace, on time", 0ms, 0ms, 0ms, "send");
    row("R9.2 no grace, a millisecond late", 1ms, 0ms, 0ms, "missed");
    row("R9.2 a millisecond before the interview", 10min - 1ms, 30min, 10min, "send");
    row("R9.2 the interview begins", 10min, 30min, 10min, "missed");
    row("R9.2 the interview has begun", 11min, 30min, 10min, "missed");
}

void TestGrace::dueAtItsBoundaries()
{
    QFETCH(const qint64, late);
    QFETCH(const qint64, graceMs);
    QFETCH(const qint64, interviewAfter);
    QFETCH(const QString, verdict);

    const auto before = interviewAfter > 0 ? std::optional(kAt + milliseconds(interviewAfter)) : std::nullopt;
    QCOMPARE(code(due(kAt, kAt + milliseconds(late), milliseconds(graceMs), before)), verdict);
}

void TestGrace::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); ///< -999: none
    QTest::addColumn<QString>("printed");

    const auto row = [](const char *text, qint64 seconds, const char *printed = "") {
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << seconds << QString::fromLatin1(printed);
    };
    row("30m", 1800, "30m");
    row("5s", 5, "5s");
    row("0s", 0, "0s");
    row("24h", 86'400, "1d");
    row("-24h", -86'400, "-1d");
    row("+2d", 172'800, "2d");
    row("90m", 5400, "1h30m");
    row("1h30m", 5400, "1h30m");
    row("1D2H3M4S", 93'784, "1d2h3m4s");
    row("3660d", 316'224'000, "3660d");
    row("3660d1s", -999);
    for (const char *bad : {"", " ", "m", "30", "30x", "1m1h", "1h1h", "--5s", "5 s", "1.5h", "99999999999999999999s", "-"})
        row(bad, -999);
}

void TestGrace::durations()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, seconds);
    QFETCH(const QString, printed);

    const auto duration = parseDuration(text);
    QCOMPARE(duration ? qint64(duration->count() / 1000) : -999, seconds);
    if (duration)
        QCOMPARE(printDuration(*duration), printed);
}

void TestGrace::durationsArePrintedAndRead()
{
    QVERIFY(rc::check("parse and print are inverse", [] {
        const std::chrono::seconds duration(*rc::gen::inRange(-10'000'000, 10'000'000));
        RC_ASSERT(parseDuration(printDuration(duration)) == std::optional<milliseconds>(duration));
    }));
}

QTEST_APPLESS_MAIN(TestGrace)
#include "tst_rules_grace.moc"
