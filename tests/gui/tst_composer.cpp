#include "conversation/ConversationPage.h"
#include "FakeSpace.h"
#include "Gui.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A page over a fake workspace with one conversation.
struct Desk
{
    FakeSpace space;
    ShellPorts ports;
    std::unique_ptr<ConversationPage> page;

    explicit Desk(Channel channel = Channel::Sms)
    {
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s, channel);
        space.addConversation(2, u"John Smith"_s, Channel::Sms);
        page = std::make_unique<ConversationPage>(ports.conversation);
        page->resize(760, 640);
        page->show();
    }

    void open(qint64 conversation = 1)
    {
        page->open(ConversationId(conversation));
        QTRY_VERIFY(text()->isVisible());
        QTRY_COMPARE(the<QLabel>(page.get(), "candidateName")->text(), space.heads[conversation].candidate.displayName());
    }

    QPlainTextEdit *text() { return the<QPlainTextEdit>(page.get(), "message"); }
    QPushButton *send() { return the<QPushButton>(page.get(), "send"); }
    QListView *list() { return the<QListView>(page.get(), "messages"); }

    void openWindow(milliseconds age) { space.heads[1].lastInboundWhatsApp = space.clock.now() - age; }

    void addTemplates()
    {
        MessageTemplate sms;
        sms.id = TemplateId(10);
        sms.name = u"welcome"_s;
        sms.language = u"fr"_s;
        sms.body = u"Bonjour {{ candidate.first_name }}, rendez-vous à {{ interview.location }}."_s;
        sms.status = ApprovalStatus::Approved;
        MessageTemplate approved;
        approved.id = TemplateId(11);
        approved.kind = TemplateKind::WhatsApp;
        approved.name = u"interview_reminder"_s;
        approved.language = u"fr"_s;
        approved.body = u"Votre entretien est demain."_s;
        approved.status = ApprovalStatus::Approved;
        MessageTemplate pending = approved;
        pending.id = TemplateId(12);
        pending.name = u"not_yet"_s;
        pending.status = ApprovalStatus::Pending;
        space.templates = {sms, approved, pending};
    }
};

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(u"en"_s); }

    void theButtonSaysWhatItWillDo_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<qint64>("minutesSinceInbound"); // -1: never
        QTest::addColumn<QString>("label");
        QTest::newRow("R6.1 SMS") << Channel::Sms << qint64(-1) << u"Send"_s;
        QTest::newRow("R6.1 WhatsApp, open") << Channel::WhatsApp << qint64(60) << u"Send"_s;
        QTest::newRow("R6.1 WhatsApp, closed") << Channel::WhatsApp << qint64(24 * 60) << u"Submit for approval"_s;
        QTest::newRow("R6.1 WhatsApp, never opened") << Channel::WhatsApp << qint64(-1) << u"Submit for approval"_s;
    }

    void theButtonSaysWhatItWillDo()
    {
        QFETCH(const Channel, channel);
        QFETCH(const qint64, minutesSinceInbound);
        QFETCH(const QString, label);
        Desk desk(channel);
        if (minutesSinceInbound >= 0)
            desk.openWindow(std::chrono::minutes(minutesSinceInbound));
        desk.open();
        QTRY_COMPARE(desk.send()->text(), label);
        QVERIFY(!desk.send()->isEnabled()); // nothing to send yet, and it says so
        QVERIFY(!desk.send()->accessibleDescription().isEmpty());
        QTest::keyClicks(desk.text(), u"Bonjour"_s);
        QTRY_VERIFY(desk.send()->isEnabled());
        QCOMPARE(desk.send()->text(), label);
        QCOMPARE(desk.send()->accessibleName(), label);
    }

    void theWindowClosesWhileOneWrites()
    {
        Desk desk(Channel::WhatsApp);
        desk.openWindow(23h + 30min);
        desk.open();
        auto *window = desk.page->findChild<ReplyWindowLabel *>();
        QCOMPARE(window->text(), u"Reply window: closes soon: 0 h 30 min left"_s);
        QCOMPARE(window->accessibleName(), u"Reply window"_s);
        QTRY_COMPARE(desk.send()->text(), u"Send"_s);
        desk.space.clock.advance(30min);
        window->refresh();
        QTRY_COMPARE(desk.send()->text(), u"Submit for approval"_s);
        QVERIFY(the<NoticeBar>(desk.page.get(), "composerNote")->isVisible());
    }

    void ctrlEnterSendsAndTheMessageAppears()
    {
        Desk desk;
        desk.open();
        QTest::keyClicks(desk.text(), u"Bonjour Marie"_s);
        QTest::keyClick(desk.text(), Qt::Key_Return); // a new line
        QTest::keyClicks(desk.text(), u"A demain"_s);
        QTRY_VERIFY(desk.send()->isEnabled());
        QTest::keyClick(desk.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        QCOMPARE(desk.list()->model()->index(0, 0).data().toString(), u"Bonjour Marie\nA demain"_s);
        QTRY_COMPARE(desk.text()->toPlainText(), QString());
        QVERIFY(the<NoticeBar>(desk.page.get(), "undoBar")->isVisible());
        QCOMPARE(desk.space.calls.filter(u"send "_s).size(), 1);
    }

    void undoTakesItBackWithItsText()
    {
        Desk desk;
        desk.open();
        QTest::keyClicks(desk.text(), u"Too early"_s);
        QTRY_VERIFY(desk.send()->isEnabled());
        QTest::mouseClick(desk.send(), Qt::LeftButton);
        auto *bar = the<NoticeBar>(desk.page.get(), "undoBar");
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(the<QPushButton>(bar, "undo"), Qt::LeftButton);
        QTRY_VERIFY(desk.space.calls.contains(u"cancel"_s));
        QTRY_COMPARE(desk.text()->toPlainText(), u"Too early"_s);
        QVERIFY(!bar->isVisible());
    }

    void nothingTypedIsLost()
    {
        Desk desk;
        desk.space.refuseSend = Error {ErrorKind::StorageFailed, u"disk_full"_s, {}};
        desk.open();
        QTest::keyClicks(desk.text(), u"Important"_s);
        QTRY_VERIFY(desk.send()->isEnabled());
        QTest::keyClick(desk.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(the<NoticeBar>(desk.page.get(), "composerTrouble")->isVisible());
        QCOMPARE(desk.text()->toPlainText(), u"Important"_s);
        // The draft is of its conversation.
        desk.open(2);
        QCOMPARE(desk.text()->toPlainText(), QString());
        QCOMPARE(desk.space.heads[1].draft, u"Important"_s);
        QTest::keyClicks(desk.text(), u"Other"_s);
        desk.open(1);
        QCOMPARE(desk.text()->toPlainText(), u"Important"_s);
        QCOMPARE(desk.space.heads[2].draft, u"Other"_s);
    }

    void aPendingMessageIsABadgeWithItsWaysOn()
    {
        Desk desk(Channel::WhatsApp);
        desk.open();
        QTest::keyClicks(desk.text(), u"Seriez-vous libre demain ?"_s);
        QTRY_VERIFY(desk.send()->isEnabled());
        QTest::mouseClick(desk.send(), Qt::LeftButton);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        const QString said = desk.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"Approval pending"_s), qPrintable(said));

        // By keyboard: the message, its menu, edit.
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Return);
        auto *menu = the<QMenu>(desk.page.get(), "messageMenu");
        QTRY_VERIFY(menu->isVisible());
        QStringList entries;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                entries << action->text();
        }
        QCOMPARE(entries, (QStringList {u"Edit"_s, u"Choose a template"_s, u"Send by SMS"_s, u"Cancel message"_s, u"Copy text"_s}));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(desk.text()->toPlainText(), u"Seriez-vous libre demain ?"_s);
        QCOMPARE(desk.send()->text(), u"Save changes"_s);
        QTest::keyClicks(desk.text(), u" Ou jeudi ?"_s);
        QTest::keyClick(desk.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.space.calls.contains(u"edit Seriez-vous libre demain ? Ou jeudi ?"_s));
        QTRY_COMPARE(desk.text()->toPlainText(), QString());

        // By letter.
        QTest::keyClick(desk.list(), Qt::Key_S);
        QTRY_VERIFY(desk.space.calls.contains(u"sendBySms"_s));
    }

    void theChannelMenuWorksByKeyboard()
    {
        Desk desk;
        desk.open();
        auto *phone = the<QPushButton>(desk.page.get(), "phoneNumber");
        QCOMPARE(phone->accessibleName(), u"Phone number +33 6 12 34 56 78 – SMS"_s);
        auto *menu = the<QMenu>(desk.page.get(), "channelMenu");
        QTest::keyClick(desk.text(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(menu->isVisible());
        QList<QAction *> entries;
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator())
                entries << action;
        }
        QVERIFY(entries.size() >= 5);
        QVERIFY(entries.at(0)->text().startsWith(u"SMS from +1 212"_s));
        QVERIFY(!entries.at(0)->isChecked());
        QVERIFY(entries.at(1)->isChecked());
        QVERIFY2(entries.at(1)->text().contains(u"automatic: "_s), qPrintable(entries.at(1)->text()));
        QVERIFY(entries.at(2)->text().startsWith(u"WhatsApp from +33"_s));
        QCOMPARE(menu->activeAction(), entries.at(1)); // it begins at the channel in use
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(desk.space.calls.contains(u"choose whatsapp 3"_s));
        QTRY_COMPARE(phone->accessibleName(), u"Phone number +33 6 12 34 56 78 – WhatsApp"_s);
        QTRY_COMPARE(desk.send()->text(), u"Submit for approval"_s);
    }

    void anUnusableChannelIsDisabledWithItsReason()
    {
        Desk desk;
        workspace::ConversationHead &head = desk.space.heads[1];
        head.recipient.region = u"SY"_s;
        head.route.channels[1] = {.channel = Channel::WhatsApp, .usable = false, .whyNot = rules::WhyNot::AreaDenied, .area = u"SY"_s};
        desk.open();
        desk.page->openChannelMenu();
        auto *menu = the<QMenu>(desk.page.get(), "channelMenu");
        bool found = false;
        for (const QAction *action : menu->actions()) {
            if (!action->text().startsWith(u"WhatsApp is"_s))
                continue;
            found = true;
            QVERIFY(!action->isEnabled());
            QVERIFY2(action->text().contains(u"Syria"_s), qPrintable(action->text()));
        }
        QVERIFY(found);
        menu->close();
    }

    void aTemplateIsPreviewedAndAsksForWhatIsMissing()
    {
        Desk desk;
        desk.addTemplates();
        desk.open();
        QTest::mouseClick(the<QPushButton>(desk.page.get(), "insertTemplate"), Qt::LeftButton);
        auto *panel = the<QWidget>(desk.page.get(), "templatePanel");
        QTRY_VERIFY(panel->isVisible());
        auto *list = the<QListView>(panel, "templateList");
        QCOMPARE(list->model()->rowCount(), 1); // WhatsApp templates are not offered on SMS
        auto *search = the<QLineEdit>(panel, "templateSearch");
        QTest::keyClicks(search, u"zzz"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        search->clear();
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!panel->isVisible());
        QLineEdit *value = nullptr;
        QTRY_VERIFY((value = desk.page->findChild<QLineEdit *>(u"value:interview.location"_s)));
        QVERIFY(!desk.send()->isEnabled());
        QTest::keyClicks(value, u"Lyon"_s);
        QTRY_COMPARE(desk.text()->toPlainText(), u"Bonjour Marie, rendez-vous à Lyon."_s);
        QTRY_VERIFY(desk.send()->isEnabled());
        QTest::mouseClick(desk.send(), Qt::LeftButton);
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        QCOMPARE(desk.list()->model()->index(0, 0).data().toString(), u"Bonjour Marie, rendez-vous à Lyon."_s);
        QTRY_VERIFY(!desk.text()->isReadOnly());
    }

    void aClosedWindowOffersApprovedTemplates()
    {
        Desk desk(Channel::WhatsApp);
        desk.addTemplates();
        desk.open();
        auto *note = the<NoticeBar>(desk.page.get(), "composerNote");
        QTRY_VERIFY(note->findChild<QPushButton *>(u"approvedTemplate"_s));
        auto *offer = the<QPushButton>(note, "approvedTemplate");
        QCOMPARE(offer->text(), u"interview_reminder"_s);
        QTest::mouseClick(offer, Qt::LeftButton);
        QTRY_COMPARE(desk.text()->toPlainText(), u"Votre entretien est demain."_s);
        QTRY_COMPARE(desk.send()->text(), u"Send template"_s);
    }

    void theCounterNamesTheCulprit()
    {
        Desk desk;
        desk.open();
        desk.text()->setPlainText(u"Bien reçu"_s);
        auto *cost = the<QLabel>(desk.page.get(), "cost");
        QTRY_VERIFY2(cost->text().contains(u"“ç”"_s), qPrintable(cost->text()));
        QVERIFY(cost->text().startsWith(u"9 characters · 1 SMS"_s));
        desk.text()->setPlainText(u"«"_s + QString(80, u'a'));
        auto *cheaper = the<QPushButton>(desk.page.get(), "cheaperTypography");
        QTRY_VERIFY(cheaper->isVisible());
        QTest::mouseClick(cheaper, Qt::LeftButton);
        QVERIFY(desk.text()->toPlainText().startsWith(u'"'));
        QTRY_VERIFY(!cheaper->isVisible());
    }

    void textFromOutsideIsNeverMarkup()
    {
        Desk desk;
        const QString evil = u"<img src='file:///etc/passwd'><b>x</b> \u202etxt.exe https://ok.example/ javascript:alert(1)"_s;
        desk.space.addMessage(1, Direction::In, evil, 1min);
        desk.space.heads[1].candidate.firstName = u"<h1>Marie</h1>"_s;
        desk.open();
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        QTest::keyClick(desk.list(), Qt::Key_C);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"<img src="_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QChar(0x202e)));
        QTest::keyClick(desk.list(), Qt::Key_O);
        QTRY_VERIFY(desk.space.calls.contains(u"open https://ok.example/"_s));
        const auto labels = desk.page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->objectName()));
    }

    void theTextOfAMessageCanBeSelectedAndNotChanged()
    {
        Desk desk;
        desk.space.addMessage(1, Direction::In, u"Bonjour"_s, 1min);
        desk.open();
        QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_F2);
        auto *overlay = desk.page->findChild<QPlainTextEdit *>(u"messageText"_s);
        QVERIFY(overlay);
        QVERIFY(overlay->isReadOnly());
        QCOMPARE(overlay->textCursor().selectedText(), u"Bonjour"_s);
        QTest::keyClick(overlay, Qt::Key_Escape);
        QTRY_VERIFY(!desk.page->findChild<QPlainTextEdit *>(u"messageText"_s));
    }

    void openingMarksAsReadOnce()
    {
        Desk desk;
        desk.space.addMessage(1, Direction::In, u"Bonjour"_s, 1min);
        desk.space.heads[1].unread = 1;
        desk.open();
        QTRY_COMPARE(desk.space.calls.count(u"markRead 1"_s), 1);
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
