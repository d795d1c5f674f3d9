// What a front end asks the engine for once: a round, the delivery of one message, a test of the account.
#include "EngineHost.h"

#include "storage/Messages.h"
#include "storage/Numbers.h"

namespace halftone::workspace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct EngineHost::Delivery
{
    MessageId id;
    Answer<Done> promise;
    bool over = false;
};

void EngineHost::countInRound(Round &round, MessageState state)
{
    if (state == MessageState::Sent)
        ++round.report.sent;
    else if (state == MessageState::Failed)
        ++round.report.failed;
}

Async<RoundReport> EngineHost::round()
{
    auto round = std::make_shared<Round>();
    round->promise = promise<RoundReport>();
    whenOpen([this, round](const Result<Done> &opened) {
        if (!opened) {
            answer<RoundReport>(round->promise, opened.error());
            return;
        }
        beginRound(round);
    });
    return round->promise->future();
}

void EngineHost::beginRound(const std::shared_ptr<Round> &round)
{
    m_rounds.append(round);
    const auto note = [round](const std::optional<Error> &error) {
        if (error && !round->report.error)
            round->report.error = error;
    };
    // Numbers first: what is sent and routed stands on them. A provider that is not there, or refuses us, ends the round.
    m_catalog->refreshNumbers([this, round, note](const Result<Done> &numbers) {
        if (!numbers) {
            note(numbers.error());
            return endRound(round);
        }
        m_catalog->refreshTemplates([this, round, note](const Result<sync::SyncReport> &templates) {
            if (!templates) {
                note(templates.error());
            } else {
                round->report.approved += templates->approved;
                round->report.rejected += templates->rejected;
            }
            m_messages->round([this, round, note](const sync::SyncReport &messages) {
                note(messages.error);
                round->report.received += messages.received;
                round->report.updated += messages.updated;
                round->report.approved += messages.approved;
                m_approvals->round([this, round, note](const sync::SyncReport &approvals) {
                    note(approvals.error);
                    round->report.approved += approvals.approved;
                    round->report.rejected += approvals.rejected;
                    sendInRound(round);
                });
            });
        });
    });
}

void EngineHost::sendInRound(const std::shared_ptr<Round> &round)
{
    m_dispatcher->start();
    m_feeder->start();
    round->idle = connect(m_dispatcher.get(), &outbox::Dispatcher::idle, this, [this, round] {
        // A number's rate may hold something back for a moment: that is part of the round. What has a later time is not.
        const auto next = m_session->outbox->nextQueued();
        const bool soon = next && *next && **next <= m_store.clock().now() + 2s && !m_dispatcher->offlineSince();
        if (soon || m_feeder->isBusy())
            return;
        disconnect(round->idle);
        // Something may have been judged to need an approval at departure: it is submitted in this round, too.
        m_approvals->round([this, round](const sync::SyncReport &approvals) {
            round->report.approved += approvals.approved;
            round->report.rejected += approvals.rejected;
            endRound(round);
        });
    });
}

void EngineHost::endRound(const std::shared_ptr<Round> &round)
{
    if (!m_rounds.removeOne(round))
        return; // ended already, by a store that fails
    disconnect(round->idle);
    if (!m_running && m_rounds.isEmpty() && m_dispatcher) {
        m_feeder->stop();
        if (m_deliveries.isEmpty())
            m_dispatcher->stop();
    }
    answer<RoundReport>(round->promise, round->report);
}

Async<Done> EngineHost::deliver(MessageId id, milliseconds wait)
{
    auto delivery = std::make_shared<Delivery>();
    delivery->id = id;
    delivery->promise = promise<Done>();
    whenOpen([this, delivery, wait](const Result<Done> &opened) {
        if (!opened) {
            answer<Done>(delivery->promise, opened.error());
            return;
        }
        m_deliveries.append(delivery);
        m_scheduler.at(m_store.clock().now() + wait, this, [this, delivery] { endDelivery(delivery, done()); });
        m_dispatcher->start();
        m_approvals->start();
        checkDeliveries(false);
    });
    return delivery->promise->future();
}

