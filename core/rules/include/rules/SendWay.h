#pragma once

#include "base/Clock.h"
#include "model/Channel.h"
#include "model/Message.h"
#include "model/Template.h"

#include <optional>

namespace halftone::rules {

/// R6, R6.1: what Send does.
enum class SendWay {
    SendText, ///< leaves as text, rendered
    SendTemplate, ///< leaves as an approved template
    SubmitForApproval, ///< becomes a template at the provider and waits (R6.2)
    WaitForApproval, ///< a template is on its way already: waits for that one
    SwitchChannelFirst, ///< a WhatsApp template is not offered on SMS
};

/// R6: the table.
///
/// @param windowOpen R5, judged now; does not matter on SMS.
/// @param approval   composed from a WhatsApp template: its state. Else the state of a template of the workspace that covers the
///                   text (R6.3: same text after its fields are variables, same language); empty when there is none. A covering
///                   template that is approved is used at once, one that is on its way is waited for, one that cannot come back
///                   (draft, rejected, disabled, deleted) is no help: the text is submitted.
[[nodiscard]] SendWay sendWay(ComposedAs composedAs, Channel channel, bool windowOpen, std::optional<ApprovalStatus> approval);

/// R6.8: whether a template can be sent now.
[[nodiscard]] constexpr bool isUsable(ApprovalStatus status)
{
    return status == ApprovalStatus::Approved;
}

/// Whether the provider has still to say something, so that asking again makes sense.
[[nodiscard]] constexpr bool isUndecided(ApprovalStatus status)
{
    return status == ApprovalStatus::Submitted || status == ApprovalStatus::Pending || status == ApprovalStatus::Paused
        || status == ApprovalStatus::Unknown;
}

/// R6.8: a provider's word for the state of a template, in any case ("pending", "APPROVED", "PENDING_DELETION").
/// @return Unknown for a word that we do not know; the caller keeps the word.
[[nodiscard]] ApprovalStatus approvalStatus(QStringView providerWord);

/// R6.2: how long a pending message is left alone before it is raised, and after which it asks before it goes.
inline constexpr milliseconds kPendingTooLong = std::chrono::hours(24);

/// R6.2: whether a message that waits since @p since is to be raised to the recruiter.
[[nodiscard]] constexpr bool pendingTooLong(UtcMs since, UtcMs now)
{
    return now - since >= kPendingTooLong;
}

/// What is known of a waiting message at the moment when its template is approved.
struct ApprovalMoment
{
    UtcMs waitingSince;
    bool optedOut = false; ///< on WhatsApp (R7.2)
    bool oneToOne = true; ///< else bulk, automation, reminder
    std::optional<UtcMs> notAfter = {}; ///< set by the recruiter: the last instant at which it may still leave
    std::optional<UtcMs> quietUntil = {}; ///< R9.1: set while it is quiet where the recipient is
    bool confirmed = false; ///< a person has said since that it may go although it is stale
};

enum class OnApproval {
    Send, ///< as that template
    Cancel, ///< opted out (R7.2)
    Missed, ///< "not after" has passed
    Ask, ///< waited over 24 h: asks before it goes
    Hold, ///< quiet hours, not one-to-one (R9.1): leaves when they end
};

struct OnApprovalVerdict
{
    OnApproval what = OnApproval::Send;
    bool quietWarning = false; ///< leaves in quiet hours: one-to-one only warns (R9.1)
    std::optional<UtcMs> holdUntil = {}; ///< for Hold
    friend bool operator==(const OnApprovalVerdict &, const OnApprovalVerdict &) = default;
};

/// R6.2: judged again before a message leaves on approval; the first that applies of opt-out, "not after", stale, quiet hours.
[[nodiscard]] OnApprovalVerdict onApproval(const ApprovalMoment &moment, UtcMs now);

} // namespace halftone::rules

template <> struct halftone::CodeTable<halftone::rules::SendWay>
{
    using enum rules::SendWay;
    static constexpr std::array kEntries {
        Code<rules::SendWay> {SendText, QLatin1StringView("send_text")},
        Code<rules::SendWay> {SendTemplate, QLatin1StringView("send_template")},
        Code<rules::SendWay> {SubmitForApproval, QLatin1StringView("submit_for_approval")},
        Code<rules::SendWay> {WaitForApproval, QLatin1StringView("wait_for_approval")},
        Code<rules::SendWay> {SwitchChannelFirst, QLatin1StringView("switch_channel_first")},
    };
};
