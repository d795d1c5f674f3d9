#pragma once

#include "base/Async.h"
#include "model/Conversation.h"
#include "model/Message.h"

#include <atomic>
#include <memory>

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
    QString text; ///< of a message or note: an excerpt; of a candidate: the job
    std::optional<MessagePosition> position; ///< of a message
    std::optional<Channel> channel;
    bool note = false; ///< kind Message: what was found is a note of the team; @ref position is its place
};

/// Set by whoever asked, from any thread, once nobody wants the answer any more: a query that still waits for its turn then costs
/// nothing and answers Cancelled.
using Outdated = std::shared_ptr<std::atomic<bool>>;

class Search
{
public:
    explicit Search(Store &store)
        : m_store(store)
    {
    }

    /// Candidates by name and number in any notation, then messages and notes by text, newest first; accents folded. For as-you-type.
    [[nodiscard]] Async<QList<SearchHit>> find(const QString &query, int limit);
    /// The candidates of find(), in two steps for as-you-type: people first, what was written after them. @param limit 1…500.
    [[nodiscard]] Async<QList<SearchHit>> people(const QString &query, int limit, Outdated outdated = {});
    /// The messages and notes of find(), newest first.
    [[nodiscard]] Async<QList<SearchHit>> texts(const QString &query, int limit, Outdated outdated = {});
    /// Where the hits of one conversation stand, messages and notes, newest first.
    [[nodiscard]] Async<QList<MessagePosition>> findIn(ConversationId conversation, const QString &query, int limit);

private:
    Store &m_store;
};

} // namespace halftone::workspace
