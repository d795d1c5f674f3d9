#include "RulesTestKit.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace halftone;
using namespace halftone::rules;
using namespace halftone::rules::test;

namespace {

/// Facts in which everything that a rule looks at happens now and then.
RouteFacts anyFacts()
{
    static const QList<Recipient> places {kInUs, kInCanada, kInFrance, kInBrazil, kInSyria, kInmarsat};
    const auto maybe = [] { return *rc::gen::arbitrary<bool>(); };
    RouteFacts facts;
    facts.recipient = places[*rc::gen::inRange<qsizetype>(0, places.size())];
    if (*rc::gen::inRange(0, 8) == 0) {
        facts.recipient.kind = AddressKind::WhatsAppUserId;
        facts.recipient.address = u"FR.13491208655302741918"_s;
    }
    facts.recipient.optedOutSms = *rc::gen::inRange(0, 4) == 0;
    facts.recipient.optedOutWhatsApp = *rc::gen::inRange(0, 4) == 0;
    facts.recipient.smsImpossible = *rc::gen::inRange(0, 4) == 0;
    facts.recipient.noWhatsApp = *rc::gen::inRange(0, 4) == 0;
    facts.recipient.line = maybe() ? LineType::FixedLine : LineType::Mobile;
    facts.whatsAppDisabled = *rc::gen::inRange(0, 5) == 0;
    facts.matchRegion = maybe();
    const int count = *rc::gen::inRange(0, 7);
    for (int i = 0; i < count; ++i) {
        const Recipient &place = places[*rc::gen::inRange<qsizetype>(0, places.size())];
        Number number = ours(100 + i, maybe() ? Channel::Sms : Channel::WhatsApp, "+", place.region.toLatin1().constData(),
            place.callingCode, *rc::gen::inRange(0, 3));
        number.e164 = E164(u"+%1%2"_s.arg(place.callingCode).arg(*rc::gen::inRange(1000, 1004)));
        number.usable = *rc::gen::inRange(0, 4) != 0;
        number.isDefault = *rc::gen::inRange(0, 4) == 0;
        facts.numbers.append(number);
    }
    const auto anyId = [&] { return NumberId(*rc::gen::inRange<qint64>(100, 108)); };
    if (maybe())
        facts.last = LastKnown {maybe() ? Channel::Sms : Channel::WhatsApp, anyId()};
    if (*rc::gen::inRange(0, 3) == 0)
        facts.chosen = ChosenChannel {maybe() ? Channel::Sms : Channel::WhatsApp, maybe() ? anyId() : NumberId()};
    if (maybe())
        facts.usedSms = anyId();
    return facts;
}

const Number *numberOf(const RouteFacts &facts, NumberId id)
{
    const auto found = std::ranges::find(facts.numbers, id, &Number::id);
    return found == facts.numbers.end() ? nullptr : &*found;
}

} // namespace

class TestRoutingLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routingIsTotal();
    void theOrderOfNumbersDoesNotMatter();
    void anOptOutIsNeverLedAround();
};

void TestRoutingLaws::routingIsTotal()
{
    QVERIFY(rc::check("R1-R4: a route has a usable channel and a number that can send on it, or says why not", [] {
        const RouteFacts given = anyFacts();
        for (const Route &found : {route(given), routeByHand(given, Channel::Sms), routeByHand(given, Channel::WhatsApp)}) {
            for (const ChannelVerdict &verdict : found.channels)
                RC_ASSERT(verdict.usable == !verdict.whyNot.has_value());
            RC_ASSERT(found.channel.has_value() == found.sender.isValid());
            if (!found.channel)
                continue;
            RC_ASSERT(found.verdict(*found.channel).usable);
            const Number *sender = numberOf(given, found.sender);
            RC_ASSERT((sender && sender->usable && sender->channel == *found.channel));
        }
    }));
}

void TestRoutingLaws::theOrderOfNumbersDoesNotMatter()
{
    QVERIFY(rc::check("R3.3: shuffled numbers give the same route", [] {
        const RouteFacts given = anyFacts();
        RouteFacts shuffled = given;
        std::mt19937 dice(*rc::gen::arbitrary<unsigned>());
        std::shuffle(shuffled.numbers.begin(), shuffled.numbers.end(), dice);
        RC_ASSERT(route(given) == route(shuffled));
        RC_ASSERT(routeByHand(given, Channel::Sms) == routeByHand(shuffled, Channel::Sms));
    }));
}

void TestRoutingLaws::anOptOutIsNeverLedAround()
{
    QVERIFY(rc::check("R2.3 R7.2: nothing leaves on a channel opted out of, and nothing moves away from it by itself", [] {
        RouteFacts given = anyFacts();
        given.chosen.reset();
        const Route found = route(given);
        if (found.channel)
            RC_ASSERT(!found.verdict(*found.channel).optedOut);
        if (given.last && found.verdict(given.last->channel).optedOut)
            RC_ASSERT(!found.channel);
    }));
}

QTEST_APPLESS_MAIN(TestRoutingLaws)
#include "tst_rules_routing_laws.moc"
