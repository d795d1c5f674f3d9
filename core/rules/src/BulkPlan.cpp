#include "rules/BulkPlan.h"

#include <QHash>

#include <numeric>

namespace halftone::rules {

namespace {

std::optional<BlockReason> blockReason(const PlanFacts &facts)
{
    const Route &route = facts.route;
    const ChannelVerdict &sms = route.verdict(Channel::Sms);
    if (!facts.numberValid)
        return BlockReason::InvalidNumber;
    if (route.reason == RouteReason::OptedOut)
        return BlockReason::OptedOut;
    if (facts.missingField)
        return BlockReason::MissingField;
    if (route.channel == Channel::Sms && sms.warnLandline)
        return BlockReason::Landline;
    if (!route.channel)
        return sms.whyNot == WhyNot::LandlineByProvider ? BlockReason::Landline : BlockReason::NoChannel;
    if (facts.way == SendWay::SwitchChannelFirst)
        return BlockReason::SwitchChannelFirst;
    if (facts.tooLong)
        return BlockReason::TooLong;
    if (facts.templateForm && facts.way == SendWay::SubmitForApproval)
        return BlockReason::TemplateForm;
    return std::nullopt;
}

} // namespace

Deduplicated deduplicate(const QStringList &matchKeys)
{
    Deduplicated result;
    QHash<QString, qsizetype> firstOf;
    firstOf.reserve(matchKeys.size());
    for (qsizetype i = 0; i < matchKeys.size(); ++i) {
        const QString &key = matchKeys[i];
        if (const auto found = firstOf.constFind(key); found != firstOf.cend()) {
            result.duplicateOf.insert(i, *found);
            continue;
        }
        if (!key.isEmpty())
            firstOf.insert(key, i);
        result.kept.append(i);
    }
    return result;
}

PlannedRecipient planRecipient(const PlanFacts &facts)
{
    PlannedRecipient planned;
    planned.reason = blockReason(facts);
    if (planned.reason)
        return planned;
    planned.channel = facts.route.channel;
    planned.sender = facts.route.sender;
    const bool now = facts.way == SendWay::SendText || facts.way == SendWay::SendTemplate;
    planned.way = now ? PlannedWay::Send : PlannedWay::Approval;
    planned.segments = planned.channel == Channel::Sms ? facts.segments : 0;
    return planned;
}

bool BulkTotals::addUp() const
{
    const int byReason = std::accumulate(blockedReasons.cbegin(), blockedReasons.cend(), 0);
    return recipients == sms + whatsapp + blocked && sendNow + needApproval == sms + whatsapp && byReason == blocked;
}

BulkTotals totals(const QList<PlannedRecipient> &recipients, int duplicates)
{
    BulkTotals sum;
    sum.recipients = static_cast<int>(recipients.size());
    sum.duplicates = duplicates;
    for (const PlannedRecipient &each : recipients) {
        if (each.way == PlannedWay::Blocked) {
            ++sum.blocked;
            ++sum.blockedReasons[code(each.reason.value_or(BlockReason::NoChannel))];
            continue;
        }
        ++(each.channel == Channel::Sms ? sum.sms : sum.whatsapp);
        ++(each.way == PlannedWay::Send ? sum.sendNow : sum.needApproval);
        sum.segments += each.segments;
    }
    return sum;
}

QList<PlanChange> planChanges(const PlannedRecipient &planned, const PlannedRecipient &now)
{
    const bool wasBlocked = planned.way == PlannedWay::Blocked;
    const bool isBlocked = now.way == PlannedWay::Blocked;
    if (isBlocked && planned.reason != BlockReason::OptedOut && now.reason == BlockReason::OptedOut)
        return {PlanChange::OptedOut};
    if (wasBlocked && isBlocked)
        return {};
    if (isBlocked)
        return {PlanChange::NowBlocked};
    if (wasBlocked)
        return {PlanChange::NoLongerBlocked};
    if (planned.channel != now.channel)
        return {PlanChange::ChannelChanged};
    QList<PlanChange> changes;
    if (planned.sender != now.sender)
        changes.append(PlanChange::SenderChanged);
    if (planned.way != now.way)
        changes.append(now.way == PlannedWay::Send ? PlanChange::WindowOpened : PlanChange::WindowClosed);
    return changes;
}

} // namespace halftone::rules
