// What the engine does when the store does not work: the disk is full, the server is away, or a newer program has migrated it.
#include "EngineHost.h"

#include "base/Logging.h"

namespace halftone::workspace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void EngineHost::storeFailed(const Error &error)
{
    tell({{u"event"_s, u"error"_s}, {u"code"_s, error.code}});
    checkDeliveries(true);
    if (error.code == "workspace_too_new"_L1) {
        // What this program would write may be wrong in the new schema: it claims nothing any more.
        if (!m_status.trouble)
            qCWarning(logWorkspace).noquote() << "the engine stops:" << error.code << error.detail;
        m_status.trouble = error;
        m_status.connection = Connection::Offline;
        m_status.since = m_store.clock().now();
        tellStatus();
        stop();
    } else {
        // A disk that is full, or a server that is away, comes back: claiming begins again by itself.
        m_scheduler.at(m_store.clock().now() + 5s, m_dispatcher.get(), [this] {
            if (m_running)
                m_dispatcher->start();
        });
    }
    const auto rounds = m_rounds;
    for (const auto &round : rounds) {
        if (!round->report.error)
            round->report.error = error;
        endRound(round);
    }
}

void EngineHost::storeAway(const Error &error)
{
    m_status.trouble = error;
    m_status.connection = Connection::Offline;
    m_status.since = m_store.clock().now();
    tellStatus();
    checkDeliveries(true);
}

void EngineHost::storeBack()
{
    m_status.trouble.reset();
    m_status.connection = m_dispatcher->offlineSince() ? Connection::Offline : Connection::Connected;
    if (m_status.connection == Connection::Connected)
        m_status.since.reset();
    tellStatus();
    // What others wrote meanwhile was not heard.
    if (m_running)
        startParts();
}

void EngineHost::startLater(const Error &error)
{
    qCInfo(logWorkspace).noquote() << "engine waits:" << error.code;
    const bool comesBack = error.kind == ErrorKind::StorageBusy || error.code == "workspace_unreachable"_L1 || error.code == "disk_full"_L1;
    if (!m_running || !comesBack)
        return;
    m_scheduler.at(m_store.clock().now() + 5s, this, [this] {
        if (m_running && !m_dispatcher)
            start();
    });
}

} // namespace halftone::workspace
