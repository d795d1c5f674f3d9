#include "storage/Candidates.h"

#include "Fill.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <algorithm>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

class TestRehearsal : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheTeamCallsThings_data() { dialectRows(); }
    void whatTheTeamCallsThings()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Candidates candidates(*db, db.ids);
        const CandidateId zoe = fill.candidate(u"Zoé"_s, {}, {u"+33612345678"_s}, u"nurse"_s).candidate;
        fill.candidate(u"Bob"_s, {}, {u"+12125550100"_s}, u"Cook"_s);
        fill.candidate(u"Ann"_s, {}, {u"+12125550101"_s}, u"nurse"_s);
        QVERIFY_OK(candidates.update(zoe, {{u"stage"_s, u"Offer"_s}, {u"tags"_s, u"b,a"_s}}, {}, db.clock.now()));
        const qint64 before = db->statementsRun();
        const auto words = candidates.words();
        QCOMPARE(db->statementsRun() - before, 1);
        QVERIFY_OK(words);
        QCOMPARE(words->jobs, QStringList({u"Cook"_s, u"nurse"_s}));
        QCOMPARE(words->stages, QStringList({u"Offer"_s}));
        QCOMPARE(words->tags, QStringList({u"a"_s, u"b"_s}));
    }

private:
    /// Rows that meet each other across batches: by number, by external id, and a known candidate twice.
    static QList<QList<ImportedCandidate>> meetingBatches()
    {
        const auto row = [](const QString &id, const QString &name, const QString &number) {
            ImportedCandidate made;
            made.externalId = id;
            made.firstName = name;
            if (!number.isEmpty())
                made.address = *addressOf(number, {});
            return made;
        };
        return {{row(u"1"_s, u"Ann"_s, u"+33611111111"_s), row({}, u"Zoé"_s, u"+33612345678"_s)},
            {row(u"1"_s, u"Anne"_s, {}), row({}, u"Zoé"_s, u"+33612345678"_s), row(u"2"_s, u"Bob"_s, u"+33611111111"_s)},
            {row(u"3"_s, u"Eve"_s, {}), row({}, u"Zoë"_s, u"+33612345678"_s)}};
    }

private Q_SLOTS:
    void aRehearsalSaysWhatAnImportDoes_data() { dialectRows(); }
    void aRehearsalSaysWhatAnImportDoes()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        fill.candidate(u"Zoe"_s, {}, {u"+33612345678"_s});
        Candidates candidates(*db, db.ids);
        const auto told = [](const ImportedRow &row) { return std::pair(row.outcome, row.refused ? row.refused->code : QString()); };
        QList<std::pair<ImportOutcome, QString>> tried;
        ImportRehearsal rehearsal(*db, db.ids);
        for (const QList<ImportedCandidate> &batch : meetingBatches()) {
            const auto rows = rehearsal.take(batch);
            QVERIFY_OK(rows);
            std::ranges::transform(*rows, std::back_inserter(tried), told);
        }
        QCOMPARE(candidates.list({}, std::nullopt, 10)->candidates.size(), 1);
        QCOMPARE(candidates.find(u"+33612345678"_s)->firstName, u"Zoe"_s);
        QList<std::pair<ImportOutcome, QString>> done;
        for (const QList<ImportedCandidate> &batch : meetingBatches()) {
            const auto rows = candidates.importBatch(batch, db.clock.now());
            QVERIFY_OK(rows);
            std::ranges::transform(*rows, std::back_inserter(done), told);
        }
        QVERIFY(tried == done);
        using enum ImportOutcome;
        const QList<std::pair<ImportOutcome, QString>> expected {{Imported, {}}, {Updated, {}}, {Updated, {}}, {Unchanged, {}},
            {Unchanged, u"number_taken"_s}, {Unchanged, u"number_missing"_s}, {Updated, {}}};
        QVERIFY(done == expected);
    }
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
