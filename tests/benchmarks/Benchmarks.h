#pragma once

#include "Report.h"

#include <QString>

namespace halftone::bench {

/// What a benchmark is given.
struct Run
{
    bool quick = false; ///< a hundredth of the work: shows that it runs, and measures nothing
    int rounds = 3; ///< ours and the bare library by turns, as often as this; the median counts
    QString cache; ///< folder where what is generated stays for the next run
    QString scratch; ///< folder that goes with the program
    Report &report;

    /// A file's own copy of the workspace of a million messages, written to the disk.
    [[nodiscard]] QString copyOfMillion(const QString &name) const;
};

void benchRouting(const Run &run); ///< 100,000 recipients against libphonenumber's parse and validate
void benchIngest(const Run &run); ///< 100,000 listed messages into 1,000,000 against SQLite
void benchReading(const Run &run); ///< pages, inbox, search and claims on 1,000,000 messages
void benchSending(const Run &run); ///< messages a second against one QNetworkAccessManager
void benchPrograms(const Run &run); ///< halftonectl: wall time of a command, the idle worker

} // namespace halftone::bench
