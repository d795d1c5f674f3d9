#pragma once

#include "conversation/TimelineMedia.h"

#include <QString>

namespace halftone::ui {

/// What a screen reader says of a message: "You, WhatsApp, 14:05, delivered: Bonjour…".
/// @param media its attachments, which are named after the text.
[[nodiscard]] QString spokenMessage(const Message &message, bool mine, const QList<MediaLine> &media = {});
/// The same of a note: "Note, You, 14:05, only for the team: …".
[[nodiscard]] QString spokenNote(const Message &note, bool mine);
/// What stands above a note: "Note by Marie – only for the team".
[[nodiscard]] QString noteTitle(const Message &note, bool mine);
/// Who wrote it, as shown: "You", a colleague's name, "Automated", "Bulk send"; the candidate is named by the page: empty.
[[nodiscard]] QString authorText(const Message &message, bool mine);
/// Why it failed or was refused and what to do, in words; empty where nothing is wrong.
[[nodiscard]] QString troubleText(const Message &message);
/// The text that is shown of a message: its body, or what stands for emptiness; empty where attachments stand for it.
[[nodiscard]] QString shownText(const Message &message);
/// Name of the icon of a state; empty for received ones.
[[nodiscard]] QString stateIcon(MessageState state);

} // namespace halftone::ui
