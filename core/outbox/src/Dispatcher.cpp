#include "outbox/Dispatcher.h"

#include "base/FaultPoint.h"
#include "base/Logging.h"
#include "phone/PhoneNumber.h"
#include "provider/ErrorCodes.h"
#include "rules/Backoff.h"
#include "rules/Departure.h"
#include "rules/QuietHours.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

namespace halftone::outbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rules::DepartureWay;
using rules::OutboxEvent;
using rules::OutboxEventKind;
using storage::EventExtra;
using storage::OutboxRow;

namespace {
constexpr int kClaim = 16; ///< at once: one FULL commit for many, and few enough to leave well within the lease
constexpr int kLooksAtOnce = 4;
} // namespace

Dispatcher::Dispatcher(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::setSettings(const WorkspaceSettings &settings)
{
    m_settings = settings;
    m_desk.outbox.setHorizon(settings.absenceHorizon);
}

void Dispatcher::start()
{
    m_running = true;
    wake();
}

void Dispatcher::stop()
{
    m_running = false;
    ++m_sleep;
}

void Dispatcher::wake()
{
    if (!m_running || m_passWanted)
        return;
    m_passWanted = true;
    QMetaObject::invokeMethod(this, &Dispatcher::pass, Qt::QueuedConnection);
}

void Dispatcher::pass()
{
    m_passWanted = false;
    if (!m_running || m_passing)
        return;
    m_passing = true;
    Q_EMIT passing();
    const UtcMs now = m_desk.clock.now();
    const auto fail = [this](const Error &error) {
        m_passing = false;
        stopOn(error);
    };
    if (now < m_lastPass || m_lastPass == UtcMs {}) {
        if (auto mended = m_desk.outbox.mendClock(now); !mended)
            return fail(mended.error());
        m_notBefore = std::min(m_notBefore, now + 30s);
    }
    m_lastPass = now;
    if (auto expired = m_desk.outbox.expireLeases(now); !expired)
        return fail(expired.error());
    if (auto late = m_desk.outbox.expireNotAfter(now); !late)
        return fail(late.error());
    if (auto held = m_desk.outbox.releaseHeld(now); !held)
        return fail(held.error());
    auto numbers = storage::Numbers(m_desk.database).all();
    if (!numbers)
        return fail(numbers.error());
    m_numbers = *numbers;

    const int room = m_settings.concurrency - m_inFlight;
    if (room > 0 && now >= m_notBefore) {
        auto claimed = m_desk.outbox.claim(m_desk.account, now, std::min(room, kClaim), kLease);
        if (!claimed)
            return fail(claimed.error());
        HALFTONE_FAULT("after_claim");
        m_inFlight += static_cast<int>(claimed->size());
        for (const OutboxRow &row : std::as_const(*claimed))
            depart(row);
        if (claimed->size() == kClaim && m_inFlight < m_settings.concurrency)
            wake();
    }
    if (m_looks < kLooksAtOnce) {
        auto doubtful = m_desk.outbox.dueForLook(now, kLooksAtOnce - m_looks);
        if (!doubtful)
            return fail(doubtful.error());
        for (const OutboxRow &row : std::as_const(*doubtful)) {
            if (row.account == m_desk.account)
                lookUp(row);
        }
    }
    m_passing = false;
    if (std::exchange(m_storeAway, false))
        Q_EMIT storeBack();
    sleepUntilDue();
    if (isIdle())
        Q_EMIT idle();
}

void Dispatcher::sleepUntilDue()
{
    if (!m_running)
        return;
    auto due = m_desk.outbox.nextDue();
    if (!due)
        return stopOn(due.error());
    const UtcMs now = m_desk.clock.now();
    UtcMs at = due->value_or(now + 60s);
    // What is due already waits for room, a number's slot, or the connection; answers wake us too.
    at = std::max({at, m_notBefore, now + (m_inFlight >= m_settings.concurrency ? 1000ms : 20ms)});
    at = std::min(at, now + 60s);
    const quint64 alarm = ++m_sleep;
    m_desk.scheduler.at(at, this, [this, alarm] {
        if (alarm == m_sleep)
            wake();
    });
}

void Dispatcher::stopOn(const Error &error)
{
    if (error.kind == ErrorKind::StorageBusy) {
        if (error.code == "connection_lost"_L1 && !std::exchange(m_storeAway, true))
            Q_EMIT storeAway(error);
        // Another program holds the lock: what we wanted to write is written at the next pass, from what is on disk.
        const quint64 alarm = ++m_sleep;
        m_desk.scheduler.at(m_desk.clock.now() + 1s, this, [this, alarm] {
            if (alarm == m_sleep)
                wake();
        });
        return;
    }
    if (error.kind != ErrorKind::WorkspaceUnusable) // the engine says that, once
        qCWarning(logOutbox).noquote() << "the outbox stops:" << error.code << error.detail;
    stop();
    Q_EMIT failed(error);
}

void Dispatcher::depart(const OutboxRow &row)
{
    auto departed = departJudged(row);
    if (departed)
        return;
    // The row stays `sending` with its lease: nothing has left, and recovery asks before anything else.
    --m_inFlight;
    qCWarning(logOutbox).noquote() << "departure failed:" << departed.error().code << departed.error().detail;
}

Result<Done> Dispatcher::departJudged(const OutboxRow &row)
{
    const UtcMs now = m_desk.clock.now();
    const milliseconds skew = m_desk.provider.clockSkew().value_or(0ms);
    storage::RouteFactsReader reader(m_desk.database);
    auto facts = reader.routeFacts(row.recipient, m_settings, m_numbers);
    if (!facts)
        return facts.error();
    rules::DepartureFacts departing;
    departing.composedAs = row.composedAs;
    departing.author = row.author;
    departing.channel = row.channel;
    departing.sender = row.number;
    departing.leaveAs = row.leaveAs;
    departing.route = rules::route(*facts);
    std::optional<Approval> approval;
    if (row.channel == Channel::WhatsApp) {
        auto last = reader.lastInboundWhatsApp(row.recipient, row.number);
        if (!last)
            return last.error();
        departing.window = rules::replyWindow(*last, now, skew);
        if (row.approval.isValid()) {
            auto found = m_desk.approvals.byId(row.approval);
            if (!found)
                return found.error();
            approval = *found;
            departing.approval = approval->status;
        }
    }
    if (row.author != AuthorKind::User) {
        const QStringList told = row.to.startsWith(u'+') ? phone::timeZones(E164(row.to)) : QStringList {};
        const QuietHours &quiet = rules::quietHoursFor(m_settings, facts->recipient.region);
        const QList<QTimeZone> zones = rules::zonesFor(row.zone, told, QTimeZone::systemTimeZone());
        if (rules::isQuiet(quiet, zones, now)) // all week long: it is looked at again tomorrow, the hours may be others then
            departing.quietUntil = rules::quietUntil(quiet, zones, now).value_or(now + 24h) + rules::releaseJitter(row.message.value());
    }
    const rules::Departure judged = rules::judgeDeparture(departing);
    const auto finished = [this](Result<Done> result) {
        if (result) {
            --m_inFlight;
            wake();
        }
        return result;
    };
    switch (judged.way) {
    case DepartureWay::SendText:
    case DepartureWay::SendTemplate: {
        provider::SendRequest request {.channel = row.channel, .to = row.to, .from = row.from, .body = row.body, .priority = row.priority};
        if (judged.way == DepartureWay::SendTemplate && approval) {
            request.contentId = approval->externalId;
            request.variables = row.request.variables;
        }
        if (judged.sender.isValid() && judged.sender != row.number)
            return finished(apply(row, {.kind = OutboxEventKind::JudgedRerouted}, {.channel = row.channel, .number = judged.sender}));
        HALFTONE_FAULT("before_post");
        post(row, request);
        return done();
    }
    case DepartureWay::NeedsApproval:
    case DepartureWay::WaitForApproval:
        return finished(awaitApproval(row, OutboxEventKind::JudgedWindowClosed, u"window_closed"_s));
    case DepartureWay::CancelOptedOut:
        return finished(apply(row, {.kind = OutboxEventKind::JudgedOptedOut, .code = u"opted_out"_s}));
    case DepartureWay::Reroute:
        return finished(apply(row, {.kind = OutboxEventKind::JudgedRerouted}, {.channel = judged.channel, .number = judged.sender}));
    case DepartureWay::HoldQuiet:
        return finished(apply(row, {.kind = OutboxEventKind::JudgedQuiet, .until = judged.until}));
    case DepartureWay::FailNoChannel:
        break;
    }
    return finished(apply(row, {.kind = OutboxEventKind::JudgedNoChannel, .code = judged.whyNot ? code(*judged.whyNot) : u"no_channel"_s}));
}

Result<Done> Dispatcher::awaitApproval(const OutboxRow &row, OutboxEventKind kind, const QString &why)
{
    const UtcMs now = m_desk.clock.now();
    if (row.composedAs == ComposedAs::WhatsAppTemplate && row.approval.isValid())
        return apply(row, {.kind = kind, .code = why}, {.approval = row.approval});
    auto wanted = m_desk.approvals.ensureForMessage(row.message, now);
    if (!wanted)
        return wanted.error();
    if (!*wanted) // reviewers would refuse it for its form: a person has to change it (R6.6)
        return apply(row, {.kind = OutboxEventKind::RefusedForGood, .code = u"template_form"_s});
    const Approval &approval = (*wanted)->approval;
    auto waiting = apply(
        row, {.kind = kind, .code = why}, {.approval = approval.id, .request = storage::OutboxRequest {.variables = (*wanted)->values}});
    if (!waiting)
        return waiting;
    if (approval.status == ApprovalStatus::Approved) { // covered by one that is approved: nothing is submitted twice (R6.3)
        auto decided = m_desk.approvals.applyDecision(approval.id, now);
        if (!decided)
            return decided.error();
    }
    return done();
}

void Dispatcher::post(const OutboxRow &row, const provider::SendRequest &request)
{
    m_desk.provider.send(request, [this, row](const provider::Provider::SendOutcome &outcome) {
        HALFTONE_FAULT("after_answer");
        m_answers.append({row, outcome});
        // Answers that come together are recorded together: one FULL commit for all of them.
        if (!m_recording) {
            m_recording = true;
            QMetaObject::invokeMethod(this, &Dispatcher::record, Qt::QueuedConnection);
        }
    });
}

void Dispatcher::record()
{
    m_recording = false;
    const QList<Answer> answers = std::exchange(m_answers, {});
    auto written = m_desk.database.transaction([&]() -> Result<Done> {
        for (const Answer &answer : answers) {
            if (auto one = recordOne(answer); !one)
                return one;
        }
        return done();
    });
    HALFTONE_FAULT("after_record");
    m_inFlight -= static_cast<int>(answers.size());
    if (!written) {
        // Not written: the leases end, and the provider is asked. Successes are bound from its list then.
        stopOn(written.error());
        return;
    }
    for (const Answer &answer : answers) {
        const auto now = m_desk.outbox.row(answer.row.message);
        if (now)
            Q_EMIT moved(now->message, now->state, answer.outcome.result ? QString() : answer.outcome.result.error().code);
    }
    wake();
    if (!m_running && isIdle())
        Q_EMIT idle();
}

OutboxEvent Dispatcher::eventOf(const OutboxRow &row, const provider::Provider::SendOutcome &outcome)
{
    OutboxEvent event {.kind = OutboxEventKind::NoAnswer, .random = QRandomGenerator::global()->generateDouble()};
    if (outcome.result) {
        event.kind = OutboxEventKind::Accepted;
        return event;
    }
    const Error &error = outcome.result.error();
    event.code = error.code;
    event.retryAfter = outcome.retryAfter;
    const provider::ErrorRow known = provider::errorRow(error.code);
    switch (error.kind) {
    case ErrorKind::ProviderThrottled:
        event.kind = OutboxEventKind::RefusedForNow;
        break;
    case ErrorKind::NetworkNotSent:
        event.kind = OutboxEventKind::NotSent;
        event.offline = true;
        break;
    case ErrorKind::CredentialsRefused:
        event.kind = OutboxEventKind::CredentialsRefused;
        break;
    case ErrorKind::ProviderRejected:
        event.kind = OutboxEventKind::RefusedForGood;
        if (known.errorClass == provider::ErrorClass::WindowClosed && row.channel == Channel::WhatsApp)
            event.kind = OutboxEventKind::ProviderSaysWindowClosed;
        else if (known.errorClass == provider::ErrorClass::Throttle && known.retry)
            event.kind = OutboxEventKind::RefusedForNow;
        break;
    default:
        event.kind = outcome.wholeAnswer ? OutboxEventKind::WholeAnswerUnclear : OutboxEventKind::NoAnswer;
    }
    return event;
}

Result<Done> Dispatcher::recordOne(const Answer &answer)
{
    const OutboxEvent event = eventOf(answer.row, answer.outcome);
    EventExtra extra {.epoch = answer.row.leaseEpoch, .httpStatus = answer.outcome.httpStatus};
    if (answer.outcome.result) {
        extra.providerId = answer.outcome.result->providerId;
        extra.providerDate = answer.outcome.result->createdAt;
        extra.segments = answer.outcome.result->segments;
    } else {
        extra.quote = answer.outcome.result.error().quote;
    }
    if (event.kind == OutboxEventKind::NotSent)
        notReached();
    else
        reached();
    if (event.kind == OutboxEventKind::CredentialsRefused)
        Q_EMIT credentialsRefused();
    if (event.kind == OutboxEventKind::ProviderSaysWindowClosed)
        return awaitApproval(answer.row, event.kind, event.code);
    if (event.kind == OutboxEventKind::RefusedForNow && answer.outcome.retryAfter && answer.row.number.isValid()) {
        // The provider's word is for the number, not for one message: the queue slows down.
        if (auto held = storage::Numbers(m_desk.database).holdBack(answer.row.number, m_desk.clock.now() + *answer.outcome.retryAfter);
            !held)
            return held;
    }
    auto applied = apply(answer.row, event, extra);
    if (!applied)
        return applied;
    if (event.kind == OutboxEventKind::RefusedForGood)
        return mark(answer.row, event.code);
    return done();
}

Result<Done> Dispatcher::apply(const OutboxRow &row, const OutboxEvent &event, EventExtra extra)
{
    if (extra.epoch == 0)
        extra.epoch = row.leaseEpoch;
    auto applied = m_desk.outbox.apply(row.message, event, m_desk.clock.now(), extra);
    if (applied)
        return done();
    // Somebody else has moved it on (a lease that ended, a person): what we wanted to say is dropped, a success never is.
    if (applied.error().kind == ErrorKind::Conflict || applied.error().kind == ErrorKind::NotFound
        || applied.error().kind == ErrorKind::RuleRefused) {
        qCInfo(logOutbox).noquote() << row.message.toString() << code(event.kind) << "came too late:" << applied.error().code;
        return done();
    }
    return applied.error();
}

void Dispatcher::reached()
{
    const bool news = m_offlineSince.has_value();
    m_offlineSince.reset();
    m_offlineTries = 0;
    m_notBefore = {};
    if (news) {
        Q_EMIT reachable(true);
        wake();
    }
}

void Dispatcher::notReached()
{
    const UtcMs now = m_desk.clock.now();
    const bool news = !m_offlineSince;
    if (news)
        m_offlineSince = now;
    // One message at a time finds out whether the connection is back, at most every 30 s.
    m_notBefore = now + std::min<milliseconds>(30s, 1s * (1 << std::min(m_offlineTries++, 5)));
    if (news)
        Q_EMIT reachable(false);
}

} // namespace halftone::outbox
