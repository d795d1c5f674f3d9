#include "text/MergeFields.h"

#include <QRegularExpression>
#include <QSet>

namespace halftone::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 80; ///< a longer one is a sentence that got between braces
constexpr qsizetype kQuotedSubject = 40; ///< how much of a broken field an error shows

Error broken(const QString &code, QStringView text, qsizetype at)
{
    return Error {ErrorKind::InvalidInput, code, u"at %1"_s.arg(at), text.sliced(at).left(kQuotedSubject).toString()};
}

/// What makes two names the same: case, runs of spaces and the prefix of custom fields do not count.
QString foldedName(QStringView name)
{
    QString folded = name.toString().simplified().toCaseFolded();
    if (folded.startsWith("custom."_L1))
        folded.remove(0, 7);
    return folded;
}

/// The known field that is meant, in its own spelling; else the name as it stands.
QString canonicalName(const QString &name)
{
    const QString folded = name.toCaseFolded();
    for (const QString &known : knownFields()) {
        if (folded == known)
            return known;
    }
    return name;
}

bool isNameCharacter(QChar c)
{
    return !u"{}|\"“”«»\n\r"_s.contains(c);
}

/// Reads one field; a reader that only moves forward.
class FieldReader
{
public:
    FieldReader(QStringView text, qsizetype at)
        : m_text(text)
        , m_begin(at)
        , m_at(at + 2)
    {
    }

    Result<Piece> read()
    {
        Piece piece;
        piece.position = m_begin;
        const qsizetype nameAt = m_at;
        while (m_at < m_text.size() && isNameCharacter(m_text[m_at]))
            ++m_at;
        if (m_at >= m_text.size())
            return broken(u"unclosed_braces"_s, m_text, m_begin);
        const QString name = m_text.sliced(nameAt, m_at - nameAt).toString().simplified();
        if (name.isEmpty() || name.size() > kLongestName)
            return brokenHere();
        piece.field = canonicalName(name);
        if (m_text[m_at] == u'|') {
            ++m_at;
            if (!readDefault(piece))
                return brokenHere();
        }
        skipSpaces();
        if (!m_text.sliced(m_at).startsWith(u"}}"))
            return brokenHere();
        m_at += 2;
        piece.length = m_at - m_begin;
        piece.text = m_text.sliced(m_begin, piece.length).toString();
        return piece;
    }

private:
    [[nodiscard]] Error brokenHere() const
    {
        const bool closed = m_text.indexOf(u"}}", m_begin) >= 0;
        return broken(closed ? u"malformed_field"_s : u"unclosed_braces"_s, m_text, m_begin);
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// `default: "…"`, with straight or typographic quotes: composers of text put in the latter by themselves.
    bool readDefault(Piece &piece)
    {
        skipSpaces();
        if (!m_text.sliced(m_at).startsWith(u"default", Qt::CaseInsensitive))
            return false;
        m_at += 7;
        skipSpaces();
        if (m_at >= m_text.size() || m_text[m_at] != u':')
            return false;
        ++m_at;
        skipSpaces();
        if (m_at >= m_text.size())
            return false;
        const QString closing = closingQuotes(m_text[m_at]);
        if (closing.isEmpty())
            return false;
        const bool guillemets = m_text[m_at] == u'«';
        ++m_at;
        QString value;
        while (m_at < m_text.size() && !closing.contains(m_text[m_at])) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at++];
        }
        if (m_at >= m_text.size())
            return false;
        ++m_at;
        piece.hasDefault = true;
        piece.fallback = guillemets ? value.trimmed() : value;
        return true;
    }

    static QString closingQuotes(QChar opening)
    {
        switch (opening.unicode()) {
        case u'"':
        case u'“':
        case u'”':
        case u'„':
            return u"\"“”"_s;
        case u'\'':
            return u"'"_s;
        case u'‘':
        case u'’':
            return u"’"_s;
        case u'«':
            return u"»"_s;
        default:
            return {};
        }
    }

    QStringView m_text;
    qsizetype m_begin;
    qsizetype m_at;
};

/// The value behind a field; empty where there is none, or nothing but spaces.
QString valueOf(const Piece &piece, const FieldValues &values)
{
    const auto usable = [](const QString &value) { return value.trimmed().isEmpty() ? QString() : value; };
    if (const auto it = values.constFind(piece.field); it != values.constEnd() && !it->trimmed().isEmpty())
        return *it;
    const QString folded = foldedName(piece.field);
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (foldedName(it.key()) == folded && !it->trimmed().isEmpty())
            return usable(*it);
    }
    return {};
}

