#include "storage/Accounts.h"
#include "storage/Candidates.h"
#include "storage/Numbers.h"
#include "storage/Outbox.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QTest>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An account with a number, and candidates to write to.
struct Desk
{
    explicit Desk(TestDatabase &made)
        : db(made)
        , outbox(*db, 1, u"here"_s, 60s)
    {
        Account stored;
        stored.provider = u"twilio"_s;
        stored.externalId = u"AC1"_s;
        account = Accounts(*db).upsert(db.ids, stored, db.clock.now()).value().id;
        Number listed;
        listed.account = account;
        listed.e164 = E164(u"+33639980142"_s);
        listed.region = u"FR"_s;
        listed.callingCode = 33;
        listed.status = u"in-use"_s;
        listed.usable = true;
        listed.perSecondMilli = 1'000'000;
        if (!Numbers(*db).refresh(account, Channel::Sms, {listed}, db.ids, db.clock.now()))
            qFatal("no number");
        number = Numbers(*db).all().value().constFirst().id;
    }

    MessageId accept(int candidate, int priority = 0, MessageState state = MessageState::Queued, milliseconds undo = 0ms)
    {
        auto &contact = contacts[candidate];
        if (!contact.candidate.isValid())
            contact = Candidates(*db, db.ids)
                          .ensureForAddress(addressOf(u"+3363998%1"_s.arg(1000 + candidate), {}).value(), db.clock.now())
                          .value();
        NewMessage message;
        message.id = db.ids.next<MessageTag>();
        message.conversation = contact.conversation;
        message.recipient = contact.recipient;
        message.account = account;
        message.number = number;
        message.state = state;
        message.body = u"Bonjour"_s;
        message.priority = priority;
        message.notBefore = db.clock.now() + undo;
        if (!outbox.accept(message, db.clock.now()))
            qFatal("not accepted");
        return message.id;
    }
    QList<MessageId> claim(int limit = 8)
    {
        QList<MessageId> ids;
        const auto taken = outbox.claim(account, db.clock.now(), limit, 90s);
        if (!taken)
            qFatal("claim: %s", qPrintable(taken.error().detail));
        for (const OutboxRow &row : *taken)
            ids << row.message;
        return ids;
    }
    MessageState state(MessageId id) { return outbox.row(id).value().state; }

    TestDatabase &db;
    Outbox outbox;
    AccountId account;
    NumberId number;
    QHash<int, Contact> contacts;
};

} // namespace

