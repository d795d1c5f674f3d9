#include "sync/Poller.h"

#include "base/FaultPoint.h"
#include "base/Logging.h"
#include "provider/ErrorCodes.h"
#include "storage/Maintenance.h"
#include "storage/Numbers.h"

#include <algorithm>
#include <array>

namespace halftone::sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kStream = u"messages"_s;
constexpr int kPage = 100;
constexpr int kWalkPage = 500;
constexpr int kMaxNewestPages = 10;
constexpr int kChecksAtOnce = 20;
constexpr int kChecksInRound = 500;
/// The list is sorted by date in whole seconds, and an entry may appear a little late.
constexpr milliseconds kOverlap = 2min;
/// Inbound messages older than this at the first walk-back count as read: nobody wants a thousand unread conversations on the first day.
constexpr milliseconds kUnreadAtFirst = std::chrono::hours(72);

storage::CodeEffect effectOf(const QString &code)
{
    const provider::ErrorRow row = provider::errorRow(code);
    return {.optedOut = row.mark == provider::RecipientMark::OptedOut,
        .noWhatsApp = row.mark == provider::RecipientMark::NoWhatsApp,
        .landline = row.mark == provider::RecipientMark::Landline,
        .windowClosed = row.errorClass == provider::ErrorClass::WindowClosed};
}

} // namespace

struct MessagePoller::Look
{
    bool everything = false; ///< a round: all states, whatever the back-off says
    storage::SyncCursor cursor;
    UtcMs until {}; ///< pages are read until they are older
    UtcMs newest {};
    UtcMs oldest = UtcMs::max(); ///< of the newest pages: later messages have been seen with them
    QString page;
    int pages = 0;
    bool walking = false;
    QList<storage::StateCheck> checks;
    SyncReport report;
    QList<std::function<void(SyncReport)>> done;
};

