#include "kit/Formats.h"

#include "base/Time.h"
#include "phone/PhoneNumber.h"
#include "words/StateWords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QDateTime local(UtcMs instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant));
}

} // namespace

QString timeOfDay(UtcMs instant)
{
    return QLocale().toString(local(instant).time(), QLocale::ShortFormat);
}

QDate localDay(UtcMs instant)
{
    return local(instant).date();
}

QString shortWhen(UtcMs instant, UtcMs now)
{
    const QDate day = localDay(instant);
    const QDate today = localDay(now);
    if (day == today)
        return timeOfDay(instant);
    if (day == today.addDays(-1))
        return Formats::tr("Yesterday");
    if (day < today && day.daysTo(today) < 7)
        return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    //: Day and month in a list, as QDate formats it (d, MMM)
    return QLocale().toString(day, day.year() == today.year() ? Formats::tr("MMM d") : Formats::tr("MMM d, yyyy"));
}

QString dayTitle(UtcMs instant, UtcMs now)
{
    const QDate day = localDay(instant);
    const QDate today = localDay(now);
    if (day == today)
        return Formats::tr("Today");
    if (day == today.addDays(-1))
        return Formats::tr("Yesterday");
    //: Title of a day, as QDate formats it (dddd, MMMM, d)
    return QLocale().toString(day, day.year() == today.year() ? Formats::tr("dddd, MMMM d") : Formats::tr("dddd, MMMM d, yyyy"));
}

QString fullWhen(UtcMs instant)
{
    return Formats::tr("%1, %2").arg(QLocale().toString(localDay(instant), Formats::tr("dddd, MMMM d, yyyy")), timeOfDay(instant));
}

QString ago(UtcMs instant, UtcMs now)
{
    using namespace std::chrono;
    const auto passed = now - instant;
    if (passed < 1min)
        return Formats::tr("just now");
    if (passed < 1h)
        return Formats::tr("%1 min ago").arg(floor<minutes>(passed).count());
    if (passed < 24h)
        return Formats::tr("%1 h ago").arg(floor<hours>(passed).count());
    return Formats::tr("%n day(s) ago", nullptr, static_cast<int>(floor<days>(passed).count()));
}

QString timeInZone(UtcMs instant, const QString &zone)
{
    const QTimeZone where(zone.toLatin1());
    if (!where.isValid())
        return {};
    return QLocale().toString(local(instant).toTimeZone(where).time(), QLocale::ShortFormat);
}

QString channelName(Channel channel)
{
    return words::channelName(channel);
}

QString channelIcon(Channel channel)
{
    return channel == Channel::Sms ? u"sms"_s : u"whatsapp"_s;
}

QString addressText(const QString &address)
{
    // Spaces throughout: the library writes North American numbers with dashes.
    return address.startsWith(u'+') ? phone::international(E164(address)).replace(u'-', u' ') : address;
}

} // namespace halftone::ui
