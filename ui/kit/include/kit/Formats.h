#pragma once

#include "base/Clock.h"
#include "model/Channel.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace halftone::ui {

/// "14:05" in the reader's own time zone.
[[nodiscard]] QString timeOfDay(UtcMs instant);
/// For lists: the time if it was today, else the weekday within six days, else the date.
[[nodiscard]] QString shortWhen(UtcMs instant, UtcMs now);
/// For day separators: "Today", "Yesterday", "Tuesday 24 November", with the year if it is another one.
[[nodiscard]] QString dayTitle(UtcMs instant, UtcMs now);
/// "Tuesday 24 November 2026, 14:05", for tool tips and screen readers.
[[nodiscard]] QString fullWhen(UtcMs instant);
[[nodiscard]] QDate localDay(UtcMs instant);
/// How long ago: "just now", "3 min ago", "2 h ago", "4 days ago".
[[nodiscard]] QString ago(UtcMs instant, UtcMs now);
/// The local time in a zone ("16:05"); empty for a zone that does not exist.
[[nodiscard]] QString timeInZone(UtcMs instant, const QString &zone);
/// "SMS", "WhatsApp".
[[nodiscard]] QString channelName(Channel channel);
/// Name of the channel's icon.
[[nodiscard]] QString channelIcon(Channel channel);
/// "+33 6 12 34 56 78" for E.164; what is none stays as it is.
[[nodiscard]] QString addressText(const QString &address);

} // namespace halftone::ui
