#pragma once

#include "base/Clock.h"
#include "storage/Database.h"

namespace halftone::storage {

/// A number that one running program holds, part of every id that it makes (base/IdGenerator.h) and its name in leases.
struct Installation
{
    int id = 0; ///< 1…1023
    qint64 lastId = 0; ///< ids of this number are made above it
};

/// Gives the calling program a number of its own for as long as it runs: two that run at once never share one, whatever their
/// label, or they could make equal ids. A number comes back when its holder releases it, or was not seen for 90 days; when all
/// 1,023 are taken, when it was not seen for a day.
///
/// One statement, two the first time. A program that only reads needs none.
/// @param label who it is, to be shown ("anna@laptop, halftonectl"). A number that had this label is preferred.
/// Errors: Conflict `too_many_installations`; storage.
[[nodiscard]] Result<Installation> registerInstallation(Database &database, const QString &label, UtcMs now);

/// Says that the program still runs, and up to where it has made ids. At least every ten minutes, if it runs that long.
[[nodiscard]] Result<Done> touchInstallation(Database &database, const Installation &installation, UtcMs now);

/// Gives the number back. @p installation.lastId is the last id made (IdGenerator), so that the next holder begins above it, also
/// with a clock that was set back.
[[nodiscard]] Result<Done> releaseInstallation(Database &database, const Installation &installation);

} // namespace halftone::storage
