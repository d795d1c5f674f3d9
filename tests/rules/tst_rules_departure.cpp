#include "RulesTestKit.h"

#include "rules/Departure.h"

#include <functional>

using namespace halftone;
using namespace halftone::rules;
using namespace halftone::rules::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(halftone::rules::DepartureFacts)

namespace {

constexpr UtcMs kNow {1'700'000'000'000ms};

/// One-to-one, to the US, over a bank with SMS and WhatsApp, accepted on @p channel, which is also the last known one.
DepartureFacts departure(Channel channel, const std::function<void(RouteFacts &)> &change = {})
{
    RouteFacts facts;
    facts.recipient = kInUs;
    facts.numbers = {kSmsUs, kWhatsAppUs};
    facts.last = LastKnown {channel, channel == Channel::Sms ? kSmsUs.id : kWhatsAppUs.id};
    if (change)
        change(facts);
    DepartureFacts given;
    given.channel = channel;
    given.sender = channel == Channel::Sms ? kSmsUs.id : kWhatsAppUs.id;
    given.route = route(facts);
    given.window = replyWindow(kNow - 1h, kNow);
    return given;
}

} // namespace

class TestDeparture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgedAgainBeforeItLeaves_data();
    void judgedAgainBeforeItLeaves();
    void composedInTimeAndLeavingTooLate();
};

