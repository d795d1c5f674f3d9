#include "text/Segments.h"

#include <algorithm>

namespace halftone::text {

using namespace Qt::StringLiterals;

namespace {

/// Room of one SMS, and of each part where there are several: the header of concatenation takes 6 octets (3GPP TS 23.040).
struct Room
{
    int single = 0;
    int part = 0;
};
constexpr Room kGsm7Room {160, 153};
constexpr Room kUcs2Room {70, 67};

/// The alphabet of 3GPP TS 23.038 section 6.2.1, without the escape (0x1B).
constexpr std::u16string_view kBasic
    = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
static_assert(kBasic.size() == 127);

/// Its extension table, section 6.2.1.1: an escape and another septet.
constexpr std::u16string_view kExtension = u"\f^{}\\[~]|€";

/// Septets of a character; 0 where the alphabet does not have it.
constexpr int septetsOf(char16_t c)
{
    if (kBasic.find(c) != std::u16string_view::npos)
        return 1;
    return kExtension.find(c) != std::u16string_view::npos ? 2 : 0;
}
static_assert(septetsOf(u'Ç') == 1 && septetsOf(u'ç') == 0 && septetsOf(u'€') == 2 && septetsOf(u'`') == 0 && septetsOf(u'\t') == 0);

/// Units of the character that begins at @p at, which may not be split, and how many code units it is long.
struct Step
{
    int units = 0;
    int length = 0;
};

Step stepAt(QStringView text, qsizetype at, Encoding encoding)
{
    if (encoding == Encoding::Gsm7)
        return {septetsOf(text[at].unicode()), 1};
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? Step {2, 2} : Step {1, 1};
}

} // namespace

SmsSize smsSize(QStringView text)
{
    SmsSize size;
    size.characters = int(text.size());
    const auto foreign = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return septetsOf(c.unicode()) == 0; });
    if (foreign != text.cend()) {
        size.encoding = Encoding::Ucs2;
        size.culpritIndex = foreign - text.cbegin();
        size.culprit = text.sliced(size.culpritIndex, stepAt(text, size.culpritIndex, Encoding::Ucs2).length).toString();
    }
    const Room room = size.encoding == Encoding::Gsm7 ? kGsm7Room : kUcs2Room;
    int parts = text.isEmpty() ? 0 : 1;
    int usedOfPart = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Step step = stepAt(text, at, size.encoding);
        if (usedOfPart + step.units > room.part) {
            ++parts;
            usedOfPart = 0;
        }
        usedOfPart += step.units;
        size.unitsUsed += step.units;
        at += step.length;
    }
    if (size.unitsUsed <= room.single) {
        size.segments = text.isEmpty() ? 0 : 1;
        size.unitsLeft = room.single - size.unitsUsed;
    } else {
        size.segments = parts;
        size.unitsLeft = room.part - usedOfPart;
    }
    return size;
}

QString withCheapTypography(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'«':
        case u'»':
        case u'“':
        case u'”':
        case u'„':
            result += u'"';
            break;
        case u'’':
        case u'‘':
        case u'‚':
        case u'‹':
        case u'›':
            result += u'\'';
            break;
        case u'…':
            result += "..."_L1;
            break;
        case u'–':
        case u'—':
        case u'\u2010': // hyphen
        case u'\u2011': // no-break hyphen
        case u'\u2212': // minus
            result += u'-';
            break;
        case u'\u00a0': // no-break space
        case u'\u202f': // narrow no-break space
        case u'\u2009': // thin space
            result += u' ';
            break;
        default:
            result += c;
        }
    }
    return result;
}

} // namespace halftone::text
