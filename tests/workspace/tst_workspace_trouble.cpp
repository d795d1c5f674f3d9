#include "Rig.h"
#include "support/Case.h"

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;
using sandbox::FaultKind;

Q_DECLARE_METATYPE(sandbox::Fault)

/// R10: whatever happens on the way, what was accepted leaves once, or says why not.
class TroubleTest : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOnceWhateverTheProviderDoes_data()
    {
        QTest::addColumn<Fault>("fault");
        const auto row = [](const char *name, Fault fault) {
            fault.method = "POST";
            fault.path = u"*/Messages.json"_s;
            QTest::newRow(name) << fault;
        };
        row("R10.3 429 with Retry-After", {.kind = FaultKind::Throttle, .retryAfter = 1});
        row("R10.3 429 without", {.kind = FaultKind::Throttle});
        row("R10.3 500 with the provider's JSON, booked", {.kind = FaultKind::Error500, .booked = true});
        row("R10.3 500 with the provider's JSON, not booked", {.kind = FaultKind::Error500});
        row("R10.3 500 bare, booked", {.kind = FaultKind::Error500Bare, .booked = true});
        row("R10.3 502 page, booked", {.kind = FaultKind::BadGateway, .booked = true});
        row("R10.3 502 page, not booked", {.kind = FaultKind::BadGateway});
        row("R10.2 cut after processing", {.kind = FaultKind::Close, .booked = true});
        row("R10.2 cut inside the status line, booked", {.kind = FaultKind::CloseInStatusLine, .booked = true});
        row("R10.2 cut inside the answer, booked", {.kind = FaultKind::CloseInBody, .booked = true});
        row("R10.2 reset after processing", {.kind = FaultKind::Reset, .booked = true});
        row("R10.2 answer that is HTML, booked", {.kind = FaultKind::Html200, .booked = true});
        row("R10.2 truncated JSON, booked", {.kind = FaultKind::TruncatedJson, .booked = true});
    }

    void leavesOnceWhateverTheProviderDoes()
    {
        QFETCH(const Fault, fault);
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+33639981240"_s);
        rig.provider.faults().inject(fault);
        const auto sent = rig.send(candidate, u"Une seule fois"_s);
        QVERIFY_OK(sent);
        rig.run();
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.state(sent->message.id) == MessageState::Sent || rig.state(sent->message.id) == MessageState::Delivered, 30'000);
        QCOMPARE(rig.provider.faults().hits(), 1);
        QCOMPARE(rig.provider.ledger().posted().size(), 1);
        QCOMPARE(rig.conversation(candidate).size(), 1);
    }

    void waitsWhileTheProviderIsOutOfReach() // R10.1
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        rig.provider.stopListening();
        const auto sent = rig.send(rig.candidate(u"+33639981241"_s), u"Plus tard"_s);
        QVERIFY_OK(sent);
        QVERIFY_OK(answered(rig.workspace->engine().deliver(sent->message.id.value(), 5s)));
        QTRY_COMPARE_WITH_TIMEOUT(
            rig.state(sent->message.id), MessageState::Queued, 30'000); // deliver() may return while the attempt is under way
        QVERIFY(rig.provider.listen());
        rig.run();
        QTRY_VERIFY_WITH_TIMEOUT(rig.provider.ledger().posted().size() == 1, 60'000);
    }

    void refusedCredentialsPauseAndKeepTheMessage() // R10.3
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        rig.workspace->engine().setSecret(u"wrong"_s);
        const auto sent = rig.send(rig.candidate(u"+33639981242"_s), u"Bonjour"_s);
        QVERIFY_OK(sent);
        const auto delivered = answered(rig.workspace->engine().deliver(sent->message.id.value(), 10s));
        QVERIFY(!delivered);
        QCOMPARE(delivered.error().kind, ErrorKind::CredentialsRefused);
        QCOMPARE(rig.state(sent->message.id), MessageState::Queued);
        QVERIFY(rig.provider.ledger().posted().isEmpty());
        rig.workspace->engine().setSecret(rig.provider.authToken());
        const auto tested = answered(rig.workspace->accounts().test());
        QVERIFY_OK(tested);
        QVERIFY(tested->ok);
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.provider.ledger().posted().size(), 1);
    }

    void aRefusalForGoodMarksAndSaysWhy_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("optedOut");
        QTest::newRow("21610 unsubscribed") << 21610 << true;
        QTest::newRow("21211 invalid number") << 21211 << false;
        QTest::newRow("29999 unknown code") << 29999 << false;
    }

    void aRefusalForGoodMarksAndSaysWhy() // R10.3, R7.2
    {
        QFETCH(const int, code);
        QFETCH(const bool, optedOut);
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+33639981243"_s);
        rig.provider.faults().inject(
            {.kind = FaultKind::Refuse, .method = "POST", .path = u"*/Messages.json"_s, .status = 400, .code = code});
        const auto sent = rig.send(candidate, u"Bonjour"_s);
        QVERIFY_OK(sent);
        QVERIFY_OK(answered(rig.workspace->engine().deliver(sent->message.id.value(), 10s)));
        const Message failed = rig.message(sent->message.id);
        QCOMPARE(failed.state, MessageState::Failed);
        QCOMPARE(failed.errorCode, u"twilio_%1"_s.arg(code));
        const auto head = answered(rig.workspace->conversations().headOfCandidate(candidate.id));
        QVERIFY_OK(head);
        QCOMPARE(head->recipient.optedOutSms, optedOut);
        QCOMPARE(rig.provider.requests("POST", u"/Messages.json"_s), 1);
    }

    void twoProgramsSendEachMessageOnce_data() { dialectRows(); }

    void twoProgramsSendEachMessageOnce() // R6.5, R10.1
    {
        HALFTONE_RIG(rig);
        workspace::Workspace other(
            {.address = rig.database.url(), .login = u"lou"_s, .displayName = {}, .watchOthers = true, .demoSecret = {}});
        QVERIFY_OK(answered(other.open()));
        other.engine().setSecret(rig.provider.authToken());
        QList<Candidate> candidates;
        for (int i = 0; i < 10; ++i)
            candidates << rig.candidate(u"+336399813%1"_s.arg(10 + i));
        rig.run();
        other.engine().start();
        for (int round = 0; round < 4; ++round) {
            for (const Candidate &candidate : std::as_const(candidates))
                QVERIFY_OK(rig.send(candidate, u"tour %1"_s.arg(round)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.ledger().posted().size(), 40, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(answered(rig.workspace->info()).value().outbox, 0, 20'000);
        QCOMPARE(rig.provider.ledger().posted().size(), 40);
        QHash<QString, QStringList> byRecipient;
        for (const auto &posted : rig.provider.ledger().posted())
            byRecipient[posted.to] << posted.body;
        for (const QStringList &bodies : std::as_const(byRecipient))
            QCOMPARE(bodies, QStringList({u"tour 0"_s, u"tour 1"_s, u"tour 2"_s, u"tour 3"_s}));
    }

    void aMessageThatCannotBeAskedAboutIsShownAsInDoubt() // R10.2
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        rig.provider.faults().inject({.kind = FaultKind::Close, .method = "POST", .path = u"*/Messages.json"_s, .booked = true});
        rig.provider.faults().inject({.kind = FaultKind::Error500, .method = "GET", .path = u"*/Messages.json"_s, .count = 2});
        const auto sent = rig.send(rig.candidate(u"+33639981250"_s), u"Bonjour"_s);
        QVERIFY_OK(sent);
        rig.run();
        QTRY_COMPARE_WITH_TIMEOUT(rig.state(sent->message.id), MessageState::Unconfirmed, 10'000);
        const auto cancelled = answered(rig.workspace->sending().cancel(sent->message.id));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, u"cannot_cancel_in_flight"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.state(sent->message.id) == MessageState::Sent || rig.state(sent->message.id) == MessageState::Delivered, 60'000);
        QCOMPARE(rig.provider.ledger().posted().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "tst_workspace_trouble.moc"
