#include "storage/ChangeWatcher.h"

#include "base/Logging.h"

#include <QStringList>

#include <chrono>

namespace halftone::storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ChangeWatcher::ChangeWatcher(Database &database, ChangeBus &bus, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_bus(bus)
{
    // PostgreSQL tells by itself; there the timer only looks whether the connection lives, as its loss is not signalled.
    m_timer.setInterval(database.dialect() == Dialect::Sqlite ? 400ms : 5s);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatcher::look);
}

void ChangeWatcher::setActive(bool active)
{
    if (active == m_timer.isActive())
        return;
    if (!active) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    if (m_generation >= 0) // what was told while it was off was not passed on; SQLite's version tells of it by itself
        m_bus.publish({Change {}});
    look();
}

void ChangeWatcher::look()
{
    if (m_database.inTransaction()) // a queued call from inside somebody's work: next time
        return;
    if (m_database.dialect() == Dialect::Sqlite)
        lookAtVersion();
    else
        keepListening();
}

void ChangeWatcher::lookAtVersion()
{
    qint64 version = -1;
    const auto read = m_database.run(u"PRAGMA data_version"_s, {}, [&](const QSqlQuery &row) { version = row.value(0).toLongLong(); });
    if (!read || version == m_version)
        return;
    const bool first = m_version < 0;
    m_version = version;
    if (!first)
        m_bus.publish({Change {}});
}

void ChangeWatcher::keepListening()
{
    if (!m_database.run(u"SELECT 1"_s)) // opens a lost connection again
        return;
    if (m_generation == m_database.generation())
        return;
    const bool first = m_generation < 0;
    m_generation = m_database.generation();
    subscribe();
    if (!first) // whatever was told meanwhile was not heard
        m_bus.publish({Change {}});
}

void ChangeWatcher::subscribe()
{
    QSqlDriver *driver = m_database.handle().driver();
    connect(driver, &QSqlDriver::notification, this, &ChangeWatcher::heard, Qt::UniqueConnection);
    if (!driver->subscribeToNotification(Database::notifyChannel()))
        qCInfo(logStorage) << "cannot listen for changes";
}

void ChangeWatcher::heard(const QString &channel, QSqlDriver::NotificationSource, const QVariant &payload)
{
    if (channel != Database::notifyChannel() || !isActive())
        return;
    const QStringList parts = payload.toString().split(u' ');
    if (parts.first() == Database::busToken(&m_bus)) // told on the bus already
        return;
    QList<Change> changes;
    for (const QString &part : parts.mid(1)) {
        const QStringList fields = part.split(u':');
        const int kind = fields.first().toInt();
        if (fields.size() != 3 || kind < 0 || kind > static_cast<int>(ChangeKind::Everything)) {
            changes = {Change {}}; // a newer program's note
            break;
        }
        changes.append({static_cast<ChangeKind>(kind), fields.at(1).toLongLong(), ConversationId(fields.at(2).toLongLong())});
    }
    m_bus.publish(changes);
}

} // namespace halftone::storage
