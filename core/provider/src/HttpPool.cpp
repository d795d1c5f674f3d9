#include "HttpPool.h"

#include "Loopback.h"
#include "OneShotBody.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslCertificate>

#include <algorithm>

namespace halftone::provider {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcHttp, "halftone.provider.http", QtInfoMsg)

namespace {

/// The system's proxies, but never one for the own machine.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QSslConfiguration tlsWith(const QByteArray &extraCaPem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraCaPem.isEmpty()) {
        // Setting authorities switches off that the system's are loaded on demand: they have to be named, too.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + QSslCertificate::fromData(extraCaPem, QSsl::Pem));
    }
    return tls;
}

/// Whether the reply's error is only the status that it carries, so that the answer itself was read to its end.
bool isStatusError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError)
        return true;
    if (error == QNetworkReply::ContentReSendError)
        return false;
    if (error == QNetworkReply::ProtocolInvalidOperationError || error == QNetworkReply::ProxyAuthenticationRequiredError)
        return true; // Qt's names for 400 and 407
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

/// Content-Length as a second opinion: an answer with an error status that is cut may otherwise look whole.
bool isWhole(const QNetworkReply &reply, qsizetype bytes)
{
    const QByteArray length = reply.rawHeader("Content-Length");
    return length.isEmpty() || reply.hasRawHeader("Content-Encoding") || length.toLongLong() == bytes
        || reply.operation() == QNetworkAccessManager::HeadOperation;
}

} // namespace

