#pragma once

#include "base/Result.h"
#include "model/Address.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace halftone::phone {

/// How far the library's tables vouch for a number. They are of 2022 on Debian 12: a number of a newer range is only possible,
/// and must still be written to and heard from (R12.2).
enum class Validity { Valid, PossibleOnly };

/// What is known of a number from its digits alone.
struct Parsed
{
    E164 e164;
    QString
        region; ///< ISO 3166-1 alpha-2; "001" for services without a geography; the calling code's main region where the tables do not know
    int callingCode = 0; ///< 33, 1, 870…
    LineType line = LineType::Unknown; ///< R4.4: FixedLine means a fixed line only
    Validity validity = Validity::Valid;
    friend bool operator==(const Parsed &, const Parsed &) = default;
};

/// Reads a number in any notation: spaces, dots, dashes, slashes, brackets, "(0)", "00" or "+", full-width and Arabic-Indic
/// digits, no-break spaces, invisible marks of direction, "tel:", "whatsapp:", "Mobile:".
///
/// @param defaultRegion ISO 3166-1 alpha-2, for numbers in national notation; empty or unknown to the library: none.
/// @return errors: InvalidInput "invalid_number" (letters, too short, too long), "number_needs_region" (national notation without
///         a region); the subject is @p text. A number that is possible but in no known range is read, as PossibleOnly.
/// Thread-safe. Costs one parse and one look at the tables (about 25 µs); repeated texts are answered from a memo.
[[nodiscard]] Result<Parsed> parse(QStringView text, const QString &defaultRegion = {});

/// What is known of a number that parse() or the store made.
///
/// Cheaper than parse(): the text is taken apart without the library's parser, and answers are remembered (routing 100,000
/// recipients costs less than the bare library's parse and validate). Thread-safe.
/// @return empty where it is no possible number ("+36075", a short code).
[[nodiscard]] std::optional<Parsed> describe(const E164 &number);

/// R12.3: equal for numbers that providers use for the same person; else the number itself.
///
/// Brazilian mobiles with and without the ninth digit, Argentine ones with and without the 9 after +54, Mexican ones with and
/// without the 1 after +52. Sources: Anatel resolution 553/2010 (ninth digit, in force everywhere since 2016-11-06; old mobiles
/// began with 6–9), ENACOM's numbering plan (9 is dialled from abroad before area code and number, ten digits in all),
/// IFT's numbering plan of 2018 (the 1 after +52 went on 2019-08-03), and RULES.md R12.3: WhatsApp keeps the old forms.
[[nodiscard]] QString matchKey(const E164 &number);

/// All spellings that share the match key, @p number first.
[[nodiscard]] QStringList equivalents(const E164 &number);

/// "+33 6 12 34 56 78"; the number as it is where it cannot be read.
[[nodiscard]] QString international(const E164 &number);
/// "06 12 34 56 78"; the number as it is where it cannot be read.
[[nodiscard]] QString national(const E164 &number);

/// IANA zones where the number may be, by its longest known prefix (table: core/phone/data). Empty for services without a
/// geography and for what the table does not know.
[[nodiscard]] QStringList timeZones(const E164 &number);

/// The one zone to go by (R8.4, R9.1): of several the most populous. Empty where timeZones() is.
[[nodiscard]] QString timeZone(const E164 &number);

/// Whether a search text or an argument is meant as a number: nothing but digits and the signs of notations, 5 to 17 digits.
/// Says nothing of whether parse() can read it.
[[nodiscard]] bool looksLikeNumber(QStringView text);

/// 33 for "FR" (case does not matter); empty for what is no region.
[[nodiscard]] std::optional<int> callingCodeOfRegion(QStringView region);

/// All regions that the library knows, sorted, ISO 3166-1 alpha-2.
[[nodiscard]] QStringList supportedRegions();

} // namespace halftone::phone
