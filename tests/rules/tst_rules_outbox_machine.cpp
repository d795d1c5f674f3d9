#include "RulesTestKit.h"

#include "rules/OutboxMachine.h"

#include <QFile>

#include <functional>
#include <map>

using namespace halftone;
using namespace halftone::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs kNow {1'700'000'000'000ms};

struct Variant
{
    QString when;
    std::function<void(OutboxFacts &, OutboxEvent &)> change;
    std::optional<MessageState> only = {}; ///< the state in which such facts are kept; empty: any
};

const QList<Variant> &variants()
{
    static const QList<Variant> all {
        {u""_s, [](OutboxFacts &, OutboxEvent &) {}},
        {u"opted out"_s, [](OutboxFacts &row, OutboxEvent &) { row.optedOut = true; }},
        {u"not due yet"_s, [](OutboxFacts &row, OutboxEvent &) { row.notBefore = kNow + 1ms; }},
        {u"Retry-After 90 s"_s, [](OutboxFacts &, OutboxEvent &event) { event.retryAfter = 90s; }},
        {u"offline"_s, [](OutboxFacts &, OutboxEvent &event) { event.offline = true; }},
        {u"failing for 24 h"_s, [](OutboxFacts &row, OutboxEvent &) { row.failingSince = kNow - 24h; }},
        {u"second absence, over H"_s,
            [](OutboxFacts &row, OutboxEvent &) {
                row.attemptEnded = kNow - 60s;
                row.firstAbsentAt = kNow - 20s;
                row.absentSeen = 1;
            },
            MessageState::Unconfirmed},
        {u"after a whole answer"_s, [](OutboxFacts &row, OutboxEvent &) { row.wholeAnswer = true; }, MessageState::Unconfirmed},
        {u"certainly absent, opted out"_s,
            [](OutboxFacts &row, OutboxEvent &) {
                row.wholeAnswer = true;
                row.optedOut = true;
            },
            MessageState::Unconfirmed},
        {u"cannot ask for 15 min"_s, [](OutboxFacts &row, OutboxEvent &) { row.cannotAskSince = kNow - 15min; }, MessageState::Unconfirmed},
        {u"in doubt"_s, [](OutboxFacts &row, OutboxEvent &) { row.attention = Attention::InDoubt; }, MessageState::Unconfirmed},
        {u"approved, stale"_s, [](OutboxFacts &row, OutboxEvent &) { row.attention = Attention::StaleApproved; },
            MessageState::AwaitingApproval},
        {u"the provider has it"_s, [](OutboxFacts &row, OutboxEvent &) { row.hasProviderId = true; }},
    };
    return all;
}

QString effects(const Transition &move)
{
    QStringList words;
    if (move.outcome)
        words.append(u"attempt "_s + code(*move.outcome));
    if (move.newAttempt)
        words.append(u"new attempt"_s);
    if (move.newEpoch)
        words.append(u"new epoch"_s);
    if (move.notBefore)
        words.append(u"not before +%1 s"_s.arg(static_cast<double>((*move.notBefore - kNow).count()) / 1000.0));
    if (move.absentSeen > 0)
        words.append(u"absent %1"_s.arg(move.absentSeen));
    if (move.leaveAs != LeaveAs::AsComposed)
        words.append(move.leaveAs == LeaveAs::FreeText ? u"as free text"_s : u"as template"_s);
    if (move.attention != Attention::None)
        words.append(u"shown: "_s + code(move.attention));
    if (!move.code.isEmpty())
        words.append(u"code "_s + move.code);
    if (move.pausesAccount)
        words.append(u"account paused"_s);
    if (move.fenced)
        words.append(u"fenced"_s);
    if (move.closesRow)
        words.append(u"row closed"_s);
    if (move.opensRow)
        words.append(u"row opened"_s);
    return words.join(u", "_s);
}

Result<Transition> judged(MessageState state, OutboxEventKind kind, const Variant &variant)
{
    OutboxFacts row;
    row.state = state;
    row.attemptEnded = kNow - 5s;
    OutboxEvent event {kind};
    variant.change(row, event);
    return next(row, event, kNow);
}

