#include "sandbox/Sandbox.h"

#include "Api.h"
#include "Control.h"
#include "HttpServer.h"
#include "Mischief.h"
#include "Segments.h"
#include "World.h"

#include <QMetaMethod>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
/// "/2010-04-01/Accounts/AC…/Messages/SM….json" → "/Messages/{Sid}.json".
QString routeOf(const QString &path)
{
    QString route;
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const bool is2010 = segments.size() > 3 && segments.at(0) == "2010-04-01"_L1;
    for (const QString &segment : segments.mid(is2010 ? 3 : 0)) {
        const bool isSid = segment.size() >= 34 && segment.at(0).isUpper() && segment.at(1).isUpper();
        route += u'/' + (isSid ? u"{Sid}"_s + segment.mid(34) : segment);
    }
    return route;
}
} // namespace

struct Sandbox::Private
{
    Private(Options options, const Clock &clock, Scheduler &scheduler)
        : world(std::move(options), clock, scheduler)
        , api(world)
        , control(world)
        , server([this](const Request &request) { return handle(request); }, [this] { return world.now(); }, world.options.concurrencyLimit)
    {
    }

    Response handle(const Request &request);

    World world;
    Api api;
    Control control;
    HttpServer server;
    QHash<QString, int> counts; ///< "POST /Messages.json"
};

Response Sandbox::Private::handle(const Request &request)
{
    if (request.path.startsWith("/_sandbox/"_L1))
        return control.handle(request);
    ++counts[QString::fromLatin1(request.method) + u' ' + routeOf(request.path)];
    world.tell([&request] {
        return QJsonObject {{u"event"_s, u"request"_s}, {u"method"_s, QString::fromLatin1(request.method)}, {u"path"_s, request.path}};
    });

    std::optional<Fault> fault;
    if (!world.faults.isEmpty()) {
        const bool isPost = request.method == "POST" && request.path.endsWith("/Messages.json"_L1);
        fault = world.faults.take(request.method, request.path, isPost ? Form(request.body).value("To"_L1) : QString());
    }
    Response response;
    if (!fault || actsFirst(*fault))
        response = api.handle(request, fault ? &*fault : nullptr);
    if (fault) {
        response = spoiled(std::move(response), *fault);
        world.tell([&request] { return QJsonObject {{u"event"_s, u"fault"_s}, {u"path"_s, request.path}}; });
    }
    response.delay += world.options.latency;
    return response;
}

Sandbox::Sandbox(Options options, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), clock, scheduler))
{
}

Sandbox::~Sandbox() = default;

Result<Done> Sandbox::listen()
{
    const quint16 before = d->server.port();
    const Result<Done> listening = d->server.listen(before != 0 ? before : d->world.options.port);
    d->world.origin = u"http://127.0.0.1:%1"_s.arg(d->server.port());
    return listening;
}

void Sandbox::stopListening()
{
    d->server.stop();
}

QUrl Sandbox::url() const
{
    return QUrl(d->world.origin);
}

const Options &Sandbox::options() const
{
    return d->world.options;
}

Ledger &Sandbox::ledger()
{
    return d->world.ledger;
}

Bank &Sandbox::bank()
{
    return d->world.bank;
}

Recipients &Sandbox::recipients()
{
    return d->world.recipients;
}

Reviews &Sandbox::reviews()
{
    return d->world.reviews;
}

Faults &Sandbox::faults()
{
    return d->world.faults;
}

QString Sandbox::addInbound(const QString &from, const QString &to, const QString &body, QList<Media> media, std::optional<UtcMs> when)
{
    return d->world.receive({.from = from, .to = to, .body = body, .media = std::move(media), .created = when.value_or(d->world.now())});
}

QString Sandbox::addOutbound(const QString &from, const QString &to, const QString &body, UtcMs when, Status status, int errorCode)
{
    const bool left = status != Status::Queued && status != Status::Failed && status != Status::Scheduled && status != Status::Accepted;
    return d->world.ledger
        .add({.status = status,
            .from = from,
            .to = to,
            .body = body,
            .segments = segmentsOf(body, false),
            .errorCode = errorCode,
            .created = when,
            .sent = left ? std::optional(when) : std::nullopt})
        .sid;
}

int Sandbox::requests(const QByteArray &method, const QString &route) const
{
    return d->counts.value(QString::fromLatin1(method) + u' ' + route);
}

int Sandbox::mediaAuthorizationLeaks() const
{
    return d->api.mediaAuthorizationLeaks();
}

int Sandbox::openConnections() const
{
    return d->server.openConnections();
}

void Sandbox::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Sandbox::happened))
        d->world.listener = [this](const QJsonObject &what) { Q_EMIT happened(what); };
}

} // namespace halftone::sandbox
