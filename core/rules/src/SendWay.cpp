#include "rules/SendWay.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace halftone::rules {

namespace {

struct Word
{
    QLatin1StringView word;
    ApprovalStatus status;
};

// Twilio: unsubmitted, received, pending, approved, rejected, paused, disabled (Content API, approval requests). Meta: message
// template status. A disputed word of Meta's (FLAGGED, LOCKED, LIMIT_EXCEEDED, ARCHIVED, UNARCHIVED…) is left to Unknown: not usable.
constexpr std::array kWords {
    Word {QLatin1StringView("unsubmitted"), ApprovalStatus::Draft},
    Word {QLatin1StringView("draft"), ApprovalStatus::Draft},
    Word {QLatin1StringView("received"), ApprovalStatus::Submitted},
    Word {QLatin1StringView("submitted"), ApprovalStatus::Submitted},
    Word {QLatin1StringView("pending"), ApprovalStatus::Pending},
    Word {QLatin1StringView("in_appeal"), ApprovalStatus::Pending}, // under review again
    Word {QLatin1StringView("approved"), ApprovalStatus::Approved},
    Word {QLatin1StringView("reinstated"), ApprovalStatus::Approved},
    Word {QLatin1StringView("rejected"), ApprovalStatus::Rejected},
    Word {QLatin1StringView("paused"), ApprovalStatus::Paused},
    Word {QLatin1StringView("disabled"), ApprovalStatus::Disabled},
    Word {QLatin1StringView("pending_deletion"), ApprovalStatus::Deleted},
    Word {QLatin1StringView("deleted"), ApprovalStatus::Deleted},
};

SendWay wayOfCovering(std::optional<ApprovalStatus> covering)
{
    if (!covering)
        return SendWay::SubmitForApproval;
    if (isUsable(*covering))
        return SendWay::SendTemplate;
    return isUndecided(*covering) ? SendWay::WaitForApproval : SendWay::SubmitForApproval;
}

} // namespace

SendWay sendWay(ComposedAs composedAs, Channel channel, bool windowOpen, std::optional<ApprovalStatus> approval)
{
    if (composedAs == ComposedAs::WhatsAppTemplate) {
        if (channel == Channel::Sms)
            return SendWay::SwitchChannelFirst;
        return approval && isUsable(*approval) ? SendWay::SendTemplate : SendWay::WaitForApproval;
    }
    if (channel == Channel::Sms || windowOpen)
        return SendWay::SendText;
    return wayOfCovering(approval);
}

ApprovalStatus approvalStatus(QStringView providerWord)
{
    const QStringView word = providerWord.trimmed();
    const auto found
        = std::ranges::find_if(kWords, [word](const Word &entry) { return word.compare(entry.word, Qt::CaseInsensitive) == 0; });
    return found == kWords.end() ? ApprovalStatus::Unknown : found->status;
}

OnApprovalVerdict onApproval(const ApprovalMoment &moment, UtcMs now)
{
    if (moment.optedOut)
        return {OnApproval::Cancel, false, {}};
    if (moment.notAfter && now > *moment.notAfter)
        return {OnApproval::Missed, false, {}};
    if (now - moment.waitingSince > kPendingTooLong && !moment.confirmed)
        return {OnApproval::Ask, false, {}};
    const bool quiet = moment.quietUntil && *moment.quietUntil > now;
    if (quiet && !moment.oneToOne)
        return {OnApproval::Hold, false, moment.quietUntil};
    return {OnApproval::Send, quiet, {}};
}

} // namespace halftone::rules
