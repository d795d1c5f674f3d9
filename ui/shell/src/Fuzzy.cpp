#include "shell/Fuzzy.h"

#include "text/Normalise.h"

#include <QList>

#include <algorithm>

namespace halftone::ui {

namespace {

constexpr int kWordStart = 100;
constexpr int kInside = 60;
constexpr int kGaps = 30;

/// The letters of @p word one after another in @p text; the fewer lie between them, the better.
int gapScore(QStringView word, QStringView text)
{
    qsizetype at = -1;
    qsizetype first = -1;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return -1;
        if (first < 0)
            first = at;
    }
    const qsizetype gaps = at - first + 1 - word.size();
    return std::max(1, kGaps - static_cast<int>(gaps));
}

int wordScore(QStringView word, QStringView text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return kWordStart - static_cast<int>(std::min<qsizetype>(at, 20));
    }
    if (text.contains(word))
        return kInside;
    return word.size() > 1 ? gapScore(word, text) : -1;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    const QString folded = text::forSearch(text);
    const QString wanted = text::forSearch(typed);
    int score = 0;
    for (const QStringView word : QStringView(wanted).split(u' ', Qt::SkipEmptyParts)) {
        const int one = wordScore(word, folded);
        if (one < 0)
            return -1;
        score += one;
    }
    return score;
}

} // namespace halftone::ui
