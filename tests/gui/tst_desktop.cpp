#include "FakeNotifications.h"
#include "FakeSpace.h"
#include "Gui.h"
#include "kit/Theme.h"
#include "NotificationPlan.h"
#include "Presence.h"
#include "shell/MainWindow.h"
#include "Tray.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace halftone::desktop;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using workspace::News;
using Kind = NotificationChoices::Kind;

namespace {

News news(News::Kind kind, qint64 id, qint64 conversation, const QString &name, const QString &text = u"Bonjour"_s)
{
    return {kind, id, ConversationId(conversation), name, text, kind == News::Kind::Failed ? u"twilio_30005"_s : QString(),
        UtcMs(milliseconds(1'790'000'000'000 + id))};
}

/// The window with its notifications, over a bus with or without a server.
struct Desk
{
    PrivateBus bus;
    QTemporaryDir folder;
    QSettings settings {folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    FakeSpace space;
    ShellPorts ports;
    std::unique_ptr<FakeNotifications> server;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Presence> presence;

    explicit Desk(bool withServer = true)
    {
        space.bind(ports);
        for (int i = 1; i <= 6; ++i) {
            space.addConversation(i, u"Candidate %1"_s.arg(i));
            space.addMessage(i, Direction::In, u"Bonjour"_s, std::chrono::minutes(i));
        }
        if (withServer) {
            server = std::make_unique<FakeNotifications>(bus.connection(u"server"_s));
            m_ready = server->begin();
        }
        window = std::make_unique<MainWindow>(ports);
        presence = std::make_unique<Presence>(*window, ports, settings, bus.connection(u"program"_s));
        window->show();
        window->begin();
        presence->begin();
    }
    ~Desk()
    {
        presence.reset();
        window.reset();
        server.reset();
        QDBusConnection::disconnectFromBus(u"server"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    void happens(const QList<News> &what)
    {
        QTest::qWait(0); // the look at the start has been answered
        space.news += what;
        presence->noteChanges({{ChangeKind::Message, what.first().id, what.first().conversation}});
    }
    [[nodiscard]] const FakeNotifications::Shown &last() const { return server->shown.last(); }

    bool m_ready = false;
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        new Theme(*qApp);
        const PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed: nothing of notifications was tested");
    }
    void init() { QApplication::setQuitOnLastWindowClosed(false); }
    void cleanup() { speak(u"en"_s); }

    void whatIsShown_data()
    {
        QTest::addColumn<QList<News>>("happened");
        QTest::addColumn<QStringList>("summaries");
        using K = News::Kind;
        QTest::newRow("a reply") << QList {news(K::Reply, 1, 1, u"Marie"_s)} << QStringList {u"Marie"_s};
        QTest::newRow("several of one candidate")
            << QList {news(K::Reply, 1, 1, u"Marie"_s), news(K::Reply, 2, 1, u"Marie"_s)} << QStringList {u"Marie – 2 new messages"_s};
        QTest::newRow("the conversation that is read") << QList {news(K::Reply, 1, 9, u"Open"_s)} << QStringList {};
        QTest::newRow("one of each kind") << QList {news(K::Reply, 1, 1, u"Marie"_s), news(K::Approved, 2, 2, u"Zoé"_s),
            news(K::Failed, 3, 3, u"John"_s)}
                                          << QStringList {u"Not sent: John"_s, u"Approved: Zoé"_s, u"Marie"_s};
        QTest::newRow("rejected") << QList {news(K::Rejected, 2, 2, u"Zoé"_s)} << QStringList {u"Rejected: Zoé"_s};
        QList<News> many;
        for (int i = 1; i <= 12; ++i)
            many << news(K::Reply, i, 10 + i % 5, u"Candidate %1"_s.arg(i % 5));
        QTest::newRow("many are told together") << many << QStringList {u"12 new messages"_s};
    }

    void whatIsShown()
    {
        QFETCH(const QList<News>, happened);
        QFETCH(const QStringList, summaries);
        const auto reading = [](ConversationId id) { return id == ConversationId(9); };
        QStringList got;
        for (const desktop::Note &note : planNotes(happened, {NotificationChoices {}, QTime(12, 0), reading, 0}))
            got << note.summary;
        QCOMPARE(got, summaries);
    }

    void choicesAreKept()
    {
        const QList<News> all {
            news(News::Kind::Reply, 1, 1, u"A"_s), news(News::Kind::Rejected, 2, 2, u"B"_s), news(News::Kind::Failed, 3, 3, u"C"_s)};
        NotificationChoices choices;
        choices.replies = false;
        QCOMPARE(planNotes(all, {choices, QTime(12, 0), {}, 0}).size(), 2);
        choices.failures = false;
        QCOMPARE(planNotes(all, {choices, QTime(12, 0), {}, 0}).size(), 1);
        choices = {};
        choices.quiet = true;
        QCOMPARE(planNotes(all, {choices, QTime(23, 0), {}, 0}).size(), 0);
        QCOMPARE(planNotes(all, {choices, QTime(12, 0), {}, 0}).size(), 3);
        // When many were shown just now, the rest is told together.
        const QList<News> two {news(News::Kind::Reply, 1, 1, u"A"_s), news(News::Kind::Reply, 2, 2, u"B"_s)};
        QCOMPARE(planNotes(two, {NotificationChoices {}, QTime(12, 0), {}, kMostNotes}).size(), 1);
    }

    void aReplyLeadsToTheComposer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("actions");
        QTest::newRow("en") << u"en"_s << QStringList {u"default"_s, u"Open"_s, u"reply"_s, u"Reply"_s};
        QTest::newRow("fr") << u"fr"_s << QStringList {u"default"_s, u"Ouvrir"_s, u"reply"_s, u"Répondre"_s};
    }

    void aReplyLeadsToTheComposer()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, actions);
        speak(language);
        Desk desk;
        QVERIFY(desk.m_ready);
        desk.happens({news(News::Kind::Reply, 1, 3, u"Candidate 3"_s, u"Oui <b>&amp; demain</b> <img src=x>\u202e"_s)});
        QTRY_COMPARE(desk.server->shown.size(), 1);
        QCOMPARE(desk.last().summary, u"Candidate 3"_s);
        QCOMPARE(
            desk.last().body, u"Oui &lt;b&gt;&amp;amp; demain&lt;/b&gt; &lt;img src=x&gt;"_s); // markup is allowed there, so it is none
        QCOMPARE(desk.last().actions, actions);
        QCOMPARE(desk.last().hints.value(u"desktop-entry"_s).toString(), u"halftone"_s);
        Q_EMIT desk.server->ActionInvoked(desk.last().id + 7, u"reply"_s); // another program's
        Q_EMIT desk.server->ActionInvoked(desk.last().id, u"reply"_s);
        QTRY_COMPARE(the<QLabel>(desk.window.get(), "candidateName")->text(), u"Candidate 3"_s);
        QTRY_VERIFY(the<QPlainTextEdit>(desk.window.get(), "message")->hasFocus());
    }

