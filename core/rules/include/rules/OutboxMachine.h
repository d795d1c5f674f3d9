#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "model/Codes.h"
#include "model/MessageState.h"

#include <QString>

#include <array>
#include <optional>

namespace halftone::rules {

/// What happens to a message in the outbox (DESIGN (e)).
enum class OutboxEventKind {
    Claim, ///< a program takes it to send it
    JudgedOptedOut, ///< at departure: R7.2
    JudgedWindowClosed, ///< at departure: R5.2; it is submitted or waits (R6)
    JudgedRerouted, ///< at departure: another channel or sender (R2.3, R11.5)
    JudgedNoChannel, ///< at departure: no channel is left (R1.4)
    JudgedQuiet, ///< at departure: quiet hours, not one-to-one (R9.1); `until` says till when
    Accepted, ///< the provider has it (201 and an id)
    RefusedForNow, ///< 429: certainly not sent
    NotSent, ///< two witnesses that no byte of the request left
    RefusedForGood, ///< 4xx that says that the message itself is wrong
    CredentialsRefused, ///< 401: the account is paused
    ProviderSaysWindowClosed, ///< 63016, in the answer or later: R5.2, takes the way of R6
    NoAnswer, ///< time-out, cut, unreadable: may have been sent
    WholeAnswerUnclear, ///< 5xx, or an answer that is not the provider's: may have been sent, but nothing is under way
    LeaseExpired, ///< the program that had it is gone
    FoundInList, ///< the provider's list has it
    AbsentInList, ///< a whole listing does not have it
    CannotAsk, ///< the list cannot be had
    Approved, ///< its template was approved, and it was judged that it goes (R6.2)
    ApprovedStale, ///< approved after over 24 h: asks before it goes (R6.2)
    PendingLong, ///< pending for over 24 h (R6.2)
    WindowOpened, ///< the candidate wrote on WhatsApp (R6.4)
    ReviewerRejected, ///< R6.2
    Resubmitted, ///< edited and submitted again after a rejection (R6.2)
    TimeCame, ///< its time has come, within grace (R9.2)
    TimeMissed, ///< its grace, or "not after", has passed (R9.2, R6.2)
    OptedOut, ///< the recipient opted out on its channel (R7.2)
    UserCancel, ///< cancel, or discard
    UserRetry, ///< try again, or check again
    UserSendAnyway, ///< in doubt or stale: send (again)
    UserSaysArrived, ///< in doubt: it arrived
    UserOtherChannel, ///< waits, failed or was rejected: leaves on the other channel instead (R6.2)
};

/// An event with what it brings along; what does not belong to its kind is not looked at.
struct OutboxEvent
{
    OutboxEventKind kind;
    std::optional<milliseconds> retryAfter = {}; ///< RefusedForNow
    std::optional<UtcMs> until = {}; ///< JudgedQuiet
    QString code = {}; ///< of the error ("twilio_21610"); kept with the message
    bool offline = false; ///< NotSent: no route at all; does not count as a try
    double random = 0.5; ///< 0…1, uniform; for back-off
};

/// What the machine looks at of an outbox row and its last attempt.
struct OutboxFacts
{
    MessageState state = MessageState::Queued;
    Attention attention = Attention::None;
    bool optedOut = false; ///< now, on the message's channel (R7.2)
    bool hasProviderId = false; ///< the provider's id is known already
    int tries = 0; ///< certain failures in a row since it was queued last
    std::optional<UtcMs> failingSince = {}; ///< first of them
    UtcMs notBefore {}; ///< for Claim
    UtcMs attemptEnded {}; ///< unconfirmed: when the attempt ended, or that was noticed
    bool wholeAnswer = false; ///< unconfirmed after WholeAnswerUnclear
    int absentSeen = 0; ///< listings without it since then
    std::optional<UtcMs> firstAbsentAt = {};
    std::optional<UtcMs> cannotAskSince = {}; ///< unconfirmed: since when the list cannot be had
    milliseconds horizon = std::chrono::seconds(60); ///< H
};

/// How an attempt ended (attempts.outcome).
enum class AttemptOutcome { Open, Accepted, NotSent, Refused, Unconfirmed, Found, Absent, Released };

/// What a released message leaves as (R6.2, R6.4).
enum class LeaveAs { AsComposed, ApprovedTemplate, FreeText };

/// What is to be written, in one transaction, for an event. The row afterwards is `applied(facts, transition)`.
struct Transition
{
    MessageState to = MessageState::Queued;
    std::optional<UtcMs> notBefore = {}; ///< empty: stays
    std::optional<AttemptOutcome> outcome = {}; ///< of the attempt that is open or in doubt; empty: not touched
    Attention attention = Attention::None;
    LeaveAs leaveAs = LeaveAs::AsComposed;
    int tries = 0;
    std::optional<UtcMs> failingSince = {};
    UtcMs attemptEnded {};
    bool wholeAnswer = false;
    int absentSeen = 0;
    std::optional<UtcMs> firstAbsentAt = {};
    std::optional<UtcMs> cannotAskSince = {};
    QString code = {}; ///< error code to keep; empty: none
    bool fenced = false; ///< write only where the row still has the lease epoch of the attempt; a success is never fenced
    bool newAttempt = false; ///< attempt + 1, epoch + 1, lease, and a row in attempts, committed before the first byte leaves
    bool newEpoch = false; ///< epoch + 1: who had it may write failures no more
    bool closesRow = false; ///< the outbox row goes; the message keeps the state
    bool opensRow = false; ///< the outbox row comes back; the provider's id of the attempt that failed is dropped
    bool pausesAccount = false; ///< R10.3: 401 pauses that account only
};

/// An unconfirmed message of which the list cannot be asked for so long is shown as in doubt.
inline constexpr milliseconds kInDoubtAfter = std::chrono::minutes(15);
/// After an attempt without an answer, the first look at the list, within the horizon (rules/Backoff.h).
inline constexpr milliseconds kFirstLook = std::chrono::seconds(5);
/// Without a route to the provider: tried again so often, unless the network is heard of first.
inline constexpr milliseconds kOfflineRetry = std::chrono::seconds(30);

/// R10.1–R10.3, R7.2, R6.2–R6.5, R9.2: the table of DESIGN (e), with R10.3 as it stands in RULES.md.
///
/// Invariants: a final state is left only on positive proof (Accepted, FoundInList), on a person's word (UserRetry, UserOtherChannel,
/// Resubmitted, UserCancel of a rejected one) or on the provider's word that the window was closed; nothing goes from sending or
/// unconfirmed to queued but with certainty that nothing was sent, or on a person's word; nobody who opted out gets back to queued,
/// but on the other channel by hand (R2.3): OutboxFacts::optedOut is that of the channel that the message leaves, and the mark on the
/// one that it goes to is judged at departure.
///
/// @return errors: Conflict with `not_due`, `not_in_flight` (an answer nobody waits for), `not_waiting` (for an approval or a time),
///         `not_approved`, `cannot_cancel_in_flight`, `still_checking`, `already_sent`, `already_final`, `not_retryable`;
///         RuleRefused `opted_out`.
[[nodiscard]] Result<Transition> next(const OutboxFacts &row, const OutboxEvent &event, UtcMs now);

/// The row after a transition has been written.
[[nodiscard]] OutboxFacts applied(const OutboxFacts &row, const Transition &transition);

} // namespace halftone::rules

