#pragma once

#include "base/IdGenerator.h"
#include "base/Result.h"
#include "model/Message.h"
#include "model/Note.h"
#include "storage/Database.h"
#include "storage/Search.h"

namespace halftone::storage {

/// A note that a search found.
struct NoteHit
{
    Note note;
    CandidateId candidate;
    QString name; ///< of the candidate
    QString snippet; ///< as of MessageHit
};

/// What the team writes for itself (model/Note.h). Only its author changes or removes a note; each of that is noted in the audit, without
/// the text.
class Notes
{
public:
    static constexpr qsizetype kLongest = 10'000; ///< UTF-16 code units

    Notes(Database &database, IdGenerator &ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    /// Controls and overrides of direction are taken off the text, and spaces at its ends.
    /// Errors: InvalidInput `note_empty`, `note_too_long`; NotFound `not_found` (the conversation).
    [[nodiscard]] Result<Note> add(ConversationId conversation, UserId author, const QString &body, UtcMs now);
    /// Errors: as add(); RuleRefused `not_your_note`.
    [[nodiscard]] Result<Note> edit(NoteId id, UserId by, const QString &body, UtcMs now);
    /// Errors: NotFound `not_found`, RuleRefused `not_your_note`.
    [[nodiscard]] Result<Done> remove(NoteId id, UserId by, UtcMs now);

    /// Errors: NotFound `not_found`.
    [[nodiscard]] Result<Note> byId(NoteId id);
    /// All of a conversation, oldest first.
    [[nodiscard]] Result<NoteList> of(ConversationId conversation);

    /// By words, as messages are (storage/Search.h); latest first.
    [[nodiscard]] Result<QList<NoteHit>> find(const QString &text, int limit);
    /// Where those of one conversation stand, latest first; the id is the note's.
    [[nodiscard]] Result<QList<MessagePosition>> positionsIn(ConversationId conversation, const QString &text, int limit);

private:
    [[nodiscard]] Result<NoteList> read(const QString &tail, const QVariantList &values);
    [[nodiscard]] Result<Note> ofAuthor(NoteId id, UserId by);

    Database &m_database;
    IdGenerator &m_ids;
};

} // namespace halftone::storage
