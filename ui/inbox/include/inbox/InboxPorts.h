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
    std::function<Async<QList<ConversationSummary>>(InboxFilter, std::optional<InboxPosition>, int)> page;
    std::function<Async<ConversationSummary>(ConversationId)> summary;
    std::function<Async<QList<workspace::SearchHit>>(const QString &, int)> search;
    /// The conversation of a candidate who has none yet.
    std::function<Async<ConversationId>(CandidateId)> conversationOf;
};

} // namespace halftone::ui
