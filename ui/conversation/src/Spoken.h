#pragma once

#include "model/Message.h"

#include <QString>

namespace halftone::ui {

/// What a screen reader says of a message: "You, WhatsApp, 14:05, delivered: Bonjour…".
[[nodiscard]] QString spokenMessage(const Message &message, bool mine);
/// Who wrote it, as shown: "You", a colleague's name, "Automated", "Bulk send"; the candidate is named by the page: empty.
[[nodiscard]] QString authorText(const Message &message, bool mine);
/// Why it failed or was refused and what to do, in words; empty where nothing is wrong.
[[nodiscard]] QString troubleText(const Message &message);
/// The text that is shown of a message: its body, or what stands for media and for emptiness.
[[nodiscard]] QString shownText(const Message &message);
/// Name of the icon of a state; empty for received ones.
[[nodiscard]] QString stateIcon(MessageState state);

} // namespace halftone::ui
