#pragma once

#include <QString>

namespace halftone::ui {

/// How well a text answers what is typed so far, case and accents aside; higher is better, negative: not at all.
///
/// Each word that was typed must be found: best as the beginning of a word, then inside of one, then as letters that follow each other
/// with gaps ("mdup" finds "Marie Dupont"). Nothing typed answers to everything (0).
[[nodiscard]] int fuzzyScore(const QString &typed, const QString &text);

} // namespace halftone::ui
