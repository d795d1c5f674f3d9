#pragma once

#include <QLoggingCategory>
#include <QString>

namespace halftone {

Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logProvider)
Q_DECLARE_LOGGING_CATEGORY(logOutbox)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logWorkspace)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// A number or address as a log may hold it: its last four characters ("…5678").
[[nodiscard]] QString redacted(QStringView address);

} // namespace halftone
