#pragma once

#include "base/Async.h"
#include "base/ChangeBus.h"
#include "base/Clock.h"
#include "model/Settings.h"

#include <QObject>
#include <QString>

#include <memory>

namespace halftone::workspace {

class Accounts;
class Attachments;
class Bulks;
class Candidates;
class Conversations;
class Engine;
class Inbox;
class Preferences;
class Search;
class Sending;
class Templates;

/// How a program opens a workspace.
struct Options
{
    QString address; ///< a file, or postgresql://user@host:port/db; empty: the user's default file
    QString login; ///< who works here; empty: the user of the operating system
    QString displayName;
    bool create = true; ///< make it when it is not there
    bool watchOthers = false; ///< notice what other programs write (the window; costs a look every 400 ms)
    bool anonymous = false; ///< demo: secrets come from @ref demoSecret, the keychain is never asked
    QString demoSecret;
    const Clock *clock = nullptr; ///< this computer's, which outlives the workspace; null: the system's
};

/// What was opened.
struct Opened
{
    QString address; ///< as shown
    int schema = 0;
    User user;
    bool created = false; ///< it was not there before
};

struct Info
{
    QString address;
    bool isFile = true;
    int schema = 0;
    qint64 candidates = 0;
    qint64 messages = 0;
    qint64 unread = 0;
    qint64 outbox = 0;
    qint64 awaitingApproval = 0;
    qint64 sizeBytes = 0;
    milliseconds absenceHorizon {0};
};

/// A workspace as a front end sees it: owns the store thread and the engine, and hands out the services.
///
/// Lives in the thread of its front end. Every call of a service returns at once; answers come through onDone(). Calls are served
/// in order, so services may be called right after open().
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Options options, QObject *parent = nullptr);
    /// Lets the request in flight end (at most 5 s), then joins the threads.
    ~Workspace() override;

    /// Opens, creates or migrates. Errors: WorkspaceUnusable, StorageBusy, StorageFailed, InvalidInput.
    [[nodiscard]] Async<Opened> open();
    [[nodiscard]] Async<Info> info();
    /// @return what is wrong, one sentence in English each; empty when all is well.
    [[nodiscard]] Async<QStringList> check();
    [[nodiscard]] Async<Done> backup(const QString &path);

    [[nodiscard]] Inbox &inbox();
    [[nodiscard]] Conversations &conversations();
    [[nodiscard]] Sending &sending();
    [[nodiscard]] Candidates &candidates();
    [[nodiscard]] Templates &templates();
    [[nodiscard]] Accounts &accounts();
    [[nodiscard]] Preferences &preferences();
    [[nodiscard]] Search &search();
    [[nodiscard]] Attachments &attachments();
    [[nodiscard]] Bulks &bulks();
    [[nodiscard]] Engine &engine();

    /// Notes of committed changes, in this object's thread.
    [[nodiscard]] ChangeBus &changes();
    /// The clock of the workspace: this computer's for a file, the server's for PostgreSQL.
    [[nodiscard]] const Clock &clock() const;

    /// The file used where none is named.
    [[nodiscard]] static QString defaultAddress();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace halftone::workspace
