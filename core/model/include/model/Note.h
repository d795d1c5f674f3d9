#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <QList>
#include <QString>

#include <optional>

namespace halftone {

using NoteId = Id<struct NoteTag>;

/// What the team writes for itself in a conversation. It is no message: it has a table of its own, to which nothing that sends refers,
/// so that it can never leave.
struct Note
{
    NoteId id;
    ConversationId conversation;
    UserId author;
    QString authorName;
    QString body; ///< plain text
    UtcMs createdAt; ///< its place among the messages
    std::optional<UtcMs> editedAt;
    friend bool operator==(const Note &, const Note &) = default;
};

using NoteList = QList<Note>;

} // namespace halftone
