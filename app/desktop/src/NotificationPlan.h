#pragma once

#include "settings/NotificationChoices.h"
#include "workspace/Inbox.h"

#include <functional>

namespace halftone::desktop {

/// One notification as the desktop gets it; all text is plain.
struct Note
{
    ui::NotificationChoices::Kind kind = ui::NotificationChoices::Kind::Reply;
    QString summary;
    QString body;
    ConversationId conversation; ///< invalid: it tells of several
    int count = 1; ///< of what it tells
    friend bool operator==(const Note &, const Note &) = default;
};

/// What the plan looks at beside the news.
struct NoteContext
{
    ui::NotificationChoices choices;
    QTime localTime;
    std::function<bool(ConversationId)> isReading; ///< it is open, and worked in
    int shownLately = 0; ///< notifications of the last seconds: when more come, they are told together
};

/// At so many notifications in a short time the rest is told together.
inline constexpr int kMostNotes = 3;

/// Which notifications are shown of what happened (UX.md): by the person's choices, none for the conversation that is read, one for
/// several messages of a candidate, and one for all of a kind where there are many.
[[nodiscard]] QList<Note> planNotes(const QList<workspace::News> &news, const NoteContext &context);

} // namespace halftone::desktop
