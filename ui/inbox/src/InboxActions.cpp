#include "inbox/InboxPage.h"
#include "kit/Colours.h"
#include "kit/Formats.h"
#include "kit/Icons.h"
#include "kit/Widgets.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

enum ListAction { AssignAction, FollowAction, ReadAction };

} // namespace

void InboxPage::makeActions()
{
    const auto add = [this](const QString &objectName, const QKeySequence &keys, bool checkable, auto run) {
        auto *action = new QAction(this);
        action->setObjectName(objectName);
        action->setShortcut(keys);
        action->setCheckable(checkable);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
    };
    // In the order of ListAction.
    add(u"actionAssign"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), true, [this] { toggleAssigned(); });
    add(u"actionFollow"_s, QKeySequence(Qt::CTRL | Qt::Key_D), true, [this] { toggleFollowed(); });
    add(u"actionMarkRead"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), false, [this] { markRead(); });
}

void InboxPage::nameActions()
{
    m_actions.at(AssignAction)->setText(tr("&Assigned to me"));
    m_actions.at(FollowAction)->setText(tr("&Followed by me"));
    m_actions.at(ReadAction)->setText(tr("&Mark as read"));
}

ConversationId InboxPage::target() const
{
    // A menu that is open keeps the focus of its window where it was.
    if (window()->focusWidget() == m_list && m_list->currentIndex().isValid())
        return m_model.at(m_list->currentIndex().row()).id;
    return m_opened;
}

void InboxPage::judgeActions()
{
    const ConversationId conversation = target();
    const int row = m_model.rowOf(conversation);
    m_actions.at(AssignAction)->setChecked(row >= 0 && m_model.isAssignedToMe(m_model.at(row)));
    m_actions.at(FollowAction)->setChecked(row >= 0 && m_model.at(row).followed);
}

void InboxPage::toggleAssigned()
{
    const ConversationId conversation = target();
    if (!conversation.isValid())
        return;
    // How it stands is asked, since it may be listed nowhere.
    onDone(m_ports.summary(conversation), this, [this, conversation](const Result<ConversationSummary> &row) {
        if (!row) {
            Q_EMIT failed(row.error());
            return;
        }
        const bool on = !m_model.isAssignedToMe(*row);
        noted(m_ports.assignToMe(conversation, on), conversation,
            on ? tr("Assigned to you: %1").arg(row->name) : tr("No longer yours: %1").arg(row->name));
    });
}

void InboxPage::toggleFollowed()
{
    const ConversationId conversation = target();
    if (!conversation.isValid())
        return;
    onDone(m_ports.summary(conversation), this, [this, conversation](const Result<ConversationSummary> &row) {
        if (!row) {
            Q_EMIT failed(row.error());
            return;
        }
        const bool on = !row->followed;
        noted(m_ports.follow(conversation, on), conversation,
            on ? tr("Followed: %1").arg(row->name) : tr("No longer followed: %1").arg(row->name));
    });
}

void InboxPage::markRead()
{
    const ConversationId conversation = target();
    if (conversation.isValid())
        noted(m_ports.markRead(conversation), conversation, tr("Marked as read"));
}

void InboxPage::noted(const Async<Done> &answer, ConversationId conversation, const QString &said)
{
    onDone(answer, this, [this, conversation, said](const Result<Done> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        announce(this, said);
        m_model.note(conversation);
    });
}

void InboxPage::showMenu(const QPoint &where)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_list->setFocus(Qt::PopupFocusReason);
    const ConversationSummary row = m_model.at(index.row());
    if (!m_menu) {
        m_menu = new QMenu(this);
        m_menu->setObjectName(u"conversationMenu"_s);
    }
    m_menu->clear();
    m_menu->setAccessibleName(tr("Conversation with %1").arg(row.name));
    QAction *openIt = m_menu->addAction(tr("&Open"));
    openIt->setObjectName(u"conversationOpen"_s);
    connect(openIt, &QAction::triggered, this, [this, id = row.id] { Q_EMIT opened(id, std::nullopt); });
    m_menu->addSeparator();
    judgeActions();
    m_menu->addActions(m_actions);
    m_menu->addSeparator();
    QAction *copy = m_menu->addAction(icon(u"copy"_s, coloursOf(palette()).muted), tr("&Copy number"));
    copy->setObjectName(u"conversationCopyNumber"_s);
    connect(copy, &QAction::triggered, this, [address = row.address] { QGuiApplication::clipboard()->setText(addressText(address)); });
    // By keyboard, Qt names the middle of the list: the menu belongs to its row.
    const QRect shown = m_list->visualRect(index);
    const QPoint at = shown.contains(where) ? where : shown.center();
    m_menu->popup(m_list->viewport()->mapToGlobal(at));
    m_menu->setActiveAction(openIt);
}

} // namespace halftone::ui
