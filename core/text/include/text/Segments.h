#pragma once

#include "model/Codes.h"

#include <QString>

#include <array>

namespace halftone {

namespace text {

/// What an SMS is encoded in: the 7-bit alphabet of 3GPP TS 23.038, or UCS-2 as soon as one character is outside of it.
enum class Encoding { Gsm7, Ucs2 };

/// R8.1: the longest SMS that a provider takes (Twilio 21617), in UTF-16 code units.
inline constexpr int kMaxSmsCharacters = 1600;

/// What an SMS costs (R8.1).
struct SmsSize
{
    int characters = 0; ///< UTF-16 code units, the unit of kMaxSmsCharacters
    int segments = 0; ///< 0 for an empty text
    Encoding encoding = Encoding::Gsm7;
    int unitsUsed = 0; ///< septets (an extension character takes two), or UTF-16 code units
    int unitsLeft = 160; ///< in the last segment, before another one is paid for
    qsizetype culpritIndex = -1; ///< where the first character stands that forced UCS-2; -1 when none did
    QString culprit; ///< that character; a surrogate pair is one

    [[nodiscard]] bool tooLong() const { return characters > kMaxSmsCharacters; }
};

/// R8.1: 160 septets, or 153 a segment; else 70 UTF-16 code units, or 67 a segment. Neither an escape nor a surrogate pair is split
/// over two segments.
[[nodiscard]] SmsSize smsSize(QStringView text);

/// R8.1: typography that costs a segment in its plain form (« » “ ” become ", ’ becomes ', … becomes three dots, dashes and
/// no-break spaces their plain forms). Letters are never touched.
[[nodiscard]] QString withCheapTypography(QStringView text);

} // namespace text

template <> struct CodeTable<text::Encoding>
{
    static constexpr std::array kEntries {
        Code<text::Encoding> {text::Encoding::Gsm7, QLatin1StringView("gsm7")},
        Code<text::Encoding> {text::Encoding::Ucs2, QLatin1StringView("ucs2")},
    };
};

} // namespace halftone
