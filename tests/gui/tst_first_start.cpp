#include "FakeSecretService.h"
#include "Gui.h"
#include "Languages.h"
#include "Program.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPatience = 30'000;
constexpr int kAppearanceRow = 4;

} // namespace

/// The program from its first start: two ways on, into the sandbox and back, and the language changed while it runs.
class TestFirstStart : public QObject
{
    Q_OBJECT

    static desktop::Arguments given(bool demo, const QString &workspace, const QString &language)
    {
        desktop::Arguments arguments;
        arguments.demo = demo;
        arguments.workspace = workspace;
        arguments.language = language;
        return arguments;
    }

    /// The program in this process; how it would start itself again is written down.
    struct Started
    {
        desktop::Program program;
        QList<std::pair<QStringList, QProcessEnvironment>> launches;
        bool canLaunch = true;

        explicit Started(const desktop::Arguments &arguments)
            : program(*qobject_cast<QApplication *>(QCoreApplication::instance()), arguments)
        {
            program.setLaunch([this](const QStringList &given, const QProcessEnvironment &environment) {
                launches.append({given, environment});
                return canLaunch;
            });
            program.start();
        }

        [[nodiscard]] static ui::MainWindow *window()
        {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<ui::MainWindow *>(widget); found && found->isVisible())
                    return found;
            }
            return nullptr;
        }
        [[nodiscard]] static QString words(const char *name)
        {
            const auto *label = window() ? window()->findChild<QLabel *>(QString::fromLatin1(name)) : nullptr;
            return label && label->isVisible() ? label->text() : QString();
        }
    };

    [[nodiscard]] QString file() const { return m_home->filePath(u"own.halftone"_s); }

    static void click(QAbstractButton *button)
    {
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), kPatience);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static QList<QToolButton *> places()
    {
        QList<QToolButton *> found;
        for (QToolButton *button : Started::window()->findChildren<QToolButton *>()) {
            if (button->property("kind") == u"place"_s)
                found << button;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start()) // no keychain on it, and none of the machine's is asked
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_catalogue = std::make_unique<Catalogue>();
    }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>(m_temporary + u"/first-start-XXXXXX"_s);
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
            qputenv(name, m_home->path().toLocal8Bit());
        qunsetenv("HALFTONE_WORKSPACE");
        qunsetenv("HALFTONE_TWILIO_SECRET");
    }

    void cleanup() { speak(u"en"_s); }

    void aFirstStartLeadsIntoTheSandbox_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("offer");
        QTest::newRow("English") << u"en"_s << u"sandbox"_s;
        QTest::newRow("French") << u"fr"_s << u"bac à sable"_s;
    }

    void aFirstStartLeadsIntoTheSandbox()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, offer);
        desktop::Arguments arguments = given(false, file(), language);
        arguments.theme = ui::ThemeChoice::Dark;
        Started first(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(Started::window() && the<QPushButton>(Started::window(), "welcomeSandbox")->isVisible(), kPatience);
        auto *sandbox = the<QPushButton>(Started::window(), "welcomeSandbox");
        QVERIFY2(sandbox->text().contains(offer), qPrintable(sandbox->text()));
        // The one way: to the account's first field.
        click(the<QPushButton>(Started::window(), "welcomeAccount"));
        QTRY_VERIFY(the<QLineEdit>(Started::window(), "accountSid")->isVisible());
        click(the<QToolButton>(Started::window(), "placeInbox"));
        // The other.
        click(sandbox);
        QTRY_COMPARE(first.launches.size(), 1);
        QCOMPARE(first.launches.first().first, QStringList({u"--demo"_s, u"--language"_s, language, u"--theme"_s, u"dark"_s}));
        QCOMPARE(first.launches.first().second.value(u"HALFTONE_WORKSPACE"_s), file()); // to come back to
        QTRY_VERIFY(!Started::window()); // this one has ended
        QVERIFY(QFile::exists(file()));
    }

    void whereTheSandboxCannotBeStartedItSaysSo()
    {
        Started first(given(false, file(), u"en"_s));
        first.canLaunch = false;
        QTRY_VERIFY_WITH_TIMEOUT(Started::window() && the<QPushButton>(Started::window(), "welcomeSandbox")->isVisible(), kPatience);
        click(the<QPushButton>(Started::window(), "welcomeSandbox"));
        QTRY_COMPARE(first.launches.size(), 1);
        QVERIFY(Started::window()); // and stays
        bool said = false;
        for (const QString &text : shownTexts(Started::window()))
            said = said || text.contains(u"could not be started a second time"_s);
        QVERIFY(said);
    }

    void theSandboxIsMarkedEverywhereAndOneComesBack()
    {
        qputenv("HALFTONE_WORKSPACE", file().toLocal8Bit()); // as trySandbox hands it on
        Started demo(given(true, {}, u"en"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Started::window(), kPatience);
        auto *list = the<QListView>(Started::window(), "conversations");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 3, kPatience); // candidates who have written
        for (QToolButton *place : places()) {
            click(place);
            QTRY_VERIFY2(!Started::words("sandboxMark").isEmpty(), qPrintable(place->objectName()));
            QVERIFY(Started::window()->windowTitle().contains(u"sandbox"_s));
        }
        click(the<QToolButton>(Started::window(), "placeSettings"));
        QVERIFY(!the<QLineEdit>(Started::window(), "accountSid")->isVisible());
        click(the<QPushButton>(Started::window(), "testAccount"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            Started::words("accountAnswer").startsWith(u"Connected: "_s), qPrintable(Started::words("accountAnswer")), kPatience);
        click(the<QPushButton>(Started::window(), "leaveSandbox"));
        QTRY_COMPARE(demo.launches.size(), 1);
        QVERIFY(!demo.launches.first().first.contains(u"--demo"_s));
        QCOMPARE(demo.launches.first().second.value(u"HALFTONE_WORKSPACE"_s), file());
        QTRY_VERIFY(!Started::window());
    }

    void theLanguageChangesEverywhereAtOnce()
    {
        Started demo(given(true, {}, u"en"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Started::window(), kPatience);
        auto *list = the<QListView>(Started::window(), "conversations");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 3, kPatience);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(the<QListView>(Started::window(), "messages")->isVisible(), kPatience);
        for (QToolButton *place : places())
            click(place); // each page was made in English
        click(the<QToolButton>(Started::window(), "placeSettings"));
        the<QListWidget>(Started::window(), "settingsSections")->setCurrentRow(kAppearanceRow);
        QVERIFY(m_catalogue->englishIn(shownTexts(Started::window())).size() > 10); // or the test could not fail
        for (const auto &[key, french] : {std::pair {Qt::Key_Down, true}, {Qt::Key_Up, false}}) {
            auto *language = the<QComboBox>(the<QWidget>(Started::window(), "lookSection"), "language");
            click(the<QToolButton>(Started::window(), "placeSettings"));
            language->setFocus();
            QTest::keyClick(language, key);
            auto *sections = the<QListWidget>(Started::window(), "settingsSections");
            QTRY_COMPARE(sections->item(1)->text(), french ? u"Numéros"_s : u"Numbers"_s); // windows are told from the event loop
            for (QToolButton *place : places()) {
                click(place);
                const QStringList shown = shownTexts(Started::window());
                const QStringList left = french ? m_catalogue->englishIn(shown) : m_catalogue->frenchIn(shown);
                QVERIFY2(left.isEmpty(), qPrintable(place->objectName() + u": "_s + left.join(u" | "_s)));
            }
        }
    }

    void theRealProgramGoesInAndOut()
    {
        QStringList arguments {u"--demo"_s, u"--language"_s, u"fr"_s, u"--theme"_s, u"system"_s}; // as goOnAs gives them
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HALFTONE_WORKSPACE"_s, file());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const auto run = [&](const QStringList &given, const QString &creates) {
            QProcess program;
            program.setProcessEnvironment(environment);
            program.setProcessChannelMode(QProcess::ForwardedChannels);
            program.start(QStringLiteral(HALFTONE_BIN "/halftone"), given);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(creates), kPatience);
            QCOMPARE(program.state(), QProcess::Running);
            ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
            QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, kPatience);
            QCOMPARE(program.exitCode(), 0);
        };
        QVERIFY(!QFile::exists(file()));
        run(arguments, m_home->filePath(u"halftone/demo/demo.halftone"_s));
        QVERIFY(!QFile::exists(file())); // the demo has nothing to do with it
        run(arguments.mid(1), file());
    }

private:
    const QString m_temporary = QDir::tempPath(); // before a home of the test's own is one
    PrivateBus m_bus;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Catalogue> m_catalogue;
};

QTEST_MAIN(TestFirstStart)
#include "tst_first_start.moc"
