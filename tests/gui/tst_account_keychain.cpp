#include "AccountKeeper.h"
#include "base/Scheduler.h"
#include "FakeSecretService.h"
#include "Gui.h"
#include "sandbox/Sandbox.h"
#include "settings/SettingsPage.h"
#include "workspace/Accounts.h"
#include "workspace/Engine.h"
#include "workspace/Preferences.h"
#include "workspace/Workspace.h"

#include <QDirIterator>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using workspace::Connection;

namespace {

constexpr auto kPatience = 30'000;

} // namespace

/// The account page with all that is behind it: workspace, engine, a provider on the loopback, and a Secret Service on a bus of its
/// own. The secret must be in the keychain and in memory, and nowhere else.
class TestAccountKeychain : public QObject
{
    Q_OBJECT

    /// A run of the program on the workspace of the test.
    struct Run
    {
        workspace::Workspace space;
        desktop::AccountKeeper keeper {space};
        ui::SettingsPorts ports;
        std::unique_ptr<ui::SettingsPage> page;
        QList<Error> troubles;
        bool open = false;

        explicit Run(const QString &file)
            : space(optionsFor(file))
        {
            keeper.bind(ports);
            ports.accounts = [this] { return space.accounts().list(); };
            ports.test = [this] { return space.accounts().test(); };
            ports.numbers = [this] { return space.accounts().numbers(); };
            ports.refreshNumbers = [this] { return space.accounts().refreshNumbers(); };
            ports.loadSettings = [this] { return space.preferences().load(); };
            ports.language = [] { return u"en"_s; };
            QObject::connect(&keeper, &desktop::AccountKeeper::troubled, &keeper, [this](const Error &error) { troubles << error; });
            onDone(space.open(), &keeper, [this](const Result<workspace::Opened> &answer) {
                open = answer.ok();
                keeper.begin();
            });
            page = std::make_unique<ui::SettingsPage>(ports);
            page->resize(820, 560);
            page->show();
            QObject::connect(&space.changes(), &ChangeBus::changed, page.get(), &ui::SettingsPage::noteChanges);
            page->reload();
        }

        static workspace::Options optionsFor(const QString &file)
        {
            workspace::Options options;
            options.address = file;
            return options;
        }
        [[nodiscard]] Connection connection() const { return const_cast<Run *>(this)->space.engine().status().connection; }
        [[nodiscard]] bool isConnected() const { return connection() == Connection::Connected || connection() == Connection::Syncing; }
        template <typename Widget> Widget *get(const char *name) const { return the<Widget>(page.get(), name); }
        [[nodiscard]] QString answer() const { return get<QLabel>("accountAnswer")->text(); }
        void type(const char *name, const QString &text) const
        {
            get<QLineEdit>(name)->clear();
            QTest::keyClicks(get<QLineEdit>(name), text);
        }
        void click(const char *name) const
        {
            QTRY_VERIFY2_WITH_TIMEOUT(get<QPushButton>(name)->isVisible() && get<QPushButton>(name)->isEnabled(), name, kPatience);
            QTest::mouseClick(get<QPushButton>(name), Qt::LeftButton);
        }
    };

    void connectWith(Run &run, const QString &secret)
    {
        QTRY_VERIFY_WITH_TIMEOUT(run.open, kPatience);
        run.type("accountSid", m_sandbox->accountSid());
        run.type("endpoint", m_sandbox->url().toString());
        run.type("secret", secret);
        run.click("connectAccount");
    }

