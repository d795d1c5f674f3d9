#include "text/TemplateForm.h"

#include "Numbering.h"
#include "text/LanguageGuess.h"
#include "text/Normalise.h"
#include "text/Skeleton.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace halftone::text {

using namespace Qt::StringLiterals;

namespace {

/// Words that a fix puts into the message: content in the message's language, not of the program's.
struct FixWords
{
    QString opening;
    QString joiner;
    QString closing;
    QString filler;
};

FixWords fixWordsOf(QStringView language, QStringView body)
{
    const QString code = language.trimmed().isEmpty() ? guessLanguage(body) : language.trimmed().toString();
    if (code.startsWith("fr"_L1, Qt::CaseInsensitive))
        return {u"Bonjour"_s, u"et"_s, u"Merci."_s, u"N’hésitez pas à me répondre ici si vous avez la moindre question."_s};
    return {u"Hello"_s, u"and"_s, u"Thank you."_s, u"Please feel free to reply here if you have any question at all."_s};
}

/// A piece of the body on its way to being mended.
struct Node
{
    QString words; ///< empty for a variable
    Piece field;
    int number = 0;
    QString sample;

    [[nodiscard]] bool isVariable() const { return number > 0; }
};

using Nodes = QList<Node>;

/// "{{0}}", "{{01}}" and "{{999}}" are meant as numbers, but are none that a template can have.
bool isMeantAsNumber(const Piece &piece)
{
    return piece.isField() && std::all_of(piece.field.cbegin(), piece.field.cend(), [](QChar c) { return c.isDigit(); });
}

Nodes nodesOf(const QList<Piece> &pieces, const QStringList &samples)
{
    const QList<int> numbers = numbersOf(pieces);
    Nodes nodes;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Node node;
        node.number = numbers[i];
        if (node.isVariable()) {
            node.field = pieces[i];
            node.sample = samples.value(node.number - 1);
        } else {
            node.words = pieces[i].text;
        }
        nodes += node;
    }
    return nodes;
}

bool hasText(QStringView words)
{
    const QList<uint> characters = words.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        return QChar::isLetterOrNumber(c) || category == QChar::Symbol_Other || category == QChar::Symbol_Currency;
    });
}

bool beginsWithVariable(const Nodes &nodes)
{
    const auto first
        = std::find_if(nodes.cbegin(), nodes.cend(), [](const Node &node) { return node.isVariable() || hasText(node.words); });
    return first != nodes.cend() && first->isVariable();
}

bool endsWithVariable(const Nodes &nodes)
{
    const auto last
        = std::find_if(nodes.crbegin(), nodes.crend(), [](const Node &node) { return node.isVariable() || hasText(node.words); });
    return last != nodes.crend() && last->isVariable();
}

/// Index of the second of two variables with nothing but spaces between; -1 where there are none.
qsizetype adjacentAt(const Nodes &nodes)
{
    bool afterVariable = false;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes[i].isVariable()) {
            if (afterVariable)
                return i;
            afterVariable = true;
        } else if (!QStringView(nodes[i].words).trimmed().isEmpty()) {
            afterVariable = false;
        }
    }
    return -1;
}

QSet<int> numbersIn(const Nodes &nodes)
{
    QSet<int> numbers;
    for (const Node &node : nodes) {
        if (node.isVariable())
            numbers.insert(node.number);
    }
    return numbers;
}

bool isSequential(const Nodes &nodes)
{
    const bool odd
        = std::any_of(nodes.cbegin(), nodes.cend(), [](const Node &n) { return isMeantAsNumber(n.field) && n.field.number() == 0; });
    const QSet<int> numbers = numbersIn(nodes);
    return !odd && (numbers.isEmpty() || *std::max_element(numbers.cbegin(), numbers.cend()) == numbers.size());
}

/// Words beside the variables. Scripts that write without spaces count by letters: a Chinese sentence is not one word.
qsizetype wordsIn(const Nodes &nodes)
{
    qsizetype words = 0;
    qsizetype thaiLetters = 0;
    for (const Node &node : nodes) {
        bool inWord = false;
        const QList<uint> characters = node.words.toUcs4();
        for (const char32_t c : characters) {
            const QChar::Script script = QChar::script(c);
            if (QChar::isSpace(c)) {
                inWord = false;
            } else if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana) {
                ++words;
                inWord = false;
            } else if (script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Khmer
                || script == QChar::Script_Myanmar) {
                ++thaiLetters;
            } else if (QChar::isLetterOrNumber(c) && !inWord) {
                ++words;
                inWord = true;
            }
        }
    }
    return words + thaiLetters / 4;
}

