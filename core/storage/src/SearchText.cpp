#include "SearchText.h"

#include "text/Normalise.h"

#include <algorithm>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSnippet = 160; ///< code units, marks of a cut included
constexpr qsizetype kBefore = 40; ///< at most so much stands before the first hit

/// Ranges of the words of a text, as unicode61 takes them: letters, digits and the marks on them.
QList<TextRange> wordsOf(QStringView text)
{
    QList<TextRange> words;
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

/// The engines fold accents but keep ligatures apart.
QStringList spellings(const QString &word)
{
    QString apart = word;
    apart.replace(u"œ"_s, u"oe"_s).replace(u"æ"_s, u"ae"_s);
    QString joined = apart;
    joined.replace(u"oe"_s, u"œ"_s).replace(u"ae"_s, u"æ"_s);
    QStringList all {word, apart, joined};
    all.removeDuplicates();
    return all;
}

QString expression(const QList<SearchTerm> &terms, QChar quote, QLatin1StringView prefix, QLatin1StringView either, QLatin1StringView both)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        QStringList alternatives;
        for (const QString &word : spellings(term.word)) // of letters and digits only: there is no quote in it
            alternatives << quote + word + quote + (term.isPrefix ? QString(prefix) : QString());
        parts << u'(' + alternatives.join(either) + u')';
    }
    return parts.join(both);
}

} // namespace

QList<SearchTerm> searchTerms(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C).toLower();
    QList<SearchTerm> terms;
    for (const TextRange &word : wordsOf(composed)) {
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

QString ftsExpression(const QList<SearchTerm> &terms)
{
    return expression(terms, u'"', "*"_L1, " OR "_L1, " AND "_L1);
}

QString tsqueryExpression(const QList<SearchTerm> &terms)
{
    return expression(terms, u'\'', ":*"_L1, " | "_L1, " & "_L1);
}

Snippet snippetOf(const QString &body, const QList<SearchTerm> &terms)
{
    QString line = body;
    for (QChar &c : line) { // one for one, so that ranges hold
        if (c.isSpace())
            c = u' ';
    }
    QList<SearchTerm> folded = terms;
    for (SearchTerm &term : folded)
        term.word = text::forSearch(term.word);
    QList<TextRange> hits;
    for (const TextRange &range : wordsOf(line)) {
        const QString word = text::forSearch(QStringView(line).mid(range.start, range.length));
        const bool found = std::ranges::any_of(
            folded, [&word](const SearchTerm &term) { return term.isPrefix ? word.startsWith(term.word) : word == term.word; });
        if (found)
            hits.append(range);
    }
    if (line.size() <= kSnippet)
        return {line, hits};

    qsizetype start = 0;
    if (!hits.isEmpty() && hits.constFirst().start > kBefore) {
        start = hits.constFirst().start - kBefore;
        const qsizetype space = line.indexOf(u' ', start);
        if (space >= 0 && space < hits.constFirst().start)
            start = space + 1;
        else if (line.at(start).isLowSurrogate())
            ++start;
    }
    const bool cutBefore = start > 0;
    qsizetype end = std::min(line.size(), start + kSnippet - (cutBefore ? 2 : 1));
    const bool cutAfter = end < line.size();
    if (cutAfter && line.at(end).isLowSurrogate())
        --end;
    Snippet snippet;
    snippet.text = (cutBefore ? u"…"_s : QString()) + line.mid(start, end - start) + (cutAfter ? u"…"_s : QString());
    for (const TextRange &hit : hits) {
        if (hit.start >= start && hit.start + hit.length <= end)
            snippet.found.append({hit.start - start + (cutBefore ? 1 : 0), hit.length});
    }
    return snippet;
}

} // namespace halftone::storage
