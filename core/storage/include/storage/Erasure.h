#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "storage/Database.h"

#include <QJsonObject>

namespace halftone::storage {

/// How many rows an erasure removed.
struct Erased
{
    int addresses = 0;
    int messages = 0;
    int notes = 0;
    int attempts = 0;
    int open = 0; ///< messages that had not left
    int auditEntries = 0;
    int optOutsKept = 0; ///< as keyed hashes
    friend bool operator==(const Erased &, const Erased &) = default;
};

/// What an erasure would remove, and whether it could.
struct ErasePlan
{
    Erased counts;
    bool inFlight = false; ///< a message is under way or in doubt: nothing is erased until it is settled
};

/// What a person may ask for: all that is kept about them, and that it be removed (GDPR, articles 15 and 17).
class Erasure
{
public:
    explicit Erasure(Database &database)
        : m_database(database)
    {
    }

    /// Everything about a candidate: fields, addresses, opt-outs with source and time, messages, notes, attempts, audit entries.
    /// Errors: NotFound `not_found`.
    [[nodiscard]] Result<QJsonObject> exportCandidate(CandidateId id);

    /// What erase() would remove now. Counts by indices and changes nothing. Errors: NotFound `not_found`.
    [[nodiscard]] Result<ErasePlan> plan(CandidateId id);

    /// Removes a candidate with addresses, conversation, messages, notes, attempts, audit entries, and the words of them in the
    /// search index. An opt-out stays as a keyed hash of the number, so that a new contact with it is opted out from the start.
    /// Errors: NotFound `not_found`; Conflict `message_in_flight` while a message is under way or in doubt.
    [[nodiscard]] Result<Erased> erase(CandidateId id, UtcMs now);

    /// Rewrites the files so that nothing erased remains in free pages, the search index or the write-ahead log. Takes seconds for a
    /// large workspace; cannot be done inside a transaction. Errors: StorageBusy while another program reads or writes.
    [[nodiscard]] Result<Done> compact();

private:
    Database &m_database;
};

} // namespace halftone::storage
