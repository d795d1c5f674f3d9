#pragma once

#include "model/Channel.h"
#include "model/Codes.h"
#include "text/StopWords.h"

#include <array>

namespace halftone::rules {

/// What an inbound message changes about the recipient's mark on the channel it came by.
enum class OptOutChange { None, OptOut, OptIn };

/// R7.1: what a message that is @p keyword does on @p inboundOn.
///
/// START, UNSTOP and REPRENDRE bring an opted-out recipient back on either channel. YES and OUI do so on SMS only, and only one who
/// is opted out: from anybody else they are answers. The mark of somebody who is opted out already stays as it is, with its date.
[[nodiscard]] OptOutChange optOutChange(text::Keyword keyword, bool optedOut, Channel inboundOn);

/// R6.4: whether an inbound message releases what waits for approval in the conversation, as free text: any on WhatsApp (it opens
/// the window), but a stop word, which opens the window and releases nothing.
/// @param optedOut on WhatsApp, after this message.
[[nodiscard]] bool releasesPending(text::Keyword keyword, bool optedOut, Channel inboundOn);

/// R4.3: whether an inbound message clears the mark "no WhatsApp account".
[[nodiscard]] constexpr bool clearsNoWhatsApp(Channel inboundOn)
{
    return inboundOn == Channel::WhatsApp;
}

} // namespace halftone::rules

template <> struct halftone::CodeTable<halftone::rules::OptOutChange>
{
    using enum rules::OptOutChange;
    static constexpr std::array kEntries {
        Code<rules::OptOutChange> {None, QLatin1StringView("none")},
        Code<rules::OptOutChange> {OptOut, QLatin1StringView("opt_out")},
        Code<rules::OptOutChange> {OptIn, QLatin1StringView("opt_in")},
    };
};
