#include "Store.h"

#include "Owner.h"

#include "base/Logging.h"
#include "storage/Migrations.h"
#include "storage/SettingsStore.h"
#include "storage/Users.h"
#include "storage/Workspace.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

QString loginOf(const Options &options)
{
    if (!options.login.isEmpty())
        return options.login;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? u"user"_s : user;
}

} // namespace

Result<Account> Session::account() const
{
    auto accounts = storage::Accounts(*database).enabled();
    if (!accounts)
        return accounts.error();
    if (accounts->isEmpty())
        return Error {ErrorKind::CredentialsMissing, u"no_account"_s, {}};
    return accounts->constFirst();
}

void Session::followClock()
{
    constexpr auto kEvery = std::chrono::minutes(5);
    const auto now = std::chrono::steady_clock::now();
    if (m_clockGeneration == database->generation() && now - m_clockMeasured < kEvery)
        return;
    const auto offset = storage::workspaceClockOffset(*database, clock->own());
    if (!offset) {
        qCInfo(logWorkspace).noquote() << "clock not compared:" << offset.error().code;
        return;
    }
    clock->setOffset(*offset);
    m_clockGeneration = database->generation();
    m_clockMeasured = now;
}

Result<Done> Session::enter(const Options &options)
{
    if (registered)
        return done();
    auto given = storage::registerInstallation(*database, QSysInfo::machineHostName() + u'/' + loginOf(options), now());
    if (!given)
        return given.error();
    auto ownIds = std::make_shared<IdGenerator>(*clock, given->id, given->lastId);
    auto known = storage::Users(*database).ensure(*ownIds, loginOf(options), options.displayName, now());
    if (!known) {
        if (auto released = storage::releaseInstallation(*database, *given); !released)
            qCInfo(logWorkspace).noquote() << "installation not released:" << released.error().code;
        return known.error();
    }
    installation = *given;
    ids = ownIds;
    user = *known;
    registered = true;
    return equip();
}

Result<Done> Session::equip()
{
    const auto settings = storage::loadSettings(*database);
    if (!settings)
        return settings.error();
    outbox = std::make_unique<storage::Outbox>(*database, installation.id, owner, settings->absenceHorizon);
    approvals = std::make_unique<storage::Approvals>(*database, *ids, *outbox, owner);
    return done();
}

Result<std::unique_ptr<Session>> openSession(const Options &options, WorkspaceClock &clock, ChangeBus *bus, const Session *shared)
{
    const QString text = options.address.isEmpty() ? storage::defaultWorkspacePath() : options.address;
    const auto address = storage::Database::parseAddress(text);
    if (!address)
        return address.error();
    auto session = std::make_unique<Session>();
    session->clock = &clock;
    auto database = storage::openWorkspace(*address, {.create = options.create, .now = clock.now(), .bus = bus});
    if (!database)
        return database.error();
    session->database = *database;
    session->followClock();
    if (shared) {
        session->ids = shared->ids;
        session->installation = shared->installation;
        session->registered = shared->registered;
        session->user = shared->user;
        session->owner = shared->owner;
    } else {
        session->ids = std::make_shared<IdGenerator>(clock, 0);
        session->owner = makeOwner();
        const auto user = storage::Users(*session->database).find(loginOf(options));
        if (!user)
            return user.error();
        session->user = user->value_or(User {});
        session->user.login = loginOf(options);
    }
    if (auto equipped = session->equip(); !equipped)
        return equipped.error();
    return session;
}

Store::Store(Options options, WorkspaceClock &clock, ChangeBus &bus)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_bus(bus)
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Store::~Store()
{
    // The connection belongs to its thread: it is closed there, after all that was asked before.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_watcher.reset();
            if (m_session && m_session->registered) {
                storage::Installation last = m_session->installation;
                last.lastId = m_session->ids->last();
                if (auto released = storage::releaseInstallation(*m_session->database, last); !released)
                    qCInfo(logWorkspace).noquote() << "installation not released:" << released.error().code;
            }
            m_session.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Async<Opened> Store::open()
{
    return runOn(m_worker, [this]() -> Result<Opened> {
        const QString text = m_options.address.isEmpty() ? storage::defaultWorkspacePath() : m_options.address;
        const auto address = storage::Database::parseAddress(text);
        const bool existed = !address || address->dialect != storage::Dialect::Sqlite || QFileInfo::exists(address->path);
        auto session = openSession(m_options, m_clock, &m_bus, nullptr);
        if (!session) {
            m_openError = session.error();
            return session.error();
        }
        m_session = std::move(session).value();
        if (m_options.watchOthers) { // it stays, and will write
            if (auto entered = m_session->enter(m_options); !entered) {
                m_openError = entered.error();
                m_session.reset();
                return entered.error();
            }
            m_watcher = std::make_unique<storage::ChangeWatcher>(*m_session->database, m_bus);
            m_watcher->setActive(true);
        }
        Opened opened;
        opened.address = address->toString();
        opened.schema = storage::newestVersion();
        opened.user = m_session->user;
        opened.created = !existed;
        return opened;
    });
}

} // namespace halftone::workspace
