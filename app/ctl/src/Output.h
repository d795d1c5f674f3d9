#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cstdio>

namespace halftone::ctl {

/// Exit statuses (CLI.md).
enum Status { Fine = 0, Refused = 1, Usage = 2, NoWorkspace = 3, NoCredentials = 4 };

/// The exit status that an error ends a command with.
[[nodiscard]] int statusOf(const Error &error);

/// What is printed: one JSON value, or text for people. Never a secret: none is ever given to it.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }

    /// With `--json` the value, else the text.
    void answer(const QJsonObject &json, const QString &text) const;
    void answer(const QJsonArray &json, const QString &text) const;
    /// One line and at once, for what goes on and on.
    void line(const QJsonObject &json, const QString &text) const;
    /// The error, and what to do, on standard error; with `--json` also as a value on standard output. @return the exit status.
    int failure(const Error &error, const QJsonObject &details = {}) const;
    /// Something a person should know beside the answer, on standard error.
    static void note(const QString &text);
    /// Text as it is (help).
    static void print(const QString &text, std::FILE *where);

    /// Columns, aligned; without rows, @p none.
    [[nodiscard]] static QString table(const QStringList &titles, const QList<QStringList> &rows, const QString &none);

private:
    bool m_json;
};

} // namespace halftone::ctl
