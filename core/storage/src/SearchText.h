#pragma once

#include "storage/Search.h"
#include "text/SearchTerms.h"

#include <QString>

namespace halftone::storage {

using text::SearchTerm;
using text::searchTerms;

/// All terms as an expression of FTS5, or of to_tsquery. "oe" also finds "œ", and the other way round. Nothing in a term is an operator.
[[nodiscard]] QString ftsExpression(const QList<SearchTerm> &terms);
[[nodiscard]] QString tsqueryExpression(const QList<SearchTerm> &terms);

struct Snippet
{
    QString text;
    QList<TextRange> found;
};

/// The part of a body that shows the first hit, with all hits in it.
[[nodiscard]] Snippet snippetOf(const QString &body, const QList<SearchTerm> &terms);

} // namespace halftone::storage
