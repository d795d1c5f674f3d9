#include "WorkspaceSection.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

namespace halftone::ui {

using namespace Qt::StringLiterals;

WorkspaceSection::WorkspaceSection(const SettingsPorts &ports, QWidget *parent)
    : Section(ports, u"workspaceSection"_s, parent)
{
    QVBoxLayout *card = addCard(m_heading);
    QFormLayout *form = addForm(card);
    m_address = new QLineEdit(m_heading->parentWidget());
    m_address->setObjectName(u"workspaceAddress"_s);
    m_address->setReadOnly(true);
    m_addressLabel = row(form, m_address);
    m_contents = addHint(card);
    m_contents->setObjectName(u"workspaceContents"_s);
    m_check = new QPushButton(m_heading->parentWidget());
    m_check->setObjectName(u"checkWorkspace"_s);
    card->addWidget(m_check, 0, Qt::AlignLeft);
    m_checked = addAnswer(card, u"checkAnswer"_s);

    QVBoxLayout *backup = addCard(m_backupHeading);
    m_backupHint = addHint(backup);
    m_backupHint->setObjectName(u"backupHint"_s);
    m_backupFields = new QWidget(m_backupHeading->parentWidget());
    auto *line = new QHBoxLayout(m_backupFields);
    line->setContentsMargins(0, 0, 0, 0);
    m_pathLabel = new PlainLabel(m_backupFields);
    m_path = new QLineEdit(m_backupFields);
    m_path->setObjectName(u"backupPath"_s);
    m_pathLabel->setBuddy(m_path);
    m_browse = new QPushButton(m_backupFields);
    m_browse->setObjectName(u"backupBrowse"_s);
    m_backUp = new QPushButton(m_backupFields);
    m_backUp->setObjectName(u"backUp"_s);
    line->addWidget(m_pathLabel);
    line->addWidget(m_path, 1);
    line->addWidget(m_browse);
    line->addWidget(m_backUp);
    backup->addWidget(m_backupFields);
    m_backedUp = addAnswer(backup, u"backupAnswer"_s);

    QVBoxLayout *team = addCard(m_teamHeading);
    m_team = addHint(team);
    m_team->setObjectName(u"teamHint"_s);
    m_team->setTextInteractionFlags(Qt::TextSelectableByMouse);

    connect(m_check, &QPushButton::clicked, this, &WorkspaceSection::check);
    connect(m_browse, &QPushButton::clicked, this, &WorkspaceSection::browse);
    connect(m_backUp, &QPushButton::clicked, this, &WorkspaceSection::backUp);
    connect(m_path, &QLineEdit::returnPressed, m_backUp, &QPushButton::click);
    proposePath();
    retranslateUi();
}

QString WorkspaceSection::title() const
{
    return tr("Workspace");
}

void WorkspaceSection::retranslateUi()
{
    m_heading->setText(tr("Workspace"));
    m_addressLabel->setText(tr("Address"));
    m_check->setText(tr("Check the workspace"));
    m_backupHeading->setText(tr("Backup"));
    m_pathLabel->setText(tr("Copy to"));
    //: Opens a dialog in which a file is chosen
    m_browse->setText(tr("Choose…"));
    m_backUp->setText(tr("Back up"));
    m_teamHeading->setText(tr("Sharing with a team"));
    m_team->setText(
        tr("A file is for one computer: not for a network drive, nor for a folder that is synchronized. A team works on one "
           "PostgreSQL database (15 or newer). Your administrator makes an empty one; then everybody starts Halftone with "
           "%1, or with the environment variable HALFTONE_WORKSPACE set to that address. The password comes from ~/.pgpass, never "
           "from the address. The secret of the provider's account is entered once on each computer.")
            .arg(u"halftone --workspace postgresql://user@server/database"_s));
    nameField(m_address, m_addressLabel->text());
    nameField(m_path, m_pathLabel->text());
    m_browse->setAccessibleName(tr("Choose the file of the backup"));
    show();
}

void WorkspaceSection::show()
{
    const QLocale locale;
    const bool file = !m_info || m_info->isFile;
    m_backupFields->setVisible(file);
    m_backupHint->setText(file
            ? tr("Halftone may go on working meanwhile. The copy is a workspace that can be opened with --workspace; the "
                 "secret of the account is not in it.")
            : tr("Your administrator backs up the database with pg_dump."));
    if (!m_info) {
        m_contents->clear();
        return;
    }
    m_address->setText(m_info->address);
    m_address->setCursorPosition(0);
    QString text = tr("Candidates: %1. Messages: %2.").arg(locale.toString(m_info->candidates), locale.toString(m_info->messages));
    if (m_info->sizeBytes > 0)
        text += u' ' + tr("Size: %1.").arg(locale.formattedDataSize(m_info->sizeBytes));
    m_contents->setText(text);
}

void WorkspaceSection::reload()
{
    const quint64 wish = ++m_wish;
    onDone(m_ports.info(), this, [this, wish](const Result<workspace::Info> &answer) {
        if (wish != m_wish)
            return;
        if (answer) {
            m_info = *answer;
            show();
        } else {
            m_checked->sayError(answer.error());
        }
    });
}

void WorkspaceSection::proposePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString stem = folder + u"/halftone-backup"_s;
    QString path = stem + u".halftone"_s;
    for (int i = 2; QFile::exists(path); ++i) // an earlier backup is not written over
        path = u"%1-%2.halftone"_s.arg(stem).arg(i);
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setCursorPosition(0);
}

void WorkspaceSection::browse()
{
    auto *dialog = new QFileDialog(this, tr("Copy the workspace to"), QFileInfo(m_path->text()).path());
    dialog->setObjectName(u"backupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"halftone"_s);
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void WorkspaceSection::backUp()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty()) {
        m_backedUp->say([] { return tr("Say where the copy should be written."); }, "danger");
        m_path->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_backUp->setEnabled(false);
    m_backedUp->say([] { return tr("Copying…"); }, "muted");
    onDone(m_ports.backup(path), this, [this, path](const Result<Done> &answer) {
        m_backUp->setEnabled(true);
        if (!answer) {
            m_backedUp->sayError(answer.error());
            return;
        }
        m_backedUp->say([path] { return tr("Copied to %1.").arg(QDir::toNativeSeparators(path)); }, "good");
        proposePath();
    });
}

void WorkspaceSection::check()
{
    m_check->setEnabled(false);
    m_checked->say([] { return tr("Checking; this may take a while…"); }, "muted");
    onDone(m_ports.checkWorkspace(), this, [this](const Result<QStringList> &answer) {
        m_check->setEnabled(true);
        if (!answer) {
            m_checked->sayError(answer.error());
            return;
        }
        if (answer->isEmpty()) {
            m_checked->say([] { return tr("All is well."); }, "good");
            return;
        }
        const QString found = answer->mid(0, 10).join(u'\n'); // of many, the first tell enough
        m_checked->say(
            [found] { return tr("Something is wrong. Keep a backup, and pass this on to your administrator:") + u'\n' + found; }, "danger");
    });
}

} // namespace halftone::ui
