#pragma once

#include "RawClient.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

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
    [[nodiscard]] QString workspace() const { return file(u"w.halftone"_s); }
    [[nodiscard]] bool isUp() const { return !url().isEmpty(); }

    /// Something set for the commands that follow ("HALFTONE_FAULT").
    void setEnvironment(const QString &name, const QString &value) { m_more.insert(name, value); }
    void clearEnvironment() { m_more.clear(); }

    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HALFTONE_WORKSPACE"_s, workspace());
        environment.insert(u"HALFTONE_TWILIO_SECRET"_s, secret());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        for (auto it = m_more.cbegin(); it != m_more.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(HALFTONE_BIN "/halftonectl"), arguments);
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

    Said connectAccount() const { return json({u"account"_s, u"set"_s, u"twilio"_s, u"--account-sid"_s, sid(), u"--endpoint"_s, url()}); }

    void order(const QByteArray &verb, const QJsonObject &body) { (void)m_client->postJson("/_sandbox/" + verb, body); }
    void clearFaults() { (void)m_client->remove("/_sandbox/faults"); }
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
    QMap<QString, QString> m_more;
    std::unique_ptr<sandbox::test::RawClient> m_client;
};

} // namespace halftone::e2e
