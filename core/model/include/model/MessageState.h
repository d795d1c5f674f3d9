#pragma once

#include "model/Codes.h"

#include <array>

namespace halftone {

/// Where a message stands, as in CLI.md. Inbound messages are always Received.
enum class MessageState {
    Scheduled,
    AwaitingApproval,
    Queued,
    Sending,
    Unconfirmed, ///< it may have left; the provider's list is asked before anything else (R10.2)
    Sent,
    Delivered,
    Read,
    Failed,
    Rejected, ///< a reviewer refused the template (R6.2)
    Cancelled,
    Missed, ///< its time passed while nothing ran (R9.2)
    Received,
};

template <> struct CodeTable<MessageState>
{
    using enum MessageState;
    static constexpr std::array kEntries {
        Code<MessageState> {Scheduled, QLatin1StringView("scheduled")},
        Code<MessageState> {AwaitingApproval, QLatin1StringView("awaiting_approval")},
        Code<MessageState> {Queued, QLatin1StringView("queued")},
        Code<MessageState> {Sending, QLatin1StringView("sending")},
        Code<MessageState> {Unconfirmed, QLatin1StringView("unconfirmed")},
        Code<MessageState> {Sent, QLatin1StringView("sent")},
        Code<MessageState> {Delivered, QLatin1StringView("delivered")},
        Code<MessageState> {Read, QLatin1StringView("read")},
        Code<MessageState> {Failed, QLatin1StringView("failed")},
        Code<MessageState> {Rejected, QLatin1StringView("rejected")},
        Code<MessageState> {Cancelled, QLatin1StringView("cancelled")},
        Code<MessageState> {Missed, QLatin1StringView("missed")},
        Code<MessageState> {Received, QLatin1StringView("received")},
    };
};

/// Whether the outbox still has a row for it: it waits, is under way, or is in doubt.
[[nodiscard]] constexpr bool isOpen(MessageState state)
{
    switch (state) {
    case MessageState::Scheduled:
    case MessageState::AwaitingApproval:
    case MessageState::Queued:
    case MessageState::Sending:
    case MessageState::Unconfirmed:
        return true;
    default:
        return false;
    }
}

/// Something a person should look at, beside the state (messages.attention).
enum class Attention {
    None,
    PendingLong, ///< pending approval for over 24 h (R6.2)
    StaleApproved, ///< approved after over 24 h of waiting: asks before it goes (R6.2)
    InDoubt, ///< unconfirmed, and the provider could not be asked for 15 min
    FailedForGood, ///< failed or rejected, not yet looked at
};

template <> struct CodeTable<Attention>
{
    static constexpr std::array kEntries {
        Code<Attention> {Attention::None, QLatin1StringView("")},
        Code<Attention> {Attention::PendingLong, QLatin1StringView("pending_long")},
        Code<Attention> {Attention::StaleApproved, QLatin1StringView("stale_approved")},
        Code<Attention> {Attention::InDoubt, QLatin1StringView("in_doubt")},
        Code<Attention> {Attention::FailedForGood, QLatin1StringView("failed")},
    };
};

} // namespace halftone
