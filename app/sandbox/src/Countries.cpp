#include "Countries.h"

#include <algorithm>
#include <array>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

const Country *countryOf(QStringView number)
{
    // Longer codes first: Canada's area codes before +1. Source: ITU-T E.164 country codes.
    static constexpr auto kCountries = std::to_array<Country>({
        {"1204"_L1, "CA"_L1, "en"_L1},
        {"1226"_L1, "CA"_L1, "en"_L1},
        {"1236"_L1, "CA"_L1, "en"_L1},
        {"1343"_L1, "CA"_L1, "en"_L1},
        {"1416"_L1, "CA"_L1, "en"_L1},
        {"1418"_L1, "CA"_L1, "fr"_L1},
        {"1438"_L1, "CA"_L1, "fr"_L1},
        {"1450"_L1, "CA"_L1, "fr"_L1},
        {"1514"_L1, "CA"_L1, "fr"_L1},
        {"1581"_L1, "CA"_L1, "fr"_L1},
        {"1604"_L1, "CA"_L1, "en"_L1},
        {"1613"_L1, "CA"_L1, "en"_L1},
        {"1647"_L1, "CA"_L1, "en"_L1},
        {"1778"_L1, "CA"_L1, "en"_L1},
        {"1819"_L1, "CA"_L1, "fr"_L1},
        {"212"_L1, "MA"_L1, "fr"_L1},
        {"213"_L1, "DZ"_L1, "fr"_L1},
        {"216"_L1, "TN"_L1, "fr"_L1},
        {"221"_L1, "SN"_L1, "fr"_L1},
        {"223"_L1, "ML"_L1, "fr"_L1},
        {"225"_L1, "CI"_L1, "fr"_L1},
        {"228"_L1, "TG"_L1, "fr"_L1},
        {"229"_L1, "BJ"_L1, "fr"_L1},
        {"233"_L1, "GH"_L1, "en"_L1},
        {"234"_L1, "NG"_L1, "en"_L1},
        {"237"_L1, "CM"_L1, "fr"_L1},
        {"243"_L1, "CD"_L1, "fr"_L1},
        {"254"_L1, "KE"_L1, "en"_L1},
        {"261"_L1, "MG"_L1, "fr"_L1},
        {"262"_L1, "RE"_L1, "fr"_L1},
        {"351"_L1, "PT"_L1, "en"_L1},
        {"352"_L1, "LU"_L1, "fr"_L1},
        {"353"_L1, "IE"_L1, "en"_L1},
        {"358"_L1, "FI"_L1, "en"_L1},
        {"380"_L1, "UA"_L1, "en"_L1},
        {"420"_L1, "CZ"_L1, "en"_L1},
        {"590"_L1, "GP"_L1, "fr"_L1},
        {"594"_L1, "GF"_L1, "fr"_L1},
        {"596"_L1, "MQ"_L1, "fr"_L1},
        {"850"_L1, "KP"_L1, "en"_L1},
        {"852"_L1, "HK"_L1, "en"_L1},
        {"853"_L1, "MO"_L1, "en"_L1},
        {"880"_L1, "BD"_L1, "en"_L1},
        {"886"_L1, "TW"_L1, "en"_L1},
        {"961"_L1, "LB"_L1, "fr"_L1},
        {"963"_L1, "SY"_L1, "en"_L1},
        {"971"_L1, "AE"_L1, "en"_L1},
        {"972"_L1, "IL"_L1, "en"_L1},
        {"20"_L1, "EG"_L1, "en"_L1},
        {"27"_L1, "ZA"_L1, "en"_L1},
        {"30"_L1, "GR"_L1, "en"_L1},
        {"31"_L1, "NL"_L1, "en"_L1},
        {"32"_L1, "BE"_L1, "fr"_L1},
        {"33"_L1, "FR"_L1, "fr"_L1},
        {"34"_L1, "ES"_L1, "en"_L1},
        {"36"_L1, "HU"_L1, "en"_L1},
        {"39"_L1, "IT"_L1, "en"_L1},
        {"40"_L1, "RO"_L1, "en"_L1},
        {"41"_L1, "CH"_L1, "fr"_L1},
        {"43"_L1, "AT"_L1, "en"_L1},
        {"44"_L1, "GB"_L1, "en"_L1},
        {"45"_L1, "DK"_L1, "en"_L1},
        {"46"_L1, "SE"_L1, "en"_L1},
        {"47"_L1, "NO"_L1, "en"_L1},
        {"48"_L1, "PL"_L1, "en"_L1},
        {"49"_L1, "DE"_L1, "en"_L1},
        {"51"_L1, "PE"_L1, "en"_L1},
        {"52"_L1, "MX"_L1, "en"_L1},
        {"53"_L1, "CU"_L1, "en"_L1},
        {"54"_L1, "AR"_L1, "en"_L1},
        {"55"_L1, "BR"_L1, "en"_L1},
        {"56"_L1, "CL"_L1, "en"_L1},
        {"57"_L1, "CO"_L1, "en"_L1},
        {"60"_L1, "MY"_L1, "en"_L1},
        {"61"_L1, "AU"_L1, "en"_L1},
        {"62"_L1, "ID"_L1, "en"_L1},
        {"63"_L1, "PH"_L1, "en"_L1},
        {"64"_L1, "NZ"_L1, "en"_L1},
        {"65"_L1, "SG"_L1, "en"_L1},
        {"66"_L1, "TH"_L1, "en"_L1},
        {"81"_L1, "JP"_L1, "en"_L1},
        {"82"_L1, "KR"_L1, "en"_L1},
        {"84"_L1, "VN"_L1, "en"_L1},
        {"86"_L1, "CN"_L1, "en"_L1},
        {"90"_L1, "TR"_L1, "en"_L1},
        {"91"_L1, "IN"_L1, "en"_L1},
        {"92"_L1, "PK"_L1, "en"_L1},
        {"98"_L1, "IR"_L1, "en"_L1},
        {"1"_L1, "US"_L1, "en"_L1},
        {"7"_L1, "RU"_L1, "en"_L1},
    });
    if (!number.startsWith(u'+'))
        return nullptr;
    const QStringView digits = number.mid(1);
    const auto found = std::ranges::find_if(kCountries, [digits](const Country &one) { return digits.startsWith(one.callingCode); });
    return found == kCountries.end() ? nullptr : &*found;
}

bool isE164(QStringView number)
{
    if (number.size() < 8 || number.size() > 16 || number.at(0) != u'+' || number.at(1) == u'0')
        return false;
    return std::ranges::all_of(number.mid(1), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSmsBarred(QStringView number)
{
    return number.startsWith(u"+98") || number.startsWith(u"+963") || number.startsWith(u"+53");
}

bool isWhatsAppBarred(QStringView number)
{
    return isSmsBarred(number) || number.startsWith(u"+86") || number.startsWith(u"+850");
}

} // namespace halftone::sandbox
