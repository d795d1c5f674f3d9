#include "candidates/CandidatesPage.h"
#include "csv/Table.h"
#include "FakeCandidates.h"
#include "Gui.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

/// The page, and files to drop on it.
struct Room
{
    explicit Room(const QString &language = u"en"_s)
    {
        speak(language);
        space.bind(ports);
        page.emplace(ports);
        page->resize(820, 560);
        page->show();
        if (!QTest::qWaitForWindowActive(&*page))
            qFatal("no window");
        page->reload();
        region()->setCurrentIndex(region()->findData(u"FR"_s));
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    /// As a file manager does it. @return whether the page took it.
    bool drop(const QList<QUrl> &urls, QWidget *on = nullptr)
    {
        QMimeData data;
        data.setUrls(urls);
        QWidget *target = on ? on : &*page;
        QDragEnterEvent enter(target->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(target->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        return drop.isAccepted();
    }
    bool drop(const QString &path) { return drop({QUrl::fromLocalFile(path)}); }
    QComboBox *region() { return the<QComboBox>(&*page, "importRegion"); }
    QComboBox *column(int i) { return page->findChild<QComboBox *>(u"importColumn%1"_s.arg(i)); }
    QLabel *label(const char *name) { return the<QLabel>(&*page, name); }
    QPushButton *button(const char *name) { return the<QPushButton>(&*page, name); }

    QTemporaryDir folder;
    FakeCandidates space;
    CandidatesPorts ports;
    std::optional<CandidatesPage> page;
};

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

const QByteArray kList = "Prénom;Nom;Portable;Poste;Ville\r\n"
                         "Zoé;Le Gall;06 12 34 56 78;Infirmière;Brest\r\n"
                         "Ann;<b>Smith</b>;+1 212 555 0100;Cook;\r\n"
                         "Bob;=cmd|x;pas un numéro;Cook;Paris\r\n";

} // namespace

class TestCandidatesImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDroppedListIsShownTriedAndImported_data() { languages(); }
    void aDroppedListIsShownTriedAndImported()
    {
        QFETCH(const QString, language);
        Room room(language);
        QVERIFY(room.drop(room.write(u"liste.csv"_s, kList)));
        QTRY_VERIFY(room.column(4));
        QCOMPARE(room.column(2)->currentData().toString(), u"phone"_s);
        QCOMPARE(room.column(4)->currentData().toString(), u"Ville"_s);
        QTRY_VERIFY(room.button("importStart")->isEnabled());
        QCOMPARE(room.space.calls, QStringList({u"dry run 3"_s}));
        QVERIFY(room.space.all.isEmpty());
        QCOMPARE(the<QListView>(&*room.page, "importRefused")->model()->rowCount(), 1);
        QCOMPARE(unnamed(&*room.page), QStringList());
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
        room.button("importStart")->setFocus();
        QTest::keyClick(room.button("importStart"), Qt::Key_Space);
        QTRY_COMPARE(room.space.all.size(), 2);
        QCOMPARE(room.space.all.first().recipients.first().address, u"+33612345678"_s);
        QTRY_VERIFY(room.button("importSaveRefused")->isVisible());
        QTRY_COMPARE(room.page->model().rowCount(), 2);
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());

        room.space.fileToSave = room.folder.filePath(u"refused.csv"_s);
        QTest::keyClick(room.button("importSaveRefused"), Qt::Key_Space);
        QTRY_VERIFY(room.label("importNote")->text().contains(u"refused.csv"_s));
        QFile file(room.space.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto table = csv::read(bytes);
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.first().cells.at(1), u"4"_s); // the line in the list
        QCOMPARE(table->rows.first().cells.at(3), u"'=cmd|x"_s); // no formula for a spreadsheet
        QVERIFY(!table->rows.first().cells.at(0).isEmpty());

        // Mended, the same file is a list again: reason and line are no fields, the apostrophe is gone.
        QByteArray mended = bytes;
        mended.replace("pas un numéro", "06 99 99 99 99");
        QVERIFY(room.drop(room.write(u"mended.csv"_s, mended)));
        QTRY_COMPARE(room.label("importTitle")->text().contains(u"mended.csv"_s), true);
        QTRY_VERIFY(room.button("importStart")->isEnabled());
        QTest::keyClick(room.button("importStart"), Qt::Key_Space);
        QTRY_COMPARE(room.space.all.size(), 3);
        QCOMPARE(room.space.all.last().lastName, u"=cmd|x"_s);
        QTRY_VERIFY(room.button("importClose")->isVisible());
    }

