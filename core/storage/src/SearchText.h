#pragma once

#include "storage/Search.h"

#include <QString>

namespace halftone::storage {

/// A word that is looked for.
struct SearchTerm
{
    QString word; ///< lower case, composed; accents stand as they were typed
    bool isPrefix = false; ///< the beginning of a word
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// The words of a text as it is typed so far: letters and digits, whatever stands between them. The last one is a beginning as long as
/// nothing follows it; of a single letter it is left out, since every message has a word that begins so.
[[nodiscard]] QList<SearchTerm> searchTerms(const QString &text);

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
