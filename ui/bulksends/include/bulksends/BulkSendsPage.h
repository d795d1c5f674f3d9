#pragma once

#include "bulksends/BulkListModel.h"
#include "bulksends/BulkSendsPorts.h"
#include "kit/Page.h"

#include <QTimer>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace halftone::ui {

class BulkDetail;
class EmptyPage;
class NewBulk;
class PlainLabel;

/// The place of bulk sends: the list, and beside it one of them, or a new one. A CSV file may be dropped anywhere on it.
///
/// Another program may run a send: while one runs and the page is seen, it looks again each second.
class BulkSendsPage : public Page
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the page.
    explicit BulkSendsPage(const BulkSendsPorts &ports, QWidget *parent = nullptr);

    void reload() override;
    void noteChanges(const QList<Change> &changes) override;

    [[nodiscard]] BulkListModel &model() { return m_model; }

public Q_SLOTS:
    void newBulk();
    void newFromFile(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslateUi();
    void read();
    void tick();
    void showRightPage();
    void showCurrent();
    void showBulk(const Bulk &bulk);
    void beginNew();

    const BulkSendsPorts &m_ports;
    BulkListModel m_model;
    QTimer m_soon; ///< a burst of changes is one look
    QTimer m_tick;
    bool m_loaded = false;
    bool m_writing = false; ///< a new send is begun

    QStackedWidget *m_whole;
    QSplitter *m_splitter;
    QPushButton *m_new;
    QListView *m_list;
    QStackedWidget *m_beside;
    EmptyPage *m_none;
    NewBulk *m_newBulk;
    BulkDetail *m_detail;
    EmptyPage *m_empty;
    QPushButton *m_emptyNew;
    PlainLabel *m_dropHint;
};

} // namespace halftone::ui