    void columnsAreChangedByHand()
    {
        Room room;
        QVERIFY(room.drop(room.write(u"list.csv"_s, "A,B,C\nZoé,Brest,06 12 34 56 78\nAnn,Paris,06 11 11 11 11\n")));
        QTRY_VERIFY(room.column(2));
        QCOMPARE(room.column(2)->currentData().toString(), u"phone"_s); // told from its values
        QVERIFY(room.label("importNote")->text().contains(u"No title was recognised"_s));
        room.column(0)->setFocus();
        QTest::keyClicks(room.column(0), u"First"_s);
        QTRY_COMPARE(room.column(0)->currentData().toString(), u"first_name"_s);
        room.column(1)->setFocus();
        QTest::keyClick(room.column(1), Qt::Key_Home); // not imported
        QTRY_VERIFY(room.button("importStart")->isEnabled());
        QTest::keyClick(room.button("importStart"), Qt::Key_Space);
        QTRY_COMPARE(room.space.all.size(), 2);
        QCOMPARE(room.space.all.first().firstName, u"Zoé"_s);
        QVERIFY(room.space.all.first().custom.isEmpty());
    }

    void withoutNumbersNothingIsImported()
    {
        Room room;
        QVERIFY(room.drop(room.write(u"list.csv"_s, "First name,City\nZoé,Brest\n")));
        QTRY_VERIFY(room.label("importCounts")->isVisible());
        QVERIFY(room.label("importCounts")->text().contains(u"Choose the column"_s));
        QVERIFY(!room.button("importStart")->isEnabled());
        QCOMPARE(room.space.calls, QStringList());
    }

    void theCountryCounts()
    {
        Room room;
        room.region()->setCurrentIndex(0);
        QVERIFY(room.drop(room.write(u"list.csv"_s, "phone\n06 12 34 56 78\n")));
        QTRY_VERIFY(room.label("importCounts")->text().contains(u"Refused: 1"_s));
        room.region()->setCurrentIndex(room.region()->findData(u"FR"_s));
        QTRY_VERIFY(room.label("importCounts")->text().contains(u"New: 1"_s));
    }