    [[nodiscard]] QString ref() const { return u"twilio/"_s + m_sandbox->accountSid(); }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"w.halftone"_s); }

    /// Whether the secret stands in any file of the workspace.
    [[nodiscard]] bool isWritten(const QByteArray &secret) const
    {
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile one(files.next());
            if (one.open(QIODevice::ReadOnly) && one.readAll().contains(secret))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("HALFTONE_TWILIO_SECRET");
        if (!m_bus.start())
            QSKIP("dbus-daemon is not installed");
        m_keychain = std::make_unique<FakeSecretService>(m_bus);
    }

    void init()
    {
        speak(u"en"_s);
        m_scheduler = std::make_unique<TimerScheduler>(m_clock);
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::Options {}, m_clock, *m_scheduler);
        QVERIFY(m_sandbox->listen().ok());
        m_folder = std::make_unique<QTemporaryDir>();
        m_secret = m_sandbox->authToken();
        m_keychain->unlock();
        m_keychain->clear();
    }

    void cleanup()
    {
        qunsetenv("HALFTONE_TWILIO_SECRET");
        m_sandbox.reset();
        m_scheduler.reset();
        m_folder.reset();
    }

    void itIsKeptFoundAtTheNextStartChangedAndForgotten()
    {
        {
            Run run(file());
            connectWith(run, m_secret);
            QTRY_VERIFY2_WITH_TIMEOUT(run.answer().startsWith(u"Connected: "_s), qPrintable(run.answer()), kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(run.isConnected(), kPatience);
            QCOMPARE(m_keychain->secretOf(ref()), m_secret.toUtf8());
            QCOMPARE(run.get<QLineEdit>("secret")->text(), QString());
            QCOMPARE(run.get<QLineEdit>("secret")->placeholderText(), u"kept in the keychain"_s);
        }
        QVERIFY(!isWritten(m_secret.toUtf8()));
        {
            Run run(file()); // the next start
            QTRY_VERIFY_WITH_TIMEOUT(run.isConnected(), kPatience);
            QVERIFY(run.troubles.isEmpty());
            // A secret that the provider refuses is kept, as the user wished, and said to be refused; the right one mends it.
            run.type("secret", u"wr0ng-s3cret"_s);
            run.click("connectAccount");
            QTRY_VERIFY2_WITH_TIMEOUT(run.answer().contains(u"refused"_s), qPrintable(run.answer()), kPatience);
            run.type("secret", m_secret);
            run.click("connectAccount");
            QTRY_VERIFY2_WITH_TIMEOUT(run.answer().startsWith(u"Connected: "_s), qPrintable(run.answer()), kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(run.isConnected(), kPatience);
            run.click("removeAccount");
            run.click("removeReally");
            QTRY_VERIFY2_WITH_TIMEOUT(run.answer().contains(u"was removed"_s), qPrintable(run.answer()), kPatience);
            QCOMPARE(m_keychain->secretOf(ref()), QByteArray());
            QTRY_COMPARE_WITH_TIMEOUT(run.connection(), Connection::NoAccount, kPatience);
        }
        QVERIFY(!isWritten(m_secret.toUtf8()));
        Run run(file());
        QTRY_VERIFY_WITH_TIMEOUT(run.open, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(run.get<QPushButton>("accountSandbox")->isVisible(), kPatience);
        QVERIFY(run.troubles.isEmpty()); // no account is no trouble
    }

    void lockedAtTheStartAndUnlockedLater()
    {
        {
            Run run(file());
            connectWith(run, m_secret);
            QTRY_VERIFY_WITH_TIMEOUT(run.isConnected(), kPatience);
        }
        m_keychain->lock(false);
        Run run(file());
        QTRY_VERIFY_WITH_TIMEOUT(!run.troubles.isEmpty(), kPatience);
        QCOMPARE(run.troubles.first().code, u"keychain_locked"_s);
        QTRY_COMPARE_WITH_TIMEOUT(run.connection(), Connection::NoSecret, kPatience);
        run.page->reload();
        QTRY_VERIFY(run.get<QFrame>("secretTrouble")->isVisible());
        run.click("retrySecret"); // still locked
        QTRY_VERIFY_WITH_TIMEOUT(run.get<QPushButton>("retrySecret")->isEnabled(), kPatience);
        QVERIFY(run.get<QFrame>("secretTrouble")->isVisible());
        m_keychain->lock(true); // the user enters the password this time
        run.click("retrySecret");
        QTRY_VERIFY_WITH_TIMEOUT(run.isConnected(), kPatience);
        QTRY_VERIFY(!run.get<QFrame>("secretTrouble")->isVisible());
    }

    void lockedWhileConnecting()
    {
        m_keychain->lock(false);
        Run run(file());
        connectWith(run, m_secret);
        QTRY_VERIFY2_WITH_TIMEOUT(run.answer().startsWith(u"The keychain is locked"_s), qPrintable(run.answer()), kPatience);
        QCOMPARE(m_keychain->size(), 0);
        run.click("connectForNow");
        QTRY_VERIFY2_WITH_TIMEOUT(run.answer().startsWith(u"Connected: "_s), qPrintable(run.answer()), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(run.isConnected(), kPatience);
        QCOMPARE(m_keychain->size(), 0);
        QVERIFY(!isWritten(m_secret.toUtf8()));
    }

    void noKeychainAtAll()
    {
        m_keychain->vanish();
        {
            Run run(file());
            connectWith(run, m_secret);
            QTRY_VERIFY2_WITH_TIMEOUT(run.answer().startsWith(u"There is no keychain"_s), qPrintable(run.answer()), kPatience);
            run.click("connectForNow");
            QTRY_VERIFY_WITH_TIMEOUT(run.isConnected(), kPatience);
        }
        {
            Run run(file()); // forgotten, and asked for
            QTRY_VERIFY_WITH_TIMEOUT(!run.troubles.isEmpty(), kPatience);
            QCOMPARE(run.troubles.first().code, u"no_keychain"_s);
            run.page->reload();
            QTRY_VERIFY(run.get<QFrame>("secretTrouble")->isVisible());
        }
        QVERIFY(!isWritten(m_secret.toUtf8()));
        {
            qputenv("HALFTONE_TWILIO_SECRET", m_secret.toUtf8()); // the other way on
            Run run(file());
            QTRY_VERIFY_WITH_TIMEOUT(run.isConnected(), kPatience);
            QVERIFY(run.troubles.isEmpty());
            run.page->reload();
            QTRY_VERIFY(run.get<QLineEdit>("secret")->placeholderText().contains(u"environment"_s));
            QVERIFY(!run.get<QFrame>("secretTrouble")->isVisible());
        }
        m_keychain->appear();
    }

    void anotherAccountTakesItsSecretWithIt()
    {
        Run run(file());
        connectWith(run, m_secret);
        QTRY_VERIFY_WITH_TIMEOUT(run.isConnected(), kPatience);
        const QString first = ref();
        run.type("accountSid", u"AC000000000000000000000000000000ff"_s);
        run.type("secret", u"another-t0ken"_s);
        run.click("connectAccount");
        QTRY_COMPARE_WITH_TIMEOUT(
            m_keychain->secretOf(u"twilio/AC000000000000000000000000000000ff"_s), QByteArray("another-t0ken"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_keychain->secretOf(first), QByteArray(), kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(run.answer().contains(u"refused"_s), qPrintable(run.answer()), kPatience); // the sandbox knows it not
    }

    void whatIsNotThereOrNotTheProviderIsSaid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody listens") << u"closed"_s << u"could not be reached"_s;
        QTest::newRow("no TLS") << u"https"_s << u"is not secure"_s;
    }

    void whatIsNotThereOrNotTheProviderIsSaid()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, says);
        QString endpoint;
        if (what == "closed"_L1) {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            endpoint = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
        } else {
            endpoint = u"https://127.0.0.1:%1"_s.arg(m_sandbox->url().port()); // answers, but not by TLS
        }
        Run run(file());
        QTRY_VERIFY_WITH_TIMEOUT(run.open, kPatience);
        run.type("accountSid", m_sandbox->accountSid());
        run.type("endpoint", endpoint);
        run.type("secret", m_secret);
        run.click("connectAccount");
        QTRY_VERIFY2_WITH_TIMEOUT(run.answer().contains(says), qPrintable(run.answer()), kPatience);
        // The way on: the right endpoint, with the secret that is kept.
        run.type("endpoint", m_sandbox->url().toString());
        run.click("connectAccount");
        QTRY_VERIFY2_WITH_TIMEOUT(run.answer().startsWith(u"Connected: "_s), qPrintable(run.answer()), kPatience);
    }

private:
    PrivateBus m_bus;
    std::unique_ptr<FakeSecretService> m_keychain;
    SystemClock m_clock;
    std::unique_ptr<TimerScheduler> m_scheduler;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_secret;
};

QTEST_MAIN(TestAccountKeychain)
#include "tst_account_keychain.moc"