/// The whole machine as two tables: what moves, and what is refused.
QString machineAsMarkdown()
{
    QString moves = u"| from | event | where | to | in the same transaction |\n|---|---|---|---|---|\n"_s;
    QString refusals = u"| from | refused with | events |\n|---|---|---|\n"_s;
    for (const auto &state : CodeTable<MessageState>::kEntries) {
        std::map<QString, QStringList> refused;
        for (const auto &kind : CodeTable<OutboxEventKind>::kEntries) {
            QString plain;
            for (const Variant &variant : variants()) {
                if (variant.only && *variant.only != state.value)
                    continue;
                const Result<Transition> result = judged(state.value, kind.value, variant);
                const QString cells = result ? u"%1 | %2"_s.arg(code(result->to), effects(*result)) : result.error().code;
                if (variant.when.isEmpty())
                    plain = cells;
                else if (cells == plain)
                    continue;
                if (result)
                    moves += u"| %1 | %2 | %3 | %4 |\n"_s.arg(state.word, kind.word, variant.when, cells);
                else
                    refused[cells].append(variant.when.isEmpty() ? QString(kind.word) : u"%1 (%2)"_s.arg(kind.word, variant.when));
            }
        }
        for (const auto &[refusal, events] : refused)
            refusals += u"| %1 | %2 | %3 |\n"_s.arg(state.word, refusal, events.join(u", "_s));
    }
    return u"# The outbox machine\n\nPrinted by tst_rules_outbox_machine from rules::next; it is compared with this file. To write it "
           u"anew:\n"
           "HALFTONE_UPDATE_TABLES=1. Random is 0.5, H is 60 s, an unconfirmed attempt ended 5 s ago, nothing else is set but what\n"
           "\"where\" says; a \"where\" that changes nothing has no row.\n\n## What moves\n\n"_s
        + moves + u"\n## What is refused\n\n"_s + refusals;
}

} // namespace

class TestOutboxMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTheOneOnPaper();
    void whatTheRulesNameByItself_data();
    void whatTheRulesNameByItself();
    void anExpiredLeaseIsAskedAboutNotResent();
    void aServerErrorSettlesByOneAbsence();
    void throttlingHonoursRetryAfter();
    void aDayOfNotSentIsAFailure();
    void offlineIsNoTry();
    void inDoubtAfterAQuarterOfAnHour();
    void aFailureThatTheProviderReportedStays();
    void codesAreOnce();
};

void TestOutboxMachine::theTableIsTheOneOnPaper()
{
    QFile file(QStringLiteral(HALFTONE_SOURCE_DIR "/tests/rules/outbox_machine.md"));
    const QString printed = machineAsMarkdown();
    if (qEnvironmentVariableIsSet("HALFTONE_UPDATE_TABLES")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(printed.toUtf8());
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "tests/rules/outbox_machine.md is missing");
    const QStringList onPaper = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList found = printed.split(u'\n');
    for (qsizetype i = 0; i < std::min(onPaper.size(), found.size()); ++i)
        QCOMPARE(found[i], onPaper[i]);
    QCOMPARE(found.size(), onPaper.size());
}

