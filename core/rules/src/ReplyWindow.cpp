#include "rules/ReplyWindow.h"

#include <algorithm>

namespace halftone::rules {

ReplyWindow replyWindow(std::optional<UtcMs> lastInbound, UtcMs now, milliseconds skew, bool synced)
{
    ReplyWindow window;
    const UtcMs there = now + skew;
    if (lastInbound) {
        const UtcMs closes = std::min(*lastInbound, there) + kReplyWindow;
        if (there < closes) {
            window.closesAt = closes;
            window.left = closes - there;
            window.state = window.left <= kReplyWindowWarning ? WindowState::LastHour : WindowState::Open;
            window.treatAsClosedForBatch = window.left <= kReplyWindowBatchMargin;
            return window;
        }
    }
    if (!synced)
        window.state = WindowState::NotSynced;
    else
        window.state = lastInbound ? WindowState::Closed : WindowState::NeverOpened;
    return window;
}

} // namespace halftone::rules
