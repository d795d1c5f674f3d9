#include "FakeSpace.h"
#include "FakeTemplates.h"
#include "Gui.h"
#include "kit/Theme.h"
#include "shell/MainWindow.h"
#include "shell/StatusLine.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Room
{
    FakeSpace space;
    FakeTemplates templates;
    ShellPorts ports;
    std::unique_ptr<MainWindow> window;

    Room()
    {
        space.bind(ports);
        templates.bind(ports.templates);
        for (int i = 1; i <= 12; ++i) {
            space.addConversation(i, u"Candidate Number%1"_s.arg(i), i % 2 ? Channel::WhatsApp : Channel::Sms);
            space.addMessage(i, Direction::In, u"Bonjour, je suis disponible."_s, std::chrono::minutes(i));
            space.addMessage(i, Direction::Out, u"Merci !"_s, std::chrono::minutes(i) - 30s).state = MessageState::AwaitingApproval;
        }
        space.counts = {.unread = 3, .waiting = 14, .pendingApprovals = 12, .attention = 2};
        window = std::make_unique<MainWindow>(ports);
    }

    void begin()
    {
        window->show();
        window->begin();
        QTRY_COMPARE(the<QListView>(window.get(), "conversations")->model()->rowCount(), static_cast<int>(space.inbox.size()));
    }
};

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }
    void cleanup() { speak(u"en"_s); }

    void everythingIsNamedAndNothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            for (const QSize size : {QSize(900, 600), QSize(1440, 900)})
                QTest::addRow("%s %dx%d", qPrintable(language), size.width(), size.height()) << language << size;
        }
    }

    void everythingIsNamedAndNothingIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        speak(language);
        Room room;
        room.window->resize(size);
        room.begin();
        for (const qint64 conversation : {1, 2}) {
            room.window->openConversation(ConversationId(conversation));
            QTRY_COMPARE(the<QListView>(room.window.get(), "messages")->model()->rowCount(), 2);
            the<QPlainTextEdit>(room.window.get(), "message")->setPlainText(u"Très bien reçu"_s);
            QTRY_VERIFY(the<QPushButton>(room.window.get(), "send")->isEnabled());
            QCOMPARE(room.window->size(), size);
            QCOMPARE(unnamed(room.window.get()), QStringList());
            QTRY_COMPARE(cutTexts(room.window.get()).join(u'\n'), QString());
        }
        QTest::mouseClick(the<QPushButton>(room.window.get(), "insertTemplate"), Qt::LeftButton);
        QTRY_VERIFY(the<QWidget>(room.window.get(), "templatePanel")->isVisible());
        QCOMPARE(unnamed(room.window.get()), QStringList());
        room.window->go(MainWindow::Place::Settings);
        QTRY_VERIFY(the<QLineEdit>(room.window.get(), "accountSid")->isVisible());
        QTRY_COMPARE(the<QLineEdit>(room.window.get(), "accountSid")->text(), u"AC1"_s);
        for (const auto place : {MainWindow::Place::Settings, MainWindow::Place::Candidates, MainWindow::Place::BulkSends,
                 MainWindow::Place::Templates, MainWindow::Place::Inbox}) {
            room.window->go(place);
            QCOMPARE(unnamed(room.window.get()), QStringList());
            QTRY_COMPARE(cutTexts(room.window.get()).join(u'\n'), QString());
            QCOMPARE(room.window->size(), size); // no page makes the window wider
        }
    }

    void namesAreThoseOfTheManual_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("names"); // conversations, search, message, insert template, reply window, connection
        QTest::newRow("en") << u"en"_s
                            << QStringList {u"Conversations"_s, u"Search"_s, u"Message"_s, u"Insert template"_s, u"Reply window"_s,
                                   u"Connection status"_s};
        QTest::newRow("fr") << u"fr"_s
                            << QStringList {u"Conversations"_s, u"Rechercher"_s, u"Message"_s, u"Insérer un modèle"_s, u"Fenêtre de 24 h"_s,
                                   u"État de la connexion"_s};
    }

    void namesAreThoseOfTheManual()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, names);
        speak(language);
        Room room;
        QWidget *w = room.window.get();
        const QPushButton *insert = the<QPushButton>(w, "insertTemplate");
        QCOMPARE((QStringList {the<QWidget>(w, "conversations")->accessibleName(), the<QWidget>(w, "search")->accessibleName(),
                     the<QWidget>(w, "message")->accessibleName(), insert->accessibleName(),
                     the<QWidget>(w, "replyWindow")->accessibleName(), the<QWidget>(w, "connectionStatus")->accessibleName()}),
            names);
    }

    void theLanguageChangesAtOnce()
    {
        Room room;
        room.begin();
        room.window->openConversation(ConversationId(2));
        QTRY_COMPARE(the<QPushButton>(room.window.get(), "send")->text(), u"Send"_s);
        speak(u"fr"_s);
        QTRY_COMPARE(the<QPushButton>(room.window.get(), "send")->text(), u"Envoyer"_s);
        QCOMPARE(the<QToolButton>(room.window.get(), "placeInbox")->accessibleName(), u"Boîte de réception"_s);
        QCOMPARE(the<QWidget>(room.window.get(), "messages")->accessibleName(), u"Messages"_s);
        speak(u"en"_s);
        QTRY_COMPARE(the<QPushButton>(room.window.get(), "send")->text(), u"Send"_s);
    }

    void theStatusLineSaysHowItStands()
    {
        Room room;
        room.begin();
        auto *connection = the<QPushButton>(room.window.get(), "connectionStatus");
        QTRY_COMPARE(connection->text(), u"Connected"_s);
        QTRY_COMPARE(the<QPushButton>(room.window.get(), "pendingApprovals")->text(), u"12 approvals pending"_s);
        QVERIFY(the<QLabel>(room.window.get(), "sandboxMark")->isVisible());
        QVERIFY(room.window->windowTitle().contains(u"sandbox"_s));
        workspace::EngineStatus offline = FakeSpace::connected(workspace::Connection::Offline, false);
        offline.since = room.space.clock.now();
        room.window->showStatus(offline);
        QVERIFY(connection->text().startsWith(u"Offline since "_s));
        QCOMPARE(connection->accessibleDescription(), connection->text());
        QVERIFY(!the<QLabel>(room.window.get(), "sandboxMark")->isVisible());
        QTest::mouseClick(the<QPushButton>(room.window.get(), "pendingApprovals"), Qt::LeftButton);
        QCOMPARE(the<QComboBox>(room.window.get(), "filter")->currentText(), u"Approval pending"_s);
        QTest::mouseClick(connection, Qt::LeftButton);
        QTRY_VERIFY(the<QLineEdit>(room.window.get(), "accountSid")->isVisible());
    }

    void aFirstStartOffersTwoWays()
    {
        Room room;
        room.space.inbox.clear();
        room.space.accounts.clear();
        room.space.engine = FakeSpace::connected(workspace::Connection::NoAccount, false);
        room.begin();
        auto *sandbox = the<QPushButton>(room.window.get(), "welcomeSandbox");
        QTRY_VERIFY(sandbox->isVisible());
        QTest::mouseClick(sandbox, Qt::LeftButton);
        QVERIFY(room.space.calls.contains(u"trySandbox"_s));
        QTest::mouseClick(the<QPushButton>(room.window.get(), "welcomeAccount"), Qt::LeftButton);
        auto *sid = the<QLineEdit>(room.window.get(), "accountSid");
        QTRY_VERIFY(sid->isVisible());
        QTest::keyClicks(sid, u"AC00000000000000000000000000000000"_s);
        QTest::mouseClick(the<QPushButton>(room.window.get(), "connectAccount"), Qt::LeftButton);
        QVERIFY(the<QLabel>(room.window.get(), "accountAnswer")->text().contains(u"secret"_s)); // what is missing is named
        QTest::keyClicks(the<QLineEdit>(room.window.get(), "secret"), u"s3cret"_s);
        QTest::mouseClick(the<QPushButton>(room.window.get(), "connectAccount"), Qt::LeftButton);
        QTRY_VERIFY(room.space.calls.contains(u"connect AC00000000000000000000000000000000 6"_s));
        QTRY_COMPARE(the<QLabel>(room.window.get(), "accountAnswer")->text(), u"Connected: 2 SMS numbers, 1 WhatsApp sender."_s);
        QCOMPARE(the<QLineEdit>(room.window.get(), "secret")->text(), QString());
    }

    void shortcutsReachEverything()
    {
        Room room;
        room.begin();
        room.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(room.window.get()));
        QTest::keyClick(room.window.get(), Qt::Key_7, Qt::AltModifier);
        QTRY_VERIFY(the<QLineEdit>(room.window.get(), "accountSid")->isVisible());
        QTest::keyClick(room.window.get(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(the<QListView>(room.window.get(), "conversations")->isVisible());
        QTest::keyClick(room.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(the<QLineEdit>(room.window.get(), "search")->hasFocus());
        QTest::keyClick(room.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(the<QLineEdit>(room.window.get(), "paletteField")->hasFocus());
        QTest::keyClick(the<QLineEdit>(room.window.get(), "paletteField"), Qt::Key_Escape);
        room.window->openConversation(ConversationId(1));
        QTRY_VERIFY(the<QPlainTextEdit>(room.window.get(), "message")->hasFocus());
        QTest::keyClick(room.window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(the<QLabel>(room.window.get(), "candidateName")->text(), u"Candidate Number2"_s);
        QTest::keyClick(room.window.get(), Qt::Key_F1);
        auto *shortcuts = room.window->findChild<QDialog *>(u"shortcuts"_s);
        QTRY_VERIFY(shortcuts && shortcuts->isVisible());
        shortcuts->close();
    }

    void itsStateIsKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
        {
            Room room;
            room.window->resize(1000, 700);
            room.begin();
            room.window->keep(settings);
        }
        Room room;
        room.window->restore(settings);
        QCOMPARE(room.window->size(), QSize(1000, 700));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
