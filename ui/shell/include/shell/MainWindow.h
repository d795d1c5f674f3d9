#pragma once

#include "shell/ShellPorts.h"

#include "base/ChangeBus.h"

#include <QMainWindow>
#include <QMap>
#include <QStringList>
#include <QTimer>

class QAction;
class QButtonGroup;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace halftone::ui {

class CommandPalette;
class ConversationPage;
class EmptyPage;
class InboxPage;
class NewMessage;
class Page;
class SettingsPage;
class ShortcutsDialog;
class StatusLine;

/// The window: places at the left, the place's list, its page, the status line. Pages that have not been looked at are not made.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Place { Inbox, Candidates, BulkSends, Templates, Settings };

    /// @param ports kept; must outlive the window.
    explicit MainWindow(ShellPorts &ports, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The workspace is open: show what is in it.
    void begin();
    void noteChanges(const QList<Change> &changes);
    void showStatus(const workspace::EngineStatus &status);
    void showError(const Error &error);
    /// The workspace cannot be opened: says why, and the ways on, instead of an empty window.
    void showUnusable(const Error &error);
    void go(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    void openConversation(ConversationId conversation, std::optional<MessagePosition> message = std::nullopt);
    /// Opens the conversation of a candidate (`--open`).
    void openReference(const QString &reference);
    /// Comes to the front, as a second start asks for.
    void raiseWindow();
    void setEnterSends(bool on);
    /// Whether this conversation is open, in the window that is worked in: of what comes in there, nobody need be told.
    [[nodiscard]] bool isReading(ConversationId conversation) const;
    void writeNewMessage();
    /// Goes to the inbox and lists what passes a filter.
    void showFilter(InboxFilter filter);
    [[nodiscard]] qint64 unread() const { return m_unread; }
    /// Adds an action of the program's own to its menu, above Quit. @param action kept; must outlive the window.
    void addProgramAction(QAction *action);

    /// Closing hides the window, and the program goes on (in the tray).
    void setCloseHides(bool on) { m_closeHides = on; }
    [[nodiscard]] bool closeHides() const { return m_closeHides; }
    /// Closes for good.
    void quit();
    /// What is typed goes to the disk, now; before the session ends.
    void flush();
    /// Geometry at once; place, filter and conversation are gone back to by begin(), unless something else was opened by then.
    void restore(const QSettings &settings);
    void keep(QSettings &settings) const;

Q_SIGNALS:
    void closing();
    /// How many messages are unread, when that has changed.
    void unreadChanged(qint64 messages);
    void conversationOpened(halftone::ConversationId conversation);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void makeMenus();
    void retranslateUi();
    QToolButton *addPlace(Place place, const QString &iconName, const QString &objectName);
    [[nodiscard]] Page *makePage(Place place);
    [[nodiscard]] Page *page(Place place);
    [[nodiscard]] SettingsPage *settingsPage();
    void openCandidate(CandidateId candidate);
    void refreshCounts();
    void judgeWelcome();
    void showTitle();
    // MainMenus.cpp
    void openPalette();
    void showShortcuts();
    // MainState.cpp
    void goBack();
    void goBackTo(ConversationId conversation);
    [[nodiscard]] QString spaceKey(const QString &name) const;
    void makeUnusable();
    void chooseWorkspace();

    ShellPorts &m_ports;
    QWidget *m_places;
    QButtonGroup *m_placeButtons;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    InboxPage *m_inbox;
    ConversationPage *m_conversation;
    EmptyPage *m_welcome;
    EmptyPage *m_unusable = nullptr;
    QMap<Place, QToolButton *> m_placeOf;
    QMap<Place, Page *> m_pages; ///< made when first looked at
    StatusLine *m_status;
    CommandPalette *m_palette = nullptr; ///< made when first asked for, as the two below
    NewMessage *m_newMessage = nullptr;
    ShortcutsDialog *m_shortcuts = nullptr;
    QStringList m_recent; ///< of the palette
    QList<QAction *> m_actions;
    QList<QAction *> m_programActions;
    QList<QMenu *> m_menus;
    QTimer m_countSoon;
    Place m_place = Place::Inbox;
    workspace::EngineStatus m_engine;
    quint64 m_countWish = 0;
    qint64 m_unread = 0;
    Error m_trouble; ///< why the workspace cannot be opened
    bool m_noConversations = false;
    bool m_closeHides = false;
    bool m_quitting = false;
    bool m_begun = false;
    /// Where the window was when it was closed.
    struct Kept
    {
        Place place = Place::Inbox;
        InboxFilter filter = InboxFilter::All;
        ConversationId conversation;
    };
    std::optional<Kept> m_kept;
};

} // namespace halftone::ui
