#include "RulesTestKit.h"

#include "rules/ReplyWindow.h"

#include <rapidcheck.h>

using namespace halftone;
using namespace halftone::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<halftone::milliseconds>)

namespace {
constexpr UtcMs kNow {1'700'000'000'000ms};
}

class TestReplyWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowAtItsBoundaries_data();
    void theWindowAtItsBoundaries();
    void theProvidersClockDecides_data();
    void theProvidersClockDecides();
    void composedInTimeAndSentTooLate();
    void itClosesExactly24HoursAfterTheInboundMessage();
    void whatIsLeftAndWhenItClosesAgree();
};

void TestReplyWindow::theWindowAtItsBoundaries_data()
{
    QTest::addColumn<std::optional<milliseconds>>("sinceInbound");
    QTest::addColumn<bool>("synced");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("openForBatch");

    const auto row = [](const char *name, std::optional<milliseconds> age, bool synced, const char *state, bool open, bool batch) {
        QTest::newRow(name) << age << synced << QString::fromLatin1(state) << open << batch;
    };
    row("R5.1 never heard from on WhatsApp", std::nullopt, true, "never_opened", false, false);
    row("R5.1 just now", 0ms, true, "open", true, true);
    row("R5.1 last millisecond", 24h - 1ms, true, "last_hour", true, false);
    row("R5.1 exactly 24 h", milliseconds(24h), true, "closed", false, false);
    row("R5.1 a millisecond later", 24h + 1ms, true, "closed", false, false);
    row("R5.1 long ago", milliseconds(72h), true, "closed", false, false);
    row("R5.1 dated in the future: just now", milliseconds(-3s), true, "open", true, true);
    row("R5.3 over an hour is left", 23h - 1ms, true, "open", true, true);
    row("R5.3 an hour is left", milliseconds(23h), true, "last_hour", true, true);
    row("R5.3 just over 2 minutes are left", 24h - 2min - 1ms, true, "last_hour", true, true);
    row("R5.3 2 minutes are left", 24h - 2min, true, "last_hour", true, false);
    row("R5.3 just under 2 minutes are left", 24h - 2min + 1ms, true, "last_hour", true, false);
    row("R5.3 not synced, nothing known", std::nullopt, false, "not_synced", false, false);
    row("R5.3 not synced, what is known has run out", milliseconds(24h), false, "not_synced", false, false);
    row("R5.3 not synced, what is known keeps it open", milliseconds(1h), false, "open", true, true);
}

void TestReplyWindow::theWindowAtItsBoundaries()
{
    QFETCH(const std::optional<milliseconds>, sinceInbound);
    QFETCH(const bool, synced);
    QFETCH(const QString, state);
    QFETCH(const bool, open);
    QFETCH(const bool, openForBatch);

    const auto inbound = sinceInbound ? std::optional(kNow - *sinceInbound) : std::nullopt;
    const ReplyWindow window = replyWindow(inbound, kNow, 0ms, synced);
    QCOMPARE(code(window.state), state);
    QCOMPARE(window.isOpen(), open);
    QCOMPARE(!window.treatAsClosedForBatch, openForBatch);
}

void TestReplyWindow::theProvidersClockDecides_data()
{
    QTest::addColumn<qint64>("sinceInboundMs");
    QTest::addColumn<qint64>("skewMs");
    QTest::addColumn<qint64>("leftMs");

    constexpr qint64 kDay = 24 * 3'600'000;
    // The age is by our clock; the provider's is ahead of ours by the skew.
    QTest::newRow("R5.1 no skew") << kDay - 1 << qint64(0) << qint64(1);
    QTest::newRow("R5.1 provider ahead by a millisecond") << kDay - 1 << qint64(1) << qint64(0);
    QTest::newRow("R5.1 provider ahead by 5 min") << kDay - 300'001 << qint64(300'000) << qint64(1);
    QTest::newRow("R5.1 provider behind by 5 min") << kDay + 299'999 << qint64(-300'000) << qint64(1);
    QTest::newRow("R5.1 provider behind by 5 min, at the edge") << kDay + 300'000 << qint64(-300'000) << qint64(0);
    QTest::newRow("R5.1 dated ahead of the provider") << qint64(0) << qint64(-5'000) << kDay;
}

void TestReplyWindow::theProvidersClockDecides()
{
    QFETCH(const qint64, sinceInboundMs);
    QFETCH(const qint64, skewMs);
    QFETCH(const qint64, leftMs);

    const ReplyWindow window = replyWindow(kNow - milliseconds(sinceInboundMs), kNow, milliseconds(skewMs));
    QCOMPARE(window.left.count(), leftMs);
    QCOMPARE(window.isOpen(), leftMs > 0);
}

void TestReplyWindow::composedInTimeAndSentTooLate()
{
    const UtcMs inbound = kNow;
    const UtcMs composed = kNow + 23h + 59min + 50s; // R5.2
    QVERIFY(replyWindow(inbound, composed).isOpen());
    QVERIFY(!replyWindow(inbound, composed + 12s).isOpen());
}

void TestReplyWindow::itClosesExactly24HoursAfterTheInboundMessage()
{
    const ReplyWindow window = replyWindow(kNow, kNow + 5h);
    QVERIFY(window.closesAt == std::optional(kNow + 24h));
    QCOMPARE(window.left, milliseconds(19h));
}

void TestReplyWindow::whatIsLeftAndWhenItClosesAgree()
{
    QVERIFY(rc::check("R5.1: open iff younger than 24 h by the provider's clock, and never longer open later", [] {
        constexpr int kThreeDays = 3 * 24 * 3'600'000;
        const milliseconds age(*rc::gen::inRange(-kThreeDays / 3, kThreeDays));
        const milliseconds skew(*rc::gen::inRange(-600'000, 600'000));
        const milliseconds later(*rc::gen::inRange(0, kThreeDays));
        const UtcMs inbound = kNow - age;
        const ReplyWindow window = replyWindow(inbound, kNow, skew);
        RC_ASSERT(window.isOpen() == (kNow + skew - inbound < 24h));
        RC_ASSERT(window.isOpen() == (window.left > 0ms));
        RC_ASSERT(window.left <= milliseconds(24h));
        if (window.isOpen())
            RC_ASSERT(*window.closesAt == kNow + skew + window.left);
        if (!window.isOpen())
            RC_ASSERT(window.treatAsClosedForBatch);
        RC_ASSERT(replyWindow(inbound, kNow + later, skew).left <= window.left);
    }));
}

QTEST_APPLESS_MAIN(TestReplyWindow)
#include "tst_rules_reply_window.moc"
