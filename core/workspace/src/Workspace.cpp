#include "workspace/Workspace.h"

#include "EngineHost.h"
#include "storage/Maintenance.h"
#include "storage/SettingsStore.h"
#include "storage/Workspace.h"
#include "Store.h"
#include "workspace/Accounts.h"
#include "workspace/Attachments.h"
#include "workspace/Bulks.h"
#include "workspace/Candidates.h"
#include "workspace/Conversations.h"
#include "workspace/Engine.h"
#include "workspace/Inbox.h"
#include "workspace/Preferences.h"
#include "workspace/Search.h"
#include "workspace/Sending.h"
#include "workspace/Templates.h"

namespace halftone::workspace {

struct Workspace::Private
{
    explicit Private(const Options &options)
        : clock(options.clock ? *options.clock : system)
        , store(options, clock, bus)
        , host(std::make_unique<EngineHost>(store, bus))
        , engine(*host)
        , inbox(store)
        , conversations(store)
        , sending(store)
        , candidates(store)
        , templates(store)
        , accounts(store, *host)
        , preferences(store)
        , search(store)
        , attachments(store, *host)
        , bulks(store)
    {
        if (options.anonymous)
            engine.setSecret(options.demoSecret);
    }

    /// The engine's thread is joined while its face is still there to be told of the last answers.
    ~Private() { host.reset(); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    // Destroyed from below: the engine is joined before the store that it shares ids with, and the bus outlives both.
    SystemClock system;
    WorkspaceClock clock;
    ChangeBus bus;
    Store store;
    std::unique_ptr<EngineHost> host;
    Engine engine;
    Inbox inbox;
    Conversations conversations;
    Sending sending;
    Candidates candidates;
    Templates templates;
    Accounts accounts;
    Preferences preferences;
    Search search;
    Attachments attachments;
    Bulks bulks;
};

Workspace::Workspace(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
    qRegisterMetaType<QList<Change>>();
}

Workspace::~Workspace() = default;

Async<Opened> Workspace::open()
{
    return d->store.open();
}

Async<Info> Workspace::info()
{
    return d->store.run([](Session &session) -> Result<Info> {
        auto read = storage::workspaceInfo(*session.database);
        if (!read)
            return read.error();
        const auto settings = storage::loadSettings(*session.database);
        if (!settings)
            return settings.error();
        Info info;
        info.address = read->address;
        info.isFile = session.database->dialect() == storage::Dialect::Sqlite;
        info.schema = read->schema;
        info.candidates = read->candidates;
        info.messages = read->messages;
        info.unread = read->unread;
        info.outbox = read->outbox;
        info.awaitingApproval = read->awaitingApproval;
        info.sizeBytes = read->sizeBytes;
        info.absenceHorizon = settings->absenceHorizon;
        return info;
    });
}

Async<QStringList> Workspace::check()
{
    return d->store.run([](Session &session) -> Result<QStringList> {
        auto problems = storage::checkWorkspace(*session.database);
        if (!problems)
            return problems.error();
        QStringList list;
        for (const storage::Problem &problem : *problems)
            list << problem.code + QStringLiteral(": ") + problem.detail;
        return list;
    });
}

Async<Done> Workspace::backup(const QString &path)
{
    return d->store.run([path](Session &session) { return storage::backupWorkspace(*session.database, path); });
}

Inbox &Workspace::inbox()
{
    return d->inbox;
}

Conversations &Workspace::conversations()
{
    return d->conversations;
}

Sending &Workspace::sending()
{
    return d->sending;
}

Candidates &Workspace::candidates()
{
    return d->candidates;
}

Templates &Workspace::templates()
{
    return d->templates;
}

Accounts &Workspace::accounts()
{
    return d->accounts;
}

Preferences &Workspace::preferences()
{
    return d->preferences;
}

Search &Workspace::search()
{
    return d->search;
}

Attachments &Workspace::attachments()
{
    return d->attachments;
}

Bulks &Workspace::bulks()
{
    return d->bulks;
}

Engine &Workspace::engine()
{
    return d->engine;
}

ChangeBus &Workspace::changes()
{
    return d->bus;
}

const Clock &Workspace::clock() const
{
    return d->clock;
}

QString Workspace::defaultAddress()
{
    return storage::defaultWorkspacePath();
}

} // namespace halftone::workspace