/// With its values, or with its numbers in braces where that is longer.
qsizetype lengthOf(const Nodes &nodes)
{
    qsizetype submitted = 0;
    qsizetype sent = 0;
    for (const Node &node : nodes) {
        submitted += node.isVariable() ? numberedVariable(node.number).size() : node.words.size();
        sent += node.isVariable() ? node.sample.size() : node.words.size();
    }
    return std::max(submitted, sent);
}

QList<FormProblem> bodyProblems(const Nodes &nodes)
{
    const auto problem = [](QLatin1StringView code, const QString &subject = {}) { return FormProblem {code, subject, {}}; };
    const bool isEmpty = std::all_of(nodes.cbegin(), nodes.cend(), [](const Node &n) { return !n.isVariable() && !hasText(n.words); });
    if (isEmpty)
        return {problem("body_empty"_L1)};
    QList<FormProblem> problems;
    if (beginsWithVariable(nodes))
        problems += problem("variable_at_start"_L1);
    if (endsWithVariable(nodes))
        problems += problem("variable_at_end"_L1);
    if (const qsizetype second = adjacentAt(nodes); second >= 0)
        problems += problem("variables_adjacent"_L1, QString::number(nodes[second].number));
    if (!isSequential(nodes))
        problems += problem("variables_not_sequential"_L1);
    const qsizetype variables = numbersIn(nodes).size();
    if (variables > kMaxVariables)
        problems += problem("too_many_variables"_L1, QString::number(variables));
    if (variables > 0 && wordsIn(nodes) < 2 * variables + 1)
        problems += problem("too_few_words"_L1, QString::number(2 * variables + 1));
    if (const qsizetype length = lengthOf(nodes); length > kMaxTemplateBody)
        problems += problem("body_too_long"_L1, QString::number(length));
    return problems;
}

/// From 1 without gaps: numbered variables in their order, then the fields in order of first use, as numbersOf() reads the result.
void renumber(Nodes &nodes)
{
    QList<int> old;
    for (const Node &node : std::as_const(nodes)) {
        if (isMeantAsNumber(node.field) && !old.contains(node.number))
            old += node.number;
    }
    std::sort(old.begin(), old.end());
    QHash<QString, int> given;
    int last = int(old.size());
    for (Node &node : nodes) {
        if (!node.isVariable())
            continue;
        if (isMeantAsNumber(node.field)) {
            node.number = int(old.indexOf(node.number)) + 1;
            node.field.field = QString::number(node.number);
            continue;
        }
        int &number = given[node.field.expression()]; // two fields may have become one
        if (number == 0)
            number = ++last;
        node.number = number;
    }
}

Node wordsNode(const QString &words)
{
    Node node;
    node.words = words;
    return node;
}

/// "candidate.first_name", "candidate.last_name" are better said as one field than held apart by a word.
std::optional<Node> joinedName(const Node &first, const Node &second)
{
    const auto ownerOf = [](const Piece &piece, QStringView part) {
        return !piece.hasDefault && piece.field.endsWith(part) ? piece.field.chopped(part.size()) : QString();
    };
    const QString owner = ownerOf(first.field, u".first_name");
    if (owner.isEmpty() || owner != ownerOf(second.field, u".last_name") || !knownFields().contains(owner + ".full_name"_L1))
        return std::nullopt;
    Node node = first;
    node.field.field = owner + ".full_name"_L1;
    node.sample = first.sample + u' ' + second.sample;
    return node;
}

void separate(Nodes &nodes, const FixWords &fixWords)
{
    for (qsizetype second = adjacentAt(nodes); second >= 0; second = adjacentAt(nodes)) {
        qsizetype first = second - 1;
        while (!nodes[first].isVariable())
            --first;
        const auto joined = joinedName(nodes[first], nodes[second]);
        nodes.remove(first + 1, second - first - 1);
        if (joined) {
            nodes[first] = *joined;
            nodes.removeAt(first + 1);
        } else {
            nodes.insert(first + 1, wordsNode(u' ' + fixWords.joiner + u' '));
        }
    }
}

