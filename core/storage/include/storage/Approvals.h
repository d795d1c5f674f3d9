#pragma once

#include "base/IdGenerator.h"
#include "model/Template.h"
#include "storage/Outbox.h"

namespace halftone::storage {

/// A text on its way to become a template: what is submitted, and what this message puts into it.
struct TemplatedText
{
    Approval draft = {}; ///< name, language, skeleton, hash, fields, samples, category, account; the rest is empty
    QStringList values = {}; ///< of variable 1, 2, … for this message
};

/// R6.3: a text with its merge fields turned into numbered variables, with sample values that are nobody's data.
/// @param source   the text as composed, with merge fields. @param rendered the same for one candidate.
/// @param language of the text ("fr", "pt-BR"); empty: told from the text, else English.
/// @return errors: RuleRefused `template_form` (R6.6; the problems are found by text::checkForm), those of text::parseFields.
[[nodiscard]] Result<TemplatedText> templatedText(
    AccountId account, const QString &source, const QString &rendered, const QString &language);

/// The language code that the provider wants ("pt-BR" is "pt_BR"), told from the text where none is given.
[[nodiscard]] QString templateLanguage(const QString &language, const QString &textToGuessFrom);

/// Sample values for merge expressions, as a reviewer sees them: nobody's data.
[[nodiscard]] QStringList samplesFor(const QStringList &fields, const QString &language);

/// What one decision of the provider did.
struct DecisionReport
{
    int released = 0; ///< messages that leave now, as the template
    int rejected = 0;
    int held = 0; ///< asks first, cancelled or missed
};

/// The template that a message waits for, and the values it puts into it.
struct MessageApproval
{
    Approval approval = {};
    QStringList values = {};
};

/// The life of WhatsApp templates between us and the provider (R6.2–R6.8): found or made for a text, submitted once, followed,
/// decided. Whichever program sees a decision first applies it; the others change nothing (R6.5).
class Approvals
{
public:
    Approvals(Database &database, IdGenerator &ids, Outbox &outbox, QString owner)
        : m_database(database)
        , m_ids(ids)
        , m_outbox(outbox)
        , m_owner(std::move(owner))
    {
    }

    /// R6.3: the template of the account for this text and language: the one there is, or a new one that will be submitted.
    /// One that was rejected, disabled or deleted is submitted anew, under a further name (R6.7).
    /// @param draft name, language, skeleton, hash, samples, fields, category count. Joins the caller's transaction.
    [[nodiscard]] Result<Approval> ensure(const Approval &draft, UtcMs now);

    /// R5.2, R6: the template for a message that cannot leave as text: from the text it was composed of, its fields as variables.
    /// @return empty where reviewers would refuse it for its form (R6.6): the message then cannot take this way.
    [[nodiscard]] Result<std::optional<MessageApproval>> ensureForMessage(MessageId message, UtcMs now);

    [[nodiscard]] Result<Approval> byId(ApprovalId id); ///< Errors: NotFound; storage.
    /// The one whose text covers this (any status), newest decision first; empty when there is none.
    [[nodiscard]] Result<std::optional<Approval>> byHash(AccountId account, const QString &hash);

    /// All that is on its way or was refused, with how many messages wait for it (CLI.md `approvals`).
    [[nodiscard]] Result<QList<Approval>> openOrRejected();

    /// Marks a template to be submitted at once. Errors: NotFound, Conflict `template_already_submitted`.
    [[nodiscard]] Result<Done> requestSubmission(TemplateId id, UtcMs now);

    /// Templates to submit or to ask about that are due, taken for @p lease by this program.
    /// @param everything also those whose next look is not due yet (`sync`).
    [[nodiscard]] Result<QList<Approval>> claimDue(AccountId account, UtcMs now, int limit, milliseconds lease, bool everything);
    /// How many were submitted within the hour before @p now (R6.7: 100 an hour).
    [[nodiscard]] Result<int> submittedWithinHour(AccountId account, UtcMs now);

    /// Recorded before the first request leaves: from now on the provider's list is asked before another is made (R6.2).
    /// @return whether an earlier attempt was recorded, so that the list has to be asked now.
    [[nodiscard]] Result<bool> recordAttempt(TemplateId id, UtcMs now);
    [[nodiscard]] Result<Done> recordContent(TemplateId id, const QString &externalId);
    /// A try that did not come through: looked at again later.
    [[nodiscard]] Result<Done> recordFailure(TemplateId id, UtcMs nextCheck);
    /// The provider's word; applies a decision to the messages that wait, each once.
    /// @param zoneOf IANA zone of a candidate, for quiet hours; @p quiet the workspace's.
    [[nodiscard]] Result<DecisionReport> recordStatus(
        TemplateId id, ApprovalStatus status, const QString &providerWord, const QString &reason, UtcMs now);
    /// For a template that is approved already: applies that to the messages that wait (after a crash, or another program's look).
    [[nodiscard]] Result<DecisionReport> applyDecision(TemplateId id, UtcMs now);
    /// Templates that are decided while messages still wait for them.
    [[nodiscard]] Result<QList<TemplateId>> decidedWithWaiting();

    /// R6.2: nothing waits for ever unseen: raises what is pending for over 24 h. @return how many messages.
    [[nodiscard]] Result<int> raisePending(UtcMs now);
    /// When the next look is due; empty: nothing is open.
    [[nodiscard]] Result<std::optional<UtcMs>> nextDue();

private:
    [[nodiscard]] Result<QList<Approval>> select(const QString &tail, const QVariantList &values);
    [[nodiscard]] Result<DecisionReport> release(const Approval &approval, UtcMs now);
    [[nodiscard]] Result<DecisionReport> refuse(const Approval &approval, UtcMs now);

    Database &m_database;
    IdGenerator &m_ids;
    Outbox &m_outbox;
    QString m_owner;
};

/// When to ask about an approval again after the n-th look: 2, 3, 5, 10, 20, 30 s …, then 1, 2, 5, 10, 15, 30 min, hourly.
[[nodiscard]] milliseconds approvalLook(int checks);

} // namespace halftone::storage
