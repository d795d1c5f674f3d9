#include "bulksends/BulkRowModel.h"
#include "bulksends/BulkSendsPage.h"
#include "FakeBulks.h"
#include "Gui.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHostile = u"<img src=x> &lt; \u202eab\n"_s + QString(300, u'w');

/// The page over bulk sends in memory, shown.
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
        QTRY_COMPARE(page->model().rowCount(), space.all.size());
        QTRY_VERIFY(the<QWidget>(&*page, "bulkEmpty")->isVisible() == space.all.isEmpty());
    }
    QString list(const QString &text)
    {
        const QString path = folder.filePath(u"candidats & <b>.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString text(const char *name) { return the<QLabel>(&*page, name)->text(); }
    QPushButton *button(const char *name) { return the<QPushButton>(&*page, name); }
    void press(const char *name)
    {
        QVERIFY2(button(name)->isVisible(), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    QTableView *table() { return the<QTableView>(&*page, "bulkRows"); }
    void pick(int row)
    {
        auto *sends = the<QListView>(&*page, "bulkSends");
        sends->setFocus();
        sends->setCurrentIndex(page->model().index(row));
        sends->selectionModel()->select(page->model().index(row), QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(the<QWidget>(&*page, "bulkDetail")->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), space.rows.value(space.all.at(row).id.value()).size());
    }

    QTemporaryDir folder;
    FakeBulks space;
    BulkSendsPorts ports;
    std::optional<BulkSendsPage> page;
};

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

} // namespace

class TestBulkSends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recipientsAreReadByKeyUntilTheEnd()
    {
        Room room;
        const BulkId id = room.space.add(u"Many"_s, BulkState::Planned).id;
        for (int i = 0; i < 450; ++i)
            room.space.addRow(id, u"Candidate %1"_s.arg(i), i % 2 ? u"planned"_s : u"blocked"_s);
        BulkRowModel model(room.ports);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(id, {});
        QTRY_COMPARE(model.rowCount(), BulkRowModel::kPage);
        model.fetchMore({});
        model.fetchMore({}); // while the first is under way
        QTRY_COMPARE(model.rowCount(), 400);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        room.space.rows[id.value()][3].state = u"delivered"_s;
        model.refresh(0, 20);
        QTRY_COMPARE(model.index(3, BulkRowModel::State).data().toString(), u"Delivered"_s);
        QCOMPARE(model.rowCount(), 450);
        model.show(id, {.channel = {}, .reason = u"*"_s, .state = {}});
        QTRY_COMPARE(model.rowCount(), BulkRowModel::kPage);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 225);
    }

    void theListKeepsItsRows()
    {
        Room room;
        BulkListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        room.space.add(u"One"_s, BulkState::Done);
        const BulkId two = room.space.add(u"Two"_s, BulkState::Running).id;
        model.setBulks(room.space.all);
        const QPersistentModelIndex one(model.index(1));
        room.space.add(kHostile, BulkState::Planned);
        room.space.all.removeIf([two](const Bulk &bulk) { return bulk.id == two; });
        model.setBulks(room.space.all);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(one.row(), 1);
        QVERIFY(!model.index(0).data().toString().contains(u'\n'));
        QVERIFY(!model.index(0).data().toString().contains(QChar(0x202e)));
    }

    void plansAFileAndLaunches_data() { languages(); }
    void plansAFileAndLaunches()
    {
        QFETCH(const QString, language);
        Room room(language);
        room.open();
        QCOMPARE(unnamed(&*room.page), QStringList());
        QTest::keyClick(room.button("emptyNewBulk"), Qt::Key_Space);
        auto *name = the<QLineEdit>(&*room.page, "bulkName");
        QTRY_VERIFY(name->hasFocus());
        room.press("bulkPlan"); // nothing is there
        QVERIFY(!room.text("bulkNote").isEmpty());
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Open day"_s);
        room.space.fileToOpen = room.list(u"Prénom;Téléphone;Ville\nZoe;0612345678;Lyon\n<b>Ann</b>;0612345679;Paris\n"_s);
        room.press("bulkChooseFile");
        QTRY_VERIFY(room.text("bulkFileNote").contains(u"candidats & <b>.csv"_s));
        QVERIFY(room.text("bulkColumns").contains(u"Ville"_s));
        auto *region = the<QComboBox>(&*room.page, "bulkRegion");
        region->setCurrentIndex(region->findData(u"FR"_s));
        auto *text = the<QPlainTextEdit>(&*room.page, "bulkText");
        QTest::keyClicks(text, u"Hello"_s);
        QVERIFY(the<QCheckBox>(&*room.page, "bulkOptOut")->isChecked());
        QCOMPARE(unnamed(&*room.page), QStringList());
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
        room.press("bulkPlan");
        QTRY_COMPARE(room.space.wishes.size(), 1);
        const workspace::BulkWish &wish = room.space.wishes.first();
        QCOMPARE(wish.name, u"Open day"_s);
        QCOMPARE(wish.defaultRegion, u"FR"_s);
        QCOMPARE(wish.recipients.size(), 2);
        QCOMPARE(wish.recipients.at(1).fields.value(u"first_name"_s), u"<b>Ann</b>"_s);
        QCOMPARE(wish.recipients.at(1).line, 3);
        QVERIFY(wish.content.optOutSentence);

        QTRY_VERIFY(the<QWidget>(&*room.page, "bulkDetail")->isVisible());
        QTRY_COMPARE(room.table()->model()->rowCount(), 2);
        QTRY_VERIFY(room.button("bulkLaunch")->isEnabled());
        QTRY_COMPARE(unnamed(&*room.page), QStringList());
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
        room.press("bulkLaunch");
        QVERIFY(room.button("bulkNo")->hasFocus());
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
        QTest::keyClick(room.button("bulkNo"), Qt::Key_Space);
        QCOMPARE(room.space.calls, QStringList());
        room.press("bulkLaunch");
        room.press("bulkYes");
        QTRY_COMPARE(room.space.calls, QStringList {u"launch 1 now 0"_s});
        QTRY_VERIFY(room.button("bulkPause")->isVisible());
    }

    void aPlanIsStopped()
    {
        Room room;
        room.space.holdPlans = true;
        room.open();
        room.page->newBulk();
        QTest::keyClicks(the<QLineEdit>(&*room.page, "bulkName"), u"Filter"_s);
        QTest::mouseClick(the<QRadioButton>(&*room.page, "bulkByQuery"), Qt::LeftButton);
        QTRY_VERIFY(room.text("bulkQueryNote").contains(u"<b>Zoe</b>"_s));
        QTest::keyClicks(the<QLineEdit>(&*room.page, "bulkQuery"), u"nobody"_s);
        QTRY_COMPARE(room.text("bulkQueryNote"), u"The filter finds nobody."_s);
        the<QLineEdit>(&*room.page, "bulkQuery")->setText(u"cook"_s);
        QTest::keyClicks(the<QPlainTextEdit>(&*room.page, "bulkText"), u"Hello"_s);
        QTRY_VERIFY(room.text("bulkQueryNote").contains(u"<b>Zoe</b>"_s));
        room.press("bulkPlan");
        QTRY_VERIFY(room.space.planning);
        QCOMPARE(room.space.wishes.first().query, u"cook"_s);
        QCOMPARE(room.space.wishes.first().source, BulkSourceKind::Query);
        room.press("bulkPlanStop");
        QVERIFY(room.space.planning->cancelled);
        room.space.finishPlan();
        QTRY_COMPARE(room.text("bulkNote"), u"Planning was stopped; nothing of it is kept."_s);
        QCOMPARE(the<QLineEdit>(&*room.page, "bulkName")->text(), u"Filter"_s);
        QVERIFY(room.space.all.isEmpty());
        room.space.holdPlans = false;
        room.space.refuse = Error {ErrorKind::CredentialsMissing, u"no_account"_s, {}};
        room.press("bulkPlan");
        QTRY_VERIFY(!room.text("bulkNote").isEmpty());
        QVERIFY(room.button("bulkPlan")->isVisible());
    }

    void aFileIsDropped()
    {
        Room room;
        room.open();
        const auto drop = [&room](const QUrl &url) {
            QMimeData data;
            data.setUrls({url});
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&*room.page, &enter);
            QVERIFY(enter.isAccepted());
            QVERIFY(the<QWidget>(&*room.page, "bulkDropHint")->isVisible());
            QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&*room.page, &dropped);
            QVERIFY(!the<QWidget>(&*room.page, "bulkDropHint")->isVisible());
        };
        drop(QUrl::fromLocalFile(room.list(u"Mobile perso;Nom inconnu\n0612345678;x\n"_s)));
        QTRY_VERIFY(room.text("bulkFileNote").contains(u"1 line"_s));
        drop(QUrl::fromLocalFile(room.folder.path()));
        QTRY_VERIFY(!room.text("bulkFileNote").contains(u"1 line"_s));
        drop(QUrl(u"https://example.org/a.csv"_s));
        QVERIFY(room.text("bulkFileNote").contains(u"not a file"_s));
    }

    void whatIsChosenAsTextIsAsked()
    {
        Room room;
        MessageTemplate whatsApp;
        whatsApp.id = TemplateId(7);
        whatsApp.kind = TemplateKind::WhatsApp;
        whatsApp.name = u"greeting_fr"_s;
        whatsApp.language = u"fr"_s;
        whatsApp.body = u"Bonjour {{1}}"_s;
        whatsApp.variables = {u"1"_s};
        whatsApp.status = ApprovalStatus::Approved;
        MessageTemplate pending = whatsApp;
        pending.id = TemplateId(8);
        pending.status = ApprovalStatus::Pending;
        room.space.templates = {whatsApp, pending};
        room.open();
        room.page->newBulk();
        auto *kind = the<QComboBox>(&*room.page, "bulkTemplate");
        QTRY_COMPARE(kind->count(), 2);
        auto *text = the<QPlainTextEdit>(&*room.page, "bulkText");
        QTest::keyClicks(text, u"mine"_s);
        kind->setCurrentIndex(1);
        QVERIFY(text->isReadOnly());
        QCOMPARE(text->toPlainText(), u"Bonjour {{1}}"_s);
        QVERIFY(!the<QCheckBox>(&*room.page, "bulkOptOut")->isEnabled());
        kind->setCurrentIndex(0);
        QCOMPARE(text->toPlainText(), u"mine"_s);
        kind->setCurrentIndex(1);
        QTest::keyClicks(the<QLineEdit>(&*room.page, "bulkVariable1"), u"Zoe"_s);
        QTest::keyClicks(the<QLineEdit>(&*room.page, "bulkName"), u"T"_s);
        QTest::mouseClick(the<QRadioButton>(&*room.page, "bulkByQuery"), Qt::LeftButton);
        room.press("bulkPlan");
        QTRY_COMPARE(room.space.wishes.size(), 1);
        const BulkContent &content = room.space.wishes.first().content;
        QCOMPARE(content.composedAs, ComposedAs::WhatsAppTemplate);
        QCOMPARE(content.templateId, TemplateId(7));
        QCOMPARE(content.variables.value(u"1"_s), u"Zoe"_s);
        QVERIFY(!content.optOutSentence);
    }

    void onlyATeamLeadLaunches_data() { languages(); }
    void onlyATeamLeadLaunches()
    {
        QFETCH(const QString, language);
        Room room(language);
        room.ports.role = Role::Recruiter;
        const BulkId id = room.space.add(kHostile, BulkState::Planned).id;
        room.space.addRow(id, kHostile, u"planned"_s);
        room.space.addRow(id, u"Ann"_s, u"blocked"_s);
        room.open();
        room.pick(0);
        QTRY_VERIFY(room.text("bulkTotals").count(u'\n') >= 3);
        QVERIFY(room.button("bulkLaunch")->isVisible());
        QVERIFY(!room.button("bulkLaunch")->isEnabled());
        auto *problem = the<QComboBox>(&*room.page, "bulkProblemFilter");
        problem->setFocus();
        QTest::keyClick(problem, Qt::Key_Down);
        QTRY_COMPARE(room.table()->model()->rowCount(), 1);
        QCOMPARE(unnamed(&*room.page), QStringList());
    }

    void runsIsPausedAndCancelled_data() { languages(); }
    void runsIsPausedAndCancelled()
    {
        QFETCH(const QString, language);
        Room room(language);
        const BulkId id = room.space.add(u"Live"_s, BulkState::Running).id;
        room.space.addRow(id, u"Ann"_s, u"sent"_s);
        room.space.addRow(id, u"Bob"_s, u"queued"_s);
        room.open();
        room.pick(0);
        QTRY_VERIFY(the<QWidget>(&*room.page, "bulkProgress")->isVisible());
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
        room.space.rows[id.value()][1].state = u"delivered"_s;
        QTRY_COMPARE(room.page->model().at(0).progress->sent, 2); // it looks again by itself
        room.press("bulkPause");
        QTRY_COMPARE(room.space.calls, QStringList {u"pause"_s});
        QTRY_VERIFY(room.button("bulkResume")->isVisible() && room.button("bulkResume")->isEnabled());
        room.space.refuse = Error {ErrorKind::Conflict, u"bulk_state"_s, {}};
        room.press("bulkResume");
        QTRY_VERIFY(!room.text("bulkDetailNote").isEmpty() && room.button("bulkResume")->isEnabled());
        room.press("bulkCancel");
        QVERIFY(!room.space.calls.contains(u"cancel"_s));
        QVERIFY(!the<QWidget>(&*room.page, "bulkWhen")->isVisible());
        room.press("bulkYes");
        QTRY_VERIFY(room.space.calls.contains(u"cancel"_s));
        QTRY_VERIFY(!room.button("bulkCancel")->isVisible());
    }

    void resultsAreExportedAndFollowedUp_data() { languages(); }
    void resultsAreExportedAndFollowedUp()
    {
        QFETCH(const QString, language);
        Room room(language);
        const BulkId id = room.space.add(u"Open/day"_s, BulkState::Done).id;
        room.space.addRow(id, u"=cmd()"_s, u"sent"_s);
        room.space.addRow(id, u"Bob"_s, u"delivered"_s).replied = true;
        room.space.addRow(id, u"Eve"_s, u"failed"_s);
        room.space.addRow(id, u"Zoe"_s, u"delivered"_s);
        room.open();
        room.pick(0);
        auto *state = the<QComboBox>(&*room.page, "bulkStateFilter");
        state->setCurrentIndex(state->findData(u"failed"_s));
        Q_EMIT state->activated(state->currentIndex());
        QTRY_COMPARE(room.table()->model()->rowCount(), 1);
        room.space.fileToSave = room.folder.filePath(u"out.csv"_s);
        room.press("bulkExport");
        QCOMPARE(room.space.calls, QStringList {u"save as Open_day.csv"_s});
        QTRY_VERIFY(QFile::exists(room.space.fileToSave));
        QTRY_VERIFY(room.text("bulkDetailNote").contains(u"out.csv"_s));
        QFile file(room.space.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("'=cmd()"));
        QVERIFY(written.contains("Eve"));
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
        QTRY_VERIFY(room.button("bulkFollowUp")->isEnabled());
        room.press("bulkFollowUp");
        QTRY_VERIFY(the<QWidget>(&*room.page, "newBulk")->isVisible());
        QVERIFY(the<QRadioButton>(&*room.page, "bulkByPicked")->isChecked());
        QTest::keyClicks(the<QPlainTextEdit>(&*room.page, "bulkText"), u"Again"_s);
        room.press("bulkPlan");
        QTRY_COMPARE(room.space.wishes.size(), 1);
        QCOMPARE(room.space.wishes.first().source, BulkSourceKind::Picked);
        QCOMPARE(room.space.wishes.first().recipients.size(), 2);
        QCOMPARE(room.space.wishes.first().recipients.at(1).candidate, CandidateId(4));
    }

    void theLanguageChanges()
    {
        Room room;
        const BulkId id = room.space.add(u"Live"_s, BulkState::Running).id;
        room.space.addRow(id, u"Ann"_s, u"sent"_s);
        room.open();
        room.pick(0);
        speak(u"fr"_s);
        QTRY_COMPARE(room.button("addBulk")->text(), u"Nouvel envoi groupé"_s);
        QCOMPARE(room.button("bulkPause")->text(), u"Mettre en pause"_s);
        QTRY_VERIFY(room.text("bulkTotals").contains(u"Envoyés"_s));
        speak(u"en"_s);
        QTRY_COMPARE(room.button("addBulk")->text(), u"New bulk send"_s);
    }
};

QTEST_MAIN(TestBulkSends)
#include "tst_bulksends.moc"
