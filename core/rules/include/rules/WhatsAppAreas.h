#pragma once

#include "base/Result.h"
#include "model/Address.h"
#include "model/Settings.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace halftone::rules {

/// A list of places without WhatsApp, with where and when it was found (R4.2).
struct DeniedAreaList
{
    QString source;
    QDate date;
    QList<DeniedArea> areas;
};

/// R4.2: the list that the program comes with (core/rules/data/whatsapp_denied_areas.json).
[[nodiscard]] const DeniedAreaList &builtInDeniedAreas();

/// R4.2: the place of @p list in which the recipient is; prefixes are asked before regions, the longest one first.
///
/// A WhatsApp user id has a region ("IR.1349…") but no prefix. @param list empty: none is denied.
[[nodiscard]] std::optional<DeniedArea> deniedArea(const Recipient &recipient, const QList<DeniedArea> &list);

/// R4.2: reads a list as it is stored and edited: `{"source", "date", "areas": [{"region" or "prefix", "name"}]}`.
///
/// Errors: InvalidInput `denied_areas_unreadable` (no JSON of that shape), `denied_area_region`, `denied_area_prefix`,
/// `denied_area_empty` (neither or both); the subject is the entry ("3: FRA").
[[nodiscard]] Result<DeniedAreaList> parseDeniedAreas(const QByteArray &json);

/// The inverse of parseDeniedAreas.
[[nodiscard]] QByteArray printDeniedAreas(const DeniedAreaList &list);

} // namespace halftone::rules
