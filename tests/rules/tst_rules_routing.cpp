#include "RulesTestKit.h"

#include <functional>
#include <set>

using namespace halftone;
using namespace halftone::rules;
using namespace halftone::rules::test;

namespace {

using Change = std::function<void(RouteFacts &)>;

RouteFacts facts(const Recipient &to, const QList<Number> &numbers)
{
    RouteFacts facts;
    facts.recipient = to;
    facts.numbers = numbers;
    return facts;
}

Change last(Channel channel, const Number &number)
{
    return [=](RouteFacts &facts) { facts.last = LastKnown {channel, number.id}; };
}

Change chosen(Channel channel, NumberId number = {})
{
    return [=](RouteFacts &facts) { facts.chosen = ChosenChannel {channel, number}; };
}

QString warnings(const Route &route)
{
    QStringList words;
    for (const RouteWarning warning : route.warnings)
        words.append(code(warning));
    return words.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(halftone::rules::RouteFacts)

class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRouteIsWhatTheRulesSay_data();
    void aRouteIsWhatTheRulesSay();
    void byHand_data();
    void byHand();
    void aChannelThatCannotBeUsedSaysWhy_data();
    void aChannelThatCannotBeUsedSaysWhy();
    void theSenderIsPickedInOrder_data();
    void theSenderIsPickedInOrder();
    void servicesWithoutGeographyMatchTheirOwnCodeOnly_data();
    void servicesWithoutGeographyMatchTheirOwnCodeOnly();
    void whatCountsAsKnown_data();
    void whatCountsAsKnown();
    void theLatestMessageTellsTheChannel();
    void theChoiceStaysUntilTheCandidateWritesElsewhere();
    void codesAreOnce();
};

void TestRouting::aRouteIsWhatTheRulesSay_data()
{
    QTest::addColumn<RouteFacts>("given");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<qint64>("sender");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("underlying");
    QTest::addColumn<QString>("warned");

    const auto row = [](const char *name, RouteFacts given, const std::vector<Change> &changes, const char *channel, qint64 sender,
                         const char *reason, const char *underlying = "-", const char *warned = "") {
        for (const Change &change : changes)
            change(given);
        QTest::newRow(name) << given << QString::fromLatin1(channel) << sender << QString::fromLatin1(reason)
                            << QString::fromLatin1(underlying) << QString::fromLatin1(warned);
    };
    const auto to = [](bool Recipient::*mark) { return [mark](RouteFacts &facts) { facts.recipient.*mark = true; }; };
    const QList<Number> us {kSmsUs, kWhatsAppUs};
    const QList<Number> both {kSmsUs, kSmsFr, kWhatsAppUs, kWhatsAppFr};
    const QList<Number> smsOnly {kSmsUs, kSmsFr};
    const QList<Number> whatsAppOnly {kWhatsAppUs, kWhatsAppFr};
    const Change disabled = [](RouteFacts &facts) { facts.whatsAppDisabled = true; };
    const Change byRegion = [](RouteFacts &facts) { facts.matchRegion = true; };
    const Change landline = [](RouteFacts &facts) { facts.recipient.line = LineType::FixedLine; };
    const Change userId = [](RouteFacts &facts) {
        facts.recipient.kind = AddressKind::WhatsAppUserId;
        facts.recipient.address = u"US.13491208655302741918"_s;
        facts.recipient.callingCode = 0;
    };

    row("R1.1 R1.5 US number, US bank", facts(kInUs, us), {}, "sms", 1, "first_contact_country_code_in_bank");
    row("R1.2 R1.5 Brazilian number, US bank", facts(kInBrazil, us), {}, "whatsapp", 11, "first_contact_no_number_for_country_code");
    row("R1.1 R1.5 French number, US and French bank", facts(kInFrance, both), {}, "sms", 2, "first_contact_country_code_in_bank");
    row("R1.1 the matching number cannot send", facts(kInFrance, {kSmsUs, unusable(kSmsFr), kWhatsAppUs}), {}, "whatsapp", 11,
        "first_contact_no_number_for_country_code");
    row("R1.1 a WhatsApp sender is not in the bank", facts(kInFrance, {kSmsUs, kWhatsAppFr}), {}, "whatsapp", 12,
        "first_contact_no_number_for_country_code");
    row("R1.3 Canadian number, US bank", facts(kInCanada, us), {}, "sms", 1, "first_contact_country_code_in_bank");
    row("R1.3 Canadian number, US bank, by region", facts(kInCanada, us), {byRegion}, "whatsapp", 11,
        "first_contact_no_number_for_country_code");
    row("R1.3 US number, US bank, by region", facts(kInUs, us), {byRegion}, "sms", 1, "first_contact_country_code_in_bank");
    row("R1.4 Brazilian number, no WhatsApp sender", facts(kInBrazil, {kSmsUs}), {}, "-", 0, "no_channel",
        "first_contact_no_number_for_country_code");
    row("R1.4 Brazilian number, WhatsApp off", facts(kInBrazil, us), {disabled}, "-", 0, "no_channel",
        "first_contact_no_number_for_country_code");
    row("R1.4 R4.2 Syrian number", facts(kInSyria, us), {}, "-", 0, "no_channel", "first_contact_no_number_for_country_code");
    row("R1.4 R4.3 Brazilian number without WhatsApp", facts(kInBrazil, us), {to(&Recipient::noWhatsApp)}, "-", 0, "no_channel",
        "first_contact_no_number_for_country_code");
    row("R1.4 no number of ours at all", facts(kInUs, {}), {}, "-", 0, "no_channel", "first_contact_no_number_for_country_code");
    row("R4.4 US landline by provider, first contact", facts(kInUs, us), {to(&Recipient::smsImpossible)}, "whatsapp", 11,
        "first_contact_sms_unavailable");
    row("R4.4 US landline by provider, no WhatsApp", facts(kInUs, {kSmsUs}), {to(&Recipient::smsImpossible)}, "-", 0, "no_channel",
        "first_contact_sms_unavailable");
    row("R4.4 US landline by the library", facts(kInUs, us), {landline}, "sms", 1, "first_contact_country_code_in_bank", "-",
        "landline_unlikely");
    row("R12.1 WhatsApp user id", facts(kInUs, us), {userId}, "whatsapp", 11, "first_contact_no_number_for_country_code");
    row("R12.1 WhatsApp user id with a calling code", facts(kInUs, us),
        {userId, [](RouteFacts &facts) { facts.recipient.callingCode = 1; }}, "whatsapp", 11, "first_contact_no_number_for_country_code");

    row("R2.1 last on WhatsApp, bank matches", facts(kInUs, us), {last(Channel::WhatsApp, kWhatsAppUs)}, "whatsapp", 11,
        "last_known_channel");
    row("R2.1 last on SMS, bank does not match", facts(kInBrazil, us), {last(Channel::Sms, kSmsUs)}, "sms", 1, "last_known_channel");
    row("R2.2 chosen SMS, last on WhatsApp", facts(kInUs, us), {last(Channel::WhatsApp, kWhatsAppUs), chosen(Channel::Sms)}, "sms", 1,
        "chosen_by_user");
    row("R2.2 chosen number", facts(kInUs, both), {chosen(Channel::Sms, kSmsFr.id)}, "sms", 2, "chosen_by_user");
    row("R2.2 chosen number cannot send, another can", facts(kInUs, {kSmsUs, unusable(kSmsFr)}), {chosen(Channel::Sms, kSmsFr.id)}, "sms",
        1, "chosen_by_user", "-", "sender_changed");
    row("R2.3 last on WhatsApp, switched off: R1", facts(kInUs, us), {last(Channel::WhatsApp, kWhatsAppUs), disabled}, "sms", 1,
        "last_channel_unusable", "first_contact_country_code_in_bank");
    row("R2.3 last on WhatsApp, switched off: R1.4", facts(kInBrazil, us), {last(Channel::WhatsApp, kWhatsAppUs), disabled}, "-", 0,
        "no_channel", "last_channel_unusable");
    row("R2.3 last on SMS, no SMS number left", facts(kInUs, whatsAppOnly), {last(Channel::Sms, kSmsUs)}, "whatsapp", 11,
        "last_channel_unusable", "first_contact_no_number_for_country_code");
    row("R2.3 last sender gone, another can", facts(kInUs, {unusable(kWhatsAppUs), kWhatsAppFr, kSmsUs}),
        {last(Channel::WhatsApp, kWhatsAppUs)}, "whatsapp", 12, "last_known_channel", "-", "sender_changed");
    row("R2.3 chosen WhatsApp unusable, last on SMS", facts(kInUs, smsOnly), {last(Channel::Sms, kSmsUs), chosen(Channel::WhatsApp)}, "sms",
        1, "chosen_channel_unusable", "last_known_channel");
    row("R2.3 chosen WhatsApp unusable, first contact", facts(kInFrance, smsOnly), {chosen(Channel::WhatsApp)}, "sms", 2,
        "chosen_channel_unusable", "first_contact_country_code_in_bank");
    row("R2.3 opted out on the last channel", facts(kInUs, us), {last(Channel::WhatsApp, kWhatsAppUs), to(&Recipient::optedOutWhatsApp)},
        "-", 0, "opted_out", "last_channel_unusable");
    row("R2.3 opted out on the last channel, which is off as well", facts(kInUs, us),
        {last(Channel::WhatsApp, kWhatsAppUs), to(&Recipient::optedOutWhatsApp), disabled}, "-", 0, "opted_out", "last_channel_unusable");
    row("R2.3 opted out on the last channel, SMS", facts(kInUs, us), {last(Channel::Sms, kSmsUs), to(&Recipient::optedOutSms)}, "-", 0,
        "opted_out", "last_channel_unusable");
    row("R2.3 opted out on the other channel", facts(kInUs, us), {last(Channel::Sms, kSmsUs), to(&Recipient::optedOutWhatsApp)}, "sms", 1,
        "last_known_channel");
    row("R2.3 opted out of the chosen channel, last known is the other", facts(kInUs, us),
        {last(Channel::WhatsApp, kWhatsAppUs), chosen(Channel::Sms), to(&Recipient::optedOutSms)}, "whatsapp", 11,
        "chosen_channel_unusable", "last_known_channel");
    row("R7.2 opted out of SMS before any message", facts(kInUs, us), {to(&Recipient::optedOutSms)}, "-", 0, "opted_out");
    row("R7.2 opted out of the chosen channel, nothing else known", facts(kInUs, us),
        {chosen(Channel::WhatsApp), to(&Recipient::optedOutWhatsApp)}, "-", 0, "opted_out", "chosen_channel_unusable");
    row("R2.3 chosen SMS by hand after an opt-out on WhatsApp", facts(kInUs, us),
        {last(Channel::WhatsApp, kWhatsAppUs), chosen(Channel::Sms), to(&Recipient::optedOutWhatsApp)}, "sms", 1, "chosen_by_user", "-",
        "opted_out_on_other_channel");
}

void TestRouting::aRouteIsWhatTheRulesSay()
{
    QFETCH(const RouteFacts, given);
    QFETCH(const QString, channel);
    QFETCH(const qint64, sender);
    QFETCH(const QString, reason);
    QFETCH(const QString, underlying);
    QFETCH(const QString, warned);

    const Route found = route(given);
    QCOMPARE(word(found.channel), channel);
    QCOMPARE(found.sender.value(), sender);
    QCOMPARE(code(found.reason), reason);
    QCOMPARE(word(found.underlying), underlying);
    QCOMPARE(warnings(found), warned);
}

void TestRouting::byHand_data()
{
    QTest::addColumn<RouteFacts>("given");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<qint64>("sender");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("warned");

    const QList<Number> us {kSmsUs, kWhatsAppUs};
    const QList<Number> twoSms {kSmsUs, asDefault(kSmsFr), kWhatsAppUs};
    RouteFacts brazil = facts(kInBrazil, twoSms);
    RouteFacts brazilUsingUs = brazil;
    brazilUsingUs.usedSms = kSmsUs.id;
    RouteFacts stopped = facts(kInUs, us);
    stopped.recipient.optedOutWhatsApp = true;
    stopped.last = LastKnown {Channel::WhatsApp, kWhatsAppUs.id};
    RouteFacts wired = facts(kInUs, us);
    wired.recipient.smsImpossible = true;
    RouteFacts fixed = facts(kInUs, us);
    fixed.recipient.line = LineType::FixedLine;

    const auto row = [](const char *name, const RouteFacts &given, const char *asked, qint64 wanted, const char *channel, qint64 sender,
                         const char *reason, const char *warned) {
        QTest::newRow(name) << given << QString::fromLatin1(asked) << wanted << QString::fromLatin1(channel) << sender
                            << QString::fromLatin1(reason) << QString::fromLatin1(warned);
    };
    row("R1.4 SMS to Brazil from the default number", brazil, "sms", 0, "sms", 2, "chosen_by_user", "sms_from_default_number");
    row("R1.4 R3.1 SMS to Brazil from the number in use", brazilUsingUs, "sms", 0, "sms", 1, "chosen_by_user", "");
    row("R1.4 WhatsApp to the US", facts(kInUs, us), "whatsapp", 0, "whatsapp", 11, "chosen_by_user", "");
    row("number asked for", facts(kInUs, twoSms), "sms", 2, "sms", 2, "chosen_by_user", "");
    row("number asked for is on the other channel", facts(kInUs, us), "sms", 11, "sms", 1, "chosen_by_user", "sender_changed");
    row("R2.3 SMS after an opt-out on WhatsApp", stopped, "sms", 0, "sms", 1, "chosen_by_user", "opted_out_on_other_channel");
    row("R7.2 WhatsApp after an opt-out on WhatsApp", stopped, "whatsapp", 0, "-", 0, "opted_out", "");
    row("R4.4 SMS to a landline by the provider's word", wired, "sms", 0, "-", 0, "chosen_channel_unusable", "");
    row("R4.4 SMS to a landline by the library", fixed, "sms", 0, "sms", 1, "chosen_by_user", "landline_unlikely");
    row("R4.2 WhatsApp to Syria", facts(kInSyria, us), "whatsapp", 0, "-", 0, "chosen_channel_unusable", "");
    row("R1.4 SMS to Syria", facts(kInSyria, us), "sms", 0, "sms", 1, "chosen_by_user", "sms_from_default_number");
}

void TestRouting::byHand()
{
    QFETCH(const RouteFacts, given);
    QFETCH(const QString, asked);
    QFETCH(const qint64, wanted);
    QFETCH(const QString, channel);
    QFETCH(const qint64, sender);
    QFETCH(const QString, reason);
    QFETCH(const QString, warned);

    const Route found = routeByHand(given, *fromCode<Channel>(asked), NumberId(wanted));
    QCOMPARE(word(found.channel), channel);
    QCOMPARE(found.sender.value(), sender);
    QCOMPARE(code(found.reason), reason);
    QCOMPARE(warnings(found), warned);
}

void TestRouting::aChannelThatCannotBeUsedSaysWhy_data()
{
    QTest::addColumn<RouteFacts>("given");
    QTest::addColumn<QString>("sms");
    QTest::addColumn<QString>("whatsApp");
    QTest::addColumn<QString>("area");

    const auto row
        = [](const char *name, RouteFacts given, const Change &change, const char *sms, const char *whatsApp, const char *area = "") {
              if (change)
                  change(given);
              QTest::newRow(name) << given << QString::fromLatin1(sms) << QString::fromLatin1(whatsApp) << QString::fromLatin1(area);
          };
    const QList<Number> us {kSmsUs, kWhatsAppUs};
    row("both usable", facts(kInUs, us), {}, "-", "-");
    row("R4.1 no WhatsApp sender", facts(kInUs, {kSmsUs}), {}, "-", "no_whatsapp_sender");
    row("R4.1 WhatsApp sender offline", facts(kInUs, {kSmsUs, unusable(kWhatsAppUs)}), {}, "-", "no_whatsapp_sender");
    row(
        "R4.1 switched off", facts(kInUs, us), [](RouteFacts &facts) { facts.whatsAppDisabled = true; }, "-", "whatsapp_disabled");
    row("no SMS number", facts(kInUs, {kWhatsAppUs}), {}, "no_sms_number", "-");
    row("R4.2 Syria", facts(kInSyria, us), {}, "-", "area_denied", "SY");
    row("R4.2 Syria, and no sender either", facts(kInSyria, {kSmsUs}), {}, "-", "area_denied", "SY");
    row(
        "R4.2 a list of the workspace's own replaces the built-in one", facts(kInSyria, us),
        [](RouteFacts &facts) {
            facts.deniedAreas = {{u"FR"_s, {}, u"FR"_s}};
        },
        "-", "-");
    row(
        "R4.2 denied by the workspace's own list", facts(kInFrance, us),
        [](RouteFacts &facts) {
            facts.deniedAreas = {{u"FR"_s, {}, u"FR"_s}};
        },
        "-", "area_denied", "FR");
    row(
        "R4.3 no account", facts(kInUs, us), [](RouteFacts &facts) { facts.recipient.noWhatsApp = true; }, "-", "no_whatsapp_account");
    row(
        "R4.4 landline by the provider", facts(kInUs, us), [](RouteFacts &facts) { facts.recipient.smsImpossible = true; }, "landline",
        "-");
    row(
        "R7.2 opted out of SMS", facts(kInUs, us), [](RouteFacts &facts) { facts.recipient.optedOutSms = true; }, "opted_out", "-");
    row(
        "R7.2 opted out of WhatsApp", facts(kInUs, us), [](RouteFacts &facts) { facts.recipient.optedOutWhatsApp = true; }, "-",
        "opted_out");
    row(
        "R12.1 WhatsApp user id", facts(kInUs, us), [](RouteFacts &facts) { facts.recipient.kind = AddressKind::WhatsAppUserId; },
        "not_a_phone_number", "-");
}

void TestRouting::aChannelThatCannotBeUsedSaysWhy()
{
    QFETCH(const RouteFacts, given);
    QFETCH(const QString, sms);
    QFETCH(const QString, whatsApp);
    QFETCH(const QString, area);

    const Route found = route(given);
    QCOMPARE(word(found.verdict(Channel::Sms).whyNot), sms);
    QCOMPARE(word(found.verdict(Channel::WhatsApp).whyNot), whatsApp);
    QCOMPARE(found.verdict(Channel::WhatsApp).area, area);
    QCOMPARE(found.verdict(Channel::Sms).usable, sms == u"-"_s);
    QCOMPARE(found.verdict(Channel::WhatsApp).usable, whatsApp == u"-"_s);
}

void TestRouting::theSenderIsPickedInOrder_data()
{
    QTest::addColumn<QList<Number>>("numbers");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<QString>("defaultSms");
    QTest::addColumn<qint64>("sender");

    const Number usBusy = ours(1, Channel::Sms, "+12125550100", "US", 1, 9);
    const Number canadian = ours(3, Channel::Sms, "+14165550100", "CA", 1, 0);
    const Number usQuiet = ours(4, Channel::Sms, "+12125550199", "US", 1, 2);
    const Number usQuietLower = ours(5, Channel::Sms, "+12125550150", "US", 1, 2);
    const Number french = ours(2, Channel::Sms, "+33700000001", "FR", 33, 5);
    const Number british = ours(6, Channel::Sms, "+447400000001", "GB", 44, 1);
    const auto row = [](const char *name, const QList<Number> &numbers, qint64 used, const char *defaultSms, qint64 sender) {
        QTest::newRow(name) << numbers << used << QString::fromLatin1(defaultSms) << sender;
    };
    row("R3.1 the one in use, though others are nearer", {usBusy, french}, 2, "", 2);
    row("R3.1 the one in use is not ours any more", {usBusy, french}, 77, "", 1);
    row("R3.1 the one in use cannot send", {usBusy, unusable(french)}, 2, "", 1);
    row("R3.2 region before calling code", {canadian, usBusy}, 0, "", 1);
    row("R3.2 calling code before default", {canadian, asDefault(french)}, 0, "", 3);
    row("R3.2 default by the workspace's setting", {french, british}, 0, "+33700000001", 2);
    row("R3.2 default by mark", {asDefault(french), british}, 0, "", 2);
    row("R3.2 the setting wins over the mark", {asDefault(french), british}, 0, "+447400000001", 6);
    row("R3.3 no default: fewest conversations", {french, british}, 0, "", 6);
    row("R3.3 the default cannot send", {unusable(asDefault(french)), british}, 0, "", 6);
    row("R3.3 fewest conversations in the region", {usBusy, usQuiet}, 0, "", 4);
    row("R3.3 then by number", {usQuiet, usQuietLower}, 0, "", 5);
    row("R3.3 then by number, other order", {usQuietLower, usQuiet}, 0, "", 5);
}

void TestRouting::theSenderIsPickedInOrder()
{
    QFETCH(const QList<Number>, numbers);
    QFETCH(const qint64, used);
    QFETCH(const QString, defaultSms);
    QFETCH(const qint64, sender);

    RouteFacts given = facts(kInUs, numbers);
    given.defaultSms = E164(defaultSms);
    if (used != 0)
        given.usedSms = NumberId(used);
    QCOMPARE(judgeChannel(given, Channel::Sms).sender->value(), sender);
}

void TestRouting::servicesWithoutGeographyMatchTheirOwnCodeOnly_data()
{
    QTest::addColumn<int>("ours");
    QTest::addColumn<int>("theirs");
    QTest::addColumn<bool>("byRegion");
    QTest::addColumn<bool>("same");

    for (const int code : {800, 808, 870, 878, 881, 882, 883, 888, 979}) {
        QTest::addRow("R1.3 +%d and +%d", code, code) << code << code << false << true;
        QTest::addRow("R1.3 +%d and +%d by region", code, code) << code << code << true << true;
        QTest::addRow("R1.3 +%d and +871", code) << code << 871 << false << false;
        QTest::addRow("R1.3 +%d and +871 by region", code) << code << 871 << true << false;
    }
    QTest::newRow("R1.3 +882 and +883 share the region 001") << 882 << 883 << true << false;
    QTest::newRow("nothing known of either") << 0 << 0 << false << false;
    QTest::newRow("nothing known of either by region") << 0 << 0 << true << false;
}

void TestRouting::servicesWithoutGeographyMatchTheirOwnCodeOnly()
{
    QFETCH(const int, ours);
    QFETCH(const int, theirs);
    QFETCH(const bool, byRegion);
    QFETCH(const bool, same);

    const Number number = test::ours(1, Channel::Sms, "+", "001", ours);
    QCOMPARE(sameCountry(theirs, u"001"_s, number, byRegion), same);

    // By region, the code alone tells: whether "001" was written down with it does not matter.
    QCOMPARE(sameCountry(theirs, QString(), number, byRegion), same);

    RouteFacts given = facts(recipient("+", "001", theirs), {number, kWhatsAppUs});
    given.matchRegion = byRegion;
    QCOMPARE(word(route(given).channel), same ? u"sms"_s : u"whatsapp"_s);
}

void TestRouting::whatCountsAsKnown_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("counts");

