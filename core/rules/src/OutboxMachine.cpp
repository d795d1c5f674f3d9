#include "rules/OutboxMachine.h"

#include "rules/Backoff.h"

namespace halftone::rules {

using namespace Qt::StringLiterals;

namespace {

using Kind = OutboxEventKind;

Error conflict(const QString &code)
{
    return Error {ErrorKind::Conflict, code, {}};
}

/// A transition that changes nothing by itself.
Transition staying(const OutboxFacts &row)
{
    Transition stay;
    stay.to = row.state;
    stay.attention = row.attention;
    stay.tries = row.tries;
    stay.failingSince = row.failingSince;
    stay.attemptEnded = row.attemptEnded;
    stay.wholeAnswer = row.wholeAnswer;
    stay.absentSeen = row.absentSeen;
    stay.firstAbsentAt = row.firstAbsentAt;
    stay.cannotAskSince = row.cannotAskSince;
    return stay;
}

/// To another state: what belonged to the old one's doubt is forgotten.
Transition going(const OutboxFacts &row, MessageState to)
{
    Transition move;
    move.to = to;
    move.tries = row.tries;
    move.failingSince = row.failingSince;
    move.closesRow = isOpen(row.state) && !isOpen(to);
    move.opensRow = !isOpen(row.state) && isOpen(to);
    if (to == MessageState::Failed || to == MessageState::Rejected)
        move.attention = Attention::FailedForGood;
    return move;
}

Transition cancelledByOptOut(const OutboxFacts &row)
{
    Transition move = going(row, MessageState::Cancelled);
    move.code = u"opted_out"_s;
    return move;
}

/// R7.2: nobody who opted out gets back to queued.
Transition queued(const OutboxFacts &row, UtcMs notBefore)
{
    if (row.optedOut)
        return cancelledByOptOut(row);
    Transition move = going(row, MessageState::Queued);
    move.notBefore = notBefore;
    return move;
}

/// A fresh start after a person's word, or after an approval.
Transition queuedAnew(const OutboxFacts &row, UtcMs now, LeaveAs leaveAs)
{
    Transition move = queued(row, now);
    if (move.to == MessageState::Queued)
        move.leaveAs = leaveAs;
    move.tries = 0;
    move.failingSince.reset();
    return move;
}

/// R6.2: the same words on the other channel. Whoever opted out on the old one may be written to there, by hand (R2.3).
Transition queuedElsewhere(const OutboxFacts &row, UtcMs now)
{
    Transition move = going(row, MessageState::Queued);
    move.notBefore = now;
    move.leaveAs = LeaveAs::FreeText;
    move.attention = Attention::None;
    move.tries = 0;
    move.failingSince.reset();
    return move;
}

/// R10.3, R10.1: certainly not sent; again after a while, for a day at most.
Transition triedInVain(const OutboxFacts &row, const OutboxEvent &event, UtcMs now)
{
    const UtcMs since = row.failingSince.value_or(now);
    const bool offline = event.kind == Kind::NotSent && event.offline;
    if (!offline && now - since >= kGiveUpAfter) {
        Transition move = going(row, MessageState::Failed);
        move.outcome = AttemptOutcome::NotSent;
        move.fenced = true;
        move.code = event.code.isEmpty() ? u"gave_up"_s : event.code;
        return move;
    }
    const std::optional<milliseconds> retryAfter = event.kind == Kind::RefusedForNow ? event.retryAfter : std::nullopt;
    Transition move = queued(row, now + (offline ? kOfflineRetry : retryDelay(row.tries, event.random, retryAfter)));
    move.outcome = AttemptOutcome::NotSent;
    move.fenced = true;
    if (!offline) {
        move.tries = row.tries + 1;
        move.failingSince = since;
    }
    if (move.code.isEmpty())
        move.code = event.code;
    return move;
}

Transition inDoubt(const OutboxFacts &row, const OutboxEvent &event, UtcMs now)
{
    Transition move = going(row, MessageState::Unconfirmed);
    move.attemptEnded = now;
    move.outcome = AttemptOutcome::Unconfirmed;
    move.code = event.code;
    if (event.kind == Kind::LeaseExpired) {
        // Its program is gone for at least as long as the lease ran: the list can be asked at once.
        move.newEpoch = true;
        move.notBefore = now;
        return move;
    }
    move.fenced = true;
    move.wholeAnswer = event.kind == Kind::WholeAnswerUnclear;
    move.notBefore = now + withinHorizon(kFirstLook, row.horizon);
    return move;
}

Result<Transition> whileSending(const OutboxFacts &row, const OutboxEvent &event, UtcMs now)
{
    const auto released = [&](Transition move) {
        move.outcome = AttemptOutcome::Released; // judged at departure: no request was made
        move.fenced = true;
        return move;
    };
    const auto failing = [&](AttemptOutcome outcome) {
        Transition move = going(row, MessageState::Failed);
        move.outcome = outcome;
        move.fenced = true;
        move.code = event.code;
        return move;
    };
    switch (event.kind) {
    case Kind::JudgedOptedOut:
        return released(cancelledByOptOut(row));
    case Kind::JudgedWindowClosed:
        return released(going(row, MessageState::AwaitingApproval));
    case Kind::JudgedRerouted:
        return released(queued(row, now));
    case Kind::JudgedQuiet: {
        Transition move = released(going(row, MessageState::Scheduled));
        move.notBefore = event.until.value_or(now);
        return move;
    }
    case Kind::JudgedNoChannel: {
        Transition move = failing(AttemptOutcome::Released);
        if (move.code.isEmpty())
            move.code = u"no_channel"_s;
        return move;
    }
    case Kind::RefusedForNow:
    case Kind::NotSent:
        return triedInVain(row, event, now);
    case Kind::RefusedForGood:
        return failing(AttemptOutcome::Refused);
    case Kind::CredentialsRefused: {
        Transition move = queued(row, now);
        move.outcome = AttemptOutcome::NotSent;
        move.fenced = true;
        move.pausesAccount = true;
        if (move.code.isEmpty())
            move.code = event.code;
        return move;
    }
    case Kind::ProviderSaysWindowClosed: {
        Transition move = going(row, MessageState::AwaitingApproval);
        move.outcome = AttemptOutcome::Refused;
        move.fenced = true;
        move.code = event.code;
        return move;
    }
    case Kind::NoAnswer:
    case Kind::WholeAnswerUnclear:
    case Kind::LeaseExpired:
        return inDoubt(row, event, now);
    case Kind::OptedOut:
        return staying(row); // it is under way; what comes back from it will not leave again
    case Kind::UserCancel:
    case Kind::UserOtherChannel: // it may be on its way already: the same words would arrive twice
        return conflict(u"cannot_cancel_in_flight"_s);
    default:
        return conflict(u"not_waiting"_s);
    }
}

Transition absent(const OutboxFacts &row, UtcMs now)
{
    AbsenceFacts facts {row.attemptEnded, row.wholeAnswer, row.firstAbsentAt, row.horizon};
    if (absenceSettles(facts, now)) {
        Transition move = queued(row, now);
        move.outcome = AttemptOutcome::Absent;
        return move;
    }
    Transition stay = staying(row);
    stay.attention = Attention::None;
    stay.cannotAskSince.reset();
    stay.absentSeen = row.absentSeen + 1;
    stay.firstAbsentAt = row.firstAbsentAt.value_or(now);
    facts.firstAbsentAt = stay.firstAbsentAt;
    stay.notBefore = nextLook(facts, now);
    return stay;
}

Transition cannotAsk(const OutboxFacts &row, UtcMs now)
{
    Transition stay = staying(row);
    stay.cannotAskSince = row.cannotAskSince.value_or(now);
    if (now - *stay.cannotAskSince >= kInDoubtAfter)
        stay.attention = Attention::InDoubt;
    stay.notBefore = nextLook({row.attemptEnded, row.wholeAnswer, row.firstAbsentAt, row.horizon}, now);
    return stay;
}

Result<Transition> whileUnconfirmed(const OutboxFacts &row, const OutboxEvent &event, UtcMs now)
{
    const bool personMaySay = row.attention == Attention::InDoubt;
    switch (event.kind) {
    case Kind::AbsentInList:
        return absent(row, now);
    case Kind::CannotAsk:
        return cannotAsk(row, now);
    case Kind::OptedOut:
        return staying(row); // R7.2: looked up, but not sent again
    case Kind::UserRetry: {
        Transition stay = staying(row);
        stay.notBefore = now;
        return stay;
    }
    case Kind::UserSendAnyway: {
        if (!personMaySay)
            return conflict(u"still_checking"_s);
        if (row.optedOut)
            return Error {ErrorKind::RuleRefused, u"opted_out"_s, {}};
        Transition move = queuedAnew(row, now, LeaveAs::AsComposed);
        move.outcome = AttemptOutcome::Unconfirmed;
        return move;
    }
    case Kind::UserSaysArrived: {
        if (!personMaySay)
            return conflict(u"still_checking"_s);
        Transition move = going(row, MessageState::Sent);
        move.outcome = AttemptOutcome::Unconfirmed;
        return move;
    }
    case Kind::UserCancel:
    case Kind::UserOtherChannel: // it may be on its way already: the same words would arrive twice
        return conflict(u"cannot_cancel_in_flight"_s);
    default:
        return conflict(u"not_in_flight"_s);
    }
}

Result<Transition> whileAwaitingApproval(const OutboxFacts &row, const OutboxEvent &event, UtcMs now)
{
    const auto marked = [&](Attention attention) {
        Transition stay = staying(row);
        stay.attention = attention;
        return stay;
    };
    switch (event.kind) {
    case Kind::Approved:
        return queuedAnew(row, now, LeaveAs::ApprovedTemplate);
    case Kind::UserOtherChannel: // the mark on the new channel is judged at departure: the row knows that of the old one
        return queuedElsewhere(row, now);
    case Kind::WindowOpened:
        return queuedAnew(row, now, LeaveAs::FreeText);
    case Kind::ApprovedStale:
        return marked(Attention::StaleApproved);
    case Kind::PendingLong:
        return marked(row.attention == Attention::StaleApproved ? row.attention : Attention::PendingLong);
    case Kind::UserSendAnyway:
        if (row.attention != Attention::StaleApproved)
            return conflict(u"not_approved"_s);
        if (row.optedOut)
            return Error {ErrorKind::RuleRefused, u"opted_out"_s, {}};
        return queuedAnew(row, now, LeaveAs::ApprovedTemplate);
    case Kind::ReviewerRejected: {
        Transition move = going(row, MessageState::Rejected);
        move.code = event.code;
        return move;
    }
    case Kind::TimeMissed:
        return going(row, MessageState::Missed);
    case Kind::OptedOut:
        return cancelledByOptOut(row);
    case Kind::UserCancel:
        return going(row, MessageState::Cancelled);
    default:
        return conflict(u"not_in_flight"_s);
    }
}

Result<Transition> whileQueued(const OutboxFacts &row, const OutboxEvent &event, UtcMs now)
{
    switch (event.kind) {
    case Kind::Claim: {
        if (row.notBefore > now)
            return conflict(u"not_due"_s);
        Transition move = going(row, MessageState::Sending);
        move.outcome = AttemptOutcome::Open;
        move.newAttempt = true;
        move.newEpoch = true;
        return move;
    }
    case Kind::TimeMissed:
        return going(row, MessageState::Missed);
    case Kind::OptedOut:
        return cancelledByOptOut(row);
    case Kind::UserCancel:
        return going(row, MessageState::Cancelled);
    case Kind::UserOtherChannel:
        return queuedElsewhere(row, now);
    case Kind::UserRetry: {
        Transition stay = queuedAnew(row, now, LeaveAs::AsComposed); // "now, not after the back-off"
        stay.failingSince = row.failingSince;
        return stay;
    }
    default:
        return conflict(u"not_in_flight"_s);
    }
}

Result<Transition> whileScheduled(const OutboxFacts &row, const OutboxEvent &event, UtcMs now)
{
    switch (event.kind) {
    case Kind::UserOtherChannel:
        return queuedElsewhere(row, now);
    case Kind::TimeCame:
        return queued(row, now);
    case Kind::TimeMissed:
        return going(row, MessageState::Missed);
    case Kind::OptedOut:
        return cancelledByOptOut(row);
    case Kind::UserCancel:
        return going(row, MessageState::Cancelled);
    default:
        return conflict(u"not_in_flight"_s);
    }
}

Result<Transition> whenEnded(const OutboxFacts &row, const OutboxEvent &event, UtcMs now)
{
    const bool taken = row.state == MessageState::Sent || row.state == MessageState::Delivered || row.state == MessageState::Read;
    switch (event.kind) {
    case Kind::UserOtherChannel:
        if (row.state != MessageState::Failed && row.state != MessageState::Missed && row.state != MessageState::Rejected)
            return conflict(taken ? u"already_sent"_s : u"not_retryable"_s);
        return queuedElsewhere(row, now);
    case Kind::UserRetry:
        if (row.state != MessageState::Failed && row.state != MessageState::Missed)
            return conflict(taken ? u"already_sent"_s : u"not_retryable"_s);
        if (row.optedOut)
            return Error {ErrorKind::RuleRefused, u"opted_out"_s, {}};
        return queuedAnew(row, now, LeaveAs::AsComposed);
    case Kind::Resubmitted:
        if (row.state != MessageState::Rejected)
            return conflict(taken ? u"already_sent"_s : u"already_final"_s);
        if (row.optedOut)
            return Error {ErrorKind::RuleRefused, u"opted_out"_s, {}};
        return going(row, MessageState::AwaitingApproval);
    case Kind::ProviderSaysWindowClosed: {
        // The provider's own word that the one it took has not gone out (63016 comes after the 201): R5.2.
        if (row.state != MessageState::Sent && row.state != MessageState::Failed)
            return conflict(u"already_final"_s);
        Transition move = going(row, row.optedOut ? MessageState::Failed : MessageState::AwaitingApproval);
        move.code = event.code;
        return move;
    }
    case Kind::UserCancel:
        if (row.state == MessageState::Rejected)
            return going(row, MessageState::Cancelled);
        return conflict(taken ? u"already_sent"_s : u"already_final"_s);
    default:
        return conflict(taken ? u"already_sent"_s : u"already_final"_s);
    }
}

/// A success is applied wherever the row is, and never fenced: it can only be true.
Transition proven(const OutboxFacts &row, AttemptOutcome outcome)
{
    const bool knownAtProvider = row.hasProviderId && row.state == MessageState::Failed; // it failed there, after this success
    const bool further = row.state == MessageState::Sent || row.state == MessageState::Delivered || row.state == MessageState::Read
        || row.state == MessageState::Received;
    Transition move = knownAtProvider || further ? staying(row) : going(row, MessageState::Sent);
    move.outcome = outcome;
    move.tries = 0;
    move.failingSince.reset();
    return move;
}

} // namespace

Result<Transition> next(const OutboxFacts &row, const OutboxEvent &event, UtcMs now)
{
    if (event.kind == Kind::Accepted)
        return proven(row, AttemptOutcome::Accepted);
    if (event.kind == Kind::FoundInList)
        return proven(row, AttemptOutcome::Found);
    switch (row.state) {
    case MessageState::Scheduled:
        return whileScheduled(row, event, now);
    case MessageState::AwaitingApproval:
        return whileAwaitingApproval(row, event, now);
    case MessageState::Queued:
        return whileQueued(row, event, now);
    case MessageState::Sending:
        return whileSending(row, event, now);
    case MessageState::Unconfirmed:
        return whileUnconfirmed(row, event, now);
    default:
        return whenEnded(row, event, now);
    }
}

OutboxFacts applied(const OutboxFacts &row, const Transition &transition)
{
    OutboxFacts after = row;
    after.state = transition.to;
    after.attention = transition.attention;
    after.tries = transition.tries;
    after.failingSince = transition.failingSince;
    after.notBefore = transition.notBefore.value_or(row.notBefore);
    after.attemptEnded = transition.attemptEnded;
    after.wholeAnswer = transition.wholeAnswer;
    after.absentSeen = transition.absentSeen;
    after.firstAbsentAt = transition.firstAbsentAt;
    after.cannotAskSince = transition.cannotAskSince;
    return after;
}

} // namespace halftone::rules
