#include "phone/PhoneNumber.h"

#include "Memo.h"
#include "Notation.h"

#include <QHash>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace halftone::phone {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr qsizetype kMemoHalf = 4096; ///< some 2 MB in all when full
constexpr qsizetype kFewestDigits = 5;
constexpr qsizetype kMostDigits = 17; ///< E.164 has fifteen; "00" may stand before

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

/// Which regions share a calling code. Where only one has it, the library need not be asked which.
struct CallingCodes
{
    std::array<bool, 1000> known {};
    std::array<QString, 1000> onlyRegion; ///< empty where several have it

    CallingCodes()
    {
        std::set<int> codes;
        library().GetSupportedCallingCodes(&codes);
        for (const int code : codes) {
            known[std::size_t(code)] = true;
            std::list<std::string> regions;
            library().GetRegionCodesForCountryCallingCode(code, &regions);
            if (regions.size() == 1)
                onlyRegion[std::size_t(code)] = QString::fromStdString(regions.front());
        }
    }
};

const CallingCodes &callingCodes()
{
    static const CallingCodes codes;
    return codes;
}

LineType lineOf(PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case PhoneNumberUtil::MOBILE:
        return LineType::Mobile;
    case PhoneNumberUtil::FIXED_LINE:
        return LineType::FixedLine;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return LineType::FixedLineOrMobile;
    case PhoneNumberUtil::UNKNOWN:
        return LineType::Unknown;
    default:
        return LineType::Other;
    }
}

/// The parts of "+CC…" without the library's parser, which costs more than all else here (9 of 28 µs): E.164 needs none of what it does.
std::optional<PhoneNumber> takenApart(const QString &e164)
{
    if (!e164.startsWith(u'+') || e164.size() < 4 || e164.size() > kMostDigits + 1)
        return std::nullopt;
    for (const QChar c : QStringView(e164).sliced(1)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    int code = 0;
    for (qsizetype length = 1; length <= 3; ++length) {
        code = code * 10 + (e164[length].unicode() - u'0');
        if (!callingCodes().known[std::size_t(code)])
            continue;
        const QStringView national = QStringView(e164).sliced(length + 1);
        if (national.isEmpty())
            return std::nullopt;
        PhoneNumber number;
        number.set_country_code(code);
        number.set_national_number(national.toULongLong());
        // As PhoneNumberUtil::SetItalianLeadingZerosForPhoneNumber: the last digit is never counted as a leading zero.
        int zeros = 0;
        while (zeros < national.size() - 1 && national[zeros] == u'0')
            ++zeros;
        if (zeros > 0) {
            number.set_italian_leading_zero(true);
            if (zeros > 1)
                number.set_number_of_leading_zeros(zeros);
        }
        return number;
    }
    return std::nullopt;
}

/// What the tables say of a number; empty where its length is that of no number.
std::optional<Parsed> judged(const PhoneNumber &number, QString e164)
{
    if (library().IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return std::nullopt;
    Parsed result;
    result.callingCode = number.country_code();
    result.e164 = E164(std::move(e164));
    // GetNumberType knows a type exactly where IsValidNumber says yes, so that one look at the patterns serves both.
    const auto type = library().GetNumberType(number);
    result.line = lineOf(type);
    result.validity = type == PhoneNumberUtil::UNKNOWN ? Validity::PossibleOnly : Validity::Valid;
    result.region = callingCodes().onlyRegion[std::size_t(result.callingCode)];
    if (result.region.isEmpty()) {
        std::string region;
        if (result.validity == Validity::Valid)
            library().GetRegionCodeForNumber(number, &region);
        else
            library().GetRegionCodeForCountryCode(result.callingCode, &region);
        result.region = QString::fromStdString(region);
    }
    return result;
}

/// As the library formats it, which takes three times as long.
QString e164Of(const PhoneNumber &number)
{
    const int zeros = number.italian_leading_zero() ? std::max(0, number.number_of_leading_zeros()) : 0;
    return u'+' + QString::number(number.country_code()) + QString(zeros, u'0') + QString::number(qulonglong(number.national_number()));
}

Error unreadable(const QString &code, const QString &detail, QStringView text)
{
    return Error {ErrorKind::InvalidInput, code, detail, text.trimmed().toString()};
}

QString detailOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return u"no such calling code"_s;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return u"too short"_s;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return u"too long"_s;
    default:
        return u"not a number"_s;
    }
}

