#include "secrets/SecretStore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace halftone;

/// The keychain: with one (this program starts itself again on a bus with gnome-keyring), and without.
class TestSecrets : public QObject
{
    Q_OBJECT

    static bool onOwnBus() { return qEnvironmentVariableIsSet("HALFTONE_TEST_KEYCHAIN"); }

    /// Starts this program again with a bus, and an unlocked keychain where @p unlocked. @return its exit status and output.
    static std::pair<int, QByteArray> again(const QStringList &functions, const char *mode, bool unlocked)
    {
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, home.path());
        for (const QString &name :
            {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"HALFTONE_TWILIO_SECRET"_s})
            environment.remove(name);
        environment.insert(u"HALFTONE_TEST_KEYCHAIN"_s, QString::fromLatin1(mode));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString unlock = unlocked ? u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "_s : QString();
        process.start(u"dbus-run-session"_s,
            QStringList {u"--"_s, u"sh"_s, u"-c"_s, unlock + u"exec \"$0\" \"$@\""_s, QCoreApplication::applicationFilePath()} + functions);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 40000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
    }

    template <typename T> static std::optional<Result<T>> wait(std::optional<Result<T>> &answer)
    {
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20000);
        return answer;
    }

    Result<QString> read(const QString &ref)
    {
        std::optional<Result<QString>> answer;
        m_store.read(ref, [&](const Result<QString> &one) { answer = one; });
        return wait(answer).value_or(Error {ErrorKind::Cancelled, u"no_answer"_s, {}});
    }
    Result<Done> write(const QString &ref, const QString &secret)
    {
        std::optional<Result<Done>> answer;
        m_store.write(ref, secret, [&](const Result<Done> &one) { answer = one; });
        return wait(answer).value_or(Error {ErrorKind::Cancelled, u"no_answer"_s, {}});
    }
    Result<Done> remove(const QString &ref)
    {
        std::optional<Result<Done>> answer;
        m_store.remove(ref, [&](const Result<Done> &one) { answer = one; });
        return wait(answer).value_or(Error {ErrorKind::Cancelled, u"no_answer"_s, {}});
    }

private Q_SLOTS:
    void theEnvironmentGivesASecret()
    {
        qputenv("HALFTONE_TWILIO_SECRET", "s3cret\n");
        QCOMPARE(secrets::environmentSecret(u"twilio"_s), u"s3cret"_s);
        QCOMPARE(secrets::environmentSecret(u"other"_s), QString());
        qunsetenv("HALFTONE_TWILIO_SECRET");
        QCOMPARE(secrets::environmentSecret(u"twilio"_s), QString());
        QCOMPARE(secrets::environmentVariable(u"twilio"_s), u"HALFTONE_TWILIO_SECRET"_s);
        QCOMPARE(secrets::secretRef(u"twilio"_s, u"AC1"_s), u"twilio/AC1"_s);
    }

    void keepsReadsAndRemoves()
    {
        if (onOwnBus()) {
            QCOMPARE(read(u"twilio/AC1"_s).error().code, u"no_secret"_s);
            const Result<Done> written = write(u"twilio/AC1"_s, u"pässwörd 🔑"_s);
            QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().code + u' ' + written.error().detail));
            QCOMPARE(read(u"twilio/AC1"_s).value(), u"pässwörd 🔑"_s);
            QVERIFY(write(u"twilio/AC1"_s, u"another"_s).ok());
            QCOMPARE(read(u"twilio/AC1"_s).value(), u"another"_s);
            QVERIFY(remove(u"twilio/AC1"_s).ok());
            QCOMPARE(read(u"twilio/AC1"_s).error().code, u"no_secret"_s);
            QVERIFY(remove(u"twilio/AC1"_s).ok());
            return;
        }
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            QSKIP("gnome-keyring is not installed");
        const auto [status, output] = again({u"keepsReadsAndRemoves"_s}, "unlocked", true);
        QVERIFY2(status == 0, output.constData());
    }

    void withoutAServiceItSaysSo()
    {
        if (onOwnBus()) {
            QCOMPARE(write(u"twilio/AC1"_s, u"secret"_s).error().kind, ErrorKind::CredentialsMissing);
            const QString code = read(u"twilio/AC1"_s).error().code;
            QVERIFY2(code == "no_keychain"_L1 || code == "keychain_locked"_L1, qPrintable(code));
            return;
        }
        if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
            QSKIP("dbus-run-session is not installed");
        const auto [status, output] = again({u"withoutAServiceItSaysSo"_s}, "none", false);
        QVERIFY2(status == 0, output.constData());
    }

private:
    secrets::SecretStore m_store;
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
