#include "SingleInstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QTimer>

namespace halftone::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kMost = 4096; ///< of a wish: a candidate's reference
constexpr auto kPatience = 1500ms; ///< for a window that is there but does not answer

} // namespace

SingleInstance::SingleInstance(const QString &key, QObject *parent)
    : QObject(parent)
    , m_name(nameOf(key))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

QString SingleInstance::nameOf(const QString &key)
{
    const QByteArray user = qgetenv("USER") + '\0' + key.toUtf8();
    return u"halftone-"_s + QString::fromLatin1(QCryptographicHash::hash(user, QCryptographicHash::Sha256).toHex().first(24));
}

void SingleInstance::start(const QString &open)
{
    m_open = open;
    ++m_tries;
    m_socket = new QLocalSocket(this);
    connect(m_socket, &QLocalSocket::connected, this, [this] {
        m_socket->write(m_open.toUtf8() + '\n');
        m_socket->flush();
    });
    connect(m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_done || m_socket->readLine() != "ok\n")
            return;
        m_done = true;
        Q_EMIT handedOver();
    });
    connect(m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (m_done)
            return;
        // Nobody listens: the file is left over from a window that crashed.
        if (error == QLocalSocket::ConnectionRefusedError)
            QLocalServer::removeServer(m_name);
        listen();
    });
    QTimer::singleShot(kPatience, m_socket, [this] {
        if (!m_done)
            listen(); // a window that hangs must not keep a new one from opening
    });
    m_socket->connectToServer(m_name);
}

void SingleInstance::listen()
{
    m_socket->disconnect(this);
    m_socket->deleteLater();
    constexpr int kTries = 3;
    // Two that start at once: the second finds the name taken, and asks again.
    if (!m_server.listen(m_name) && m_server.serverError() == QAbstractSocket::AddressInUseError && m_tries < kTries) {
        QTimer::singleShot(50ms, this, [this] { start(m_open); });
        return;
    }
    m_done = true;
    Q_EMIT first();
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kMost)
                    socket->abort();
                return;
            }
            const QString open = QString::fromUtf8(socket->readLine(kMost)).trimmed();
            socket->write("ok\n");
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT wished(open);
        });
    }
}

} // namespace halftone::desktop
