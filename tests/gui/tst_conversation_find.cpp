#include "OpenPage.h"

#include "kit/Formats.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace halftone;
using namespace halftone::test;
using namespace halftone::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is looked for in a conversation, and what came with its messages.
class TestConversationFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(u"en"_s); }

    // --- Search and dates -------------------------------------------------------------------------------------------

    void wordsAreFoundAndWalkedThrough_data() { languages(); }
    void wordsAreFoundAndWalkedThrough()
    {
        QFETCH(const QString, language);
        speak(language);
        Open o([](FakeSpace &space) {
            for (int i = 0; i < 900; ++i)
                space.addMessage(
                    1, Direction::In, i % 300 == 5 ? u"Réunion numéro %1"_s.arg(i) : u"rien %1"_s.arg(i), std::chrono::minutes(2000 - i));
            space.timeline.addNote(77, 1, UserId(1), u"reunion interne"_s, space.clock.now() - 10min);
        });
        QTRY_VERIFY(o.model()->rowCount() > 0);
        QTest::keyClick(o.page.get(), Qt::Key_F, Qt::ControlModifier);
        auto *field = the<QLineEdit>(o.page.get(), "conversationSearchText");
        auto *count = the<PlainLabel>(o.page.get(), "conversationSearchCount");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"reunion"_s);
        QTRY_COMPARE(count->text(), language == u"fr"_s ? u"1 sur 4"_s : u"1 of 4"_s);
        QTRY_VERIFY(o.view()->currentIndex().data(Qt::DisplayRole).toString() == u"reunion interne"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(o.view()->currentIndex().data(Qt::DisplayRole).toString(), u"Réunion numéro 605"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(o.view()->currentIndex().data(Qt::DisplayRole).toString(), u"Réunion numéro 305"_s);
        QTRY_VERIFY(o.view()->viewport()->rect().intersects(o.view()->visualRect(o.view()->currentIndex())));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(o.view()->currentIndex().data(Qt::DisplayRole).toString(), u"Réunion numéro 605"_s);
        QVERIFY(!qobject_cast<TimelineModel *>(o.model())->found().isEmpty());
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, u"quetzal"_s);
        QTRY_COMPARE(count->text(), language == u"fr"_s ? u"Aucun résultat"_s : u"Nothing found"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(qobject_cast<TimelineModel *>(o.model())->found().isEmpty());
    }

    void aDayIsPicked()
    {
        Open o([](FakeSpace &space) {
            for (int i = 0; i < 700; ++i)
                space.addMessage(1, Direction::In, u"m%1"_s.arg(i), std::chrono::hours(700 - i));
        });
        QTRY_VERIFY(o.model()->rowCount() > 0);
        QTest::keyClick(o.page.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(o.page->findChild<TimelineCalendar *>());
        auto *calendar = o.page->findChild<QCalendarWidget *>(u"calendar"_s);
        QTRY_VERIFY(calendar->isVisible());
        const QDate today = localDay(o.space.clock.now());
        QCOMPARE(calendar->maximumDate(), today);
        QCOMPARE(calendar->minimumDate(), localDay(o.space.messages[1].first().sort));
        const QDate wanted = today.addDays(-10);
        calendar->setSelectedDate(wanted.addDays(-1));
        auto *days = calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_VERIFY(!calendar->isVisible());
        auto *model = qobject_cast<TimelineModel *>(o.model());
        QTRY_VERIFY(o.view()->currentIndex().isValid() && localDay(model->at(o.view()->currentIndex().row()).sort) == wanted);
        QVERIFY(model->above(o.view()->currentIndex().row()).day);
    }

    void newMessagesFarBelowAreTold()
    {
        Open o([](FakeSpace &space) {
            for (int i = 0; i < 1500; ++i)
                space.addMessage(1, Direction::In, u"m%1"_s.arg(i), std::chrono::minutes(3000 - i));
        });
        QTRY_VERIFY(o.model()->rowCount() > 0);
        auto *model = qobject_cast<TimelineModel *>(o.model());
        model->jumpTo(o.space.messages[1].at(100).position());
        QTRY_VERIFY(!model->atEnd() && model->rowCount() > 0);
        QPushButton *pill = the<QPushButton>(o.page.get(), "newMessages");
        QVERIFY(!pill->isVisible());
        for (int i = 1; i <= 3; ++i) {
            const MessageId fresh = o.space.addMessage(1, Direction::In, u"news"_s, std::chrono::seconds(4 - i)).id;
            o.page->noteChanges({{ChangeKind::Message, fresh.value(), ConversationId(1)}});
            QTRY_VERIFY(pill->isVisible() && pill->text().contains(QString::number(i)));
        }
        QTest::mouseClick(pill, Qt::LeftButton);
        QTRY_VERIFY(model->atEnd());
        QTRY_COMPARE(o.view()->verticalScrollBar()->value(), o.view()->verticalScrollBar()->maximum());
        QVERIFY(!pill->isVisible());
    }

    // --- Attachments ------------------------------------------------------------------------------------------------

    void anAttachmentIsFetchedOnlyWhenWanted_data() { languages(); }
    void anAttachmentIsFetchedOnlyWhenWanted()
    {
        QFETCH(const QString, language);
        speak(language);
        MessageId id;
        Open o([&id](FakeSpace &space) {
            Message &message = space.addMessage(1, Direction::In, {}, 1min);
            message.mediaCount = 1;
            id = message.id;
            space.timeline.attachments[id.value()] = {{.id = u"ME1"_s,
                .contentType = u"application/pdf"_s,
                .name = u"<img src=x>.pdf"_s,
                .path = u"/nowhere/x.pdf"_s,
                .size = 120'000,
                .openable = true}};
        });
        QTRY_COMPARE(o.model()->rowCount(), 1);
        QTest::qWait(30); // time in which nothing may be asked
        QVERIFY(o.space.calls.filter(u"attachments"_s).isEmpty());
        const QString before = o.text(0);
        QVERIFY2(before.contains(language == u"fr"_s ? u"1 pièce jointe"_s : u"1 attachment"_s), qPrintable(before));
        // A click on its line: by what the delegate says lies there.
        auto *delegate = qobject_cast<BubbleDelegate *>(o.view()->itemDelegate());
        const auto clickLine = [&] {
            const QRect row = o.view()->visualRect(o.model()->index(0, 0));
            const BubbleGeometry g = delegate->geometry(0, row.width(), o.view()->font());
            QCOMPARE(g.media.size(), 1);
            QTest::mouseClick(o.view()->viewport(), Qt::LeftButton, {}, g.media.first().center() + row.topLeft());
        };
        o.space.timeline.holdMedia = true;
        clickLine();
        QTRY_VERIFY(o.space.calls.contains(u"fetch ME1"_s));
        o.space.timeline.progress(u"ME1"_s, 60'000, 120'000);
        QTRY_VERIFY(o.text(0).contains(language == u"fr"_s ? u" sur "_s : u" of "_s));
        clickLine(); // cancels
        QTRY_VERIFY(o.space.calls.contains(u"cancel ME1"_s));
        o.space.timeline.holdMedia = false;
        QTRY_VERIFY(o.text(0).contains(language == u"fr"_s ? u"cliquez pour récupérer"_s : u"click to fetch"_s));
        clickLine();
        QTRY_VERIFY(o.text(0).contains(u"<img src=x>.pdf"_s));
        QVERIFY(o.space.calls.filter(u"openFile"_s).isEmpty());
        clickLine();
        auto *menu = the<QMenu>(o.page.get(), "messageMenu");
        QTRY_VERIFY(menu->isVisible());
        the<QAction>(o.page.get(), "saveMedia");
        the<QAction>(o.page.get(), "openMedia")->trigger();
        menu->close();
        QVERIFY(o.space.calls.contains(u"openFile /nowhere/x.pdf"_s));
    }

    void whatIsNotSafeIsOnlySaved()
    {
        Open o([](FakeSpace &space) {
            Message &message = space.addMessage(1, Direction::In, u"voilà"_s, 1min);
            message.mediaCount = 2;
            space.timeline.attachments[message.id.value()]
                = {{.id = u"ME1"_s, .contentType = u"application/x-desktop"_s, .name = {}, .path = u"/x"_s, .size = 5},
                    {.id = u"ME2"_s, .contentType = u"image/png"_s, .name = {}, .path = u"/y"_s, .size = 5, .openable = true}};
        });
        QTRY_COMPARE(o.model()->rowCount(), 1);
        auto *model = qobject_cast<TimelineModel *>(o.model());
        model->media().list(model->at(0).id);
        QTRY_COMPARE(model->media().lines(model->at(0)).size(), 2);
        QVERIFY(o.space.calls.filter(u"fetch"_s).isEmpty()); // of several, each by its own click
        model->media().fetch(model->at(0).id, u"ME1"_s);
        QTRY_VERIFY(model->media().lines(model->at(0)).first().phase == MediaLine::Phase::Ready);
        o.view()->setFocus();
        o.view()->setCurrentIndex(o.model()->index(0, 0));
        QTest::keyClick(o.view(), Qt::Key_Return);
        auto *menu = the<QMenu>(o.page.get(), "messageMenu");
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(!o.page->findChild<QAction *>(u"openMedia"_s));
        QVERIFY(o.page->findChild<QAction *>(u"saveMedia"_s));
        QVERIFY(o.page->findChild<QAction *>(u"fetchMedia"_s));
        menu->close();
    }

    void goneAtTheProviderIsSaid_data() { languages(); }
    void goneAtTheProviderIsSaid()
    {
        QFETCH(const QString, language);
        speak(language);
        Open o([](FakeSpace &space) {
            Message &message = space.addMessage(1, Direction::In, {}, 2min);
            message.mediaCount = 1;
            Message &sent = space.addMessage(1, Direction::Out, u"Bonjour"_s, 1min);
            sent.state = MessageState::Sent;
            sent.errorCode = u"deleted_at_provider"_s;
            space.timeline.refuseMedia = Error {ErrorKind::ProviderRejected, u"attachment_gone"_s, {}};
        });
        QTRY_COMPARE(o.model()->rowCount(), 2);
        auto *model = qobject_cast<TimelineModel *>(o.model());
        model->media().list(model->at(0).id);
        QTRY_VERIFY(model->media().lines(model->at(0)).first().phase == MediaLine::Phase::Failed);
        QVERIFY(o.text(0).contains(language == u"fr"_s ? u"n’est plus chez le fournisseur"_s : u"not at the provider any more"_s));
        QVERIFY(o.text(1).contains(language == u"fr"_s ? u"supprimé chez le fournisseur"_s : u"deleted at the provider"_s));
    }
};

QTEST_MAIN(TestConversationFind)
#include "tst_conversation_find.moc"
