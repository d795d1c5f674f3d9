#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace halftone::csv {

/// The longest line that is read: a longer one is no list of people, whatever it is.
inline constexpr qsizetype kMaxLineBytes = 1024 * 1024;

/// A row of a file, as its cells stand there; spaces around a cell without quotes are off.
struct Row
{
    int line = 0; ///< of the file, from 1, where the row begins
    QStringList cells;
};

/// A file that could be read as a whole.
struct Table
{
    QStringList titles; ///< of the first row that is not empty
    QList<Row> rows; ///< the others that are not empty; they may have fewer or more cells than there are titles
};

/// Reads a list, whatever made it: UTF-8 with or without a mark, UTF-16 with a mark, else Windows-1252; comma, semicolon or tab,
/// told from the line of titles; lines that end in CRLF, LF or CR.
///
/// @return errors: InvalidInput `csv_empty`; `csv_binary` (NUL bytes); `csv_unclosed_quote`, `csv_line_too_long` with the line as
///         subject; `csv_unreadable`. Nothing is returned of a file that cannot be read to its end.
[[nodiscard]] Result<Table> read(const QByteArray &bytes);

/// What the columns of a list mean.
struct Columns
{
    /// Field of column 0, 1, …: an English title of CLI.md ("phone", "first_name"…), else the title itself for a custom field; empty
    /// for a column without a title, and for a second one of the same meaning.
    QStringList fields;
};

/// Recognises columns by their titles, English and French, accents and case folded, and by what the user says.
///
/// @param mapped field → title in the file (`--map phone="Mobile"`).
/// Errors: InvalidInput `csv_no_header` when no title is known and none is mapped; `unknown_column` for a mapped title that is not there.
[[nodiscard]] Result<Columns> recognise(const QStringList &titles, const QMap<QString, QString> &mapped = {});

/// A row by field. Empty cells are left out.
[[nodiscard]] QMap<QString, QString> fieldsOf(const Row &row, const Columns &columns);

/// Writes rows as UTF-8 with commas and CRLF.
///
/// A cell that a spreadsheet would take for a formula (begins with = + - @, tab or CR) gets an apostrophe in front, unless it is a
/// plain number ("+33612345678", "-12.5").
[[nodiscard]] QByteArray write(const QList<QStringList> &rows);

} // namespace halftone::csv
