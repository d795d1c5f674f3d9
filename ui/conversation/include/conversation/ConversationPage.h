#pragma once

#include "base/ChangeBus.h"
#include "conversation/Composer.h"
#include "conversation/ConversationHeader.h"
#include "conversation/NoteEditor.h"
#include "conversation/TimelineCalendar.h"
#include "conversation/TimelineSearch.h"
#include "conversation/TimelineView.h"

class QAction;
class QMenu;
class QProgressBar;
class QStackedWidget;

namespace halftone::ui {

/// One conversation: head, messages, composer. Asks all through its ports; nothing in it waits.
class ConversationPage : public QWidget
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the page.
    explicit ConversationPage(const ConversationPorts &ports, QWidget *parent = nullptr);

    /// Shows a conversation, at its first unread message, at @p message (a search hit), or at the newest; and marks it as read.
    void open(ConversationId conversation, std::optional<MessagePosition> message = std::nullopt);
    void close();
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    /// Notes of what changed in the workspace.
    void noteChanges(const QList<Change> &changes);
    /// The connection changed: the window may have become known (R5.3).
    void refreshHead();
    void openChannelMenu();
    void focusMessage();
    /// The bar that finds words in this conversation (Ctrl+F).
    void startSearch();
    /// A calendar to go to a day (Ctrl+G).
    void openCalendar();
    /// The field for a note to the team (Ctrl+Shift+N), in the composer's place.
    void writeNote();
    [[nodiscard]] Composer &composer() { return *m_composer; }

Q_SIGNALS:
    void failed(const halftone::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslateUi();
    void showHead(const workspace::ConversationHead &head, bool fresh);
    void act(MessageId id, MessageAction action);
    void showMenu(MessageId id, const QPoint &where);
    void changed(const Async<Message> &answer);
    void openLink(const QUrl &url);
    void leave();
    void layOut();
    void makeActions();
    void react(const Message &message, MessageAction action);
    // ConversationExtras.cpp
    void chooseTemplateFor(const Message &message);
    void replaced(const Message &by);
    void saveNote(NoteId note, const QString &text);
    void deleteNote(NoteId note);
    void endDeletion();
    void showHit(MessagePosition position);
    void goToDay(const QDate &day);
    void mediaClicked(MessageId message, const QString &id, const QPoint &where);
    void addMediaActions(QMenu *menu, MessageId message);
    void saveMedia(const MediaLine &line);
    void showTrouble(const Error &error);
    void whenHead(const Async<workspace::ConversationHead> &answer);

    const ConversationPorts &m_ports;
    TimelineModel m_model;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    ConversationHeader *m_header;
    QProgressBar *m_progress;
    TimelineView *m_view;
    NoticeBar *m_trouble;
    Composer *m_composer;
    QMenu *m_menu;
    TimelineSearch *m_search;
    NoteEditor *m_note;
    TimelineCalendar *m_calendar = nullptr; ///< made when first opened
    QAction *m_searchAction;
    QAction *m_dateAction;
    QAction *m_noteAction;
    QTimer m_deleteSoon; ///< the note is removed when its undo has passed
    NoteId m_deleted;
    MessageId m_replaced; ///< an approved template is being chosen instead of it
    QTimer m_tick; ///< "3 min ago" of what waits, while visible
    ConversationId m_conversation;
    std::optional<MessagePosition> m_target;
    quint64 m_wish = 0;
};

} // namespace halftone::ui
