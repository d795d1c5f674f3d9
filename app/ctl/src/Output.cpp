#include "Output.h"

#include "words/ErrorWords.h"

#include <QJsonDocument>

#include <algorithm>

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *where, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), where);
    std::fflush(where);
}

QByteArray ended(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'\n') ? text.toUtf8() : text.toUtf8() + '\n';
}

} // namespace

int statusOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return Usage;
    case ErrorKind::WorkspaceUnusable:
    case ErrorKind::StorageBusy:
    case ErrorKind::StorageFailed:
        return NoWorkspace;
    case ErrorKind::CredentialsMissing:
    case ErrorKind::CredentialsRefused:
        return NoCredentials;
    default:
        return Refused;
    }
}

void Output::answer(const QJsonObject &json, const QString &text) const
{
    write(stdout, m_json ? QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n' : ended(text));
}

void Output::answer(const QJsonArray &json, const QString &text) const
{
    write(stdout, m_json ? QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n' : ended(text));
}

void Output::line(const QJsonObject &json, const QString &text) const
{
    answer(json, text);
}

int Output::failure(const Error &error, const QJsonObject &details) const
{
    const QString words = words::wordsFor(error).text();
    note(words);
    if (m_json) {
        QJsonObject all = details;
        if (!error.subject.isEmpty() && !all.contains("subject"_L1))
            all.insert("subject"_L1, error.subject);
        answer(QJsonObject {{u"error"_s, QJsonObject {{u"code"_s, error.code}, {u"message"_s, words}, {u"details"_s, all}}}}, {});
    }
    return statusOf(error);
}

void Output::note(const QString &text)
{
    write(stderr, "halftonectl: " + ended(text));
}

void Output::print(const QString &text, std::FILE *where)
{
    write(where, ended(text));
}

QString Output::table(const QStringList &titles, const QList<QStringList> &rows, const QString &none)
{
    if (rows.isEmpty())
        return none;
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        qsizetype width = titles.at(column).size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(column).size());
        widths.append(width);
    }
    QString text;
    const auto add = [&](const QStringList &row) {
        QString line;
        for (qsizetype column = 0; column < titles.size(); ++column)
            line += row.value(column).leftJustified(widths.at(column) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    add(titles);
    for (const QStringList &row : rows)
        add(row);
    return text;
}

} // namespace halftone::ctl
