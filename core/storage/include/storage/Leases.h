#pragma once

#include "base/Clock.h"
#include "storage/Database.h"

#include <functional>

namespace halftone::storage {

/// Ends the leases on streams and templates of processes that are known to be dead, so that a restart need not wait for them to run out.
/// Those of the outbox are Outbox::expireDead().
/// @param isAlive whether an owner may still be alive; when in doubt, yes.
/// @return how many ended.
[[nodiscard]] Result<int> endLeasesOfDead(Database &database, UtcMs now, const std::function<bool(const QString &)> &isAlive);

} // namespace halftone::storage