void TestOutboxMachine::whatTheRulesNameByItself_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("to"); ///< a state, or the code of a refusal

    const auto row = [](const char *rule, const char *from, const char *event, const char *to, const char *where = "") {
        QTest::addRow("%s %s, %s%s%s", rule, from, event, *where ? ", " : "", where)
            << QString::fromLatin1(from) << QString::fromLatin1(event) << QString::fromLatin1(where) << QString::fromLatin1(to);
    };
    row("R10.2", "queued", "claim", "sending");
    row("R10.2", "queued", "claim", "not_due", "not due yet");
    row("R10.1", "sending", "accepted", "sent");
    row("R10.3", "sending", "refused_for_now", "queued");
    row("R10.3", "sending", "not_sent", "queued");
    row("R10.3", "sending", "refused_for_good", "failed");
    row("R10.3", "sending", "credentials_refused", "queued");
    row("R10.2", "sending", "no_answer", "unconfirmed");
    row("R10.3", "sending", "whole_answer_unclear", "unconfirmed");
    row("R10.2", "sending", "lease_expired", "unconfirmed");
    row("R10.2", "unconfirmed", "found_in_list", "sent");
    row("R10.2", "unconfirmed", "absent_in_list", "unconfirmed");
    row("R10.2", "unconfirmed", "absent_in_list", "queued", "second absence, over H");
    row("R10.3", "unconfirmed", "absent_in_list", "queued", "after a whole answer");
    row("R10.2", "unconfirmed", "user_send_anyway", "still_checking");
    row("R10.2", "unconfirmed", "user_send_anyway", "queued", "in doubt");
    row("R10.2", "unconfirmed", "user_says_arrived", "sent", "in doubt");
    row("R5.2", "sending", "judged_window_closed", "awaiting_approval");
    row("R5.2", "sending", "provider_says_window_closed", "awaiting_approval");
    row("R5.2", "sent", "provider_says_window_closed", "awaiting_approval");
    row("R5.2", "failed", "provider_says_window_closed", "awaiting_approval");
    row("R5.2", "delivered", "provider_says_window_closed", "already_final");
    row("R6.2", "awaiting_approval", "approved", "queued");
    row("R6.2", "awaiting_approval", "reviewer_rejected", "rejected");
    row("R6.2", "awaiting_approval", "approved_stale", "awaiting_approval");
    row("R6.2", "awaiting_approval", "user_send_anyway", "queued", "approved, stale");
    row("R6.2", "awaiting_approval", "user_send_anyway", "not_approved");
    row("R6.2", "rejected", "resubmitted", "awaiting_approval");
    row("R6.2", "rejected", "user_cancel", "cancelled");
    for (const char *from : {"scheduled", "awaiting_approval", "queued", "failed", "rejected", "missed"}) {
        row("R6.2", from, "user_other_channel", "queued");
        row("R2.3", from, "user_other_channel", "queued", "opted out");
    }
    row("R10.2", "sending", "user_other_channel", "cannot_cancel_in_flight");
    row("R10.2", "unconfirmed", "user_other_channel", "cannot_cancel_in_flight");
    row("R6.2", "sent", "user_other_channel", "already_sent");
    row("R6.2", "cancelled", "user_other_channel", "not_retryable");
    row("R6.4", "awaiting_approval", "window_opened", "queued");
    row("R6.4", "cancelled", "window_opened", "already_final");
    row("R6.5", "queued", "approved", "not_in_flight");
    row("R7.2", "queued", "opted_out", "cancelled");
    row("R7.2", "scheduled", "opted_out", "cancelled");
    row("R7.2", "awaiting_approval", "opted_out", "cancelled");
    row("R7.2", "unconfirmed", "opted_out", "unconfirmed");
    row("R7.2", "unconfirmed", "absent_in_list", "cancelled", "certainly absent, opted out");
    row("R7.2", "sending", "judged_opted_out", "cancelled");
    row("R7.2", "sending", "not_sent", "cancelled", "opted out");
    row("R7.2", "sending", "refused_for_now", "cancelled", "opted out");
    row("R7.2", "awaiting_approval", "approved", "cancelled", "opted out");
    row("R7.2", "scheduled", "time_came", "cancelled", "opted out");
    row("R7.2", "failed", "user_retry", "opted_out", "opted out");
    row("R9.1", "sending", "judged_quiet", "scheduled");
    row("R9.2", "scheduled", "time_came", "queued");
    row("R9.2", "scheduled", "time_missed", "missed");
    row("DESIGN (e)", "queued", "user_cancel", "cancelled");
    row("DESIGN (e)", "scheduled", "user_cancel", "cancelled");
    row("DESIGN (e)", "awaiting_approval", "user_cancel", "cancelled");
    row("DESIGN (e)", "sending", "user_cancel", "cannot_cancel_in_flight");
    row("DESIGN (e)", "unconfirmed", "user_cancel", "cannot_cancel_in_flight");
    row("DESIGN (e)", "sent", "user_cancel", "already_sent");
    row("DESIGN (e)", "cancelled", "accepted", "sent");
    row("DESIGN (e)", "queued", "accepted", "sent");
    row("R12.4", "delivered", "accepted", "delivered");
    row("R12.4", "read", "found_in_list", "read");
}

void TestOutboxMachine::whatTheRulesNameByItself()
{
    QFETCH(const QString, from);
    QFETCH(const QString, event);
    QFETCH(const QString, where);
    QFETCH(const QString, to);

    const auto variant = std::ranges::find(variants(), where, &Variant::when);
    QVERIFY(variant != variants().end());
    const Result<Transition> result = judged(*fromCode<MessageState>(from), *fromCode<OutboxEventKind>(event), *variant);
    QCOMPARE(result ? code(result->to) : result.error().code, to);
}

void TestOutboxMachine::anExpiredLeaseIsAskedAboutNotResent()
{
    const Result<Transition> move = next({.state = MessageState::Sending}, {OutboxEventKind::LeaseExpired}, kNow);
    QVERIFY(move);
    QCOMPARE(move->to, MessageState::Unconfirmed);
    QVERIFY(move->newEpoch && !move->fenced && !move->closesRow); // who had it can write its failure no more
    QVERIFY(move->notBefore == std::optional(kNow));
}

void TestOutboxMachine::aServerErrorSettlesByOneAbsence()
{
    OutboxFacts row {.state = MessageState::Sending};
    const Result<Transition> unclear = next(row, {OutboxEventKind::WholeAnswerUnclear}, kNow);
    QVERIFY(unclear && unclear->wholeAnswer && unclear->fenced); // R10.3
    QVERIFY(unclear->notBefore == std::optional(kNow + 5s));
    row = applied(row, *unclear);
    const Result<Transition> absent = next(row, {OutboxEventKind::AbsentInList}, kNow + 5s);
    QVERIFY(absent);
    QCOMPARE(absent->to, MessageState::Queued);
    QCOMPARE(absent->outcome, std::optional(AttemptOutcome::Absent));
    QVERIFY(!applied(row, *absent).wholeAnswer); // the next attempt's doubt is its own
}

