// How fast accepted messages leave through outbox, dispatcher and provider, against one QNetworkAccessManager with its six connections.
#include "base/Scheduler.h"
#include "base/Time.h"
#include "Benchmarks.h"
#include "Measure.h"
#include "outbox/Dispatcher.h"
#include "SandboxProcess.h"
#include "storage/Accounts.h"
#include "storage/Candidates.h"
#include "storage/Workspace.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace halftone::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Goal kGoal {.limit = 4, .atLeast = true};
constexpr auto kPatience = 180s;
const QString kFrom = u"+33639980142"_s; ///< the sandbox's French number

QString recipient(int index)
{
    return u"+336%1"_s.arg(20'000'000 + index * 1237);
}

QString body(int index)
{
    return u"Bonjour, votre entretien est fixé au %1 du mois. À bientôt !"_s.arg(index);
}

/// Runs the event loop until somebody calls QCoreApplication::exit(0).
void runUntilDone(const QString &what)
{
    QTimer patience; // goes with this run: it must not end a later one
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &patience, [] { QCoreApplication::exit(1); });
    patience.start(kPatience);
    if (QCoreApplication::exec() != 0)
        giveUp(what + u" did not come to an end"_s);
}

/// @return messages a second, from the first claim until the last answer is on disk.
double byProduct(const Run &run, const SandboxProcess &sandbox, int count, int concurrency)
{
    static int serial = 0;
    storage::Database::Address address;
    address.path = u"%1/sending-%2.halftone"_s.arg(run.scratch).arg(++serial);
    const SystemClock clock;
    const auto database = must(storage::openWorkspace(address, {.now = clock.now()}));
    IdGenerator ids(clock, 2);
    Account account;
    account.provider = u"twilio"_s;
    account.externalId = sandbox.account();
    account.endpoint = sandbox.url();
    account.secretRef = u"bench"_s;
    account = must(storage::Accounts(*database).upsert(ids, account, clock.now()));
    storage::Outbox outbox(*database, ids.installation(), u"bench"_s, 60s);
    storage::Approvals approvals(*database, ids, outbox, u"bench"_s);
    const auto number = ids.next<NumberTag>();
    (void)must(database->run(u"INSERT INTO numbers (id, account_id, channel, e164, region, calling_code, status, usable, per_second_milli,"
                             " refreshed_at_ms) VALUES (?, ?, 'sms', ?, 'FR', 33, 'in-use', 1, 1000000000, 0)"_s,
        {number.value(), account.id.value(), kFrom}));
    (void)must(database->transaction([&]() -> Result<Done> {
        storage::Candidates candidates(*database, ids);
        for (int i = 0; i < count; ++i) {
            const auto to = must(candidates.ensureForAddress(must(storage::addressOf(recipient(i), {})), clock.now()));
            storage::NewMessage message;
            message.id = ids.next<MessageTag>();
            message.conversation = to.conversation;
            message.recipient = to.recipient;
            message.account = account.id;
            message.number = number;
            message.body = body(i);
            message.segments = 1;
            message.priority = 10;
            message.notBefore = clock.now();
            if (auto accepted = outbox.accept(message, clock.now()); !accepted)
                return accepted;
        }
        return done();
    }));
    const auto provider = must(provider::makeProvider(account, provider::Secret(sandbox.token()),
        {.endpoint = QUrl(sandbox.url()), .concurrency = concurrency, .extraCaPem = {}}, clock));
    TimerScheduler scheduler(clock);
    outbox::Dispatcher dispatcher({*database, outbox, approvals, *provider, clock, scheduler, account.id});
    WorkspaceSettings settings;
    settings.concurrency = concurrency;
    dispatcher.setSettings(settings);
    int sent = 0;
    QObject::connect(&dispatcher, &outbox::Dispatcher::moved, &dispatcher, [&](MessageId, MessageState state, const QString &code) {
        if (state == MessageState::Failed)
            giveUp(u"a message failed: "_s + code);
        if (state == MessageState::Sent && ++sent == count)
            QCoreApplication::exit(0);
    });
    const Stopwatch watch;
    dispatcher.start();
    runUntilDone(u"sending"_s);
    return count * 1000.0 / watch.ms();
}

double byBareManager(const SandboxProcess &sandbox, int count)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(u"%1/2010-04-01/Accounts/%2/Messages.json"_s.arg(sandbox.url(), sandbox.account())));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Authorization", "Basic " + (sandbox.account() + u':' + sandbox.token()).toUtf8().toBase64());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    int answered = 0;
    const Stopwatch watch;
    for (int i = 0; i < count; ++i) {
        QByteArray form = "To=" + QUrl::toPercentEncoding(recipient(i)) + "&From=" + QUrl::toPercentEncoding(kFrom)
            + "&Body=" + QUrl::toPercentEncoding(body(i));
        QNetworkReply *reply = manager.post(request, form);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, &answered, count] {
            if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 201)
                giveUp(u"a POST was refused: "_s + reply->errorString());
            (void)reply->readAll();
            reply->deleteLater();
            if (++answered == count)
                QCoreApplication::exit(0);
        });
    }
    runUntilDone(u"posting"_s);
    return count * 1000.0 / watch.ms();
}

} // namespace

void benchSending(const Run &run)
{
    for (const int latency : {0, 80}) {
        const SandboxProcess sandbox(latency);
        const int count = run.quick ? 60 : 2000;
        // Six connections do 73 messages a second at 80 ms: a quarter of them tells as much.
        const int bareCount = run.quick ? 30 : latency == 0 ? count : 500;
        QList<double> bare;
        QList<double> with24;
        QList<double> with48;
        for (int round = 0; round < run.rounds; ++round) {
            bare << byBareManager(sandbox, bareCount);
            with24 << byProduct(run, sandbox, count, 24);
            with48 << byProduct(run, sandbox, count, 48);
        }
        const auto goal = latency == 0 ? std::nullopt : std::optional(kGoal);
        const QString what = u"%1 messages, latency %2 ms, "_s.arg(count).arg(latency);
        run.report.add({u"sending"_s, what + u"24 in flight"_s, median(with24), u"messages/s"_s, median(bare), goal});
        run.report.add({u"sending"_s, what + u"48 in flight"_s, median(with48), u"messages/s"_s, median(bare), goal});
    }
}

} // namespace halftone::bench
