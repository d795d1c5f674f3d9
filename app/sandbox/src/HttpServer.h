#pragma once

#include "Exchange.h"

#include "base/Result.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QTcpServer;
QT_END_NAMESPACE

namespace halftone::sandbox {

class HttpConnection;

/// HTTP/1.1 on 127.0.0.1 over bare sockets, so that it can also break off where a server library cannot.
///
/// Requests of one connection are answered in their order, one at a time; a client that leaves takes its connection with it, and
/// what it had asked for stays done.
class HttpServer final : public QObject
{
public:
    /// @param handler called once for each request that was read completely. @param now for the Date header.
    HttpServer(
        std::function<Response(const Request &)> handler, std::function<UtcMs()> now, int concurrencyLimit, QObject *parent = nullptr);
    ~HttpServer() override;

    /// @param port 0 lets the system choose. Errors: InvalidInput.
    [[nodiscard]] Result<Done> listen(quint16 port);
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int openConnections() const { return int(m_connections.size()); }

private:
    friend class HttpConnection;

    void greet();
    void forget(HttpConnection *connection);
    /// The answer to a request, or 429 where too many are under way.
    [[nodiscard]] Response answer(const Request &request);
    /// Status line, headers and body as they go on the wire. @param head how many bytes come before the body.
    [[nodiscard]] QByteArray bytesOf(const Response &response, bool keepAlive, qsizetype *head);

    std::function<Response(const Request &)> m_handler;
    std::function<UtcMs()> m_now;
    int m_concurrencyLimit;
    int m_underWay = 0;
    quint64 m_served = 0;
    quint16 m_port = 0;
    std::unique_ptr<QTcpServer> m_server;
    QSet<HttpConnection *> m_connections;
};

} // namespace halftone::sandbox
