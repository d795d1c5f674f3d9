#include "provider/ErrorCodes.h"

#include <algorithm>

namespace halftone::provider {

using namespace Qt::StringLiterals;

namespace {

using enum ErrorClass;
constexpr RecipientMark kNone = RecipientMark::None;
constexpr RecipientMark kOptedOut = RecipientMark::OptedOut;
constexpr RecipientMark kNoWhatsApp = RecipientMark::NoWhatsApp;
constexpr RecipientMark kLandline = RecipientMark::Landline;

/// PROVIDERS.md 1.6, cross-checked there; one row a code (R10.3). `retry` speaks of the engine trying by itself, not of people.
constexpr std::array kTwilio {
    ErrorRow {20003, Credentials, false, kNone},
    ErrorRow {20404, Credentials, false, kNone},
    ErrorRow {20429, Throttle, true, kNone},
    ErrorRow {20500, Unknown, true, kNone},
    ErrorRow {20503, Unknown, true, kNone},
    ErrorRow {21211, Recipient, false, kNone},
    ErrorRow {21212, Credentials, false, kNone},
    ErrorRow {21408, Credentials, false, kNone},
    ErrorRow {21602, Bug, false, kNone},
    ErrorRow {21603, Bug, false, kNone},
    ErrorRow {21604, Bug, false, kNone},
    ErrorRow {21606, Credentials, false, kNone},
    ErrorRow {21607, Credentials, false, kNone},
    ErrorRow {21608, Credentials, false, kNone},
    ErrorRow {21610, Recipient, false, kOptedOut},
    ErrorRow {21611, Throttle, true, kNone},
    ErrorRow {21612, Recipient, false, kNone},
    ErrorRow {21614, Recipient, false, kLandline},
    ErrorRow {21617, Content, false, kNone},
    ErrorRow {21619, Bug, false, kNone},
    ErrorRow {21620, Content, false, kNone},
    ErrorRow {21623, Content, false, kNone},
    ErrorRow {21654, Bug, false, kNone},
    ErrorRow {21655, Content, false, kNone},
    ErrorRow {21656, Content, false, kNone},
    ErrorRow {21658, Content, false, kNone},
    ErrorRow {21659, Credentials, false, kNone},
    ErrorRow {21660, Credentials, false, kNone},
    ErrorRow {21701, Credentials, false, kNone},
    ErrorRow {21702, Credentials, false, kNone},
    ErrorRow {21703, Credentials, false, kNone},
    ErrorRow {21704, Credentials, false, kNone},
    ErrorRow {21705, Credentials, false, kNone},
    ErrorRow {30001, Throttle, true, kNone},
    ErrorRow {30002, Policy, false, kNone},
    ErrorRow {30003, Transient, true, kNone},
    ErrorRow {30004, Recipient, false, kNone},
    ErrorRow {30005, Recipient, false, kNone},
    ErrorRow {30006, Recipient, false, kLandline},
    ErrorRow {30007, Content, false, kNone},
    ErrorRow {30008, Transient, true, kNone},
    ErrorRow {30010, Credentials, false, kNone},
    ErrorRow {30011, Content, false, kNone},
    ErrorRow {30017, Throttle, true, kNone},
    ErrorRow {30018, Policy, false, kNone},
    ErrorRow {30022, Throttle, true, kNone},
    ErrorRow {30023, Throttle, true, kNone},
    ErrorRow {30024, Policy, false, kNone},
    ErrorRow {30027, Throttle, true, kNone},
    ErrorRow {30032, Policy, false, kNone},
    ErrorRow {30034, Policy, false, kNone},
    ErrorRow {30410, Unknown, true, kNone},
    ErrorRow {30450, Throttle, true, kNone},
    ErrorRow {30649, Recipient, false, kNone},
    ErrorRow {35111, Bug, false, kNone},
    ErrorRow {35112, Bug, false, kNone},
    ErrorRow {35113, Bug, false, kNone},
    ErrorRow {35114, Bug, false, kNone},
    ErrorRow {35115, Bug, false, kNone},
    ErrorRow {35116, Bug, false, kNone},
    ErrorRow {35117, Bug, false, kNone},
    ErrorRow {35118, Bug, false, kNone},
    ErrorRow {35119, Bug, false, kNone},
    ErrorRow {35120, Bug, false, kNone},
    ErrorRow {35121, Bug, false, kNone},
    ErrorRow {35122, Bug, false, kNone},
    ErrorRow {35123, Bug, false, kNone},
    ErrorRow {35124, Bug, false, kNone},
    ErrorRow {35125, Bug, false, kNone},
    ErrorRow {35126, Bug, false, kNone},
    ErrorRow {63001, Credentials, false, kNone},
    ErrorRow {63002, Credentials, false, kNone},
    ErrorRow {63003, Recipient, false, kNoWhatsApp},
    ErrorRow {63005, Content, false, kNone},
    ErrorRow {63006, Content, false, kNone},
    ErrorRow {63007, Credentials, false, kNone},
    ErrorRow {63008, Credentials, false, kNone},
    ErrorRow {63009, Transient, true, kNone},
    ErrorRow {63010, Transient, true, kNone},
    ErrorRow {63012, Transient, true, kNone},
    ErrorRow {63013, Policy, false, kNone},
    ErrorRow {63014, Recipient, false, kOptedOut},
    ErrorRow {63015, Credentials, false, kNone},
    ErrorRow {63016, WindowClosed, false, kNone},
    ErrorRow {63017, Throttle, true, kNone},
    ErrorRow {63018, Throttle, true, kNone},
    ErrorRow {63019, Content, false, kNone},
    ErrorRow {63020, Credentials, false, kNone},
    ErrorRow {63021, Content, false, kNone},
    ErrorRow {63022, Credentials, false, kNone},
    ErrorRow {63023, Transient, true, kNone},
    ErrorRow {63024, Recipient, false, kNoWhatsApp},
    ErrorRow {63025, Content, false, kNone},
    ErrorRow {63026, Policy, false, kNone},
    ErrorRow {63027, Content, false, kNone},
    ErrorRow {63028, Content, false, kNone},
    ErrorRow {63029, Transient, true, kNone},
    ErrorRow {63030, Content, false, kNone},
    ErrorRow {63031, Bug, false, kNone},
    ErrorRow {63032, Recipient, false, kNone},
    ErrorRow {63033, Recipient, false, kOptedOut},
    ErrorRow {63034, Content, false, kNone},
    ErrorRow {63037, Content, false, kNone},
    ErrorRow {63038, Throttle, true, kNone},
    ErrorRow {63040, Content, false, kNone},
    ErrorRow {63041, Content, false, kNone},
    ErrorRow {63049, Recipient, false, kNone},
    ErrorRow {63051, Policy, false, kNone},
    ErrorRow {63052, Credentials, false, kNone},
    ErrorRow {63062, Credentials, false, kNone},
    ErrorRow {63101, Credentials, false, kNone},
    ErrorRow {63112, Policy, false, kNone},
};

consteval bool codesRise()
{
    for (std::size_t i = 1; i < kTwilio.size(); ++i) {
        if (kTwilio[i - 1].code >= kTwilio[i].code)
            return false;
    }
    return true;
}
static_assert(codesRise(), "two rows share a code, or are out of order");

struct Range
{
    int first;
    int last;
    ErrorClass errorClass;
};

/// What Twilio keeps its ranges for. None of these is tried again by itself: we do not know what the code says.
constexpr std::array kRanges {
    Range {10000, 10999, Policy}, // account not active
    Range {11000, 11999, Content}, // media could not be fetched
    Range {20000, 20499, Credentials}, Range {20500, 20599, Unknown}, Range {21200, 21299, Recipient},
    Range {21400, 21499, Credentials}, // not enabled for the account
    Range {21600, 21699, Content}, Range {21700, 21799, Credentials}, // messaging services
    Range {30000, 30099, Recipient}, // delivery failures as carriers tell them
    Range {30100, 30999, Policy}, // registrations and their reviews
    Range {63000, 63099, Content}, // channels other than SMS
    Range {63100, 63199, Credentials}, // WhatsApp business accounts
};

} // namespace

std::span<const ErrorRow> twilioErrors()
{
    return kTwilio;
}

ErrorRow twilioError(int code)
{
    const auto row = std::ranges::lower_bound(kTwilio, code, {}, &ErrorRow::code);
    if (row != kTwilio.end() && row->code == code)
        return *row;
    const auto range = std::ranges::find_if(kRanges, [code](const Range &r) { return code >= r.first && code <= r.last; });
    return {code, range != kRanges.end() ? range->errorClass : Bug, false, kNone};
}

int twilioCode(QStringView code)
{
    constexpr QLatin1StringView kPrefix("twilio_");
    if (!code.startsWith(kPrefix))
        return 0;
    const QStringView digits = code.mid(kPrefix.size());
    const bool allDigits = !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return allDigits ? digits.toInt() : 0;
}

ErrorRow errorRow(QStringView code)
{
    return twilioError(twilioCode(code));
}

} // namespace halftone::provider
