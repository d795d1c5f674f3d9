#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>
#include <QUrl>

namespace halftone::sandbox::test {

/// What came back on the wire.
struct Answer
{
    int status = 0; ///< 0: no complete answer came
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QByteArray raw; ///< every byte that came for this request
    bool isClosed = false; ///< the other side closed

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] int code() const; ///< the provider's error code
};

/// An HTTP client of sockets alone, so that a test sees what is on the wire and nothing is retried behind its back.
class RawClient
{
public:
    explicit RawClient(const QUrl &origin);

    void authorize(const QString &user, const QString &secret);
    void deauthorize() { m_authorization.clear(); }

    Answer get(const QByteArray &target) { return exchange(bytesOf("GET", target, {}, {})); }
    Answer remove(const QByteArray &target) { return exchange(bytesOf("DELETE", target, {}, {})); }
    Answer post(const QByteArray &target, const QList<std::pair<QByteArray, QString>> &form);
    Answer postJson(const QByteArray &target, const QJsonObject &body);

    [[nodiscard]] QByteArray bytesOf(
        const QByteArray &method, const QByteArray &target, const QByteArray &type, const QByteArray &body) const;
    [[nodiscard]] static QByteArray encoded(const QList<std::pair<QByteArray, QString>> &form);

    /// Sends and reads one answer. @param patience how long to wait for it, in ms.
    Answer exchange(const QByteArray &request, int patience = 5000);
    void connectAgain();
    void send(const QByteArray &bytes);
    Answer read(int patience = 5000);
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// Whether a connection is taken at all.
    [[nodiscard]] bool canConnect();

private:
    /// Takes a complete answer off what was read.
    [[nodiscard]] bool takeAnswer(Answer &answer);

    QUrl m_origin;
    QTcpSocket m_socket;
    QByteArray m_authorization;
    QByteArray m_read;
};

} // namespace halftone::sandbox::test
