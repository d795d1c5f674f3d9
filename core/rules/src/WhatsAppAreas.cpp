#include "rules/WhatsAppAreas.h"

#include "DeniedAreasData.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace halftone::rules {

using namespace Qt::StringLiterals;

namespace {

bool isRegion(const QString &text)
{
    return text.size() == 2 && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isPrefix(const QString &text)
{
    constexpr qsizetype kMostDigits = 15; // ITU-T E.164
    return text.size() >= 2 && text.size() <= kMostDigits + 1 && text.startsWith(u'+') && text[1] != u'0'
        && std::ranges::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Error unreadable(const QString &code, const QString &subject, const QString &detail)
{
    return Error {ErrorKind::InvalidInput, code, detail, subject};
}

Result<DeniedArea> parseArea(const QJsonValue &value, qsizetype position)
{
    const QString at = QString::number(position);
    if (!value.isObject())
        return unreadable(u"denied_areas_unreadable"_s, at, u"an entry is no object"_s);
    const QJsonObject object = value.toObject();
    const DeniedArea area {
        object.value("region"_L1).toString().trimmed().toUpper(),
        object.value("prefix"_L1).toString().remove(u' ').trimmed(),
        object.value("name"_L1).toString().trimmed(),
    };
    if (area.region.isEmpty() == area.prefix.isEmpty())
        return unreadable(u"denied_area_empty"_s, at, u"an entry has either a region or a prefix"_s);
    if (!area.region.isEmpty() && !isRegion(area.region))
        return unreadable(u"denied_area_region"_s, at + u": "_s + area.region, u"not ISO 3166-1 alpha-2"_s);
    if (!area.prefix.isEmpty() && !isPrefix(area.prefix))
        return unreadable(u"denied_area_prefix"_s, at + u": "_s + area.prefix, u"not '+' and digits"_s);
    if (!area.name.isEmpty())
        return area;
    return DeniedArea {area.region, area.prefix, area.region.isEmpty() ? area.prefix : area.region};
}

/// A WhatsApp user id begins with the region ("US.1349…") and tells no more.
QStringView regionOf(const Recipient &recipient)
{
    if (!recipient.region.isEmpty() || recipient.kind != AddressKind::WhatsAppUserId)
        return recipient.region;
    const qsizetype dot = recipient.address.indexOf(u'.');
    return dot > 0 ? QStringView(recipient.address).first(dot) : QStringView();
}

} // namespace

const DeniedAreaList &builtInDeniedAreas()
{
    static const DeniedAreaList list = [] {
        const Result<DeniedAreaList> parsed = parseDeniedAreas(QByteArray::fromRawData(kDeniedAreasJson, sizeof kDeniedAreasJson - 1));
        Q_ASSERT(parsed.ok()); // part of the program; tests/rules reads it
        return *parsed;
    }();
    return list;
}

std::optional<DeniedArea> deniedArea(const Recipient &recipient, const QList<DeniedArea> &list)
{
    const DeniedArea *found = nullptr;
    if (recipient.kind == AddressKind::E164) {
        for (const DeniedArea &area : list) {
            if (!area.prefix.isEmpty() && recipient.address.startsWith(area.prefix)
                && (!found || area.prefix.size() > found->prefix.size()))
                found = &area;
        }
    }
    if (!found) {
        const QStringView region = regionOf(recipient);
        for (const DeniedArea &area : list) {
            if (!area.region.isEmpty() && area.region == region) {
                found = &area;
                break;
            }
        }
    }
    return found ? std::optional(*found) : std::nullopt;
}

Result<DeniedAreaList> parseDeniedAreas(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return unreadable(u"denied_areas_unreadable"_s, QString::number(error.offset), error.errorString());
    const QJsonValue areas = document.object().value("areas"_L1);
    if (!areas.isArray())
        return unreadable(u"denied_areas_unreadable"_s, u"areas"_s, u"no list of areas"_s);
    DeniedAreaList list {
        document.object().value("source"_L1).toString(),
        QDate::fromString(document.object().value("date"_L1).toString(), Qt::ISODate),
        {},
    };
    qsizetype position = 0;
    const QJsonArray entries = areas.toArray();
    for (const QJsonValue &entry : entries) {
        Result<DeniedArea> area = parseArea(entry, ++position);
        if (!area)
            return area.error();
        list.areas.append(std::move(area).value());
    }
    return list;
}

QByteArray printDeniedAreas(const DeniedAreaList &list)
{
    QJsonArray areas;
    for (const DeniedArea &area : list.areas) {
        if (area.prefix.isEmpty())
            areas.append(QJsonObject {{"region"_L1, area.region}, {"name"_L1, area.name}});
        else
            areas.append(QJsonObject {{"prefix"_L1, area.prefix}, {"name"_L1, area.name}});
    }
    const QJsonObject object {
        {"source"_L1, list.source},
        {"date"_L1, list.date.toString(Qt::ISODate)},
        {"areas"_L1, areas},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace halftone::rules
