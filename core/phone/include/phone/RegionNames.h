#pragma once

#include <QLocale>
#include <QString>

namespace halftone::phone {

/// A region's name for people, in the language of @p locale ("France", "États-Unis"); English where that is not French.
///
/// @param region ISO 3166-1 alpha-2; what is none ("001", empty) stays as it is. Thread-safe. Source: Unicode CLDR (core/phone/data).
[[nodiscard]] QString regionName(const QString &region, const QLocale &locale = QLocale());

} // namespace halftone::phone