MessagePoller::MessagePoller(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_ingest(desk.database, desk.ids, desk.outbox, desk.approvals, desk.account, effectOf)
    , m_cursors(desk.database)
{
}

milliseconds MessagePoller::interval(milliseconds sinceMotion)
{
    if (sinceMotion < 30s)
        return 2s;
    if (sinceMotion < 2min)
        return 5s;
    if (sinceMotion < 10min)
        return 15s;
    return 60s;
}

std::optional<milliseconds> MessagePoller::checkInterval(Channel channel, int checks)
{
    // An SMS that has no end after a day will have none; WhatsApp delivers, and is read, for up to 30 days (PROVIDERS.md 1.3).
    static constexpr std::array<milliseconds, 6> kSms {20min, 1h, 2h, 6h, 12h, 24h};
    static constexpr std::array<milliseconds, 5> kWhatsApp {30min, 2h, 6h, 12h, 24h};
    const auto n = static_cast<std::size_t>(std::max(0, checks));
    if (channel == Channel::Sms)
        return n < kSms.size() ? std::optional<milliseconds>(kSms[n]) : std::nullopt;
    if (n < kWhatsApp.size())
        return kWhatsApp[n];
    return n < kWhatsApp.size() + 28 ? std::optional<milliseconds>(24h) : std::nullopt;
}

void MessagePoller::start()
{
    m_running = true;
    m_lastMotion = m_desk.clock.now();
    look();
}

void MessagePoller::stop()
{
    m_running = false;
    ++m_alarm;
}

void MessagePoller::hurry()
{
    m_lastMotion = m_desk.clock.now();
    if (m_running && !m_looking)
        sleep();
}

void MessagePoller::round(std::function<void(SyncReport)> done)
{
    m_rounds.append(std::move(done));
    look();
}

void MessagePoller::look()
{
    if (m_looking) {
        m_lookWanted = true;
        return;
    }
    const UtcMs now = m_desk.clock.now();
    auto look = std::make_shared<Look>();
    look->done = std::exchange(m_rounds, {});
    look->everything = !look->done.isEmpty();
    m_looking = true;
    Q_EMIT looking(true);
    auto mine = m_cursors.take(m_desk.account, kStream, m_desk.owner, now, now + 90s);
    if (!mine)
        return finish(look, mine.error());
    if (!*mine && !look->everything) {
        // Another program fetches: what it finds is on disk for all, and so is how far it has come.
        const auto theirs = m_cursors.load(m_desk.account, kStream);
        if (theirs && theirs->syncedAt > now - 90s) {
            m_lastSync = std::max(m_lastSync.value_or(theirs->syncedAt), theirs->syncedAt);
            Q_EMIT reachable(true);
        }
        return finish(look);
    }
    auto cursor = m_cursors.load(m_desk.account, kStream);
    if (!cursor)
        return finish(look, cursor.error());
    look->cursor = *cursor;
    auto undecided = m_cursors.oldestUndecided(m_desk.account, now - 10min);
    if (!undecided)
        return finish(look, undecided.error());
    look->until = std::min(cursor->highWater, undecided->value_or(cursor->highWater)) - kOverlap;
    readPage(look);
}

void MessagePoller::readPage(const std::shared_ptr<Look> &look)
{
    const provider::MessageQuery query {
        .to = {}, .from = {}, .channel = {}, .pageSize = look->walking || look->everything ? kWalkPage : kPage, .page = look->page};
    m_desk.provider.listMessages(query, [this, look](const Result<provider::MessageListPage> &page) { pageRead(look, page); });
}

Result<storage::IngestReport> MessagePoller::take(const std::shared_ptr<Look> &look, const QList<ListedMessage> &messages)
{
    const UtcMs now = m_desk.clock.now();
    const milliseconds skew = m_desk.provider.clockSkew().value_or(0ms);
    const UtcMs unreadSince = look->cursor.complete ? UtcMs {} : now - kUnreadAtFirst;
    auto taken = m_ingest.page(messages, now, skew, unreadSince);
    if (!taken)
        return taken;
    HALFTONE_FAULT("after_ingest");
    look->report.received += static_cast<int>(taken->received.size());
    look->report.updated += taken->updated + taken->bound;
    look->report.approved += static_cast<int>(taken->released.size());
    // History that is fetched for the first time is no motion, else a walk-back would poll like a conversation.
    if (!look->walking && (!taken->received.isEmpty() || taken->updated > 0))
        m_lastMotion = now;
    if (!taken->received.isEmpty() && look->cursor.complete)
        Q_EMIT received(taken->received);
    if (taken->updated > 0)
        Q_EMIT stateMoved(taken->updated);
    if (!taken->failed.isEmpty())
        Q_EMIT failedMessages(taken->failed);
    if (!taken->released.isEmpty())
        Q_EMIT released(taken->released);
    return taken;
}

void MessagePoller::pageRead(const std::shared_ptr<Look> &look, const Result<provider::MessageListPage> &page)
{
    if (!page)
        return finish(look, page.error());
    Q_EMIT reachable(true);
    auto taken = take(look, page->messages);
    if (!taken)
        return finish(look, taken.error());
    ++look->pages;
    const UtcMs now = m_desk.clock.now();
    for (const ListedMessage &listed : page->messages)
        look->newest = std::max(look->newest, listed.createdAt.value_or(UtcMs {}));
    if (!look->walking && !page->messages.isEmpty())
        look->oldest = std::min(look->oldest, page->messages.constLast().createdAt.value_or(look->oldest));
    if (look->walking) {
        look->cursor.next = page->nextPage;
        look->cursor.complete = page->nextPage.isEmpty();
        if (auto saved = m_cursors.save(m_desk.account, kStream, look->cursor); !saved)
            return finish(look, saved.error());
        if (look->cursor.complete) {
            if (auto settled = settleHistory(); !settled)
                return finish(look, settled.error());
        }
        return walkBack(look);
    }
    const bool reached = page->messages.isEmpty() || page->messages.constLast().createdAt.value_or(UtcMs {}) < look->until;
    const bool first = look->cursor.highWater == UtcMs {};
    if (!first && !reached && !page->nextPage.isEmpty() && look->pages < kMaxNewestPages) {
        look->page = page->nextPage;
        return readPage(look);
    }
    m_lastSync = now;
    look->cursor.syncedAt = now;
    look->cursor.highWater = std::max(look->cursor.highWater, look->newest);
    if (first || (!reached && !page->nextPage.isEmpty())) {
        // The first time, or a gap deeper than a look reads: the rest is walked back to, page by page, and resumed after a restart.
        look->cursor.next = page->nextPage;
        look->cursor.complete = page->nextPage.isEmpty();
        if (first && page->messages.isEmpty())
            look->cursor.highWater = now - 24h;
    }
    if (auto saved = m_cursors.save(m_desk.account, kStream, look->cursor); !saved)
        return finish(look, saved.error());
    walkBack(look);
}

/// The whole history is there: what is counted beside the messages is counted anew, and the planner is told how many there are now.
Result<Done> MessagePoller::settleHistory()
{
    auto counted = storage::Numbers(m_desk.database).recount(); // R3.3
    if (!counted)
        return counted.error();
    if (*counted > 0)
        qCInfo(logSync) << *counted << "numbers had another count of conversations";
    return storage::refreshStatistics(m_desk.database);
}

void MessagePoller::walkBack(const std::shared_ptr<Look> &look)
{
    // One page a look while others wait for the newest; all of it in a round.
    const bool mayGoOn = look->everything || !look->walking;
    if (look->cursor.next.isEmpty() || look->cursor.complete || !mayGoOn) {
        checkStates(look);
        return;
    }
    look->walking = true;
    look->page = look->cursor.next;
    readPage(look);
}

void MessagePoller::checkStates(const std::shared_ptr<Look> &look)
{
    auto due = m_cursors.dueChecks(
        m_desk.account, m_desk.clock.now(), look->oldest, look->everything ? kChecksInRound : kChecksAtOnce, look->everything);
    if (!due)
        return finish(look, due.error());
    look->checks = *due;
    checkNext(look);
}

void MessagePoller::checkNext(const std::shared_ptr<Look> &look)
{
    if (look->checks.isEmpty())
        return finish(look);
    const storage::StateCheck check = look->checks.takeFirst();
    m_desk.provider.fetchMessage(check.providerId, [this, look, check](const Result<ListedMessage> &listed) {
        if (!listed) {
            // Gone at the provider: nothing more will be learnt of it. Anything else is tried again at the next look.
            if (listed.error().kind != ErrorKind::ProviderRejected)
                return finish(look, listed.error());
            const QString &code = listed.error().code;
            const bool gone = code == "twilio_20404"_L1 || code == "provider_not_found"_L1;
            if (auto never = gone ? m_cursors.deletedAtProvider(check.id) : m_cursors.checked(check.id, std::nullopt); !never)
                return finish(look, never.error());
            return checkNext(look);
        }
        if (auto taken = take(look, {*listed}); !taken)
            return finish(look, taken.error());
        std::optional<UtcMs> next;
        if (const auto wait = checkInterval(listed->channel, look->everything ? std::max(0, check.checks - 1) : check.checks))
            next = m_desk.clock.now() + *wait;
        if (auto noted = m_cursors.checked(check.id, next); !noted)
            return finish(look, noted.error());
        checkNext(look);
    });
}

void MessagePoller::finish(const std::shared_ptr<Look> &look, std::optional<Error> error)
{
    m_looking = false;
    if (error) {
        look->report.error = error;
        switch (error->kind) {
        case ErrorKind::CredentialsRefused:
            Q_EMIT credentialsRefused();
            break;
        case ErrorKind::StorageFailed:
        case ErrorKind::WorkspaceUnusable:
            Q_EMIT failed(*error);
            break;
        case ErrorKind::NetworkNotSent:
        case ErrorKind::NetworkUnconfirmed:
            Q_EMIT reachable(false);
            break;
        case ErrorKind::StorageBusy:
            if (error->code == "connection_lost"_L1)
                Q_EMIT storeAway();
            [[fallthrough]];
        default:
            qCInfo(logSync).noquote() << "sync waits:" << error->code << error->detail; // the status line says so to people
        }
        ++m_failures;
    } else {
        m_failures = 0;
    }
    Q_EMIT looking(false);
    for (const auto &done : std::as_const(look->done))
        done(look->report);
    if (!m_rounds.isEmpty()) {
        m_lookWanted = false;
        this->look();
        return;
    }
    if (m_lookWanted || (m_running && !error && !look->cursor.next.isEmpty() && !look->cursor.complete)) {
        m_lookWanted = false;
        const quint64 alarm = ++m_alarm; // a history that is still being fetched: the next page soon, with room for others between
        m_desk.scheduler.at(m_desk.clock.now() + 50ms, this, [this, alarm] {
            if (alarm == m_alarm && m_running)
                this->look();
        });
        return;
    }
    if (m_running)
        sleep();
}

void MessagePoller::sleep()
{
    const UtcMs now = m_desk.clock.now();
    milliseconds wait = interval(now - m_lastMotion);
    if (m_failures > 0)
        wait = std::max(wait, std::min<milliseconds>(60s, 2s * (1 << std::min(m_failures, 5))));
    UtcMs at = now + wait;
    if (const auto paused = m_desk.provider.readsPausedUntil())
        at = std::max(at, *paused);
    const quint64 alarm = ++m_alarm;
    m_desk.scheduler.at(at, this, [this, alarm] {
        if (alarm == m_alarm && m_running)
            look();
    });
}

} // namespace halftone::sync
