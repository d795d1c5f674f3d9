#include "RulesTestKit.h"

#include "rules/BulkPlan.h"

#include <rapidcheck.h>

using namespace halftone;
using namespace halftone::rules;
using namespace halftone::rules::test;

Q_DECLARE_METATYPE(halftone::rules::PlanFacts)
Q_DECLARE_METATYPE(halftone::rules::PlannedRecipient)

namespace {

Route routeOn(std::optional<Channel> channel)
{
    Route route;
    route.channel = channel;
    route.sender = channel ? NumberId(5) : NumberId();
    route.reason = channel ? RouteReason::LastKnownChannel : RouteReason::NoChannel;
    return route;
}

PlanFacts planFacts(std::optional<Channel> channel, SendWay way = SendWay::SendText, int segments = 2)
{
    PlanFacts facts;
    facts.route = routeOn(channel);
    facts.way = way;
    facts.segments = segments;
    return facts;
}

PlanFacts anyPlanFacts()
{
    const auto seldom = [] { return *rc::gen::inRange(0, 6) == 0; };
    PlanFacts facts = planFacts(std::nullopt);
    if (!seldom())
        facts.route = routeOn(*rc::gen::arbitrary<bool>() ? Channel::Sms : Channel::WhatsApp);
    else if (seldom())
        facts.route.reason = RouteReason::OptedOut;
    facts.route.channels[0].warnLandline = seldom();
    facts.way = static_cast<SendWay>(*rc::gen::inRange(0, 5));
    facts.numberValid = !seldom();
    facts.missingField = seldom();
    facts.tooLong = seldom();
    facts.templateForm = seldom();
    facts.segments = *rc::gen::inRange(1, 11);
    return facts;
}

} // namespace

class TestBulkPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowOfANumberStays();
    void joiningTwiceChangesNothing();
    void whatHappensToARecipient_data();
    void whatHappensToARecipient();
    void totalsOfAPlan();
    void totalsAlwaysAddUp();
    void whatChangedBetweenPlanAndDeparture_data();
    void whatChangedBetweenPlanAndDeparture();
    void nothingChangedIsNoChange();
};

void TestBulkPlan::theFirstRowOfANumberStays()
{
    const Deduplicated found = deduplicate({u"+331"_s, u""_s, u"+332"_s, u"+331"_s, u""_s, u"+331"_s});
    QCOMPARE(found.kept, (QList<qsizetype> {0, 1, 2, 4})); // R11.3; what cannot be read is joined with nothing
    QCOMPARE(found.duplicateOf, (QMap<qsizetype, qsizetype> {{3, 0}, {5, 0}}));
    QVERIFY(deduplicate({}).kept.isEmpty());
}

void TestBulkPlan::joiningTwiceChangesNothing()
{
    QVERIFY(rc::check("R11.3: idempotent, keeps every number once, loses no row", [] {
        const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
        QStringList keys;
        for (const int number : numbers)
            keys.append(number == 0 ? QString() : u"+33%1"_s.arg(number));
        const Deduplicated once = deduplicate(keys);
        RC_ASSERT(once.kept.size() + once.duplicateOf.size() == keys.size());
        QStringList kept;
        for (const qsizetype index : once.kept)
            kept.append(keys[index]);
        RC_ASSERT(deduplicate(kept).duplicateOf.isEmpty());
        for (auto it = once.duplicateOf.cbegin(); it != once.duplicateOf.cend(); ++it) {
            RC_ASSERT(it.value() < it.key());
            RC_ASSERT(keys[it.key()] == keys[it.value()]);
            RC_ASSERT(once.kept.contains(it.value()));
        }
    }));
}

