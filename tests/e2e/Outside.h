#pragma once

#include "RawClient.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <optional>

#include <sys/resource.h>

namespace halftone::e2e {

using namespace Qt::StringLiterals;

/// What a command said.
struct Said
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QString error() const { return object().value("error"_L1).toObject().value("code"_L1).toString(); }
    [[nodiscard]] QJsonObject details() const { return object().value("error"_L1).toObject().value("details"_L1).toObject(); }
};

/// A program that goes on until it is ended, and the lines of JSON that it says.
struct Child
{
    QProcess process;
    QByteArray out; ///< all that it said so far

    Child() = default;
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child() { kill(); }

    void kill()
    {
        process.kill();
        (void)ended();
    }
    /// Whether it ends in time by itself.
    [[nodiscard]] bool ended(int limit = 20000)
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, limit);
    }
    /// Whether it was ended by a signal that it does not handle.
    [[nodiscard]] bool wasKilled(int limit = 30000) { return ended(limit) && process.exitStatus() == QProcess::CrashExit; }
    void signal(int number) const { ::kill(static_cast<pid_t>(process.processId()), number); }

    [[nodiscard]] QList<QJsonObject> events()
    {
        out += process.readAllStandardOutput();
        QList<QJsonObject> list;
        for (const QByteArray &line : out.left(out.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                list << QJsonDocument::fromJson(line).object();
        }
        return list;
    }
    /// How many events there are with this value under this key.
    [[nodiscard]] qsizetype count(const QString &key, const QString &value)
    {
        const QList<QJsonObject> all = events();
        return std::ranges::count_if(all, [&](const QJsonObject &event) { return event.value(key).toString() == value; });
    }
};

/// A sandbox as a process, and a workspace in a folder of its own: what a user of the command line has before them.
class Outside
{
public:
    explicit Outside(const QStringList &sandboxArguments = {})
    {
        m_sandbox.start(QStringLiteral(HALFTONE_BIN "/halftone-sandbox"), QStringList {u"--quiet-candidates"_s} + sandboxArguments);
        (void)QTest::qWaitFor([this] { return m_sandbox.canReadLine() || m_sandbox.state() == QProcess::NotRunning; }, 20000);
        m_first = QJsonDocument::fromJson(m_sandbox.readLine()).object();
        m_client = std::make_unique<sandbox::test::RawClient>(QUrl(url()));
    }
    ~Outside()
    {
        m_sandbox.kill(), (void)QTest::qWaitFor([this] { return m_sandbox.state() == QProcess::NotRunning; }, 5000);
    }
    Outside(const Outside &) = delete;
    Outside &operator=(const Outside &) = delete;

    [[nodiscard]] QString url() const { return m_first.value("url"_L1).toString(); }
    [[nodiscard]] QString sid() const { return m_first.value("account_sid"_L1).toString(); }
    [[nodiscard]] QString secret() const { return m_first.value("auth_token"_L1).toString(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString workspace() const { return m_address.isEmpty() ? file(u"w.halftone"_s) : m_address; }
    void setWorkspace(const QString &address) { m_address = address; }
    [[nodiscard]] QString home() const { return file(u"home"_s); }
    [[nodiscard]] bool isUp() const { return !url().isEmpty(); }

    /// Something set for the commands that follow ("HALFTONE_FAULT"); a null value: not there.
    void setEnvironment(const QString &name, const QString &value) { m_more.insert(name, value); }
    void clearEnvironment() { m_more.clear(); }

    /// Nothing that the commands which follow write may become longer, as on a disk that is full; empty: no limit.
    void setFileLimit(std::optional<rlim_t> bytes) { m_fileLimit = bytes; }

    void start(QProcess &process, const QStringList &arguments) const
    {
        startProgram(process, QStringLiteral(HALFTONE_BIN "/halftonectl"), arguments);
    }
    /// With a home of its own, no session bus, and what was set here.
    using Environment = QMap<QString, QString>;
    void startProgram(QProcess &process, const QString &program, const QStringList &arguments, const Environment &more = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HALFTONE_WORKSPACE"_s, workspace());
        environment.insert(u"HALFTONE_TWILIO_SECRET"_s, secret());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        QDir().mkpath(home());
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
            environment.insert(QString::fromLatin1(name), home());
        QFile::setPermissions(home(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const Environment &set : {m_more, more}) {
            for (auto it = set.cbegin(); it != set.cend(); ++it)
                it->isNull() ? environment.remove(it.key()) : environment.insert(it.key(), it.value());
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        if (m_fileLimit) {
            process.setChildProcessModifier([limit = *m_fileLimit] {
                ::signal(SIGXFSZ, SIG_IGN); // then the write fails, as it does on a full disk
                rlimit soft {};
                ::getrlimit(RLIMIT_FSIZE, &soft);
                soft.rlim_cur = limit;
                ::setrlimit(RLIMIT_FSIZE, &soft);
            });
        }
        process.start(program, arguments);
    }

    Said run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000)) {
            process.kill();
            return {};
        }
        Said said;
        said.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        said.out = process.readAllStandardOutput();
        said.err = process.readAllStandardError();
        return said;
    }
    /// With `--json` in front.
    Said json(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList {u"--json"_s} + arguments, input);
    }

    /// All files that the commands may have written.
    [[nodiscard]] QFileInfoList files() const
    {
        QFileInfoList found;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found << QFileInfo(all.next());
        return found;
    }

    /// Whether this text is on disk in the workspace, or in its log.
    [[nodiscard]] bool fileContains(const QString &text) const
    {
        for (const QString &end : {u""_s, u"-wal"_s}) {
            QFile one(workspace() + end);
            if (one.open(QIODevice::ReadOnly) && one.readAll().contains(text.toUtf8()))
                return true;
        }
        return false;
    }

    Said connectAccount() const { return json({u"account"_s, u"set"_s, u"twilio"_s, u"--account-sid"_s, sid(), u"--endpoint"_s, url()}); }

    void order(const QByteArray &verb, const QJsonObject &body) { (void)m_client->postJson("/_sandbox/" + verb, body); }
    void clearFaults() { (void)m_client->remove("/_sandbox/faults"); }
    QJsonArray pending() { return m_client->get("/_sandbox/pending").json().value("pending"_L1).toArray(); }
    /// The provider's contents, with what became of each: {"friendly_name", "approval_requests": {"name", "status"}, …}.
    QJsonArray contents()
    {
        m_client->authorize(sid(), secret());
        const QJsonArray found = m_client->get("/v1/ContentAndApprovals?PageSize=100").json().value("contents"_L1).toArray();
        m_client->deauthorize();
        return found;
    }
    /// A message from a candidate.
    void writeFrom(const QString &from, const QString &to, const QString &body)
    {
        order("inbound", {{u"from"_s, from}, {u"to"_s, to}, {u"body"_s, body}});
    }
    QJsonArray ledger() { return m_client->get("/_sandbox/ledger").json().value("messages"_L1).toArray(); }
    /// How often the ledger has this text.
    int inLedger(const QString &body)
    {
        int count = 0;
        for (const QJsonValue entry : ledger())
            count += entry.toObject().value("body"_L1).toString() == body ? 1 : 0;
        return count;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile made(file(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_sandbox;
    QJsonObject m_first;
    QString m_address;
    Environment m_more;
    std::optional<rlim_t> m_fileLimit;
    std::unique_ptr<sandbox::test::RawClient> m_client;
};

} // namespace halftone::e2e
