#include "FakeSpace.h"
#include "Gui.h"
#include "inbox/InboxPage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
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
