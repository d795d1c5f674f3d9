#include "EngineHost.h"

#include "Owner.h"

#include "base/Logging.h"
#include "storage/Accounts.h"
#include "storage/Leases.h"
#include "storage/Numbers.h"
#include "storage/SettingsStore.h"

#include <QUrl>

namespace halftone::workspace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isSandbox(const Account &account)
{
    const QString host = QUrl(account.endpoint).host();
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

EngineHost::EngineHost(Store &store, ChangeBus &bus)
    : m_store(store)
    , m_bus(bus)
    , m_scheduler(store.clock())
{
    m_thread.setObjectName(u"engine"_s);
    moveToThread(&m_thread);
    connect(&m_bus, &ChangeBus::changed, this, &EngineHost::onChanges, Qt::QueuedConnection);
    m_thread.start();
}

EngineHost::~EngineHost()
{
    // Stop claiming, let what is in flight end (5 s at most: then it stays `sending`, and recovery asks), close, join.
    QMetaObject::invokeMethod(
        this,
        [this] {
            disconnect(&m_bus, nullptr, this, nullptr);
            const auto close = [this] {
                disconnectParts();
                m_session.reset();
                m_thread.quit();
            };
            if (!m_dispatcher || m_dispatcher->inFlight() == 0) {
                close();
                return;
            }
            stop();
            connect(m_dispatcher.get(), &outbox::Dispatcher::idle, this, close, Qt::QueuedConnection);
            m_scheduler.at(m_store.clock().now() + 5s, this, close);
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Result<Done> EngineHost::ready()
{
    if (!m_session) {
        auto session = openSession(m_store.options(), m_store.clock(), &m_bus, m_store.session());
        if (!session)
            return session.error();
        m_session = std::move(session).value();
        keepInstallation();
        watchForDead();
        if (auto taken = takeOverFromDead(); !taken)
            return taken.error();
    }
    if (m_stale) {
        auto account = m_session->account();
        if (!account && account.error().kind != ErrorKind::CredentialsMissing)
            return account.error(); // the store, not the account: what is there goes on
        if (!account) {
            disconnectParts();
            m_status.connection = Connection::NoAccount;
            tellStatus();
            return account.error();
        }
        if (m_secret.isEmpty()) {
            disconnectParts();
            m_status.connection = Connection::NoSecret;
            tellStatus();
            return Error {ErrorKind::CredentialsMissing, u"no_secret"_s, {}, account->externalId};
        }
        const auto settings = storage::loadSettings(*m_session->database);
        if (!settings)
            return settings.error();
        disconnectParts();
        m_account = *account;
        auto made = provider::makeProvider(m_account, provider::Secret(m_secret),
            {.endpoint = QUrl(m_account.endpoint), .concurrency = settings->concurrency, .extraCaPem = {}}, m_store.clock());
        if (!made)
            return made.error();
        m_provider = std::move(made).value();
        m_stale = false;
        m_settingsStale = true;
        m_status = {};
        m_status.connection = Connection::Connecting;
        m_status.sandbox = isSandbox(m_account);
        connectParts();
        tellStatus();
    }
    if (m_settingsStale)
        loadSettings();
    return done();
}

void EngineHost::loadSettings()
{
    const auto settings = storage::loadSettings(*m_session->database);
    if (!settings)
        return;
    m_settingsStale = false;
    if (m_dispatcher)
        m_dispatcher->setSettings(*settings);
}

void EngineHost::connectParts()
{
    const Clock &clock = m_store.clock();
    m_dispatcher = std::make_unique<outbox::Dispatcher>(
        outbox::Desk {*m_session->database, *m_session->outbox, *m_session->approvals, *m_provider, clock, m_scheduler, m_account.id});
    m_feeder = std::make_unique<bulk::Feeder>(
        bulk::Desk {*m_session->database, *m_session->ids, *m_session->approvals, m_account.id, m_session->user}, *m_session->outbox, clock,
        m_scheduler);
    const sync::Desk desk {*m_session->database, *m_session->ids, *m_session->outbox, *m_session->approvals, *m_provider, clock,
        m_scheduler, m_account.id, m_session->owner};
    m_messages = std::make_unique<sync::MessagePoller>(desk);
    m_catalog = std::make_unique<sync::CatalogPoller>(desk);
    m_approvals = std::make_unique<sync::ApprovalDesk>(desk);

    connect(m_dispatcher.get(), &outbox::Dispatcher::moved, this, [this](MessageId id, MessageState state, const QString &errorCode) {
        QJsonObject event {{u"event"_s, u"state"_s}, {u"message"_s, id.toString()}, {u"state"_s, code(state)}};
        if (!errorCode.isEmpty())
            event.insert(u"code"_s, errorCode);
        tell(event);
        for (const auto &round : std::as_const(m_rounds))
            countInRound(*round, state);
        if (state == MessageState::Sent)
            m_messages->hurry();
        if (state == MessageState::AwaitingApproval)
            m_approvals->wake();
        m_feeder->wakeSoon();
        checkDeliveries(false);
    });
    connect(m_feeder.get(), &bulk::Feeder::fed, this, [this] {
        m_dispatcher->wake();
        m_approvals->wake();
    });
    connect(m_feeder.get(), &bulk::Feeder::ended, this, [this](BulkId bulk) {
        tell({{u"event"_s, u"bulk"_s}, {u"bulk"_s, bulk.toString()}, {u"state"_s, code(BulkState::Done)}});
    });
    connect(m_feeder.get(), &bulk::Feeder::failed, this, &EngineHost::storeFailed);
    connect(m_feeder.get(), &bulk::Feeder::settled, this, [this] {
        if (!m_rounds.isEmpty())
            m_dispatcher->wake(); // whose idle() ends the round
    });
    connect(m_dispatcher.get(), &outbox::Dispatcher::reachable, this, &EngineHost::reachable);
    connect(m_dispatcher.get(), &outbox::Dispatcher::credentialsRefused, this, &EngineHost::credentialsRefused);
    connect(m_dispatcher.get(), &outbox::Dispatcher::failed, this, &EngineHost::storeFailed);
    connect(m_dispatcher.get(), &outbox::Dispatcher::passing, this, [this] { m_session->followClock(); });
    connect(m_dispatcher.get(), &outbox::Dispatcher::storeAway, this, &EngineHost::storeAway);
    connect(m_dispatcher.get(), &outbox::Dispatcher::storeBack, this, &EngineHost::storeBack);
    connect(m_messages.get(), &sync::MessagePoller::reachable, this, &EngineHost::reachable);
    connect(m_messages.get(), &sync::MessagePoller::credentialsRefused, this, &EngineHost::credentialsRefused);
    connect(m_messages.get(), &sync::MessagePoller::failed, this, &EngineHost::storeFailed);
    connect(m_messages.get(), &sync::MessagePoller::storeAway, m_dispatcher.get(), &outbox::Dispatcher::wake); // which finds it out
    connect(m_messages.get(), &sync::MessagePoller::looking, this, [this](bool yes) {
        m_store.synced = m_messages->lastSync().has_value();
        if (const auto skew = m_provider->clockSkew())
            m_store.skewMs = skew->count();
        m_feeder->setClockSkew(milliseconds(m_store.skewMs));
        if (m_status.connection != Connection::Connected && m_status.connection != Connection::Syncing)
            return;
        m_status.connection = yes ? Connection::Syncing : Connection::Connected;
        if (!yes)
            tellStatus();
    });
    connect(m_messages.get(), &sync::MessagePoller::received, this, [this](const QList<MessageId> &messages) {
        for (const MessageId id : messages)
            tell({{u"event"_s, u"received"_s}, {u"message"_s, id.toString()}});
    });
    connect(m_messages.get(), &sync::MessagePoller::failedMessages, this, [this](const QList<MessageId> &messages) {
        for (const MessageId id : messages)
            tell({{u"event"_s, u"state"_s}, {u"message"_s, id.toString()}, {u"state"_s, u"failed"_s}});
    });
    connect(m_messages.get(), &sync::MessagePoller::stateMoved, this, [this](int count) {
        tell({{u"event"_s, u"updated"_s}, {u"messages"_s, count}});
    });
    connect(m_messages.get(), &sync::MessagePoller::released, this, [this] { m_dispatcher->wake(); });
    connect(m_catalog.get(), &sync::CatalogPoller::reachable, this, &EngineHost::reachable);
    connect(m_catalog.get(), &sync::CatalogPoller::credentialsRefused, this, &EngineHost::credentialsRefused);
    connect(m_catalog.get(), &sync::CatalogPoller::released, this, [this] { m_dispatcher->wake(); });
    connect(m_approvals.get(), &sync::ApprovalDesk::credentialsRefused, this, &EngineHost::credentialsRefused);
    connect(m_approvals.get(), &sync::ApprovalDesk::failed, this, &EngineHost::storeFailed);
    connect(m_approvals.get(), &sync::ApprovalDesk::released, this, [this] { m_dispatcher->wake(); });
    connect(m_approvals.get(), &sync::ApprovalDesk::decided, this, [this](TemplateId id, ApprovalStatus status) {
        tell({{u"event"_s, u"approval"_s}, {u"template"_s, id.toString()}, {u"status"_s, code(status)}});
        m_feeder->wakeSoon(); // what was refused or cancelled may have been the last of a bulk send
        checkDeliveries(false);
    });
    if (m_running)
        startParts();
}

void EngineHost::credentialsRefused()
{
    m_status.connection = Connection::CredentialsRefused;
    m_status.since = m_store.clock().now();
    tellStatus();
    checkDeliveries(false);
}

void EngineHost::disconnectParts()
{
    m_feeder.reset();
    m_dispatcher.reset();
    m_messages.reset();
    m_catalog.reset();
    m_approvals.reset();
    m_provider.reset();
    m_stale = true;
}

void EngineHost::startParts()
{
    loadSettings();
    m_dispatcher->start();
    m_feeder->start();
    m_messages->start();
    m_catalog->start();
    m_approvals->start();
}

void EngineHost::keepInstallation()
{
    m_scheduler.at(m_store.clock().now() + 5min, this, [this] {
        if (!m_session)
            return;
        storage::Installation mine = m_session->installation;
        mine.lastId = m_session->ids->last();
        if (auto touched = storage::touchInstallation(*m_session->database, mine, m_store.clock().now()); !touched)
            qCInfo(logWorkspace).noquote() << "installation not touched:" << touched.error().code;
        keepInstallation();
    });
}

Result<int> EngineHost::takeOverFromDead()
{
    const UtcMs now = m_store.clock().now();
    auto attempts = m_session->outbox->expireDead(now, ownerIsAlive);
    if (!attempts)
        return attempts;
    auto leases = storage::endLeasesOfDead(*m_session->database, now, ownerIsAlive);
    if (!leases)
        return leases;
    return *attempts + *leases;
}

void EngineHost::watchForDead()
{
    m_scheduler.at(m_store.clock().now() + 10s, this, [this] {
        if (!m_session)
            return;
        if (m_running && m_dispatcher) {
            const auto taken = takeOverFromDead();
            if (!taken)
                qCInfo(logWorkspace).noquote() << "nothing taken over:" << taken.error().code;
            else if (*taken > 0)
                startParts();
        }
        watchForDead();
    });
}

void EngineHost::whenOpen(std::function<void(const Result<Done> &)> work)
{
    // The store opens first: its session gives out the installation whose ids both threads make.
    QMetaObject::invokeMethod(
        this,
        [this, work = std::move(work)] {
            onDone(m_store.write([](Session &) -> Result<Done> { return done(); }), this, [this, work](const Result<Done> &opened) {
                if (!opened)
                    work(opened);
                else
                    work(ready());
            });
        },
        Qt::QueuedConnection);
}

void EngineHost::setSecret(const QString &secret)
{
    QMetaObject::invokeMethod(
        this,
        [this, secret] {
            if (m_secret == secret)
                return;
            m_secret = secret;
            m_stale = true;
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_running)
                whenOpen([](const Result<Done> &) {});
        },
        Qt::QueuedConnection);
}

void EngineHost::start()
{
    QMetaObject::invokeMethod(
        this, [this] { m_running = true; }, Qt::QueuedConnection);
    whenOpen([this](const Result<Done> &opened) {
        if (opened)
            startParts();
        else
            startLater(opened.error());
    });
}

void EngineHost::stop()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_running = false;
            if (!m_dispatcher)
                return;
            m_dispatcher->stop();
            m_feeder->stop();
            m_messages->stop();
            m_catalog->stop();
            m_approvals->stop();
        },
        Qt::AutoConnection);
}

