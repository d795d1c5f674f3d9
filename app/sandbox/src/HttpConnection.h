#pragma once

#include "Exchange.h"
#include "HttpParser.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace halftone::sandbox {

class HttpServer;

/// One client's connection; ends itself when either side closes.
class HttpConnection final : public QObject
{
public:
    HttpConnection(HttpServer &server, QTcpSocket *socket);
    ~HttpConnection() override;

    void abort();
    /// The other side is gone: nothing is answered any more.
    void end();

private:
    void readOn();
    void take();
    void send(const Response &response);
    void refuse(int status, const QByteArray &why);
    void reset();

    HttpServer &m_server;
    QTcpSocket *m_socket;
    HttpParser m_parser;
    bool m_isBusy = false; ///< an answer is due: what else comes waits
    bool m_isMute = false; ///< nothing will be answered any more
};

} // namespace halftone::sandbox
