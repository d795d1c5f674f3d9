#pragma once

#include "base/IdGenerator.h"
#include "model/Bulk.h"
#include "model/Message.h"
#include "rules/OutboxMachine.h"
#include "storage/Database.h"

#include <QSet>

namespace halftone::storage {

/// What is posted beside the body; kept as JSON with the open row.
struct OutboxRequest
{
    QStringList variables = {}; ///< values of variable 1, 2, … of the template that it waits for or goes with
    bool confirmed = false; ///< a person said that it may go although it went stale (R6.2)
    bool byHand = false; ///< the channel was picked by a person
};

/// A message that is about to be accepted.
struct NewMessage
{
    MessageId id = {};
    ConversationId conversation = {};
    RecipientId recipient = {};
    AccountId account = {};
    NumberId number = {};
    Channel channel = Channel::Sms;
    ComposedAs composedAs = ComposedAs::FreeText;
    MessageState state = MessageState::Queued; ///< Queued, AwaitingApproval or Scheduled
    QString body = {}; ///< rendered
    QString source = {}; ///< with merge fields, where it had some; else empty
    TemplateId templateId = {};
    ApprovalId approval = {}; ///< that it waits for, or goes with
    rules::LeaveAs leaveAs = rules::LeaveAs::AsComposed;
    OutboxRequest request = {};
    AuthorKind author = AuthorKind::User;
    UserId authorUser = {};
    int segments = 0;
    int priority = 0; ///< one-to-one 10, bulk 0
    BulkId bulk = {}; ///< the bulk send that it is of; while that is paused or called off, it is not claimed
    UtcMs notBefore {};
    std::optional<UtcMs> notAfter = {};
};

/// An open message as the outbox works on it.
struct OutboxRow
{
    MessageId message = {};
    ConversationId conversation = {};
    RecipientId recipient = {};
    CandidateId candidate = {};
    AccountId account = {};
    NumberId number = {};
    ApprovalId approval = {};
    Channel channel = Channel::Sms;
    ComposedAs composedAs = ComposedAs::FreeText;
    AuthorKind author = AuthorKind::User;
    MessageState state = MessageState::Queued;
    Attention attention = Attention::None;
    rules::LeaveAs leaveAs = rules::LeaveAs::AsComposed;
    OutboxRequest request = {};
    QString body = {};
    QString source = {};
    QString to = {}; ///< the candidate's address
    QString toKey = {}; ///< its match key (R12.3)
    QString from = {}; ///< our number; empty where none is chosen
    QString zone = {}; ///< the candidate's IANA zone; empty: told from the number
    QString providerId = {};
    qint64 seq = 0;
    int priority = 0;
    UtcMs notBefore {};
    std::optional<UtcMs> notAfter = {};
    UtcMs acceptedAt {};
    int attempt = 0;
    std::optional<UtcMs> attemptStarted = {};
    qint64 leaseEpoch = 0;
    UtcMs leaseUntil {};
    bool optedOut = false;
    int tries = 0;
    std::optional<UtcMs> failingSince = {};
    UtcMs attemptEnded {};
    bool wholeAnswer = false;
    int absentSeen = 0;
    std::optional<UtcMs> firstAbsentAt = {};
    std::optional<UtcMs> cannotAskSince = {};
    bool open = true; ///< false: there is no outbox row any more, this is the closed message

    [[nodiscard]] rules::OutboxFacts facts(milliseconds horizon) const;
};

/// What an event brings along for the rows, beside what the machine looks at.
struct EventExtra
{
    qint64 epoch = 0; ///< of the attempt that speaks; compared where the transition is fenced
    QString providerId = {}; ///< Accepted, FoundInList
    std::optional<UtcMs> providerDate = {}; ///< becomes the message's place in the conversation (R2.2)
    std::optional<int> segments = {};
    QString quote = {}; ///< the provider's or reviewer's own words
    int httpStatus = 0;
    std::optional<Channel> channel = {}; ///< JudgedRerouted, edits
    NumberId number = {}; ///< JudgedRerouted, edits
    ApprovalId approval = {}; ///< JudgedWindowClosed, Resubmitted: that it waits for now
    std::optional<OutboxRequest> request = {}; ///< replaces the request
    std::optional<QString> body = {}; ///< edits: replaces the body
    std::optional<QString> source = {}; ///< edits
};

/// What became of an event.
struct Applied
{
    rules::Transition transition = {};
    MessageState from = MessageState::Queued;
};

/// The durable outbox: every change of a message's state that we cause goes through here, and through rules::next.
class Outbox
{
public:
    /// @param owner   names this process in leases; unique per run.
    /// @param horizon H of DESIGN (e).
    Outbox(Database &database, int installation, QString owner, milliseconds horizon);

    void setHorizon(milliseconds horizon) { m_horizon = horizon; }

    /// R10.1: message and outbox row, in the order of acceptance (R10.4). Joins the caller's transaction.
    [[nodiscard]] Result<Done> accept(const NewMessage &message, UtcMs now);

    /// Takes up to @p limit due messages: at most one a conversation, in order, by priority, from numbers whose rate allows it;
    /// none while the account is paused. Each has a new attempt on disk when this returns (R10.2).
    /// @param lease longer than the request's time-out.
    /// Errors: WorkspaceUnusable `workspace_too_new` (a newer program has migrated it: this one must not go on); storage.
    [[nodiscard]] Result<QList<OutboxRow>> claim(AccountId account, UtcMs now, int limit, milliseconds lease);

