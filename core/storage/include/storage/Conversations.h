#pragma once

#include "base/Result.h"
#include "model/Conversation.h"
#include "storage/Database.h"

#include <QList>

#include <optional>

namespace halftone::storage {

/// The head of a conversation, beside what the inbox shows of it.
struct ConversationDetail
{
    ConversationSummary summary;
    std::optional<ChosenChannel> chosen; ///< R2.2
    QString draft;
    UserId draftUser; ///< whose draft it is: each sees that the other has one
    std::optional<UtcMs> draftAt;
    UtcMs readUntil; ///< messages up to here have been read
};

/// What the status line shows.
struct WorkspaceCounts
{
    int unread = 0; ///< messages
    int pendingApproval = 0; ///< messages that wait for approval
    int outbox = 0; ///< messages that are queued, under way or in doubt
};

class Conversations
{
public:
    explicit Conversations(Database &database)
        : m_database(database)
    {
    }

    /// A page of the inbox, newest first, in one statement, by key.
    ///
    /// Conversations without a message come last. @param before exclusive; empty: the first page. @param limit 1…500.
    /// @param me whose conversations InboxFilter::Mine shows (assigned to or followed by), and `followed` tells of.
    /// @param now for reply windows (R5.1): the provider's clock, where it is known to differ.
    [[nodiscard]] Result<QList<ConversationSummary>> inbox(
        InboxFilter filter, const std::optional<InboxPosition> &before, int limit, UserId me, UtcMs now);

    /// Errors of both: NotFound `not_found`.
    [[nodiscard]] Result<ConversationDetail> byId(ConversationId id, UserId me, UtcMs now);
    [[nodiscard]] Result<ConversationDetail> byCandidate(CandidateId candidate, UserId me, UtcMs now);

    /// R2.2; empty takes the choice back.
    [[nodiscard]] Result<Done> setChosen(ConversationId id, const std::optional<ChosenChannel> &chosen, UtcMs now);
    /// Kept for all who look at the conversation; an empty text removes it.
    [[nodiscard]] Result<Done> setDraft(ConversationId id, const QString &text, UserId user, UtcMs now);
    /// The text is a message now: a draft that says the same goes. Joins the transaction that accepts the message, or a crash after it
    /// would leave both, and the text could be sent a second time.
    [[nodiscard]] Result<Done> draftSent(ConversationId id, const QString &text);
    /// Messages up to @p until have been read; later ones still count. Never moves back.
    [[nodiscard]] Result<Done> markRead(ConversationId id, UtcMs until);
    /// What failed or was rejected has been looked at.
    [[nodiscard]] Result<Done> acknowledgeFailures(ConversationId id);
    /// An invalid @p user: nobody's.
    [[nodiscard]] Result<Done> assign(ConversationId id, UserId user);
    [[nodiscard]] Result<Done> setFollowed(ConversationId id, UserId user, bool followed);

    /// In one statement over partial indexes.
    [[nodiscard]] Result<WorkspaceCounts> counts();

private:
    [[nodiscard]] Result<Done> change(ConversationId id, const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<ConversationDetail> one(const QString &where, qint64 key, UserId me, UtcMs now);

    Database &m_database;
};

} // namespace halftone::storage
