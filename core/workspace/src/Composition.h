#pragma once

#include "model/Candidate.h"
#include "Store.h"
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

} // namespace halftone::workspace
