#pragma once

#include "conversation/ConversationPorts.h"

#include <map>

namespace halftone::test {

struct FakeSpace;

/// What stands beside messages in a workspace in memory: notes, attachments, and what is found.
struct FakeTimeline
{
    std::map<qint64, NoteList> notes; ///< by conversation, oldest first
    std::map<qint64, QList<workspace::Attachment>> attachments; ///< by message; with the path that fetching gives
    std::optional<Error> refuseNote;
    std::optional<Error> refuseMedia;
    bool holdMedia = false; ///< fetching does not end by itself
    ui::ConversationPorts::MediaProgress progress;
    QList<std::shared_ptr<QPromise<Result<workspace::Attachment>>>> held;

    Note &addNote(qint64 id, qint64 conversation, UserId author, const QString &body, UtcMs at);
};

void bindTimeline(FakeSpace &space, ui::ConversationPorts &ports);

} // namespace halftone::test
