#include "storage/OptOuts.h"

#include "Fill.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

OptOut mark(bool optedOut, qint64 at, OptOutSource source = OptOutSource::Keyword, Channel channel = Channel::Sms)
{
    return {channel, optedOut, source, source == OptOutSource::Keyword ? (optedOut ? u"Stop"_s : u"Start"_s) : u""_s, {}, fromMs(at)};
}

} // namespace

class TestOptOuts : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkIsKeptWithWhoSetItAndWhen_data() { dialectRows(); }
    void aMarkIsKeptWithWhoSetItAndWhen()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        Fill fill(db);
        const UserId user = fill.user(u"me"_s);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        OptOuts optOuts(*db);
        QList<Change> heard;
        connect(&bus, &ChangeBus::changed, this, [&heard](const QList<Change> &changes) { heard += changes; });
        OptOut byHand = mark(true, 1000, OptOutSource::User, Channel::WhatsApp);
        byHand.actor = user;
        QCOMPARE(*optOuts.set(contact.recipient, byHand), true);
        QCOMPARE(heard.size(), 2);
        QCOMPARE(*optOuts.of(contact.recipient), QList<OptOut>({byHand}));
        QCOMPARE(*optOuts.isOptedOut(contact.recipient, Channel::WhatsApp), true);
        QCOMPARE(*optOuts.isOptedOut(contact.recipient, Channel::Sms), false); // R7.1: on that channel
        const auto candidate = Candidates(*db, db.ids).byId(contact.candidate);
        QVERIFY(candidate->recipients[0].optedOutWhatsApp && !candidate->recipients[0].optedOutSms);
    }

    void whatHappenedLastStandsInWhateverOrderItIsSeen_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<Dialect>("dialect");
        QList<int> order {0, 1, 2};
        do {
            const QString name = u"R7.1 seen in order %1%2%3"_s.arg(order[0]).arg(order[1]).arg(order[2]);
            QTest::addRow("sqlite %s", qPrintable(name)) << order << Dialect::Sqlite;
            QTest::addRow("postgresql %s", qPrintable(name)) << order << Dialect::Postgres;
        } while (std::next_permutation(order.begin(), order.end()));
    }
    void whatHappenedLastStandsInWhateverOrderItIsSeen()
    {
        QFETCH(const QList<int>, order);
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        OptOuts optOuts(*db);
        const QList<QList<bool>> stories {{true, false, true}, {false, true, false}, {true, true, false}, {true, false, false}};
        int n = 0;
        for (const QList<bool> &story : stories) {
            const Contact contact = fill.candidate(u"A"_s, {}, {u"+3361111111%1"_s.arg(n++)});
            for (const int i : order)
                QVERIFY_OK(optOuts.set(contact.recipient, mark(story[i], 1000 + i)));
            QCOMPARE(*optOuts.isOptedOut(contact.recipient, Channel::Sms), story.constLast());
        }
    }

    void onlyAChangeIsToldAsOne_data() { dialectRows(); }
    void onlyAChangeIsToldAsOne()
    {
        HALFTONE_TEST_DATABASE(db);
        const Contact contact = Fill(db).candidate(u"A"_s, {}, {u"+33611111111"_s});
        OptOuts optOuts(*db);
        QCOMPARE(*optOuts.set(contact.recipient, mark(false, 1)), false); // never was
        QCOMPARE(*optOuts.set(contact.recipient, mark(true, 2)), true);
        QCOMPARE(*optOuts.set(contact.recipient, mark(true, 3)), false);
        QCOMPARE(*optOuts.set(contact.recipient, mark(true, 4, OptOutSource::Provider)), false);
        QCOMPARE(optOuts.of(contact.recipient)->constFirst().source, OptOutSource::Keyword); // R7.3: theirs stays
        QCOMPARE(*optOuts.set(contact.recipient, mark(false, 5)), true);
        QCOMPARE(*optOuts.set(contact.recipient, mark(true, 4)), false); // older
        QCOMPARE(*optOuts.set(contact.recipient, mark(true, 6, OptOutSource::Provider)), true);
    }

    void aFailureLeavesTheMarkAsItWas_data() { dialectRows(); }
    void aFailureLeavesTheMarkAsItWas()
    {
        HALFTONE_TEST_DATABASE(db);
        const Contact contact = Fill(db).candidate(u"A"_s, {}, {u"+33611111111"_s});
        OptOuts optOuts(*db);
        failEachStatement(
            *db,
            [&]() -> Result<Done> {
                const auto set = optOuts.set(contact.recipient, mark(true, 2));
                if (!set)
                    return set.error();
                return done();
            },
            [&] { QCOMPARE(number(*db, u"SELECT COUNT(*) FROM opt_outs"_s), 0); });
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM opt_outs"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestOptOuts)
#include "tst_optouts.moc"
