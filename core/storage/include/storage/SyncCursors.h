#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "storage/Database.h"

#include <optional>

namespace halftone::storage {

/// How far a stream of the provider ("messages", "numbers", "templates") has been fetched.
struct SyncCursor
{
    QString next; ///< token of the page where a first walk-back goes on; empty: at the newest
    bool complete = false; ///< the whole history has been fetched once
    UtcMs highWater {}; ///< everything up to here is known, by the provider's clock
    UtcMs syncedAt {}; ///< last time that the newest page was read
};

/// A message whose state is asked for by itself.
struct StateCheck
{
    MessageId id;
    QString providerId;
    int checks = 0;
};

/// The memory of sync. Leases only save requests: two programs that fetch the same page change nothing twice.
class SyncCursors
{
public:
    explicit SyncCursors(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<SyncCursor> load(AccountId account, const QString &stream);
    [[nodiscard]] Result<Done> save(AccountId account, const QString &stream, const SyncCursor &cursor);
    /// Whether this program may fetch the stream now; the lease is its own until @p until.
    [[nodiscard]] Result<bool> take(AccountId account, const QString &stream, const QString &owner, UtcMs now, UtcMs until);

    /// The oldest outbound message of the last minutes whose end is not known: how deep the newest pages are read.
    [[nodiscard]] Result<std::optional<UtcMs>> oldestUndecided(AccountId account, UtcMs since);
    /// Outbound messages to ask for by themselves. @param everything also those that are not due yet.
    /// @param before only those that left earlier: the others have just been read with the list.
    [[nodiscard]] Result<QList<StateCheck>> dueChecks(AccountId account, UtcMs now, UtcMs before, int limit, bool everything);
    /// Asked; the next time is later, or never.
    [[nodiscard]] Result<Done> checked(MessageId id, std::optional<UtcMs> next);
    /// The provider has it no more: it is not asked about again, keeps its state, and says so (`deleted_at_provider`).
    [[nodiscard]] Result<Done> deletedAtProvider(MessageId id);
    [[nodiscard]] Result<std::optional<UtcMs>> nextCheck(AccountId account);

private:
    Database &m_database;
};

} // namespace halftone::storage
