#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace halftone::desktop {

/// The program's picture with how many messages are unread on it, crisp at every size that panels use.
[[nodiscard]] QIcon badgedIcon(qint64 unread);

/// The icon in the desktop's tray, with its menu.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);

    void setUnread(qint64 messages);
    void retranslate();

Q_SIGNALS:
    void windowWanted();
    void newMessageWanted();
    void quitWanted();

private:
    QMenu m_menu;
    QAction *m_show;
    QAction *m_new;
    QAction *m_quit;
    QSystemTrayIcon m_icon; ///< goes before its menu
    qint64 m_unread = 0;
};

} // namespace halftone::desktop
