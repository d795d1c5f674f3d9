#include "BulkRig.h"
#include "support/Case.h"

#include <QTimeZone>

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kText = u"Bonjour {{ candidate.first_name }}, votre entretien de demain est bien confirmé par notre équipe."_s;

/// The system's, but some time ahead.
class LaterClock final : public Clock
{
public:
    explicit LaterClock(milliseconds ahead)
        : m_ahead(ahead)
    {
    }
    [[nodiscard]] UtcMs now() const override { return SystemClock().now() + m_ahead; }

private:
    milliseconds m_ahead;
};

QString frenchNumber(int i)
{
    return u"+336399%1"_s.arg(81500 + i);
}

} // namespace

/// R11.4: who may launch, and what pausing, calling off, spreading and quiet hours do.
class BulkControlTest : public Case
{
    Q_OBJECT

    /// A message by hand has left: what was held back until now had its time, too.
    [[nodiscard]] static bool byHand(Rig &rig, const QString &number, const QString &text)
    {
        const auto sent = rig.send(rig.candidate(number), text);
        return sent && QTest::qWaitFor([&] { return rig.state(sent->message.id) >= MessageState::Sent; }, 20'000)
            && rig.provider.ledger().posted().constLast().body == text;
    }

private Q_SLOTS:
    void aPauseHoldsAllButOneToOne_data() { dialectRows(); }

    void aPauseHoldsAllButOneToOne()
    {
        HALFTONE_RIG(rig);
        BulkRig bulk(rig);
        for (int i = 0; i < 150; ++i)
            bulk.row(frenchNumber(i), u"N%1"_s.arg(i));
        const auto launched = bulk.launched(kText);
        QVERIFY_OK(launched);
        const auto paused = answered(bulk.bulks().pause(launched->id));
        QVERIFY_OK(paused);
        QCOMPARE(paused->state, BulkState::Paused);
        QVERIFY_ERROR(answered(bulk.bulks().pause(launched->id)), "bulk_state");
        rig.run();
        QVERIFY(byHand(rig, frenchNumber(0), u"Par ailleurs"_s));
        QCOMPARE(bulk.posted(), 1);
        QVERIFY_OK(answered(bulk.bulks().resume(launched->id)));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(launched->id), BulkState::Done, 60'000);
        QCOMPARE(bulk.posted(), 151);
        for (int i = 0; i < 150; ++i)
            QCOMPARE(bulk.postedTo(frenchNumber(i)).size(), i == 0 ? 2 : 1);
    }

    void aPauseMidwayHoldsTheRest_data() { dialectRows(); }

    void aPauseMidwayHoldsTheRest() // what is in the outbox already, and what is not yet
    {
        HALFTONE_RIG(rig, {.speed = 30, .latency = 100ms});
        BulkRig bulk(rig);
        for (int i = 0; i < 300; ++i)
            bulk.row(frenchNumber(i), u"N%1"_s.arg(i));
        rig.run();
        const auto launched = bulk.launched(kText);
        QVERIFY_OK(launched);
        QTRY_VERIFY_WITH_TIMEOUT(bulk.posted() >= 20, 20'000);
        QVERIFY_OK(answered(bulk.bulks().pause(launched->id)));
        // What was in flight ends: 40 at most.
        const qsizetype then = bulk.posted();
        const auto sent = rig.send(rig.candidate(frenchNumber(299)), u"Par ailleurs"_s); // it stands behind a message of the send
        QVERIFY_OK(sent);
        QTRY_VERIFY_WITH_TIMEOUT(rig.state(sent->message.id) >= MessageState::Sent, 20'000);
        QVERIFY(byHand(rig, u"+33639981499"_s, u"Et encore"_s));
        const qsizetype held = bulk.posted();
        QVERIFY2(held <= then + 42, qPrintable(u"%1 and then %2"_s.arg(then).arg(held)));
        QVERIFY(byHand(rig, u"+33639981499"_s, u"Et enfin"_s));
        QCOMPARE(bulk.posted(), held + 1);
        QCOMPARE(bulk.state(launched->id), BulkState::Paused);

        // Through a restart.
        rig.stop();
        rig.start();
        rig.run();
        QVERIFY(byHand(rig, u"+33639981499"_s, u"Après"_s));
        QCOMPARE(bulk.posted(), held + 2);
        QVERIFY_OK(answered(bulk.bulks().resume(launched->id)));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(launched->id), BulkState::Done, 60'000);
        QCOMPARE(bulk.posted(), 304);
        QCOMPARE(bulk.progress(launched->id).sent, 300);
    }

    void whatIsCalledOffDoesNotLeave_data() { dialectRows(); }

    void whatIsCalledOffDoesNotLeave()
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false, .latency = 100ms});
        BulkRig bulk(rig);
        bulk.row(u"+5511987654321"_s, u"Ana"_s); // awaits an approval
        for (int i = 0; i < 300; ++i)
            bulk.row(frenchNumber(i), u"N%1"_s.arg(i));
        rig.run();
        const auto launched = bulk.launched(kText);
        QVERIFY_OK(launched);
        QTRY_VERIFY_WITH_TIMEOUT(bulk.posted() >= 20, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.reviews().pending().size(), 1, 20'000);
        const auto cancelled = answered(bulk.bulks().cancel(launched->id));
        QVERIFY_OK(cancelled);
        QCOMPARE(cancelled->state, BulkState::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.progress(launched->id).queued, 0, 20'000);
        const BulkProgress progress = bulk.progress(launched->id);
        QCOMPARE(progress.awaitingApproval, 0);
        QCOMPARE(progress.sent + progress.cancelled, 301);
        QVERIFY(progress.cancelled > 200);
        QVERIFY(rig.provider.reviews().approve(rig.provider.reviews().pending().constFirst()->sid));
        QVERIFY_OK(rig.round());
        QCOMPARE(bulk.posted(), progress.sent);
        QCOMPARE(bulk.of(launched->id, u"+5511987654321"_s).state, u"cancelled"_s);
        QVERIFY_ERROR(answered(bulk.bulks().resume(launched->id)), "bulk_state");
    }

    void callingOffNeedsNoEngine() // nobody is there who sends: it is called off all the same
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        BulkRig bulk(rig);
        bulk.row(u"+5511987654321"_s, u"Ana"_s);
        bulk.row(u"+5511987654322"_s, u"Bruno"_s);
        const auto launched = bulk.launched(kText);
        QVERIFY_OK(launched);
        QVERIFY_OK(rig.round());
        QCOMPARE(bulk.progress(launched->id).awaitingApproval, 2);
        QVERIFY_OK(answered(bulk.bulks().cancel(launched->id)));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.progress(launched->id).cancelled, 2, 5'000);
    }

    void onlyATeamLeadLaunches_data() { dialectRows(); }

    void onlyATeamLeadLaunches() // R11.4
    {
        HALFTONE_RIG(rig);
        BulkRig bulk(rig);
        workspace::Workspace other({.address = rig.database.url(), .login = u"bert"_s, .displayName = u"Bert"_s, .demoSecret = {}});
        QVERIFY_OK(answered(other.open()));
        bulk.row(frenchNumber(0), u"Léa"_s);
        bulk.wish.name = u"De Bert"_s;
        bulk.wish.content.text = kText;
        const auto planned = answered(other.bulks().plan(bulk.wish)); // planning is everybody's
        QVERIFY_OK(planned);
        QVERIFY_ERROR(answered(other.bulks().launch(planned->id)), "not_team_lead");
        QVERIFY_ERROR(answered(other.bulks().cancel(planned->id)), "not_team_lead");
        QCOMPARE(bulk.state(planned->id), BulkState::Planned);
        QVERIFY_OK(answered(bulk.bulks().launch(planned->id))); // a lead releases it
        QVERIFY_ERROR(answered(other.bulks().pause(planned->id)), "not_team_lead");
        QVERIFY_OK(rig.round());
        QCOMPARE(bulk.posted(), 1);
    }

    void nothingToSendIsNotLaunched()
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        BulkRig bulk(rig);
        QVERIFY_ERROR(bulk.plan(kText), "bulk_without_recipients");
        bulk.row(u"12"_s, u"Nobody"_s);
        const auto planned = bulk.plan(kText);
        QVERIFY_OK(planned);
        QVERIFY_ERROR(answered(bulk.bulks().launch(planned->id)), "bulk_nothing_to_send");
        QVERIFY_ERROR(answered(bulk.bulks().launch(BulkId(12345))), "not_found");
    }

