#pragma once

#include "base/ChangeBus.h"
#include "inbox/ConversationListModel.h"
#include "inbox/SearchModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
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
    void focusSearch();
    /// The row of a conversation becomes the current one, without opening it.
    void select(ConversationId conversation);
    /// Opens the conversation below (or above) the current one.
    void openNeighbour(int step);
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
    ConversationId m_wanted; ///< to be current once it is read
};

} // namespace halftone::ui
