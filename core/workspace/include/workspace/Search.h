#pragma once

#include "base/Async.h"
#include "model/Conversation.h"
#include "model/Message.h"

namespace halftone::workspace {

class Store;

struct SearchHit
{
    enum class Kind { Candidate, Message };
    Kind kind = Kind::Candidate;
    ConversationId conversation;
    CandidateId candidate;
    QString name;
    QString address;
    QString text; ///< of a message: an excerpt
    std::optional<MessagePosition> position; ///< of a message
    std::optional<Channel> channel;
};

class Search
{
public:
    explicit Search(Store &store)
        : m_store(store)
    {
    }

    /// Candidates by name and number in any notation, then messages by text, newest first; accents folded. For as-you-type.
    [[nodiscard]] Async<QList<SearchHit>> find(const QString &query, int limit);
    /// Within one conversation, newest first.
    [[nodiscard]] Async<QList<SearchHit>> findIn(ConversationId conversation, const QString &query, int limit);

private:
    Store &m_store;
};

} // namespace halftone::workspace
