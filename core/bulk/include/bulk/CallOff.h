#pragma once

#include "model/Bulk.h"
#include "storage/Bulks.h"
#include "storage/Outbox.h"

namespace halftone::bulk {

/// Cancels messages of a bulk send that was called off and that have not left; what is under way ends as it ends.
/// @param most in one transaction, 1…1,000. @return whether there are more.
[[nodiscard]] Result<bool> callOff(
    storage::Database &database, IdGenerator &ids, storage::Outbox &outbox, BulkId bulk, int most, UtcMs now);

} // namespace halftone::bulk
