#include "sync/Poller.h"

#include "base/Logging.h"
#include "phone/PhoneNumber.h"
#include "rules/SendWay.h"
#include "storage/Numbers.h"
#include "storage/Templates.h"
#include "text/Skeleton.h"

namespace halftone::sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr milliseconds kNumbersEvery = 10min;
constexpr milliseconds kTemplatesEvery = 15min;
} // namespace

/// A walk through the provider's templates; what is not met on it is gone there.
struct TemplateWalk
{
    QStringList met;
    SyncReport report;
    bool complete = true; ///< false: an entry could not be read, so that nothing may be called gone
    std::function<void(Result<SyncReport>)> done;
};

CatalogPoller::CatalogPoller(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void CatalogPoller::start()
{
    m_running = true;
    tick();
}

void CatalogPoller::stop()
{
    m_running = false;
    ++m_alarm;
}

void CatalogPoller::tick()
{
    const UtcMs now = m_desk.clock.now();
    storage::SyncCursors cursors(m_desk.database);
    const auto due = [&](const QString &stream, milliseconds every) {
        const auto mine = cursors.take(m_desk.account, stream, m_desk.owner, now, now + 60s);
        if (!mine || !*mine)
            return false;
        const auto cursor = cursors.load(m_desk.account, stream);
        return cursor && cursor->syncedAt + every <= now;
    };
    if (due(u"numbers"_s, kNumbersEvery))
        refreshNumbers([](const Result<Done> &) {});
    if (due(u"templates"_s, kTemplatesEvery))
        refreshTemplates([](const Result<SyncReport> &) {});
    const quint64 alarm = ++m_alarm;
    m_desk.scheduler.at(now + 60s, this, [this, alarm] {
        if (alarm == m_alarm && m_running)
            tick();
    });
}

namespace {

/// What a number may be handed in a second, in messages per 1,000 s. WhatsApp carries 80 a second and number (PROVIDERS.md 1.3). For SMS
/// Twilio paces each number by itself and keeps up to four hours of queue, so that this only keeps one number from taking all of the
/// requests that may be in flight; a 429 holds the number back as long as it says.
int rateOf(Channel channel)
{
    return channel == Channel::WhatsApp ? 80'000 : 40'000;
}

/// The provider says only the number; where it belongs is the library's to tell (R1.3, R3.2).
QList<Number> placed(QList<Number> numbers)
{
    for (Number &number : numbers) {
        number.perSecondMilli = rateOf(number.channel);
        if (const auto place = phone::describe(number.e164)) {
            number.region = place->region;
            number.callingCode = place->callingCode;
        }
    }
    return numbers;
}

} // namespace

void CatalogPoller::refreshNumbers(std::function<void(Result<Done>)> done)
{
    const auto fail = [this, done](const Error &error) {
        if (error.kind == ErrorKind::CredentialsRefused)
            Q_EMIT credentialsRefused();
        else if (error.kind == ErrorKind::NetworkNotSent || error.kind == ErrorKind::NetworkUnconfirmed)
            Q_EMIT reachable(false);
        done(error);
    };
    m_desk.provider.listNumbers([this, done, fail](const Result<QList<Number>> &bank) {
        if (!bank)
            return fail(bank.error());
        Q_EMIT reachable(true);
        const QList<Number> numbers = placed(*bank);
        m_desk.provider.listWhatsAppSenders([this, done, fail, numbers](const Result<QList<Number>> &senders) {
            if (!senders)
                return fail(senders.error());
            const UtcMs now = m_desk.clock.now();
            auto stored = m_desk.database.transaction([&]() -> Result<Done> {
                storage::Numbers store(m_desk.database);
                if (auto sms = store.refresh(m_desk.account, Channel::Sms, numbers, m_desk.ids, now); !sms)
                    return sms.error();
                if (auto whatsApp = store.refresh(m_desk.account, Channel::WhatsApp, placed(*senders), m_desk.ids, now); !whatsApp)
                    return whatsApp.error();
                return storage::SyncCursors(m_desk.database)
                    .save(m_desk.account, u"numbers"_s, {.next = {}, .complete = true, .highWater = now, .syncedAt = now});
            });
            if (!stored)
                Q_EMIT failed(stored.error());
            done(stored);
        });
    });
}

void CatalogPoller::refreshTemplates(std::function<void(Result<SyncReport>)> done)
{
    auto walk = std::make_shared<TemplateWalk>();
    walk->done = std::move(done);
    templatePage({}, walk);
}

void CatalogPoller::templatePage(const QString &page, std::shared_ptr<TemplateWalk> walk)
{
    m_desk.provider.listContents(page, [this, walk](const Result<provider::ContentListPage> &read) {
        if (!read) {
            if (read.error().kind == ErrorKind::CredentialsRefused)
                Q_EMIT credentialsRefused();
            walk->done(read.error());
            return;
        }
        const UtcMs now = m_desk.clock.now();
        walk->complete = walk->complete && read->unreadable == 0;
        storage::Templates templates(m_desk.database, m_desk.ids);
        auto stored = m_desk.database.transaction([&]() -> Result<Done> {
            for (const provider::ContentItem &item : read->items) {
                walk->met << item.id;
                if (item.body.isEmpty())
                    continue; // a card or a medium: nothing that we send
                auto row = templates.upsertFetched(m_desk.account,
                    {.externalId = item.id,
                        .name = item.approvalName.isEmpty() ? item.name : item.approvalName,
                        .language = item.language,
                        .body = item.body,
                        .skeletonHash = text::skeletonHash(item.body, item.language),
                        .samples = item.samples,
                        .category = item.category.isEmpty() ? u"utility"_s : item.category,
                        .status = rules::approvalStatus(item.status),
                        .providerStatus = item.status,
                        .reason = item.rejectionReason},
                    now);
                if (!row)
                    return row.error();
                if (row->outcome != storage::FetchOutcome::OursOpen)
                    continue;
                auto decided
                    = m_desk.approvals.recordStatus(row->id, rules::approvalStatus(item.status), item.status, item.rejectionReason, now);
                if (!decided)
                    return decided.error();
                walk->report.approved += decided->released;
                walk->report.rejected += decided->rejected;
            }
            if (!read->nextPage.isEmpty())
                return halftone::done();
            if (walk->complete) {
                if (auto gone = templates.markMissing(m_desk.account, walk->met, now); !gone)
                    return gone.error();
            }
            return storage::SyncCursors(m_desk.database)
                .save(m_desk.account, u"templates"_s, {.next = {}, .complete = true, .highWater = now, .syncedAt = now});
        });
        if (!stored) {
            Q_EMIT failed(stored.error());
            walk->done(stored.error());
            return;
        }
        if (!read->nextPage.isEmpty())
            return templatePage(read->nextPage, walk);
        if (walk->report.approved > 0)
            Q_EMIT released();
        walk->done(walk->report);
    });
}

} // namespace halftone::sync
