#include "FormRules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
const QRegularExpression &variable()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    return pattern;
}

bool hasWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

QString refusal(int subCode, const QString &message)
{
    return u"subCode=%1, userMessage=%2"_s.arg(subCode).arg(message);
}

int wordsIn(const QString &text)
{
    int words = 0;
    for (const QStringView word : QStringView(text).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        words += hasWord(word) ? 1 : 0;
    return words;
}
} // namespace

QStringList variablesOf(const QString &body)
{
    QStringList found;
    for (auto match = variable().globalMatch(body); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

QString rendered(const QString &body, const QJsonObject &values)
{
    QString text;
    qsizetype at = 0;
    for (auto matches = variable().globalMatch(body); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QJsonValue value = values.value(match.captured(1));
        text += QStringView(body).mid(at, match.capturedStart() - at);
        text += value.isUndefined() ? match.captured() : value.toString();
        at = match.capturedEnd();
    }
    text += QStringView(body).mid(at);
    return text;
}

bool isPlainValue(const QString &value)
{
    return !value.contains(u'\n') && !value.contains(u'\r') && !value.contains(u'\t') && !value.contains("     "_L1);
}

QString formObjection(const QString &body, const QJsonObject &samples)
{
    if (body.size() > 1024)
        return refusal(2388040, u"The body is too long: at most 1024 characters."_s);
    if (body.trimmed().isEmpty() || body.contains("\n\n\n"_L1) || body.contains("     "_L1) || body.contains(u'\t'))
        return refusal(2388072, u"The body has an invalid format: empty, a tab, or too many line breaks or spaces in a row."_s);

    QString fixed;
    QSet<QString> distinct;
    bool isFirst = true;
    qsizetype at = 0;
    for (auto matches = variable().globalMatch(body); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView before = QStringView(body).mid(at, match.capturedStart() - at);
        if (isFirst && !hasWord(before))
            return refusal(2388299, u"Variables can't be at the start or end of the template."_s);
        if (!isFirst && !hasWord(before))
            return refusal(2388299, u"Variables can't stand side by side without text between them."_s);
        isFirst = false;
        fixed += before;
        fixed += u' ';
        distinct.insert(match.captured(1));
        at = match.capturedEnd();
    }
    if (distinct.isEmpty())
        return {};
    const QStringView rest = QStringView(body).mid(at);
    if (!hasWord(rest)) // closing punctuation is not text
        return refusal(2388299, u"Variables can't be at the start or end of the template."_s);
    fixed += rest;
    for (int number = 1; number <= distinct.size(); ++number) {
        const QString name = QString::number(number);
        if (!distinct.contains(name))
            return refusal(2388072, u"Variables must be numbered from 1 without gaps."_s);
        if (samples.value(name).toString().isEmpty())
            return refusal(2388043, u"A sample value is required for each variable."_s);
    }
    if (wordsIn(fixed) < 2 * int(distinct.size()) + 1)
        return refusal(2388293, u"This template has too many variables for its length."_s);
    if (rendered(body, samples).size() > 1024)
        return refusal(2388040, u"The body is too long with its sample values: at most 1024 characters."_s);
    return {};
}

} // namespace halftone::sandbox