/// The outbox as a queue: order, claims, leases, and a clock that cannot be trusted.
class OutboxQueueTest : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void whatQuietHoursHeldIsReleased_data() { dialectRows(); }
    void whatQuietHoursHeldIsReleased() // R9.1
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        const MessageId held = desk.accept(1);
        const MessageId planned = desk.accept(2, 0, MessageState::Scheduled); // a person's own time: not ours to judge
        QCOMPARE(desk.claim(), QList<MessageId>({held}));
        const UtcMs until = db.clock.now() + 8h;
        QVERIFY_OK(desk.outbox.apply(held, {.kind = rules::OutboxEventKind::JudgedQuiet, .until = until}, db.clock.now(), {.epoch = 1}));
        QCOMPARE(desk.state(held), MessageState::Scheduled);
        QCOMPARE(desk.outbox.nextDue().value().value(), until);
        db.clock.advance(8h - 1ms);
        QCOMPARE(desk.outbox.releaseHeld(db.clock.now()).value(), 0);
        db.clock.advance(1ms);
        QCOMPARE(desk.outbox.releaseHeld(db.clock.now()).value(), 1);
        QCOMPARE(desk.state(held), MessageState::Queued);
        QCOMPARE(desk.state(planned), MessageState::Scheduled);
        QCOMPARE(desk.claim(), QList<MessageId>({held}));
    }

    void anUnconfirmedMessageSettlesAtTheHorizon() // R10.2
    {
        TestDatabase db(Dialect::Sqlite);
        Desk desk(db);
        desk.outbox.setHorizon(3s);
        const MessageId message = desk.accept(1);
        QCOMPARE(desk.claim(), QList<MessageId>({message}));
        QVERIFY_OK(desk.outbox.apply(message, {.kind = rules::OutboxEventKind::NoAnswer}, db.clock.now(), {.epoch = 1}));
        const UtcMs ended = db.clock.now();
        QList<qint64> looks;
        while (desk.state(message) == MessageState::Unconfirmed && looks.size() < 20) {
            const UtcMs due = desk.outbox.nextDue().value().value();
            QVERIFY(due > db.clock.now());
            db.clock.advance(due - db.clock.now() - 1ms);
            QVERIFY(desk.outbox.dueForLook(db.clock.now(), 4).value().isEmpty());
            db.clock.advance(1ms);
            QCOMPARE(desk.outbox.dueForLook(db.clock.now(), 4).value().size(), 1);
            looks << (db.clock.now() - ended).count();
            QVERIFY_OK(desk.outbox.apply(message, {.kind = rules::OutboxEventKind::AbsentInList}, db.clock.now()));
        }
        QCOMPARE(looks, QList<qint64>({250, 750, 2250, 3000}));
        QCOMPARE(desk.state(message), MessageState::Queued);
    }

    void aNewerSchemaIsNotClaimedFrom_data() { dialectRows(); }
    void aNewerSchemaIsNotClaimedFrom()
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        const MessageId message = desk.accept(1);
        QVERIFY_OK(db->run(u"INSERT INTO schema_migrations (version, name, checksum, applied_at_ms) VALUES (999, 'of tomorrow', '', 0)"_s));
        const auto refused = desk.outbox.claim(desk.account, db.clock.now(), 8, 90s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::WorkspaceUnusable);
        QCOMPARE(refused.error().code, u"workspace_too_new"_s);
        QCOMPARE(refused.error().subject, u"999"_s);
        QCOMPARE(desk.state(message), MessageState::Queued);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM attempts"_s), 0);
    }

    void oneConversationIsClaimedInOrderOneAtATime_data() { dialectRows(); }
    void oneConversationIsClaimedInOrderOneAtATime() // R10.4
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        const MessageId first = desk.accept(1);
        const MessageId second = desk.accept(1);
        const MessageId other = desk.accept(2);
        QCOMPARE(desk.claim(), QList<MessageId>({first, other}));
        QCOMPARE(desk.claim(), QList<MessageId>());
        QVERIFY_OK(
            desk.outbox.apply(first, {.kind = rules::OutboxEventKind::Accepted}, db.clock.now(), {.epoch = 1, .providerId = u"SM1"_s}));
        QCOMPARE(desk.state(first), MessageState::Sent);
        db.clock.advance(10ms); // past the number's next slot
        QCOMPARE(desk.claim(), QList<MessageId>({second}));
    }

    void priorityIsInheritedByWhatStandsBefore_data() { dialectRows(); }
    void priorityIsInheritedByWhatStandsBefore()
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        for (int i = 10; i < 20; ++i)
            desk.accept(i);
        const MessageId bulk = desk.accept(1);
        desk.accept(1, 10); // the recruiter writes to the same person
        QCOMPARE(desk.claim(1), QList<MessageId>({bulk}));
    }

    void whatWaitsForApprovalHoldsBackNobody_data() { dialectRows(); }
    void whatWaitsForApprovalHoldsBackNobody() // R10.4
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        desk.accept(1, 0, MessageState::AwaitingApproval);
        const MessageId after = desk.accept(1);
        QCOMPARE(desk.claim(), QList<MessageId>({after}));
    }

    void anExpiredLeaseIsAskedAboutNotResent_data() { dialectRows(); }
    void anExpiredLeaseIsAskedAboutNotResent() // R10.2
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        const MessageId id = desk.accept(1);
        QCOMPARE(desk.claim(), QList<MessageId>({id}));
        db.clock.advance(91s);
        QCOMPARE(desk.outbox.expireLeases(db.clock.now()).value(), 1);
        QCOMPARE(desk.state(id), MessageState::Unconfirmed);
        QCOMPARE(desk.claim(), QList<MessageId>());
        QCOMPARE(desk.outbox.dueForLook(db.clock.now(), 8).value().size(), 1);
        // The program that had it speaks up late: its failure is not heard, its success is.
        const auto late = desk.outbox.apply(id, {.kind = rules::OutboxEventKind::RefusedForNow}, db.clock.now(), {.epoch = 1});
        QVERIFY(!late);
        QVERIFY_OK(desk.outbox.apply(id, {.kind = rules::OutboxEventKind::Accepted}, db.clock.now(), {.epoch = 1, .providerId = u"SM1"_s}));
        QCOMPARE(desk.state(id), MessageState::Sent);
    }

    void theDeadAreToldAtOnce_data() { dialectRows(); }
    void theDeadAreToldAtOnce()
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        const MessageId id = desk.accept(1);
        QCOMPARE(desk.claim().size(), 1);
        QCOMPARE(desk.outbox.expireDead(db.clock.now(), [](const QString &) { return true; }).value(), 0);
        QCOMPARE(desk.state(id), MessageState::Sending);
        QCOMPARE(desk.outbox.expireDead(db.clock.now(), [](const QString &owner) { return owner != "here"_L1; }).value(), 1);
        QCOMPARE(desk.state(id), MessageState::Unconfirmed);
    }

    void theRateOfANumberIsShared_data() { dialectRows(); }
    void theRateOfANumberIsShared()
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        QVERIFY_OK(Numbers(*db).setRate(desk.number, 1000)); // one a second
        desk.accept(1);
        desk.accept(2);
        QCOMPARE(desk.claim(1).size(), 1);
        QCOMPARE(desk.claim(1).size(), 0);
        db.clock.advance(1000ms);
        QCOMPARE(desk.claim(1).size(), 1);
    }

    void aClockThatIsSetBackHoldsNothingUp_data() { dialectRows(); }
    void aClockThatIsSetBackHoldsNothingUp()
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        QVERIFY_OK(Numbers(*db).setRate(desk.number, 1000));
        desk.accept(9);
        QCOMPARE(desk.claim(1).size(), 1);
        const MessageId id = desk.accept(1, 10, MessageState::Queued, 5s);
        db.clock.advance(-1h);
        QCOMPARE(desk.claim(), QList<MessageId>());
        QVERIFY(desk.outbox.mendClock(db.clock.now()).value() > 0);
        db.clock.advance(4s);
        QCOMPARE(desk.claim(), QList<MessageId>()); // the undo that was promised is kept
        db.clock.advance(2s);
        QCOMPARE(desk.claim(), QList<MessageId>({id}));
    }

    void aStopWordCancelsWhatWaits_data() { dialectRows(); }
    void aStopWordCancelsWhatWaits() // R7.2
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        const MessageId queued = desk.accept(1);
        const MessageId pending = desk.accept(1, 0, MessageState::AwaitingApproval);
        QCOMPARE(desk.outbox.cancelFor(desk.contacts[1].recipient, Channel::Sms, db.clock.now()).value(), 2);
        QCOMPARE(desk.state(queued), MessageState::Cancelled);
        QCOMPARE(desk.state(pending), MessageState::Cancelled);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM outbox"_s), 0);
    }

    void noStatementThatFailsLosesAnything_data() { dialectRows(); }
    void noStatementThatFailsLosesAnything() // R10.1: every statement may be the last
    {
        HALFTONE_TEST_DATABASE(db);
        Desk desk(db);
        const MessageId id = desk.accept(1);
        const auto consistent = [&] {
            QCOMPARE(number(*db, u"SELECT COUNT(*) FROM messages WHERE state IN ('queued', 'sending')"_s), 1);
            QCOMPARE(number(*db, u"SELECT COUNT(*) FROM outbox o JOIN messages m ON m.id = o.message_id WHERE o.state = m.state"_s), 1);
            QCOMPARE(number(*db, u"SELECT COUNT(*) FROM attempts"_s), number(*db, u"SELECT attempt FROM outbox"_s));
        };
        const int failed = failEachStatement(
            *db,
            [&]() -> Result<Done> {
                auto taken = desk.outbox.claim(desk.account, db.clock.now(), 8, 90s);
                return taken ? halftone::done() : Result<Done>(taken.error());
            },
            consistent);
        QVERIFY(failed > 3);
        QCOMPARE(desk.state(id), MessageState::Sending);
    }
};

QTEST_GUILESS_MAIN(OutboxQueueTest)
#include "tst_outbox_queue.moc"