void TestDeparture::judgedAgainBeforeItLeaves_data()
{
    QTest::addColumn<DepartureFacts>("given");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<qint64>("sender");

    const auto row = [](const char *name, DepartureFacts given, const std::function<void(DepartureFacts &)> &change, const char *way,
                         const char *channel = "-", qint64 sender = 0) {
        if (change)
            change(given);
        QTest::newRow(name) << given << QString::fromLatin1(way) << QString::fromLatin1(channel) << sender;
    };
    const auto smsOut = [](RouteFacts &facts) { facts.recipient.optedOutSms = true; };
    const auto whatsAppOut = [](RouteFacts &facts) { facts.recipient.optedOutWhatsApp = true; };
    const auto disabled = [](RouteFacts &facts) { facts.whatsAppDisabled = true; };
    const auto answeredOnWhatsApp = [](RouteFacts &facts) { facts.last = LastKnown {Channel::WhatsApp, kWhatsAppUs.id}; };
    const auto noNumbers = [](RouteFacts &facts) { facts.numbers.clear(); };
    const auto closed = [](DepartureFacts &facts) { facts.window = replyWindow(kNow - 24h, kNow); };
    const auto aMinuteLeft = [](DepartureFacts &facts) { facts.window = replyWindow(kNow - 24h + 1min, kNow); };
    const auto bulk = [](DepartureFacts &facts) { facts.author = AuthorKind::Bulk; };
    const auto quiet = [](DepartureFacts &facts) { facts.quietUntil = kNow + 3h; };
    const auto all = [](auto... changes) { return [=](DepartureFacts &facts) { (changes(facts), ...); }; };
    const auto approval = [](ApprovalStatus status) { return [=](DepartureFacts &facts) { facts.approval = status; }; };
    const auto asTemplate = [](DepartureFacts &facts) { facts.composedAs = ComposedAs::WhatsAppTemplate; };
    const auto released = [](LeaveAs leaveAs) { return [=](DepartureFacts &facts) { facts.leaveAs = leaveAs; }; };

    row("R6 SMS", departure(Channel::Sms), {}, "send_text", "sms", 1);
    row("R6 WhatsApp, window open", departure(Channel::WhatsApp), {}, "send_text", "whatsapp", 11);
    row("R5.2 WhatsApp, window closed", departure(Channel::WhatsApp), closed, "needs_approval");
    row("R6.3 window closed, covered", departure(Channel::WhatsApp), all(closed, approval(ApprovalStatus::Approved)), "send_template",
        "whatsapp", 11);
    row("R6.3 window closed, twin pending", departure(Channel::WhatsApp), all(closed, approval(ApprovalStatus::Pending)),
        "wait_for_approval");
    row("R6 approved template", departure(Channel::WhatsApp), all(asTemplate, approval(ApprovalStatus::Approved)), "send_template",
        "whatsapp", 11);
    row("R6 paused template", departure(Channel::WhatsApp), all(asTemplate, approval(ApprovalStatus::Paused)), "wait_for_approval");
    row("R5.3 a minute left, one-to-one", departure(Channel::WhatsApp), aMinuteLeft, "send_text", "whatsapp", 11);
    row("R5.3 a minute left, bulk", departure(Channel::WhatsApp), all(aMinuteLeft, bulk), "needs_approval");
    row("R6.2 released by its approval", departure(Channel::WhatsApp), all(closed, released(LeaveAs::ApprovedTemplate)), "send_template",
        "whatsapp", 11);
    row("R6.2 released, and paused since", departure(Channel::WhatsApp),
        all(closed, released(LeaveAs::ApprovedTemplate), approval(ApprovalStatus::Paused)), "wait_for_approval");
    row("R6.4 released by the window, which has closed again", departure(Channel::WhatsApp), all(closed, released(LeaveAs::FreeText)),
        "needs_approval");
    row("R6.2 released, and WhatsApp has gone: stays, failed", departure(Channel::WhatsApp, disabled), released(LeaveAs::ApprovedTemplate),
        "fail_no_channel");

    row("R7.2 opted out, SMS", departure(Channel::Sms, smsOut), {}, "cancel_opted_out");
    row("R7.2 opted out, WhatsApp", departure(Channel::WhatsApp, whatsAppOut), {}, "cancel_opted_out");
    row("R7.2 opted out on the other channel", departure(Channel::Sms, whatsAppOut), {}, "send_text", "sms", 1);
    row("R7.2 bulk: stopped on the channel that it would follow to",
        departure(Channel::Sms,
            [=](RouteFacts &facts) {
                answeredOnWhatsApp(facts);
                whatsAppOut(facts);
            }),
        bulk, "cancel_opted_out");
    row("R2.3 one-to-one keeps the channel that the recruiter saw", departure(Channel::Sms, answeredOnWhatsApp), {}, "send_text", "sms", 1);
    row("R11.5 bulk follows the candidate", departure(Channel::Sms, answeredOnWhatsApp), bulk, "reroute", "whatsapp", 11);
    row("R2.3 WhatsApp switched off", departure(Channel::WhatsApp, disabled), {}, "reroute", "sms", 1);
    row("R6 WhatsApp switched off, composed from its template", departure(Channel::WhatsApp, disabled), asTemplate, "fail_no_channel");
    row("R1.4 no numbers left", departure(Channel::Sms, noNumbers), {}, "fail_no_channel");
    row(
        "R3.2 its sender cannot send any more", departure(Channel::Sms),
        [](DepartureFacts &facts) {
            facts.sender = NumberId(99);
            facts.senderUsable = false;
        },
        "reroute", "sms", 1);
    row(
        "R3.2 no sender chosen yet", departure(Channel::Sms), [](DepartureFacts &facts) { facts.sender = {}; }, "reroute", "sms", 1);

    row("R9.1 quiet, one-to-one", departure(Channel::Sms), quiet, "send_text", "sms", 1);
    row("R9.1 quiet, bulk", departure(Channel::Sms), all(bulk, quiet), "hold_quiet");
    row("R9.1 quiet, reminder", departure(Channel::Sms), all(quiet, [](DepartureFacts &facts) { facts.author = AuthorKind::Reminder; }),
        "hold_quiet");
    row("R9.1 quiet does not hold a submission", departure(Channel::WhatsApp), all(bulk, quiet, closed), "needs_approval");
    row("R7.2 before R9.1", departure(Channel::Sms, smsOut), all(bulk, quiet), "cancel_opted_out");
}

void TestDeparture::judgedAgainBeforeItLeaves()
{
    QFETCH(const DepartureFacts, given);
    QFETCH(const QString, way);
    QFETCH(const QString, channel);
    QFETCH(const qint64, sender);

    const Departure judged = judgeDeparture(given);
    QCOMPARE(code(judged.way), way);
    QCOMPARE(word(judged.channel), channel);
    QCOMPARE(judged.sender.value(), sender);
    QCOMPARE(judged.until.has_value(), judged.way == DepartureWay::HoldQuiet);
}

void TestDeparture::composedInTimeAndLeavingTooLate()
{
    DepartureFacts given = departure(Channel::WhatsApp); // R5.2
    given.window = replyWindow(kNow, kNow + 23h + 59min + 50s);
    QCOMPARE(code(judgeDeparture(given).way), u"send_text"_s);
    given.window = replyWindow(kNow, kNow + 24h + 2s);
    QCOMPARE(code(judgeDeparture(given).way), u"needs_approval"_s);
}

QTEST_APPLESS_MAIN(TestDeparture)
#include "tst_rules_departure.moc"
