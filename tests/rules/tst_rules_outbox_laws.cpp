#include "RulesTestKit.h"

#include "rules/OutboxMachine.h"

#include <rapidcheck.h>

#include <set>

using namespace halftone;
using namespace halftone::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = OutboxEventKind;
constexpr UtcMs kNow {1'700'000'000'000ms};

OutboxFacts anyRow()
{
    const auto maybe = [] { return *rc::gen::arbitrary<bool>(); };
    const auto ago = [] { return kNow - milliseconds(*rc::gen::inRange(0, 100'000'000)); };
    OutboxFacts row;
    row.state = static_cast<MessageState>(*rc::gen::inRange(0, 13));
    row.attention = static_cast<Attention>(*rc::gen::inRange(0, 5));
    row.optedOut = maybe();
    row.hasProviderId = maybe();
    row.tries = *rc::gen::inRange(0, 30);
    if (maybe())
        row.failingSince = ago();
    row.notBefore = maybe() ? ago() : kNow + 1s;
    row.attemptEnded = ago();
    row.wholeAnswer = maybe();
    row.absentSeen = *rc::gen::inRange(0, 3);
    if (row.absentSeen > 0)
        row.firstAbsentAt = ago();
    if (maybe())
        row.cannotAskSince = ago();
    return row;
}

OutboxEvent anyEvent()
{
    OutboxEvent event {static_cast<Kind>(*rc::gen::inRange(0, static_cast<int>(Kind::UserOtherChannel) + 1))};
    if (*rc::gen::arbitrary<bool>())
        event.retryAfter = std::chrono::seconds(*rc::gen::inRange(0, 4000));
    event.offline = *rc::gen::arbitrary<bool>();
    event.random = *rc::gen::inRange(0, 1001) / 1000.0;
    return event;
}

bool isInFlight(MessageState state)
{
    return state == MessageState::Sending || state == MessageState::Unconfirmed;
}

bool isSuccess(Kind kind)
{
    return kind == Kind::Accepted || kind == Kind::FoundInList;
}

/// A provider that books or not, answers or not, and lists what it has booked at most H after the attempt has ended.
struct World
{
    int booked = 0;
    UtcMs visibleFrom {};

    OutboxEvent answer(UtcMs now, milliseconds horizon)
    {
        const int dice = *rc::gen::inRange(0, 8);
        const bool books = *rc::gen::arbitrary<bool>();
        const auto book = [&](milliseconds lag) {
            ++booked;
            visibleFrom = now + lag;
        };
        switch (dice) {
        case 0:
            return {Kind::RefusedForNow};
        case 1:
            return {Kind::NotSent};
        case 2:
            book(0ms);
            return {Kind::Accepted};
        case 3:
            if (books)
                book(0ms); // a whole answer: what was booked is booked
            return {Kind::WholeAnswerUnclear};
        case 4:
            return {Kind::CredentialsRefused};
        case 5:
            return {Kind::RefusedForGood};
        default:
            if (books)
                book(milliseconds(*rc::gen::inRange<qint64>(0, horizon.count() + 1)));
            return {dice == 6 ? Kind::NoAnswer : Kind::LeaseExpired};
        }
    }

    OutboxEvent listing(UtcMs now) const
    {
        if (*rc::gen::inRange(0, 5) == 0)
            return {Kind::CannotAsk};
        return {booked > 0 && now >= visibleFrom ? Kind::FoundInList : Kind::AbsentInList};
    }
};

} // namespace

class TestOutboxLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFinalStateIsLeftOnlyForCause();
    void nothingIsQueuedAgainWithoutCertainty();
    void rowsOpenAndClose();
    void whatWaitsHasATime();
    void atMostOnceAndNeverLost();
};

void TestOutboxLaws::aFinalStateIsLeftOnlyForCause()
{
    QVERIFY(rc::check("I6: a final state is left on positive proof, a person's word, or the provider's word of a closed window", [] {
        const OutboxFacts row = anyRow();
        const OutboxEvent event = anyEvent();
        const Result<Transition> move = next(row, event, kNow);
        if (!move || isOpen(row.state) || move->to == row.state)
            return;
        static const std::set causes {Kind::Accepted, Kind::FoundInList, Kind::UserRetry, Kind::UserOtherChannel, Kind::Resubmitted,
            Kind::UserCancel, Kind::ProviderSaysWindowClosed};
        RC_ASSERT(causes.contains(event.kind));
        RC_ASSERT(row.state != MessageState::Delivered && row.state != MessageState::Read && row.state != MessageState::Received);
        RC_ASSERT(event.kind != Kind::UserCancel || row.state == MessageState::Rejected);
    }));
}

