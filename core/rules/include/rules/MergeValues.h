#pragma once

#include "model/Candidate.h"
#include "model/Settings.h"
#include "text/MergeFields.h"

namespace halftone::rules {

/// R8.3, R8.4: values of merge fields for a candidate.
/// @param language of the message, for dates and times.
[[nodiscard]] text::FieldValues mergeValues(
    const Candidate &candidate, const User &sender, const WorkspaceSettings &settings, const QString &language);

/// A field as people write it: "first_name" is "candidate.first_name", "1" stays, what is no known field is a custom one.
[[nodiscard]] QString fieldName(const QString &given);

} // namespace halftone::rules
