#pragma once

#include "provider/ClockSkew.h"
#include "provider/Judgement.h"
#include "provider/Provider.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace halftone::provider {

struct HttpRequest
{
    enum class Verb { Get, Post, Delete };

    Verb verb = Verb::Get;
    QUrl url;
    QByteArray body = {}; ///< of a POST
    QByteArray contentType = {}; ///< of a POST
    QByteArray accept = "application/json";
    QByteArray label; ///< for the log, since an address may hold a number
    bool authorized = true; ///< whether the account's credentials go along
    bool isSend = false; ///< a message's POST: goes before everything else
    int priority = 0; ///< among sends; higher goes first
    milliseconds timeout {30'000}; ///< without a byte moving, once the request has a connection
    qint64 maxBytes = 16 * 1024 * 1024; ///< of the answer
    std::function<void(qint64 received, qint64 total)> progress = {}; ///< of the answer; total -1: unknown
    std::shared_ptr<Cancellation> cancellation = {};
};

/// Requests over several connections: as many in flight as the account may have, each one on the wire exactly once.
///
/// Qt's manager keeps six connections to a host and lets further requests queue inside it, where its time-out already runs [measured,
/// Qt 6.4.2]: a request is given to a manager only once one of its six is free, and there are as many managers as the limit needs, made
/// when they are. Sends go before reads, but one connection is left to reads while any wait: reconciliation is a read, and a bulk
/// must not starve it.
class HttpPool final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(HttpAnswer)>;

    HttpPool(const ConnectionOptions &options, QByteArray authorization, const Clock &clock, QObject *parent);
    ~HttpPool() override;

    /// @param done called once, from the event loop, outside of any of Qt's network frames; not at all once the pool is gone.
    void submit(HttpRequest request, Done done);

    /// Ends what is queued and what is in flight.
    void abortAll();

    [[nodiscard]] std::optional<milliseconds> clockSkew() const { return m_skew.median(); }

    static constexpr int kConnectionsPerManager = 6;

private:
    struct Job
    {
        HttpRequest request;
        Done done;
    };
    struct Running
    {
        Job job;
        std::size_t manager = 0;
        UtcMs sentAt;
        QElapsedTimer since;
        bool written = false;
        bool aborted = false;
        bool tooLarge = false;
        bool tooSlow = false;
    };
    struct Manager
    {
        QNetworkAccessManager *network = nullptr;
        int busy = 0;
    };

    void pump();
    [[nodiscard]] std::optional<Job> next();
    void start(Job job);
    [[nodiscard]] std::size_t freeManager();
    [[nodiscard]] QNetworkRequest networkRequest(const HttpRequest &request) const;
    [[nodiscard]] QNetworkReply *post(QNetworkAccessManager &network, const HttpRequest &request);
    void watch(QNetworkReply *reply);
    void abort(QNetworkReply *reply);
    void finish(QNetworkReply *reply);
    void deliver(Done done, HttpAnswer answer);

    const Clock &m_clock;
    QByteArray m_authorization;
    QSslConfiguration m_tls;
    int m_concurrency;
    int m_readsInFlight = 0;
    std::vector<Manager> m_managers;
    std::unordered_map<QNetworkReply *, std::unique_ptr<Running>> m_running;
    std::map<std::pair<int, quint64>, Job> m_sends; ///< by falling priority, then in order
    std::map<quint64, Job> m_reads;
    quint64 m_sequence = 0;
    ClockSkew m_skew;
};

} // namespace halftone::provider
