#pragma once

#include <QList>
#include <QString>

namespace halftone::phone {

/// A text reduced to what a number can be.
struct Notation
{
    QString digits; ///< ASCII; a leading '+' where there was one; letters of a vanity number ("1800FLOWERS") kept
    bool hasOptionalZero = false; ///< "(0)" stood after the calling code; `digits` is without it
    QString withOptionalZero; ///< `digits` with that zero, as Italy needs it
    QString context; ///< of "tel:…;phone-context=+33": "+33"
};

/// Takes marks, spaces, labels and foreign digits off.
/// @return empty digits where the text holds something that no notation of a number has.
[[nodiscard]] Notation readNotation(QStringView text);

} // namespace halftone::phone