    void aSecondMessageTakesThePlaceOfTheFirst()
    {
        Desk desk;
        desk.happens({news(News::Kind::Reply, 1, 3, u"Candidate 3"_s)});
        QTRY_COMPARE(desk.server->shown.size(), 1);
        const uint id = desk.last().id;
        desk.happens({news(News::Kind::Reply, 2, 3, u"Candidate 3"_s, u"Encore"_s)});
        QTRY_COMPARE(desk.server->shown.size(), 2);
        QCOMPARE(desk.last().replaced, id);
        // Opening the conversation takes it away, by whatever way.
        desk.window->openConversation(ConversationId(3));
        QTRY_COMPARE(desk.server->closedIds, QList<uint> {id});
        // The same news is told once.
        desk.presence->noteChanges({{ChangeKind::Everything, 0, {}}});
        QTest::qWait(600); // absence
        QCOMPARE(desk.server->shown.size(), 2);
    }

    void whatWasThereAtTheStartIsNotTold()
    {
        Desk desk;
        desk.space.news = {news(News::Kind::Reply, 1, 1, u"Old"_s)};
        desk.presence = std::make_unique<Presence>(*desk.window, desk.ports, desk.settings, desk.bus.connection(u"program"_s));
        desk.presence->begin();
        desk.happens({news(News::Kind::Reply, 2, 2, u"New"_s)});
        QTRY_COMPARE(desk.server->shown.size(), 1);
        QCOMPARE(desk.last().summary, u"New"_s);
    }

