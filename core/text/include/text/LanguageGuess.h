#pragma once

#include <QString>

namespace halftone::text {

/// The language of a message by its frequent words and letters: "fr", "en", or empty where it cannot be told.
[[nodiscard]] QString guessLanguage(QStringView text);

} // namespace halftone::text