void EngineHost::checkDeliveries(bool giveUp)
{
    const auto deliveries = m_deliveries;
    for (const auto &delivery : deliveries) {
        auto message = storage::Messages(*m_session->database).byId(delivery->id);
        if (!message) {
            endDelivery(delivery, message.error());
            continue;
        }
        bool settled = message->state != MessageState::Queued && message->state != MessageState::Sending;
        if (message->state == MessageState::AwaitingApproval && message->approval.isValid()) {
            const auto approval = m_session->approvals->byId(message->approval);
            settled = !approval || approval->status != ApprovalStatus::Draft; // the submission was answered
        }
        if (settled)
            endDelivery(delivery, done());
        else if (message->state == MessageState::Sending && !giveUp)
            continue; // its answer is on its way, or about to be recorded: it is looked at again then
        else if (m_status.connection == Connection::CredentialsRefused)
            endDelivery(delivery, Error {ErrorKind::CredentialsRefused, u"credentials_refused"_s, {}, m_account.externalId});
        else if (giveUp || m_status.connection == Connection::Offline)
            endDelivery(delivery, done()); // out of reach: it waits, and leaves when the connection is back
    }
}

void EngineHost::endDelivery(const std::shared_ptr<Delivery> &delivery, const Result<Done> &result)
{
    if (delivery->over)
        return;
    delivery->over = true;
    m_deliveries.removeOne(delivery);
    if (!m_running && m_deliveries.isEmpty() && m_rounds.isEmpty() && m_dispatcher) {
        m_dispatcher->stop();
        m_approvals->stop();
    }
    answer<Done>(delivery->promise, result);
}

Async<AccountTest> EngineHost::testAccount()
{
    auto tested = promise<AccountTest>();
    whenOpen([this, tested](const Result<Done> &opened) {
        if (!opened) {
            answer<AccountTest>(tested, opened.error());
            return;
        }
        m_provider->testAccount([this, tested](const Result<provider::AccountInfo> &info) {
            AccountTest test;
            test.account = m_account;
            test.clockSkew = m_provider->clockSkew();
            if (!info) {
                test.error = info.error();
                if (info.error().kind == ErrorKind::CredentialsRefused)
                    credentialsRefused();
                answer<AccountTest>(tested, test);
                return;
            }
            // A pause of refused credentials ends as soon as they are taken.
            auto resumed = storage::Accounts(*m_session->database).resume(m_account.id);
            if (!resumed) {
                answer<AccountTest>(tested, resumed.error());
                return;
            }
            m_catalog->refreshNumbers([this, tested, test](const Result<Done> &refreshed) mutable {
                if (!refreshed) {
                    test.error = refreshed.error();
                    answer<AccountTest>(tested, test);
                    return;
                }
                const auto numbers = storage::Numbers(*m_session->database).all();
                if (!numbers) {
                    answer<AccountTest>(tested, numbers.error());
                    return;
                }
                for (const Number &number : *numbers) {
                    if (number.account != m_account.id || !number.usable)
                        continue;
                    ++(number.channel == Channel::Sms ? test.numbers : test.whatsAppSenders);
                }
                test.ok = true;
                reachable(true);
                answer<AccountTest>(tested, test);
            });
        });
    });
    return tested->future();
}

void EngineHost::withProvider(std::function<void(const Result<provider::Provider *> &)> work)
{
    whenOpen([this, work = std::move(work)](const Result<Done> &opened) {
        work(opened ? Result<provider::Provider *>(m_provider.get()) : Result<provider::Provider *>(opened.error()));
    });
}

Async<QList<Number>> EngineHost::refreshNumbers()
{
    auto fetched = promise<QList<Number>>();
    whenOpen([this, fetched](const Result<Done> &opened) {
        if (!opened) {
            answer<QList<Number>>(fetched, opened.error());
            return;
        }
        m_catalog->refreshNumbers([this, fetched](const Result<Done> &refreshed) {
            if (!refreshed)
                answer<QList<Number>>(fetched, refreshed.error());
            else
                answer<QList<Number>>(fetched, storage::Numbers(*m_session->database).all());
        });
    });
    return fetched->future();
}

} // namespace halftone::workspace