    void aSpreadSendLeavesBitByBit_data() { dialectRows(); }

    void aSpreadSendLeavesBitByBit()
    {
        HALFTONE_RIG(rig);
        BulkRig bulk(rig);
        for (int i = 0; i < 10; ++i)
            bulk.row(frenchNumber(i), u"N%1"_s.arg(i));
        rig.run();
        const auto launched = bulk.launched(kText, 1h);
        QVERIFY_OK(launched);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.posted(), 1, 20'000);
        QVERIFY(byHand(rig, u"+33639981499"_s, u"Par ailleurs"_s));
        QCOMPARE(bulk.posted(), 2);
        QCOMPARE(bulk.progress(launched->id).queued, 9);
        QCOMPARE(bulk.state(launched->id), BulkState::Running);
        // Half an hour later, half of it.
        const LaterClock later(31min);
        rig.stop();
        rig.ownClock = &later;
        rig.start();
        rig.run();
        if (dialect == storage::Dialect::Sqlite) // a server's clock counts for all; it cannot be moved
            QTRY_COMPARE_WITH_TIMEOUT(bulk.progress(launched->id).sent, 6, 20'000);
        rig.stop();
    }

    void aSendIsLaunchedForALaterTime_data() { dialectRows(); }

    void aSendIsLaunchedForALaterTime()
    {
        HALFTONE_RIG(rig);
        BulkRig bulk(rig);
        bulk.row(frenchNumber(0), u"Léa"_s);
        const auto planned = bulk.plan(kText);
        QVERIFY_OK(planned);
        rig.run();
        const UtcMs at = SystemClock().now() + 8s; // the message by hand leaves long before
        const auto launched = answered(bulk.bulks().launch(planned->id, at));
        QVERIFY_OK(launched);
        QVERIFY(byHand(rig, u"+33639981499"_s, u"Par ailleurs"_s));
        if (SystemClock().now() < at)
            QCOMPARE(bulk.posted(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(planned->id), BulkState::Done, 20'000);
        QCOMPARE(bulk.posted(), 2);
        QVERIFY(rig.provider.ledger().posted().constLast().created >= at);
    }

    void quietHoursHoldAndRelease() // R9.1
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        BulkRig bulk(rig);
        const QTime local = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Paris")).time();
        QVERIFY_OK(answered(rig.workspace->preferences().change([local](WorkspaceSettings &settings) {
            settings.quietHours.enabled = true;
            settings.quietHours.wholeDays = {};
            settings.quietHours.from = local.addSecs(-3600);
            settings.quietHours.until = local.addSecs(3600);
        })));
        bulk.row(frenchNumber(0), u"Léa"_s); // it is quiet there
        bulk.row(u"+12125550111"_s, u"Ann"_s); // and not there
        rig.run();
        const auto launched = bulk.launched(kText);
        QVERIFY_OK(launched);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.posted(), 1, 20'000);
        QCOMPARE(bulk.postedTo(u"+12125550111"_s).size(), 1);
        QVERIFY(byHand(rig, frenchNumber(0), u"Par ailleurs"_s)); // by hand only warns
        QCOMPARE(bulk.postedTo(frenchNumber(0)).size(), 1);
        QCOMPARE(bulk.progress(launched->id).queued, 1);
        QCOMPARE(bulk.state(launched->id), BulkState::Running);

        const LaterClock later(75min); // it is over, and the ten minutes are, over which what was held is spread
        rig.stop();
        rig.ownClock = &later;
        rig.start();
        rig.run();
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(launched->id), BulkState::Done, 20'000);
        QCOMPARE(bulk.postedTo(frenchNumber(0)).size(), 2);
        QCOMPARE(bulk.posted(), 3);
        rig.stop();
    }
};

QTEST_GUILESS_MAIN(BulkControlTest)
#include "tst_workspace_bulk_control.moc"