    void whatIsNoListIsToldCalmly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        QTest::newRow("empty") << QByteArray() << u"The file is empty."_s;
        QTest::newRow("only spaces") << QByteArray(" \n\n ") << u"The file is empty."_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"is a picture"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04....") << u"is a workbook"_s;
        QTest::newRow("document") << QByteArray("%PDF-1.7\n") << u"is a document"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\1",
            8) << u"not a text file"_s;
        QTest::newRow("controls") << QByteArray("phone\n\x01\x02\x03\x04\n") << u"not a text file"_s;
        QTest::newRow("only titles") << QByteArray("phone,first name\n") << u"no candidates"_s;
        QTest::newRow("open quote") << QByteArray("phone\n\"+33612345678\n") << u"quot"_s;
    }
    void whatIsNoListIsToldCalmly()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, told);
        Room room;
        QVERIFY(room.drop(room.write(u"<b>x.csv"_s, bytes)));
        QTRY_VERIFY(room.label("importProblem")->isVisible());
        QVERIFY2(room.label("importProblem")->text().contains(told), qPrintable(room.label("importProblem")->text()));
        QVERIFY(room.button("importAnother")->hasFocus());
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
        QTest::keyClick(room.button("importAnother"), Qt::Key_Escape);
        QVERIFY(!the<QWidget>(&*room.page, "importPanel")->isVisible());
    }

    void whatIsTooLargeIsNotRead_data() { languages(); }
    void whatIsTooLargeIsNotRead()
    {
        QFETCH(const QString, language);
        Room room(language);
        QFile file(room.folder.filePath(u"large.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100 * 1024 * 1024)); // no byte of it is on the disk
        QVERIFY(room.drop(file.fileName()));
        QTRY_VERIFY(room.label("importProblem")->text().contains(u"large.csv"_s));
    }

    void otherDropsAreToldCalmly()
    {
        Room room;
        QVERIFY(room.drop(room.folder.path()));
        QTRY_VERIFY(room.label("importProblem")->text().contains(u"is a folder"_s));
        QVERIFY(room.drop({QUrl(u"https://example.org/list.csv"_s)}));
        QTRY_VERIFY(room.label("importProblem")->text().contains(u"not a file on this computer"_s));
        const QUrl url = QUrl::fromLocalFile(room.write(u"a.csv"_s, kList));
        QVERIFY(room.drop({url, url}));
        QTRY_VERIFY(room.label("importProblem")->text().contains(u"Several files"_s));
        QVERIFY(room.drop(room.folder.filePath(u"gone.csv"_s)));
        QTRY_VERIFY(room.label("importProblem")->text().contains(u"cannot be opened"_s));
        // On a field it is the page's, too: the field lets it pass.
        QVERIFY(room.drop({url}, the<QLineEdit>(&*room.page, "newFirstName")));
        QTRY_VERIFY(room.column(4));
        QCOMPARE(the<QLineEdit>(&*room.page, "newFirstName")->text(), QString());
        QVERIFY(room.drop({url}, the<QLineEdit>(&*room.page, "searchCandidates")));
        QCOMPARE(the<QLineEdit>(&*room.page, "searchCandidates")->text(), QString());
    }

    void windowsTextIsReadWithAWarning()
    {
        Room room;
        QVERIFY(room.drop(room.write(u"list.csv"_s, "pr\xE9nom;phone\nZo\xE9;+33612345678\n")));
        QTRY_VERIFY(room.button("importStart")->isEnabled());
        QVERIFY(room.label("importNote")->text().contains(u"not UTF-8"_s));
        QTest::keyClick(room.button("importStart"), Qt::Key_Space);
        QTRY_COMPARE(room.space.all.size(), 1);
        QCOMPARE(room.space.all.first().firstName, u"Zoé"_s);
    }

    void anImportIsStopped_data() { languages(); }
    void anImportIsStopped()
    {
        QFETCH(const QString, language);
        Room room(language);
        room.space.holdImports = true;
        QVERIFY(room.drop(room.write(u"liste.csv"_s, kList)));
        QTRY_VERIFY(room.button("importStart")->isEnabled());
        QTest::keyClick(room.button("importStart"), Qt::Key_Space);
        QTRY_VERIFY(room.space.importHeld());
        QVERIFY(!room.drop(room.write(u"other.csv"_s, kList))); // one after the other
        QVERIFY(room.button("importClose")->hasFocus());
        QTest::keyClick(room.button("importClose"), Qt::Key_Space);
        QVERIFY(room.space.stopAsked());
        room.space.finishImport(1);
        QTRY_COMPARE(room.space.all.size(), 1);
        QTRY_VERIFY(room.label("importCounts")->text().contains(u'3'));
        QTRY_COMPARE(cutTexts(&*room.page), QStringList());
    }

    void theButtonAsksForAFile()
    {
        Room room;
        room.space.fileToOpen = room.write(u"list.csv"_s, kList);
        QTest::mouseClick(room.button("emptyImport"), Qt::LeftButton);
        QTRY_VERIFY(room.button("importStart")->isEnabled());
        QTest::keyClick(room.button("importStart"), Qt::Key_Escape);
        QTRY_VERIFY(!the<QWidget>(&*room.page, "importPanel")->isVisible());
        QVERIFY(room.space.all.isEmpty());
    }
};

QTEST_MAIN(TestCandidatesImport)
#include "tst_candidates_import.moc"
