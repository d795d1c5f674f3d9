#pragma once

#include "base/Result.h"
#include "csv/Table.h"

namespace halftone::ui {

/// A list that was read from a file.
struct ListFile
{
    QString name; ///< without its folder
    csv::Table table;
    bool isUtf8 = true; ///< false: read as Windows-1252, and the accents are to be looked at
};

/// The largest list that is read: some hundred thousand candidates.
inline constexpr qint64 kMaxListBytes = 32LL * 1024 * 1024;

/// Reads a list of candidates. Takes as long as the disk does: not for the window's thread.
///
/// Errors: InvalidInput `list_folder`, `list_too_large`, `list_picture`, `list_workbook`, `list_document`, `file_unreadable`, those of
/// csv::read; the subject is the file's name, or the line.
[[nodiscard]] Result<ListFile> readListFile(const QString &path);

/// Writes a whole file or none. Errors: StorageFailed `file_unwritable` (subject: @p path, quote: the system's words).
[[nodiscard]] Result<Done> writeFile(const QString &path, const QByteArray &bytes);

/// What to say of such an error.
[[nodiscard]] QString fileWords(const Error &error);

} // namespace halftone::ui
