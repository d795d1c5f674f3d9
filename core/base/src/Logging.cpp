#include "base/Logging.h"

namespace halftone {

// Warnings are shown by default; the rest by QT_LOGGING_RULES or --verbose.
Q_LOGGING_CATEGORY(logStorage, "halftone.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logProvider, "halftone.provider", QtWarningMsg)
Q_LOGGING_CATEGORY(logOutbox, "halftone.outbox", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "halftone.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logWorkspace, "halftone.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "halftone.ui", QtWarningMsg)

QString redacted(QStringView address)
{
    return QStringLiteral("…") + address.right(4).toString();
}

} // namespace halftone
