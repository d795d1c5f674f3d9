#include "candidates/CandidatesPage.h"

#include "ImportPanel.h"
#include "kit/Widgets.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>

namespace halftone::ui {

void CandidatesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || m_importPanel->isBusy())
        return;
    event->acceptProposedAction();
    m_dropHint->setGeometry(rect());
    m_dropHint->raise();
    m_dropHint->setVisible(true);
}

void CandidatesPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->setVisible(false);
}

void CandidatesPage::dropEvent(QDropEvent *event)
{
    m_dropHint->setVisible(false);
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || m_importPanel->isBusy())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it is, whatever was offered
    event->accept();
    if (urls.size() == 1 && urls.constFirst().isLocalFile()) {
        importList(urls.constFirst().toLocalFile());
        return;
    }
    m_importPanel->refuse(urls.size() > 1 ? tr("Several files were dropped. Drop one CSV file at a time.")
                                          : tr("What was dropped is not a file on this computer. Save it first, then drop the file."));
    showBeside(m_importPanel);
}

void CandidatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_dropHint->setGeometry(rect());
}

bool CandidatesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter && static_cast<QDragEnterEvent *>(event)->mimeData()->hasUrls()) {
        event->ignore(); // goes on to the page
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search) {
        if (key->key() == Qt::Key_Down || enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            if (m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_list->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    } else if (watched == m_list && m_list->currentIndex().isValid()) {
        if (enter) {
            Q_EMIT conversationWanted(m_model.at(m_list->currentIndex().row()).id);
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            m_list->setCurrentIndex(m_list->currentIndex());
            showCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace halftone::ui
