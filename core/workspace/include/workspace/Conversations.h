#pragma once

#include "base/Async.h"
#include "model/Candidate.h"
#include "model/Conversation.h"
#include "model/Message.h"
#include "model/Note.h"
#include "model/Number.h"
#include "rules/ReplyWindow.h"
#include "rules/Routing.h"

namespace halftone::workspace {

class Store;

/// All that the head of a conversation page shows, judged at one instant.
struct ConversationHead
{
    ConversationId id;
    Candidate candidate;
    Recipient recipient; ///< the address that is written to
    rules::Route route; ///< R1–R4 now
    rules::Route automatic; ///< the same without the recruiter's own choice (R2.2)
    QList<Number> numbers; ///< ours, on both channels
    std::optional<UtcMs> lastInboundWhatsApp; ///< for the sender that the route (or the usable WhatsApp sender) names
    std::optional<UtcMs> windowClosesAt; ///< set while the window is open (R5.1)
    bool synced = false; ///< inbound messages were fetched since the program started (R5.3)
    std::optional<ChosenChannel> chosen;
    QString draft;
    QString draftOf; ///< who else has a draft here; empty: nobody
    QString timeZone; ///< IANA; the candidate's, else told from the number
    int unread = 0;
    std::optional<MessagePosition> firstUnread;
    MessageId newest;
};

class Conversations
{
public:
    explicit Conversations(Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] Async<ConversationHead> head(ConversationId conversation);
    [[nodiscard]] Async<ConversationHead> headOfCandidate(CandidateId candidate);

    /// Oldest first; fewer than @p limit means the beginning (the end) is reached. @param limit 1…512.
    [[nodiscard]] Async<MessagePage> before(ConversationId conversation, std::optional<MessagePosition> position, int limit);
    [[nodiscard]] Async<MessagePage> after(ConversationId conversation, MessagePosition position, int limit);
    [[nodiscard]] Async<MessagePage> around(ConversationId conversation, MessagePosition position, int each);
    [[nodiscard]] Async<Message> message(MessageId id);

    /// The recruiter switches the channel (R2.2); empty: back to the automatic choice.
    [[nodiscard]] Async<ConversationHead> choose(ConversationId conversation, std::optional<ChosenChannel> choice);
    /// Clears the mark "no WhatsApp" (R4.3).
    [[nodiscard]] Async<ConversationHead> checkWhatsAppAgain(ConversationId conversation);
    [[nodiscard]] Async<Done> saveDraft(ConversationId conversation, const QString &text);

    /// What the team wrote for itself, oldest first. It never leaves the workspace (model/Note.h).
    [[nodiscard]] Async<NoteList> notes(ConversationId conversation);
    /// Errors: InvalidInput `note_empty`, `note_too_long`; NotFound; RuleRefused `not_your_note`.
    [[nodiscard]] Async<Note> addNote(ConversationId conversation, const QString &text);
    [[nodiscard]] Async<Note> editNote(NoteId id, const QString &text);
    [[nodiscard]] Async<Done> removeNote(NoteId id);

private:
    Store &m_store;
};

} // namespace halftone::workspace
