#pragma once

#include "model/Bulk.h"
#include "rules/BulkPlan.h"

#include <QString>

namespace halftone::words {

[[nodiscard]] QString bulkState(BulkState state); ///< "Running"
[[nodiscard]] QString blockReason(rules::BlockReason reason); ///< "Opted out"; short, for a column
[[nodiscard]] QString planChange(rules::PlanChange change); ///< "Opted out since"

} // namespace halftone::words
