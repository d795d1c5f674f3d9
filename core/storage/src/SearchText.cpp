#include "SearchText.h"

#include <algorithm>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSnippet = 160; ///< code units, marks of a cut included
constexpr qsizetype kBefore = 40; ///< at most so much stands before the first hit

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
    QList<TextRange> hits;
    for (const text::Stretch &found : text::foundWords(line, terms))
        hits.append({found.start, found.length});
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
