#include "storage/SettingsStore.h"

#include "base/Logging.h"
#include "base/Time.h"
#include "rules/QuietHours.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <limits>
#include <span>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

/// One setting: its name in the table, and both ways. read() is empty-handed (false) where the text is none of ours.
struct Entry
{
    QLatin1StringView name;
    QString (*write)(const WorkspaceSettings &);
    bool (*read)(const QString &, WorkspaceSettings &);
};

template <milliseconds WorkspaceSettings::*Member> QString writeMs(const WorkspaceSettings &settings)
{
    return QString::number((settings.*Member).count());
}

template <milliseconds WorkspaceSettings::*Member> bool readMs(const QString &text, WorkspaceSettings &settings)
{
    bool number = false;
    const qint64 ms = text.toLongLong(&number);
    if (!number || ms < 0)
        return false;
    settings.*Member = milliseconds(ms);
    return true;
}

template <E164 WorkspaceSettings::*Member> QString writeNumber(const WorkspaceSettings &settings)
{
    return (settings.*Member).toString();
}

template <E164 WorkspaceSettings::*Member> bool readNumber(const QString &text, WorkspaceSettings &settings)
{
    if (!text.isEmpty() && !text.startsWith(u'+'))
        return false;
    settings.*Member = E164(text);
    return true;
}

QString writeAreas(const WorkspaceSettings &settings)
{
    QJsonArray array;
    for (const DeniedArea &area : settings.deniedAreas)
        array.append(QJsonObject {{u"region"_s, area.region}, {u"prefix"_s, area.prefix}, {u"name"_s, area.name}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool readAreas(const QString &text, WorkspaceSettings &settings)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return false;
    QList<DeniedArea> areas;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        const DeniedArea area {object["region"_L1].toString(), object["prefix"_L1].toString(), object["name"_L1].toString()};
        if (area.region.isEmpty() == area.prefix.isEmpty()) // exactly one of them tells
            return false;
        areas.append(area);
    }
    settings.deniedAreas = areas;
    return true;
}

bool readQuietHours(const QString &text, WorkspaceSettings &settings)
{
    const auto quiet = rules::parseQuietHours(text);
    if (!quiet)
        return false;
    settings.quietHours = *quiet;
    return true;
}

bool readCountryQuietHours(const QString &text, WorkspaceSettings &settings)
{
    const auto countries = rules::parseCountryQuietHours(text);
    if (!countries)
        return false;
    settings.countryQuietHours = *countries;
    return true;
}

bool readConcurrency(const QString &text, WorkspaceSettings &settings)
{
    bool number = false;
    const int concurrency = text.toInt(&number);
    if (!number || concurrency < 1 || concurrency > 1000)
        return false;
    settings.concurrency = concurrency;
    return true;
}

bool readMatchRegion(const QString &text, WorkspaceSettings &settings)
{
    if (text != "on"_L1 && text != "off"_L1)
        return false;
    settings.matchRegion = text == "on"_L1;
    return true;
}

constexpr Entry kEntries[] = {
    {"quiet_hours"_L1, [](const WorkspaceSettings &s) { return rules::printQuietHours(s.quietHours); }, readQuietHours},
    {"country_quiet_hours"_L1,
        [](const WorkspaceSettings &s) {
            const QString printed = rules::printCountryQuietHours(s.countryQuietHours);
            return printed.isNull() ? u""_s : printed;
        },
        readCountryQuietHours},
    {"default_sms"_L1, writeNumber<&WorkspaceSettings::defaultSms>, readNumber<&WorkspaceSettings::defaultSms>},
    {"default_whatsapp"_L1, writeNumber<&WorkspaceSettings::defaultWhatsApp>, readNumber<&WorkspaceSettings::defaultWhatsApp>},
    {"grace_ms"_L1, writeMs<&WorkspaceSettings::grace>, readMs<&WorkspaceSettings::grace>},
    {"match_region"_L1, [](const WorkspaceSettings &s) { return s.matchRegion ? u"on"_s : u"off"_s; }, readMatchRegion},
    {"undo_ms"_L1, writeMs<&WorkspaceSettings::undo>, readMs<&WorkspaceSettings::undo>},
    {"absence_horizon_ms"_L1, writeMs<&WorkspaceSettings::absenceHorizon>, readMs<&WorkspaceSettings::absenceHorizon>},
    {"concurrency"_L1, [](const WorkspaceSettings &s) { return QString::number(s.concurrency); }, readConcurrency},
    {"denied_areas"_L1, writeAreas, readAreas},
    {"organization_name"_L1, [](const WorkspaceSettings &s) { return s.organizationName.isNull() ? u""_s : s.organizationName; },
        [](const QString &text, WorkspaceSettings &s) {
            s.organizationName = text;
            return true;
        }},
};

Result<QHash<QString, QString>> storedValues(Database &database)
{
    QHash<QString, QString> stored;
    auto read = database.run(u"SELECT name, value FROM settings"_s, {},
        [&](const QSqlQuery &row) { stored.insert(row.value(0).toString(), row.value(1).toString()); });
    if (!read)
        return read.error();
    return stored;
}

} // namespace

