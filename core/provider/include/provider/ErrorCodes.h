#pragma once

#include "model/Codes.h"

#include <QString>

#include <array>
#include <span>

namespace halftone::provider {

/// Classes of provider errors (PROVIDERS.md 1.6); an unknown code falls in one by its range.
enum class ErrorClass {
    Transient, ///< the same message may be retried with back-off
    Unknown, ///< outcome unknown: reconcile first
    Throttle, ///< slow the queue down, retry
    Recipient, ///< stop this person on this channel
    Content, ///< a person has to change the text
    WindowClosed, ///< goes the way of R6
    Policy, ///< the account or sender is stopped: tell the administrator
    Credentials, ///< connection or configuration
    Bug, ///< ours
};

/// What a code tells about the recipient for good.
enum class RecipientMark { None, OptedOut, NoWhatsApp, Landline };

/// One row per known code: what the engine does with it. The words for people are in core/words, joined by a test.
struct ErrorRow
{
    int code;
    ErrorClass errorClass;
    bool retry; ///< whether the engine may try the same message again by itself
    RecipientMark mark;
};

/// All known rows of Twilio, sorted by code.
[[nodiscard]] std::span<const ErrorRow> twilioErrors();

/// The row of a code, or one made by its range.
[[nodiscard]] ErrorRow twilioError(int code);

/// "twilio_21610" → 21610; 0 for anything else.
[[nodiscard]] int twilioCode(QStringView code);

/// The row behind an error code as messages and errors carry it ("twilio_21610").
[[nodiscard]] ErrorRow errorRow(QStringView code);

} // namespace halftone::provider
