#include "FakeComposer.h"
#include "Gui.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void bothLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void sendTyped(FakeComposer &fake, const QString &text)
{
    typeInto(fake.text(), text);
    QTRY_VERIFY(fake.send()->isEnabled());
    const qsizetype before = fake.sent.size();
    QTest::keyClick(fake.text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(fake.sent.size(), before + 1);
    QTRY_VERIFY(!fake.text()->toPlainText().startsWith(text));
}

} // namespace

/// Drafts, undo, and what comes in the way: nothing that was typed is lost, nothing that was typed moves.
class TestComposerTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void draftsSurviveARestart_data() { bothLanguages(); }

    void draftsSurviveARestart()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake;
        fake.open();
        const QString typed = u"Brouillon <b>&amp;</b> 👨‍👩‍👧 "_s + QString(300, u'x');
        fake.text()->setPlainText(typed);
        QTRY_COMPARE(fake.drafts[1], typed); // by itself, soon after the last key
        fake.start();
        fake.open();
        QCOMPARE(fake.text()->toPlainText(), typed);
        fake.open(2);
        QCOMPARE(fake.text()->toPlainText(), QString());
        typeInto(fake.text(), u"Autre"_s);
        fake.open(1);
        QCOMPARE(fake.drafts[2], u"Autre"_s); // at once where one goes on
        QCOMPARE(fake.text()->toPlainText(), typed);
    }

    void undoGivesTheTextBack_data() { bothLanguages(); }

    void undoGivesTheTextBack()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake;
        fake.open();
        sendTyped(fake, u"Trop vite"_s);
        auto *bar = fake.bar("undoBar");
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"5"_s));
        fake.clock.advance(2s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"3"_s), 3000);
        typeInto(fake.text(), u"suite"_s);
        QTest::mouseClick(the<QPushButton>(bar, "undo"), Qt::LeftButton);
        QTRY_COMPARE(fake.text()->toPlainText(), u"Trop vite\nsuite"_s);
        QCOMPARE(fake.messages[1].state, MessageState::Cancelled);
        // It was a draft again before the message was gone.
        QCOMPARE(fake.calls, QStringList {u"cancel 1 with draft “Trop vite\nsuite”"_s});
        QCOMPARE(fake.drafts[1], u"Trop vite\nsuite"_s);
        QVERIFY(!bar->isVisible());
    }

    void ctrlZInAnEmptyFieldTakesTheMessageBack()
    {
        FakeComposer fake;
        fake.open();
        sendTyped(fake, u"Trop vite"_s);
        QTest::keyClick(fake.text(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fake.text()->toPlainText(), u"Trop vite"_s);
    }

    void undoEndsWithItsTime()
    {
        FakeComposer fake;
        fake.open();
        sendTyped(fake, u"Un"_s);
        sendTyped(fake, u"Deux"_s);
        // The latest first, then the one before.
        QTest::mouseClick(the<QPushButton>(fake.bar("undoBar"), "undo"), Qt::LeftButton);
        QTRY_COMPARE(fake.text()->toPlainText(), u"Deux"_s);
        QVERIFY(fake.bar("undoBar")->isVisible());
        fake.clock.advance(5s);
        QTRY_VERIFY_WITH_TIMEOUT(!fake.bar("undoBar")->isVisible(), 3000);
        fake.text()->clear();
        QTest::keyClick(fake.text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fake.calls.size(), 1);
    }

    void undoOfNothingIsNotOffered()
    {
        FakeComposer fake;
        fake.undo = 0ms;
        fake.open();
        typeInto(fake.text(), u"Tout de suite"_s);
        QTRY_COMPARE(fake.drafts[1], u"Tout de suite"_s);
        QTest::keyClick(fake.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake.sent.size(), 1);
        QCOMPARE(fake.sent.first().undo, 0ms);
        QTRY_COMPARE(fake.text()->toPlainText(), QString());
        QVERIFY(!fake.bar("undoBar")->isVisible());
    }

    void undoOfATemplateRestoresItAndItsValues()
    {
        FakeComposer fake;
        fake.addTemplates(u"fr"_s);
        fake.open();
        typeInto(fake.text(), u"mon brouillon"_s);
        QTest::mouseClick(fake.button("insertTemplate"), Qt::LeftButton);
        QTRY_VERIFY(the<QWidget>(fake.composer.get(), "templatePanel")->isVisible());
        QTest::keyClick(the<QLineEdit>(fake.composer.get(), "templateSearch"), Qt::Key_Return);
        QTRY_VERIFY(fake.composer->findChild<QLineEdit *>(u"value:interview.location"_s));
        typeInto(the<QLineEdit>(fake.composer.get(), "value:interview.location"), u"Lyon"_s);
        typeInto(the<QLineEdit>(fake.composer.get(), "value:interview.date"), u"lundi"_s);
        const QString whole = u"Bonjour Marie, rendez-vous à Lyon le lundi."_s;
        QTRY_COMPARE(fake.text()->toPlainText(), whole);
        QTRY_VERIFY(fake.send()->isEnabled());
        QTest::mouseClick(fake.send(), Qt::LeftButton);
        QTRY_COMPARE(fake.sent.size(), 1);
        QTRY_COMPARE(fake.text()->toPlainText(), u"mon brouillon"_s); // is still there
        QTest::mouseClick(the<QPushButton>(fake.bar("undoBar"), "undo"), Qt::LeftButton);
        QTRY_COMPARE(fake.text()->toPlainText(), whole);
        QVERIFY(fake.text()->isReadOnly());
        QVERIFY(fake.bar("composerMode")->text().contains(u"Bienvenue"_s));
        QCOMPARE(the<QLineEdit>(fake.composer.get(), "value:interview.location")->text(), u"Lyon"_s);
        QCOMPARE(the<QLineEdit>(fake.composer.get(), "value:interview.date")->text(), u"lundi"_s);
        QCOMPARE(fake.drafts[1], u"mon brouillon"_s);
        QTRY_VERIFY(fake.send()->isEnabled());
        QTest::keyClick(fake.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake.sent.size(), 2);
        QCOMPARE(fake.sent.at(1).variables.value(u"interview.date"_s), u"lundi"_s);
    }

    void undoThatComesTooLateSaysSo_data() { bothLanguages(); }

    void undoThatComesTooLateSaysSo()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake;
        fake.refuseCancel = Error {ErrorKind::Conflict, u"cannot_cancel_in_flight"_s, {}};
        fake.open();
        sendTyped(fake, u"Parti"_s);
        QTest::mouseClick(the<QPushButton>(fake.bar("undoBar"), "undo"), Qt::LeftButton);
        QTRY_VERIFY(fake.bar("composerTrouble")->isVisible());
        QVERIFY(!fake.bar("composerTrouble")->text().contains(u"cannot_cancel"_s));
        QCOMPARE(fake.text()->toPlainText(), QString());
        QTRY_COMPARE(fake.drafts[1], QString()); // it has left: no second one waits to be sent
    }

    void thePlugIsPulled_data()
    {
        QTest::addColumn<QString>("when");
        QTest::newRow("while Send waits for its answer") << u"sending"_s;
        QTest::newRow("while the undo runs") << u"undo"_s;
        QTest::newRow("after Undo was pressed") << u"undone"_s;
    }

    /// What is on disk at that instant is all there is afterwards: the message that will leave, or the draft; never neither.
    void thePlugIsPulled()
    {
        QFETCH(const QString, when);
        FakeComposer fake;
        fake.open();
        fake.hold = when == "sending"_L1;
        typeInto(fake.text(), u"Important"_s);
        QTRY_VERIFY(fake.send()->isEnabled());
        QTest::keyClick(fake.text(), Qt::Key_Return, Qt::ControlModifier);
        if (when != "sending"_L1) {
            QTRY_VERIFY(fake.bar("undoBar")->isVisible());
            if (when == "undone"_L1) {
                QTest::mouseClick(the<QPushButton>(fake.bar("undoBar"), "undo"), Qt::LeftButton);
                QTRY_VERIFY(!fake.calls.isEmpty());
            }
        }
        fake.composer.reset();
        const bool leaves = !fake.messages.empty() && fake.messages[1].state == MessageState::Queued;
        QVERIFY(leaves || fake.drafts[1] == "Important"_L1);
        QCOMPARE(leaves, when == "undo"_L1);
        fake.held.clear();
        fake.start();
        fake.open();
        QCOMPARE(fake.text()->toPlainText(), leaves ? QString() : u"Important"_s);
    }

    void whoGoesOnWhileItIsSent()
    {
        FakeComposer fake;
        fake.hold = true;
        fake.open();
        typeInto(fake.text(), u"Un"_s);
        QTRY_VERIFY(fake.send()->isEnabled());
        QTest::keyClick(fake.text(), Qt::Key_Return, Qt::ControlModifier);
        typeInto(fake.text(), u" et la suite"_s); // typed while the answer is on its way
        fake.open(2);
        fake.let();
        QTRY_COMPARE(fake.drafts[1], u" et la suite"_s);
        QCOMPARE(fake.text()->toPlainText(), QString());
        // The same, refused: all of it is kept, and it is said.
        fake.open(1);
        fake.hold = true;
        QTRY_VERIFY(fake.send()->isEnabled());
        fake.refuseSend = Error {ErrorKind::StorageFailed, u"disk_full"_s, {}};
        QTest::keyClick(fake.text(), Qt::Key_Return, Qt::ControlModifier);
        fake.open(2);
        fake.let();
        QTRY_VERIFY(fake.bar("composerTrouble")->isVisible());
        QVERIFY(fake.bar("composerTrouble")->text().contains(u"Marie"_s));
        QCOMPARE(fake.drafts[1], u" et la suite"_s);
    }

    void aTemplateSentWhileOneGoesOnLeavesTheDraft()
    {
        FakeComposer fake;
        fake.addTemplates(u"fr"_s);
        fake.open();
        typeInto(fake.text(), u"mon brouillon"_s);
        QTest::mouseClick(fake.button("insertTemplate"), Qt::LeftButton);
        auto *search = the<QLineEdit>(fake.composer.get(), "templateSearch");
        QTRY_VERIFY(search->isVisible());
        typeInto(search, u"été"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(fake.text()->toPlainText(), u"Merci !"_s);
        QTRY_VERIFY(fake.send()->isEnabled());
        fake.hold = true;
        QTest::mouseClick(fake.send(), Qt::LeftButton);
        fake.open(2);
        fake.let();
        QTRY_COMPARE(fake.sent.size(), 1);
        QCOMPARE(fake.drafts[1], u"mon brouillon"_s);
    }

    void aSyncInTheMiddleOfTypingMovesNothing()
    {
        FakeComposer fake(Channel::WhatsApp);
        fake.heads[1].lastInboundWhatsApp = fake.clock.now() - 1h;
        fake.open();
        typeInto(fake.text(), u"Bonjour Marie, merci"_s);
        QTextCursor cursor = fake.text()->textCursor();
        cursor.setPosition(3);
        cursor.setPosition(7, QTextCursor::KeepAnchor);
        fake.text()->setTextCursor(cursor);
        workspace::ConversationHead fresh = fake.heads[1];
        fresh.draft = u"an older one"_s;
        fresh.unread = 3;
        for (int i = 0; i < 50; ++i) {
            fake.composer->refresh(fresh);
        }
        QTRY_VERIFY(fake.previews > 50);
        QCOMPARE(fake.text()->toPlainText(), u"Bonjour Marie, merci"_s);
        QCOMPARE(fake.text()->textCursor().position(), 7);
        QCOMPARE(fake.text()->textCursor().anchor(), 3);
        typeInto(fake.text(), u"x"_s);
        QCOMPARE(fake.text()->toPlainText(), u"Bonx Marie, merci"_s);
        fake.text()->undo();
        QCOMPARE(fake.text()->toPlainText(), u"Bonjour Marie, merci"_s);
        fake.composer->flushDraft();
        QCOMPARE(fake.drafts[1], u"Bonjour Marie, merci"_s);
    }

    void whatIsTooLongSaysByHowMuch_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<bool>("open");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("says"); // empty: nothing
        QTest::newRow("R8.1 SMS, the most") << u"en"_s << Channel::Sms << false << 1600 << QString();
        QTest::newRow("R8.1 SMS, one over") << u"en"_s << Channel::Sms << false << 1601 << u"Too long by 1 character: at most 1,600"_s;
        QTest::newRow("R8.1 SMS, 10,000") << u"en"_s << Channel::Sms << false << 10'000 << u"Too long by 8,400 characters"_s;
        QTest::newRow("R8.1 SMS, French") << u"fr"_s << Channel::Sms << false << 10'000 << u"Trop long de 8\u202f400 caractères"_s;
        QTest::newRow("R8.2 WhatsApp, open") << u"en"_s << Channel::WhatsApp << true << 1601 << u"Too long by 1 character"_s;
        QTest::newRow("R6.6 closed, the most") << u"en"_s << Channel::WhatsApp << false << 1024 << QString();
        QTest::newRow("R6.6 closed, over") << u"en"_s << Channel::WhatsApp << false << 1030 << u"Too long by 6 characters: at most 1,024"_s;
    }

    void whatIsTooLongSaysByHowMuch()
    {
        QFETCH(const QString, language);
        QFETCH(const Channel, channel);
        QFETCH(const bool, open);
        QFETCH(const int, size);
        QFETCH(const QString, says);
        speak(language);
        FakeComposer fake(channel);
        if (open)
            fake.heads[1].lastInboundWhatsApp = fake.clock.now() - 1h;
        fake.open();
        const QString text = u"mot "_s.repeated(size / 4) + QString(size % 4, u'y');
        QGuiApplication::clipboard()->setText(text);
        fake.text()->paste();
        QCOMPARE(fake.text()->toPlainText(), text); // nothing is cut
        auto *cost = the<QLabel>(fake.composer.get(), "cost");
        if (says.isEmpty())
            QVERIFY2(!cost->text().contains(u"Too long"_s), qPrintable(cost->text()));
        else
            QTRY_VERIFY2(cost->text().contains(says), qPrintable(cost->text()));
        if (size > 1600)
            QTRY_VERIFY(!fake.send()->isEnabled());
        QTRY_COMPARE(fake.drafts[1], text);
    }

    void hostileNamesAreText()
    {
        FakeComposer fake(Channel::WhatsApp);
        fake.addTemplates(u"en"_s);
        fake.templates[2].name = u"<img src=x> & \u202eevil"_s;
        fake.heads[1].draftOf = u"<b>Eve</b>"_s;
        fake.open();
        auto *note = fake.bar("composerNote");
        QTRY_VERIFY(note->findChild<QPushButton *>(u"approvedTemplate"_s));
        QVERIFY(the<QPushButton>(note, "approvedTemplate")->text().startsWith(u"<img src=x> && "_s));
        QTest::mouseClick(the<QPushButton>(note, "approvedTemplate"), Qt::LeftButton);
        QTRY_COMPARE(fake.text()->toPlainText(), u"Your interview is tomorrow."_s);
        QTRY_COMPARE(fake.send()->text(), u"Send template"_s);
        const auto labels = fake.composer->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->objectName()));
    }

    void colleaguesDraftsAreSeen_data() { bothLanguages(); }

    void colleaguesDraftsAreSeen()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake;
        fake.heads[1].draftOf = u"Eve"_s;
        fake.open();
        QVERIFY(fake.bar("composerNote")->isVisible());
        QVERIFY(fake.bar("composerNote")->text().startsWith(u"Eve "_s));
    }
};

QTEST_MAIN(TestComposerTrouble)
#include "tst_composer_trouble.moc"
