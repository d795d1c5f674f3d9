#pragma once

#include "base/Clock.h"
#include "model/Codes.h"
#include "model/Message.h"
#include "model/Template.h"
#include "rules/OutboxMachine.h"
#include "rules/ReplyWindow.h"
#include "rules/Routing.h"

#include <array>
#include <optional>

namespace halftone::rules {

/// What a message that is about to leave is judged by, all of it as it is now.
struct DepartureFacts
{
    ComposedAs composedAs = ComposedAs::FreeText;
    AuthorKind author = AuthorKind::User; ///< bulk, automation and reminder follow the route, keep quiet hours and the margin of R5.3
    Channel channel = Channel::Sms; ///< as accepted
    NumberId sender; ///< as accepted; invalid: R3 picks
    bool senderUsable = true; ///< whether @ref sender can still send (Number::usable)
    LeaveAs leaveAs = LeaveAs::AsComposed; ///< ApprovedTemplate: released by an approval
    Route route; ///< R1–R4 now
    ReplyWindow window; ///< of (recipient, sender) now; not looked at on SMS
    std::optional<ApprovalStatus> approval = {}; ///< as for sendWay(): of its template, or of one that covers the text
    std::optional<UtcMs> quietUntil = {}; ///< set while it is quiet where the recipient is (R9.1)
};

enum class DepartureWay {
    SendText,
    SendTemplate,
    NeedsApproval, ///< is submitted (R6.2)
    WaitForApproval, ///< a template is on its way already
    CancelOptedOut, ///< R7.2
    Reroute, ///< another channel or sender: Departure::channel, Departure::sender
    FailNoChannel, ///< R1.4: failed with the reason
    HoldQuiet, ///< R9.1: until Departure::until
};

struct Departure
{
    DepartureWay way = DepartureWay::FailNoChannel;
    std::optional<Channel> channel = {}; ///< it leaves on; set iff it can leave or is rerouted
    NumberId sender = {};
    std::optional<UtcMs> until = {};
    std::optional<WhyNot> whyNot = {}; ///< for FailNoChannel, where it is known
    friend bool operator==(const Departure &, const Departure &) = default;
};

/// R5.2, R7.2, R2.3, R9.1, R11.5: judged again just before a message leaves.
///
/// One-to-one keeps the channel that the recruiter saw, as long as it can be used; bulk, automations and reminders follow the
/// route (R11.5). A message released by an approval or by the window stays on WhatsApp. Opted out on its channel: cancelled, wherever
/// else it could go. Quiet hours hold what would leave; they do not hold a submission, which reaches no candidate.
[[nodiscard]] Departure judgeDeparture(const DepartureFacts &facts);

} // namespace halftone::rules

template <> struct halftone::CodeTable<halftone::rules::DepartureWay>
{
    using Kind = rules::DepartureWay;
    static constexpr std::array kEntries {
        Code<Kind> {Kind::SendText, QLatin1StringView("send_text")},
        Code<Kind> {Kind::SendTemplate, QLatin1StringView("send_template")},
        Code<Kind> {Kind::NeedsApproval, QLatin1StringView("needs_approval")},
        Code<Kind> {Kind::WaitForApproval, QLatin1StringView("wait_for_approval")},
        Code<Kind> {Kind::CancelOptedOut, QLatin1StringView("cancel_opted_out")},
        Code<Kind> {Kind::Reroute, QLatin1StringView("reroute")},
        Code<Kind> {Kind::FailNoChannel, QLatin1StringView("fail_no_channel")},
        Code<Kind> {Kind::HoldQuiet, QLatin1StringView("hold_quiet")},
    };
};
