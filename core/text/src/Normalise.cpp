#include "text/Normalise.h"

namespace halftone::text {

using namespace Qt::StringLiterals;

namespace {

/// Embeddings, overrides and isolates of direction; the plain marks (U+200E, U+200F) do no harm beyond their own place.
bool isDirectionControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

QString withLineFeeds(QStringView text)
{
    QString result = text.toString();
    result.replace("\r\n"_L1, "\n"_L1);
    result.replace(u'\r', u'\n');
    return result;
}

} // namespace

QString forSearch(QStringView text)
{
    // Folded before and after taking apart: folding can bring marks ("İ"), and taking apart can bring capitals ("ＡＢ", "ℌ").
    const QString decomposed = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isSpace()) {
            result += u' ';
            continue;
        }
        switch (c.category()) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
        case QChar::Other_Control:
            continue;
        default:
            break;
        }
        switch (c.unicode()) {
        case u'ß':
            result += "ss"_L1;
            break;
        case u'œ':
            result += "oe"_L1;
            break;
        case u'æ':
            result += "ae"_L1;
            break;
        case u'ø':
            result += u'o';
            break;
        case u'ł':
            result += u'l';
            break;
        case u'đ':
            result += u'd';
            break;
        case u'ı':
            result += u'i';
            break;
        case u'’':
        case u'‘':
            result += u'\'';
            break;
        default:
            result += c;
        }
    }
    return result.simplified();
}

QString forMatch(QStringView text)
{
    const QString composed = withLineFeeds(text).normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    for (const QChar c : composed) {
        if (c == u'\n') {
            while (!result.isEmpty() && result.back() != u'\n' && result.back().isSpace())
                result.chop(1);
        }
        result += c;
    }
    while (!result.isEmpty() && result.back().isSpace())
        result.chop(1);
    return result;
}

QString withoutControls(QStringView text)
{
    const QString lines = withLineFeeds(text);
    QString result;
    result.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar c = lines[i];
        if (c.isHighSurrogate() && i + 1 < lines.size() && lines[i + 1].isLowSurrogate()) {
            result += c;
            result += lines[++i];
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && !isDirectionControl(c))) {
            result += c;
        }
    }
    return result;
}

} // namespace halftone::text
