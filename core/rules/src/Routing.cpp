#include "rules/Routing.h"

#include "rules/WhatsAppAreas.h"

#include <algorithm>
#include <tuple>

namespace halftone::rules {

using namespace Qt::StringLiterals;

namespace {

/// R1.3: "001" is the library's region of services without a geography; two of those have nothing in common.
constexpr QLatin1StringView kNoGeography("001");

bool sameRegion(const Recipient &recipient, const Number &number)
{
    return !recipient.region.isEmpty() && recipient.region == number.region
        && (recipient.region != kNoGeography || recipient.callingCode == number.callingCode);
}

bool canSend(const Number &number, Channel channel)
{
    return number.channel == channel && number.usable;
}

const Number *numberById(const RouteFacts &facts, Channel channel, NumberId id)
{
    if (!id.isValid())
        return nullptr;
    const auto found = std::ranges::find_if(facts.numbers, [&](const Number &each) { return each.id == id && canSend(each, channel); });
    return found == facts.numbers.end() ? nullptr : &*found;
}

/// R3.1: the number that the conversation uses on a channel, usable or not.
NumberId usedNumber(const RouteFacts &facts, Channel channel)
{
    const std::optional<NumberId> used = channel == Channel::Sms ? facts.usedSms : facts.usedWhatsApp;
    if (used && used->isValid())
        return *used;
    return facts.last && facts.last->channel == channel ? facts.last->number : NumberId();
}

bool isDefault(const RouteFacts &facts, const Number &number)
{
    const E164 &set = number.channel == Channel::Sms ? facts.defaultSms : facts.defaultWhatsApp;
    return set.isEmpty() ? number.isDefault : number.e164 == set;
}

/// R3.2, R3.3: the lower, the better; total, so that the order of the list does not matter.
auto preference(const RouteFacts &facts, const Number &number)
{
    enum Nearness { Region, Code, Default, Any };
    Nearness nearness = Any;
    if (sameRegion(facts.recipient, number))
        nearness = Region;
    else if (facts.recipient.callingCode > 0 && facts.recipient.callingCode == number.callingCode)
        nearness = Code;
    else if (isDefault(facts, number))
        nearness = Default;
    return std::tuple<int, int, const E164 &, NumberId>(nearness, number.conversations, number.e164, number.id);
}

const Number *pickSender(const RouteFacts &facts, Channel channel)
{
    if (const Number *used = numberById(facts, channel, usedNumber(facts, channel)))
        return used;
    const Number *best = nullptr;
    for (const Number &number : facts.numbers) {
        if (canSend(number, channel) && (!best || preference(facts, number) < preference(facts, *best)))
            best = &number;
    }
    return best;
}

std::optional<WhyNot> whyNotSms(const RouteFacts &facts, bool haveSender)
{
    if (facts.recipient.kind != AddressKind::E164)
        return WhyNot::NotAPhoneNumber;
    if (facts.recipient.optedOutSms)
        return WhyNot::OptedOut;
    if (facts.recipient.smsImpossible)
        return WhyNot::LandlineByProvider;
    return haveSender ? std::nullopt : std::optional(WhyNot::NoSmsNumber);
}

std::optional<WhyNot> whyNotWhatsApp(const RouteFacts &facts, bool haveSender, bool denied)
{
    if (facts.recipient.optedOutWhatsApp)
        return WhyNot::OptedOut;
    if (denied)
        return WhyNot::AreaDenied;
    if (facts.whatsAppDisabled)
        return WhyNot::WhatsAppDisabled;
    if (!haveSender)
        return WhyNot::NoWhatsAppSender;
    return facts.recipient.noWhatsApp ? std::optional(WhyNot::NoWhatsAppAccount) : std::nullopt;
}

Route judged(const RouteFacts &facts)
{
    Route route;
    route.channels = {judgeChannel(facts, Channel::Sms), judgeChannel(facts, Channel::WhatsApp)};
    return route;
}

void leaveOn(Route &route, const RouteFacts &facts, Channel channel, NumberId wanted)
{
    const ChannelVerdict &verdict = route.verdict(channel);
    const Number *asked = numberById(facts, channel, wanted);
    route.channel = channel;
    route.sender = asked ? asked->id : *verdict.sender;
    const NumberId expected = wanted.isValid() ? wanted : usedNumber(facts, channel);
    if (expected.isValid() && expected != route.sender)
        route.warnings.append(RouteWarning::SenderChanged);
    if (verdict.warnLandline)
        route.warnings.append(RouteWarning::LandlineUnlikely);
}

void leaveByHand(Route &route, const RouteFacts &facts, Channel channel, NumberId wanted)
{
    const Channel other = channel == Channel::Sms ? Channel::WhatsApp : Channel::Sms;
    leaveOn(route, facts, channel, wanted);
    if (channel == Channel::Sms && !route.verdict(channel).senderMatchesCountry && route.sender != usedNumber(facts, channel))
        route.warnings.append(RouteWarning::SmsFromDefaultNumber);
    if (route.verdict(other).optedOut)
        route.warnings.append(RouteWarning::OptedOutOnOtherChannel);
    std::ranges::sort(route.warnings);
    route.reason = RouteReason::ChosenByUser;
}

struct Choice
{
    std::optional<Channel> channel;
    RouteReason reason;
};

/// R1 among the usable channels. An opt-out is not a reason to try the other channel (R2.3).
Choice firstContact(const Route &route)
{
    const ChannelVerdict &sms = route.verdict(Channel::Sms);
    const ChannelVerdict &whatsApp = route.verdict(Channel::WhatsApp);
    RouteReason onWhatsApp = RouteReason::FirstContactNoNumberForCountryCode;
    if (sms.senderMatchesCountry && sms.whyNot != WhyNot::NotAPhoneNumber) {
        if (sms.usable)
            return {Channel::Sms, RouteReason::FirstContactCountryCodeInBank};
        if (sms.optedOut)
            return {std::nullopt, RouteReason::OptedOut};
        onWhatsApp = RouteReason::FirstContactSmsUnavailable;
    }
    if (whatsApp.usable)
        return {Channel::WhatsApp, onWhatsApp};
    return {std::nullopt, whatsApp.optedOut ? RouteReason::OptedOut : onWhatsApp};
}

} // namespace

bool isNonGeographic(int callingCode)
{
    switch (callingCode) {
    case 800: // ITU-T E.164 list of assigned codes: services, not countries
    case 808:
    case 870:
    case 878:
    case 881:
    case 882:
    case 883:
    case 888:
    case 979:
        return true;
    default:
        return false;
    }
}

bool sameCountry(int callingCode, const QString &region, const Number &number, bool matchRegion)
{
    if (callingCode <= 0 || callingCode != number.callingCode)
        return false;
    return !matchRegion || isNonGeographic(callingCode) || (!region.isEmpty() && region == number.region);
}

ChannelVerdict judgeChannel(const RouteFacts &facts, Channel channel)
{
    const bool sms = channel == Channel::Sms;
    const Recipient &recipient = facts.recipient;
    ChannelVerdict verdict;
    verdict.channel = channel;
    verdict.optedOut = sms ? recipient.optedOutSms : recipient.optedOutWhatsApp;
    verdict.warnLandline = sms && recipient.line == LineType::FixedLine;
    if (const Number *sender = pickSender(facts, channel))
        verdict.sender = sender->id;
    verdict.senderMatchesCountry = std::ranges::any_of(facts.numbers, [&](const Number &number) {
        return canSend(number, channel) && sameCountry(recipient.callingCode, recipient.region, number, facts.matchRegion);
    });
    if (sms) {
        verdict.whyNot = whyNotSms(facts, verdict.sender.has_value());
    } else {
        const std::optional<DeniedArea> area
            = deniedArea(recipient, facts.deniedAreas.isEmpty() ? builtInDeniedAreas().areas : facts.deniedAreas);
        verdict.whyNot = whyNotWhatsApp(facts, verdict.sender.has_value(), area.has_value());
        if (verdict.whyNot == WhyNot::AreaDenied)
            verdict.area = area->name;
    }
    verdict.usable = !verdict.whyNot;
    return verdict;
}

Route route(const RouteFacts &facts)
{
    Route route = judged(facts);
    std::optional<RouteReason> fallback;
    bool leftByOptOut = false; // the channel that it would leave is one that the recipient opted out of

    if (facts.chosen) {
        const ChannelVerdict &chosen = route.verdict(facts.chosen->channel);
        if (chosen.usable) {
            leaveByHand(route, facts, facts.chosen->channel, facts.chosen->number);
            return route;
        }
        fallback = RouteReason::ChosenChannelUnusable;
        leftByOptOut = chosen.optedOut;
    }
    if (facts.last) {
        const ChannelVerdict &last = route.verdict(facts.last->channel);
        if (last.usable) {
            leaveOn(route, facts, facts.last->channel, {});
            route.reason = fallback.value_or(RouteReason::LastKnownChannel);
            if (fallback)
                route.underlying = RouteReason::LastKnownChannel;
            return route;
        }
        leftByOptOut = leftByOptOut || last.optedOut;
        if (!fallback)
            fallback = RouteReason::LastChannelUnusable;
    }
    const Choice choice = leftByOptOut ? Choice {std::nullopt, RouteReason::OptedOut} : firstContact(route);
    if (choice.channel) {
        leaveOn(route, facts, *choice.channel, {});
        route.reason = fallback.value_or(choice.reason);
        if (fallback)
            route.underlying = choice.reason;
        return route;
    }
    const bool optedOut = choice.reason == RouteReason::OptedOut;
    route.reason = optedOut ? RouteReason::OptedOut : RouteReason::NoChannel;
    route.underlying = fallback;
    if (!fallback && !optedOut)
        route.underlying = choice.reason;
    return route;
}

Route routeByHand(const RouteFacts &facts, Channel channel, NumberId wanted)
{
    Route route = judged(facts);
    const ChannelVerdict &verdict = route.verdict(channel);
    if (verdict.usable)
        leaveByHand(route, facts, channel, wanted);
    else
        route.reason = verdict.optedOut ? RouteReason::OptedOut : RouteReason::ChosenChannelUnusable;
    return route;
}

bool countsAsKnown(Direction direction, MessageState state)
{
    if (direction == Direction::In)
        return true;
    switch (state) {
    case MessageState::Queued:
    case MessageState::Sending:
    case MessageState::Unconfirmed:
    case MessageState::Sent:
    case MessageState::Delivered:
    case MessageState::Read:
    case MessageState::Received:
        return true;
    case MessageState::Scheduled:
    case MessageState::AwaitingApproval:
    case MessageState::Failed:
    case MessageState::Rejected:
    case MessageState::Cancelled:
    case MessageState::Missed:
        return false;
    }
    return false;
}

std::optional<LastKnown> lastKnown(std::span<const KnownMessage> messages)
{
    const auto place
        = [](const KnownMessage &message) { return std::pair(std::chrono::floor<std::chrono::seconds>(message.date), message.id); };
    const KnownMessage *latest = nullptr;
    for (const KnownMessage &message : messages) {
        if (countsAsKnown(message.direction, message.state) && (!latest || place(*latest) < place(message)))
            latest = &message;
    }
    if (!latest)
        return std::nullopt;
    return LastKnown {latest->channel, latest->number};
}

std::optional<ChosenChannel> chosenAfterInbound(const std::optional<ChosenChannel> &chosen, Channel inbound)
{
    return chosen && chosen->channel == inbound ? chosen : std::nullopt;
}

} // namespace halftone::rules