    const std::set<MessageState> not_ {MessageState::Scheduled, MessageState::AwaitingApproval, MessageState::Failed,
        MessageState::Rejected, MessageState::Cancelled, MessageState::Missed};
    for (const Code<MessageState> &entry : CodeTable<MessageState>::kEntries)
        QTest::addRow("R2.1 outbound %s", entry.word.data()) << QString(entry.word) << !not_.contains(entry.value);
}

void TestRouting::whatCountsAsKnown()
{
    QFETCH(const QString, state);
    QFETCH(const bool, counts);
    QCOMPARE(countsAsKnown(Direction::Out, *fromCode<MessageState>(state)), counts);
    QVERIFY(countsAsKnown(Direction::In, *fromCode<MessageState>(state)));
}

void TestRouting::theLatestMessageTellsTheChannel()
{
    const auto message = [](qint64 id, Direction direction, MessageState state, Channel channel, qint64 ms) {
        return KnownMessage {MessageId(id), direction, state, channel, NumberId(id), UtcMs(milliseconds(ms))};
    };
    const auto channelOf = [](const std::vector<KnownMessage> &messages) {
        const auto found = lastKnown(messages);
        return found ? code(found->channel) : u"-"_s;
    };
    const auto sentSms = message(1, Direction::Out, MessageState::Sent, Channel::Sms, 10'900);

    QCOMPARE(channelOf({}), u"-"_s);
    QCOMPARE(channelOf({message(1, Direction::Out, MessageState::Failed, Channel::Sms, 1)}), u"-"_s); // R2.1: still a first contact
    QCOMPARE(channelOf({sentSms, message(2, Direction::Out, MessageState::AwaitingApproval, Channel::WhatsApp, 20'000)}), u"sms"_s);
    QCOMPARE(channelOf({sentSms, message(2, Direction::In, MessageState::Received, Channel::WhatsApp, 11'000)}), u"whatsapp"_s);
    // R2.2: the provider's date within the same second is 10,000; seen after our send, it is the later one.
    QCOMPARE(channelOf({sentSms, message(2, Direction::In, MessageState::Received, Channel::WhatsApp, 10'000)}), u"whatsapp"_s);
    QCOMPARE(channelOf({message(2, Direction::In, MessageState::Received, Channel::WhatsApp, 10'000), sentSms}), u"whatsapp"_s);
    QCOMPARE(channelOf({message(3, Direction::Out, MessageState::Sent, Channel::Sms, 10'900),
                 message(2, Direction::In, MessageState::Received, Channel::WhatsApp, 10'000)}),
        u"sms"_s);
    QCOMPARE(channelOf({sentSms, message(2, Direction::In, MessageState::Received, Channel::WhatsApp, 9'999)}), u"sms"_s);
}

void TestRouting::theChoiceStaysUntilTheCandidateWritesElsewhere()
{
    const ChosenChannel choice {Channel::Sms, kSmsUs.id};
    QCOMPARE(chosenAfterInbound(choice, Channel::Sms), std::optional(choice)); // R2.2
    QCOMPARE(chosenAfterInbound(choice, Channel::WhatsApp), std::nullopt);
    QCOMPARE(chosenAfterInbound(std::nullopt, Channel::Sms), std::nullopt);
}

void TestRouting::codesAreOnce()
{
    std::set<QString> reasons;
    for (const auto &entry : CodeTable<RouteReason>::kEntries)
        reasons.insert(entry.word);
    QCOMPARE(reasons.size(), CodeTable<RouteReason>::kEntries.size());
    QCOMPARE(reasons.size(), std::size_t(RouteReason::NoChannel) + 1);
    QCOMPARE(CodeTable<WhyNot>::kEntries.size(), std::size_t(WhyNot::NotAPhoneNumber) + 1);
    QCOMPARE(CodeTable<RouteWarning>::kEntries.size(), std::size_t(RouteWarning::SenderChanged) + 1);
}

QTEST_APPLESS_MAIN(TestRouting)
#include "tst_rules_routing.moc"
