#include "Notation.h"

#include <QRegularExpression>

namespace halftone::phone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 100; ///< no notation is longer; what is longer is prose

/// ASCII digits and signs for those of all scripts; spaces plain; invisible characters off.
QString plainCharacters(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (char32_t c : characters) {
        if (c >= 0xff01 && c <= 0xff5e)
            c -= 0xfee0; // full-width ASCII
        const int digit = QChar::category(c) == QChar::Number_DecimalDigit ? QChar::digitValue(c) : -1;
        if (digit >= 0) {
            plain += QChar(u'0' + char16_t(digit));
        } else if (QChar::isSpace(c)) {
            plain += u' ';
        } else if (QChar::category(c) == QChar::Punctuation_Dash || c == 0x2212 || c == 0x30fc) {
            plain += u'-';
        } else if (QChar::category(c) != QChar::Other_Format && QChar::category(c) != QChar::Other_Control
            && QChar::category(c) != QChar::Mark_NonSpacing) {
            plain += QChar::fromUcs4(c);
        }
    }
    return plain.simplified();
}

/// What people and programs write before a number.
QString withoutLabel(const QString &text)
{
    static const QRegularExpression label(
        uR"(^(?:whatsapp|wa|tel|tél|téléphone|telephone|phone|mobile|mob|portable|port|cell|gsm|sms|num|numéro|numero|nr|no|n°)[ .]*[:.]?[ ]*(?=[+(\d]))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = text;
    rest.remove(label);
    return rest;
}

/// The digits of what is nearly all input, without a regular expression: ASCII digits, one plus before them, spaces, dots and dashes.
QString plainDigits(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (isDigit || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (c != u' ' && c != u'.' && c != u'-')
            return {};
    }
    return digits;
}

} // namespace

Notation readNotation(QStringView text)
{
    if (text.size() > kLongestText)
        return {};
    if (const QString digits = plainDigits(text); !digits.isEmpty()) {
        Notation plain;
        plain.digits = digits;
        return plain;
    }
    // Composed, so that the accents of a label are not taken for marks of their own.
    QString plain = plainCharacters(text.toString().normalized(QString::NormalizationForm_C));
    static const QRegularExpression quotes(uR"(^['"’‘“”«» ]+|['"’‘“”«» ,;.]+$)"_s);
    plain = withoutLabel(plain.remove(quotes));

    Notation result;
    static const QRegularExpression parameters(u";(?:phone-context=(\\+\\d+)|[a-z-]+=[^;]*)"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto it = parameters.globalMatch(plain); it.hasNext();) {
        const QString context = it.next().captured(1);
        if (!context.isEmpty())
            result.context = context;
    }
    plain.remove(parameters);
    static const QRegularExpression extension(
        uR"((?<=\d)[ ,]*(?:ext|extension|poste|x)[ .:]*\d{1,7}$)"_s, QRegularExpression::CaseInsensitiveOption);
    plain.remove(extension);

    static const QRegularExpression optionalZero(uR"(\( ?0 ?\))"_s);
    static const QRegularExpression form(uR"(^[(\[]? ?\+?[\d ()\[\]./~-]*$)"_s);
    static const QRegularExpression vanity(uR"(^\+?[\d ()./-]{3,}[a-z -]{3,}$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separators(uR"([ ()\[\]./~-])"_s);
    if (!form.match(plain).hasMatch() && !vanity.match(plain).hasMatch())
        return {};
    QString stripped = plain;
    stripped.remove(separators);
    if (plain.contains(optionalZero) && (stripped.startsWith(u'+') || stripped.startsWith("00"_L1))) {
        result.hasOptionalZero = true;
        result.withOptionalZero = stripped;
        plain.remove(optionalZero);
        stripped = plain.remove(separators);
    }
    result.digits = stripped;
    return result;
}

} // namespace halftone::phone
