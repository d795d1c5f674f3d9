#pragma once

#include "storage/Database.h"

#include <QObject>
#include <QSqlDriver>
#include <QTimer>

namespace halftone::storage {

/// Tells the bus what other programs change in the workspace. Lives in the thread of its connection, which needs an event loop.
///
/// SQLite: looks at `PRAGMA data_version` every 400 ms, and can only say "something" (ChangeKind::Everything), also of another
/// connection of this program. PostgreSQL: LISTEN; a lost connection is opened and subscribed again, and counts as "something".
/// Notes are hints: what reads a note reads the rows again.
class ChangeWatcher : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ChangeWatcher(Database &database, ChangeBus &bus, QObject *parent = nullptr);

    /// Off at first; on while something is shown, so that an idle program wakes for nothing.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }

private:
    void look();
    void lookAtVersion();
    void keepListening();
    void subscribe();
    void heard(const QString &channel, QSqlDriver::NotificationSource source, const QVariant &payload);

    Database &m_database;
    ChangeBus &m_bus;
    QTimer m_timer;
    qint64 m_version = -1;
    int m_generation = -1;
};

} // namespace halftone::storage
