#include "Settings.h"

#include "phone/PhoneNumber.h"
#include "rules/Grace.h"
#include "rules/QuietHours.h"

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Requests at once that any provider would take as abuse, and that no account has.
constexpr int kMostConcurrent = 200;

Error badSetting(const QString &key, const QString &value)
{
    return {ErrorKind::InvalidInput, u"bad_setting"_s, {}, key + u'=' + value};
}

Result<Done> setNumber(E164 &number, const QString &value)
{
    if (value.isEmpty()) {
        number = E164();
        return done();
    }
    const auto parsed = phone::parse(value);
    if (!parsed)
        return parsed.error();
    number = parsed->e164;
    return done();
}

Result<Done> setDuration(milliseconds &duration, const QString &key, const QString &value)
{
    const auto read = rules::parseDuration(value);
    if (!read || read->count() < 0)
        return badSetting(key, value);
    duration = *read;
    return done();
}

} // namespace

QList<std::pair<QString, QString>> printSettings(const WorkspaceSettings &settings)
{
    return {{u"quiet_hours"_s, rules::printQuietHours(settings.quietHours)}, {u"default_sms"_s, settings.defaultSms.toString()},
        {u"default_whatsapp"_s, settings.defaultWhatsApp.toString()}, {u"grace"_s, rules::printDuration(settings.grace)},
        {u"match_region"_s, settings.matchRegion ? u"on"_s : u"off"_s}, {u"undo"_s, rules::printDuration(settings.undo)},
        {u"absence_horizon"_s, rules::printDuration(settings.absenceHorizon)}, {u"concurrency"_s, QString::number(settings.concurrency)},
        {u"organization"_s, settings.organizationName}};
}

Result<Done> applySetting(WorkspaceSettings &settings, const QString &key, const QString &value)
{
    if (key == "quiet_hours"_L1) {
        const auto quiet = rules::parseQuietHours(value);
        if (!quiet)
            return badSetting(key, value);
        settings.quietHours = *quiet;
        return done();
    }
    if (key == "default_sms"_L1)
        return setNumber(settings.defaultSms, value);
    if (key == "default_whatsapp"_L1)
        return setNumber(settings.defaultWhatsApp, value);
    if (key == "grace"_L1)
        return setDuration(settings.grace, key, value);
    if (key == "undo"_L1)
        return setDuration(settings.undo, key, value);
    if (key == "absence_horizon"_L1)
        return setDuration(settings.absenceHorizon, key, value);
    if (key == "match_region"_L1) {
        if (value != "on"_L1 && value != "off"_L1)
            return badSetting(key, value);
        settings.matchRegion = value == "on"_L1;
        return done();
    }
    if (key == "concurrency"_L1) {
        bool ok = false;
        const int count = value.toInt(&ok);
        if (!ok || count < 1 || count > kMostConcurrent)
            return badSetting(key, value);
        settings.concurrency = count;
        return done();
    }
    if (key == "organization"_L1) {
        settings.organizationName = value;
        return done();
    }
    return Error {ErrorKind::InvalidInput, u"unknown_setting"_s, {}, key};
}

} // namespace halftone::ctl
