#include "Segments.h"

#include <QList>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
// 3GPP TS 23.038, default alphabet and its extension table.
constexpr QStringView kBasic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                               u"¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView kExtension = u"\f^{}\\[~]|€";

QString plainTypography(QString text)
{
    const std::pair<QStringView, QStringView> kReplacements[] = {
        {u"«", u"\""},
        {u"»", u"\""},
        {u"“", u"\""},
        {u"”", u"\""},
        {u"‘", u"'"},
        {u"’", u"'"},
        {u"…", u"..."},
        {u"–", u"-"},
        {u"—", u"-"},
        {u"\u00a0", u" "},
        {u"\u202f", u" "},
    };
    for (const auto &[typographic, plain] : kReplacements)
        text.replace(typographic.toString(), plain.toString());
    return text;
}

/// Units packed into parts of @p room; a step of two (an escape or a surrogate pair) is not split over two parts.
int parts(const QList<int> &steps, int single, int room)
{
    int total = 0;
    for (const int step : steps)
        total += step;
    if (total <= single)
        return 1;
    int count = 1;
    int used = 0;
    for (const int step : steps) {
        if (used + step > room) {
            ++count;
            used = 0;
        }
        used += step;
    }
    return count;
}
} // namespace

int segmentsOf(const QString &body, bool smartEncoding)
{
    const QString text = smartEncoding ? plainTypography(body) : body;
    QList<int> steps;
    steps.reserve(text.size());
    bool isGsm = true;
    for (const QChar c : text) {
        if (kBasic.contains(c)) {
            steps.append(1);
        } else if (kExtension.contains(c)) {
            steps.append(2);
        } else {
            isGsm = false;
            break;
        }
    }
    if (isGsm)
        return parts(steps, 160, 153);
    steps.clear();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        steps.append(pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return parts(steps, 70, 67);
}

} // namespace halftone::sandbox
