// What a conversation's page asks for beside its messages: notes, search, attachments.
#include "conversation/ConversationPorts.h"

#include "workspace/Search.h"
#include "workspace/Workspace.h"

#include <QDesktopServices>
#include <QUrl>

namespace halftone::ui {

void bindTimeline(ConversationPorts &ports, workspace::Workspace &space)
{
    ports.notes = [&space](ConversationId id) { return space.conversations().notes(id); };
    ports.addNote = [&space](ConversationId id, const QString &text) { return space.conversations().addNote(id, text); };
    ports.editNote = [&space](NoteId id, const QString &text) { return space.conversations().editNote(id, text); };
    ports.removeNote = [&space](NoteId id) { return space.conversations().removeNote(id); };
    ports.findIn = [&space](ConversationId id, const QString &query, int limit) { return space.search().findIn(id, query, limit); };
    ports.attachments = [&space](MessageId id) { return space.attachments().list(id); };
    ports.fetchAttachment = [&space](const QString &id) { return space.attachments().fetch(id); };
    ports.cancelAttachment = [&space](const QString &id) { space.attachments().cancel(id); };
    ports.watchAttachments = [&space](QObject *context, ConversationPorts::MediaProgress report) {
        QObject::connect(&space.attachments(), &workspace::Attachments::progress, context, std::move(report));
    };
    ports.openFile = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
}

} // namespace halftone::ui
