#include "FileDialogs.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace halftone::ui {

namespace {

void open(QFileDialog *dialog, const std::function<void(const QString &)> &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), chosen);
    dialog->open();
}

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void askForOpening(const CandidatesPorts &ports, QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen)
{
    if (ports.fileToOpen) {
        ports.fileToOpen(parent, wish, std::move(chosen));
        return;
    }
    auto *dialog = new QFileDialog(parent, wish.title, folder(), wish.filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, chosen);
}

void askForSaving(const CandidatesPorts &ports, QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen)
{
    if (ports.fileToSave) {
        ports.fileToSave(parent, wish, std::move(chosen));
        return;
    }
    auto *dialog = new QFileDialog(parent, wish.title, folder(), wish.filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(wish.suggestion);
    open(dialog, chosen);
}

} // namespace halftone::ui