void TestOutboxMachine::throttlingHonoursRetryAfter()
{
    const OutboxFacts row {.state = MessageState::Sending, .tries = 2};
    const auto told = next(row, {.kind = OutboxEventKind::RefusedForNow, .retryAfter = 90s, .random = 1.0}, kNow);
    QVERIFY(told->notBefore == std::optional(kNow + 90s));
    const auto untold = next(row, {.kind = OutboxEventKind::RefusedForNow, .random = 1.0}, kNow);
    QVERIFY(untold->notBefore == std::optional(kNow + 8s));
    QCOMPARE(untold->tries, 3);
    const auto unsent = next(row, {.kind = OutboxEventKind::NotSent, .retryAfter = 90s, .random = 1.0}, kNow);
    QVERIFY(unsent->notBefore == std::optional(kNow + 8s)); // no answer, so no Retry-After either
}

void TestOutboxMachine::aDayOfNotSentIsAFailure()
{
    const OutboxFacts nearly {.state = MessageState::Sending, .failingSince = kNow - 24h + 1ms};
    QCOMPARE(next(nearly, {OutboxEventKind::NotSent}, kNow)->to, MessageState::Queued);
    const OutboxFacts row {.state = MessageState::Sending, .failingSince = kNow - 24h};
    const auto move = next(row, {.kind = OutboxEventKind::NotSent, .code = u"host_not_found"_s}, kNow);
    QCOMPARE(move->to, MessageState::Failed); // R10.1: nothing waits for ever unseen
    QCOMPARE(move->code, u"host_not_found"_s);
    QCOMPARE(move->attention, Attention::FailedForGood);
    const auto again = next(applied(row, *move), {OutboxEventKind::UserRetry}, kNow);
    QCOMPARE(again->tries, 0);
    QVERIFY(!again->failingSince && again->opensRow);
}

void TestOutboxMachine::offlineIsNoTry()
{
    const OutboxFacts row {.state = MessageState::Sending, .tries = 2, .failingSince = kNow - 48h};
    const auto move = next(row, {.kind = OutboxEventKind::NotSent, .offline = true}, kNow);
    QCOMPARE(move->to, MessageState::Queued);
    QCOMPARE(move->tries, 2);
    QVERIFY(move->notBefore == std::optional(kNow + 30s));
}

void TestOutboxMachine::inDoubtAfterAQuarterOfAnHour()
{
    OutboxFacts row {.state = MessageState::Unconfirmed, .attemptEnded = kNow};
    row = applied(row, *next(row, {OutboxEventKind::CannotAsk}, kNow + 5s));
    QCOMPARE(row.attention, Attention::None);
    QCOMPARE(applied(row, *next(row, {OutboxEventKind::CannotAsk}, kNow + 5s + 15min - 1ms)).attention, Attention::None);
    row = applied(row, *next(row, {OutboxEventKind::CannotAsk}, kNow + 5s + 15min));
    QCOMPARE(row.attention, Attention::InDoubt);
    row = applied(row, *next(row, {OutboxEventKind::AbsentInList}, kNow + 16min)); // it can be asked again: no more doubt to show
    QCOMPARE(row.attention, Attention::None);
    QCOMPARE(row.absentSeen, 1);
}

void TestOutboxMachine::aFailureThatTheProviderReportedStays()
{
    // Sync saw it fail before its 201 was recorded; the 201 does not make it sent again.
    const OutboxFacts reported {.state = MessageState::Failed, .hasProviderId = true};
    QCOMPARE(next(reported, {OutboxEventKind::Accepted}, kNow)->to, MessageState::Failed);
    const OutboxFacts ours {.state = MessageState::Failed};
    QCOMPARE(next(ours, {OutboxEventKind::Accepted}, kNow)->to, MessageState::Sent);
}

void TestOutboxMachine::codesAreOnce()
{
    QCOMPARE(CodeTable<OutboxEventKind>::kEntries.size(), std::size_t(OutboxEventKind::UserOtherChannel) + 1);
    QCOMPARE(CodeTable<AttemptOutcome>::kEntries.size(), std::size_t(AttemptOutcome::Released) + 1);
    for (const auto &entry : CodeTable<OutboxEventKind>::kEntries)
        QCOMPARE(fromCode<OutboxEventKind>(QString(entry.word)), std::optional(entry.value));
}

QTEST_APPLESS_MAIN(TestOutboxMachine)
#include "tst_rules_outbox_machine.moc"
