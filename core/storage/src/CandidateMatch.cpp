#include "CandidateMatch.h"

#include "phone/PhoneNumber.h"
#include "text/Normalise.h"

#include <algorithm>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestDigits = 3;

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// A text for LIKE … ESCAPE '!': a backslash would mean something else to each engine's string syntax.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'!')
            result += u'!';
        result += c;
    }
    return result;
}

/// Words, those in double quotes as one; `job:"Chef de rang"` is one word too.
QStringList wordsOf(const QString &query)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : query) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            words << word;
            word.clear();
        } else {
            word += c;
        }
    }
    words << word;
    words.removeAll(QString());
    return words;
}

SqlCondition joined(const QList<SqlCondition> &conditions, const QString &with)
{
    SqlCondition all;
    for (const SqlCondition &condition : conditions) {
        if (!all.sql.isEmpty())
            all.sql += with;
        all.sql += u'(' + condition.sql + u')';
        all.values += condition.values;
    }
    return all;
}

/// @param column of ours; @p wanted compared without case, which SQLite's lower() does for ASCII only: both spellings are tried.
SqlCondition equalsCondition(const QString &column, const QString &wanted)
{
    return {column + u" = ? OR lower("_s + column + u") = ?"_s, {wanted, wanted.toLower()}};
}

SqlCondition tagCondition(const QString &wanted)
{
    const SqlCondition equal = equalsCondition(u"t.tag"_s, wanted);
    return {u"k.id IN (SELECT t.candidate_id FROM candidate_tags t WHERE "_s + equal.sql + u')', equal.values};
}

/// That a column is one of the texts that hold @p folded; an empty condition where none does, or too many for one statement.
SqlCondition knownCondition(const QString &column, const QStringList &texts, const QString &folded)
{
    constexpr qsizetype kMost = 500;
    SqlCondition condition;
    for (const QString &one : texts) {
        if (text::forSearch(one).contains(folded))
            condition.values << one;
    }
    if (condition.values.isEmpty() || condition.values.size() > kMost)
        return {};
    condition.sql = column + u" IN (?"_s + u",?"_s.repeated(condition.values.size() - 1) + u')';
    return condition;
}

QList<SqlCondition> knownConditions(const CandidateWords &known, const QString &folded)
{
    SqlCondition tags = knownCondition(u"t.tag"_s, known.tags, folded);
    if (!tags.sql.isEmpty())
        tags.sql = u"k.id IN (SELECT t.candidate_id FROM candidate_tags t WHERE "_s + tags.sql + u')';
    QList<SqlCondition> conditions {
        knownCondition(u"k.job"_s, known.jobs, folded), knownCondition(u"k.stage"_s, known.stages, folded), tags};
    conditions.removeIf([](const SqlCondition &one) { return one.sql.isEmpty(); });
    return conditions;
}

SqlCondition wordCondition(const QString &word, const CandidateWords &known)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0 && colon + 1 < word.size()) {
        const QString place = word.left(colon).toLower();
        const QString wanted = word.mid(colon + 1);
        if (place == "job"_L1)
            return equalsCondition(u"k.job"_s, wanted);
        if (place == "stage"_L1)
            return equalsCondition(u"k.stage"_s, wanted);
        if (place == "tag"_L1)
            return tagCondition(wanted);
    }
    QList<SqlCondition> any;
    if (const QString folded = text::forSearch(word); !folded.isEmpty())
        any << nameCondition(folded) << knownConditions(known, folded);
    const QString pattern = u'%' + escaped(word.toLower()) + u'%';
    any << SqlCondition {u"lower(k.job) LIKE ? ESCAPE '!' OR lower(k.stage) LIKE ? ESCAPE '!'"_s, {pattern, pattern}} << tagCondition(word);
    return joined(any, u" OR "_s);
}

} // namespace

bool isNumberQuery(const QString &text)
{
    const bool plain
        = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u"+＋()-./‑–").contains(c); });
    return plain && digitsOf(text).size() >= kFewestDigits;
}

SqlCondition numberCondition(const QString &text)
{
    QString rest = text.trimmed();
    rest.remove(u"(0)"_s);
    const QString digits = digitsOf(rest);
    QStringList patterns;
    if (rest.startsWith(u'+') || rest.startsWith(u'＋')) {
        patterns << u'+' + digits + u'%';
    } else if (digits.startsWith("00"_L1) && digits.size() > kFewestDigits) {
        patterns << u'+' + digits.mid(2) + u'%';
    } else {
        patterns << u'%' + digits + u'%';
        if (digits.startsWith(u'0')) { // calling codes have one to three digits
            for (const QString &code : {u"+_"_s, u"+__"_s, u"+___"_s})
                patterns << code + digits.mid(1) + u'%';
        }
    }
    // By ids, so that the index of addresses alone is read through, not the rows.
    SqlCondition condition {u"r.id IN (SELECT a.id FROM recipients a WHERE a.address LIKE ?"_s, {patterns.takeFirst()}};
    for (const QString &pattern : std::as_const(patterns)) {
        condition.sql += u" OR a.address LIKE ?"_s;
        condition.values << pattern;
    }
    condition.sql += u')';
    return condition;
}

SqlCondition nameCondition(const QString &word)
{
    return {u"' ' || k.name_fold LIKE ? ESCAPE '!'"_s, {u"% "_s + escaped(word) + u'%'}};
}

SqlCondition candidateCondition(const QString &query, const QString &defaultRegion, const CandidateWords &known)
{
    const QString whole = query.simplified();
    if (whole.isEmpty())
        return {};
    QList<SqlCondition> any {{u"k.external_id = ?"_s, {whole}}};
    if (isNumberQuery(whole)) {
        SqlCondition number = numberCondition(whole);
        if (const auto parsed = phone::parse(whole, defaultRegion)) { // R12.3: a form that differs in its digits
            number.sql += u" OR r.match_key = ?"_s;
            number.values << phone::matchKey(parsed->e164);
        }
        any << SqlCondition {u"k.id IN (SELECT r.candidate_id FROM recipients r WHERE "_s + number.sql + u')', number.values};
    }
    QList<SqlCondition> every;
    for (const QString &word : wordsOf(whole))
        every << wordCondition(word, known);
    any << joined(every, u" AND "_s);
    return joined(any, u" OR "_s);
}

} // namespace halftone::storage
