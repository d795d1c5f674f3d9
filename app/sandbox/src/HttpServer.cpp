#include "HttpServer.h"

#include "HttpConnection.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMaxConnections = 2000;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    default:
        return "Status";
    }
}
} // namespace

HttpServer::HttpServer(std::function<Response(const Request &)> handler, std::function<UtcMs()> now, int concurrencyLimit, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_now(std::move(now))
    , m_concurrencyLimit(concurrencyLimit)
    , m_server(std::make_unique<QTcpServer>())
{
    m_server->setListenBacklogSize(512);
    m_server->setMaxPendingConnections(512);
    connect(m_server.get(), &QTcpServer::newConnection, this, &HttpServer::greet);
}

HttpServer::~HttpServer()
{
    stop();
}

Result<Done> HttpServer::listen(quint16 port)
{
    if (m_server->isListening())
        return done();
    if (!m_server->listen(QHostAddress::LocalHost, port)) {
        const bool inUse = m_server->serverError() == QAbstractSocket::AddressInUseError;
        return Error {
            ErrorKind::InvalidInput, inUse ? u"port_in_use"_s : u"port_not_allowed"_s, m_server->errorString(), QString::number(port)};
    }
    m_port = m_server->serverPort();
    return done();
}

void HttpServer::stop()
{
    m_server->close();
    const QSet<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->abort();
}

void HttpServer::greet()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_connections.size() >= kMaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_connections.insert(new HttpConnection(*this, socket));
    }
}

void HttpServer::forget(HttpConnection *connection)
{
    if (m_connections.remove(connection))
        connection->end();
}

Response HttpServer::answer(const Request &request)
{
    if (m_concurrencyLimit > 0 && m_underWay > m_concurrencyLimit)
        return problem(429, 20429, u"Too many concurrent requests"_s);
    return m_handler(request);
}

QByteArray HttpServer::bytesOf(const Response &response, bool keepAlive, qsizetype *head)
{
    QByteArray bytes;
    bytes.reserve(512 + response.body.size());
    bytes += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    QByteArray date = rfc2822(m_now() + response.dateSkew).toLatin1();
    date.replace("+0000", "GMT");
    bytes += "Date: " + date + "\r\n";
    if (response.status != 204) {
        bytes += "Content-Type: " + response.contentType + "\r\n";
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    }
    bytes += "Twilio-Request-Id: RQ" + QByteArray::number(++m_served, 16).rightJustified(32, '0') + "\r\n";
    bytes += "Twilio-Concurrent-Requests: " + QByteArray::number(m_underWay + 1) + "\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    *head = bytes.size();
    if (response.status != 204)
        bytes += response.body;
    return bytes;
}

} // namespace halftone::sandbox
