#include "rules/Departure.h"

#include "rules/SendWay.h"

namespace halftone::rules {

namespace {

bool isBatch(const DepartureFacts &facts)
{
    return facts.author != AuthorKind::User;
}

/// Bulk, automations and reminders go where the route goes; what has waited as a WhatsApp message stays one.
bool followsRoute(const DepartureFacts &facts)
{
    return isBatch(facts) && facts.leaveAs == LeaveAs::AsComposed;
}

Departure failed(const DepartureFacts &facts)
{
    return {DepartureWay::FailNoChannel, {}, {}, {}, facts.route.verdict(facts.channel).whyNot};
}

Departure elsewhere(const DepartureFacts &facts)
{
    const bool may = facts.route.channel && facts.leaveAs == LeaveAs::AsComposed
        && sendWay(facts.composedAs, *facts.route.channel, true, facts.approval) != SendWay::SwitchChannelFirst;
    if (!may)
        return failed(facts);
    return {DepartureWay::Reroute, facts.route.channel, facts.route.sender, {}, {}};
}

Departure leaves(const DepartureFacts &facts)
{
    const bool windowOpen = isBatch(facts) ? !facts.window.treatAsClosedForBatch : facts.window.isOpen();
    SendWay way = sendWay(facts.composedAs, facts.channel, windowOpen, facts.approval);
    if (facts.leaveAs == LeaveAs::ApprovedTemplate && facts.channel == Channel::WhatsApp)
        way = facts.approval && !isUsable(*facts.approval) ? SendWay::WaitForApproval : SendWay::SendTemplate;
    switch (way) {
    case SendWay::SendText:
    case SendWay::SendTemplate:
        break;
    case SendWay::SubmitForApproval:
        return {DepartureWay::NeedsApproval, {}, {}, {}, {}};
    case SendWay::WaitForApproval:
        return {DepartureWay::WaitForApproval, {}, {}, {}, {}};
    case SendWay::SwitchChannelFirst:
        return failed(facts);
    }
    if (isBatch(facts) && facts.quietUntil)
        return {DepartureWay::HoldQuiet, {}, {}, facts.quietUntil, {}};
    return {way == SendWay::SendText ? DepartureWay::SendText : DepartureWay::SendTemplate, facts.channel, facts.sender, {}, {}};
}

} // namespace

Departure judgeDeparture(const DepartureFacts &facts)
{
    const ChannelVerdict &verdict = facts.route.verdict(facts.channel);
    if (verdict.optedOut || (followsRoute(facts) && facts.route.reason == RouteReason::OptedOut))
        return {DepartureWay::CancelOptedOut, {}, {}, {}, {}};
    if (!verdict.usable || (followsRoute(facts) && facts.route.channel && facts.route.channel != facts.channel))
        return elsewhere(facts);
    if (!facts.sender.isValid() || !facts.senderUsable)
        return {DepartureWay::Reroute, facts.channel, *verdict.sender, {}, {}};
    return leaves(facts);
}

} // namespace halftone::rules
