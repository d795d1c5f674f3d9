#pragma once

#include "base/Clock.h"
#include "model/Codes.h"

#include <array>
#include <optional>

namespace halftone::rules {

/// How long after a candidate's last WhatsApp message free text may be sent (R5.1).
/// Source: RULES.md R5; provider code 63016 means that the provider judged the window closed.
inline constexpr milliseconds kReplyWindow = std::chrono::hours(24);
/// R5.3: the conversation page warns when no more than this is left.
inline constexpr milliseconds kReplyWindowWarning = std::chrono::hours(1);
/// R5.3: what bulk, automations and reminders leave at the end.
inline constexpr milliseconds kReplyWindowBatchMargin = std::chrono::minutes(2);

enum class WindowState {
    Open,
    LastHour, ///< open, no more than an hour is left
    Closed,
    NeverOpened, ///< no inbound WhatsApp message at all: closed
    NotSynced, ///< inbound messages have not been fetched since the start, and none that is known keeps it open
};

/// R5: the window of a (recipient, WhatsApp sender) pair at one instant.
struct ReplyWindow
{
    WindowState state = WindowState::NeverOpened;
    /// Set while the window is open: the first instant, by the provider's clock, at which it is closed.
    std::optional<UtcMs> closesAt = {};
    milliseconds left {0}; ///< how long it stays open; 0 when closed. Needs no clock to be right
    bool treatAsClosedForBatch = true; ///< R5.3: closed, or in its last 2 minutes

    [[nodiscard]] bool isOpen() const { return closesAt.has_value(); }
    friend bool operator==(const ReplyWindow &, const ReplyWindow &) = default;
};

/// R5.1: whether free text may leave for a (recipient, WhatsApp sender) pair.
///
/// @param lastInbound latest WhatsApp message from the candidate to that sender, by the provider's clock (when it was sent, not
///                    when it was fetched); empty when there is none. SMS does not count, nor do templates of ours.
/// @param now         when the message is about to leave, not when it was written (R5.2); by our clock.
/// @param skew        the provider's clock minus ours.
/// @param synced      whether inbound messages have been fetched since the start (R5.3). A window that is known to be open stays
///                    so without: a later message could only prolong it.
/// @return open iff `now + skew - lastInbound < 24 h`; an instant in the future counts as just now.
[[nodiscard]] ReplyWindow replyWindow(std::optional<UtcMs> lastInbound, UtcMs now, milliseconds skew = milliseconds(0), bool synced = true);

} // namespace halftone::rules

template <> struct halftone::CodeTable<halftone::rules::WindowState>
{
    using enum rules::WindowState;
    static constexpr std::array kEntries {
        Code<rules::WindowState> {Open, QLatin1StringView("open")},
        Code<rules::WindowState> {LastHour, QLatin1StringView("last_hour")},
        Code<rules::WindowState> {Closed, QLatin1StringView("closed")},
        Code<rules::WindowState> {NeverOpened, QLatin1StringView("never_opened")},
        Code<rules::WindowState> {NotSynced, QLatin1StringView("not_synced")},
    };
};
