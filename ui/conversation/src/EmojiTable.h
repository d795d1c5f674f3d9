#pragma once

#include <QList>
#include <QString>

namespace halftone::ui {

struct Emoji
{
    QString text;
    QString english; ///< its name
    QString french;
    QString words; ///< what it is found by: words of both languages, folded, each behind a space
};

/// All that can be picked, in the order of Unicode. Read from the program's resources when it is first asked for.
///
/// Source: Unicode CLDR 41 (see data/generate_emoji.py). Without skin tones.
[[nodiscard]] const QList<Emoji> &emojiTable();

/// Indexes into emojiTable() of what has a word that begins with each of the words of @p query, in English or French, whatever its accents;
/// what bears a word itself comes first, and shorter names before longer ones. An empty query finds all.
[[nodiscard]] QList<int> findEmoji(const QString &query);

} // namespace halftone::ui
