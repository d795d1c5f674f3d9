#pragma once

#include <QString>

namespace halftone::bulk {

/// The sentence that says how to be written to no more (issue of every carrier's rules for bulk SMS, and R7.1: the word is one that
/// text::isStopWord knows).
/// @param language "fr…": French; else English.
[[nodiscard]] QString optOutSentence(const QString &language);

/// @p text with the sentence, on a line of its own; as it is where it names a stop word already.
[[nodiscard]] QString withOptOutSentence(const QString &text, const QString &language);

} // namespace halftone::bulk