void EngineHost::hurry()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_messages)
                m_messages->hurry();
        },
        Qt::QueuedConnection);
}

void EngineHost::onChanges(const QList<Change> &changes)
{
    bool send = false;
    bool account = false;
    bool everything = false;
    for (const Change &change : changes) {
        everything = everything || change.kind == ChangeKind::Everything;
        send = send || change.kind == ChangeKind::Message || change.kind == ChangeKind::Everything || change.kind == ChangeKind::Number;
        account = account || change.kind == ChangeKind::Account;
        m_settingsStale = m_settingsStale || change.kind == ChangeKind::Settings || change.kind == ChangeKind::Everything;
    }
    if (account && m_session) {
        const auto now = m_session->account();
        const bool unknown = !now && now.error().kind != ErrorKind::CredentialsMissing; // the store is away: nothing is known to be other
        const bool same = unknown
            || (now && m_dispatcher && now->id == m_account.id && now->endpoint == m_account.endpoint && now->keyId == m_account.keyId);
        if (!same) {
            m_stale = true;
            if (m_running)
                whenOpen([](const Result<Done> &) {});
        }
    }
    if (!m_dispatcher)
        return;
    if (m_settingsStale)
        loadSettings();
    if (send) {
        m_dispatcher->wake();
        m_approvals->wake();
    }
    if (everything)
        m_feeder->wake(); // a bulk send was launched, paused, resumed or called off, here or elsewhere
    checkDeliveries(false);
}