void TestBulkPlan::whatHappensToARecipient_data()
{
    QTest::addColumn<PlanFacts>("given");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("segments");

    const auto row = [](const char *name, const PlanFacts &given, const char *way, const char *channel, const char *reason,
                         int segments = 0) {
        QTest::newRow(name) << given << QString::fromLatin1(way) << QString::fromLatin1(channel) << QString::fromLatin1(reason) << segments;
    };
    const auto with = [](PlanFacts facts, auto change) {
        change(facts);
        return facts;
    };
    const PlanFacts sms = planFacts(Channel::Sms);
    const PlanFacts whatsApp = planFacts(Channel::WhatsApp);
    row("R11.1 SMS", sms, "send", "sms", "-", 2);
    row("R11.1 WhatsApp has no segments", whatsApp, "send", "whatsapp", "-");
    row("R11.1 template", planFacts(Channel::WhatsApp, SendWay::SendTemplate), "send", "whatsapp", "-");
    row("R11.1 submitted", planFacts(Channel::WhatsApp, SendWay::SubmitForApproval), "approval", "whatsapp", "-");
    row("R11.1 waits for a twin", planFacts(Channel::WhatsApp, SendWay::WaitForApproval), "approval", "whatsapp", "-");
    row("R11.1 invalid number", with(sms, [](auto &facts) { facts.numberValid = false; }), "blocked", "-", "invalid_number");
    row("R11.1 no channel", planFacts(std::nullopt), "blocked", "-", "no_channel");
    row("R7.2 opted out", with(planFacts(std::nullopt), [](auto &facts) { facts.route.reason = RouteReason::OptedOut; }), "blocked", "-",
        "opted_out");
    row("R11.1 missing field", with(sms, [](auto &facts) { facts.missingField = true; }), "blocked", "-", "missing_field");
    row("R4.4 fixed line", with(sms, [](auto &facts) { facts.route.channels[0].warnLandline = true; }), "blocked", "-", "landline");
    row("R4.4 fixed line, WhatsApp", with(whatsApp, [](auto &facts) { facts.route.channels[0].warnLandline = true; }), "send", "whatsapp",
        "-");
    row("R4.4 landline by the provider, no WhatsApp",
        with(planFacts(std::nullopt), [](auto &facts) { facts.route.channels[0].whyNot = WhyNot::LandlineByProvider; }), "blocked", "-",
        "landline");
    row("R6 WhatsApp template on SMS", planFacts(Channel::Sms, SendWay::SwitchChannelFirst), "blocked", "-", "switch_channel_first");
    row("R8.1 too long", with(sms, [](auto &facts) { facts.tooLong = true; }), "blocked", "-", "too_long");
    row("R6.6 form", with(planFacts(Channel::WhatsApp, SendWay::SubmitForApproval), [](auto &facts) { facts.templateForm = true; }),
        "blocked", "-", "template_form");
    row("R6.6 form does not matter while the window is open", with(whatsApp, [](auto &facts) { facts.templateForm = true; }), "send",
        "whatsapp", "-");
    row("R11.1 the first reason",
        with(planFacts(std::nullopt),
            [](auto &facts) {
                facts.missingField = facts.tooLong = true;
                facts.route.reason = RouteReason::OptedOut;
            }),
        "blocked", "-", "opted_out");
}

void TestBulkPlan::whatHappensToARecipient()
{
    QFETCH(const PlanFacts, given);
    QFETCH(const QString, way);
    QFETCH(const QString, channel);
    QFETCH(const QString, reason);
    QFETCH(const int, segments);

    const PlannedRecipient planned = planRecipient(given);
    QCOMPARE(code(planned.way), way);
    QCOMPARE(word(planned.channel), channel);
    QCOMPARE(word(planned.reason), reason);
    QCOMPARE(planned.segments, segments);
}

void TestBulkPlan::totalsOfAPlan()
{
    PlanFacts invalid = planFacts(Channel::Sms);
    invalid.numberValid = false;
    const QList<PlannedRecipient> plan {planRecipient(planFacts(Channel::Sms)),
        planRecipient(planFacts(Channel::Sms, SendWay::SendText, 3)),
        planRecipient(planFacts(Channel::WhatsApp, SendWay::SubmitForApproval)), planRecipient(invalid), planRecipient(planFacts({}))};
    const BulkTotals sum = totals(plan, 4);
    QCOMPARE(sum.recipients, 5);
    QCOMPARE(sum.duplicates, 4);
    QCOMPARE(sum.sms, 2);
    QCOMPARE(sum.whatsapp, 1);
    QCOMPARE(sum.sendNow, 2);
    QCOMPARE(sum.needApproval, 1);
    QCOMPARE(sum.blocked, 2);
    QCOMPARE(sum.segments, 5);
    QCOMPARE(sum.blockedReasons, (QMap<QString, int> {{u"invalid_number"_s, 1}, {u"no_channel"_s, 1}}));
    QVERIFY(sum.addUp());
    BulkTotals wrong = sum;
    ++wrong.sms;
    QVERIFY(!wrong.addUp());
}

