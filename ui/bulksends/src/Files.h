#pragma once

#include "bulksends/BulkSendsPorts.h"
#include "csv/Table.h"
#include "kit/Background.h"

namespace halftone::ui {

/// A list of recipients that was read from a file.
struct RecipientFile
{
    QString name; ///< without its folder
    csv::Table table;
};

/// Errors: InvalidInput `file_unreadable`, `list_too_large` (subject: the file's name), those of csv::read. Not for the window's thread.
[[nodiscard]] Result<RecipientFile> readRecipients(const QString &path);
/// Writes a whole file or none. Errors: StorageFailed `file_unwritable` (subject: @p path, quote: the system's words).
[[nodiscard]] Result<Done> writeResults(const QString &path, const QList<QStringList> &rows);
/// What to say of such an error.
[[nodiscard]] QString listFileWords(const Error &error);

/// Ask by the port, else by the desktop's dialog; neither waits. @p chosen is not called once @p parent is gone.
void askForList(const BulkSendsPorts &ports, QWidget *parent, std::function<void(const QString &)> chosen);
void askForTarget(const BulkSendsPorts &ports, QWidget *parent, const QString &suggestion, std::function<void(const QString &)> chosen);

} // namespace halftone::ui