void closeWith(Nodes &nodes, const QString &words)
{
    QString tail;
    while (!nodes.isEmpty() && !nodes.last().isVariable())
        tail.prepend(nodes.takeLast().words);
    while (!tail.isEmpty() && tail.back().isSpace())
        tail.chop(1);
    const bool isLink = tail.isEmpty() && !nodes.isEmpty() && nodes.last().field.field.endsWith("link"_L1);
    if (isLink)
        tail += u'\n'; // a full stop would become part of the address
    else if (tail.isEmpty() || !u".!?…"_s.contains(tail.back()))
        tail += ". "_L1;
    else
        tail += u' ';
    nodes += wordsNode(tail + words);
}

QString written(const Nodes &nodes, bool isNumbered)
{
    QString body;
    for (const Node &node : nodes) {
        if (!node.isVariable())
            body += node.words;
        else
            body += isNumbered ? numberedVariable(node.number) : "{{ "_L1 + node.field.expression() + " }}"_L1;
    }
    return body;
}

/// The body with all that can be mended mended; empty where something is left, read anew as whoever takes the mend will read it.
QString mendedBody(Nodes nodes, const QStringList &samples, const FixWords &fixWords)
{
    const bool isNumbered
        = std::all_of(nodes.cbegin(), nodes.cend(), [](const Node &n) { return !n.isVariable() || isMeantAsNumber(n.field); });
    separate(nodes, fixWords);
    renumber(nodes);
    if (beginsWithVariable(nodes))
        nodes.prepend(wordsNode(fixWords.opening + u' '));
    if (endsWithVariable(nodes))
        closeWith(nodes, fixWords.closing);
    if (wordsIn(nodes) < 2 * numbersIn(nodes).size() + 1)
        closeWith(nodes, fixWords.filler);
    const QString mended = written(nodes, isNumbered);
    const auto pieces = parseFields(mended);
    const bool isGood = pieces.ok() && bodyProblems(nodes).isEmpty() && bodyProblems(nodesOf(*pieces, samples)).isEmpty();
    return isGood ? mended : QString();
}

QString mendedName(QStringView name, QStringView body, QStringView language)
{
    QString mended;
    for (const QChar c : forSearch(name)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            mended += c;
        else if (!mended.isEmpty() && !mended.endsWith(u'_'))
            mended += u'_';
    }
    mended.truncate(512);
    while (mended.endsWith(u'_'))
        mended.chop(1);
    return mended.isEmpty() ? templateName(body, language) : mended;
}

} // namespace

QList<FormProblem> checkValue(QStringView value)
{
    if (value.trimmed().isEmpty())
        return {{u"missing_sample"_s, {}, {}}};
    static const QRegularExpression breaks(u"[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"_s);
    static const QRegularExpression unwanted(
        u" *[\\t\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}][\\t\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029} ]*| {5,}"_s);
    const bool hasBreak = value.contains(breaks);
    const bool hasTab = value.contains(u'\t');
    const bool hasSpaces = value.contains(u"     ");
    if (!hasBreak && !hasTab && !hasSpaces)
        return {};
    const QString mended = value.toString().replace(unwanted, u" "_s).trimmed();
    QList<FormProblem> problems;
    if (hasBreak)
        problems += {u"value_line_break"_s, {}, mended};
    if (hasTab)
        problems += {u"value_tab"_s, {}, mended};
    if (hasSpaces)
        problems += {u"value_spaces"_s, {}, mended};
    return problems;
}

QList<FormProblem> checkForm(QStringView body, const QStringList &samples, const std::optional<QString> &name, QStringView language)
{
    QList<FormProblem> problems;
    const auto pieces = parseFields(body);
    if (!pieces.ok()) {
        problems += {u"bad_braces"_s, pieces.error().subject, {}};
    } else {
        const Nodes nodes = nodesOf(*pieces, samples);
        problems = bodyProblems(nodes);
        if (!problems.isEmpty()) {
            const QString fix = mendedBody(nodes, samples, fixWordsOf(language, body));
            for (FormProblem &problem : problems)
                problem.fix = fix;
        }
        QList<int> numbers = numbersIn(nodes).values();
        std::sort(numbers.begin(), numbers.end());
        for (const int number : numbers) {
            for (FormProblem problem : checkValue(samples.value(number - 1))) {
                problem.subject = QString::number(number);
                problems += problem;
            }
        }
    }
    static const QRegularExpression goodName(u"\\A[a-z0-9_]{1,512}\\z"_s);
    if (name && !goodName.match(*name).hasMatch())
        problems += {u"bad_name"_s, *name, mendedName(*name, body, language)};
    return problems;
}

} // namespace halftone::text
