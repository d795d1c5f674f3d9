#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "model/Codes.h"

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace halftone {

/// A number in E.164 ("+33612345678"). Only phone::parse and the store make one; nothing else vouches for the form.
class E164
{
public:
    E164() = default;
    explicit E164(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend auto operator<=>(const E164 &left, const E164 &right) { return left.m_text.compare(right.m_text) <=> 0; }
    friend bool operator==(const E164 &left, const E164 &right) { return left.m_text == right.m_text; }

private:
    QString m_text;
};

/// What kind of line a number is, as far as it is known (R4.4).
enum class LineType { Unknown, Mobile, FixedLine, FixedLineOrMobile, Other };

template <> struct CodeTable<LineType>
{
    static constexpr std::array kEntries {
        Code<LineType> {LineType::Unknown, QLatin1StringView("unknown")},
        Code<LineType> {LineType::Mobile, QLatin1StringView("mobile")},
        Code<LineType> {LineType::FixedLine, QLatin1StringView("fixed_line")},
        Code<LineType> {LineType::FixedLineOrMobile, QLatin1StringView("fixed_line_or_mobile")},
        Code<LineType> {LineType::Other, QLatin1StringView("other")},
    };
};

/// A candidate's address is a number or a WhatsApp user id, which comes without one (R12.1).
enum class AddressKind { E164, WhatsAppUserId };

template <> struct CodeTable<AddressKind>
{
    static constexpr std::array kEntries {
        Code<AddressKind> {AddressKind::E164, QLatin1StringView("e164")},
        Code<AddressKind> {AddressKind::WhatsAppUserId, QLatin1StringView("whatsapp_user_id")},
    };
};

/// One address of a candidate, with what has been learnt about it.
struct Recipient
{
    RecipientId id;
    CandidateId candidate;
    AddressKind kind = AddressKind::E164;
    QString address; ///< E.164 or a WhatsApp user id; unique in the workspace
    QString raw; ///< as it was typed or imported
    QString providerForm; ///< as the provider writes it, where that differs (R12.3)
    QString matchKey; ///< equal for numbers that the provider uses for the same person (phone::matchKey, R12.3)
    QString region; ///< ISO 3166-1 alpha-2; "001" for services without a geography; empty when unknown
    int callingCode = 0; ///< 33, 1, 870…; 0 when there is none
    LineType line = LineType::Unknown;
    bool smsImpossible = false; ///< the provider said so (21614, 30006): R4.4
    bool noWhatsApp = false; ///< the provider said so (63003, 63024): R4.3
    std::optional<UtcMs> noWhatsAppSince;
    bool optedOutSms = false; ///< R7
    bool optedOutWhatsApp = false;
};

} // namespace halftone
