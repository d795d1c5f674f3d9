#pragma once

#include <QFile>
#include <QHostAddress>
#include <QList>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <memory>

/// A server on the loopback that reads whole HTTP requests and then answers, or misbehaves below HTTP, where a mocked reply cannot.
class RawServer : public QTcpServer
{
public:
    enum class Then {
        Answer,
        CloseAfterReading,
        StopAfterReading, ///< and connections that come now are refused
        ResetAfterReading,
        CloseInsideStatusLine,
        CloseInsideBody,
        NeverAnswer,
        Drip, ///< the body byte by byte
    };

    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query, as on the wire
        QByteArray body;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            const auto found = std::ranges::find(headers, name, &std::pair<QByteArray, QByteArray>::first);
            return found == headers.end() ? QByteArray() : found->second;
        }
    };

    struct Answer
    {
        QByteArray status = "200 OK";
        QByteArray body = "{}";
        QList<QByteArray> headers = {}; ///< whole lines
        Then then = Then::Answer;
        std::chrono::milliseconds after {0};
    };

    RawServer()
        : RawServer(Answer {})
    {
    }
    explicit RawServer(Answer always)
        : handler([always](const Request &) { return always; })
    {
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_certificate.isNull() ? u"http" : u"https").arg(serverPort()));
    }
    [[nodiscard]] int count(const QByteArray &method) const
    {
        return static_cast<int>(std::ranges::count(requests, method, &Request::method));
    }

    /// From now on speaks TLS, with a certificate of tests/provider/certs.
    void useCertificate(const QString &name)
    {
        m_certificate = QSslCertificate(read(name + QStringLiteral(".pem")));
        m_key = QSslKey(read(name + QStringLiteral(".key")), QSsl::Ec);
    }
    static QByteArray read(const QString &name)
    {
        QFile file(QStringLiteral(HALFTONE_SOURCE_DIR "/tests/provider/certs/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Keeps requests unanswered until release().
    bool hold = false;
    void release(qsizetype number = 1)
    {
        for (; number > 0 && !m_held.isEmpty(); --number)
            m_held.takeFirst()();
    }

    std::function<Answer(const Request &)> handler;
    QList<Request> requests;
    int connections = 0; ///< ever made
    int open = 0; ///< now

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        ++connections;
        ++open;
        connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
            --open;
            socket->deleteLater();
        });
        serve(socket);
        if (!m_certificate.isNull()) {
            socket->setLocalCertificate(m_certificate);
            socket->setPrivateKey(m_key);
            socket->startServerEncryption();
        }
    }

private:
    void serve(QSslSocket *socket)
    {
        const auto input = std::make_shared<QByteArray>();
        connect(socket, &QIODevice::readyRead, this, [this, socket, input] {
            *input += socket->readAll();
            while (auto request = take(*input)) {
                requests.append(*request);
                const Answer answer = handler(*request);
                const auto reply = [this, answer, to = QPointer<QSslSocket>(socket)] {
                    if (to)
                        write(to, answer);
                };
                if (hold)
                    m_held.append(reply);
                else if (answer.after.count() > 0)
                    QTimer::singleShot(answer.after, this, reply);
                else
                    reply();
            }
        });
    }

    static std::optional<Request> take(QByteArray &input)
    {
        const qsizetype head = input.indexOf("\r\n\r\n");
        if (head < 0)
            return std::nullopt;
        QList<QByteArray> lines = input.left(head).split('\n');
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        Request request {.method = first.value(0), .target = first.value(1), .body = {}, .headers = {}};
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("content-length").toInt();
        if (input.size() < head + 4 + length)
            return std::nullopt;
        request.body = input.mid(head + 4, length);
        input.remove(0, head + 4 + length);
        return request;
    }

    void write(QSslSocket *socket, const Answer &answer)
    {
        QByteArray head = "HTTP/1.1 " + answer.status + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        for (const QByteArray &line : answer.headers)
            head += line + "\r\n";
        head += "\r\n";
        switch (answer.then) {
        case Then::Answer:
            socket->write(head + answer.body);
            return;
        case Then::NeverAnswer:
            return;
        case Then::Drip:
            socket->write(head);
            drip(socket, answer.body);
            return;
        case Then::CloseInsideStatusLine:
            socket->write("HTTP/1.1 2");
            break;
        case Then::CloseInsideBody:
            socket->write(head + answer.body.left(answer.body.size() / 2));
            break;
        case Then::ResetAfterReading:
            socket->abort();
            return;
        case Then::StopAfterReading:
            close();
            break;
        case Then::CloseAfterReading:
            break;
        }
        socket->flush();
        socket->disconnectFromHost();
    }

    void drip(QPointer<QSslSocket> socket, QByteArray rest)
    {
        if (!socket || rest.isEmpty())
            return;
        socket->write(rest.left(1));
        socket->flush();
        QTimer::singleShot(std::chrono::milliseconds(40), this, [this, socket, rest] { drip(socket, rest.mid(1)); });
    }

    QSslCertificate m_certificate;
    QSslKey m_key;
    QList<std::function<void()>> m_held;
};