/// One reading of the digits: what it is, or why it is none.
Result<Parsed> reading(const QString &digits, const std::string &region, QStringView text)
{
    PhoneNumber number;
    const auto error = library().Parse(digits.toStdString(), region, &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return unreadable(u"invalid_number"_s, detailOf(error), text);
    const QString e164 = e164Of(number);
    auto parsed = judged(number, e164);
    if (!parsed)
        return unreadable(u"invalid_number"_s, u"its length is that of no number there"_s, text);
    // Of digits in no known range the parser can take a prefix off each time it reads them ("+49 000000"): what is kept must stay itself.
    PhoneNumber again;
    const bool isStable = parsed->validity == Validity::Valid
        || (library().Parse(e164.toStdString(), "ZZ", &again) == PhoneNumberUtil::NO_PARSING_ERROR && e164Of(again) == e164);
    if (!isStable)
        return unreadable(u"invalid_number"_s, u"in no known range, and not readable twice alike"_s, text);
    return *std::move(parsed);
}

/// All readings that a notation allows, in order of likelihood: the first valid one wins, else the first possible one.
Result<Parsed> bestReading(const Notation &notation, const std::string &region, QStringView text)
{
    QStringList spellings {notation.context + notation.digits};
    if (notation.hasOptionalZero)
        spellings += notation.withOptionalZero;
    const bool fromAbroad = notation.digits.startsWith("00"_L1);
    if (fromAbroad) {
        for (const QString &spelling : QStringList(spellings))
            spellings += u'+' + spelling.sliced(2);
    }
    std::optional<Result<Parsed>> best;
    for (const QString &spelling : std::as_const(spellings)) {
        Result<Parsed> result = reading(spelling, region, text);
        if (result.ok() && result->validity == Validity::Valid)
            return result;
        if (!best || (!best->ok() && result.ok()))
            best = std::move(result);
    }
    const bool international = notation.digits.startsWith(u'+') || fromAbroad;
    if (!best->ok() && !international) {
        // Spreadsheets drop the plus. Only where the digits are no number of the region at all, and are a valid one with it.
        Result<Parsed> withPlus = reading(u'+' + notation.digits, region, text);
        if (withPlus.ok() && withPlus->validity == Validity::Valid)
            return withPlus;
    }
    return *std::move(best);
}

/// A number in international notation that is valid as it stands needs no parser: it would find nothing to take off. Only Mexico's
/// numbers are valid with and without the 1 that it takes off (tests/phone compares with the library's own for all calling codes).
std::optional<Parsed> asItStands(const Notation &notation)
{
    constexpr int kMexico = 52;
    if (notation.hasOptionalZero || !notation.digits.startsWith(u'+'))
        return std::nullopt;
    const auto number = takenApart(notation.digits);
    if (!number || number->country_code() == kMexico)
        return std::nullopt;
    auto parsed = judged(*number, notation.digits);
    return parsed && parsed->validity == Validity::Valid ? parsed : std::nullopt;
}

Result<Parsed> parseAnew(QStringView text, const QString &region)
{
    const Notation notation = readNotation(text);
    if (auto parsed = asItStands(notation))
        return *std::move(parsed);
    if (notation.digits.isEmpty())
        return unreadable(u"invalid_number"_s, u"not a number"_s, text);
    const bool international = notation.digits.startsWith(u'+') || notation.digits.startsWith("00"_L1) || !notation.context.isEmpty();
    if (international)
        return bestReading(notation, region.isEmpty() ? "ZZ" : region.toStdString(), text);
    if (!region.isEmpty())
        return bestReading(notation, region.toStdString(), text);
    if (notation.digits.size() < kFewestDigits || notation.digits.size() > kMostDigits)
        return unreadable(u"invalid_number"_s, u"too short or too long"_s, text);
    return unreadable(u"number_needs_region"_s, u"national notation without a region"_s, text);
}

QString formatted(const E164 &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    const auto parts = takenApart(number.toString());
    if (!parts)
        return number.toString();
    std::string text;
    library().Format(*parts, format, &text);
    return text.empty() ? number.toString() : QString::fromStdString(text);
}

} // namespace

Result<Parsed> parse(QStringView text, const QString &defaultRegion)
{
    static Memo<std::pair<QString, QString>, Parsed> memo(kMemoHalf);
    const QString region = callingCodeOfRegion(defaultRegion) ? defaultRegion.trimmed().toUpper() : QString();
    const std::pair key(region, text.toString());
    if (auto known = memo.find(key))
        return *std::move(known);
    Result<Parsed> result = parseAnew(text, region);
    if (result.ok())
        memo.insert(key, *result);
    return result;
}

std::optional<Parsed> describe(const E164 &number)
{
    static Memo<QString, Parsed> memo(kMemoHalf);
    if (auto known = memo.find(number.toString()))
        return known;
    const auto parts = takenApart(number.toString());
    if (!parts)
        return std::nullopt;
    auto result = judged(*parts, number.toString());
    if (result)
        memo.insert(number.toString(), *result);
    return result;
}

QString international(const E164 &number)
{
    const QString text = formatted(number, PhoneNumberUtil::INTERNATIONAL);
    // Some formats leave digits out ("+52 1 …"): what is shown must be the number that is written to.
    QString digits;
    for (const QChar c : text) {
        if (c == u'+' || c.isDigit())
            digits += c;
    }
    return digits == number.toString() ? text : number.toString();
}

QString national(const E164 &number)
{
    return formatted(number, PhoneNumberUtil::NATIONAL);
}

bool looksLikeNumber(QStringView text)
{
    const QString digits = readNotation(text).digits;
    qsizetype count = 0;
    for (const QChar c : digits) {
        if (c.isLetter())
            return false;
        count += c.isDigit() ? 1 : 0;
    }
    return count >= kFewestDigits && count <= kMostDigits;
}

std::optional<int> callingCodeOfRegion(QStringView region)
{
    static const QHash<QString, int> codes = [] {
        QHash<QString, int> table;
        for (const QString &known : supportedRegions())
            table.insert(known, library().GetCountryCodeForRegion(known.toStdString()));
        return table;
    }();
    const auto it = codes.constFind(region.trimmed().toString().toUpper());
    return it == codes.constEnd() ? std::nullopt : std::optional(*it);
}

QStringList supportedRegions()
{
    std::set<std::string> regions;
    library().GetSupportedRegions(&regions);
    QStringList result;
    for (const std::string &region : regions)
        result += QString::fromStdString(region);
    return result;
}

} // namespace halftone::phone