void EngineHost::reachable(bool yes)
{
    if (yes && m_status.trouble)
        return; // the provider is there, and the store is not
    const Connection before = m_status.connection;
    if (yes) {
        m_status.connection = Connection::Connected;
        m_status.since.reset();
        m_status.lastSync = m_messages ? m_messages->lastSync() : std::nullopt;
        m_status.clockSkew = m_provider ? m_provider->clockSkew() : std::nullopt;
        if (before == Connection::Offline && m_dispatcher)
            m_dispatcher->reached();
    } else if (before != Connection::Offline) {
        m_status.connection = Connection::Offline;
        m_status.since = m_store.clock().now();
        checkDeliveries(false);
    }
    if (before != m_status.connection)
        tellStatus();
}

void EngineHost::tellStatus()
{
    if (!m_face)
        return;
    QMetaObject::invokeMethod(
        m_face,
        [face = m_face, status = m_status] {
            face->m_status = status;
            Q_EMIT face->statusChanged(status);
        },
        Qt::QueuedConnection);
}

void EngineHost::tell(QJsonObject event)
{
    if (!m_face)
        return;
    event.insert(u"at"_s, toIso(m_store.clock().now()));
    QMetaObject::invokeMethod(
        m_face, [face = m_face, event] { Q_EMIT face->happened(event); }, Qt::QueuedConnection);
}

} // namespace halftone::workspace
