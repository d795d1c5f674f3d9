#pragma once

#include "base/ChangeBus.h"
#include "inbox/ConversationListModel.h"
#include "inbox/SearchModel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace halftone::ui {

class EmptyPage;

/// The list of conversations with search and filters. Moving over it opens nothing; Enter or a click does.
class InboxPage : public QWidget
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the page.
    explicit InboxPage(const InboxPorts &ports, QWidget *parent = nullptr);

    void reload();
    void noteChanges(const QList<Change> &changes);
    void setFilter(InboxFilter filter);
    [[nodiscard]] InboxFilter filter() const { return m_model.filter(); }
    void focusSearch();
    /// Searches for a text, as if it were typed.
    void searchFor(const QString &text);
    /// A conversation was opened: its row becomes the current one as soon as it is listed.
    void select(ConversationId conversation);
    /// Opens the conversation below (or above) the open one; where that has left the list, the one that took its place.
    void openNeighbour(int step);
    /// What can be done with the current conversation of the list, or with the open one where the focus is elsewhere.
    [[nodiscard]] const QList<QAction *> &conversationActions() const { return m_actions; }
    /// Shows in the actions how the conversation stands that they would act on.
    void judgeActions();
    [[nodiscard]] const ConversationListModel &model() const { return m_model; }

Q_SIGNALS:
    void opened(halftone::ConversationId conversation, std::optional<halftone::MessagePosition> message);
    void failed(const halftone::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void showRightPage();
    void open(const QModelIndex &index);
    void openHit(const QModelIndex &index);
    void updateEmpty();
    // InboxActions.cpp
    void makeActions();
    void nameActions();
    [[nodiscard]] ConversationId target() const;
    void toggleAssigned();
    void toggleFollowed();
    void markRead();
    void noted(const Async<Done> &answer, ConversationId conversation, const QString &said);
    void showMenu(const QPoint &where);

    const InboxPorts &m_ports;
    ConversationListModel m_model;
    SearchModel m_hits;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QLabel *m_filterLabel;
    QStackedWidget *m_stack;
    QListView *m_list;
    QListView *m_hitList;
    EmptyPage *m_empty;
    QPushButton *m_showAll;
    QList<QAction *> m_actions;
    QMenu *m_menu = nullptr;
    ConversationId m_wanted; ///< to be current once it is read
    ConversationId m_opened;
    int m_gap = -1; ///< the place that the current conversation had before it left the list
    bool m_dropping = false;
};

} // namespace halftone::ui
