#pragma once

#include <QList>
#include <QString>

namespace halftone::text {

/// A word that is looked for.
struct SearchTerm
{
    QString word; ///< lower case, composed; accents stand as they were typed
    bool isPrefix = false; ///< the beginning of a word
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// A stretch of a text, in UTF-16 code units.
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// The words of a text as it is typed so far: letters and digits, whatever stands between them. The last one is a beginning as long as
/// nothing follows it; of a single letter it is left out, since every message has a word that begins so.
[[nodiscard]] QList<SearchTerm> searchTerms(const QString &text);

/// The words of @p text that are one of @p terms, case and accents folded: what a search shows as found.
[[nodiscard]] QList<Stretch> foundWords(QStringView text, const QList<SearchTerm> &terms);

} // namespace halftone::text
