#pragma once

#include "base/Result.h"
#include "Command.h"

#include <optional>

namespace halftone::ctl {

/// The whole command line, read.
struct CommandLine
{
    bool json = false;
    bool verbose = false;
    QString workspace; ///< `--workspace`; empty: not given
    std::optional<Command> command;
    Arguments arguments;
    QString help; ///< to be printed instead of anything else
    int helpStatus = 0; ///< with which status: not zero where help was not what was asked for
    std::optional<Error> complaint; ///< InvalidInput `usage`, `not_available`
    QString complaintWords; ///< what exactly is wrong
};

/// Reads it. Options may stand anywhere; those of the program itself also before the command.
[[nodiscard]] CommandLine readCommandLine(const QStringList &given);

} // namespace halftone::ctl
