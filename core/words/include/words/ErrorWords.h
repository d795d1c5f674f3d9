#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace halftone::words {

/// What a person is told of an error: what happened, to what, and what to do (UX.md). Never a code alone, never empty.
struct Words
{
    QString what; ///< one or two sentences
    QString todo; ///< one or two sentences; empty only where there is nothing to do

    /// Both, as one paragraph.
    [[nodiscard]] QString text() const { return todo.isEmpty() ? what : what + QLatin1Char(' ') + todo; }
    friend bool operator==(const Words &, const Words &) = default;
};

/// The words of an error, by its code, else by its kind; its subject is named, and somebody else's words are quoted where we have none.
[[nodiscard]] Words wordsFor(const Error &error);

/// The words of a code as messages carry it ("twilio_21610", "opted_out").
///
/// A provider's code without a row of its own gets the words of its range, with the provider's own words quoted (R10.3).
/// @param quote the provider's or reviewer's words; may be empty.
[[nodiscard]] Words wordsForCode(QStringView code, const QString &quote = {});

/// Whether a code has a row of its own; what has none is told by its range or kind.
[[nodiscard]] bool hasWords(QStringView code);

/// All codes with a row of their own, for tests.
[[nodiscard]] QStringList codesWithWords();

} // namespace halftone::words
