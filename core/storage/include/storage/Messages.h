#pragma once

#include "base/Result.h"
#include "model/Message.h"
#include "storage/Database.h"

#include <QList>

#include <optional>

namespace halftone::storage {

/// Reads messages; who writes them are Outbox and Ingest.
class Messages
{
public:
    explicit Messages(Database &database)
        : m_database(database)
    {
    }

    /// The page of messages before a position, oldest first.
    ///
    /// Reads by key, never by OFFSET: 0.05 ms in the middle of 333,000 messages where OFFSET takes 9 ms (SQLite 3.40, 1 M rows).
    /// The comparison must stay a row value: written with OR, the same page takes 18 ms (PostgreSQL 15: 0.4 against 108 ms).
    ///
    /// @param before exclusive upper bound; empty for the newest page.
    /// @param limit  1…512.
    /// @return at most @p limit rows; fewer means that the beginning of the conversation is reached. Errors: storage.
    [[nodiscard]] Result<MessagePage> pageBefore(ConversationId conversation, const std::optional<MessagePosition> &before, int limit);
    /// The page after a position (exclusive), oldest first; fewer than @p limit: the end is reached.
    [[nodiscard]] Result<MessagePage> pageAfter(ConversationId conversation, const MessagePosition &after, int limit);
    /// Up to @p before messages before a position and up to @p after from it on (inclusive), oldest first; for jumps.
    [[nodiscard]] Result<MessagePage> around(ConversationId conversation, const MessagePosition &position, int before, int after);

    /// Errors: NotFound `not_found` (subject: the id).
    [[nodiscard]] Result<Message> byId(MessageId id);
    /// In the order asked for; unknown ids are left out. One statement per 500.
    [[nodiscard]] Result<QList<Message>> byIds(const QList<MessageId> &ids);
    /// Empty where the account has no such message.
    [[nodiscard]] Result<std::optional<Message>> byProviderId(AccountId account, const QString &providerId);

    /// Where reading goes on: the oldest inbound message not read; empty when all is read.
    [[nodiscard]] Result<std::optional<MessagePosition>> firstUnread(ConversationId conversation);
    /// All that wait, are under way or in doubt, in the order in which they were accepted.
    [[nodiscard]] Result<QList<Message>> openMessages(ConversationId conversation);

private:
    [[nodiscard]] Result<MessagePage> read(const QString &tail, const QVariantList &values);

    Database &m_database;
};

} // namespace halftone::storage
