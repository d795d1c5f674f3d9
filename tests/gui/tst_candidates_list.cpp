#include "candidates/CandidateListModel.h"
#include "FakeCandidates.h"
#include "Gui.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    Room()
    {
        speak(u"en"_s);
        space.bind(ports);
    }

    FakeCandidates space;
    CandidatesPorts ports;
};

} // namespace

class TestCandidatesList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByKeyUntilTheEnd()
    {
        Room room;
        for (int i = 0; i < 250; ++i)
            room.space.add(u"Candidate"_s, QString::number(1000 + i), u"+336%1"_s.arg(10'000'000 + i));
        CandidateListModel model(room.ports);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), CandidateListModel::kPage);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
    }

    void whatOthersDoIsTakenInPlace()
    {
        Room room;
        for (const auto &name : {u"Ann"_s, u"Bob"_s, u"Eve"_s, u"Zoe"_s})
            room.space.add(name, {}, u"+336%1"_s.arg(11'000'000 + room.space.nextId));
        CandidateListModel model(room.ports);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 4);
        const QPersistentModelIndex eve(model.index(2));
        room.space.all[0].firstName = u"Yan"_s; // goes down
        room.space.all.removeAt(1); // Bob goes
        room.space.add(u"Aaron"_s, {}, u"+33699999999"_s); // comes first
        QSignalSpy loaded(&model, &CandidateListModel::loaded);
        model.reload();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 4);
        QStringList names;
        for (int row = 0; row < 4; ++row)
            names << model.at(row).firstName;
        QCOMPARE(names, QStringList({u"Aaron"_s, u"Eve"_s, u"Yan"_s, u"Zoe"_s}));
        QCOMPARE(eve.row(), 1);
    }

    void aRowSaysAll()
    {
        Room room;
        Candidate &zoe = room.space.add(u"Zoé\u202e <img src=x>"_s, u"Le\nGall"_s, u"+33612345678"_s);
        zoe.job = u"Night nurse"_s;
        zoe.stage = u"Interview"_s;
        zoe.tags = {u"remote"_s, u"&lt;b&gt;"_s};
        zoe.recipients[0].optedOutSms = true;
        zoe.recipients[0].noWhatsApp = true;
        CandidateListModel model(room.ports);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
            u"Zoé <img src=x> Le Gall, Night nurse, Interview, 06 12 34 56 78 · FR, Opted out of SMS, No WhatsApp, Tags: remote, &lt;b&gt;"_s);
        speak(u"fr"_s);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Désinscrit des SMS"_s));
    }
};

QTEST_MAIN(TestCandidatesList)
#include "tst_candidates_list.moc"