Result<WorkspaceSettings> loadSettings(Database &database)
{
    const auto stored = storedValues(database);
    if (!stored)
        return stored.error();
    WorkspaceSettings settings;
    for (const Entry &entry : kEntries) {
        const auto value = stored->constFind(entry.name);
        if (value != stored->constEnd() && !entry.read(*value, settings))
            qCWarning(logStorage).noquote() << "setting" << entry.name << "cannot be read: its default counts";
    }
    return settings;
}

Result<Done> saveSettings(Database &database, const WorkspaceSettings &settings, UtcMs now)
{
    return database.transaction([&]() -> Result<Done> {
        const auto stored = storedValues(database);
        if (!stored)
            return stored.error();
        for (const Entry &entry : kEntries) {
            // Compared as the caller saw it: a newer program's value that nobody here can read stays, if its default was not changed.
            WorkspaceSettings seen;
            if (const auto value = stored->constFind(entry.name); value != stored->constEnd())
                (void)entry.read(*value, seen);
            const QString wanted = entry.write(settings);
            if (wanted == entry.write(seen))
                continue;
            if (auto set = setSettingValue(database, entry.name, wanted, now); !set)
                return set;
        }
        return done();
    });
}

Result<std::optional<QString>> settingValue(Database &database, const QString &name)
{
    std::optional<QString> value;
    auto read = database.run(
        u"SELECT value FROM settings WHERE name = ?"_s, {name}, [&](const QSqlQuery &row) { value = row.value(0).toString(); });
    if (!read)
        return read.error();
    return value;
}

Result<Done> setSettingValue(Database &database, const QString &name, const QString &value, UtcMs now)
{
    return database.transaction([&]() -> Result<Done> {
        auto written = database.run(u"INSERT INTO settings (name, value, updated_at_ms) VALUES (?, ?, ?)"
                                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at_ms = excluded.updated_at_ms"_s,
            {name, value.isNull() ? u""_s : value, toMs(now)});
        if (!written)
            return written.error();
        database.note({ChangeKind::Settings, 0, {}});
        return done();
    });
}

Result<QString> settingValueOrSet(Database &database, const QString &name, const QString &value, UtcMs now)
{
    const auto stored = settingValue(database, name);
    if (!stored)
        return stored.error();
    if (*stored)
        return **stored;
    auto written = database.run(u"INSERT INTO settings (name, value, updated_at_ms) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING"_s,
        {name, value.isNull() ? u""_s : value, toMs(now)});
    if (!written)
        return written.error();
    const auto settled = settingValue(database, name);
    if (!settled)
        return settled.error();
    return settled->value_or(value);
}

} // namespace halftone::storage
