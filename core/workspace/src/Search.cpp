#include "workspace/Search.h"

#include "storage/Notes.h"
#include "storage/Search.h"
#include "Store.h"

#include <algorithm>
#include <functional>

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

SearchHit hitOf(const storage::NoteHit &found)
{
    SearchHit hit;
    hit.kind = SearchHit::Kind::Message;
    hit.note = true;
    hit.conversation = found.note.conversation;
    hit.candidate = found.candidate;
    hit.name = found.name;
    hit.text = found.snippet;
    hit.position = MessagePosition {found.note.createdAt, MessageId(found.note.id.value())};
    return hit;
}

Result<QList<SearchHit>> peopleOf(Session &session, const QString &query, int limit)
{
    const auto candidates = storage::Search(*session.database).candidates(query, limit);
    if (!candidates)
        return candidates.error();
    QList<SearchHit> hits;
    for (const storage::CandidateHit &candidate : *candidates) {
        SearchHit hit;
        hit.conversation = candidate.conversation;
        hit.candidate = candidate.candidate;
        hit.name = candidate.name;
        hit.address = candidate.address;
        hit.text = candidate.job;
        hits << hit;
    }
    return hits;
}

/// Messages and notes, the newest first.
Result<QList<SearchHit>> textsOf(Session &session, const QString &query, int limit)
{
    const auto messages = storage::Search(*session.database).messages(query, limit);
    if (!messages)
        return messages.error();
    const auto notes = storage::Notes(*session.database, *session.ids).find(query, limit);
    if (!notes)
        return notes.error();
    QList<SearchHit> hits;
    for (const storage::MessageHit &message : *messages)
        hits << hitOf(message);
    for (const storage::NoteHit &note : *notes)
        hits << hitOf(note);
    std::ranges::stable_sort(hits, std::greater(), [](const SearchHit &hit) { return *hit.position; });
    return hits.mid(0, limit);
}

Error cancelled()
{
    return Error {ErrorKind::Cancelled, QStringLiteral("cancelled"), {}};
}

} // namespace

Async<QList<SearchHit>> Search::find(const QString &query, int limit)
{
    return m_store.run([=](Session &session) -> Result<QList<SearchHit>> {
        auto hits = peopleOf(session, query, limit);
        if (!hits || hits->size() >= limit)
            return hits;
        const auto written = textsOf(session, query, limit - static_cast<int>(hits->size()));
        if (!written)
            return written.error();
        return *hits + *written;
    });
}

Async<QList<SearchHit>> Search::people(const QString &query, int limit, Outdated outdated)
{
    return m_store.run([=](Session &session) -> Result<QList<SearchHit>> {
        if (outdated && outdated->load())
            return cancelled();
        return peopleOf(session, query, limit);
    });
}

Async<QList<SearchHit>> Search::texts(const QString &query, int limit, Outdated outdated)
{
    return m_store.run([=](Session &session) -> Result<QList<SearchHit>> {
        if (outdated && outdated->load())
            return cancelled();
        return textsOf(session, query, limit);
    });
}

Async<QList<MessagePosition>> Search::findIn(ConversationId conversation, const QString &query, int limit)
{
    return m_store.run([=](Session &session) -> Result<QList<MessagePosition>> {
        auto messages = storage::Search(*session.database).positionsIn(conversation, query, limit);
        if (!messages)
            return messages.error();
        const auto notes = storage::Notes(*session.database, *session.ids).positionsIn(conversation, query, limit);
        if (!notes)
            return notes.error();
        QList<MessagePosition> all = *messages + *notes;
        std::ranges::sort(all, std::greater());
        return all.mid(0, limit);
    });
}

} // namespace halftone::workspace
