#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace halftone::spelling {

/// A stretch of a text, in UTF-16 code units.
struct Word
{
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const Word &, const Word &) = default;
};

/// The words of a line that a dictionary can judge, in order.
///
/// Left out, since no dictionary has them and a mark under them would only be in the way: merge fields ("{{ … }}", also an unclosed one, to
/// the end), links, addresses and paths, what has a digit or an underscore in it, single letters, abbreviations of up to five capitals
/// (CDI, RTT), names with a capital inside (LinkedIn), and letters of other scripts. Apostrophes and hyphens inside a word belong to it.
[[nodiscard]] QList<Word> wordsIn(QStringView line);

/// As dictionaries spell it: the typographic apostrophe plain, composed (NFC).
[[nodiscard]] QString plainForm(QStringView word);

/// Whether a word is one of @p names, which are plain, lower case and without apostrophes: itself, or each of its parts ("l'Oréal",
/// "Jean-Marie", "Smith's", where what elision or the genitive adds does not count).
[[nodiscard]] bool isMadeOf(QStringView word, const QSet<QString> &names);

} // namespace halftone::spelling
