#include "candidates/CandidatesPage.h"
#include "FakeCandidates.h"
#include "Gui.h"
#include "kit/Widgets.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

/// The page over candidates in memory, shown.
struct Room
{
    explicit Room(const QString &language = u"en"_s)
    {
        speak(language);
        space.bind(ports);
    }
    void open()
    {
        page.emplace(ports);
        page->resize(820, 560);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(&*page));
        page->reload();
        QTRY_VERIFY(page->model().isLoaded());
    }
    QListView *list() { return the<QListView>(&*page, "candidates"); }
    QLineEdit *edit(const char *name) { return the<QLineEdit>(&*page, name); }
    QLabel *label(const char *name) { return the<QLabel>(&*page, name); }
    QPushButton *button(const char *name) { return the<QPushButton>(&*page, name); }
    void pick(int row)
    {
        list()->setFocus();
        list()->setCurrentIndex(page->model().index(row));
        QTRY_VERIFY(the<QWidget>(&*page, "candidateDetail")->isVisible());
    }
    void write(const char *name, const QString &text)
    {
        QLineEdit *line = edit(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void press(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    FakeCandidates space;
    CandidatesPorts ports;
    std::optional<CandidatesPage> page;
};

/// A key as it comes from the keyboard: a list of completions that is open gets it first.
void tap(Qt::Key key)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : QApplication::focusWidget(), key);
}

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

} // namespace

class TestCandidatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyYet_data() { languages(); }
    void nobodyYet()
    {
        QFETCH(const QString, language);
        Room room(language);
        room.open();
        auto *empty = the<QWidget>(&*room.page, "candidatesEmpty");
        QVERIFY(empty->isVisible());
        QCOMPARE(unnamed(&*room.page), QStringList());
        QTest::keyClick(room.button("emptyAdd"), Qt::Key_Space);
        QVERIFY(!empty->isVisible());
        QTRY_VERIFY(room.edit("newNumber")->hasFocus());
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
    }

    void addsByKeysAlone_data() { languages(); }
    void addsByKeysAlone()
    {
        QFETCH(const QString, language);
        Room room(language);
        room.open();
        room.page->newCandidate();
        auto *region = the<QComboBox>(&*room.page, "newRegion");
        region->setCurrentIndex(region->findData(u"FR"_s));
        room.write("newNumber", u"06.12.34.56.78"_s);
        QVERIFY(room.label("newNumberNote")->text().contains(u"+33 6 12 34 56 78"_s));
        QTest::keyClick(room.edit("newNumber"), Qt::Key_Tab);
        QVERIFY(region->hasFocus());
        QTest::keyClick(region, Qt::Key_Tab);
        QVERIFY(room.edit("newFirstName")->hasFocus());
        QTest::keyClicks(room.edit("newFirstName"), u"Zoe"_s);
        QTest::keyClick(room.edit("newFirstName"), Qt::Key_Return);
        QTRY_COMPARE(room.space.all.size(), 1);
        QCOMPARE(room.space.all.first().recipients.first().address, u"+33612345678"_s);
        QTRY_VERIFY(the<QWidget>(&*room.page, "candidateDetail")->isVisible());
        QCOMPARE(room.label("detailName")->text(), u"Zoe"_s);
        QTRY_COMPARE(room.list()->currentIndex().row(), 0);
    }

    void aNumberThatIsNoneIsToldAndStays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << QString() << u"missing"_s;
        QTest::newRow("letters") << u"call me"_s << u"“call me” is not a phone number"_s;
        QTest::newRow("no country") << u"06 12 34 56 78"_s << u"has no country code"_s;
        QTest::newRow("taken") << u"+33 6 11 11 11 11"_s << u"This number is Ann’s."_s;
    }
    void aNumberThatIsNoneIsToldAndStays()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, told);
        Room room;
        const CandidateId ann = room.space.add(u"Ann"_s, {}, u"+33611111111"_s).id;
        room.open();
        room.page->newCandidate();
        the<QComboBox>(&*room.page, "newRegion")->setCurrentIndex(0);
        room.write("newNumber", typed);
        room.write("newLastName", u"Typed"_s);
        room.press("newAdd");
        QTRY_VERIFY2(room.label("newProblem")->text().contains(told), qPrintable(room.label("newProblem")->text()));
        QCOMPARE(room.edit("newNumber")->text(), typed);
        QCOMPARE(room.edit("newLastName")->text(), u"Typed"_s);
        QCOMPARE(room.space.all.size(), 1);
        if (!told.contains(u"Ann"_s))
            return;
        room.press("newShowOther");
        QTRY_COMPARE(room.label("detailName")->text(), u"Ann"_s);
        room.page->newCandidate();
        QCOMPARE(room.edit("newLastName")->text(), u"Typed"_s); // still there
        Q_UNUSED(ann)
    }

    void whatIsTypedIsSavedWhenItsFieldIsLeft_data() { languages(); }
    void whatIsTypedIsSavedWhenItsFieldIsLeft()
    {
        QFETCH(const QString, language);
        Room room(language);
        const CandidateId id = room.space.add(u"Zoé"_s, u"Le Gall"_s, u"+33612345678"_s).id;
        room.open();
        room.pick(0);
        QCOMPARE(unnamed(&*room.page), QStringList());
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
        room.write("edit_job", u"Cook"_s);
        tap(Qt::Key_Tab);
        QTRY_COMPARE(room.space.at(id).job, u"Cook"_s);
        room.write("edit_tags", u"b, a"_s);
        tap(Qt::Key_Return);
        QTRY_COMPARE(room.space.at(id).tags, QStringList({u"a"_s, u"b"_s}));
        QTRY_COMPARE(room.edit("edit_tags")->text(), u"a, b"_s);
        auto *spoken = the<QComboBox>(&*room.page, "edit_language");
        spoken->setFocus();
        QTest::keyClick(spoken, Qt::Key_Down);
        QTRY_COMPARE(room.space.at(id).language, u"fr"_s);
        room.write("customName", u"City"_s);
        room.write("customValue", u"Brest"_s);
        QTest::keyClick(room.edit("customValue"), Qt::Key_Return);
        QTRY_COMPARE(room.space.at(id).custom.value(u"City"_s), u"Brest"_s);
        room.write("edit_custom.City", u" "_s);
        QTest::keyClick(room.edit("edit_custom.City"), Qt::Key_Return);
        QTRY_VERIFY(room.space.at(id).custom.isEmpty());
        QVERIFY(!room.label("detailState")->text().isEmpty());
    }

    void escapeTakesBackWhatWasTyped()
    {
        Room room;
        room.space.add(u"Zoé"_s, {}, u"+33612345678"_s).job = u"Nurse"_s;
        room.open();
        room.pick(0);
        room.write("edit_job", u"Cook"_s);
        tap(Qt::Key_Escape); // closes the completion, if it is there
        tap(Qt::Key_Escape);
        QCOMPARE(room.edit("edit_job")->text(), u"Nurse"_s);
        tap(Qt::Key_Tab);
        QCOMPARE(room.space.calls, QStringList());
    }

    void anInterviewIsInTheCandidatesZone()
    {
        Room room;
        const CandidateId id = room.space.add(u"Zoé"_s, {}, u"+33612345678"_s).id;
        room.open();
        room.pick(0);
        QTest::keyClick(room.button("interviewAdd"), Qt::Key_Space);
        auto *date = the<QDateEdit>(&*room.page, "interviewDate");
        auto *time = the<QTimeEdit>(&*room.page, "interviewTime");
        date->setDate(QDate(2026, 12, 1));
        time->setTime(QTime(14, 30));
        time->setFocus();
        QTest::keyClick(time, Qt::Key_Return);
        QTRY_VERIFY(room.space.at(id).interviewAt);
        QCOMPARE(toIso(*room.space.at(id).interviewAt), u"2026-12-01T13:30:00.000Z"_s); // Paris, from the number
        room.write("edit_time_zone", u"America/New_York"_s);
        tap(Qt::Key_Return);
        QTRY_COMPARE(room.space.at(id).timeZone, u"America/New_York"_s);
        QTRY_COMPARE(time->time(), QTime(8, 30)); // the same instant
        QCOMPARE(toIso(*room.space.at(id).interviewAt), u"2026-12-01T13:30:00.000Z"_s);
        room.press("interviewRemove");
        QTRY_VERIFY(!room.space.at(id).interviewAt);
    }

    void whatIsRefusedStaysTyped_data() { languages(); }
    void whatIsRefusedStaysTyped()
    {
        QFETCH(const QString, language);
        Room room(language);
        const CandidateId ann = room.space.add(u"Ann"_s, {}, u"+33611111111"_s).id;
        room.space.add(u"Bob"_s, {}, u"+33622222222"_s);
        room.open();
        room.pick(0);
        room.write("edit_time_zone", u"Mars/Base"_s);
        tap(Qt::Key_Return);
        QTRY_VERIFY(!room.label("note_time_zone")->text().isEmpty());
        QCOMPARE(room.edit("edit_time_zone")->text(), u"Mars/Base"_s);
        QVERIFY(room.space.at(ann).timeZone.isEmpty());
        room.pick(1); // somebody else, and back
        QTRY_COMPARE(room.label("detailName")->text(), u"Bob"_s);
        QCOMPARE(room.edit("edit_time_zone")->text(), QString());
        room.pick(0);
        QTRY_COMPARE(room.edit("edit_time_zone")->text(), u"Mars/Base"_s);
    }

    void aFullDiskLosesNothing()
    {
        Room room;
        const CandidateId ann = room.space.add(u"Ann"_s, {}, u"+33611111111"_s).id;
        room.space.add(u"Bob"_s, {}, u"+33622222222"_s);
        room.open();
        room.pick(0);
        room.space.refuseUpdate = Error {ErrorKind::StorageFailed, u"disk_full"_s, {}};
        room.write("edit_job", u"Cook"_s);
        room.pick(1); // leaves the field and the candidate at once
        QTRY_VERIFY(the<QWidget>(&*room.page, "candidatesNotice")->isVisible());
        QVERIFY(room.label("candidatesNoticeText")->text().startsWith(u"Ann"_s));
        room.space.refuseUpdate.reset();
        room.press("noticeShow");
        QTRY_COMPARE(room.label("detailName")->text(), u"Ann"_s);
        QCOMPARE(room.edit("edit_job")->text(), u"Cook"_s);
        room.edit("edit_job")->setFocus();
        tap(Qt::Key_Return);
        QTRY_COMPARE(room.space.at(ann).job, u"Cook"_s);
    }

    void anotherFieldChangedByOthersIsNoConflict()
    {
        Room room;
        const CandidateId id = room.space.add(u"Ann"_s, {}, u"+33611111111"_s).id;
        room.open();
        room.pick(0);
        room.space.beforeUpdate = [&room, id] { (void)room.space.set(id, {{u"stage"_s, u"Offer"_s}}, {}, {}); };
        room.write("edit_job", u"Cook"_s);
        tap(Qt::Key_Return);
        QTRY_COMPARE(room.space.at(id).job, u"Cook"_s);
        QCOMPARE(room.space.at(id).stage, u"Offer"_s);
        QTRY_COMPARE(room.edit("edit_stage")->text(), u"Offer"_s);
    }

    void theSameFieldChangedByOthersIsAsked_data()
    {
        QTest::addColumn<bool>("live"); // heard of it before saving
        QTest::addColumn<bool>("mine");
        QTest::newRow("while saving, mine") << false << true;
        QTest::newRow("while saving, theirs") << false << false;
        QTest::newRow("while typing, mine") << true << true;
        QTest::newRow("while typing, theirs") << true << false;
    }
    void theSameFieldChangedByOthersIsAsked()
    {
        QFETCH(const bool, live);
        QFETCH(const bool, mine);
        Room room;
        const CandidateId id = room.space.add(u"Ann"_s, {}, u"+33611111111"_s).id;
        room.open();
        room.pick(0);
        room.write("edit_job", u"Cook"_s);
        const auto theirs = [&room, id] { (void)room.space.set(id, {{u"job"_s, u"<b>Nurse</b>"_s}}, {}, {}); };
        if (live) {
            theirs();
            room.page->noteChanges({{ChangeKind::Candidate, id.value(), {}}});
            QTRY_VERIFY(room.button("keep_job")->isVisible());
        } else {
            room.space.beforeUpdate = theirs;
        }
        tap(Qt::Key_Return);
        QTRY_VERIFY(room.button("keep_job")->isVisible());
        QVERIFY(room.label("note_job")->text().contains(u"“<b>Nurse</b>”"_s));
        QCOMPARE(room.edit("edit_job")->text(), u"Cook"_s);
        QCOMPARE(room.space.at(id).job, u"<b>Nurse</b>"_s);
        room.press(mine ? "keep_job" : "take_job");
        QTRY_COMPARE(room.space.at(id).job, mine ? u"Cook"_s : u"<b>Nurse</b>"_s);
        QTRY_COMPARE(room.edit("edit_job")->text(), room.space.at(id).job);
        QTRY_VERIFY(!room.button("keep_job")->isVisible());
    }

    void searchesAsOneTypes()
    {
        Room room;
        room.space.add(u"Zoé"_s, {}, u"+33612345678"_s);
        room.space.add(u"Bob"_s, {}, u"+33622222222"_s);
        room.open();
        room.page->focusSearch();
        QTest::keyClicks(room.edit("searchCandidates"), u"zoe"_s);
        QTRY_COMPARE(room.page->model().rowCount(), 1);
        QTest::keyClicks(room.edit("searchCandidates"), u"xyz"_s);
        QTRY_VERIFY(room.button("showAllCandidates")->isVisible());
        QTest::keyClick(room.edit("searchCandidates"), Qt::Key_Escape);
        QTRY_COMPARE(room.page->model().rowCount(), 2);
        QTest::keyClick(room.edit("searchCandidates"), Qt::Key_Down);
        QVERIFY(room.list()->hasFocus());
    }

    void opensTheConversation()
    {
        Room room;
        const CandidateId id = room.space.add(u"Zoé"_s, {}, u"+33612345678"_s).id;
        room.open();
        QSignalSpy wanted(&*room.page, &Page::conversationWanted);
        room.pick(0);
        room.press("openConversation");
        QCOMPARE(wanted.size(), 1);
        QTest::keyClick(room.list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().value<CandidateId>(), id);
    }

    void erasesOnlyOnceTheWordIsTyped_data() { languages(); }
    void erasesOnlyOnceTheWordIsTyped()
    {
        QFETCH(const QString, language);
        Room room(language);
        room.space.add(u"Zoé"_s, {}, u"+33612345678"_s);
        room.open();
        room.pick(0);
        QTest::keyClick(room.button("eraseCandidate"), Qt::Key_Space);
        QTRY_VERIFY(room.label("eraseText")->text().contains(u"134"_s));
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
        QVERIFY(room.edit("eraseWord")->hasFocus());
        QTest::keyClick(room.edit("eraseWord"), Qt::Key_Return);
        QVERIFY(!room.button("eraseConfirm")->isEnabled());
        QTest::keyClicks(room.edit("eraseWord"), language == "fr"_L1 ? u"effacer"_s : u"erase"_s);
        QVERIFY(room.button("eraseConfirm")->isEnabled());
        room.space.refuseErase = Error {ErrorKind::Conflict, u"message_in_flight"_s, {}};
        QTest::keyClick(room.edit("eraseWord"), Qt::Key_Return);
        QTRY_VERIFY(room.label("eraseProblem")->isVisible());
        QCOMPARE(room.space.all.size(), 1);
        room.space.refuseErase.reset();
        room.press("eraseConfirm");
        QTRY_VERIFY(room.space.all.isEmpty());
        QTRY_VERIFY(room.label("candidatesNoticeText")->text().contains(u"Zoé"_s));
    }

    void whileAMessageIsOnItsWayNothingIsErased()
    {
        Room room;
        room.space.plan.inFlight = true;
        room.space.add(u"Zoé"_s, {}, u"+33612345678"_s);
        room.open();
        room.pick(0);
        room.press("eraseCandidate");
        QTRY_VERIFY(room.label("eraseText")->text().contains(u"on its way"_s));
        QTest::keyClicks(room.edit("eraseWord"), u"ERASE"_s);
        QVERIFY(!room.button("eraseConfirm")->isEnabled());
        QTest::keyClick(room.edit("eraseWord"), Qt::Key_Escape);
        QVERIFY(!the<QWidget>(&*room.page, "erasePanel")->isVisible());
    }

    void whoWasErasedByOthersIsTold()
    {
        Room room;
        const CandidateId id = room.space.add(u"Zoé"_s, {}, u"+33612345678"_s).id;
        room.space.add(u"Ann"_s, {}, u"+33611111111"_s);
        room.open();
        room.pick(1);
        room.write("edit_job", u"Typed"_s);
        room.space.all.removeIf([id](const Candidate &one) { return one.id == id; });
        room.page->noteChanges({{ChangeKind::Everything, 0, {}}});
        QTRY_VERIFY(room.label("detailState")->text().contains(u"erased by someone else"_s));
        QCOMPARE(room.edit("edit_job")->text(), u"Typed"_s);
        QVERIFY(!room.button("openConversation")->isEnabled());
    }

    void exportsToAFile()
    {
        const QTemporaryDir folder;
        Room room;
        room.space.add(u"../Zoé <x>"_s, {}, u"+33612345678"_s);
        room.space.fileToSave = folder.filePath(u"zoe.json"_s);
        room.open();
        room.pick(0);
        room.press("exportCandidate");
        QTRY_VERIFY(room.label("detailState")->text().contains(u"zoe.json"_s));
        QFile file(room.space.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Zoé <x>"));
        QVERIFY(!room.space.calls.last().contains(u'/'));
        room.space.fileToSave = folder.filePath(u"no/such/folder/zoe.json"_s);
        room.press("exportCandidate");
        QTRY_VERIFY(room.label("detailState")->text().contains(u"could not be written"_s));
    }

    void theLanguageChangesAtOnce()
    {
        Room room;
        room.space.add(u"Zoé"_s, {}, u"+33612345678"_s);
        room.open();
        room.pick(0);
        QCOMPARE(room.button("openConversation")->text(), u"Open conversation"_s);
        speak(u"fr"_s);
        QTRY_COMPARE(room.button("openConversation")->text(), u"Ouvrir la conversation"_s);
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
    }

    void hostileTextsAreShownAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<img src=x onerror=y>"_s;
        QTest::newRow("entity") << u"&lt;b&gt; &amp;"_s;
        QTest::newRow("long word") << QString(300, u'W');
        QTest::newRow("override") << u"abc\u202Etxt.exe"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🏳️‍🌈"_s;
    }
    void hostileTextsAreShownAsTheyAre()
    {
        QFETCH(const QString, text);
        Room room;
        Candidate &one = room.space.add(text, text, u"+33612345678"_s);
        one.job = one.stage = one.email = text;
        one.tags = {text};
        one.custom = {{text, text}};
        room.open();
        const int width = room.page->width();
        room.pick(0);
        QCOMPARE(room.page->width(), width);
        QCOMPARE(room.edit("edit_job")->text(), text);
        const QList<QLabel *> labels = room.page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
        QVERIFY(!room.label("detailName")->text().contains(QChar(0x202e)));
        QVERIFY(the<QWidget>(&*room.page, "candidateForm")->width() <= width);
    }
};

QTEST_MAIN(TestCandidatesPage)
#include "tst_candidates_page.moc"