HttpPool::HttpPool(const ConnectionOptions &options, QByteArray authorization, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_authorization(std::move(authorization))
    , m_tls(tlsWith(options.extraCaPem))
    , m_concurrency(std::clamp(options.concurrency, 1, 200))
{
}

HttpPool::~HttpPool() = default;

void HttpPool::submit(HttpRequest request, Done done)
{
    const quint64 sequence = ++m_sequence;
    const int rank = -request.priority;
    if (request.isSend)
        m_sends.emplace(std::pair(rank, sequence), Job {std::move(request), std::move(done)});
    else
        m_reads.emplace(sequence, Job {std::move(request), std::move(done)});
    pump();
}

std::optional<HttpPool::Job> HttpPool::next()
{
    const auto take = [](auto &queue) {
        Job job = std::move(queue.begin()->second);
        queue.erase(queue.begin());
        return job;
    };
    const bool lastOne = m_concurrency > 1 && static_cast<int>(m_running.size()) == m_concurrency - 1;
    const bool readsTurn = !m_reads.empty() && (m_sends.empty() || (lastOne && m_readsInFlight == 0));
    if (readsTurn)
        return take(m_reads);
    if (!m_sends.empty())
        return take(m_sends);
    return std::nullopt;
}

void HttpPool::pump()
{
    while (static_cast<int>(m_running.size()) < m_concurrency) {
        auto job = next();
        if (!job)
            return;
        if (job->request.cancellation && job->request.cancellation->isCancelled())
            deliver(std::move(job->done), {.networkError = QNetworkReply::OperationCanceledError, .aborted = true, .neverStarted = true});
        else
            start(std::move(*job));
    }
}

std::size_t HttpPool::freeManager()
{
    const auto free = std::ranges::find_if(m_managers, [](const Manager &manager) { return manager.busy < kConnectionsPerManager; });
    if (free != m_managers.end())
        return static_cast<std::size_t>(free - m_managers.begin());
    auto *network = new QNetworkAccessManager(this);
    network->setProxyFactory(new SystemProxies);
    m_managers.push_back({.network = network, .busy = 0});
    return m_managers.size() - 1;
}

QNetworkRequest HttpPool::networkRequest(const HttpRequest &request) const
{
    QNetworkRequest http(request.url);
    http.setSslConfiguration(m_tls);
    http.setRawHeader("User-Agent", "Halftone/" HALFTONE_VERSION);
    http.setRawHeader("Accept", request.accept);
    if (request.authorized)
        http.setRawHeader("Authorization", m_authorization); // at once: a challenge could not be answered with a one-shot body
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setTransferTimeout(static_cast<int>(request.timeout.count()));
    return http;
}

QNetworkReply *HttpPool::post(QNetworkAccessManager &network, const HttpRequest &request)
{
    QNetworkRequest http = networkRequest(request);
    http.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    http.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneShotBody(request.body);
    QNetworkReply *reply = network.post(http, body);
    body->setParent(reply);
    return reply;
}

void HttpPool::start(Job job)
{
    const std::size_t index = freeManager();
    Manager &manager = m_managers[index];
    ++manager.busy;
    if (!job.request.isSend)
        ++m_readsInFlight;

    QNetworkReply *reply = nullptr;
    switch (job.request.verb) {
    case HttpRequest::Verb::Get:
        reply = manager.network->get(networkRequest(job.request));
        break;
    case HttpRequest::Verb::Post:
        reply = post(*manager.network, job.request);
        break;
    case HttpRequest::Verb::Delete:
        reply = manager.network->deleteResource(networkRequest(job.request));
        break;
    }
    auto running = std::make_unique<Running>();
    running->job = std::move(job);
    running->manager = index;
    running->sentAt = m_clock.now();
    running->since.start();
    m_running.emplace(reply, std::move(running));
    watch(reply);
}

void HttpPool::watch(QNetworkReply *reply)
{
    Running *running = m_running.at(reply).get(); // lives until finish()
    connect(reply, &QNetworkReply::requestSent, this, [running] { running->written = true; });
    connect(reply, &QNetworkReply::readyRead, this, [reply, running] {
        // Qt's time-out starts anew with each byte; a peer that lets one drop now and then must not hold the connection for ever.
        running->tooSlow = running->since.elapsed() > 2 * running->job.request.timeout.count();
        running->tooLarge = reply->bytesAvailable() > running->job.request.maxBytes;
        if (running->tooSlow || running->tooLarge)
            reply->abort();
    });
    const HttpRequest &request = running->job.request;
    if (request.progress)
        connect(reply, &QNetworkReply::downloadProgress, this,
            [report = request.progress](qint64 received, qint64 total) { report(received, total); });
    if (request.cancellation)
        connect(request.cancellation.get(), &Cancellation::cancelled, reply, [this, reply] { abort(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
}

void HttpPool::abort(QNetworkReply *reply)
{
    const auto found = m_running.find(reply);
    if (found == m_running.end())
        return;
    found->second->aborted = true;
    reply->abort(); // emits finished
}

void HttpPool::finish(QNetworkReply *reply)
{
    reply->deleteLater();
    auto node = m_running.extract(reply);
    if (node.empty())
        return;
    const Running &running = *node.mapped();
    --m_managers[running.manager].busy;
    if (!running.job.request.isSend)
        --m_readsInFlight;

    HttpAnswer answer {.networkError = reply->error(),
        .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .written = running.written,
        .aborted = running.aborted,
        .tooLarge = running.tooLarge,
        .retryAfter = reply->rawHeader("Retry-After"),
        .date = reply->rawHeader("Date"),
        .location = reply->rawHeader("Location"),
        .contentType = reply->rawHeader("Content-Type"),
        .contentDisposition = reply->rawHeader("Content-Disposition")};
    const bool cancelled = answer.networkError == QNetworkReply::OperationCanceledError;
    answer.timedOut
        = running.tooSlow || answer.networkError == QNetworkReply::TimeoutError || (cancelled && !running.aborted && !running.tooLarge);
    if (reply->isReadable() && !cancelled)
        answer.body = reply->readAll();
    answer.complete = answer.status > 0 && isStatusError(reply->error()) && isWhole(*reply, answer.body.size());
    if (const auto date = parseHttpDate(answer.date))
        m_skew.add(*date, running.sentAt, m_clock.now());
    qCDebug(lcHttp, "%s: HTTP %d, error %d, %lld ms", running.job.request.label.constData(), answer.status, answer.networkError,
        static_cast<long long>(running.since.elapsed()));

    deliver(std::move(node.mapped()->job.done), std::move(answer));
    pump();
}

void HttpPool::deliver(Done done, HttpAnswer answer)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), answer = std::move(answer)]() mutable { done(std::move(answer)); }, Qt::QueuedConnection);
}

void HttpPool::abortAll()
{
    const auto dropQueue = [this](auto &queue) {
        for (auto &entry : queue)
            deliver(std::move(entry.second.done),
                {.networkError = QNetworkReply::OperationCanceledError, .aborted = true, .neverStarted = true});
        queue.clear();
    };
    dropQueue(m_sends);
    dropQueue(m_reads);
    std::vector<QNetworkReply *> replies;
    replies.reserve(m_running.size());
    for (auto &[reply, running] : m_running) {
        running->aborted = true;
        replies.push_back(reply);
    }
    for (QNetworkReply *reply : replies)
        abort(reply);
}

} // namespace halftone::provider
