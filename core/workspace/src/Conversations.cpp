#include "workspace/Conversations.h"

#include "phone/PhoneNumber.h"
#include "storage/Candidates.h"
#include "storage/Conversations.h"
#include "storage/Messages.h"
#include "storage/Notes.h"
#include "storage/Numbers.h"
#include "storage/RouteFactsReader.h"
#include "storage/SettingsStore.h"
#include "storage/Users.h"
#include "Store.h"

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

Result<ConversationHead> headOf(Session &session, const storage::ConversationDetail &detail, bool synced, milliseconds skew)
{
    ConversationHead head;
    head.id = detail.summary.id;
    auto candidate = storage::Candidates(*session.database, *session.ids).byId(detail.summary.candidate);
    if (!candidate)
        return candidate.error();
    head.candidate = *candidate;
    const auto settings = storage::loadSettings(*session.database);
    if (!settings)
        return settings.error();
    auto numbers = storage::Numbers(*session.database).all();
    if (!numbers)
        return numbers.error();
    head.numbers = *numbers;
    storage::RouteFactsReader reader(*session.database);
    auto recipient = reader.preferredRecipient(detail.summary.id);
    if (!recipient)
        return recipient.error();
    auto facts = reader.routeFacts(*recipient, *settings, *numbers);
    if (!facts)
        return facts.error();
    head.recipient = facts->recipient;
    head.route = rules::route(*facts);
    head.chosen = detail.chosen;
    if (facts->chosen) {
        rules::RouteFacts unasked = *facts;
        unasked.chosen.reset();
        head.automatic = rules::route(unasked);
    } else {
        head.automatic = head.route;
    }
    // The window of the sender that WhatsApp would use, also while SMS is the channel: switching shows it.
    const auto &whatsApp = head.route.verdict(Channel::WhatsApp);
    const NumberId sender = head.route.channel == Channel::WhatsApp ? head.route.sender : whatsApp.sender.value_or(NumberId {});
    if (sender.isValid()) {
        auto last = reader.lastInboundWhatsApp(*recipient, sender);
        if (!last)
            return last.error();
        head.lastInboundWhatsApp = *last;
        head.windowClosesAt = rules::replyWindow(*last, session.now(), skew).closesAt;
    }
    head.synced = synced;
    head.draft = detail.draft;
    if (detail.draftUser.isValid() && detail.draftUser != session.user.id) {
        if (auto user = storage::Users(*session.database).byId(detail.draftUser)) {
            head.draftOf = user->name;
            head.draft.clear();
        }
    }
    head.timeZone = candidate->timeZone;
    if (head.timeZone.isEmpty() && head.recipient.kind == AddressKind::E164)
        head.timeZone = phone::timeZone(E164(head.recipient.address));
    head.unread = detail.summary.unread;
    auto unread = storage::Messages(*session.database).firstUnread(detail.summary.id);
    if (!unread)
        return unread.error();
    head.firstUnread = *unread;
    return head;
}

Result<ConversationHead> headById(Session &session, ConversationId id, bool synced, milliseconds skew)
{
    auto detail = storage::Conversations(*session.database).byId(id, session.user.id, session.now());
    if (!detail)
        return detail.error();
    return headOf(session, *detail, synced, skew);
}

} // namespace

Async<ConversationHead> Conversations::head(ConversationId conversation)
{
    return m_store.run([=, synced = m_store.synced.load(), skew = milliseconds(m_store.skewMs.load())](
                           Session &session) { return headById(session, conversation, synced, skew); });
}

Async<ConversationHead> Conversations::headOfCandidate(CandidateId candidate)
{
    return m_store.run(
        [=, synced = m_store.synced.load(), skew = milliseconds(m_store.skewMs.load())](Session &session) -> Result<ConversationHead> {
            auto detail = storage::Conversations(*session.database).byCandidate(candidate, session.user.id, session.now());
            if (!detail)
                return detail.error();
            return headOf(session, *detail, synced, skew);
        });
}

Async<MessagePage> Conversations::before(ConversationId conversation, std::optional<MessagePosition> position, int limit)
{
    return m_store.run([=](Session &session) { return storage::Messages(*session.database).pageBefore(conversation, position, limit); });
}

Async<MessagePage> Conversations::after(ConversationId conversation, MessagePosition position, int limit)
{
    return m_store.run([=](Session &session) { return storage::Messages(*session.database).pageAfter(conversation, position, limit); });
}

Async<MessagePage> Conversations::around(ConversationId conversation, MessagePosition position, int each)
{
    return m_store.run([=](Session &session) { return storage::Messages(*session.database).around(conversation, position, each, each); });
}

Async<Message> Conversations::message(MessageId id)
{
    return m_store.run([=](Session &session) { return storage::Messages(*session.database).byId(id); });
}

Async<ConversationHead> Conversations::choose(ConversationId conversation, std::optional<ChosenChannel> choice)
{
    return m_store.write(
        [=, synced = m_store.synced.load(), skew = milliseconds(m_store.skewMs.load())](Session &session) -> Result<ConversationHead> {
            if (auto set = storage::Conversations(*session.database).setChosen(conversation, choice, session.now()); !set)
                return set.error();
            return headById(session, conversation, synced, skew);
        });
}

Async<ConversationHead> Conversations::checkWhatsAppAgain(ConversationId conversation)
{
    return m_store.write(
        [=, synced = m_store.synced.load(), skew = milliseconds(m_store.skewMs.load())](Session &session) -> Result<ConversationHead> {
            auto recipient = storage::RouteFactsReader(*session.database).preferredRecipient(conversation);
            if (!recipient)
                return recipient.error();
            // No provider can be asked beforehand (R4.3): the mark goes, and the next message tells.
            auto cleared = session.database->run(u"UPDATE recipients SET no_whatsapp_since_ms = NULL WHERE id = ?"_s, {recipient->value()});
            if (!cleared)
                return cleared.error();
            session.database->note({ChangeKind::Conversation, conversation.value(), conversation});
            return headById(session, conversation, synced, skew);
        });
}

Async<Done> Conversations::saveDraft(ConversationId conversation, const QString &text)
{
    return m_store.write([=](Session &session) {
        return storage::Conversations(*session.database).setDraft(conversation, text, session.user.id, session.now());
    });
}

Async<NoteList> Conversations::notes(ConversationId conversation)
{
    return m_store.run([=](Session &session) { return storage::Notes(*session.database, *session.ids).of(conversation); });
}

Async<Note> Conversations::addNote(ConversationId conversation, const QString &text)
{
    return m_store.write([=](Session &session) {
        return storage::Notes(*session.database, *session.ids).add(conversation, session.user.id, text, session.now());
    });
}

Async<Note> Conversations::editNote(NoteId id, const QString &text)
{
    return m_store.write(
        [=](Session &session) { return storage::Notes(*session.database, *session.ids).edit(id, session.user.id, text, session.now()); });
}

Async<Done> Conversations::removeNote(NoteId id)
{
    return m_store.write(
        [=](Session &session) { return storage::Notes(*session.database, *session.ids).remove(id, session.user.id, session.now()); });
}

} // namespace halftone::workspace
