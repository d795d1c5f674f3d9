#pragma once

#include "base/Clock.h"
#include "conversation/ComposerPorts.h"
#include "model/Template.h"
#include "workspace/Attachments.h"
#include "workspace/Conversations.h"
#include "workspace/Sending.h"

#include <functional>

namespace halftone::ui {

/// What a conversation page asks of the workspace. Functions, so that tests can answer; ui/shell binds them to the services.
/// Each returns at once; the answer comes through onDone().
struct ConversationPorts
{
    using Head = workspace::ConversationHead;

    const Clock *clock = nullptr;
    std::function<Async<Head>(ConversationId)> head;
    std::function<Async<MessagePage>(ConversationId, std::optional<MessagePosition>, int)> before;
    std::function<Async<MessagePage>(ConversationId, MessagePosition, int)> after;
    std::function<Async<MessagePage>(ConversationId, MessagePosition, int)> around;
    std::function<Async<Message>(MessageId)> message;
    std::function<Async<Head>(ConversationId, std::optional<ChosenChannel>)> choose;
    std::function<Async<Head>(ConversationId)> checkWhatsAppAgain;
    std::function<Async<Done>(ConversationId, const QString &)> saveDraft;
    std::function<Async<Done>(ConversationId)> markRead;

    std::function<Async<NoteList>(ConversationId)> notes;
    std::function<Async<Note>(ConversationId, const QString &)> addNote;
    std::function<Async<Note>(NoteId, const QString &)> editNote;
    std::function<Async<Done>(NoteId)> removeNote;
    std::function<Async<QList<MessagePosition>>(ConversationId, const QString &, int)> findIn; ///< newest first
    std::function<Async<QList<workspace::Attachment>>(MessageId)> attachments;
    std::function<Async<workspace::Attachment>(const QString &)> fetchAttachment;
    std::function<void(const QString &)> cancelAttachment;
    using MediaProgress = std::function<void(const QString &id, qint64 received, qint64 total)>;
    std::function<void(QObject *context, MediaProgress report)> watchAttachments;
    std::function<void(const QString &)> openFile; ///< shows a file that was fetched, in the desktop's own program

    std::function<Async<workspace::Preview>(const workspace::Draft &)> preview;
    std::function<Async<workspace::SendAnswer>(const workspace::Draft &)> send;
    std::function<Async<Message>(MessageId)> cancel;
    std::function<Async<Message>(MessageId)> retry;
    std::function<Async<Message>(MessageId, const QString &)> edit;
    std::function<Async<Message>(MessageId)> sendBySms;
    std::function<Async<Message>(MessageId)> sendAnyway;
    std::function<Async<Message>(MessageId)> itArrived;
    std::function<Async<Message>(MessageId)> acknowledge;

    std::function<Async<QList<MessageTemplate>>()> templates;
    std::function<Async<milliseconds>()> undo; ///< how long a sent message can be taken back
    std::function<void(const QUrl &)> openLink; ///< http and https only
    std::function<void()> hurry; ///< something was done that should be seen soon
    std::function<std::optional<milliseconds>()> skew; ///< the provider's clock minus ours (R5.1)
    UserId me;
    ComposerPorts composer;
};

} // namespace halftone::ui
