#pragma once

#include "base/Result.h"
#include "workspace/Candidates.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace halftone::ctl {

/// `--map field=title`. @return empty where one of them is not written so.
[[nodiscard]] std::optional<QMap<QString, QString>> mappingOf(const QStringList &given);

/// The rows of a list by field. Errors: InvalidInput `file_unreadable`, those of csv::read and csv::recognise.
[[nodiscard]] Result<QList<workspace::ImportLine>> readLines(const QString &name, const QMap<QString, QString> &mapping);

} // namespace halftone::ctl
