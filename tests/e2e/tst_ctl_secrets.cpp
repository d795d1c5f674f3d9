#include "Outside.h"

#include <QStandardPaths>

using namespace halftone::e2e;

/// Where the secret is, and where it never is: with no session bus, a bus without a keychain, a locked one, and one that works.
class TestCtlSecrets : public QObject
{
    Q_OBJECT

    [[nodiscard]] QStringList set() const
    {
        return {u"account"_s, u"set"_s, u"twilio"_s, u"--account-sid"_s, m->sid(), u"--endpoint"_s, m->url(), u"--secret-stdin"_s};
    }

    /// A session bus that starts nothing by itself.
    void startBus(Child &bus)
    {
        m->write(u"bus.conf"_s,
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
            " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
            "<busconfig><type>session</type><listen>unix:tmpdir="
                + m->home().toUtf8()
                + "</listen>\n"
                  "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow "
                  "own=\"*\"/>"
                  "</policy></busconfig>\n");
        QDir().mkpath(m->home());
        m->startProgram(bus.process, u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, m->file(u"bus.conf"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(bus.process.canReadLine(), 10000);
        m->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(bus.process.readLine()).trimmed());
    }
    /// A keychain on that bus, unlocked with a password, or as it is found after a login without one.
    void startKeyring(Child &keyring, bool unlocked)
    {
        QStringList arguments {u"--foreground"_s, u"--components=secrets"_s};
        if (unlocked)
            arguments << u"--unlock"_s;
        m->startProgram(keyring.process, u"gnome-keyring-daemon"_s, arguments);
        if (unlocked)
            keyring.process.write("a password");
        keyring.process.closeWriteChannel();
        const auto isThere = [this] {
            QProcess ask;
            m->startProgram(ask, u"dbus-send"_s,
                {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                    u"org.freedesktop.DBus.Peer.Ping"_s});
            return QTest::qWaitFor([&] { return ask.state() == QProcess::NotRunning; }, 5000) && ask.exitCode() == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 15000);
    }
    /// Why there can be no keychain here.
    static QString whyNot(const QStringList &programs)
    {
        for (const QString &program : programs) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                return program + u" is not installed"_s;
        }
        return {};
    }

