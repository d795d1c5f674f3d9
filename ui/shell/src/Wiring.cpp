#include "shell/ShellPorts.h"

#include "workspace/Accounts.h"
#include "workspace/Candidates.h"
#include "workspace/Conversations.h"
#include "workspace/Engine.h"
#include "workspace/Inbox.h"
#include "workspace/Preferences.h"
#include "workspace/Search.h"
#include "workspace/Sending.h"
#include "workspace/Templates.h"
#include "workspace/Workspace.h"

namespace halftone::ui {

void bindSettings(SettingsPorts &ports, workspace::Workspace &space); // WiringSettings.cpp
void bindCandidates(CandidatesPorts &ports, workspace::Workspace &space); // WiringCandidates.cpp
void bindBulkSends(BulkSendsPorts &ports, workspace::Workspace &space); // WiringBulkSends.cpp
void bindTemplates(TemplatesPorts &ports, workspace::Workspace &space); // WiringTemplates.cpp
void bindTimeline(ConversationPorts &ports, workspace::Workspace &space); // WiringTimeline.cpp
void bindInbox(InboxPorts &ports, workspace::Workspace &space); // WiringInbox.cpp

namespace {

/// Answers with a value made from another answer, in the workspace's thread.
template <typename To, typename From, typename Make> Async<To> mapped(workspace::Workspace &context, const Async<From> &from, Make make)
{
    auto promise = std::make_shared<QPromise<Result<To>>>();
    promise->start();
    onDone(from, &context, [promise, make](const Result<From> &answer) {
        promise->addResult(answer ? Result<To>(make(*answer)) : Result<To>(answer.error()));
        promise->finish();
    });
    return promise->future();
}

/// The conversation of a candidate who was found or not.
Async<ConversationId> conversationOfFound(workspace::Workspace &space, const Async<Candidate> &found)
{
    auto promise = std::make_shared<QPromise<Result<ConversationId>>>();
    promise->start();
    onDone(found, &space, [promise, &space](const Result<Candidate> &candidate) {
        if (!candidate) {
            promise->addResult(Result<ConversationId>(candidate.error()));
            promise->finish();
            return;
        }
        onDone(space.conversations().headOfCandidate(candidate->id), &space, [promise](const Result<workspace::ConversationHead> &head) {
            promise->addResult(head ? Result<ConversationId>(head->id) : Result<ConversationId>(head.error()));
            promise->finish();
        });
    });
    return promise->future();
}

void bindConversation(ConversationPorts &ports, workspace::Workspace &space)
{
    ports.clock = &space.clock();
    ports.head = [&space](ConversationId id) { return space.conversations().head(id); };
    ports.before
        = [&space](ConversationId id, std::optional<MessagePosition> at, int limit) { return space.conversations().before(id, at, limit); };
    ports.after = [&space](ConversationId id, MessagePosition at, int limit) { return space.conversations().after(id, at, limit); };
    ports.around = [&space](ConversationId id, MessagePosition at, int each) { return space.conversations().around(id, at, each); };
    ports.message = [&space](MessageId id) { return space.conversations().message(id); };
    ports.choose = [&space](ConversationId id, std::optional<ChosenChannel> choice) { return space.conversations().choose(id, choice); };
    ports.checkWhatsAppAgain = [&space](ConversationId id) { return space.conversations().checkWhatsAppAgain(id); };
    ports.saveDraft = [&space](ConversationId id, const QString &text) { return space.conversations().saveDraft(id, text); };
    ports.markRead = [&space](ConversationId id) { return space.inbox().markRead(id); };
    ports.preview = [&space](const workspace::Draft &draft) { return space.sending().preview(draft); };
    ports.send = [&space](const workspace::Draft &draft) { return space.sending().send(draft); };
    ports.cancel = [&space](MessageId id) { return space.sending().cancel(id); };
    ports.retry = [&space](MessageId id) { return space.sending().retry(id); };
    ports.edit = [&space](MessageId id, const QString &text) { return space.sending().edit(id, text); };
    ports.sendBySms = [&space](MessageId id) { return space.sending().sendBySms(id); };
    ports.sendAnyway = [&space](MessageId id) { return space.sending().sendAnyway(id); };
    ports.itArrived = [&space](MessageId id) { return space.sending().itArrived(id); };
    ports.acknowledge = [&space](MessageId id) { return space.sending().acknowledge(id); };
    ports.templates = [&space] { return space.templates().list(); };
    ports.undo = [&space] {
        return mapped<milliseconds>(space, space.preferences().load(), [](const WorkspaceSettings &settings) { return settings.undo; });
    };
    ports.hurry = [&space] { space.engine().hurry(); };
    ports.skew = [&space] { return space.engine().status().clockSkew; };
}

} // namespace

ShellPorts portsOf(workspace::Workspace &space)
{
    ShellPorts ports;
    ports.clock = &space.clock();
    bindInbox(ports.inbox, space);
    bindConversation(ports.conversation, space);
    bindTimeline(ports.conversation, space);
    bindCandidates(ports.candidates, space);
    bindBulkSends(ports.bulkSends, space);
    bindTemplates(ports.templates, space);
    bindSettings(ports.settings, space);
    ports.news = [&space](milliseconds within) { return space.inbox().news(within); };
    ports.counts = [&space] { return space.inbox().counts(); };
    ports.status = [&space] { return space.engine().status(); };
    ports.conversationOf = [&space](const QString &reference) { return conversationOfFound(space, space.candidates().find(reference)); };
    return ports;
}

} // namespace halftone::ui