template <> struct halftone::CodeTable<halftone::rules::OutboxEventKind>
{
    using Kind = rules::OutboxEventKind;
    static constexpr std::array kEntries {
        Code<Kind> {Kind::Claim, QLatin1StringView("claim")},
        Code<Kind> {Kind::JudgedOptedOut, QLatin1StringView("judged_opted_out")},
        Code<Kind> {Kind::JudgedWindowClosed, QLatin1StringView("judged_window_closed")},
        Code<Kind> {Kind::JudgedRerouted, QLatin1StringView("judged_rerouted")},
        Code<Kind> {Kind::JudgedNoChannel, QLatin1StringView("judged_no_channel")},
        Code<Kind> {Kind::JudgedQuiet, QLatin1StringView("judged_quiet")},
        Code<Kind> {Kind::Accepted, QLatin1StringView("accepted")},
        Code<Kind> {Kind::RefusedForNow, QLatin1StringView("refused_for_now")},
        Code<Kind> {Kind::NotSent, QLatin1StringView("not_sent")},
        Code<Kind> {Kind::RefusedForGood, QLatin1StringView("refused_for_good")},
        Code<Kind> {Kind::CredentialsRefused, QLatin1StringView("credentials_refused")},
        Code<Kind> {Kind::ProviderSaysWindowClosed, QLatin1StringView("provider_says_window_closed")},
        Code<Kind> {Kind::NoAnswer, QLatin1StringView("no_answer")},
        Code<Kind> {Kind::WholeAnswerUnclear, QLatin1StringView("whole_answer_unclear")},
        Code<Kind> {Kind::LeaseExpired, QLatin1StringView("lease_expired")},
        Code<Kind> {Kind::FoundInList, QLatin1StringView("found_in_list")},
        Code<Kind> {Kind::AbsentInList, QLatin1StringView("absent_in_list")},
        Code<Kind> {Kind::CannotAsk, QLatin1StringView("cannot_ask")},
        Code<Kind> {Kind::Approved, QLatin1StringView("approved")},
        Code<Kind> {Kind::ApprovedStale, QLatin1StringView("approved_stale")},
        Code<Kind> {Kind::PendingLong, QLatin1StringView("pending_long")},
        Code<Kind> {Kind::WindowOpened, QLatin1StringView("window_opened")},
        Code<Kind> {Kind::ReviewerRejected, QLatin1StringView("reviewer_rejected")},
        Code<Kind> {Kind::Resubmitted, QLatin1StringView("resubmitted")},
        Code<Kind> {Kind::TimeCame, QLatin1StringView("time_came")},
        Code<Kind> {Kind::TimeMissed, QLatin1StringView("time_missed")},
        Code<Kind> {Kind::OptedOut, QLatin1StringView("opted_out")},
        Code<Kind> {Kind::UserCancel, QLatin1StringView("user_cancel")},
        Code<Kind> {Kind::UserRetry, QLatin1StringView("user_retry")},
        Code<Kind> {Kind::UserSendAnyway, QLatin1StringView("user_send_anyway")},
        Code<Kind> {Kind::UserSaysArrived, QLatin1StringView("user_says_arrived")},
        Code<Kind> {Kind::UserOtherChannel, QLatin1StringView("user_other_channel")},
    };
};

template <> struct halftone::CodeTable<halftone::rules::AttemptOutcome>
{
    using Kind = rules::AttemptOutcome;
    static constexpr std::array kEntries {
        Code<Kind> {Kind::Open, QLatin1StringView("open")},
        Code<Kind> {Kind::Accepted, QLatin1StringView("accepted")},
        Code<Kind> {Kind::NotSent, QLatin1StringView("not_sent")},
        Code<Kind> {Kind::Refused, QLatin1StringView("refused")},
        Code<Kind> {Kind::Unconfirmed, QLatin1StringView("unconfirmed")},
        Code<Kind> {Kind::Found, QLatin1StringView("found")},
        Code<Kind> {Kind::Absent, QLatin1StringView("absent")},
        Code<Kind> {Kind::Released, QLatin1StringView("released")},
    };
};