    void secretIsInNoFile()
    {
        const QByteArray secret = m->secret().toUtf8();
        const QFileInfoList files = m->files();
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &one : files) {
            QFile file(one.filePath());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(secret), qPrintable(one.filePath()));
        }
    }
    void refusedWith(const QString &code)
    {
        const Said said = m->json(set(), m->secret().toUtf8() + '\n');
        QCOMPARE(said.status, 4);
        QCOMPARE(said.error(), code);
        QVERIFY2(said.err.contains("HALFTONE_TWILIO_SECRET"), said.err.constData()); // the way on
        QVERIFY(!said.out.contains(m->secret().toUtf8()) && !said.err.contains(m->secret().toUtf8()));
        QVERIFY(m->json({u"account"_s, u"list"_s}).array().isEmpty());
        secretIsInNoFile();
    }
    /// An account that was connected through the environment, and the commands that need the secret without it.
    void commandsNeedIt(const QString &code)
    {
        m->setEnvironment(u"HALFTONE_TWILIO_SECRET"_s, m->secret());
        QCOMPARE(m->connectAccount().status, 0);
        QCOMPARE(m->json({u"worker"_s, u"--once"_s}).status, 0);
        m->setEnvironment(u"HALFTONE_TWILIO_SECRET"_s, QString());
        for (const QStringList &command : {QStringList {u"worker"_s}, QStringList {u"worker"_s, u"--once"_s}, QStringList {u"sync"_s},
                 QStringList {u"account"_s, u"test"_s}, QStringList {u"numbers"_s}}) {
            const Said said = m->json(command);
            QVERIFY2(said.status == 4 && said.error() == code, qPrintable(command.join(u' ') + u": "_s + QString::fromUtf8(said.out)));
        }
        // R10.1: what is accepted is on disk all the same.
        const Said sent = m->json({u"send"_s, u"+33612345670"_s, u"--text"_s, u"hi"_s});
        QCOMPARE(sent.status, 4);
        QCOMPARE(sent.details().value("state"_L1).toString(), u"queued"_s);
        secretIsInNoFile();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Outside>();
        QVERIFY(m->isUp());
        m->setEnvironment(u"HALFTONE_TWILIO_SECRET"_s, QString());
    }
    void cleanup() { m.reset(); }

    void withoutASessionBus()
    {
        m->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        refusedWith(u"no_keychain"_s);
        commandsNeedIt(u"no_keychain"_s);
    }

    void aBusWithoutAKeychain()
    {
        if (const QString why = whyNot({u"dbus-daemon"_s}); !why.isEmpty())
            QSKIP(qPrintable(why));
        Child bus;
        startBus(bus);
        refusedWith(u"no_keychain"_s);
        commandsNeedIt(u"no_keychain"_s);
    }

    void aLockedKeychain()
    {
        if (const QString why = whyNot({u"dbus-daemon"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}); !why.isEmpty())
            QSKIP(qPrintable(why));
        {
            Child bus;
            startBus(bus);
            Child keyring;
            startKeyring(keyring, true); // makes the collection
            QCOMPARE(m->json(set(), m->secret().toUtf8() + '\n').status, 0);
            // From the keychain alone: it works, and the secret is where it belongs.
            QCOMPARE(m->json({u"sync"_s}).status, 0);
            QCOMPARE(m->json({u"worker"_s, u"--once"_s}).status, 0);
            QCOMPARE(m->json({u"account"_s, u"remove"_s}).status, 0);
            QCOMPARE(m->json({u"account"_s, u"list"_s}).array().size(), 0);
        }
        Child bus;
        startBus(bus);
        Child keyring;
        startKeyring(keyring, false);
        refusedWith(u"keychain_locked"_s);
        commandsNeedIt(u"keychain_locked"_s);
    }

    void theSecretOfTheEnvironmentIsSeenByNobody()
    {
        m->setEnvironment(u"HALFTONE_TWILIO_SECRET"_s, m->secret());
        const Said set = m->json(this->set(), m->secret().toUtf8() + '\n');
        QCOMPARE(set.status, 0); // no keychain here: that of the environment is used, and it says so
        QVERIFY2(set.err.contains("HALFTONE_TWILIO_SECRET"), set.err.constData());
        Child worker;
        m->start(worker.process, {u"--json"_s, u"--verbose"_s, u"worker"_s});
        QTRY_VERIFY_WITH_TIMEOUT(worker.count(u"connection"_s, u"connected"_s) > 0, 20000);
        QCOMPARE(m->json({u"send"_s, u"+33612345670"_s, u"--text"_s, u"hi"_s, u"--wait"_s, u"0"_s}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m->ledger().size(), 1, 20000);
        QFile line(u"/proc/%1/cmdline"_s.arg(worker.process.processId()));
        QVERIFY(line.open(QIODevice::ReadOnly));
        const QByteArray words = line.readAll();
        QVERIFY(words.contains("worker") && !words.contains(m->secret().toUtf8()));
        secretIsInNoFile(); // while it works: the log of the database, too
        worker.signal(SIGTERM);
        QVERIFY(worker.ended());
        const QByteArray said = worker.out + worker.process.readAllStandardOutput() + worker.process.readAllStandardError();
        const QByteArray basic = (m->sid() + u':' + m->secret()).toUtf8().toBase64();
        QVERIFY(said.size() > 100 && !said.contains(m->secret().toUtf8()) && !said.contains(basic));
    }

private:
    std::unique_ptr<Outside> m;
};

QTEST_GUILESS_MAIN(TestCtlSecrets)
#include "tst_ctl_secrets.moc"
