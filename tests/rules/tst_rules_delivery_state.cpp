#include "RulesTestKit.h"

#include "rules/DeliveryState.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>
#include <set>

using namespace halftone;
using namespace halftone::rules;
using namespace Qt::StringLiterals;

namespace {

MessageState anyState()
{
    constexpr auto &kAll = CodeTable<MessageState>::kEntries;
    return kAll[*rc::gen::inRange<std::size_t>(0, kAll.size())].value;
}

} // namespace

class TestDeliveryState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesMoveForwardOnly_data();
    void statesMoveForwardOnly();
    void providersWords_data();
    void providersWords();
    void noTwoStatesAreEquallyFar();
    void theyFormALattice();
    void theOrderOfReportsDoesNotMatter();
};

void TestDeliveryState::statesMoveForwardOnly_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("reported");
    QTest::addColumn<QString>("result");

    const auto row = [](const char *name, const char *current, const char *reported, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(current) << QString::fromLatin1(reported) << QString::fromLatin1(result);
    };
    row("R12.4 sent, delivered", "sent", "delivered", "delivered");
    row("R12.4 delivered, read", "delivered", "read", "read");
    row("R12.4 sent, read", "sent", "read", "read");
    row("R12.4 read, delivered", "read", "delivered", "read");
    row("R12.4 read, sent", "read", "sent", "read");
    row("R12.4 sent, failed", "sent", "failed", "failed");
    row("R12.4 failed, sent", "failed", "sent", "failed");
    row("R12.4 failed, delivered", "failed", "delivered", "delivered");
    row("R12.4 delivered, failed", "delivered", "failed", "delivered");
    row("R12.4 read, failed", "read", "failed", "read");
    row("R12.4 unconfirmed, sent", "unconfirmed", "sent", "sent");
    row("R12.4 sending, delivered", "sending", "delivered", "delivered");
    row("R12.4 cancelled here, sent there", "cancelled", "sent", "sent");
    row("R12.4 missed here, delivered there", "missed", "delivered", "delivered");
    row("R12.4 rejected here, sent there", "rejected", "sent", "sent");
    row("R12.4 sent there, cancelled here", "sent", "cancelled", "sent");
    row("inbound stays received", "received", "sent", "received");
}

void TestDeliveryState::statesMoveForwardOnly()
{
    QFETCH(const QString, current);
    QFETCH(const QString, reported);
    QFETCH(const QString, result);
    QCOMPARE(code(advance(*fromCode<MessageState>(current), *fromCode<MessageState>(reported))), result);
}

void TestDeliveryState::providersWords_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("state");

    const auto row = [](const char *said, const char *state) {
        QTest::addRow("R12.4 '%s'", said) << QString::fromLatin1(said) << QString::fromLatin1(state);
    };
    for (const char *said : {"accepted", "scheduled", "queued", "sending", "sent", "partially_delivered", "SENT"})
        row(said, "sent");
    row("delivered", "delivered");
    row("read", "read");
    for (const char *said : {"failed", "undelivered", "canceled"})
        row(said, "failed");
    row("receiving", "received");
    row("received", "received");
    row("teleported", "-");
    row("", "-");
}

void TestDeliveryState::providersWords()
{
    QFETCH(const QString, said);
    QFETCH(const QString, state);
    QCOMPARE(word(providerState(said)), state);
}

void TestDeliveryState::noTwoStatesAreEquallyFar()
{
    std::set<int> ranks;
    for (const auto &entry : CodeTable<MessageState>::kEntries)
        ranks.insert(furtherness(entry.value));
    QCOMPARE(ranks.size(), CodeTable<MessageState>::kEntries.size());
}

void TestDeliveryState::theyFormALattice()
{
    QVERIFY(rc::check("R12.4: idempotent, commutative, associative, forward only", [] {
        const MessageState a = anyState();
        const MessageState b = anyState();
        const MessageState c = anyState();
        RC_ASSERT(advance(a, a) == a);
        RC_ASSERT(advance(a, b) == advance(b, a));
        RC_ASSERT(advance(advance(a, b), c) == advance(a, advance(b, c)));
        RC_ASSERT(furtherness(advance(a, b)) >= furtherness(a));
        if (isPositiveProof(b))
            RC_ASSERT(isPositiveProof(advance(a, b)) || a == MessageState::Failed || a == MessageState::Received);
    }));
}

void TestDeliveryState::theOrderOfReportsDoesNotMatter()
{
    QVERIFY(rc::check("R12.4: reports in any order, and any of them twice, end in the same state", [] {
        const auto reports = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 13));
        std::vector<MessageState> states;
        for (const int index : reports)
            states.push_back(CodeTable<MessageState>::kEntries[static_cast<std::size_t>(index)].value);
        const auto end = [](const std::vector<MessageState> &heard) {
            MessageState state = MessageState::Queued;
            for (const MessageState each : heard)
                state = advance(state, each);
            return state;
        };
        std::vector<MessageState> other = states;
        other.insert(other.end(), states.begin(), states.end());
        std::mt19937 dice(*rc::gen::arbitrary<unsigned>());
        std::shuffle(other.begin(), other.end(), dice);
        RC_ASSERT(end(states) == end(other));
    }));
}

QTEST_APPLESS_MAIN(TestDeliveryState)
#include "tst_rules_delivery_state.moc"
