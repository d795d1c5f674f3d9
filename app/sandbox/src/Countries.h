#pragma once

#include <QString>

namespace halftone::sandbox {

/// What the provider knows of a number by its first digits.
struct Country
{
    QLatin1StringView callingCode; ///< without "+"
    QLatin1StringView iso;
    QLatin1StringView language; ///< in which its people answer here: "fr" or "en"
};

/// The country of an E.164 number; nullptr where no calling code fits.
[[nodiscard]] const Country *countryOf(QStringView number);

/// "+", a digit from 1 to 9, and 6 to 14 more: what the provider takes for a number (21211 otherwise).
[[nodiscard]] bool isE164(QStringView number);

/// SMS to Iran, Syria and Cuba is not delivered (30649), and WhatsApp for business does not reach these nor China and North Korea.
[[nodiscard]] bool isSmsBarred(QStringView number);
[[nodiscard]] bool isWhatsAppBarred(QStringView number);

} // namespace halftone::sandbox
