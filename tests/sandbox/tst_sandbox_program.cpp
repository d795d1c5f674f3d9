#include "RawClient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace halftone::sandbox::test;

/// halftone-sandbox as a process (CLI.md: the other two programs).
class TestSandboxProgram : public QObject
{
    Q_OBJECT

    struct Program
    {
        explicit Program(const QStringList &arguments = {})
        {
            process.start(QStringLiteral(HALFTONE_BIN "/halftone-sandbox"), arguments);
            (void)QTest::qWaitFor([this] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, 20000);
            first = QJsonDocument::fromJson(process.readLine()).object();
        }
        ~Program()
        {
            process.kill();
            process.waitForFinished();
        }
        [[nodiscard]] bool ends()
        {
            return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 10000);
        }
        [[nodiscard]] RawClient client() const { return RawClient(QUrl(first.value("url"_L1).toString())); }

        QProcess process;
        QJsonObject first;
    };

private Q_SLOTS:
    void theFirstLineTellsHowToReachIt()
    {
        Program program;
        QCOMPARE(program.first.keys(), QStringList({u"account_sid"_s, u"auth_token"_s, u"pid"_s, u"url"_s}));
        QCOMPARE(program.first.value("pid"_L1).toInteger(), program.process.processId());
        RawClient client = program.client();
        const QString sid = program.first.value("account_sid"_L1).toString();
        client.authorize(sid, program.first.value("auth_token"_L1).toString());
        QCOMPARE(client.get("/2010-04-01/Accounts/" + sid.toLatin1() + "/Balance.json").status, 200);
    }

    void sameSeedSameCredentials()
    {
        const QJsonObject one = Program({u"--seed"_s, u"7"_s}).first;
        QCOMPARE(Program({u"--seed"_s, u"7"_s}).first.value("account_sid"_L1), one.value("account_sid"_L1));
        QVERIFY(Program({u"--seed"_s, u"8"_s}).first.value("account_sid"_L1) != one.value("account_sid"_L1));
    }

    void aSignalEndsIt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void aSignalEndsIt()
    {
        QFETCH(const int, signal);
        Program program;
        QVERIFY(!program.first.isEmpty());
        ::kill(pid_t(program.process.processId()), signal);
        QVERIFY(program.ends());
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
    }

    void itEndsWithItsStandardInput()
    {
        Program program;
        program.process.write("what comes there is not read as anything\n");
        QVERIFY(program.process.state() == QProcess::Running);
        program.process.closeWriteChannel();
        QVERIFY(program.ends());
        QCOMPARE(program.process.exitCode(), 0);
    }

    void helpAndVersion_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("help") << u"--help"_s << QByteArray("--faults");
        QTest::newRow("version") << u"--version"_s << QByteArray("halftone-sandbox " HALFTONE_VERSION);
    }

    void helpAndVersion()
    {
        QFETCH(const QString, argument);
        QFETCH(const QByteArray, says);
        QProcess process;
        process.start(QStringLiteral(HALFTONE_BIN "/halftone-sandbox"), {argument});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains(says));
    }

    void helpInFrench()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);
        environment.insert(u"LANGUAGE"_s, u"fr"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HALFTONE_BIN "/halftone-sandbox"), {u"--help"_s});
        QVERIFY(process.waitForFinished());
        QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(u"Personne ne répond"));
    }

    void badArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList {u"--colour"_s};
        QTest::newRow("port") << QStringList {u"--port"_s, u"70000"_s};
        QTest::newRow("speed 0") << QStringList {u"--speed"_s, u"0"_s};
        QTest::newRow("seed") << QStringList {u"--seed"_s, u"x"_s};
        QTest::newRow("positional") << QStringList {u"start"_s};
        QTest::newRow("no such file") << QStringList {u"--faults"_s, u"/nowhere.json"_s};
    }

    void badArguments()
    {
        QFETCH(const QStringList, arguments);
        QProcess process;
        process.start(QStringLiteral(HALFTONE_BIN "/halftone-sandbox"), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().startsWith("halftone-sandbox: "));
    }

    void faultsOfAFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(R"([{"kind": "throttle", "retry_after": 3}])");
        file.flush();
        Program program({u"--faults"_s, file.fileName()});
        RawClient client = program.client();
        QCOMPARE(client.get("/v1/Content").headers.value("retry-after"), QByteArray("3"));
        QCOMPARE(client.get("/v1/Content").status, 401);
    }

    void aLineAnEvent()
    {
        Program program({u"--verbose"_s, u"--demo"_s});
        RawClient client = program.client();
        QCOMPARE(client.postJson("/_sandbox/inbound", {{u"from"_s, u"+12125550101"_s}, {u"to"_s, u"+12125550142"_s}, {u"body"_s, u"Hi"_s}})
                     .status,
            200);
        QVERIFY(QTest::qWaitFor([&program] { return program.process.canReadLine(); }));
        const QJsonObject event = QJsonDocument::fromJson(program.process.readLine()).object();
        QCOMPARE(event.value("event"_L1).toString(), u"inbound"_s);
        QCOMPARE(event.value("body"_L1).toString(), u"Hi"_s);
    }

    void itIsFastEnoughForBenchmarks()
    {
        Program program({u"--quiet-candidates"_s, u"--speed"_s, u"100"_s});
        RawClient client = program.client();
        const QString sid = program.first.value("account_sid"_L1).toString();
        client.authorize(sid, program.first.value("auth_token"_L1).toString());
        const QByteArray request
            = client.bytesOf("POST", "/2010-04-01/Accounts/" + sid.toLatin1() + "/Messages.json", "application/x-www-form-urlencoded",
                RawClient::encoded({{"To", u"+33639981234"_s}, {"From", u"+12125550142"_s}, {"Body", u"Bonjour"_s}}));
        constexpr int kCount = 2000;
        QElapsedTimer timer;
        timer.start();
        client.send(request.repeated(kCount));
        for (int i = 0; i < kCount; ++i)
            QCOMPARE(client.read(20000).status, 201);
        qInfo("%d POSTs over one connection: %lld a second", kCount, qint64(kCount) * 1000 / qMax<qint64>(1, timer.elapsed()));
        QVERIFY2(timer.elapsed() < 20000, "a tenth of the speed that benchmarks need: the hot path has grown");
    }
};

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandbox_program.moc"