QSet<QString> foldedNames(const QStringList &names)
{
    QSet<QString> result;
    for (const QString &name : names)
        result.insert(foldedName(name));
    return result;
}

QList<Error> unknownFields(const QList<Piece> &pieces, const QStringList &custom)
{
    const QSet<QString> others = foldedNames(custom);
    QSet<QString> told;
    QList<Error> errors;
    for (const Piece &piece : pieces) {
        if (!piece.isField() || piece.number() > 0 || knownFields().contains(piece.field) || others.contains(foldedName(piece.field)))
            continue;
        if (told.contains(piece.field))
            continue;
        told.insert(piece.field);
        errors += Error {ErrorKind::InvalidInput, u"unknown_field"_s, u"at %1"_s.arg(piece.position), piece.field};
    }
    return errors;
}

} // namespace

const QStringList &knownFields()
{
    static const QStringList fields {u"candidate.first_name"_s, u"candidate.last_name"_s, u"candidate.full_name"_s, u"sender.first_name"_s,
        u"sender.last_name"_s, u"sender.full_name"_s, u"job.title"_s, u"organization.name"_s, u"interview.date"_s, u"interview.time"_s,
        u"interview.location"_s, u"interview.link"_s};
    return fields;
}

QString Piece::expression() const
{
    if (!hasDefault)
        return field;
    QString quoted = fallback;
    quoted.replace(u'\\', "\\\\"_L1);
    for (const QChar quote : u"\"“”"_s)
        quoted.replace(quote, u'\\' + QString(quote));
    return field + " | default: \""_L1 + quoted + u'"';
}

int Piece::number() const
{
    static const QRegularExpression numbered(u"\\A[1-9][0-9]{0,2}\\z"_s);
    const int value = numbered.match(field).hasMatch() ? field.toInt() : 0;
    return value <= kMaxVariables ? value : 0;
}

Result<QList<Piece>> parseFields(QStringView text)
{
    QList<Piece> pieces;
    qsizetype wordsFrom = 0;
    const auto endWords = [&](qsizetype at) {
        if (at > wordsFrom) {
            Piece words;
            words.text = text.sliced(wordsFrom, at - wordsFrom).toString();
            words.position = wordsFrom;
            words.length = at - wordsFrom;
            pieces += words;
        }
    };
    qsizetype at = 0;
    while (at + 1 < text.size()) {
        const QStringView pair = text.sliced(at, 2);
        if (pair == u"}}")
            return broken(u"stray_braces"_s, text, at);
        if (pair != u"{{") {
            ++at;
            continue;
        }
        const Result<Piece> field = FieldReader(text, at).read();
        if (!field.ok())
            return field.error();
        endWords(at);
        pieces += *field;
        at += field->length;
        wordsFrom = at;
    }
    endWords(text.size());
    return pieces;
}

QList<Error> fieldErrors(QStringView text, const QStringList &custom)
{
    const auto pieces = parseFields(text);
    if (!pieces.ok())
        return {pieces.error()};
    return unknownFields(*pieces, custom);
}

QStringList fieldsOf(QStringView text)
{
    QStringList fields;
    const auto pieces = parseFields(text);
    if (!pieces.ok())
        return fields;
    for (const Piece &piece : *pieces) {
        if (piece.isField() && !fields.contains(piece.field))
            fields += piece.field;
    }
    return fields;
}

QStringList missingFields(QStringView text, const FieldValues &values)
{
    QStringList missing;
    const auto pieces = parseFields(text);
    if (!pieces.ok())
        return missing;
    for (const Piece &piece : *pieces) {
        if (piece.isField() && !piece.hasDefault && !missing.contains(piece.field) && valueOf(piece, values).isEmpty())
            missing += piece.field;
    }
    return missing;
}

Result<QString> render(QStringView text, const FieldValues &values, const QStringList &custom)
{
    const auto pieces = parseFields(text);
    if (!pieces.ok())
        return pieces.error();
    const QList<Error> unknown = unknownFields(*pieces, custom + values.keys());
    if (!unknown.isEmpty())
        return unknown.constFirst();
    QString result;
    result.reserve(text.size());
    for (const Piece &piece : *pieces) {
        if (!piece.isField()) {
            result += piece.text;
            continue;
        }
        const QString value = valueOf(piece, values);
        if (value.isEmpty() && !piece.hasDefault)
            return Error {ErrorKind::RuleRefused, u"missing_field"_s, u"no value and no default, at %1"_s.arg(piece.position), piece.field};
        result += value.isEmpty() ? piece.fallback : value;
    }
    return result;
}

} // namespace halftone::text
