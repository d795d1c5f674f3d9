#pragma once

#include <QStringView>

#include <span>

namespace halftone::sandbox {

/// One line of a conversation. Empty text: the talk is over.
struct DemoLine
{
    bool inbound = false;
    QStringView text = {};
    int minutesBefore = 0; ///< before the next line; of the last one: before now
};

/// A candidate of the demo and what has been said.
struct DemoPerson
{
    QStringView firstName;
    QStringView lastName;
    QStringView number;
    QStringView language;
    QStringView job;
    QStringView stage;
    QStringView tags; ///< separated by commas
    QStringView timeZone;
    bool whatsApp; ///< the channel of the talk
    QStringView ours; ///< the number of ours in it
    std::span<const DemoLine> talk;
};

[[nodiscard]] std::span<const DemoPerson> demoPeople();

} // namespace halftone::sandbox
