#include "settings/NotificationChoices.h"

#include <QSettings>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kTime("HH:mm");

QTime timeOr(const QSettings &settings, const QString &key, QTime otherwise)
{
    const QTime read = QTime::fromString(settings.value(key).toString(), QString(kTime));
    return read.isValid() ? read : otherwise;
}

} // namespace

bool NotificationChoices::shows(Kind kind, QTime localTime) const
{
    if (quiet) {
        const bool within
            = quietFrom < quietUntil ? localTime >= quietFrom && localTime < quietUntil : localTime >= quietFrom || localTime < quietUntil;
        if (within)
            return false;
    }
    switch (kind) {
    case Kind::Reply:
        return replies;
    case Kind::Approval:
        return approvals;
    case Kind::Failure:
        return failures;
    }
    return false;
}

NotificationChoices readNotificationChoices(const QSettings &settings)
{
    NotificationChoices choices;
    const auto flag = [&settings](const QString &key, bool &value) { value = settings.value(key, value).toBool(); };
    flag(u"notifications/replies"_s, choices.replies);
    flag(u"notifications/approvals"_s, choices.approvals);
    flag(u"notifications/failures"_s, choices.failures);
    flag(u"notifications/sound"_s, choices.sound);
    flag(u"notifications/quiet"_s, choices.quiet);
    choices.quietFrom = timeOr(settings, u"notifications/quietFrom"_s, choices.quietFrom);
    choices.quietUntil = timeOr(settings, u"notifications/quietUntil"_s, choices.quietUntil);
    return choices;
}

void keepNotificationChoices(QSettings &settings, const NotificationChoices &choices)
{
    settings.setValue(u"notifications/replies"_s, choices.replies);
    settings.setValue(u"notifications/approvals"_s, choices.approvals);
    settings.setValue(u"notifications/failures"_s, choices.failures);
    settings.setValue(u"notifications/sound"_s, choices.sound);
    settings.setValue(u"notifications/quiet"_s, choices.quiet);
    settings.setValue(u"notifications/quietFrom"_s, choices.quietFrom.toString(QString(kTime)));
    settings.setValue(u"notifications/quietUntil"_s, choices.quietUntil.toString(QString(kTime)));
}

} // namespace halftone::ui
