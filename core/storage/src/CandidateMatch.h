#pragma once

#include <QString>
#include <QStringList>
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

/// Patterns for LIKE that find a number or a part of one among E.164 addresses, whatever region a national one is of.
[[nodiscard]] QStringList numberPatterns(const QString &text);

/// That a word of a name, as folded in `name_fold` of alias k, begins with @p word; not to be used for an empty word.
[[nodiscard]] SqlCondition nameCondition(const QString &word);

/// What CandidateFilter::query asks of a row of `candidates` with alias k; an empty condition where it asks nothing.
[[nodiscard]] SqlCondition candidateCondition(const QString &query, const QString &defaultRegion);

} // namespace halftone::storage
