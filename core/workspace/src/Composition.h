#pragma once

#include "model/Candidate.h"
#include "Store.h"
#include "text/MergeFields.h"
#include "workspace/Sending.h"

namespace halftone::workspace {

/// A draft judged by the rules, ready to be accepted.
struct Composed
{
    Preview preview;
    Candidate candidate;
    Recipient recipient;
    ConversationId conversation;
    QString source; ///< with merge fields, where it had some; else empty
    std::optional<storage::TemplatedText> templated; ///< set where it would be submitted
    std::optional<Approval> approval; ///< the template that it leaves as, or waits for
    QStringList variables; ///< of that template
    Channel channel = Channel::Sms;
    NumberId sender;
};

/// R1–R8: what becomes of a draft now. Stores nothing.
/// Errors: NotFound, storage; what a rule refuses stands in Preview::refusal.
[[nodiscard]] Result<Composed> compose(Session &session, const Draft &draft, milliseconds skew);

/// Values of merge fields for a candidate (R8.3, R8.4).
/// @param language of the message, for dates and times.
[[nodiscard]] text::FieldValues fieldValues(
    const Candidate &candidate, const User &sender, const WorkspaceSettings &settings, const QString &language);

/// "first_name" is "candidate.first_name", "1" stays, what is no known field is a custom one.
[[nodiscard]] QString fieldName(const QString &given);

} // namespace halftone::workspace
