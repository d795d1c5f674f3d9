#pragma once

#include "workspace/Bulks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace halftone::ctl {

/// The shapes of `bulk …` in CLI.md: other programs parse them. Nothing in them is translated but `error_text`.

[[nodiscard]] QJsonObject planShape(BulkId id, const rules::BulkTotals &totals);
[[nodiscard]] QString planText(const Bulk &bulk, const rules::BulkTotals &totals);
[[nodiscard]] QJsonObject progressShape(const Bulk &bulk, const BulkProgress &progress);
[[nodiscard]] QString progressText(const Bulk &bulk, const BulkProgress &progress);

/// Of `bulk rows`: the plan of a recipient.
[[nodiscard]] QJsonObject rowShape(const storage::BulkRow &row);
[[nodiscard]] QStringList rowTitles();
[[nodiscard]] QStringList rowCells(const storage::BulkRow &row);

/// Of `bulk results`.
[[nodiscard]] QStringList resultTitles();
[[nodiscard]] QStringList resultCells(const storage::BulkResult &result);

} // namespace halftone::ctl
