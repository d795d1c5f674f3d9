#include "Files.h"

#include "words/ErrorWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct BulkFileWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkFiles)
};

/// The largest list that is read: some hundred thousand recipients.
constexpr qint64 kMaxBytes = 32LL * 1024 * 1024;

QFileDialog *dialogFor(QWidget *parent, const QString &title, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        BulkFileWords::tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    return dialog;
}

} // namespace

Result<RecipientFile> readRecipients(const QString &path)
{
    const QFileInfo info(path);
    const auto problem = [&info](const QString &code) { return Error {ErrorKind::InvalidInput, code, {}, info.fileName()}; };
    if (!info.isFile()) // a folder, a device, a pipe: reading it may never end
        return problem(u"file_unreadable"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(u"file_unreadable"_s);
    const QByteArray bytes = file.read(kMaxBytes + 1);
    if (bytes.size() > kMaxBytes)
        return problem(u"list_too_large"_s);
    auto table = csv::read(bytes);
    if (!table)
        return table.error();
    return RecipientFile {info.fileName(), std::move(table).value()};
}

Result<Done> writeResults(const QString &path, const QList<QStringList> &rows)
{
    const QByteArray bytes = csv::write(rows);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return Error {ErrorKind::StorageFailed, u"file_unwritable"_s, file.errorString(), path, file.errorString()};
}

QString listFileWords(const Error &error)
{
    if (error.code == "list_too_large"_L1)
        return BulkFileWords::tr("“%1” is larger than %2. Choose another file, or split it.")
            .arg(error.subject, QLocale().formattedDataSize(kMaxBytes, 0));
    if (error.code == "file_unwritable"_L1)
        return BulkFileWords::tr("“%1” could not be written (%2). Choose another folder, or make room on the disk.")
            .arg(error.subject, error.quote);
    return words::wordsFor(error).text();
}

void askForList(const BulkSendsPorts &ports, QWidget *parent, std::function<void(const QString &)> chosen)
{
    if (ports.fileToOpen) {
        ports.fileToOpen(parent, {}, std::move(chosen));
        return;
    }
    QFileDialog *dialog = dialogFor(parent, BulkFileWords::tr("List of recipients"), chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askForTarget(const BulkSendsPorts &ports, QWidget *parent, const QString &suggestion, std::function<void(const QString &)> chosen)
{
    if (ports.fileToSave) {
        ports.fileToSave(parent, suggestion, std::move(chosen));
        return;
    }
    QFileDialog *dialog = dialogFor(parent, BulkFileWords::tr("Export the results"), chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestion);
    dialog->open();
}

} // namespace halftone::ui
