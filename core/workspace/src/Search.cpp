#include "workspace/Search.h"

#include "storage/Search.h"
#include "Store.h"

namespace halftone::workspace {

namespace {

SearchHit hitOf(const storage::MessageHit &message)
{
    SearchHit hit;
    hit.kind = SearchHit::Kind::Message;
    hit.conversation = message.conversation;
    hit.candidate = message.candidate;
    hit.name = message.name;
    hit.text = message.snippet;
    hit.position = message.position();
    hit.channel = message.channel;
    return hit;
}

} // namespace

Async<QList<SearchHit>> Search::find(const QString &query, int limit)
{
    return m_store.run([=](Session &session) -> Result<QList<SearchHit>> {
        storage::Search search(*session.database);
        auto candidates = search.candidates(query, limit);
        if (!candidates)
            return candidates.error();
        QList<SearchHit> hits;
        for (const storage::CandidateHit &candidate : std::as_const(*candidates)) {
            SearchHit hit;
            hit.conversation = candidate.conversation;
            hit.candidate = candidate.candidate;
            hit.name = candidate.name;
            hit.address = candidate.address;
            hits << hit;
        }
        const int room = limit - static_cast<int>(hits.size());
        if (room <= 0)
            return hits;
        auto messages = search.messages(query, room);
        if (!messages)
            return messages.error();
        for (const storage::MessageHit &message : std::as_const(*messages))
            hits << hitOf(message);
        return hits;
    });
}

Async<QList<SearchHit>> Search::findIn(ConversationId conversation, const QString &query, int limit)
{
    return m_store.run([=](Session &session) -> Result<QList<SearchHit>> {
        storage::Search search(*session.database);
        QList<SearchHit> hits;
        std::optional<MessageId> before;
        // The index knows no conversations: pages of hits are read until enough are of this one.
        for (int page = 0; page < 20 && hits.size() < limit; ++page) {
            auto messages = search.messages(query, 200, before);
            if (!messages)
                return messages.error();
            for (const storage::MessageHit &message : std::as_const(*messages)) {
                if (message.conversation == conversation && hits.size() < limit)
                    hits << hitOf(message);
            }
            if (messages->size() < 200)
                break;
            before = messages->constLast().message;
        }
        return hits;
    });
}

} // namespace halftone::workspace
