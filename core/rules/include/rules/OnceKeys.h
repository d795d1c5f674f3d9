#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <QString>

namespace halftone::rules {

/// R9.3: keys under which an event, a reminder or a nudge is entered before it is acted on. The store has them unique, so whichever
/// of many clients gets there enters it, and the others find it done. Equal facts give equal keys in every program and version:
/// the spelling is part of the schema, and is never changed.

/// An event of a candidate that may fire automations.
///
/// @param trigger   "stage_changed", "candidate_added", …; without '/'.
/// @param detail    what tells this occurrence from another of the same kind: the stage reached, the job; escaped here.
/// @param occurrence when it happened: the same stage reached a second time is another event.
[[nodiscard]] QString eventKey(QStringView trigger, CandidateId candidate, QStringView detail, UtcMs occurrence);

/// A reminder of an interview: one per candidate, interview instant and offset; a moved interview is reminded of again.
/// @param offset negative: before the interview.
[[nodiscard]] QString reminderKey(CandidateId candidate, UtcMs interviewAt, milliseconds offset);

/// A nudge after a message that got no reply.
[[nodiscard]] QString nudgeKey(MessageId message, milliseconds after);

/// "No reply for N days": one per candidate and message that went unanswered.
[[nodiscard]] QString noReplyKey(CandidateId candidate, MessageId unanswered, int days);

} // namespace halftone::rules
