#include "spelling/Words.h"

#include <algorithm>

namespace halftone::spelling {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAbbreviation = 5;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isJoin(QChar c)
{
    return isApostrophe(c) || c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// A link, an address, a path or the name of a file: whole, it is nobody's spelling.
bool isAddress(QStringView token)
{
    if (token.contains("://"_L1) || token.contains(u'@') || token.contains(u'\\') || token.startsWith(u'/')
        || token.startsWith("www."_L1, Qt::CaseInsensitive))
        return true;
    // "example.com", but not "demain." nor "…".
    for (qsizetype i = 1; i + 1 < token.size(); ++i) {
        if (token.at(i) == u'.' && token.at(i - 1).isLetterOrNumber() && token.at(i + 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool isJudgeable(QStringView word)
{
    qsizetype letters = 0;
    qsizetype capitals = 0;
    bool small = false;
    for (const QChar c : word) {
        if (c.isDigit() || c == u'_' || c.isSurrogate())
            return false;
        if (!c.isLetter())
            continue;
        if (c.script() != QChar::Script_Latin)
            return false;
        ++letters;
        if (c.isUpper()) {
            if (small)
                return false; // LinkedIn
            ++capitals;
        }
        small = c.isLower();
    }
    return letters > 1 && (capitals < letters || letters > kLongestAbbreviation);
}

/// The words of a stretch without spaces.
void judgeToken(QStringView token, qsizetype position, QList<Word> &words)
{
    if (isAddress(token))
        return;
    qsizetype i = 0;
    while (i < token.size()) {
        if (!isLetter(token.at(i)) && !token.at(i).isDigit() && token.at(i) != u'_' && !token.at(i).isSurrogate()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        qsizetype end = i;
        while (i < token.size()) {
            const QChar c = token.at(i);
            if (isLetter(c) || c.isDigit() || c == u'_' || c.isSurrogate())
                end = ++i;
            else if (isJoin(c) && i + 1 < token.size() && isLetter(token.at(i + 1)))
                ++i;
            else
                break;
        }
        if (isJudgeable(token.sliced(begin, end - begin)))
            words.append({position + begin, end - begin});
        i = std::max(i, end);
    }
}

} // namespace

QList<Word> wordsIn(QStringView line)
{
    QList<Word> words;
    qsizetype i = 0;
    while (i < line.size()) {
        if (line.at(i).isSpace() || line.at(i) == QChar::ObjectReplacementCharacter) {
            ++i;
            continue;
        }
        if (line.sliced(i).startsWith("{{"_L1)) {
            const qsizetype close = line.indexOf("}}"_L1, i);
            i = close < 0 ? line.size() : close + 2;
            continue;
        }
        const qsizetype begin = i;
        while (i < line.size() && !line.at(i).isSpace() && !line.sliced(i).startsWith("{{"_L1))
            ++i;
        judgeToken(line.sliced(begin, i - begin), begin, words);
    }
    return words;
}

QString plainForm(QStringView word)
{
    QString plain = word.toString().normalized(QString::NormalizationForm_C);
    plain.replace(u'\u2019', u'\'');
    plain.replace(u'\u2010', u'-');
    plain.replace(u'\u2011', u'-');
    return plain;
}

bool isMadeOf(QStringView word, const QSet<QString> &names)
{
    if (names.isEmpty())
        return false;
    const QString plain = plainForm(word).toLower();
    if (names.contains(plain))
        return true;
    bool any = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        if (i < plain.size() && !isJoin(plain.at(i)))
            continue;
        const QString part = plain.sliced(begin, i - begin);
        const bool elided = i < plain.size() && plain.at(i) == u'\'' && part.size() <= 2;
        const bool genitive = begin > 0 && i == plain.size() && plain.at(begin - 1) == u'\'' && part == u's';
        begin = i + 1;
        if (elided || genitive)
            continue;
        if (!names.contains(part))
            return false;
        any = true;
    }
    return any;
}

} // namespace halftone::spelling
