#include "text/SearchTerms.h"

#include "text/Normalise.h"

#include <algorithm>

namespace halftone::text {

namespace {

/// Ranges of the words of a text, as unicode61 takes them: letters, digits and the marks on them.
QList<Stretch> wordsOf(QStringView text)
{
    QList<Stretch> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const bool inWord = QChar::isLetterOrNumber(c) || (start >= 0 && QChar::isMark(c));
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            words.append({start, i - start});
            start = -1;
        }
        i += pair ? 2 : 1;
    }
    if (start >= 0)
        words.append({start, text.size() - start});
    return words;
}

/// Letters of alphabets may not stand alone as a beginning; those of syllabaries and ideographs may.
bool isLongEnough(const QString &word)
{
    return word.size() > 1 || word.at(0).category() == QChar::Letter_Other;
}

} // namespace

QList<SearchTerm> searchTerms(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C).toLower();
    QList<SearchTerm> terms;
    for (const Stretch &word : wordsOf(composed)) {
        const bool last = word.start + word.length == composed.size();
        const SearchTerm term {composed.mid(word.start, word.length), last};
        if (last && !isLongEnough(term.word))
            continue;
        if (!terms.contains(term))
            terms.append(term);
    }
    const bool any = std::ranges::any_of(terms, [](const SearchTerm &term) { return isLongEnough(term.word); });
    return any ? terms : QList<SearchTerm>();
}

QList<Stretch> foundWords(QStringView text, const QList<SearchTerm> &terms)
{
    QList<SearchTerm> folded = terms;
    for (SearchTerm &term : folded)
        term.word = forSearch(term.word);
    QList<Stretch> found;
    for (const Stretch &range : wordsOf(text)) {
        const QString word = forSearch(text.mid(range.start, range.length));
        const bool hit = std::ranges::any_of(
            folded, [&word](const SearchTerm &term) { return term.isPrefix ? word.startsWith(term.word) : word == term.word; });
        if (hit)
            found.append(range);
    }
    return found;
}

} // namespace halftone::text
