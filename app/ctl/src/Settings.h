#pragma once

#include "base/Result.h"
#include "model/Settings.h"

#include <QList>

#include <utility>

namespace halftone::ctl {

/// Settings as `workspace get` prints and `workspace set` takes them: key and value, in a fixed order.
[[nodiscard]] QList<std::pair<QString, QString>> printSettings(const WorkspaceSettings &settings);

/// Sets one. Errors: InvalidInput `unknown_setting`, `bad_setting`, `quiet_hours`, those of phone::parse.
[[nodiscard]] Result<Done> applySetting(WorkspaceSettings &settings, const QString &key, const QString &value);

} // namespace halftone::ctl
