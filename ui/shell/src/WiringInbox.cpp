#include "inbox/InboxPorts.h"

#include "workspace/Conversations.h"
#include "workspace/Inbox.h"
#include "workspace/Search.h"
#include "workspace/Workspace.h"

namespace halftone::ui {

void bindInbox(InboxPorts &ports, workspace::Workspace &space);

void bindInbox(InboxPorts &ports, workspace::Workspace &space)
{
    ports.clock = &space.clock();
    ports.page = [&space](InboxFilter filter, std::optional<InboxPosition> before, int limit) {
        return space.inbox().page(filter, before, limit);
    };
    ports.summary = [&space](ConversationId id) { return space.inbox().summary(id); };
    ports.people = [&space](const QString &query, int limit, const workspace::Outdated &outdated) {
        return space.search().people(query, limit, outdated);
    };
    ports.texts = [&space](const QString &query, int limit, const workspace::Outdated &outdated) {
        return space.search().texts(query, limit, outdated);
    };
    ports.assignToMe = [&space](ConversationId id, bool on) { return space.inbox().assignToMe(id, on); };
    ports.follow = [&space](ConversationId id, bool on) { return space.inbox().follow(id, on); };
    ports.markRead = [&space](ConversationId id) { return space.inbox().markRead(id); };
    ports.conversationOf = [&space](CandidateId id) {
        auto promise = std::make_shared<QPromise<Result<ConversationId>>>();
        promise->start();
        onDone(space.conversations().headOfCandidate(id), &space, [promise](const Result<workspace::ConversationHead> &head) {
            promise->addResult(head ? Result<ConversationId>(head->id) : Result<ConversationId>(head.error()));
            promise->finish();
        });
        return promise->future();
    };
}

} // namespace halftone::ui
