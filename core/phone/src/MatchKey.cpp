#include "phone/PhoneNumber.h"

namespace halftone::phone {

using namespace Qt::StringLiterals;

namespace {

bool isBetween(QChar digit, char16_t low, char16_t high)
{
    return digit >= low && digit <= high;
}

/// Brazil: +55, area code of two digits, and nine digits of which the first is the added 9. Fixed lines begin with 2–5 and never
/// got one, so only a 9 before 6–9 can be left out without meaning another line.
bool isBrazilianWithNine(QStringView digits)
{
    return digits.size() == 13 && digits.startsWith(u"55") && digits[4] == u'9' && isBetween(digits[5], u'6', u'9');
}

bool isBrazilianWithoutNine(QStringView digits)
{
    return digits.size() == 12 && digits.startsWith(u"55") && isBetween(digits[4], u'6', u'9');
}

/// Argentina: +54, with or without 9, and ten digits of area code and number. No area code begins with 9.
bool isArgentineWithNine(QStringView digits)
{
    return digits.size() == 13 && digits.startsWith(u"549") && digits[3] != u'9';
}

bool isArgentineWithoutNine(QStringView digits)
{
    return digits.size() == 12 && digits.startsWith(u"54") && digits[2] != u'9';
}

/// Mexico: +52, with or without 1, and ten digits. No area code begins with 1.
bool isMexicanWithOne(QStringView digits)
{
    return digits.size() == 13 && digits.startsWith(u"521") && digits[3] != u'1';
}

bool isMexicanWithoutOne(QStringView digits)
{
    return digits.size() == 12 && digits.startsWith(u"52") && digits[2] != u'1';
}

/// The other spelling of a number, with '+'; empty where there is none.
QString twin(const QString &e164)
{
    if (!e164.startsWith(u'+'))
        return {};
    const QStringView digits = QStringView(e164).sliced(1);
    QString other = e164;
    if (isBrazilianWithNine(digits))
        return other.remove(5, 1);
    if (isBrazilianWithoutNine(digits))
        return other.insert(5, u'9');
    if (isArgentineWithNine(digits) || isMexicanWithOne(digits))
        return other.remove(3, 1);
    if (isArgentineWithoutNine(digits))
        return other.insert(3, u'9');
    if (isMexicanWithoutOne(digits))
        return other.insert(3, u'1');
    return {};
}

} // namespace

QString matchKey(const E164 &number)
{
    const QString other = twin(number.toString());
    // The shorter one: it needs no knowledge of what was added to it.
    return other.isEmpty() || other.size() > number.toString().size() ? number.toString() : other;
}

QStringList equivalents(const E164 &number)
{
    const QString other = twin(number.toString());
    return other.isEmpty() ? QStringList {number.toString()} : QStringList {number.toString(), other};
}

} // namespace halftone::phone