void TestOutboxLaws::nothingIsQueuedAgainWithoutCertainty()
{
    QVERIFY(rc::check("R10.2 R10.3 R7.2: what may have left is queued again only with certainty or on a person's word", [] {
        const OutboxFacts row = anyRow();
        const OutboxEvent event = anyEvent();
        const Result<Transition> move = next(row, event, kNow);
        if (!move)
            return;
        if (event.kind != Kind::UserOtherChannel)
            RC_ASSERT(!(row.optedOut && move->to == MessageState::Queued && row.state != MessageState::Queued));
        RC_ASSERT(move->newAttempt == (event.kind == Kind::Claim && move->to == MessageState::Sending));
        if (isSuccess(event.kind))
            RC_ASSERT(!move->fenced); // a success is never fenced
        if (isInFlight(row.state) && move->to == MessageState::Queued) {
            static const std::set certain {Kind::JudgedRerouted, Kind::RefusedForNow, Kind::NotSent, Kind::CredentialsRefused,
                Kind::AbsentInList, Kind::UserSendAnyway};
            RC_ASSERT(certain.contains(event.kind));
            if (event.kind == Kind::UserSendAnyway)
                RC_ASSERT(row.attention == Attention::InDoubt);
            if (event.kind == Kind::AbsentInList && !row.wholeAnswer) {
                RC_ASSERT(row.firstAbsentAt.has_value()); // apart: RC_ASSERT takes || and && to pieces and evaluates both sides
                RC_ASSERT(kNow - *row.firstAbsentAt >= 20s);
                RC_ASSERT(kNow - row.attemptEnded >= row.horizon);
            }
        }
        if (row.state == MessageState::Sending && move->to != MessageState::Sending && !isSuccess(event.kind))
            RC_ASSERT(move->fenced || move->newEpoch);
    }));
}

void TestOutboxLaws::rowsOpenAndClose()
{
    QVERIFY(rc::check("I2: an outbox row for each open state, and for no other", [] {
        const OutboxFacts row = anyRow();
        const Result<Transition> move = next(row, anyEvent(), kNow);
        if (!move)
            return;
        RC_ASSERT(move->closesRow == (isOpen(row.state) && !isOpen(move->to)));
        RC_ASSERT(move->opensRow == (!isOpen(row.state) && isOpen(move->to)));
    }));
}

void TestOutboxLaws::whatWaitsHasATime()
{
    QVERIFY(rc::check("I8: what gets to queued or unconfirmed has a time at which it is looked at again", [] {
        const OutboxFacts row = anyRow();
        const Result<Transition> move = next(row, anyEvent(), kNow);
        if (!move || move->to == row.state)
            return;
        if (move->to == MessageState::Queued || move->to == MessageState::Unconfirmed)
            RC_ASSERT((move->notBefore && *move->notBefore >= kNow));
    }));
}

void TestOutboxLaws::atMostOnceAndNeverLost()
{
    QVERIFY(rc::check("I1 R10.1: at most one entry in the ledger, and in the end it is sent, or shown as failed or cancelled", [] {
        World world;
        OutboxFacts row;
        row.state = MessageState::Queued;
        row.notBefore = kNow;
        row.horizon = std::chrono::seconds(*rc::gen::inRange(0, 300));
        UtcMs now = kNow;
        for (int step = 0; step < 2'000 && isOpen(row.state); ++step) {
            now = std::max(now, row.notBefore) + milliseconds(*rc::gen::inRange(0, 1'000));
            OutboxEvent event {Kind::Claim};
            if (row.state == MessageState::Sending)
                event = world.answer(now, row.horizon);
            else if (row.state == MessageState::Unconfirmed)
                event = world.listing(now);
            if (*rc::gen::inRange(0, 40) == 0) {
                row.optedOut = true;
                if (row.state != MessageState::Sending)
                    event = {Kind::OptedOut};
            }
            event.random = *rc::gen::inRange(0, 1001) / 1000.0;
            const Result<Transition> move = next(row, event, now);
            RC_ASSERT(move.ok());
            row = applied(row, *move);
            RC_ASSERT(world.booked <= 1);
        }
        RC_ASSERT(!isOpen(row.state));
        RC_ASSERT((row.state == MessageState::Sent) == (world.booked == 1));
        if (row.state == MessageState::Cancelled)
            RC_ASSERT(row.optedOut);
    }));
}

QTEST_APPLESS_MAIN(TestOutboxLaws)
#include "tst_rules_outbox_laws.moc"
