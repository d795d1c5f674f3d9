#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPatience = 30'000;

/// The program with a home of its own.
struct Program
{
    QProcess process;

    Program(const QTemporaryDir &home, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
            {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s})
            environment.insert(name, home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(HALFTONE_BIN "/halftone"), arguments);
    }
    ~Program()
    {
        process.kill();
        [[maybe_unused]] const bool gone = QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, kPatience);
    }

    [[nodiscard]] bool ended() const { return process.state() == QProcess::NotRunning; }
};

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineIsThatOfTheManual_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("version") << QStringList {u"--version"_s} << 0 << u"halftone "_s;
        QTest::newRow("help") << QStringList {u"--help"_s} << 0 << u"--demo"_s;
        QTest::newRow("unknown option") << QStringList {u"--nonsense"_s} << 2 << u"nonsense"_s;
        QTest::newRow("not an option") << QStringList {u"nonsense"_s} << 2 << u"nonsense"_s;
        QTest::newRow("language") << QStringList {u"--language"_s, u"de"_s} << 2 << u"de"_s;
        QTest::newRow("theme") << QStringList {u"--theme"_s, u"purple"_s} << 2 << u"purple"_s;
        QTest::newRow("demo has its own workspace") << QStringList {u"--demo"_s, u"--workspace"_s, u"x"_s} << 2 << u"--workspace"_s;
    }

    void theCommandLineIsThatOfTheManual()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const QTemporaryDir home;
        Program program(home, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(program.ended(), kPatience);
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), status);
        const QString said = QString::fromUtf8(program.process.readAll());
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void aSecondStartHandsOverAndATerminatedWindowEndsCleanly()
    {
        const QTemporaryDir home;
        const QString workspace = home.filePath(u"w.halftone"_s);
        Program first(home, {u"--workspace"_s, workspace});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(workspace), kPatience);
        Program second(home, {u"--workspace"_s, workspace, u"--open"_s, u"+33612345678"_s});
        QTRY_VERIFY_WITH_TIMEOUT(second.ended(), kPatience);
        QCOMPARE(second.process.exitCode(), 0);
        QVERIFY(!first.ended());
        // Another workspace is another window.
        Program other(home, {u"--workspace"_s, home.filePath(u"other.halftone"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(home.filePath(u"other.halftone"_s)), kPatience);
        QVERIFY(!other.ended());
        ::kill(static_cast<pid_t>(first.process.processId()), SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(first.ended(), kPatience);
        QCOMPARE(first.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.process.exitCode(), 0);
    }

    /// What the second says is what the first is told: not only that there was one.
    void theWishIsHandedOverAsItWasGiven()
    {
        const QTemporaryDir home;
        const QString workspace = home.filePath(u"w.halftone"_s);
        // Stands in for the window that is there: same user, same workspace, same socket.
        QFile file(workspace);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const QByteArray user = qgetenv("USER") + '\0' + QFileInfo(workspace).canonicalFilePath().toUtf8();
        const QString name
            = u"halftone-"_s + QString::fromLatin1(QCryptographicHash::hash(user, QCryptographicHash::Sha256).toHex().first(24));
        QLocalServer window;
        QVERIFY(window.listen(home.path() + u'/' + name));
        QByteArray told;
        connect(&window, &QLocalServer::newConnection, &window, [&] {
            QLocalSocket *socket = window.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, socket, [&told, socket] {
                told += socket->readAll();
                if (told.endsWith('\n')) {
                    socket->write("ok\n");
                    socket->flush();
                }
            });
        });
        Program second(home, {u"--workspace"_s, workspace, u"--open"_s, u"Zoé +33 6 12"_s});
        QTRY_VERIFY_WITH_TIMEOUT(second.ended(), kPatience);
        QCOMPARE(second.process.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(told), u"Zoé +33 6 12\n"_s);
    }

    void aWindowThatCrashedDoesNotKeepTheNextFromOpening()
    {
        const QTemporaryDir home;
        const QString workspace = home.filePath(u"w.halftone"_s);
        {
            Program first(home, {u"--workspace"_s, workspace});
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(workspace), kPatience);
        } // killed
        QVERIFY(QFile::remove(workspace));
        Program second(home, {u"--workspace"_s, workspace});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(workspace), kPatience);
        QVERIFY(!second.ended());
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
