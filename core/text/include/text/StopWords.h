#pragma once

#include <QStringList>
#include <QStringView>

namespace halftone::text {

/// What an inbound message asks for when it is one word of R7.1's lists and nothing else.
enum class Keyword {
    None,
    Stop, ///< opts out on the channel it came by
    Start, ///< brings back
    Yes, ///< brings back only an opted-out recipient, on SMS
};

/// R7.1: judged after trimming, case folding and removal of accents and punctuation (symbols, emoji and invisible characters go
/// too; full-width letters count as plain ones). FIN and ANNULER are answers, not stop words. A sentence never matches.
[[nodiscard]] Keyword keyword(QStringView inbound);

/// The words as R7.1 lists them, folded ("se desabonner"); for tests and for help pages.
[[nodiscard]] QStringList words(Keyword keyword);

} // namespace halftone::text
