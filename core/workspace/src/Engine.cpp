#include "workspace/Engine.h"

#include "EngineHost.h"

namespace halftone::workspace {

Engine::Engine(EngineHost &host)
    : m_host(host)
{
    host.setFace(this);
}

void Engine::setSecret(const QString &secret)
{
    m_host.setSecret(secret);
}

void Engine::start()
{
    m_host.start();
}

void Engine::stop()
{
    m_host.stop();
}

Async<RoundReport> Engine::round()
{
    return m_host.round();
}

Async<Done> Engine::deliver(qint64 messageId, milliseconds wait)
{
    return m_host.deliver(MessageId(messageId), wait);
}

void Engine::hurry()
{
    m_host.hurry();
}

EngineStatus Engine::status() const
{
    return m_status;
}

} // namespace halftone::workspace
