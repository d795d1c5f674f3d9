#pragma once

#include "shell/ShellPorts.h"

#include "base/ChangeBus.h"

#include <QMainWindow>
#include <QMap>
#include <QTimer>

class QButtonGroup;
class QDialog;
class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace halftone::ui {

class ConversationPage;
class EmptyPage;
class InboxPage;
class Page;
class SettingsPage;
class StatusLine;

/// The window: places at the left, the place's list, its page, the status line. Pages that have not been looked at are not made.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Place { Inbox, Candidates, Templates, Settings };

    /// @param ports kept; must outlive the window.
    explicit MainWindow(ShellPorts &ports, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The workspace is open: show what is in it.
    void begin();
    void noteChanges(const QList<Change> &changes);
    void showStatus(const workspace::EngineStatus &status);
    void showError(const Error &error);
    /// The workspace cannot be opened: says why, instead of an empty window.
    void showUnusable(const Error &error);
    void go(Place place);
    void openConversation(ConversationId conversation, std::optional<MessagePosition> message = std::nullopt);
    /// Opens the conversation of a candidate (`--open`).
    void openReference(const QString &reference);
    /// Comes to the front, as a second start asks for.
    void raiseWindow();
    void setEnterSends(bool on);

    void keep(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void closing();

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
    void showShortcuts();
    void showTitle();

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
    QDialog *m_shortcuts = nullptr;
    QList<QAction *> m_actions;
    QList<QMenu *> m_menus;
    QTimer m_countSoon;
    Place m_place = Place::Inbox;
    workspace::EngineStatus m_engine;
    quint64 m_countWish = 0;
    qint64 m_unread = 0;
    bool m_noConversations = false;
};

} // namespace halftone::ui
