#pragma once

#include "model/MessageState.h"

#include <QString>

#include <optional>

namespace halftone::rules {

/// R12.4: where a state stands on its way; a message is in the furthest state that anyone has reported of it.
///
/// One chain, so that the join of reports does not depend on their order or number: what waits here < in flight < unconfirmed <
/// ended here (missed, rejected, cancelled) < sent < failed < delivered < read. A word of the provider that a message left wins
/// over our belief that it did not; a proof of delivery wins over a failure; a failure never over a delivery.
[[nodiscard]] constexpr int furtherness(MessageState state)
{
    switch (state) {
    case MessageState::Scheduled:
        return 0;
    case MessageState::AwaitingApproval:
        return 1;
    case MessageState::Queued:
        return 2;
    case MessageState::Sending:
        return 3;
    case MessageState::Unconfirmed:
        return 4;
    case MessageState::Missed:
        return 5;
    case MessageState::Rejected:
        return 6;
    case MessageState::Cancelled:
        return 7;
    case MessageState::Sent:
        return 8;
    case MessageState::Failed:
        return 9;
    case MessageState::Delivered:
        return 10;
    case MessageState::Read:
        return 11;
    case MessageState::Received:
        return 12;
    }
    return 0;
}

/// R12.4: the state of a message in @p current of which @p reported is heard. Idempotent, commutative, associative.
///
/// For what the provider reports of a message that it has; how a message moves before that is rules::next (OutboxMachine.h).
[[nodiscard]] constexpr MessageState advance(MessageState current, MessageState reported)
{
    return furtherness(reported) > furtherness(current) ? reported : current;
}

/// Whether the state proves that the provider took the message.
[[nodiscard]] constexpr bool isPositiveProof(MessageState state)
{
    return state == MessageState::Sent || state == MessageState::Delivered || state == MessageState::Read;
}

/// R12.4: Twilio's word for the state of a message, in any case. All that says "the provider has it" (accepted, scheduled, queued,
/// sending, sent, partially_delivered) is Sent; undelivered and canceled are Failed: at the provider, both are for good.
/// @return empty for a word that we do not know: it changes nothing, and is logged.
[[nodiscard]] std::optional<MessageState> providerState(QStringView word);

} // namespace halftone::rules
