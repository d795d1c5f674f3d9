#pragma once

#include <QTime>

class QSettings;

namespace halftone::ui {

/// Of what the desktop is told, and when it is left in peace. A person's own choice on this computer, not the workspace's.
struct NotificationChoices
{
    enum class Kind { Reply, Approval, Failure };

    bool replies = true; ///< a candidate wrote
    bool approvals = true; ///< a template or message was approved or rejected
    bool failures = true; ///< a message could not be sent
    bool sound = true;
    bool quiet = false; ///< do not disturb between @ref quietFrom and @ref quietUntil
    QTime quietFrom {20, 0}; ///< local time of this computer; the stretch may cross midnight
    QTime quietUntil {8, 0}; ///< exclusive; equal to @ref quietFrom: the whole day

    /// Whether a notification of this kind is shown at this local time. The unread badge stays in any case.
    [[nodiscard]] bool shows(Kind kind, QTime localTime) const;
    friend bool operator==(const NotificationChoices &, const NotificationChoices &) = default;
};

/// As kept; what is not there, or cannot be read, has its default.
[[nodiscard]] NotificationChoices readNotificationChoices(const QSettings &settings);
void keepNotificationChoices(QSettings &settings, const NotificationChoices &choices);

} // namespace halftone::ui
