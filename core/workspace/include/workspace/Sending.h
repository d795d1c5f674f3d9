#pragma once

#include "base/Async.h"
#include "model/Message.h"
#include "model/Template.h"
#include "rules/Routing.h"
#include "rules/SendWay.h"
#include "text/Segments.h"
#include "text/TemplateForm.h"

#include <QMap>

namespace halftone::workspace {

class Store;

/// What a person wants to send.
struct Draft
{
    CandidateId candidate; ///< invalid: @ref newNumber names who it is for
    QString newNumber; ///< a full number, in any notation; whoever has it, else a new candidate made in the transaction that accepts
    RecipientId recipient; ///< invalid: the address of the latest message, else the first
    ComposedAs composedAs = ComposedAs::FreeText;
    QString text; ///< free text, with merge fields
    TemplateId templateId; ///< of a template
    QMap<QString, QString>
        variables; ///< values given by hand: "first_name" or "candidate.first_name" names a field, "1" a numbered variable
    std::optional<Channel> channel; ///< by hand; empty: R1–R3
    NumberId number; ///< by hand; invalid: R3
    QString language; ///< of the text, for an approval; empty: the candidate's, else told from the text
    std::optional<UtcMs> notAfter; ///< not to leave later (R6.2)
    milliseconds undo {0}; ///< waits so long before it leaves
    int priority = 10; ///< one-to-one overtakes bulk (0)
};

/// What Send would do now; a value, nothing is stored.
struct Preview
{
    rules::Route route;
    std::optional<Channel> channel;
    NumberId sender;
    QString senderText; ///< E.164
    rules::SendWay way = rules::SendWay::SendText;
    QString body; ///< rendered for this candidate
    text::SmsSize size; ///< of the body as SMS
    QStringList missingFields; ///< without a value: nothing can be sent
    QList<text::FormProblem> formProblems; ///< of R6.6, when it would be submitted
    std::optional<Error> refusal; ///< why it would be refused; empty: it would be accepted
    QString coveredBy; ///< name of the approved template that covers the text (R6.3)
    QStringList warnings; ///< codes: "landline", "quiet_hours", "sms_by_hand", "opted_out_other_channel"
};

/// An accepted message: it is on disk.
struct SendAnswer
{
    Message message;
    std::optional<Approval> approval; ///< the template that it waits for, or goes with
    QStringList warnings;
};

class Sending
{
public:
    explicit Sending(Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] Async<Preview> preview(const Draft &draft);
    /// Accepts the message: after this returns it is on disk, and leaves whatever happens (R10.1). Refused by a rule: nothing is stored.
    [[nodiscard]] Async<SendAnswer> send(const Draft &draft);

    /// The ways on of R6.2 and DESIGN (e). Errors: NotFound, Conflict (`cannot_cancel_in_flight`, `already_sent`, …), RuleRefused.
    [[nodiscard]] Async<Message> cancel(MessageId id);
    /// A failed, rejected or missed message is accepted anew; one in doubt is looked up again; an approved one that went stale is released.
    [[nodiscard]] Async<Message> retry(MessageId id);
    /// The text of a message that has not left; a rejected one is submitted again. @return the message that now waits.
    [[nodiscard]] Async<Message> edit(MessageId id, const QString &text);
    [[nodiscard]] Async<Message> sendBySms(MessageId id);
    /// Of a message in doubt: only a person's word may skip the question to the provider.
    [[nodiscard]] Async<Message> sendAnyway(MessageId id);
    [[nodiscard]] Async<Message> itArrived(MessageId id);
    /// A failed or rejected message was looked at.
    [[nodiscard]] Async<Message> acknowledge(MessageId id);

private:
    Store &m_store;
};

} // namespace halftone::workspace
