#include "FakeSpace.h"
#include "Gui.h"
#include "inbox/InboxPage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByKeyUntilTheEnd()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        for (int i = 1; i <= 250; ++i)
            space.addConversation(i, u"Candidate %1"_s.arg(i));
        ConversationListModel model(ports.inbox);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), ConversationListModel::kPage);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 2 * ConversationListModel::kPage);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.at(0).id.value(), 1);
        QCOMPARE(model.at(249).id.value(), 250);
    }

    void staysInOrderWhateverHappens()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        for (int i = 1; i <= 30; ++i)
            space.addConversation(i, u"Candidate %1"_s.arg(i));
        ConversationListModel model(ports.inbox);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 30);
        QRandomGenerator random(3);
        for (int step = 0; step < 300; ++step) {
            ConversationSummary &row = space.inbox[random.bounded(static_cast<int>(space.inbox.size()))];
            row.lastAt = space.clock.now() - milliseconds(random.bounded(1'000'000));
            row.unread = random.bounded(3);
            switch (random.bounded(5)) {
            case 0:
                model.reload();
                break;
            case 1:
                model.setFilter(random.bounded(2) ? InboxFilter::Unread : InboxFilter::All);
                break;
            default:
                model.note(row.id);
                break;
            }
            QTest::qWait(0); // lets the queued answers in: that none breaks the order is what the next lines look at
            for (int i = 1; i < model.rowCount(); ++i)
                QVERIFY(std::pair(model.at(i - 1).lastAt, model.at(i - 1).id) > std::pair(model.at(i).lastAt, model.at(i).id));
        }
        model.setFilter(InboxFilter::All);
        QTRY_COMPARE(model.rowCount(), 30);
    }

    void movingOpensNothingAndEnterDoes()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        for (int i = 1; i <= 5; ++i)
            space.addConversation(i, u"Candidate %1"_s.arg(i));
        InboxPage page(ports.inbox);
        page.resize(340, 600);
        page.show();
        page.reload();
        auto *list = the<QListView>(&page, "conversations");
        QTRY_COMPARE(list->model()->rowCount(), 5);
        QVERIFY(list->currentIndex().isValid()); // for screen readers of Qt 6.4.2
        QSignalSpy opened(&page, &InboxPage::opened);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ConversationId>(), ConversationId(3));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<ConversationId>(), ConversationId(1));
    }

    void searchesAsOneTypes()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s);
        space.addConversation(2, u"John Smith"_s);
        InboxPage page(ports.inbox);
        page.show();
        page.reload();
        auto *search = the<QLineEdit>(&page, "search");
        auto *hits = the<QListView>(&page, "searchResults");
        auto *stack = page.findChild<QStackedWidget *>();
        QTest::keyClicks(search, u"smi"_s);
        QTRY_COMPARE(hits->model()->rowCount(), 1);
        QCOMPARE(stack->currentWidget(), hits);
        QSignalSpy opened(&page, &InboxPage::opened);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ConversationId>(), ConversationId(2));
        QTest::keyClicks(search, u"xyz"_s);
        QTRY_VERIFY(the<QPushButton>(&page, "showAll")->isVisible()); // nothing found says so, and offers a way out
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(stack->currentWidget(), the<QListView>(&page, "conversations"));
    }

    void everyFilterHoldsWhatItSays_data()
    {
        QTest::addColumn<InboxFilter>("filter");
        QTest::addColumn<int>("only");
        QTest::newRow("unread") << InboxFilter::Unread << 2;
        QTest::newRow("mine, assigned") << InboxFilter::Mine << 3;
        QTest::newRow("approval pending") << InboxFilter::PendingApproval << 4;
        QTest::newRow("failed") << InboxFilter::Failed << 5;
        QTest::newRow("window closing") << InboxFilter::WindowClosing << 6;
    }

    /// A row that no longer matches goes, also where what it was filtered by is the store's to know, and no other is chosen for it.
    void everyFilterHoldsWhatItSays()
    {
        QFETCH(const InboxFilter, filter);
        QFETCH(const int, only);
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        for (int i = 1; i <= 8; ++i)
            space.addConversation(i, u"Candidate %1"_s.arg(i), Channel::WhatsApp);
        const auto mark = [&space](qint64 id, bool on) {
            ConversationSummary &row = space.inbox[static_cast<int>(id) - 1];
            row.unread = on && (id == 2 || id == 7) ? 1 : 0;
            row.assignee = on && (id == 3 || id == 7) ? UserId(1) : id == 3 ? UserId(2) : UserId();
            row.pendingApproval = on && (id == 4 || id == 7) ? 1 : 0;
            row.failed = on && (id == 5 || id == 7);
            if (on && (id == 6 || id == 7))
                row.windowClosesAt = space.clock.now() + 20min;
            else
                row.windowClosesAt.reset();
        };
        for (int i = 1; i <= 8; ++i)
            mark(i, true);
        InboxPage page(ports.inbox);
        page.resize(340, 600);
        page.show();
        page.setFilter(filter);
        auto *list = the<QListView>(&page, "conversations");
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(page.model().rowCount(), 2);
        QCOMPARE(page.model().at(0).id.value(), only);
        QCOMPARE(page.model().at(1).id.value(), 7);
        QSignalSpy opened(&page, &InboxPage::opened);
        page.select(ConversationId(only));
        QVERIFY(list->selectionModel()->isRowSelected(0));
        mark(only, false);
        page.noteChanges({{ChangeKind::Conversation, only, ConversationId(only)}});
        QTRY_COMPARE(page.model().rowCount(), 1);
        QVERIFY(!list->selectionModel()->hasSelection());
        QVERIFY(list->currentIndex().isValid());
        QCOMPARE(opened.size(), 0);
        // Going on opens the one that took its place, and skips none.
        page.openNeighbour(1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ConversationId>(), ConversationId(7));
    }

    void aWindowThatClosesLeavesItsFilterByItself()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s, Channel::WhatsApp);
        space.inbox.first().windowClosesAt = space.clock.now() + 200ms;
        ConversationListModel model(ports.inbox);
        model.setFilter(InboxFilter::WindowClosing);
        QTRY_COMPARE(model.rowCount(), 1);
        space.clock.advance(1s); // the model's timer looks at it when it runs out
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, 5'000);
    }

    void assignedAndFollowedByKeysAndMenu_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("assigned");
        QTest::newRow("en") << u"en"_s << u"Assigned to you"_s;
        QTest::newRow("fr") << u"fr"_s << u"Vous est attribuée"_s;
    }

    void assignedAndFollowedByKeysAndMenu()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, assigned);
        speak(language);
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        for (int i = 1; i <= 3; ++i)
            space.addConversation(i, u"Candidate %1"_s.arg(i));
        InboxPage page(ports.inbox);
        page.resize(340, 600);
        page.show();
        page.reload();
        auto *list = the<QListView>(&page, "conversations");
        QTRY_COMPARE(page.model().rowCount(), 3);
        list->setFocus();
        list->setCurrentIndex(page.model().index(1));
        for (QAction *action : page.conversationActions())
            page.addAction(action); // the window does it
        QAction *assign = page.conversationActions().at(0);
        assign->trigger();
        QTRY_VERIFY(space.calls.contains(u"assign 2 1"_s));
        QTRY_VERIFY(page.model().index(1).data(Qt::AccessibleTextRole).toString().contains(assigned));
        // The menu's key opens the same, and shows how it stands.
        const QPoint middle = list->visualRect(list->currentIndex()).center();
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, middle, list->viewport()->mapToGlobal(middle));
        QApplication::sendEvent(list->viewport(), &wanted);
        auto *menu = page.findChild<QMenu *>(u"conversationMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        QVERIFY(assign->isChecked());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(space.calls.contains(u"assign 2 0"_s));
        page.setFilter(InboxFilter::Mine);
        QTRY_VERIFY(page.model().isLoaded());
        QCOMPARE(page.model().rowCount(), 0);
        page.select(ConversationId(3)); // is listed nowhere, and open
        page.conversationActions().at(1)->trigger();
        QTRY_VERIFY(space.calls.contains(u"follow 3 1"_s));
        QTRY_COMPARE(page.model().rowCount(), 1); // it comes in by itself
        speak(u"en"_s);
    }

    void hitsAreGroupedAndOpenAtTheirMessage()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Café"_s);
        space.addConversation(2, u"John Smith"_s);
        space.addMessage(2, Direction::In, u"The café <img src=x>\u202e is closed"_s, 3min);
        const MessagePosition wanted = space.messages[2].last().position();
        InboxPage page(ports.inbox);
        page.resize(340, 600);
        page.show();
        page.reload();
        auto *hits = the<QListView>(&page, "searchResults");
        QAbstractItemModelTester tester(hits->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *search = the<QLineEdit>(&page, "search");
        QTest::keyClicks(search, u"caf"_s);
        search->insert(u"é"_s); // QTest types ASCII only
        QTRY_COMPARE(hits->model()->rowCount(), 2);
        const auto said = [hits](int row) { return hits->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(said(0).startsWith(u"Candidates, Marie"_s), qPrintable(said(0)));
        QVERIFY2(said(1).startsWith(u"Messages, John"_s), qPrintable(said(1)));
        QVERIFY(said(1).contains(u"<img src=x>"_s));
        QVERIFY(!said(1).contains(QChar(0x202e)));
        QVERIFY(!hits->grab().isNull()); // painted with its marks
        QSignalSpy opened(&page, &InboxPage::opened);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(hits, Qt::Key_Down);
        QTest::keyClick(hits, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<std::optional<MessagePosition>>(), std::optional(wanted));
    }

    void outdatedQueriesAreCancelledAndNeverShown()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        QList<workspace::Outdated> wishes;
        QList<std::shared_ptr<QPromise<Result<QList<workspace::SearchHit>>>>> answers;
        ports.inbox.people = [&](const QString &, int, const workspace::Outdated &outdated) {
            wishes << outdated;
            answers << std::make_shared<QPromise<Result<QList<workspace::SearchHit>>>>();
            answers.last()->start();
            return answers.last()->future();
        };
        SearchModel model(ports.inbox);
        model.search(u"ma"_s);
        QCOMPARE(wishes.size(), 1); // asked for at once, not after a pause
        model.search(u"mar"_s);
        QCOMPARE(wishes.size(), 2);
        QVERIFY(wishes.at(0)->load());
        QVERIFY(!wishes.at(1)->load());
        workspace::SearchHit late;
        late.name = u"late"_s;
        workspace::SearchHit latest;
        latest.name = u"latest"_s;
        answers.at(1)->addResult(QList {latest});
        answers.at(1)->finish();
        answers.at(0)->addResult(QList {late});
        answers.at(0)->finish();
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_VERIFY(model.isAnswered());
        QCOMPARE(model.at(0).name, u"latest"_s);
        model.search({});
        QVERIFY(wishes.at(1)->load());
        QCOMPARE(model.rowCount(), 0);
    }

    void anEmptyFilterSaysSoAndOffersAWayOut()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s);
        InboxPage page(ports.inbox);
        page.show();
        page.reload();
        QTRY_COMPARE(page.model().rowCount(), 1);
        page.setFilter(InboxFilter::Failed);
        QTRY_VERIFY(the<QPushButton>(&page, "showAll")->isVisible());
        QTest::mouseClick(the<QPushButton>(&page, "showAll"), Qt::LeftButton);
        QTRY_COMPARE(page.model().rowCount(), 1);
        QCOMPARE(the<QComboBox>(&page, "filter")->currentIndex(), 0);
    }

    void marksAreSaid()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s, Channel::WhatsApp);
        space.addMessage(1, Direction::In, u"Bonjour <b>vous</b>\u202eevil"_s, 1min);
        ConversationSummary &row = space.inbox.first();
        row.unread = 2;
        row.pendingApproval = 1;
        row.failed = true;
        row.windowClosesAt = space.clock.now() + 30min;
        ConversationListModel model(ports.inbox);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
        for (const auto &part : {u"Marie Dupont"_s, u"2 unread"_s, u"Approval pending"_s, u"Failed"_s, u"Window closing soon"_s,
                 u"WhatsApp"_s, u"<b>vous</b>"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(!said.contains(QChar(0x202e)));
        space.clock.advance(31min);
        QVERIFY(!model.closesSoon(model.at(0)));
    }
};

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"
