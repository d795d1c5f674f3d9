#include "conversation/ConversationPage.h"
#include "inbox/InboxPage.h"
#include "kit/Page.h"
#include "kit/Widgets.h"
#include "shell/CommandPalette.h"
#include "shell/MainWindow.h"
#include "words/ErrorWords.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

// As they are kept; the words outlive a change of the enumerations.
constexpr std::array kPlaces {
    std::pair {MainWindow::Place::Inbox, QLatin1StringView("inbox")},
    std::pair {MainWindow::Place::Candidates, QLatin1StringView("candidates")},
    std::pair {MainWindow::Place::BulkSends, QLatin1StringView("bulk_sends")},
    std::pair {MainWindow::Place::Templates, QLatin1StringView("templates")},
    std::pair {MainWindow::Place::Settings, QLatin1StringView("settings")},
};
constexpr std::array kFilters {
    std::pair {InboxFilter::All, QLatin1StringView("all")},
    std::pair {InboxFilter::Unread, QLatin1StringView("unread")},
    std::pair {InboxFilter::Mine, QLatin1StringView("mine")},
    std::pair {InboxFilter::PendingApproval, QLatin1StringView("pending_approval")},
    std::pair {InboxFilter::Failed, QLatin1StringView("failed")},
    std::pair {InboxFilter::WindowClosing, QLatin1StringView("window_closing")},
};

template <typename Table, typename Value> QString wordOf(const Table &table, Value value)
{
    const auto found = std::ranges::find(table, value, [](const auto &pair) { return pair.first; });
    return found == table.end() ? QString() : QString(found->second);
}

template <typename Table> auto valueOf(const Table &table, const QString &word)
{
    const auto found = std::ranges::find(table, word, [](const auto &pair) { return QString(pair.second); });
    return found == table.end() ? table.front().first : found->first;
}

} // namespace

QString MainWindow::spaceKey(const QString &name) const
{
    return u"workspaces/%1/%2"_s.arg(m_ports.workspaceKey, name);
}

void MainWindow::keep(QSettings &settings) const
{
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/inboxSplitter"_s, m_splitter->saveState());
    if (m_ports.workspaceKey.isEmpty() || !m_begun)
        return;
    settings.setValue(spaceKey(u"place"_s), wordOf(kPlaces, m_place));
    settings.setValue(spaceKey(u"filter"_s), wordOf(kFilters, m_inbox->filter()));
    settings.setValue(spaceKey(u"conversation"_s), QString::number(m_conversation->conversation().value()));
    settings.setValue(spaceKey(u"recent"_s), m_palette ? m_palette->model().recent() : m_recent);
}

void MainWindow::restore(const QSettings &settings)
{
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_splitter->restoreState(settings.value(u"window/inboxSplitter"_s).toByteArray());
    if (m_ports.workspaceKey.isEmpty())
        return;
    m_kept = Kept {valueOf(kPlaces, settings.value(spaceKey(u"place"_s)).toString()),
        valueOf(kFilters, settings.value(spaceKey(u"filter"_s)).toString()),
        ConversationId(settings.value(spaceKey(u"conversation"_s)).toString().toLongLong())};
    m_recent = settings.value(spaceKey(u"recent"_s)).toStringList();
}

void MainWindow::goBack()
{
    if (!m_kept)
        return;
    const Kept kept = *m_kept;
    m_inbox->setFilter(kept.filter);
    if (kept.conversation.isValid())
        goBackTo(kept.conversation);
    if (kept.place != Place::Inbox)
        go(kept.place);
}

void MainWindow::goBackTo(ConversationId conversation)
{
    onDone(m_ports.inbox.summary(conversation), this, [this, conversation](const Result<ConversationSummary> &answer) {
        if (!answer || !m_kept || m_kept->conversation != conversation)
            return; // erased meanwhile, or something else was opened
        m_kept.reset();
        // Opening marks as read, and nobody has read what came in while the program was not there.
        if (answer->unread > 0) {
            m_inbox->select(conversation);
            return;
        }
        m_inbox->select(conversation);
        Q_EMIT conversationOpened(conversation);
        m_conversation->open(conversation);
        m_conversation->focusMessage();
    });
}

bool MainWindow::isReading(ConversationId conversation) const
{
    return isActiveWindow() && m_conversation->isVisible() && m_conversation->conversation() == conversation;
}

void MainWindow::flush()
{
    m_conversation->composer().flushDraft();
    for (Page *page : std::as_const(m_pages))
        page->flush();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flush();
    if (m_closeHides && !m_quitting) {
        event->ignore();
        hide();
        return;
    }
    Q_EMIT closing();
    event->accept();
}

void MainWindow::showUnusable(const Error &error)
{
    m_trouble = error;
    if (!m_unusable) {
        m_unusable = new EmptyPage(u"failed"_s, this);
        m_unusable->setObjectName(u"unusable"_s);
        QPushButton *retry = m_unusable->addAction(u"unusableRetry"_s, true);
        QPushButton *other = m_unusable->addAction(u"unusableOther"_s, false);
        connect(retry, &QPushButton::clicked, this, [this] {
            if (m_ports.retryOpen)
                m_ports.retryOpen();
        });
        connect(other, &QPushButton::clicked, this, &MainWindow::chooseWorkspace);
        m_stack->addWidget(m_unusable);
    }
    makeUnusable();
    m_stack->setCurrentWidget(m_unusable);
    m_places->setEnabled(false);
    m_unusable->findChild<QPushButton *>(u"unusableRetry"_s)->setFocus(Qt::OtherFocusReason);
    announce(this, words::wordsFor(error).text());
}

void MainWindow::makeUnusable()
{
    const words::Words said = words::wordsFor(m_trouble);
    QString todo = said.todo;
    // What is damaged is not mended by trying again.
    if (m_trouble.kind == ErrorKind::StorageFailed || m_trouble.kind == ErrorKind::WorkspaceUnusable)
        todo += (todo.isEmpty() ? QString() : u"\n\n"_s)
            + tr("A copy that was made in Settings or with “halftonectl workspace backup” is a whole workspace: open it with “Open another "
                 "workspace”. Nothing was changed in the one that cannot be opened.");
    m_unusable->setTexts(said.what, todo);
    m_unusable->findChild<QPushButton *>(u"unusableRetry"_s)->setText(tr("Try again"));
    m_unusable->findChild<QPushButton *>(u"unusableOther"_s)->setText(tr("Open another workspace…"));
}

void MainWindow::chooseWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Open another workspace"));
    dialog->setObjectName(u"chooseWorkspace"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Workspaces (*.halftone *.db)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_ports.openOther)
            m_ports.openOther(path);
    });
    dialog->open();
}

} // namespace halftone::ui
