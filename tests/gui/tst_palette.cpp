#include "FakeSpace.h"
#include "Gui.h"
#include "kit/Theme.h"
#include "shell/Fuzzy.h"
#include "shell/MainWindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Room
{
    FakeSpace space;
    ShellPorts ports;
    std::unique_ptr<MainWindow> window;

    Room()
    {
        space.bind(ports);
        const QStringList names {u"Marie Dupont"_s, u"Zoé Élan"_s, u"Mr Settings"_s, u"<img src=x>\u202eevil"_s, QString(300, u'W')};
        for (int i = 0; i < names.size(); ++i) {
            space.addConversation(i + 1, names.at(i));
            space.addMessage(i + 1, Direction::In, u"Bonjour"_s, std::chrono::minutes(i + 1));
        }
        window = std::make_unique<MainWindow>(ports);
        window->resize(900, 600);
        window->show();
        window->begin();
        window->activateWindow();
    }

    QListView *results() { return the<QListView>(window.get(), "paletteResults"); }
    QLineEdit *field() { return the<QLineEdit>(window.get(), "paletteField"); }
    QString said(int row) { return results()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    void openPalette()
    {
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window->findChild<QWidget *>(u"palette"_s) && field()->hasFocus());
        QTRY_VERIFY(results()->model()->rowCount() > 5);
    }
};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }
    void cleanup() { speak(u"en"_s); }

    void fuzzyMatches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse"); // empty: must not match at all
        QTest::newRow("beginning of a word before its middle") << u"dup"_s << u"Marie Dupont"_s << u"Anne Redupe"_s;
        QTest::newRow("middle before gaps") << u"set"_s << u"Reset"_s << u"Simone Eliot"_s;
        QTest::newRow("accents aside") << u"elan zoe"_s << u"Zoé Élan"_s << u"Zorro Elias"_s;
        QTest::newRow("letters with gaps") << u"mdup"_s << u"Marie Dupont"_s << u"Dupont Marie"_s;
        QTest::newRow("every word") << u"marie smith"_s << u"Marie Smith"_s << u"Marie Dupont"_s;
        QTest::newRow("early in the text") << u"a"_s << u"Anna Bell"_s << u"Bell Anna"_s;
    }

    void fuzzyMatches()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        QVERIFY(fuzzyScore(typed, better) > 0);
        QVERIFY2(fuzzyScore(typed, better) > fuzzyScore(typed, worse),
            qPrintable(u"%1 %2"_s.arg(fuzzyScore(typed, better)).arg(fuzzyScore(typed, worse))));
        QCOMPARE(fuzzyScore({}, better), 0);
        QVERIFY(fuzzyScore(typed + u"qqq"_s, better) < 0);
    }

    void goesToAConversationByKeysAlone()
    {
        Room room;
        room.openPalette();
        QAbstractItemModelTester tester(room.results()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(unnamed(room.window.get()), QStringList());
        QTRY_VERIFY2(room.said(0).startsWith(u"Conversations, Marie Dupont"_s), qPrintable(room.said(0)));
        QTest::keyClicks(room.field(), u"zoe"_s);
        QTRY_VERIFY2(room.said(0).contains(u"Zoé Élan"_s), qPrintable(room.said(0)));
        QTest::keyClick(room.field(), Qt::Key_Return);
        QTRY_COMPARE(the<QLabel>(room.window.get(), "candidateName")->text(), u"Zoé Élan"_s);
        QVERIFY(!the<QWidget>(room.window.get(), "palette")->isVisible());
        QTRY_VERIFY(the<QPlainTextEdit>(room.window.get(), "message")->hasFocus());
        // What was chosen last stands first.
        room.openPalette();
        QVERIFY2(room.said(0).startsWith(u"Recent, Zoé Élan"_s), qPrintable(room.said(0)));
        QTest::keyClick(room.field(), Qt::Key_Escape);
        QTRY_VERIFY(the<QPlainTextEdit>(room.window.get(), "message")->hasFocus()); // back to where one was
    }

    void doesWhatMenusOffer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("en") << u"en"_s << u"settings"_s << u"Places, Settings, Ctrl+,"_s;
        QTest::newRow("fr") << u"fr"_s << u"reglages"_s << u"Lieux, Réglages, Ctrl+,"_s;
    }

    void doesWhatMenusOffer()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QFETCH(const QString, first);
        speak(language);
        Room room;
        room.openPalette();
        QTest::keyClicks(room.field(), typed);
        bool found = false;
        for (int row = 0; row < room.results()->model()->rowCount(); ++row)
            found = found || room.said(row) == first;
        QVERIFY2(found, qPrintable(room.said(0)));
        while (room.results()->currentIndex().data(Qt::AccessibleTextRole).toString() != first)
            QTest::keyClick(room.field(), Qt::Key_Down);
        QTest::keyClick(room.field(), Qt::Key_Return);
        QTRY_COMPARE(room.window->place(), MainWindow::Place::Settings);
    }

    void textFromOutsideStaysText()
    {
        Room room;
        room.openPalette();
        QTest::keyClicks(room.field(), u"img"_s);
        QTRY_VERIFY2(room.said(0).contains(u"<img src=x>evil"_s), qPrintable(room.said(0))); // without its override of direction
        QVERIFY(!room.results()->grab().isNull());
        QTest::keyClick(room.field(), Qt::Key_End);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(room.field(), Qt::Key_Backspace);
        QTest::keyClicks(room.field(), u"WWWW"_s);
        QTRY_VERIFY(room.said(0).contains(u"WWWW"_s));
        QVERIFY(the<QWidget>(room.window.get(), "palette")->width() <= room.window->width());
    }

    void searchesMessagesFromThere()
    {
        Room room;
        room.openPalette();
        QTest::keyClicks(room.field(), u"bonjour"_s);
        const int last = room.results()->model()->rowCount() - 1;
        QVERIFY2(room.said(last).startsWith(u"Search, Search messages for “bonjour”"_s), qPrintable(room.said(last)));
        QTest::keyClick(room.field(), Qt::Key_Up);
        QTest::keyClick(room.field(), Qt::Key_PageDown);
        QTest::keyClick(room.field(), Qt::Key_Return);
        QTRY_COMPARE(the<QLineEdit>(room.window.get(), "search")->text(), u"bonjour"_s);
        QTRY_COMPARE(the<QListView>(room.window.get(), "searchResults")->model()->rowCount(), 5);
    }

    void aNewMessageToACandidate()
    {
        Room room;
        QVERIFY(QTest::qWaitForWindowActive(room.window.get()));
        QTest::keyClick(room.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(room.window->findChild<QLineEdit *>(u"newRecipient"_s));
        auto *to = the<QLineEdit>(room.window.get(), "newRecipient");
        QTRY_VERIFY(to->hasFocus());
        QCOMPARE(unnamed(room.window.get()), QStringList());
        QTest::keyClicks(to, u"Dup"_s);
        QTRY_COMPARE(the<QListView>(room.window.get(), "newCandidates")->model()->rowCount(), 1);
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_COMPARE(the<QLabel>(room.window.get(), "candidateName")->text(), u"Marie Dupont"_s);
        QTRY_VERIFY(the<QPlainTextEdit>(room.window.get(), "message")->hasFocus());
    }

    void aNewMessageToANumberInAnyNotation_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("international") << u"+33 6 12-34.56 78"_s << u"+33612345678"_s;
        QTest::newRow("double zero") << u"0044 20 7946 0958"_s << u"+442079460958"_s;
        QTest::newRow("national, as where we send from") << u"(212) 555-0123"_s << u"+12125550123"_s;
        QTest::newRow("none") << u"0000000"_s << QString();
    }

    void aNewMessageToANumberInAnyNotation()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, number);
        Room room;
        QStringList sentTo;
        room.ports.conversation.preview = [&room](const workspace::Draft &draft) {
            workspace::Preview preview;
            preview.channel = Channel::Sms;
            preview.senderText = u"+12125550100"_s;
            preview.body = draft.text;
            if (draft.text.contains(u"STOP"_s))
                preview.refusal = Error {ErrorKind::RuleRefused, u"no_channel"_s, {}};
            return ready<workspace::Preview>(preview);
        };
        room.ports.conversation.send = [&](const workspace::Draft &draft) {
            sentTo << draft.newNumber;
            workspace::Draft there = draft;
            there.candidate = CandidateId(1);
            return ready<workspace::SendAnswer>(room.space.send(there));
        };
        QVERIFY(QTest::qWaitForWindowActive(room.window.get()));
        room.window->writeNewMessage();
        auto *to = the<QLineEdit>(room.window.get(), "newRecipient");
        auto *write = the<QPushButton>(room.window.get(), "newNumber");
        QTest::keyClicks(to, typed);
        if (number.isEmpty()) {
            QTRY_VERIFY(the<QLabel>(room.window.get(), "newHint")->isVisible());
            QVERIFY(!write->isVisible());
            return;
        }
        QTRY_VERIFY(write->isVisible());
        QTest::keyClick(to, Qt::Key_Return);
        auto *text = the<QPlainTextEdit>(room.window.get(), "newText");
        QTRY_VERIFY(text->hasFocus());
        auto *send = the<QPushButton>(room.window.get(), "newSend");
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(text, u"STOP"_s);
        QTRY_VERIFY(!the<QLabel>(room.window.get(), "newState")->text().isEmpty()); // why not
        QVERIFY(!send->isEnabled());
        text->clear();
        QTest::keyClicks(text, u"Hello"_s);
        QTRY_VERIFY(send->isEnabled());
        QCOMPARE(cutTexts(the<QWidget>(room.window.get(), "newMessage")).join(u'\n'), QString());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sentTo, QStringList {number});
        QTRY_COMPARE(the<QLabel>(room.window.get(), "candidateName")->text(), u"Marie Dupont"_s);
    }

    void theListOfShortcutsIsThatOfTheActions()
    {
        Room room;
        QVERIFY(QTest::qWaitForWindowActive(room.window.get()));
        auto *extra = new QAction(u"Dance"_s, room.window.get());
        extra->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F12));
        QTest::keyClick(room.window.get(), Qt::Key_F1);
        auto *dialog = room.window->findChild<QDialog *>(u"shortcuts"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        QStringList said;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said << label->text();
        for (const QString &one :
            {u"Dance"_s, u"Ctrl+F12"_s, u"Ctrl+K"_s, u"Ctrl+N"_s, u"Ctrl+Tab"_s, u"Alt+1"_s, u"Assigned to me"_s, u"Ctrl+D"_s})
            QVERIFY2(said.contains(one), qPrintable(one));
        dialog->close();
        extra->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F11)); // never out of step
        QTest::keyClick(room.window.get(), Qt::Key_F1);
        QTRY_VERIFY(dialog->isVisible());
        bool found = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            found = found || label->text() == u"Ctrl+F11"_s;
        QVERIFY(found);
        dialog->close();
    }

    void placeFilterAndConversationAreGoneBackTo()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
        {
            Room room;
            room.ports.workspaceKey = u"one"_s;
            room.window->openConversation(ConversationId(2));
            QTRY_COMPARE(the<QLabel>(room.window.get(), "candidateName")->text(), u"Zoé Élan"_s);
            room.window->keep(settings);
        }
        Room room;
        room.ports.workspaceKey = u"one"_s;
        room.window->restore(settings);
        room.window->begin();
        QTRY_COMPARE(the<QLabel>(room.window.get(), "candidateName")->text(), u"Zoé Élan"_s);
        room.window->keep(settings);

        // What came in meanwhile is not marked as read by going back.
        Room unread;
        unread.space.inbox[1].unread = 2;
        unread.space.heads[2].unread = 2;
        unread.ports.workspaceKey = u"one"_s;
        unread.space.calls.clear();
        unread.window->restore(settings);
        unread.window->begin();
        auto *list = the<QListView>(unread.window.get(), "conversations");
        QTRY_COMPARE(list->currentIndex().row(), 1);
        QVERIFY(!unread.space.calls.contains(u"markRead 2"_s));

        // Another workspace has a place of its own.
        Room other;
        other.ports.workspaceKey = u"other"_s;
        other.window->restore(settings);
        other.window->begin();
        QTRY_COMPARE(the<QListView>(other.window.get(), "conversations")->model()->rowCount(), 5);
        QVERIFY(other.window->findChild<QLabel *>(u"candidateName"_s)->text().isEmpty());
    }

    void aWorkspaceThatCannotBeOpenedOffersWaysOn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Error>("error");
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            QTest::addRow("%s locked", qPrintable(language)) << language << Error {ErrorKind::StorageBusy, u"storage_busy"_s, {}};
            QTest::addRow("%s damaged", qPrintable(language)) << language << Error {ErrorKind::StorageFailed, u"database_damaged"_s, {}};
            QTest::addRow("%s disk full", qPrintable(language)) << language << Error {ErrorKind::StorageFailed, u"disk_full"_s, {}};
            QTest::addRow("%s foreign", qPrintable(language)) << language << Error {ErrorKind::WorkspaceUnusable, u"not_a_workspace"_s, {}};
        }
    }

    void aWorkspaceThatCannotBeOpenedOffersWaysOn()
    {
        QFETCH(const QString, language);
        QFETCH(const Error, error);
        speak(language);
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        int tries = 0;
        ports.retryOpen = [&tries] { ++tries; };
        MainWindow window(ports);
        window.resize(900, 600);
        window.show();
        window.showUnusable(error);
        auto *retry = the<QPushButton>(&window, "unusableRetry");
        QTRY_VERIFY(retry->isVisible());
        QVERIFY(the<QPushButton>(&window, "unusableOther")->isVisible());
        QCOMPARE(unnamed(&window), QStringList());
        QTRY_COMPARE(cutTexts(&window).join(u'\n'), QString());
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(tries, 1);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); // there is nothing to go to
        window.begin(); // it could be opened now
        QTRY_VERIFY(the<QListView>(&window, "conversations")->isVisible() || the<QWidget>(&window, "welcomeSandbox")->isVisible()
            || the<QWidget>(&window, "showAll")->parentWidget()->isVisible());
    }

    void closingHidesOnlyWhereItIsWished()
    {
        Room room;
        int closed = 0;
        connect(room.window.get(), &MainWindow::closing, room.window.get(), [&closed] { ++closed; });
        room.window->openConversation(ConversationId(1));
        QTRY_COMPARE(the<QLabel>(room.window.get(), "candidateName")->text(), u"Marie Dupont"_s);
        QTest::keyClicks(the<QPlainTextEdit>(room.window.get(), "message"), u"half a sen"_s);
        room.window->setCloseHides(true);
        room.window->close();
        QVERIFY(!room.window->isVisible());
        QCOMPARE(closed, 0);
        QCOMPARE(room.space.heads[1].draft, u"half a sen"_s); // whatever happens while it is hidden
        room.window->raiseWindow();
        QTRY_VERIFY(room.window->isVisible());
        room.window->close();
        room.window->quit(); // also while it is hidden
        QCOMPARE(closed, 1);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