void TestBulkPlan::totalsAlwaysAddUp()
{
    QVERIFY(rc::check("R11.1: recipients = sms + whatsapp + blocked; send_now + need_approval = sms + whatsapp", [] {
        QList<PlannedRecipient> plan;
        const int count = *rc::gen::inRange(0, 30);
        for (int i = 0; i < count; ++i) {
            plan.append(planRecipient(anyPlanFacts()));
            const PlannedRecipient &last = plan.last();
            RC_ASSERT(last.channel.has_value() == (last.way != PlannedWay::Blocked));
            RC_ASSERT(last.reason.has_value() == (last.way == PlannedWay::Blocked));
            RC_ASSERT(last.segments == 0 || last.channel == Channel::Sms);
        }
        const BulkTotals sum = totals(plan, 0);
        RC_ASSERT(sum.addUp());
        RC_ASSERT(sum.recipients == count);
    }));
}

void TestBulkPlan::whatChangedBetweenPlanAndDeparture_data()
{
    QTest::addColumn<PlannedRecipient>("planned");
    QTest::addColumn<PlannedRecipient>("now");
    QTest::addColumn<QString>("changes");

    const auto row = [](const char *name, const PlannedRecipient &planned, const PlannedRecipient &now, const char *changes) {
        QTest::newRow(name) << planned << now << QString::fromLatin1(changes);
    };
    const PlannedRecipient sms {Channel::Sms, NumberId(1), PlannedWay::Send, {}, 1};
    const PlannedRecipient sms2 {Channel::Sms, NumberId(2), PlannedWay::Send, {}, 1};
    const PlannedRecipient open {Channel::WhatsApp, NumberId(3), PlannedWay::Send, {}, 0};
    const PlannedRecipient closed {Channel::WhatsApp, NumberId(3), PlannedWay::Approval, {}, 0};
    const PlannedRecipient closed4 {Channel::WhatsApp, NumberId(4), PlannedWay::Approval, {}, 0};
    const PlannedRecipient none {{}, {}, PlannedWay::Blocked, BlockReason::NoChannel, 0};
    const PlannedRecipient out {{}, {}, PlannedWay::Blocked, BlockReason::OptedOut, 0};
    row("R11.5 as planned", sms, sms, "");
    row("R11.5 opted out", sms, out, "opted_out");
    row("R11.5 opted out, had no channel", none, out, "opted_out");
    row("R11.5 still opted out", out, out, "");
    row("R11.5 blocked for another reason", out, none, "");
    row("R11.5 no channel any more", open, none, "now_blocked");
    row("R11.5 found a channel", none, sms, "no_longer_blocked");
    row("R11.5 answered on the other channel", sms, open, "channel_changed");
    row("R11.5 other sender", sms, sms2, "sender_changed");
    row("R11.5 window opened", closed, open, "window_opened");
    row("R11.5 window closed", open, closed, "window_closed");
    row("R11.5 other sender, and its window is closed", open, closed4, "sender_changed window_closed");
}

void TestBulkPlan::whatChangedBetweenPlanAndDeparture()
{
    QFETCH(const PlannedRecipient, planned);
    QFETCH(const PlannedRecipient, now);
    QFETCH(const QString, changes);

    QStringList words;
    for (const PlanChange change : planChanges(planned, now))
        words.append(code(change));
    QCOMPARE(words.join(u' '), changes);
}

void TestBulkPlan::nothingChangedIsNoChange()
{
    QVERIFY(rc::check("R11.5: equal plans differ in nothing", [] {
        const PlannedRecipient planned = planRecipient(anyPlanFacts());
        RC_ASSERT(planChanges(planned, planned).isEmpty());
    }));
}

QTEST_APPLESS_MAIN(TestBulkPlan)
#include "tst_rules_bulk_plan.moc"
