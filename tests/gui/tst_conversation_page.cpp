#include "OpenPage.h"

#include "kit/Colours.h"
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

#include <cmath>

using namespace halftone;
using namespace halftone::test;
using namespace halftone::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestConversationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(u"en"_s); }

    // --- The channel menu -------------------------------------------------------------------------------------------

    void theChannelMenuIsWalkedByKeys_data() { languages(); }
    void theChannelMenuIsWalkedByKeys()
    {
        QFETCH(const QString, language);
        speak(language);
        Open o;
        QTRY_VERIFY(the<QPushButton>(o.page.get(), "phoneNumber")->isVisible());
        o.page->focusMessage();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        auto *menu = the<QMenu>(o.page.get(), "channelMenu");
        QTRY_VERIFY(menu->isVisible());
        QAction *automatic = o.action(menu, language == u"fr"_s ? u"automatique"_s : u"automatic"_s);
        QVERIFY(automatic);
        QVERIFY(automatic->isChecked());
        QVERIFY2(automatic->text().contains(u"+33"_s), qPrintable(automatic->text()));
        // Type-ahead: the first letters of a word, the same letter again goes on.
        QTest::keyClicks(menu, u"what"_s);
        QVERIFY(menu->activeAction());
        QVERIFY2(menu->activeAction()->text().startsWith(u"WhatsApp"_s), qPrintable(menu->activeAction()->text()));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(o.space.calls.contains(u"choose whatsapp 3"_s));
        QTRY_VERIFY(!menu->isVisible());

        // Chosen by hand: the automatic choice is still marked, and can be gone back to.
        o.space.heads[1].automatic = o.space.heads[1].route;
        o.space.heads[1].automatic.channel = Channel::Sms;
        o.space.heads[1].automatic.sender = NumberId(2);
        o.space.heads[1].automatic.reason = rules::RouteReason::FirstContactCountryCodeInBank;
        o.page->refreshHead();
        QTRY_VERIFY(the<QPushButton>(o.page.get(), "phoneNumber")->text().contains(u"WhatsApp"_s));
        QTest::mouseClick(the<QPushButton>(o.page.get(), "phoneNumber"), Qt::LeftButton);
        QTRY_VERIFY(menu->isVisible());
        automatic = o.action(menu, language == u"fr"_s ? u"automatique\u00a0:"_s : u"automatic:"_s);
        QVERIFY(automatic);
        QVERIFY(!automatic->isChecked());
        menu->close();
    }

    void whatCannotBeUsedSaysWhy()
    {
        Open o([](FakeSpace &space) {
            workspace::ConversationHead &head = space.heads[1];
            head.route.channels[1] = {.channel = Channel::WhatsApp, .usable = false, .whyNot = rules::WhyNot::AreaDenied, .area = u"SY"_s};
            head.numbers.append(FakeSpace::number(4, Channel::Sms, u"+33199005678"_s));
            head.numbers.last().usable = false;
        });
        QTRY_VERIFY(the<QPushButton>(o.page.get(), "phoneNumber")->isVisible());
        o.page->openChannelMenu();
        auto *menu = the<QMenu>(o.page.get(), "channelMenu");
        QAction *syria = o.action(menu, u"Syria"_s);
        QVERIFY(syria && !syria->isEnabled());
        QAction *silent = o.action(menu, u"cannot send"_s);
        QVERIFY(silent && !silent->isEnabled());
        QAction *check = o.action(menu, u"Check WhatsApp again"_s);
        QVERIFY(check && !check->isEnabled());
        o.action(menu, u"Copy number"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"+33612345678"_s);
        menu->close();
        o.space.heads[1].recipient.noWhatsApp = true;
        o.space.heads[1].recipient.noWhatsAppSince = o.space.clock.now();
        o.page->refreshHead();
        QTRY_VERIFY([&] {
            o.page->openChannelMenu();
            check = o.action(menu, u"Check WhatsApp again"_s);
            menu->close();
            return check->isEnabled();
        }());
        check->trigger();
        QTRY_VERIFY(o.space.calls.contains(u"checkWhatsAppAgain"_s));
    }

    void theHeadShowsJobStageAndTheTimeThere()
    {
        Open o([](FakeSpace &space) { space.heads[1].candidate.job = u"\u202eDéveloppeur"_s; });
        auto *time = the<PlainLabel>(o.page.get(), "localTime");
        QTRY_VERIFY(time->isVisible());
        QVERIFY2(time->text().startsWith(timeInZone(o.space.clock.now(), u"Europe/Paris"_s)), qPrintable(time->text()));
        QCOMPARE(the<ElidedLabel>(o.page.get(), "candidateJob")->text(), u"Développeur · Interview"_s);
        // Nothing ticks faster than the minute.
        for (const QTimer *timer : o.page->findChildren<QTimer *>()) {
            if (timer->isActive() && !timer->isSingleShot())
                QVERIFY2(timer->intervalAsDuration() >= 20s, qPrintable(timer->parent()->objectName()));
        }
    }

    // --- Notes ------------------------------------------------------------------------------------------------------

    void aNoteIsWrittenChangedAndDeleted_data() { languages(); }
    void aNoteIsWrittenChangedAndDeleted()
    {
        QFETCH(const QString, language);
        speak(language);
        Open o([](FakeSpace &space) { space.addMessage(1, Direction::In, u"Bonjour"_s, 2min); });
        QTRY_COMPARE(o.model()->rowCount(), 1);
        auto *editor = the<NoteEditor>(o.page.get(), "noteEditor");
        auto *text = the<QPlainTextEdit>(o.page.get(), "noteText");
        QTest::keyClick(o.page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(editor->isVisible());
        QVERIFY(!o.page->composer().isVisible());
        QTRY_VERIFY(text->hasFocus());
        QVERIFY(!the<QPushButton>(o.page.get(), "saveNote")->isEnabled());
        QTest::keyClicks(text, u"<b>Rappeler</b> lundi"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(o.model()->rowCount(), 2);
        QVERIFY(!editor->isVisible());
        QVERIFY(o.page->composer().isVisible());
        QVERIFY(o.model()->index(1, 0).data(TimelineModel::NoteRole).toBool());
        const QString spoken = o.text(1);
        QVERIFY2(spoken.startsWith(language == u"fr"_s ? u"Note, Vous, "_s : u"Note, You, "_s), qPrintable(spoken));
        QVERIFY(spoken.endsWith(u"<b>Rappeler</b> lundi"_s));
        // Nothing was sent for it.
        QVERIFY(o.space.calls.filter(u"send"_s).isEmpty());

        // E changes it.
        o.view()->setFocus();
        o.view()->setCurrentIndex(o.model()->index(1, 0));
        QTest::keyClick(o.view(), Qt::Key_E);
        QTRY_VERIFY(editor->isVisible());
        QCOMPARE(text->toPlainText(), u"<b>Rappeler</b> lundi"_s);
        text->setPlainText(u"Rappeler mardi"_s);
        QTest::mouseClick(the<QPushButton>(o.page.get(), "saveNote"), Qt::LeftButton);
        QTRY_VERIFY(o.text(1).endsWith(u"Rappeler mardi"_s));

        // Delete takes it away, and can be undone; only then is it gone.
        o.view()->setFocus();
        o.view()->setCurrentIndex(o.model()->index(1, 0));
        QTest::keyClick(o.view(), Qt::Key_Delete);
        QTRY_COMPARE(o.model()->rowCount(), 1);
        QVERIFY(o.space.calls.filter(u"removeNote"_s).isEmpty());
        QTest::mouseClick(the<QPushButton>(o.page.get(), "undoDelete"), Qt::LeftButton);
        QTRY_COMPARE(o.model()->rowCount(), 2);
        o.view()->setFocus();
        o.view()->setCurrentIndex(o.model()->index(1, 0));
        QTest::keyClick(o.view(), Qt::Key_Delete);
        QTRY_COMPARE(o.model()->rowCount(), 1);
        o.page->close();
        QTRY_COMPARE(o.space.calls.filter(u"removeNote"_s).size(), 1);
        QVERIFY(unnamed(o.page.get()).isEmpty());
    }

    void aColleaguesNoteIsNotMine()
    {
        Open o([](FakeSpace &space) {
            space.addMessage(1, Direction::In, u"a"_s, 3min);
            space.addMessage(1, Direction::In, u"b"_s, 1min);
            space.timeline.addNote(77, 1, UserId(2), u"entre\u202edeux"_s, space.clock.now() - 2min);
        });
        QTRY_COMPARE(o.model()->rowCount(), 3);
        auto *model = qobject_cast<TimelineModel *>(o.model());
        QVERIFY(model->isNote(1));
        QVERIFY(model->ways(1).isEmpty());
        QVERIFY(o.text(1).startsWith(u"Note, Marie <b>Curie</b>, "_s));
        QVERIFY(!o.text(1).contains(QChar(0x202e)));
        // The channel is not announced anew after it.
        QVERIFY(!model->above(2).channel);
        // Another program changes and removes it.
        o.space.timeline.notes[1][0].body = u"autre"_s;
        o.page->noteChanges({{ChangeKind::Conversation, 1, ConversationId(1)}});
        QTRY_VERIFY(o.text(1).endsWith(u"autre"_s));
        o.space.timeline.notes[1].clear();
        o.page->noteChanges({{ChangeKind::Conversation, 1, ConversationId(1)}});
        QTRY_COMPARE(o.model()->rowCount(), 2);
    }

    void whatWasTypedIsKept()
    {
        Open o;
        o.space.addConversation(2, u"John Smith"_s);
        QTRY_VERIFY(o.page->composer().isVisible());
        QTRY_VERIFY(the<QPushButton>(o.page.get(), "phoneNumber")->isVisible());
        o.page->writeNote();
        auto *text = the<QPlainTextEdit>(o.page.get(), "noteText");
        text->setPlainText(u"half a thought"_s);
        o.page->open(ConversationId(2));
        QVERIFY(!text->isVisible());
        QTRY_COMPARE(the<ElidedLabel>(o.page.get(), "candidateName")->text(), u"John Smith"_s);
        o.page->writeNote();
        QCOMPARE(text->toPlainText(), QString());
        o.page->open(ConversationId(1));
        QTRY_COMPARE(the<ElidedLabel>(o.page.get(), "candidateName")->text(), u"Marie Dupont"_s);
        o.page->writeNote();
        QCOMPARE(text->toPlainText(), u"half a thought"_s);
        // It cannot be saved: it says so, and the text stays.
        o.space.timeline.refuseNote = Error {ErrorKind::StorageFailed, u"disk_full"_s, {}};
        QTest::mouseClick(the<QPushButton>(o.page.get(), "saveNote"), Qt::LeftButton);
        QTRY_VERIFY(the<PlainLabel>(o.page.get(), "noteTrouble")->isVisible());
        QCOMPARE(text->toPlainText(), u"half a thought"_s);
        o.space.timeline.refuseNote.reset();
        QTest::mouseClick(the<QPushButton>(o.page.get(), "saveNote"), Qt::LeftButton);
        QTRY_COMPARE(o.space.timeline.notes[1].size(), 1);
    }

    void notesFollowTheWindow()
    {
        FakeSpace space;
        ShellPorts ports;
        space.bind(ports);
        space.addConversation(1, u"Marie Dupont"_s);
        for (int i = 0; i < 300; ++i)
            space.addMessage(1, i % 3 ? Direction::In : Direction::Out, u"m%1"_s.arg(i), std::chrono::minutes(1000 - i));
        for (int i = 0; i < 40; ++i)
            space.timeline.addNote(
                5000 + i, 1, UserId(1 + i % 2), u"n%1"_s.arg(i), space.clock.now() - std::chrono::minutes(1005 - i * 8) - 30s);
        TimelineModel model(ports.conversation);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(ConversationId(1), std::nullopt, std::nullopt);
        QTRY_VERIFY(model.rowCount() >= TimelineModel::kPage);
        while (!model.atBeginning()) {
            model.wantOlder();
            QTRY_VERIFY(!model.isLoading());
        }
        int notes = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            notes += model.isNote(row) ? 1 : 0;
            if (row > 0)
                QVERIFY(model.at(row - 1).position() < model.at(row).position());
        }
        QCOMPARE(notes, 40);
        QCOMPARE(model.rowCount(), 340);
        model.hideNote(NoteId(5003), true);
        QCOMPARE(model.rowCount(), 339);
        model.reload();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 339);
    }

    // --- Ways on ----------------------------------------------------------------------------------------------------

    void aTemplateTakesThePlaceOfWhatWaits()
    {
        MessageId waiting;
        Open o(
            [&waiting](FakeSpace &space) {
                Message &message = space.addMessage(1, Direction::Out, u"Bonjour Marie"_s, 1h);
                message.state = MessageState::AwaitingApproval;
                message.submittedAt = message.createdAt;
                waiting = message.id;
            },
            Channel::WhatsApp);
        QTRY_COMPARE(o.model()->rowCount(), 1);
        auto *model = qobject_cast<TimelineModel *>(o.model());
        QVERIFY(model->ways(0).contains(MessageAction::ChooseTemplate));
        o.view()->setFocus();
        o.view()->setCurrentIndex(o.model()->index(0, 0));
        QTest::keyClick(o.view(), Qt::Key_T);
        auto *keep = the<QPushButton>(o.page.get(), "keepMessage");
        QTRY_VERIFY(keep->isVisible());
        // A text that is sent meanwhile leaves the message as it is; a template discards it.
        Message text;
        text.conversation = ConversationId(1);
        text.composedAs = ComposedAs::FreeText;
        Q_EMIT o.page->composer().accepted(text);
        QVERIFY(!o.space.calls.contains(u"cancel"_s));
        text.composedAs = ComposedAs::WhatsAppTemplate;
        Q_EMIT o.page->composer().accepted(text);
        QTRY_VERIFY(o.space.calls.contains(u"cancel"_s));
        QTRY_COMPARE(o.space.find(waiting)->state, MessageState::Cancelled);
    }

    void hostileTextsStayText()
    {
        const QString hostile = u"<img src=x> &lt;b&gt; \u202eevil\u202c 👩🏽‍🚀 https://example.org\nline"_s;
        Open o([&hostile](FakeSpace &space) {
            space.heads[1].candidate.firstName = hostile;
            space.heads[1].candidate.lastName = QString(300, u'W');
            Message &message = space.addMessage(1, Direction::Out, hostile, 1min);
            message.author = AuthorKind::User;
            message.authorUser = UserId(9);
            message.authorName = u"\u202e<b>Eve</b>"_s;
            message.state = MessageState::Failed;
            message.errorCode = u"twilio_99999"_s;
            message.errorQuote = u"<script>\u202e"_s;
            space.addMessage(1, Direction::In, QString(5000, u'x'), 30s);
        });
        QTRY_COMPARE(o.model()->rowCount(), 2);
        QVERIFY(!o.text(0).contains(QChar(0x202e)) || !o.text(0).left(o.text(0).indexOf(u"<img"_s)).contains(QChar(0x202e)));
        QVERIFY(o.text(0).contains(u"<b>Eve</b>"_s));
        const auto *name = the<ElidedLabel>(o.page.get(), "candidateName");
        QCOMPARE(name->textFormat(), Qt::PlainText);
        QVERIFY(!name->text().contains(QChar(0x202e)));
        QVERIFY(name->width() < o.page->width());
        (void)o.page->grab();
    }

    void bubblesOfAuthorsDiffer()
    {
        // Three grounds that differ for eyes without red or green cones (Viénot 1999), in both themes.
        const auto seen = [](const QColor &colour, bool protan) {
            const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
            const double r = linear(colour.redF());
            const double g = linear(colour.greenF());
            const double b = linear(colour.blueF());
            const double rg = protan ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
            const double blue = protan ? 0.00401 * r - 0.00401 * g + b : -0.02234 * r + 0.02234 * g + b;
            return std::array {rg, blue};
        };
        for (const Colours *colours : {&lightColours(), &darkColours()}) {
            const std::array grounds {colours->fromMe, colours->fromColleague, colours->automated};
            for (std::size_t one = 0; one < grounds.size(); ++one) {
                for (std::size_t other = one + 1; other < grounds.size(); ++other) {
                    for (const bool protan : {false, true}) {
                        const auto a = seen(grounds[one], protan);
                        const auto b = seen(grounds[other], protan);
                        const double far = std::max(std::abs(a[0] - b[0]), std::abs(a[1] - b[1]));
                        const double scale = std::max({a[0], a[1], b[0], b[1]});
                        QVERIFY2(far / scale > 0.05, qPrintable(u"%1 %2 %3: %4"_s.arg(colours->dark).arg(one).arg(other).arg(far / scale)));
                    }
                }
            }
        }
    }

    void nothingIsCutInFrenchWhenSmall()
    {
        speak(u"fr"_s);
        Open o;
        o.page->resize(500, 520);
        QTRY_VERIFY(the<QPushButton>(o.page.get(), "phoneNumber")->isVisible());
        o.page->writeNote();
        QTRY_VERIFY(the<QPlainTextEdit>(o.page.get(), "noteText")->isVisible());
        o.page->startSearch();
        QTRY_VERIFY(the<QLineEdit>(o.page.get(), "conversationSearchText")->isVisible());
        QTRY_COMPARE(cutTexts(o.page.get()).join(u'\n'), QString());
        QCOMPARE(unnamed(o.page.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestConversationPage)
#include "tst_conversation_page.moc"
