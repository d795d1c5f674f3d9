#include "FakeComposer.h"
#include "Gui.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
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

/// The menu over a place of the text, as the Menu key opens it.
QMenu *menuAt(QPlainTextEdit *edit, int position)
{
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(position);
    edit->setTextCursor(cursor);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(edit, &event);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->objectName() == "messageTextMenu"_L1 && top->isVisible())
            return qobject_cast<QMenu *>(top);
    }
    return edit->findChild<QMenu *>(u"messageTextMenu"_s);
}

} // namespace

/// Templates by "/", fields, emoji, spelling, pasting: with real keys, in both languages.
class TestComposerWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void aSlashFindsATemplate_data() { bothLanguages(); }

    void aSlashFindsATemplate()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake;
        fake.addTemplates(language);
        fake.open();
        fake.composer->activateWindow();
        fake.text()->setFocus();
        QTRY_VERIFY(fake.text()->hasFocus());
        typeInto(fake.text(), u"/"_s);
        auto *panel = the<QWidget>(fake.composer.get(), "templatePanel");
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(fake.text()->hasFocus());
        QVERIFY(!the<QWidget>(panel, "templateSearch")->isVisible());
        auto *list = the<QListView>(panel, "templateList");
        QCOMPARE(list->model()->rowCount(), 2); // R6: WhatsApp templates are not offered on SMS
        // Arrows walk, and stop at the ends.
        QTest::keyClick(fake.text(), Qt::Key_Down);
        QTest::keyClick(fake.text(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(fake.text(), Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 0);
        // What is typed filters, accents and case folded.
        typeInto(fake.text(), language == "fr"_L1 ? u"ETE"_s : u"SUMM"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"<b>"_s)); // as it is
        const QString wanted = language == "fr"_L1 ? u"Merci !"_s : u"Thanks!"_s;
        QTRY_COMPARE(the<QLabel>(panel, "templatePreview")->text(), wanted);
        // Enter takes it; nothing of what was typed is left.
        QTest::keyClick(fake.text(), Qt::Key_Return);
        QTRY_VERIFY(!panel->isVisible());
        QTRY_COMPARE(fake.text()->toPlainText(), wanted);
        QVERIFY(fake.text()->isReadOnly());
        QVERIFY(fake.sent.isEmpty());
        QTest::keyClick(fake.text(), Qt::Key_Escape);
        QCOMPARE(fake.text()->toPlainText(), QString());
        QVERIFY(!fake.text()->isReadOnly());
    }

    void escapeLeavesWhatWasTyped()
    {
        FakeComposer fake;
        fake.addTemplates(u"en"_s);
        fake.open();
        fake.composer->activateWindow();
        fake.text()->setFocus();
        QTRY_VERIFY(fake.text()->hasFocus());
        auto *panel = the<QWidget>(fake.composer.get(), "templatePanel");
        typeInto(fake.text(), u"/we"_s);
        QTRY_VERIFY(panel->isVisible());
        QTest::keyClick(fake.text(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        typeInto(fake.text(), u" x"_s);
        QCOMPARE(fake.text()->toPlainText(), u"/we x"_s);
        QVERIFY(!panel->isVisible());
        // Where nothing fits, Enter is an ordinary key; a slash inside a text opens nothing.
        fake.text()->clear();
        typeInto(fake.text(), u"/zzz"_s);
        QTRY_VERIFY(panel->isVisible());
        QTRY_VERIFY(the<QWidget>(panel, "noTemplates")->isVisible());
        QTest::keyClick(fake.text(), Qt::Key_Return);
        QCOMPARE(fake.text()->toPlainText(), u"/zzz\n"_s);
        QVERIFY(!panel->isVisible());
        fake.text()->clear();
        typeInto(fake.text(), u"and/or"_s);
        QVERIFY(!panel->isVisible());
        // Taking the slash away closes it.
        fake.text()->clear();
        typeInto(fake.text(), u"/"_s);
        QTRY_VERIFY(panel->isVisible());
        QTest::keyClick(fake.text(), Qt::Key_Backspace);
        QVERIFY(!panel->isVisible());
    }

    void missingValuesAreAskedForInTurn_data() { bothLanguages(); }

    void missingValuesAreAskedForInTurn()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake;
        fake.addTemplates(language);
        fake.open();
        fake.composer->activateWindow();
        QTest::mouseClick(fake.button("insertTemplate"), Qt::LeftButton);
        auto *panel = the<QWidget>(fake.composer.get(), "templatePanel");
        QTRY_VERIFY(panel->isVisible());
        auto *search = the<QLineEdit>(panel, "templateSearch");
        QTRY_VERIFY(search->hasFocus());
        QTRY_VERIFY(the<QLabel>(panel, "templatePreview")
                        ->text()
                        .contains(language == "fr"_L1 ? u"Date de l’entretien"_s : u"Date of the interview"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QLineEdit *place = nullptr;
        QTRY_VERIFY((place = fake.composer->findChild<QLineEdit *>(u"value:interview.location"_s)));
        QTRY_VERIFY(place->hasFocus());
        QVERIFY(!fake.send()->isEnabled());
        QVERIFY(!fake.send()->accessibleDescription().isEmpty());
        typeInto(place, u"Lyon <1>"_s);
        QTest::keyClick(place, Qt::Key_Return);
        auto *date = the<QLineEdit>(fake.composer.get(), "value:interview.date");
        QTRY_VERIFY(date->hasFocus());
        typeInto(date, u"{{ x }}"_s);
        const QString wanted = language == "fr"_L1 ? u"Bonjour Marie, rendez-vous à Lyon <1> le {{ x }}."_s
                                                   : u"Hello Marie, see you in Lyon <1> on {{ x }}."_s;
        QTRY_COMPARE(fake.text()->toPlainText(), wanted);
        QTRY_VERIFY(fake.send()->isEnabled());
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_VERIFY(fake.send()->hasFocus());
        QTest::keyClick(fake.send(), Qt::Key_Space);
        QTRY_COMPARE(fake.sent.size(), 1);
        QCOMPARE(fake.sent.first().templateId, TemplateId(10));
        QCOMPARE(fake.sent.first().variables.value(u"interview.location"_s), u"Lyon <1>"_s);
        QTRY_VERIFY(!fake.text()->isReadOnly());
        QCOMPARE(unnamed(fake.composer.get()), QStringList());
    }

    void aFieldIsInsertedWhereTheCursorStands_data() { bothLanguages(); }

    void aFieldIsInsertedWhereTheCursorStands()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake;
        fake.open();
        typeInto(fake.text(), u"Bonjour !"_s);
        QTest::keyClick(fake.text(), Qt::Key_Left);
        QTest::mouseClick(fake.button("insertField"), Qt::LeftButton);
        auto *menu = the<QMenu>(fake.composer.get(), "fieldMenu");
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().constFirst()->text(), language == "fr"_L1 ? u"Prénom"_s : u"First name"_s);
        QCOMPARE(menu->actions().constLast()->text(), u"city"_s); // of this candidate
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(fake.text()->toPlainText(), u"Bonjour {{ candidate.first_name }}!"_s);
        QVERIFY(!menu->isVisible());
    }

    void emojiAreFoundByTheirNames_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("emoji");
        QTest::newRow("English") << u"en"_s << u"thumbs up"_s << u"👍"_s;
        QTest::newRow("French") << u"fr"_s << u"pouce haut"_s << u"👍"_s;
        QTest::newRow("accents") << u"fr"_s << u"ETINCELLES"_s << u"✨"_s;
        QTest::newRow("ligature") << u"fr"_s << u"cœur rouge"_s << u"❤️"_s;
        QTest::newRow("ligature apart") << u"fr"_s << u"coeur roug"_s << u"❤️"_s;
        QTest::newRow("the other language") << u"en"_s << u"fusée"_s << u"🚀"_s;
        QTest::newRow("a flag") << u"fr"_s << u"drapeau france"_s << u"🇫🇷"_s;
    }

    void emojiAreFoundByTheirNames()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, query);
        QFETCH(const QString, emoji);
        speak(language);
        FakeComposer fake;
        fake.open();
        fake.composer->activateWindow();
        QVERIFY(!fake.composer->findChild<QWidget *>(u"emojiPicker"_s)); // not made before it is wanted
        typeInto(fake.text(), u"Super "_s);
        QTest::mouseClick(fake.button("insertEmoji"), Qt::LeftButton);
        auto *picker = the<QWidget>(fake.composer.get(), "emojiPicker");
        QVERIFY(picker->isVisible());
        auto *search = the<QLineEdit>(picker, "emojiSearch");
        QTRY_VERIFY(search->hasFocus());
        typeInto(search, query);
        auto *list = the<QListView>(picker, "emojiList");
        QCOMPARE(list->currentIndex().data().toString(), emoji);
        QVERIFY(!list->currentIndex().data(Qt::AccessibleTextRole).toString().isEmpty());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(fake.text()->toPlainText(), u"Super "_s + emoji);
        QVERIFY(!picker->isVisible());
        QTRY_VERIFY(fake.text()->hasFocus());
        QCOMPARE(fake.recent, QStringList {emoji});
    }

    void recentEmojiComeFirstAndKeysWalk()
    {
        FakeComposer fake;
        fake.recent = {u"🚀"_s, u"👍"_s, u"gone"_s};
        fake.open();
        QTest::mouseClick(fake.button("insertEmoji"), Qt::LeftButton);
        auto *picker = the<QWidget>(fake.composer.get(), "emojiPicker");
        auto *list = the<QListView>(picker, "emojiList");
        auto *search = the<QLineEdit>(picker, "emojiSearch");
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"🚀"_s);
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"👍"_s);
        const int all = list->model()->rowCount();
        QVERIFY(all > 1800);
        QTest::keyClick(search, Qt::Key_Right);
        QCOMPARE(list->currentIndex().row(), 1);
        // With Shift it stays open for another.
        QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(picker->isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list->currentIndex().row() > 1);
        typeInto(search, u"zzzz"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(fake.text()->toPlainText(), u"👍"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!picker->isVisible());
        QTest::mouseClick(fake.button("insertEmoji"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), all); // once each
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"👍"_s);
    }

    void wrongWordsHaveAWave_data() { bothLanguages(); }

    void wrongWordsHaveAWave()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake;
        fake.open();
        const QString text = language == "fr"_L1
            ? u"Bonjour Marie, merci pour demmain à 14h https://exampel.fr {{ candidate.frist }} vous"_s
            : u"Hello Marie, thanks for tomorow at 2pm https://exampel.com {{ candidate.frist }} you"_s;
        fake.right.unite({u"at"_s, u"le"_s});
        typeInto(fake.text(), text);
        QTRY_COMPARE(wavedWords(fake.text()), QStringList {language == "fr"_L1 ? u"demmain"_s : u"tomorow"_s});
        QVERIFY(fake.asked.contains(language + u' ' + (language == "fr"_L1 ? u"demmain"_s : u"tomorow"_s)));
        QVERIFY(!fake.asked.join(u' ').contains(u"Marie"_s));
        QVERIFY(!fake.asked.join(u' ').contains(u"exampel"_s));
        QCOMPARE(fake.button("spellCheck")->text(), language.toUpper());
    }

    void suggestionsAndTheDictionary()
    {
        FakeComposer fake;
        fake.open();
        fake.text()->setPlainText(u"Bonjour demmain merci"_s);
        QTRY_COMPARE(wavedWords(fake.text()), QStringList {u"demmain"_s});
        QMenu *menu = menuAt(fake.text(), 10);
        QVERIFY(menu);
        QTRY_VERIFY(menu->findChild<QAction *>(u"suggestion"_s));
        QCOMPARE(menu->actions().constFirst()->text(), u"bonjour && co"_s);
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(fake.text()->toPlainText(), u"Bonjour bonjour & co merci"_s);
        fake.text()->undo();
        QCOMPARE(fake.text()->toPlainText(), u"Bonjour demmain merci"_s);

        QTRY_COMPARE(wavedWords(fake.text()), QStringList {u"demmain"_s});
        menu = menuAt(fake.text(), 10);
        QVERIFY(menu);
        auto *add = menu->findChild<QAction *>(u"addToDictionary"_s);
        QVERIFY(add);
        add->trigger();
        menu->close();
        QCOMPARE(fake.learnt, QStringList {u"demmain"_s});
        QTRY_COMPARE(wavedWords(fake.text()), QStringList());
        // A right word has none of it.
        menu = menuAt(fake.text(), 2);
        QVERIFY(menu && !menu->findChild<QAction *>(u"addToDictionary"_s));
        menu->close();
    }

    void spellCheckIsOffByAClickAndStaysSo()
    {
        FakeComposer fake;
        fake.open();
        fake.text()->setPlainText(u"Bonjour demmain"_s);
        QTRY_COMPARE(wavedWords(fake.text()), QStringList {u"demmain"_s});
        QTest::mouseClick(fake.button("spellCheck"), Qt::LeftButton);
        QTRY_COMPARE(wavedWords(fake.text()), QStringList());
        QVERIFY(!fake.checks);
        fake.start();
        fake.open();
        fake.asked.clear();
        QVERIFY(!fake.button("spellCheck")->isChecked());
        typeInto(fake.text(), u"demmain aussi"_s);
        QTest::mouseClick(fake.button("spellCheck"), Qt::LeftButton);
        QTRY_VERIFY(wavedWords(fake.text()).contains(u"demmain"_s));
        QVERIFY(fake.checks);
    }

    void withoutADictionaryItSaysSoOnce_data() { bothLanguages(); }

    void withoutADictionaryItSaysSoOnce()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake;
        fake.dictionary = false;
        fake.open();
        typeInto(fake.text(), u"Bonjour demmain vous"_s);
        auto *note = fake.bar("spellNote");
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->text().contains(u"hunspell-fr"_s));
        QTest::mouseClick(the<QPushButton>(note, "closeSpellNote"), Qt::LeftButton);
        QTRY_VERIFY(!note->isVisible());
        typeInto(fake.text(), u" encoore"_s);
        QTRY_VERIFY(fake.send()->isEnabled());
        QVERIFY(!note->isVisible());
        QCOMPARE(fake.text()->toPlainText(), u"Bonjour demmain vous encoore"_s);
    }

    void whatIsPastedIsPlain()
    {
        FakeComposer fake;
        fake.open();
        auto *rich = new QMimeData;
        rich->setHtml(u"<b>Bonjour</b> <i style='color:red'>Marie</i><img src='http://x.example/y.png'>"_s);
        rich->setText(u"Bonjour Marie\r\nà demain\u202e\0!"_s + QChar(0));
        QGuiApplication::clipboard()->setMimeData(rich);
        fake.text()->paste();
        QCOMPARE(fake.text()->toPlainText(), u"Bonjour Marie\nà demain!"_s);
        QVERIFY(fake.text()->document()->allFormats().size() <= 3); // of Qt's own making
        fake.text()->clear();
        auto *onlyRich = new QMimeData;
        onlyRich->setHtml(u"<p>Un</p><p>Deux &lt;3</p>"_s);
        QGuiApplication::clipboard()->setMimeData(onlyRich);
        fake.text()->paste();
        QCOMPARE(fake.text()->toPlainText(), u"Un\nDeux <3"_s);
        // Files are refused in words.
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(u"/tmp/cv.pdf"_s)});
        QGuiApplication::clipboard()->setMimeData(files);
        fake.text()->paste();
        QCOMPARE(fake.text()->toPlainText(), u"Un\nDeux <3"_s);
        QTRY_VERIFY(fake.bar("composerTrouble")->isVisible());
    }

    void enterAsThePersonLikes_data()
    {
        QTest::addColumn<bool>("enterSends");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("sends");
        using M = Qt::KeyboardModifiers;
        QTest::newRow("Enter") << false << M(Qt::NoModifier) << false;
        QTest::newRow("Ctrl+Enter") << false << M(Qt::ControlModifier) << true;
        QTest::newRow("Shift+Enter") << false << M(Qt::ShiftModifier) << false;
        QTest::newRow("set: Enter") << true << M(Qt::NoModifier) << true;
        QTest::newRow("set: keypad") << true << M(Qt::KeypadModifier) << true;
        QTest::newRow("set: Ctrl+Enter") << true << M(Qt::ControlModifier) << true;
        QTest::newRow("set: Shift+Enter") << true << M(Qt::ShiftModifier) << false;
    }

    void enterAsThePersonLikes()
    {
        QFETCH(const bool, enterSends);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const bool, sends);
        FakeComposer fake;
        fake.composer->setEnterSends(enterSends);
        fake.open();
        typeInto(fake.text(), u"Un"_s);
        QTRY_VERIFY(fake.send()->isEnabled());
        QTest::keyClick(fake.text(), Qt::Key_Return, modifiers);
        if (sends) {
            QTRY_COMPARE(fake.sent.size(), 1);
            QCOMPARE(fake.sent.first().text, u"Un"_s);
        } else {
            typeInto(fake.text(), u"Deux"_s);
            QCOMPARE(fake.text()->toPlainText(), u"Un\nDeux"_s);
            QCOMPARE(fake.text()->document()->blockCount(), 2);
            QVERIFY(fake.sent.isEmpty());
        }
    }

    void composingWithAnInputMethodIsUntouched()
    {
        FakeComposer fake;
        fake.open();
        typeInto(fake.text(), u"Bonjour demmain "_s);
        QInputMethodEvent composing(u"にほ"_s, {});
        QApplication::sendEvent(fake.text(), &composing);
        QTRY_COMPARE(wavedWords(fake.text()), QStringList {u"demmain"_s}); // marked around it
        fake.composer->refresh(fake.heads[1]);
        QCOMPARE(fake.text()->textCursor().block().layout()->preeditAreaText(), u"にほ"_s);
        QCOMPARE(fake.text()->toPlainText(), u"Bonjour demmain "_s);
        QInputMethodEvent done;
        done.setCommitString(u"日本"_s);
        QApplication::sendEvent(fake.text(), &done);
        QCOMPARE(fake.text()->toPlainText(), u"Bonjour demmain 日本"_s);
    }

    void theSignThatCostsIsNamedAndMended()
    {
        FakeComposer fake;
        fake.open();
        fake.text()->setPlainText(QString(70, u'a') + u"’b\u200b"_s);
        auto *cost = the<QLabel>(fake.composer.get(), "cost");
        QTRY_VERIFY2(cost->text().contains(u"“’”"_s), qPrintable(cost->text()));
        fake.text()->setPlainText(QString(60, u'a') + u" « oui » … "_s);
        auto *cheaper = fake.button("cheaperTypography");
        QTRY_VERIFY(cheaper->isVisible());
        QTest::mouseClick(cheaper, Qt::LeftButton);
        QTRY_VERIFY(!cheaper->isVisible());
        QVERIFY(!fake.text()->toPlainText().contains(u'«'));
        fake.text()->undo(); // one step back
        QVERIFY(fake.text()->toPlainText().contains(u"« oui » …"_s));
        // What cannot be seen is named by its number.
        fake.text()->setPlainText(u"a\u200bb"_s);
        QTRY_VERIFY2(cost->text().contains(u"U+200B"_s), qPrintable(cost->text()));
        // Letters stay: there is no mend for them.
        fake.text()->setPlainText(QString(80, u'a') + u'ç');
        QTRY_VERIFY(cost->text().contains(u"“ç”"_s));
        QVERIFY(!cheaper->isVisible());
    }

    void nothingIsCutInANarrowWindow_data() { bothLanguages(); }

    void nothingIsCutInANarrowWindow()
    {
        QFETCH(const QString, language);
        speak(language);
        FakeComposer fake(Channel::WhatsApp);
        fake.addTemplates(language);
        fake.open();
        for (const int width : {480, 560, 720}) {
            fake.composer->resize(width, 320);
            typeInto(fake.text(), u"Bonjour "_s);
            QTRY_VERIFY(fake.send()->isEnabled());
            QTRY_VERIFY2(cutTexts(fake.composer.get()).isEmpty(), qPrintable(cutTexts(fake.composer.get()).join(u"; "_s)));
            QCOMPARE(unnamed(fake.composer.get()), QStringList());
        }
    }

    void noDeadButtons()
    {
        FakeComposer fake;
        fake.open();
        const auto buttons = fake.composer->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            const QString all = button->text() + button->accessibleName();
            QVERIFY2(!all.contains(u"chedule"_s) && !all.contains(u"udge"_s), qPrintable(all));
        }
    }
};

QTEST_MAIN(TestComposerWriting)
#include "tst_composer_writing.moc"
