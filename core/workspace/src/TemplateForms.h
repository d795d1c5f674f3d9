#pragma once

#include "storage/Templates.h"
#include "Store.h"
#include "workspace/Templates.h"

namespace halftone::workspace {

/// What is written as it is stored: numbered, with samples, of this user and account.
/// Errors: InvalidInput `bad_name`, `message_empty`, those of text::fieldErrors.
[[nodiscard]] Result<storage::NewTemplate> storedForm(Session &session, const NewTemplate &fresh);

/// Marks a WhatsApp template to be submitted by the engine. Errors: CredentialsMissing, RuleRefused `template_form`, Conflict.
[[nodiscard]] Result<Done> requestSubmission(Session &session, const MessageTemplate &shown);

} // namespace halftone::workspace
