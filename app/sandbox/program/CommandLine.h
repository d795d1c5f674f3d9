#pragma once

#include "sandbox/Faults.h"
#include "sandbox/Options.h"

#include <QStringList>

namespace halftone::sandbox {

/// What the program was asked to do.
struct CommandLine
{
    Options options;
    QList<Fault> faults;
    bool verbose = false;
    bool demo = false;
    QString print = {}; ///< print this and end (--help, --version)
    QString complaint = {}; ///< the arguments cannot be read: exit status 2
};

[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace halftone::sandbox
