#pragma once

#include "Files.h"

namespace halftone::ui {

/// What a plan comes to, as lines of text.
[[nodiscard]] QString totalsText(const rules::BulkTotals &totals);
/// How far a send is, as lines of text.
[[nodiscard]] QString progressText(const BulkProgress &progress);
/// "3.2 a second, about 4 min left"; empty where that cannot be told. @param settled in @p within. @param left still to leave.
[[nodiscard]] QString paceText(int settled, milliseconds within, int left);
/// The results with a line of titles, for csv::write.
[[nodiscard]] QList<QStringList> resultTable(const QList<storage::BulkResult> &results);

} // namespace halftone::ui
