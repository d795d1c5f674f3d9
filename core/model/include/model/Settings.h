#pragma once

#include "base/Clock.h"
#include "model/Address.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace halftone {

/// A stretch of local time in which bulk, automations and reminders wait (R9.1); may cross midnight.
struct QuietHours
{
    bool enabled = true;
    QTime from {20, 0};
    QTime until {8, 0};
    QList<int> wholeDays {7}; ///< ISO days of the week that are quiet throughout, 1 = Monday … 7 = Sunday
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// Quiet hours of one country, in place of the workspace's (R9.1).
struct CountryQuietHours
{
    QString region; ///< ISO 3166-1 alpha-2, of the recipient's number
    QuietHours hours;
    friend bool operator==(const CountryQuietHours &, const CountryQuietHours &) = default;
};

/// A place where WhatsApp is not available (R4.2): a region, or the beginning of a number.
struct DeniedArea
{
    QString region; ///< ISO 3166-1 alpha-2; empty when @ref prefix tells
    QString prefix; ///< "+7365"; empty when @ref region tells
    QString name; ///< key of the words for people: "CN", "crimea"
    friend bool operator==(const DeniedArea &, const DeniedArea &) = default;
};

/// Settings of a workspace, shared by all who use it.
struct WorkspaceSettings
{
    QuietHours quietHours; ///< of every recipient whose country has none of its own
    QList<CountryQuietHours> countryQuietHours; ///< at most one of a region
    E164 defaultSms; ///< empty: none set
    E164 defaultWhatsApp;
    milliseconds grace = std::chrono::minutes(30); ///< R9.2
    bool matchRegion = false; ///< R1.3: compare ISO regions instead of calling codes
    milliseconds undo = std::chrono::seconds(5); ///< UX: one-to-one sends wait so long
    milliseconds absenceHorizon = std::chrono::seconds(60); ///< H of DESIGN (e): two absences, the later at least so long after the attempt
    int concurrency = 40; ///< requests to the provider in flight at once, by this program; providers allow some tens (PERFORMANCE.md)
    QList<DeniedArea> deniedAreas; ///< empty: the built-in list (resources, R4.2)
    QString organizationName; ///< `organization.name` of R8.3
};

/// Somebody of the team.
enum class Role { Recruiter, TeamLead };

struct User
{
    UserId id;
    QString name; ///< as shown
    QString firstName;
    QString lastName;
    QString login;
    Role role = Role::TeamLead;
};

} // namespace halftone
