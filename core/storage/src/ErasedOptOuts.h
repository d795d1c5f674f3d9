#pragma once

#include "base/Clock.h"
#include "model/Address.h"
#include "storage/Database.h"

#include <QList>

namespace halftone::storage {

/// Opt-outs of people whose data was erased, as keyed hashes of their match key. The key is random, made at the first erasure, and
/// stays in the workspace: whoever has both can try numbers, nobody else can.

/// Keeps what stands for these addresses. @return how many marks.
[[nodiscard]] Result<int> keepOptOuts(Database &database, const QList<Recipient> &addresses, UtcMs now);

/// Sets the marks of addresses that were erased once, and forgets the hashes. One statement where nothing was ever erased.
[[nodiscard]] Result<Done> restoreOptOuts(Database &database, const QList<Recipient> &addresses);

} // namespace halftone::storage
