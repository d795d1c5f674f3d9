#include "storage/Notes.h"

#include "SearchText.h"
#include "SqlBatches.h"
#include "storage/Audit.h"
#include "text/Normalise.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

Note noteFrom(const QSqlQuery &q)
{
    Note note;
    note.id = NoteId(q.value(0).toLongLong());
    note.conversation = ConversationId(q.value(1).toLongLong());
    note.author = UserId(q.value(2).toLongLong());
    note.authorName = q.value(3).toString();
    note.body = q.value(4).toString();
    note.createdAt = fromMs(q.value(5).toLongLong());
    note.editedAt = optionalInstant(q.value(6));
    return note;
}

Result<QString> cleaned(const QString &body)
{
    const QString text = text::withoutControls(body).trimmed();
    if (text.isEmpty())
        return Error {ErrorKind::InvalidInput, u"note_empty"_s, {}};
    if (text.size() > Notes::kLongest)
        return Error {ErrorKind::InvalidInput, u"note_too_long"_s, {}, QString::number(text.size())};
    return text;
}

} // namespace

Result<NoteList> Notes::read(const QString &tail, const QVariantList &values)
{
    NoteList notes;
    const auto rows = m_database.run(
        u"SELECT t.id, t.conversation_id, t.author_user_id, u.name, t.body, t.created_at_ms, t.edited_at_ms FROM notes t JOIN users u ON u.id = t.author_user_id "_s
            + tail,
        values, [&notes](const QSqlQuery &q) { notes.append(noteFrom(q)); });
    if (!rows)
        return rows.error();
    return notes;
}

