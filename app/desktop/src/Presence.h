#pragma once

#include "Notifications.h"
#include "Tray.h"

#include "base/ChangeBus.h"

#include <QSet>
#include <QTimer>

#include <memory>

class QAction;
class QSettings;

namespace halftone::ui {
class MainWindow;
struct ShellPorts;
} // namespace halftone::ui

namespace halftone::desktop {

/// The program outside of its window: notifications, tray, launcher badge. What it tells of is read when something changed, never by a
/// clock.
class Presence : public QObject
{
    Q_OBJECT

public:
    /// @param settings kept, as are window and ports; all must outlive it.
    Presence(ui::MainWindow &window, const ui::ShellPorts &ports, QSettings &settings, QDBusConnection bus);
    ~Presence() override;

    /// The workspace is open: what has happened by now is not told.
    void begin();
    void noteChanges(const QList<Change> &changes);
    /// Whether there is a tray to close to; makes its icon if so.
    bool findTray();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void tell(const QList<workspace::News> &news);
    void setUnread(qint64 messages);
    void retranslate();
    void goTo(ui::NotificationChoices::Kind kind, ConversationId conversation);

    ui::MainWindow &m_window;
    const ui::ShellPorts &m_ports;
    QSettings &m_settings;
    QDBusConnection m_bus;
    Notifications m_notifications;
    std::unique_ptr<Tray> m_tray;
    QAction *m_closeToTray;
    QTimer m_soon; ///< a burst of changes is looked at once
    QSet<std::pair<int, qint64>> m_told;
    QList<UtcMs> m_shownAt;
    quint64 m_wish = 0;
    bool m_begun = false;
    bool m_baseline = false; ///< what was there at the start is known
};

} // namespace halftone::desktop
