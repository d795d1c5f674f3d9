#pragma once

#include "base/Clock.h"
#include "workspace/Inbox.h"
#include "workspace/Search.h"

#include <functional>

namespace halftone::ui {

/// What the list of conversations asks of the workspace; see ConversationPorts.
struct InboxPorts
{
    const Clock *clock = nullptr;
    UserId me; ///< who works here; known once the workspace is open
    std::function<Async<QList<ConversationSummary>>(InboxFilter, std::optional<InboxPosition>, int)> page;
    std::function<Async<ConversationSummary>(ConversationId)> summary;
    std::function<Async<QList<workspace::SearchHit>>(const QString &, int, workspace::Outdated)> people;
    std::function<Async<QList<workspace::SearchHit>>(const QString &, int, workspace::Outdated)> texts;
    /// The conversation of a candidate who has none yet.
    std::function<Async<ConversationId>(CandidateId)> conversationOf;
    std::function<Async<Done>(ConversationId, bool)> assignToMe;
    std::function<Async<Done>(ConversationId, bool)> follow;
    std::function<Async<Done>(ConversationId)> markRead;
};

} // namespace halftone::ui