Result<Note> Notes::byId(NoteId id)
{
    auto found = read(u"WHERE t.id = ?"_s, {id.value()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(id.toString());
    return found->constFirst();
}

Result<NoteList> Notes::of(ConversationId conversation)
{
    return read(u"WHERE t.conversation_id = ? ORDER BY t.created_at_ms, t.id"_s, {conversation.value()});
}

Result<Note> Notes::ofAuthor(NoteId id, UserId by)
{
    auto note = byId(id);
    if (note && note->author != by)
        return Error {ErrorKind::RuleRefused, u"not_your_note"_s, {}, note->authorName};
    return note;
}

Result<Note> Notes::add(ConversationId conversation, UserId author, const QString &body, UtcMs now)
{
    const auto text = cleaned(body);
    if (!text)
        return text.error();
    const NoteId id = m_ids.next<NoteTag>();
    const auto added = m_database.transaction([&]() -> Result<Done> {
        const auto there = m_database.run(u"SELECT 1 FROM conversations WHERE id = ?"_s, {conversation.value()});
        if (!there)
            return there.error();
        if (*there == 0)
            return notFound(conversation.toString());
        const auto written
            = m_database.run(u"INSERT INTO notes (id, conversation_id, author_user_id, body, created_at_ms) VALUES (?, ?, ?, ?, ?)"_s,
                {id.value(), conversation.value(), author.value(), *text, toMs(now)});
        if (!written)
            return written.error();
        m_database.note({ChangeKind::Conversation, conversation.value(), conversation});
        return appendAudit(m_database, m_ids,
            {.at = now, .user = author, .action = u"note.added"_s, .entity = u"note"_s, .entityId = id.value(), .detail = {}});
    });
    if (!added)
        return added.error();
    return byId(id);
}

Result<Note> Notes::edit(NoteId id, UserId by, const QString &body, UtcMs now)
{
    const auto text = cleaned(body);
    if (!text)
        return text.error();
    const auto edited = m_database.transaction([&]() -> Result<Done> {
        const auto note = ofAuthor(id, by);
        if (!note)
            return note.error();
        if (note->body == *text)
            return done();
        if (auto set = m_database.run(u"UPDATE notes SET body = ?, edited_at_ms = ? WHERE id = ?"_s, {*text, toMs(now), id.value()}); !set)
            return set.error();
        m_database.note({ChangeKind::Conversation, note->conversation.value(), note->conversation});
        return appendAudit(m_database, m_ids,
            {.at = now, .user = by, .action = u"note.edited"_s, .entity = u"note"_s, .entityId = id.value(), .detail = {}});
    });
    if (!edited)
        return edited.error();
    return byId(id);
}

Result<Done> Notes::remove(NoteId id, UserId by, UtcMs now)
{
    return m_database.transaction([&]() -> Result<Done> {
        const auto note = ofAuthor(id, by);
        if (!note)
            return note.error();
        if (auto gone = m_database.run(u"DELETE FROM notes WHERE id = ?"_s, {id.value()}); !gone)
            return gone.error();
        m_database.note({ChangeKind::Conversation, note->conversation.value(), note->conversation});
        // Of the conversation: the note is not there any more to be asked about.
        return appendAudit(m_database, m_ids,
            {.at = now,
                .user = by,
                .action = u"note.removed"_s,
                .entity = u"conversation"_s,
                .entityId = note->conversation.value(),
                .detail = {}});
    });
}

Result<QList<NoteHit>> Notes::find(const QString &text, int limit)
{
    QList<NoteHit> hits;
    const QList<SearchTerm> terms = searchTerms(text);
    if (terms.isEmpty())
        return hits;
    const bool sqlite = m_database.dialect() == Dialect::Sqlite;
    const QString found = sqlite ? u"t.id IN (SELECT rowid FROM notes_fts WHERE notes_fts MATCH ?)"_s
                                 : u"t.body_tsv @@ to_tsquery('simple', halftone_fold(?))"_s;
    const auto rows = m_database.run(
        u"SELECT t.id, t.conversation_id, t.author_user_id, u.name, t.body, t.created_at_ms, t.edited_at_ms, k.id, k.first_name, k.last_name, (SELECT r.address FROM recipients r WHERE r.candidate_id = k.id ORDER BY r.position, r.id LIMIT 1) FROM notes t JOIN users u ON u.id = t.author_user_id JOIN conversations c ON c.id = t.conversation_id JOIN candidates k ON k.id = c.candidate_id WHERE "_s
            + found + u" ORDER BY t.id DESC LIMIT ?"_s,
        {sqlite ? ftsExpression(terms) : tsqueryExpression(terms), limit}, [&](const QSqlQuery &q) {
            const Note note = noteFrom(q);
            const QString name = (q.value(8).toString() + u' ' + q.value(9).toString()).trimmed();
            hits.append({note, CandidateId(q.value(7).toLongLong()), name.isEmpty() ? q.value(10).toString() : name,
                snippetOf(note.body, terms).text});
        });
    if (!rows)
        return rows.error();
    return hits;
}

Result<QList<MessagePosition>> Notes::positionsIn(ConversationId conversation, const QString &text, int limit)
{
    QList<MessagePosition> positions;
    const QList<SearchTerm> terms = searchTerms(text);
    if (terms.isEmpty())
        return positions;
    const bool sqlite = m_database.dialect() == Dialect::Sqlite;
    const QString sql = sqlite
        ? u"SELECT created_at_ms, id FROM notes WHERE id IN (SELECT rowid FROM notes_fts WHERE notes_fts MATCH ?) AND conversation_id = ? ORDER BY created_at_ms DESC, id DESC LIMIT ?"_s
        : u"SELECT created_at_ms, id FROM notes WHERE body_tsv @@ to_tsquery('simple', halftone_fold(?)) AND conversation_id = ? ORDER BY created_at_ms DESC, id DESC LIMIT ?"_s;
    const auto rows = m_database.run(
        sql, {sqlite ? ftsExpression(terms) : tsqueryExpression(terms), conversation.value(), limit}, [&](const QSqlQuery &q) {
            positions.append({fromMs(q.value(0).toLongLong()), MessageId(q.value(1).toLongLong())});
        });
    if (!rows)
        return rows.error();
    return positions;
}

} // namespace halftone::storage
