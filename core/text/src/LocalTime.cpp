#include "text/LocalTime.h"

#include "base/Time.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace halftone::text {

using namespace Qt::StringLiterals;

namespace {

/// The locale of a provider's or BCP 47 code ("pt_BR", "pt-BR"); English where it names no language.
QLocale localeOf(QStringView language)
{
    QString code = language.trimmed().toString();
    code.replace(u'-', u'_');
    const QLocale locale(code);
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

/// "en" alone is taken as the English of most countries; QLocale would make it that of the United States.
bool isAmerican(QStringView language, const QLocale &locale)
{
    return locale.territory() == QLocale::UnitedStates && language.trimmed().size() > 2;
}

Result<QDateTime> localOf(UtcMs instant, QStringView zone)
{
    const QTimeZone timeZone(zone.trimmed().toLatin1());
    if (zone.trimmed().isEmpty() || !timeZone.isValid())
        return Error {ErrorKind::InvalidInput, u"unknown_time_zone"_s, u"not an IANA time zone"_s, zone.toString()};
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), timeZone);
}

QString withPlainSpaces(QString text)
{
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\u2009'})
        text.replace(QChar(space), u' ');
    return text;
}

} // namespace

Result<QString> localDate(UtcMs instant, QStringView zone, QStringView language)
{
    const Result<QDateTime> local = localOf(instant, zone);
    if (!local.ok())
        return local.error();
    const QLocale locale = localeOf(language);
    const QDate date = local->date();
    if (locale.language() == QLocale::French) {
        const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
        return u"%1 %2 %3 %4"_s.arg(locale.dayName(date.dayOfWeek()), day, locale.monthName(date.month()), QString::number(date.year()));
    }
    if (locale.language() == QLocale::English && !isAmerican(language, locale))
        return locale.toString(date, u"dddd d MMMM yyyy"_s);
    return withPlainSpaces(locale.toString(date, QLocale::LongFormat));
}

Result<QString> localTime(UtcMs instant, QStringView zone, QStringView language)
{
    const Result<QDateTime> local = localOf(instant, zone);
    if (!local.ok())
        return local.error();
    const QLocale locale = localeOf(language);
    if (locale.language() == QLocale::French)
        return u"%1 h %2"_s.arg(local->time().hour()).arg(local->time().minute(), 2, 10, QChar(u'0'));
    if (locale.language() == QLocale::English && !isAmerican(language, locale))
        return local->time().toString(u"HH:mm"_s);
    return withPlainSpaces(locale.toString(local->time(), QLocale::ShortFormat));
}

} // namespace halftone::text
