#pragma once

#include "base/Clock.h"
#include "base/IdGenerator.h"
#include "model/Number.h"
#include "storage/Database.h"

#include <QList>

#include <optional>

namespace halftone::storage {

/// The number bank and the WhatsApp senders.
class Numbers
{
public:
    explicit Numbers(Database &database)
        : m_database(database)
    {
    }

    /// All numbers, also those that are gone, by channel and E.164. `conversations` is a counter kept in the row (see noteUse): a
    /// count over a million messages would take longer than `halftonectl route` may. Errors: storage.
    [[nodiscard]] Result<QList<Number>> all();
    [[nodiscard]] Result<Number> byId(NumberId id); ///< Errors: NotFound `not_found`; storage.
    /// Empty when there is none. Errors: storage.
    [[nodiscard]] Result<std::optional<Number>> find(AccountId account, Channel channel, const E164 &e164);

    /// Takes over what the provider lists for one account and channel, whole: what it does not list any more becomes "gone" and
    /// unusable; it is not deleted, since messages name it. Uses e164, region, callingCode, externalId, status and usable of
    /// @p listed; a rate of an existing row stays.
    /// @return how many rows changed. Errors: storage.
    [[nodiscard]] Result<int> refresh(AccountId account, Channel channel, const QList<Number> &listed, IdGenerator &ids, UtcMs now);

    /// The workspace's default for a channel (R3.2); an empty number clears it. Errors: storage.
    [[nodiscard]] Result<Done> setDefault(Channel channel, const E164 &e164, UtcMs now);

    /// @param perSecondMilli messages per 1,000 s that may leave from it, over all programs; at least 1.
    /// Errors: InvalidInput `bad_rate`; NotFound `not_found`; storage.
    [[nodiscard]] Result<Done> setRate(NumberId id, int perSecondMilli);

    /// Takes the next place in the number's rate, shared by all programs on the workspace; to be called in the transaction that claims.
    /// @param ahead how far in the future the place may lie: a claim of several messages takes several at once.
    /// @return whether there was one. Errors: storage.
    [[nodiscard]] Result<bool> takeSlot(NumberId id, UtcMs now, milliseconds ahead = milliseconds(0));
    /// When the next place is; in the past when it is free. Errors: NotFound `not_found`; storage.
    [[nodiscard]] Result<UtcMs> nextSlot(NumberId id);
    /// Nothing leaves from the number before @p until (429 with Retry-After). Never brings the next place forward. Errors: storage.
    [[nodiscard]] Result<Done> holdBack(NumberId id, UtcMs until);

    /// Counts a conversation for a number, if it is the first message of that recipient with it. To be called *before* the message
    /// is inserted, in the same transaction; one look-up in an index (R3.3). Errors: storage.
    [[nodiscard]] Result<Done> noteUse(RecipientId recipient, Channel channel, NumberId number);
    /// Counts anew over all messages: when a whole history has been fetched (what was sent from another number than it was accepted for is
    /// counted for the latter), and after an erasure. 0.1–0.5 s with 1 M messages.
    /// @return how many counters were wrong. Errors: storage.
    [[nodiscard]] Result<int> recount();

private:
    Database &m_database;
};

} // namespace halftone::storage
