#include "Rig.h"
#include "support/Case.h"

#include <QElapsedTimer>

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

workspace::ImportLine line(int number, const QString &phone, const QString &name)
{
    return {number, {{u"phone"_s, phone}, {u"first_name"_s, name}}};
}

/// @p count candidates, two of them with the number of the first, far behind it, and one with a number that is none.
QList<workspace::ImportLine> list(int count)
{
    QList<workspace::ImportLine> lines;
    for (int i = 0; i < count; ++i)
        lines << line(i + 2, u"+336%1"_s.arg(10'000'000 + i), u"Candidate %1"_s.arg(i));
    lines[count - 3] = line(count - 1, u"06 10 00 00 00"_s, u"Candidate 0"_s);
    lines[count - 2] = line(count, u"+33610000000"_s, u"Renamed"_s);
    lines[count - 1] = line(count + 1, u"abc"_s, {});
    return lines;
}

} // namespace

class TestWorkspaceCandidates : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void aDryRunSaysWhatAnImportDoes_data() { dialectRows(); }
    void aDryRunSaysWhatAnImportDoes()
    {
        HALFTONE_RIG(rig);
        workspace::Candidates &candidates = rig.workspace->candidates();
        const auto lines = list(1203); // three batches
        auto watch = std::make_shared<workspace::ImportWatch>();
        const auto tried = answered(candidates.importLines(lines, u"FR"_s, true, watch));
        QVERIFY_OK(tried);
        QCOMPARE(watch->done.load(), 1203);
        QVERIFY(answered(candidates.list({}, {}, 10))->candidates.isEmpty());
        const auto done = answered(candidates.importLines(lines, u"FR"_s, false));
        QVERIFY_OK(done);
        QCOMPARE(done->imported, 1200);
        QCOMPARE(done->updated, 1);
        QCOMPARE(done->unchanged, 1);
        QCOMPARE(done->lines, 1203);
        QCOMPARE(done->rejected.size(), 1);
        QCOMPARE(done->rejected.first().line, 1204);
        QCOMPARE(done->rejected.first().reason, u"invalid_number"_s);
        QCOMPARE(tried->imported, done->imported);
        QCOMPARE(tried->updated, done->updated);
        QCOMPARE(tried->unchanged, done->unchanged);
        QCOMPARE(tried->rejected.size(), done->rejected.size());
    }

    void anImportIsStoppedBetweenBatches_data() { dialectRows(); }
    void anImportIsStoppedBetweenBatches()
    {
        HALFTONE_RIG(rig);
        auto watch = std::make_shared<workspace::ImportWatch>();
        watch->stop = true; // the batch that is under way is still done
        const auto report = answered(rig.workspace->candidates().importLines(list(1203), u"FR"_s, false, watch));
        QVERIFY_OK(report);
        QCOMPARE(report->lines, 500);
        QCOMPARE(report->imported, 500);
        const auto rest = answered(rig.workspace->candidates().importLines(list(1203), u"FR"_s, false));
        QVERIFY_OK(rest);
        QCOMPARE(rest->imported, 700);
        QCOMPARE(rest->unchanged, 501);
    }

    void othersAreServedBetweenBatches()
    {
        Rig rig(storage::Dialect::Sqlite);
        const auto import = rig.workspace->candidates().importLines(list(3003), u"FR"_s, false);
        const auto page = answered(rig.workspace->candidates().list({}, {}, 10));
        QVERIFY_OK(page);
        QVERIFY(!import.isFinished());
        QVERIFY_OK(answered(import));
    }

    void whatAnotherChangedMeanwhileIsNotOverwritten_data() { dialectRows(); }
    void whatAnotherChangedMeanwhileIsNotOverwritten()
    {
        HALFTONE_RIG(rig);
        workspace::Candidates &candidates = rig.workspace->candidates();
        const Candidate read = rig.candidate(u"+33612345678"_s);
        QVERIFY_OK(answered(candidates.update(read.id, {{u"job"_s, u"Cook"_s}}, {}, read.version)));
        const auto late = answered(candidates.update(read.id, {{u"job"_s, u"Nurse"_s}}, {}, read.version));
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"changed_meanwhile"_s);
        QCOMPARE(answered(candidates.byId(read.id))->job, u"Cook"_s);
        QCOMPARE(answered(candidates.words())->jobs, QStringList({u"Cook"_s}));
    }

    void theFirstPageOfManyIsThereAtOnce_data() { dialectRows(); }
    void theFirstPageOfManyIsThereAtOnce()
    {
        HALFTONE_RIG(rig);
        QVERIFY_OK(answered(rig.workspace->candidates().importLines(list(10'003), u"FR"_s, false)));
        (void)answered(rig.workspace->candidates().list({}, {}, 100)); // the pages of the file are in memory
        for (const QString &query : {QString(), u"candidate 77"_s, u"06 10 00 12"_s}) {
            QElapsedTimer timer;
            timer.start();
            const auto page = answered(rig.workspace->candidates().list(query, {}, 100));
            const auto took = timer.nsecsElapsed();
            QVERIFY_OK(page);
            QVERIFY(!page->candidates.isEmpty());
            qInfo("first page of 10,000 for '%s': %.1f ms", qPrintable(query), static_cast<double>(took) / 1e6);
            QVERIFY(took < 250'000'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceCandidates)
#include "tst_workspace_candidates.moc"
