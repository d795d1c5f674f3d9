#include "RawClient.h"

#include <QJsonDocument>
#include <QTest>

namespace halftone::sandbox::test {

using namespace Qt::StringLiterals;

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

int Answer::code() const
{
    return json().value("code"_L1).toInt();
}

RawClient::RawClient(const QUrl &origin)
    : m_origin(origin)
{
}

void RawClient::authorize(const QString &user, const QString &secret)
{
    m_authorization = "Authorization: Basic " + QString(user + u':' + secret).toUtf8().toBase64() + "\r\n";
}

QByteArray RawClient::encoded(const QList<std::pair<QByteArray, QString>> &form)
{
    QByteArray body;
    for (const auto &[name, value] : form)
        body += (body.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    return body;
}

Answer RawClient::post(const QByteArray &target, const QList<std::pair<QByteArray, QString>> &form)
{
    return exchange(bytesOf("POST", target, "application/x-www-form-urlencoded", encoded(form)));
}

Answer RawClient::postJson(const QByteArray &target, const QJsonObject &body)
{
    return exchange(bytesOf("POST", target, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

QByteArray RawClient::bytesOf(const QByteArray &method, const QByteArray &target, const QByteArray &type, const QByteArray &body) const
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: " + m_origin.host().toLatin1() + "\r\n" + m_authorization;
    if (!type.isEmpty())
        bytes += "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

void RawClient::connectAgain()
{
    m_socket.abort();
    m_read.clear();
    m_socket.connectToHost(m_origin.host(), quint16(m_origin.port()));
    (void)QTest::qWaitFor(
        [this] { return m_socket.state() == QAbstractSocket::ConnectedState || m_socket.state() == QAbstractSocket::UnconnectedState; });
}

bool RawClient::canConnect()
{
    connectAgain();
    return isConnected();
}

void RawClient::send(const QByteArray &bytes)
{
    if (!isConnected())
        connectAgain();
    m_socket.write(bytes);
    m_socket.flush();
}

Answer RawClient::exchange(const QByteArray &request, int patience)
{
    send(request);
    return read(patience);
}

Answer RawClient::read(int patience)
{
    Answer answer;
    const auto isSettled = [&] {
        m_read += m_socket.readAll();
        return takeAnswer(answer) || m_socket.state() == QAbstractSocket::UnconnectedState;
    };
    (void)QTest::qWaitFor(isSettled, patience);
    if (answer.status == 0) {
        answer.raw = m_read;
        answer.isClosed = m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    return answer;
}

bool RawClient::takeAnswer(Answer &answer)
{
    const qsizetype head = m_read.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    QMap<QByteArray, QByteArray> headers;
    const QList<QByteArray> lines = m_read.left(head).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = headers.value("content-length", "0").toLongLong();
    if (m_read.size() < head + 4 + length)
        return false;
    answer.status = lines.constFirst().split(' ').value(1).toInt();
    answer.headers = headers;
    answer.body = m_read.mid(head + 4, length);
    answer.raw = m_read.left(head + 4 + length);
    m_read.remove(0, answer.raw.size());
    return true;
}

} // namespace halftone::sandbox::test
