#pragma once

#include "workspace/Conversations.h"

#include <QString>

namespace halftone::ui {

/// Why the automatic choice is what it is: "first contact: +33 is in your number bank".
[[nodiscard]] QString reasonText(const workspace::ConversationHead &head);
/// Why a channel cannot be used: "WhatsApp is not available in Syria".
[[nodiscard]] QString whyNotText(const rules::ChannelVerdict &verdict);
/// What to mind before sending, by its code (workspace::Preview::warnings).
[[nodiscard]] QString warningText(const QString &code);
/// What a value for a merge field is asked for by: "Place of the interview".
[[nodiscard]] QString fieldLabel(const QString &field);

} // namespace halftone::ui
