// What became of a message of which no answer was read: the provider's own list is asked (R10.2, DESIGN (e)).
#include "outbox/Dispatcher.h"

#include "base/FaultPoint.h"
#include "base/Logging.h"
#include "phone/PhoneNumber.h"
#include "provider/ErrorCodes.h"
#include "rules/Match.h"
#include "storage/OptOuts.h"

namespace halftone::outbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rules::OutboxEventKind;
using storage::OutboxRow;

namespace {
constexpr int kMaxPages = 10;
constexpr int kPageSize = 1000;
} // namespace

struct Dispatcher::Look
{
    OutboxRow row;
    provider::MessageQuery query;
    QList<ListedMessage> found;
    int pages = 0;
};

void Dispatcher::lookUp(const OutboxRow &row)
{
    auto look = std::make_shared<Look>();
    look->row = row;
    look->query = {.to = row.to, .from = row.from, .channel = row.channel, .pageSize = kPageSize};
    // Numbers that the provider writes in another form are asked for without "to", by sender alone (R12.3).
    if (row.to.startsWith(u'+') && phone::equivalents(E164(row.to)).size() > 1)
        look->query.to.clear();
    // Taken for the time of the question, so that the next pass does not ask it a second time.
    if (auto taken = m_desk.outbox.postponeLook(row.message, m_desk.clock.now() + 30s); !taken)
        return stopOn(taken.error());
    ++m_looks;
    lookAtPage(look);
}

void Dispatcher::lookAtPage(const std::shared_ptr<Look> &look)
{
    m_desk.provider.listMessages(look->query, [this, look](const Result<provider::MessageListPage> &page) {
        if (!page) {
            if (page.error().kind == ErrorKind::NetworkNotSent)
                notReached();
            settle(look, false);
            return;
        }
        reached();
        look->found << page->messages;
        ++look->pages;
        const UtcMs horizon = look->row.attemptStarted.value_or(look->row.acceptedAt) - 24h;
        const bool older = !page->messages.isEmpty() && page->messages.constLast().createdAt.value_or(horizon) < horizon;
        if (page->nextPage.isEmpty() || older || look->pages >= kMaxPages) {
            // An entry that could not be read may be the one that is looked for: such a list proves nothing.
            settle(look, page->unreadable == 0);
            return;
        }
        look->query.page = page->nextPage;
        lookAtPage(look);
    });
}

void Dispatcher::settle(const std::shared_ptr<Look> &look, bool asked)
{
    --m_looks;
    const OutboxRow &row = look->row;
    const auto finish = [&](const Result<Done> &result) {
        if (!result) {
            stopOn(result.error());
            return;
        }
        if (const auto now = m_desk.outbox.row(row.message); now && now->state != MessageState::Unconfirmed)
            Q_EMIT moved(now->message, now->state, {});
        wake();
    };
    QStringList ids;
    for (const ListedMessage &listed : std::as_const(look->found))
        ids << listed.providerId;
    auto known = m_desk.outbox.knownElsewhere(row.account, ids, row.message);
    if (!known)
        return finish(known.error());
    const rules::AttemptFact attempt {.channel = row.channel,
        .from = row.from,
        .to = row.to,
        .toForms = row.to.startsWith(u'+') ? phone::equivalents(E164(row.to)) : QStringList {row.to},
        .body = row.body,
        .startedAt = row.attemptStarted.value_or(row.acceptedAt),
        .skew = m_desk.provider.clockSkew().value_or(0ms)};
    const auto match = rules::matchAttempt(attempt, look->found, [&](const QString &id) { return known->contains(id); });
    if (match) {
        HALFTONE_FAULT("before_bind");
        const ListedMessage &listed = look->found.at(*match);
        return finish(apply(row, {.kind = OutboxEventKind::FoundInList},
            {.providerId = listed.providerId, .providerDate = listed.createdAt, .segments = listed.segments}));
    }
    finish(apply(row, {.kind = asked ? OutboxEventKind::AbsentInList : OutboxEventKind::CannotAsk}));
}

Result<Done> Dispatcher::mark(const OutboxRow &row, QStringView code)
{
    const UtcMs now = m_desk.clock.now();
    switch (provider::errorRow(code).mark) {
    case provider::RecipientMark::None:
        return done();
    case provider::RecipientMark::OptedOut: {
        auto set = storage::OptOuts(m_desk.database)
                       .set(row.recipient,
                           {.channel = row.channel,
                               .optedOut = true,
                               .source = storage::OptOutSource::Provider,
                               .word = {},
                               .actor = {},
                               .at = now});
        if (!set)
            return set.error();
        auto cancelled = m_desk.outbox.cancelFor(row.recipient, row.channel, now);
        return cancelled ? done() : Result<Done>(cancelled.error());
    }
    case provider::RecipientMark::NoWhatsApp:
        return m_desk.outbox.markNoWhatsApp(row.recipient, now);
    case provider::RecipientMark::Landline:
        return m_desk.outbox.markSmsImpossible(row.recipient);
    }
    return done();
}

} // namespace halftone::outbox
