#include "RulesTestKit.h"

#include "rules/SendWay.h"

#include <optional>

using namespace halftone;
using namespace halftone::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(halftone::rules::ApprovalMoment)

namespace {
constexpr UtcMs kNow {1'700'000'000'000ms};
}

class TestSendWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTable_data();
    void theTable();
    void providersWords_data();
    void providersWords();
    void onlyApprovedIsUsable();
    void pendingTooLongAfterADay();
    void judgedAgainOnApproval_data();
    void judgedAgainOnApproval();
};

void TestSendWay::theTable_data()
{
    QTest::addColumn<QString>("composedAs");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("windowOpen");
    QTest::addColumn<QString>("approval");
    QTest::addColumn<QString>("way");

    const QStringList states {u"-"_s, u"draft"_s, u"submitted"_s, u"pending"_s, u"approved"_s, u"rejected"_s, u"paused"_s, u"disabled"_s,
        u"deleted"_s, u"unknown"_s};
    const auto row
        = [](const QString &rule, const QString &composed, const QString &channel, bool open, const QString &state, const QString &way) {
              const QString name = u"%1 %2, %3%4, %5"_s.arg(rule, composed, channel,
                  channel == u"sms"_s ? u""_s
                      : open          ? u" open"_s
                                      : u" closed"_s,
                  state);
              QTest::newRow(name.toUtf8().constData()) << composed << channel << open << state << way;
          };
    for (const QString &state : states) {
        for (const bool open : {false, true}) {
            row(u"R6"_s, u"free_text"_s, u"sms"_s, open, state, u"send_text"_s);
            row(u"R6"_s, u"sms_template"_s, u"sms"_s, open, state, u"send_text"_s);
            row(u"R6"_s, u"whatsapp_template"_s, u"sms"_s, open, state, u"switch_channel_first"_s);
            row(u"R6"_s, u"whatsapp_template"_s, u"whatsapp"_s, open, state,
                state == u"approved"_s ? u"send_template"_s : u"wait_for_approval"_s);
        }
        row(u"R6"_s, u"free_text"_s, u"whatsapp"_s, true, state, u"send_text"_s);
        row(u"R6"_s, u"sms_template"_s, u"whatsapp"_s, true, state, u"send_text"_s);
        QString way = u"submit_for_approval"_s;
        if (state == u"approved"_s)
            way = u"send_template"_s;
        else if (QStringList {u"submitted"_s, u"pending"_s, u"paused"_s, u"unknown"_s}.contains(state))
            way = u"wait_for_approval"_s;
        row(u"R6.3"_s, u"free_text"_s, u"whatsapp"_s, false, state, way);
        row(u"R6.3"_s, u"sms_template"_s, u"whatsapp"_s, false, state, way);
    }
}

void TestSendWay::theTable()
{
    QFETCH(const QString, composedAs);
    QFETCH(const QString, channel);
    QFETCH(const bool, windowOpen);
    QFETCH(const QString, approval);
    QFETCH(const QString, way);

    const std::optional<ApprovalStatus> status = approval == u"-"_s ? std::nullopt : fromCode<ApprovalStatus>(approval);
    QCOMPARE(code(sendWay(*fromCode<ComposedAs>(composedAs), *fromCode<Channel>(channel), windowOpen, status)), way);
}

void TestSendWay::providersWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("status");

    const auto row = [](const char *word, const char *status) {
        QTest::addRow("R6.8 '%s'", word) << QString::fromLatin1(word) << QString::fromLatin1(status);
    };
    row("unsubmitted", "draft");
    row("received", "submitted");
    row("pending", "pending");
    row("approved", "approved");
    row("rejected", "rejected");
    row("paused", "paused");
    row("disabled", "disabled");
    row("APPROVED", "approved");
    row("PENDING", "pending");
    row("REJECTED", "rejected");
    row("PAUSED", "paused");
    row("DISABLED", "disabled");
    row("IN_APPEAL", "pending");
    row("REINSTATED", "approved");
    row("PENDING_DELETION", "deleted");
    row("DELETED", "deleted");
    row(" approved ", "approved");
    row("FLAGGED", "unknown");
    row("LIMIT_EXCEEDED", "unknown");
    row("LOCKED", "unknown");
    row("ARCHIVED", "unknown");
    row("approved_soon", "unknown");
    row("not approved", "unknown");
    row("", "unknown");
}

void TestSendWay::providersWords()
{
    QFETCH(const QString, word);
    QFETCH(const QString, status);
    QCOMPARE(code(approvalStatus(word)), status);
}

void TestSendWay::onlyApprovedIsUsable()
{
    for (const auto &entry : CodeTable<ApprovalStatus>::kEntries) {
        QCOMPARE(isUsable(entry.value), entry.value == ApprovalStatus::Approved); // R6.8
        QVERIFY(!(isUsable(entry.value) && isUndecided(entry.value)));
    }
}

void TestSendWay::pendingTooLongAfterADay()
{
    QVERIFY(!pendingTooLong(kNow, kNow + 24h - 1ms)); // R6.2
    QVERIFY(pendingTooLong(kNow, kNow + 24h));
}

void TestSendWay::judgedAgainOnApproval_data()
{
    QTest::addColumn<ApprovalMoment>("moment");
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("warned");

    const auto row = [](const char *name, const ApprovalMoment &moment, OnApproval what, bool warned = false) {
        QTest::newRow(name) << moment << static_cast<int>(what) << warned;
    };
    const UtcMs hourAgo = kNow - 1h;
    const UtcMs soon = kNow + 3h;
    row("R6.2 goes", {hourAgo}, OnApproval::Send);
    row("R7.2 opted out", {hourAgo, true}, OnApproval::Cancel);
    row("R7.2 opted out comes before all else", {kNow - 48h, true, true, kNow - 1h, soon}, OnApproval::Cancel);
    row("R6.2 waited exactly 24 h", {kNow - 24h}, OnApproval::Send);
    row("R6.2 waited over 24 h", {kNow - 24h - 1ms}, OnApproval::Ask);
    row("R6.2 waited over 24 h, confirmed", {kNow - 30h, false, true, {}, {}, true}, OnApproval::Send);
    row("R6.2 not after: this instant", {hourAgo, false, true, kNow}, OnApproval::Send);
    row("R6.2 not after: passed", {hourAgo, false, true, kNow - 1ms}, OnApproval::Missed);
    row("R6.2 not after passed, though confirmed", {hourAgo, false, true, kNow - 1ms, {}, true}, OnApproval::Missed);
    row("R9.1 quiet, one-to-one", {hourAgo, false, true, {}, soon}, OnApproval::Send, true);
    row("R9.1 quiet, bulk", {hourAgo, false, false, {}, soon}, OnApproval::Hold);
    row("R9.1 quiet ends now, bulk", {hourAgo, false, false, {}, kNow}, OnApproval::Send);
}

void TestSendWay::judgedAgainOnApproval()
{
    QFETCH(const ApprovalMoment, moment);
    QFETCH(const int, what);
    QFETCH(const bool, warned);

    const OnApprovalVerdict verdict = onApproval(moment, kNow);
    QCOMPARE(static_cast<int>(verdict.what), what);
    QCOMPARE(verdict.quietWarning, warned);
    QCOMPARE(verdict.holdUntil.has_value(), verdict.what == OnApproval::Hold);
}

QTEST_APPLESS_MAIN(TestSendWay)
#include "tst_rules_send_way.moc"
