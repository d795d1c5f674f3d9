#pragma once

#include "base/Result.h"
#include "model/Message.h"
#include "storage/Database.h"

#include <QList>

#include <optional>

namespace halftone::storage {

struct CandidateHit
{
    CandidateId candidate;
    ConversationId conversation;
    QString name; ///< as shown (Candidate::displayName)
    QString address; ///< the one that was found, else the first
    QString job;
};

/// A stretch of a text, in UTF-16 code units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct MessageHit
{
    MessageId message;
    ConversationId conversation;
    CandidateId candidate;
    QString name;
    UtcMs sort;
    Direction direction = Direction::In;
    Channel channel = Channel::Sms;
    QString snippet; ///< at most 160 code units of the body, on one line, "…" where it was cut
    QList<TextRange> found; ///< in the snippet

    [[nodiscard]] MessagePosition position() const { return {sort, message}; }
};

/// What people find as they type (UX.md): candidates by the beginning of any word of their name or by number in any notation, and
/// messages by words, accents and case aside, the last one as it is typed so far.
class Search
{
public:
    explicit Search(Database &database)
        : m_database(database)
    {
    }

    /// By name, then numbers; a national number finds every region ("06 12…" finds +336 12…).
    [[nodiscard]] Result<QList<CandidateHit>> candidates(const QString &text, int limit);

    /// Messages that have all the words, the latest first by their own time, also where a history was fetched from its end. Nothing
    /// of @p text is an operator. Nothing is found for less than two letters.
    /// @param before goes on after a page: the position of its last hit.
    [[nodiscard]] Result<QList<MessageHit>> messages(const QString &text, int limit, std::optional<MessagePosition> before = std::nullopt);

    /// Where the messages of one conversation stand that have all the words, latest first. Looks at no text.
    [[nodiscard]] Result<QList<MessagePosition>> positionsIn(ConversationId conversation, const QString &text, int limit);

private:
    Database &m_database;
};

/// Feeds the index with messages of one installation, once a transaction: a trigger per row takes three times as long
/// (PERFORMANCE.md 3). Ids of other installations in the range are left out: their writers feed them. Nothing to do on PostgreSQL.
[[nodiscard]] Result<Done> indexMessages(Database &database, MessageId first, MessageId last, int installation);

/// Takes messages out of the index; must be done while their rows still hold the text that was indexed.
[[nodiscard]] Result<Done> unindexMessages(Database &database, const QList<MessageId> &ids);

} // namespace halftone::storage