    void theConversationThatIsReadIsNotTold()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.window->openConversation(ConversationId(2));
        QTRY_COMPARE(the<QLabel>(desk.window.get(), "candidateName")->text(), u"Candidate 2"_s);
        desk.happens({news(News::Kind::Reply, 1, 2, u"Candidate 2"_s), news(News::Kind::Reply, 2, 4, u"Candidate 4"_s)});
        QTRY_COMPARE(desk.server->shown.size(), 1);
        QCOMPARE(desk.last().summary, u"Candidate 4"_s);
    }

    void aPlainServerGetsPlainText()
    {
        Desk desk;
        desk.server->capabilities = {u"body"_s};
        desk.happens({news(News::Kind::Reply, 1, 3, u"Candidate 3"_s, u"a < b & c"_s)});
        QTRY_COMPARE(desk.server->shown.size(), 1);
        QCOMPARE(desk.last().body, u"a < b & c"_s); // nothing there takes entities apart
        QCOMPARE(desk.last().actions, QStringList());
        QVERIFY(!desk.last().hints.contains(u"suppress-sound"_s));
        NotificationChoices silent;
        silent.sound = false;
        keepNotificationChoices(desk.settings, silent);
        desk.happens({news(News::Kind::Reply, 2, 4, u"Candidate 4"_s)});
        QTRY_COMPARE(desk.server->shown.size(), 2);
        QVERIFY(desk.last().hints.value(u"suppress-sound"_s).toBool());
    }

    void manyLeadToTheirFilter()
    {
        Desk desk;
        QList<News> failed;
        for (int i = 1; i <= 5; ++i)
            failed << news(News::Kind::Failed, i, i, u"Candidate %1"_s.arg(i));
        desk.happens(failed);
        QTRY_COMPARE(desk.server->shown.size(), 1);
        QCOMPARE(desk.last().summary, u"5 messages not sent"_s);
        QCOMPARE(desk.last().body, u"Candidate 5, Candidate 4, Candidate 3 and 2 others"_s);
        Q_EMIT desk.server->ActionInvoked(desk.last().id, u"default"_s);
        QTRY_COMPARE(the<QComboBox>(desk.window.get(), "filter")->currentIndex(), 4);
    }

    /// Qt's warnings would be printed, and an error said: neither may be.
    void withoutAServerNothingIsSaid()
    {
        Desk desk(false);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        desk.happens({news(News::Kind::Reply, 1, 3, u"Candidate 3"_s)});
        QTest::qWait(700); // absence
        QVERIFY(the<QLabel>(desk.window.get(), "statusError")->text().isEmpty());
        // It comes later: the next is shown.
        FakeNotifications late(desk.bus.connection(u"late"_s));
        QVERIFY(late.begin());
        desk.happens({news(News::Kind::Reply, 2, 4, u"Candidate 4"_s)});
        QTRY_COMPARE(late.shown.size(), 1);
        late.leave();
        QDBusConnection::disconnectFromBus(u"late"_s);
    }

    void theBadgeIsPaintedAtEverySize()
    {
        const QIcon none = badgedIcon(0);
        const QIcon some = badgedIcon(7);
        for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
            QCOMPARE(some.pixmap(QSize(size, size), 1.0).size(), QSize(size, size));
            const QImage with = some.pixmap(QSize(size, size), 1.0).toImage();
            QVERIFY(with != none.pixmap(QSize(size, size), 1.0).toImage());
            QCOMPARE(with.pixelColor(1, 1), none.pixmap(QSize(size, size), 1.0).toImage().pixelColor(1, 1)); // a corner only
        }
        QVERIFY(badgedIcon(8).pixmap(64, 64).toImage() != some.pixmap(64, 64).toImage());
        QCOMPARE(badgedIcon(100).pixmap(64, 64).toImage(), badgedIcon(5'000).pixmap(64, 64).toImage());
    }

    void withoutATrayTheWindowClosesForGood()
    {
        Desk desk;
        desk.settings.setValue(u"window/closeToTray"_s, true);
        desk.presence = std::make_unique<Presence>(*desk.window, desk.ports, desk.settings, desk.bus.connection(u"program"_s));
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("there is a tray here");
        QVERIFY(!desk.presence->findTray());
        QVERIFY(!desk.window->closeHides());
        bool closed = false;
        connect(desk.window.get(), &MainWindow::closing, desk.window.get(), [&closed] { closed = true; });
        desk.window->close();
        QVERIFY(closed);
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
