#pragma once

#include "model/Message.h"

#include <QList>
#include <QString>

namespace halftone::ui {

/// What a person can do with a message (R6.2, DESIGN (e)).
enum class MessageAction {
    SendNow, ///< approved, but stale
    CheckAgain, ///< in doubt: ask the provider's list once more
    SendAnyway, ///< in doubt: only a person's word may skip the question
    ItArrived,
    Retry,
    EditAndResubmit,
    Edit,
    ChooseTemplate, ///< an approved one instead
    SendBySms,
    Cancel,
    Discard,
    Acknowledge,
    EditNote,
    DeleteNote,
    CopyText,
    OpenLink,
    ShowAll,
};

/// The ways on for a message, the likeliest first. Pure; the services judge again.
///
/// @return empty for messages that are done or came in; CopyText, OpenLink and ShowAll are the view's own, those of notes the model's, and
/// never in it.
[[nodiscard]] QList<MessageAction> waysOn(const Message &message);

/// What a button or menu entry says.
[[nodiscard]] QString actionName(MessageAction action);
/// A letter that does it while the message is focused; 0: none.
[[nodiscard]] Qt::Key actionKey(MessageAction action);
[[nodiscard]] QString actionIcon(MessageAction action);

} // namespace halftone::ui
