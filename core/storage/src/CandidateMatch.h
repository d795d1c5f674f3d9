#pragma once

#include "storage/Candidates.h"

#include <QString>
#include <QVariantList>

namespace halftone::storage {

/// A condition of a WHERE clause with its values.
struct SqlCondition
{
    QString sql;
    QVariantList values;
};

/// Whether a text is nothing but digits and the signs of notations, three digits at least.
[[nodiscard]] bool isNumberQuery(const QString &text);

/// That an address of alias r is, begins with or holds a number, whatever region a national one is of: one that is typed with the
/// trunk prefix 0 stands right behind the calling code.
[[nodiscard]] SqlCondition numberCondition(const QString &text);

/// That a word of a name, as folded in `name_fold` of alias k, begins with @p word; not to be used for an empty word.
[[nodiscard]] SqlCondition nameCondition(const QString &word);

/// What CandidateFilter::query asks of a row of `candidates` with alias k; an empty condition where it asks nothing.
/// @param known jobs, stages and tags of the workspace: they are compared here, since neither engine folds accents.
[[nodiscard]] SqlCondition candidateCondition(const QString &query, const QString &defaultRegion, const CandidateWords &known);

} // namespace halftone::storage
