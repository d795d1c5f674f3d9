#pragma once

#include "base/IdGenerator.h"
#include "model/Candidate.h"
#include "storage/Candidates.h"

namespace halftone::storage {

/// What is sorted by and searched in: the shown name without case and accents.
[[nodiscard]] QString nameFold(const Candidate &candidate);

/// Candidates by id, with addresses, opt-outs and tags, in no order; three statements per 512.
[[nodiscard]] Result<QHash<CandidateId, Candidate>> readCandidates(Database &database, const QList<CandidateId> &ids);

/// Inserts candidates with their tags, addresses and conversations; all ids but the conversations' are set in @p made. Their
/// opt-outs of before an erasure come back. Errors: Conflict (unique).
[[nodiscard]] Result<Done> insertCandidates(Database &database, IdGenerator &ids, const QList<Candidate> &made, UtcMs now);

/// Writes all fields of a row back, counting its version up. @return whether it still had the version that @p candidate was read with.
[[nodiscard]] Result<bool> writeCandidate(Database &database, const Candidate &candidate, UtcMs now);
/// Makes the tags of a row those of @p candidate.
[[nodiscard]] Result<Done> writeTags(Database &database, const Candidate &candidate);

/// Stores a new address before all others of its candidate; its opt-out of before an erasure comes back.
[[nodiscard]] Result<Done> insertFirstAddress(Database &database, const Recipient &address);
/// Makes an address the candidate's first.
[[nodiscard]] Result<Done> moveAddressFirst(Database &database, const Recipient &address);

} // namespace halftone::storage
