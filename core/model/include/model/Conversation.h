#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "model/Channel.h"
#include "model/Message.h"

#include <optional>

namespace halftone {

/// The recruiter's own choice for a conversation; it stays until the candidate writes on the other channel (R2.2).
struct ChosenChannel
{
    Channel channel = Channel::Sms;
    NumberId number; ///< invalid: R3 picks
    friend bool operator==(const ChosenChannel &, const ChosenChannel &) = default;
};

/// A row of the inbox.
struct ConversationSummary
{
    ConversationId id;
    CandidateId candidate;
    QString name;
    QString address; ///< E.164 or WhatsApp user id
    QString job;
    QString stage;
    QString lastBody;
    std::optional<Channel> lastChannel; ///< of the last message; empty when there is none
    std::optional<Direction> lastDirection;
    std::optional<MessageState> lastState;
    UtcMs lastAt;
    int unread = 0;
    int pendingApproval = 0; ///< messages that wait for approval
    bool failed = false; ///< something failed or was rejected and has not been looked at
    std::optional<UtcMs> windowClosesAt; ///< WhatsApp: set while the window is open
    bool hasDraft = false;
    bool followed = false;
    UserId assignee;
};

/// What the inbox is filtered by (UX.md).
enum class InboxFilter { All, Unread, Mine, PendingApproval, Failed, WindowClosing };

/// Key of a row of the inbox, for keyset paging, newest first.
struct InboxPosition
{
    UtcMs lastAt;
    ConversationId id;
};

} // namespace halftone
