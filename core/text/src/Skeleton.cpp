#include "text/Skeleton.h"

#include "Numbering.h"
#include "text/Normalise.h"
#include "text/TemplateForm.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

namespace halftone::text {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSteps = 20'000; ///< of cover(); some milliseconds
constexpr qsizetype kSlugLength = 40;
constexpr qsizetype kHashLength = 10; ///< 40 bits: two of a million templates of one workspace meet with odds of 1 in 2

/// A numbered body as literals around variables: literals[0], variables[0], literals[1], …
struct Pattern
{
    QStringList literals;
    QList<int> variables;
    int highest = 0;
};

std::optional<Pattern> patternOf(QStringView body)
{
    const auto pieces = parseFields(body);
    if (!pieces.ok())
        return std::nullopt;
    Pattern pattern;
    pattern.literals += QString();
    for (const Piece &piece : *pieces) {
        if (!piece.isField()) {
            pattern.literals.last() += piece.text;
            continue;
        }
        if (piece.number() == 0)
            return std::nullopt;
        pattern.variables += piece.number();
        pattern.highest = std::max(pattern.highest, piece.number());
        pattern.literals += QString();
    }
    return pattern;
}

/// Finds values for a pattern's variables, shortest first. Where every variable stands once, the first place of each literal is as
/// good as any later one (as in matching "*"), so that nothing is tried twice; only a variable that stands twice makes it go back.
class Matcher
{
public:
    Matcher(const Pattern &pattern, QStringView text)
        : m_pattern(pattern)
        , m_text(text)
        , m_values(pattern.highest)
        , m_bound(std::size_t(pattern.highest), false)
    {
        QList<int> sorted = pattern.variables;
        std::sort(sorted.begin(), sorted.end());
        m_goesBack = std::adjacent_find(sorted.cbegin(), sorted.cend()) != sorted.cend();
    }

    std::optional<QStringList> match()
    {
        const QString &first = m_pattern.literals.constFirst();
        if (!m_text.startsWith(first) || !matchFrom(0, first.size()))
            return std::nullopt;
        return m_values;
    }

private:
    /// Variable @p index begins at @p at.
    bool matchFrom(qsizetype index, qsizetype at)
    {
        if (index == m_pattern.variables.size())
            return at == m_text.size();
        if (++m_steps > kMostSteps)
            return false;
        const int number = m_pattern.variables[index];
        const QString &literal = m_pattern.literals[index + 1];
        const bool isLast = index + 1 == m_pattern.variables.size();
        if (m_bound[std::size_t(number - 1)]) {
            const QString &value = m_values[number - 1];
            const QStringView rest = m_text.sliced(at);
            return rest.startsWith(value) && rest.sliced(value.size()).startsWith(literal)
                && matchFrom(index + 1, at + value.size() + literal.size());
        }
        qsizetype end = afterOneCharacter(at);
        while (end >= 0) {
            // The last literal stands at the end and nowhere else.
            end = isLast ? placeAtEnd(literal, end) : m_text.indexOf(literal, end);
            if (end < 0)
                return false;
            const QStringView value = m_text.sliced(at, end - at);
            if (value.trimmed().isEmpty() && !isLast) {
                end = afterOneCharacter(end);
                continue;
            }
            if (!checkValue(value).isEmpty())
                return false; // a longer one holds what this one must not
            m_values[number - 1] = value.toString();
            m_bound[std::size_t(number - 1)] = true;
            if (matchFrom(index + 1, end + literal.size()))
                return true;
            m_bound[std::size_t(number - 1)] = false;
            if (!m_goesBack || isLast || ++m_steps > kMostSteps)
                return false;
            end = afterOneCharacter(end);
        }
        return false;
    }

    [[nodiscard]] qsizetype placeAtEnd(const QString &literal, qsizetype from) const
    {
        const qsizetype place = m_text.size() - literal.size();
        return place >= from && m_text.endsWith(literal) ? place : -1;
    }

    /// -1 at the end of the text. A surrogate pair is one character.
    [[nodiscard]] qsizetype afterOneCharacter(qsizetype at) const
    {
        if (at >= m_text.size())
            return -1;
        const bool pair = m_text[at].isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate();
        return at + (pair ? 2 : 1);
    }

    const Pattern &m_pattern;
    QStringView m_text;
    QStringList m_values;
    std::vector<bool> m_bound;
    bool m_goesBack = false;
    int m_steps = 0;
};

/// The body with its variables spelt alike.
QString canonicalBody(QStringView body)
{
    const auto pieces = parseFields(body);
    if (!pieces.ok())
        return body.toString();
    QString result;
    for (const Piece &piece : *pieces)
        result += piece.isField() ? "{{"_L1 + piece.expression() + "}}"_L1 : piece.text;
    return result;
}

} // namespace

Result<Skeleton> skeletonOf(QStringView text)
{
    const auto pieces = parseFields(text);
    if (!pieces.ok())
        return pieces.error();
    const QList<int> numbers = numbersOf(*pieces);
    Skeleton skeleton;
    skeleton.fields.resize(numbers.isEmpty() ? 0 : *std::max_element(numbers.cbegin(), numbers.cend()));
    for (qsizetype i = 0; i < pieces->size(); ++i) {
        const Piece &piece = pieces->at(i);
        if (!piece.isField()) {
            skeleton.body += piece.text;
            continue;
        }
        skeleton.body += numberedVariable(numbers[i]);
        QString &field = skeleton.fields[numbers[i] - 1];
        if (field.isEmpty())
            field = piece.expression();
    }
    return skeleton;
}

QString skeletonHash(QStringView body, QStringView language)
{
    QString code = language.trimmed().toString().toLower();
    code.replace(u'-', u'_');
    const QString input = code + u'\n' + forMatch(canonicalBody(body));
    return QString::fromLatin1(QCryptographicHash::hash(input.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QString> fill(QStringView body, const QStringList &values)
{
    const auto pieces = parseFields(body);
    if (!pieces.ok())
        return pieces.error();
    QString result;
    for (const Piece &piece : *pieces) {
        if (!piece.isField()) {
            result += piece.text;
            continue;
        }
        const QString value = piece.number() > 0 ? values.value(piece.number() - 1) : QString();
        if (value.trimmed().isEmpty())
            return Error {ErrorKind::RuleRefused, u"missing_field"_s, u"no value, at %1"_s.arg(piece.position), piece.field};
        result += value;
    }
    return result;
}

std::optional<QStringList> cover(QStringView body, QStringView rendered)
{
    const auto pattern = patternOf(body);
    if (!pattern)
        return std::nullopt;
    return Matcher(*pattern, rendered).match();
}

QString templateName(QStringView body, QStringView language)
{
    QString words;
    if (const auto pieces = parseFields(body); pieces.ok()) {
        for (const Piece &piece : *pieces)
            words += piece.isField() ? u" "_s : piece.text;
    }
    QString slug;
    for (const QChar c : forSearch(words)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'_'))
            slug += u'_';
        if (slug.size() >= kSlugLength)
            break;
    }
    while (slug.endsWith(u'_'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = u"message"_s;
    return slug + u'_' + skeletonHash(body, language).first(kHashLength);
}

} // namespace halftone::text
