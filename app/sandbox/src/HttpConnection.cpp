#include "HttpConnection.h"

#include "HttpServer.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace halftone::sandbox {

namespace {
constexpr qint64 kReadAhead = 256 * 1024; // of a client that sends faster than it is answered
} // namespace

HttpConnection::HttpConnection(HttpServer &server, QTcpSocket *socket)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(kReadAhead);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::readOn);
    connect(socket, &QTcpSocket::disconnected, this, [this] { m_server.forget(this); });
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::abort()
{
    m_socket->abort();
}

void HttpConnection::end()
{
    if (m_isBusy)
        --m_server.m_underWay;
    m_isBusy = false;
    m_isMute = true;
    deleteLater();
}

void HttpConnection::readOn()
{
    if (m_isMute) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (m_isBusy)
        return;
    switch (m_parser.feed(m_socket->readAll())) {
    case HttpParser::State::NeedMore:
        return;
    case HttpParser::State::Expects100:
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case HttpParser::State::Complete:
        take();
        return;
    case HttpParser::State::Malformed:
        refuse(400, "Bad Request");
        return;
    case HttpParser::State::HeadTooLong:
        refuse(431, "Request Header Fields Too Large");
        return;
    case HttpParser::State::BodyTooLong:
        refuse(413, "Content Too Large");
        return;
    }
}

void HttpConnection::take()
{
    m_isBusy = true;
    ++m_server.m_underWay;
    const Response response = m_server.answer(m_parser.take());
    if (response.delay > milliseconds(0))
        QTimer::singleShot(response.delay, Qt::PreciseTimer, this, [this, response] { send(response); });
    else
        send(response);
}

void HttpConnection::send(const Response &response)
{
    if (!m_isBusy)
        return; // the client left while its answer waited
    m_isBusy = false;
    --m_server.m_underWay;
    qsizetype head = 0;
    const bool keepAlive = m_parser.keepsAlive();
    switch (response.wire) {
    case Wire::Answer:
        m_socket->write(m_server.bytesOf(response, keepAlive, &head));
        if (!keepAlive) {
            m_isMute = true;
            m_socket->disconnectFromHost();
        } else if (!m_parser.isIdle() || m_socket->bytesAvailable() > 0) {
            // From the event loop: a client that sends a thousand requests at once must not nest a thousand calls.
            QMetaObject::invokeMethod(this, &HttpConnection::readOn, Qt::QueuedConnection);
        }
        return;
    case Wire::Nothing:
        m_isMute = true;
        return;
    case Wire::Close:
        m_isMute = true;
        m_socket->disconnectFromHost();
        return;
    case Wire::Reset:
        reset();
        return;
    case Wire::CloseInStatusLine:
        m_isMute = true;
        m_socket->write("HTTP/1.1 2");
        m_socket->disconnectFromHost();
        return;
    case Wire::CloseInBody: {
        m_isMute = true;
        const QByteArray bytes = m_server.bytesOf(response, keepAlive, &head);
        m_socket->write(bytes.left(head + (bytes.size() - head) / 2));
        m_socket->disconnectFromHost();
        return;
    }
    case Wire::StopListening: {
        HttpServer &server = m_server;
        const quint16 port = server.port();
        if (response.pause > milliseconds(0))
            QTimer::singleShot(response.pause, &server, [&server, port] { (void)server.listen(port); });
        server.stop(); // this connection, too
        return;
    }
    }
}

void HttpConnection::refuse(int status, const QByteArray &why)
{
    m_isMute = true;
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + why + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    const linger now {.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

} // namespace halftone::sandbox