    /// One event, judged by rules::next on the row as it is now.
    /// @return errors: those of rules::next; Conflict `lease_lost` where a fenced event comes too late; NotFound; storage.
    [[nodiscard]] Result<Applied> apply(MessageId id, const rules::OutboxEvent &event, UtcMs now, const EventExtra &extra = {});

    /// The text of a message that waits (scheduled, queued, awaiting approval) or was rejected becomes another; the state stays.
    /// @param approval that it waits for from now on; invalid: as it is.
    /// Errors: Conflict `cannot_edit_in_flight`, `already_sent`, `already_final`.
    [[nodiscard]] Result<Done> rewrite(MessageId id, const QString &body, const QString &source, int segments, ApprovalId approval,
        const OutboxRequest &request, UtcMs now);

    [[nodiscard]] Result<OutboxRow> row(MessageId id);
    [[nodiscard]] Result<QList<OutboxRow>> rows(const QList<MessageId> &ids);

    /// Attempts of programs that are gone become unconfirmed, never queued. @return how many.
    [[nodiscard]] Result<int> expireLeases(UtcMs now);
    /// The same at once for attempts of processes that are known to be dead: a restart need not wait for the lease.
    /// @param isAlive whether an owner may still be alive; when in doubt, yes.
    [[nodiscard]] Result<int> expireDead(UtcMs now, const std::function<bool(const QString &)> &isAlive);
    /// After the clock was set back: what was accepted "in the future" keeps its waiting time from now on, and leases, slots of
    /// numbers and pauses that would last longer than any that is given end. @return how many rows were moved.
    [[nodiscard]] Result<int> mendClock(UtcMs now);
    /// Unconfirmed messages whose next look is due.
    [[nodiscard]] Result<QList<OutboxRow>> dueForLook(UtcMs now, int limit);
    /// Whether anything of the account is in flight or in doubt: asked once a page, before each entry is looked up.
    [[nodiscard]] Result<bool> anyInFlight(AccountId account);
    /// In flight or in doubt with this address (by match key): what a listed message may be (DESIGN (e)).
    [[nodiscard]] Result<QList<OutboxRow>> inFlightTo(AccountId account, const QString &matchKey);
    /// What quiet hours held back and may leave now is queued again, and judged again at departure (R9.1). What a person gave a time for
    /// has no attempt yet, and is not touched. @return how many.
    [[nodiscard]] Result<int> releaseHeld(UtcMs now);
    /// "Not after" has passed for something that waits: missed. @return how many.
    [[nodiscard]] Result<int> expireNotAfter(UtcMs now);

    /// Which of these ids of the provider belong to another local message, or to an attempt that is over (R10.2).
    [[nodiscard]] Result<QSet<QString>> knownElsewhere(AccountId account, const QStringList &providerIds, MessageId except);

    /// The next look at the provider's list is not before @p until; taken while the question is being asked.
    [[nodiscard]] Result<Done> postponeLook(MessageId id, UtcMs until);
    /// What the provider said about an address for good: R4.3 (no WhatsApp), R4.4 (takes no SMS).
    [[nodiscard]] Result<Done> markNoWhatsApp(RecipientId recipient, UtcMs now);
    [[nodiscard]] Result<Done> markSmsImpossible(RecipientId recipient);

    /// R7.2: all that waits for this recipient on this channel is cancelled. @return how many.
    [[nodiscard]] Result<int> cancelFor(RecipientId recipient, Channel channel, UtcMs now);
    /// R6.4: what waits for approval for this recipient leaves as free text. @return the messages released.
    [[nodiscard]] Result<QList<MessageId>> releaseByWindow(RecipientId recipient, UtcMs now);
    /// Messages that wait for this approval.
    [[nodiscard]] Result<QList<OutboxRow>> awaiting(ApprovalId approval);

    /// When something will be due next (queued, a look, a lease); empty: nothing is open.
    [[nodiscard]] Result<std::optional<UtcMs>> nextDue();
    /// When the next queued message may leave, its number's rate considered; empty: none is queued.
    [[nodiscard]] Result<std::optional<UtcMs>> nextQueued();
    /// Messages queued, under way or in doubt.
    [[nodiscard]] Result<int> openCount();

private:
    [[nodiscard]] Result<Done> write(
        const OutboxRow &row, const rules::OutboxEvent &event, const rules::Transition &to, UtcMs now, const EventExtra &extra);
    /// Sync may have taken our own message in from the list before its 201 was recorded: the listed row gives way (DESIGN (e)).
    [[nodiscard]] Result<Done> foldListed(const OutboxRow &row, const QString &providerId);
    [[nodiscard]] Result<Done> writeMessage(const OutboxRow &row, const rules::Transition &to, UtcMs now, const EventExtra &extra);
    [[nodiscard]] Result<Done> writeOutbox(const OutboxRow &row, const rules::Transition &to, UtcMs now, const EventExtra &extra);
    [[nodiscard]] Result<QList<OutboxRow>> select(const QString &tail, const QVariantList &values);
    [[nodiscard]] Result<QList<qint64>> claimable(AccountId account, UtcMs now, int limit, milliseconds lease);

    Database &m_database;
    int m_installation;
    QString m_owner;
    milliseconds m_horizon;
};

/// JSON of a request, as the outbox keeps it.
[[nodiscard]] QString toJson(const OutboxRequest &request);
[[nodiscard]] OutboxRequest requestFromJson(const QString &json);

} // namespace halftone::storage
