#include "conversation/BubbleGeometry.h"
#include "conversation/Links.h"
#include "conversation/MessageActions.h"
#include "conversation/TimelineView.h"
#include "FakeSpace.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slidesOverAConversationOfAnyLength()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s);
        for (int i = 0; i < 2000; ++i)
            space.addMessage(1, i % 2 ? Direction::In : Direction::Out, u"Bonjour %1"_s.arg(i), std::chrono::minutes(2000 - i));
        TimelineModel model(ports.conversation);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(ConversationId(1), std::nullopt, std::nullopt);
        QTRY_COMPARE(model.rowCount(), TimelineModel::kPage);
        QVERIFY(model.atEnd() && !model.atBeginning());
        const qint64 newest = model.at(model.rowCount() - 1).id.value();

        for (int i = 0; i < 20; ++i) {
            model.wantOlder();
            model.wantOlder(); // a second wish while the first is on its way asks nothing
            QTRY_VERIFY(!model.isLoading());
            QVERIFY(model.rowCount() <= TimelineModel::kMaxRows);
        }
        QVERIFY(!model.atEnd());
        while (!model.atBeginning()) {
            model.wantOlder();
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(model.at(0).body, u"Bonjour 0"_s);
        while (!model.atEnd()) {
            model.wantNewer();
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(model.at(model.rowCount() - 1).id.value(), newest);
        QCOMPARE(model.rowCount(), TimelineModel::kMaxRows);
    }

    void staysInOrderWhateverHappens()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s);
        for (int i = 0; i < 150; ++i)
            space.addMessage(1, Direction::In, QString::number(i), std::chrono::minutes(1000 - i));
        TimelineModel model(ports.conversation);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(ConversationId(1), std::nullopt, std::nullopt);
        QRandomGenerator random(7);
        for (int step = 0; step < 400; ++step) {
            QList<Message> &all = space.messages[1];
            switch (random.bounded(6)) {
            case 0:
                model.wantOlder();
                break;
            case 1:
                model.wantNewer();
                break;
            case 2:
                model.noteMessage(space.addMessage(1, Direction::Out, u"new"_s, std::chrono::seconds(random.bounded(60'000))).id);
                break;
            case 3: {
                Message &one = all[random.bounded(static_cast<int>(all.size()))];
                one.state = MessageState::Read;
                model.noteMessage(one.id);
                break;
            }
            case 4:
                if (all.size() > 20)
                    all.removeAt(random.bounded(static_cast<int>(all.size())));
                model.reload();
                break;
            default:
                model.jumpTo(all.at(random.bounded(static_cast<int>(all.size()))).position());
                break;
            }
            if (step % 3 == 0)
                QTRY_VERIFY(!model.isLoading());
            for (int row = 1; row < model.rowCount(); ++row)
                QVERIFY(model.at(row - 1).position() < model.at(row).position());
            QVERIFY(model.rowCount() <= TimelineModel::kMaxRows + 1);
        }
    }

    void aLateAnswerOfAnotherConversationIsDropped()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s);
        space.addConversation(2, u"John Smith"_s);
        space.addMessage(1, Direction::In, u"one"_s, 1min);
        space.addMessage(2, Direction::In, u"two"_s, 1min);
        TimelineModel model(ports.conversation);
        model.open(ConversationId(1), std::nullopt, std::nullopt);
        model.open(ConversationId(2), std::nullopt, std::nullopt);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).body, u"two"_s);
        QTest::qWait(20); // time for the late answer, which must change nothing
        QCOMPARE(model.rowCount(), 1);
    }

    void whatStandsAboveARowFollowsTheRows()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s);
        space.addMessage(1, Direction::In, u"first"_s, 50h);
        Message &second = space.addMessage(1, Direction::In, u"second"_s, 2h);
        second.channel = Channel::WhatsApp;
        const MessagePosition unread = second.position();
        const MessageId last = space.addMessage(1, Direction::Out, u"third"_s, 1h).id;
        TimelineModel model(ports.conversation);
        model.open(ConversationId(1), std::nullopt, unread);
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.above(0) == (Above {.day = true, .channel = true, .unread = false, .author = true}));
        QVERIFY(model.above(1) == (Above {.day = true, .channel = true, .unread = true, .author = false}));
        QVERIFY(model.above(2) == (Above {.day = false, .channel = true, .unread = false, .author = true}));
        space.find(last)->channel = Channel::WhatsApp;
        model.noteMessage(last);
        QTRY_VERIFY(!model.above(2).channel);
    }

    void theViewKeepsItsPlaceAndSticksToTheBottom()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s);
        for (int i = 0; i < 600; ++i)
            space.addMessage(
                1, i % 2 ? Direction::In : Direction::Out, u"Bonjour %1 – "_s.arg(i).repeated(1 + i % 9), std::chrono::minutes(700 - i));
        TimelineModel model(ports.conversation);
        TimelineView view(model, space.clock);
        view.resize(700, 500);
        view.show();
        model.open(ConversationId(1), std::nullopt, std::nullopt);
        QTRY_VERIFY(model.rowCount() >= TimelineModel::kPage);
        const auto *bar = view.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        model.noteMessage(space.addMessage(1, Direction::In, u"late news"_s, 0ms).id);
        QTRY_COMPARE(model.at(model.rowCount() - 1).body, u"late news"_s);
        QTRY_COMPARE(bar->value(), bar->maximum());

        view.verticalScrollBar()->setValue(bar->maximum() / 2);
        QTRY_VERIFY(!model.isLoading());
        const QModelIndex top = view.indexAt(QPoint(350, 1));
        const MessageId topId = model.at(top.row()).id;
        const int pixels = view.visualRect(top).top();
        model.wantOlder();
        QTRY_VERIFY(!model.isLoading());
        QTRY_COMPARE(view.visualRect(model.index(model.rowOf(topId))).top(), pixels);

        // A new message does not pull the reader away; it is announced by a button.
        model.noteMessage(space.addMessage(1, Direction::In, u"more news"_s, 0ms).id);
        QWidget *pill = view.findChild<QWidget *>(u"newMessages"_s);
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(view.visualRect(model.index(model.rowOf(topId))).top(), pixels);
        QTest::mouseClick(pill, Qt::LeftButton);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(!pill->isVisible());
    }

    void aScreenReaderHearsWhoWhatWhenAndState()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s, Channel::WhatsApp);
        space.addMessage(1, Direction::Out, u"Bonjour"_s, 0ms).state = MessageState::AwaitingApproval;
        TimelineModel model(ports.conversation);
        TimelineView view(model, space.clock);
        model.open(ConversationId(1), std::nullopt, std::nullopt);
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(view.currentIndex().isValid());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        const QString name = list->child(0)->text(QAccessible::Name);
        QVERIFY2(name.startsWith(u"You, WhatsApp, "_s) && name.endsWith(u"Approval pending: Bonjour"_s), qPrintable(name));
    }

    void geometryHoldsItsParts_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("outgoing");
        QTest::addColumn<bool>("mirrored");
        for (const int width : {200, 360, 720, 1400}) {
            for (const bool outgoing : {false, true}) {
                for (const bool mirrored : {false, true})
                    QTest::addRow("%d %d %d", width, outgoing, mirrored) << width << outgoing << mirrored;
            }
        }
    }

    void geometryHoldsItsParts()
    {
        QFETCH(const int, width);
        QFETCH(const bool, outgoing);
        QFETCH(const bool, mirrored);
        QRandomGenerator random(11);
        for (int i = 0; i < 200; ++i) {
            const int room = bubbleTextWidth(width);
            BubbleParts parts;
            parts.width = width;
            parts.outgoing = outgoing;
            parts.mirrored = mirrored;
            parts.above = {random.bounded(2) > 0, random.bounded(2) > 0, random.bounded(2) > 0, random.bounded(2) > 0};
            parts.author = random.bounded(2) > 0;
            parts.text = QSize(random.bounded(1, room + 1), random.bounded(10, 400));
            parts.lastLine = random.bounded(1, parts.text.width() + 1);
            parts.more = random.bounded(4) == 0;
            parts.middle = random.bounded(4) == 0;
            parts.mediaLine = 38;
            for (int m = random.bounded(3); m > 0; --m)
                parts.media.append(random.bounded(80, room + 1));
            if (random.bounded(2))
                parts.badge = QSize(random.bounded(1, room + 1), 20);
            if (random.bounded(2))
                parts.trouble = QSize(random.bounded(1, room + 1), 40);
            for (int b = random.bounded(4); b > 0; --b)
                parts.buttons.append(random.bounded(40, room + 1));
            parts.meta = random.bounded(20, room + 1);
            parts.line = 14;
            parts.button = 26;
            const BubbleGeometry g = bubbleGeometry(parts);
            QList<QRect> inside {g.text, g.meta};
            for (const QRect &rect : {g.more, g.badge, g.trouble}) {
                if (!rect.isEmpty())
                    inside.append(rect);
            }
            inside += g.buttons;
            inside += g.media;
            for (qsizetype m = 0; m < g.media.size(); ++m)
                QVERIFY(!g.media.at(m).intersects(g.text) && !g.media.at(m).intersects(g.meta) && !g.media.at(m).intersects(g.badge));
            for (const QRect &rect : std::as_const(inside))
                QVERIFY(g.bubble.contains(rect));
            QVERIFY(g.bubble.bottom() < g.height);
            for (const QRect &rect : {g.day, g.unread, g.channel, g.author})
                QVERIFY(rect.isEmpty() || rect.bottom() < g.bubble.top());
            for (qsizetype one = 0; one < g.buttons.size(); ++one) {
                QVERIFY(!g.buttons.at(one).intersects(g.text) && !g.buttons.at(one).intersects(g.meta));
                for (qsizetype other = one + 1; other < g.buttons.size(); ++other)
                    QVERIFY(!g.buttons.at(one).intersects(g.buttons.at(other)));
            }
        }
    }

    void onlyWebLinksAreLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("urls");
        QTest::newRow("plain") << u"see https://example.org/a?b=1#c, please"_s << QStringList {u"https://example.org/a?b=1#c"_s};
        QTest::newRow("bracket of the sentence") << u"(http://example.org)"_s << QStringList {u"http://example.org"_s};
        QTest::newRow("bracket of the link") << u"https://example.org/a_(b)"_s << QStringList {u"https://example.org/a_(b)"_s};
        QTest::newRow("markup") << u"<a href=\"https://a.example\">x</a>"_s << QStringList {u"https://a.example"_s};
        QTest::newRow("script") << u"javascript:alert(1) data:text/html,x file:///etc/passwd ftp://x.example"_s << QStringList {};
        QTest::newRow("inside a word") << u"xhttps://example.org"_s << QStringList {};
        QTest::newRow("user name hides the host") << u"https://bank.example@evil.example/"_s << QStringList {};
        QTest::newRow("no host") << u"https:// and http:///"_s << QStringList {};
        QTest::newRow("two") << u"http://a.example et https://b.example."_s << QStringList {u"http://a.example"_s, u"https://b.example"_s};
    }

    void onlyWebLinksAreLinks()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, urls);
        QStringList found;
        for (const Link &link : linksIn(text))
            found << text.mid(link.start, link.length);
        QCOMPARE(found, urls);
    }

    void everyStateHasItsWaysOn_data()
    {
        using enum MessageAction;
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<Attention>("attention");
        QTest::addColumn<QList<MessageAction>>("ways");
        const auto row = [](const char *name, MessageState state, Attention attention, const QList<MessageAction> &ways) {
            QTest::newRow(name) << state << attention << ways;
        };
        row("R6.2 pending", MessageState::AwaitingApproval, Attention::None, {Edit, ChooseTemplate, SendBySms, Cancel});
        row("R6.2 pending for over 24 h", MessageState::AwaitingApproval, Attention::PendingLong,
            {Edit, ChooseTemplate, SendBySms, Cancel});
        row("R6.2 approved but stale", MessageState::AwaitingApproval, Attention::StaleApproved,
            {SendNow, Edit, ChooseTemplate, SendBySms, Discard});
        row("R6.2 rejected", MessageState::Rejected, Attention::FailedForGood, {EditAndResubmit, ChooseTemplate, SendBySms, Discard});
        row("R10.2 in doubt", MessageState::Unconfirmed, Attention::InDoubt, {CheckAgain, SendAnyway, ItArrived});
        row("R10.2 being asked", MessageState::Unconfirmed, Attention::None, {});
        row("failed", MessageState::Failed, Attention::FailedForGood, {Retry, SendBySms, Acknowledge});
        row("waiting", MessageState::Queued, Attention::None, {Edit, Cancel});
        row("in flight", MessageState::Sending, Attention::None, {});
        row("delivered", MessageState::Delivered, Attention::None, {});
    }

    void everyStateHasItsWaysOn()
    {
        QFETCH(const MessageState, state);
        QFETCH(const Attention, attention);
        QFETCH(const QList<MessageAction>, ways);
        Message message;
        message.channel = Channel::WhatsApp;
        message.state = state;
        message.attention = attention;
        QCOMPARE(waysOn(message), ways);
        for (const MessageAction action : ways)
            QVERIFY(!actionName(action).isEmpty());
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
