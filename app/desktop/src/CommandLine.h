#pragma once

#include "kit/Theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace halftone::desktop {

/// What the program was started with (CLI.md).
struct Arguments
{
    QString workspace; ///< a file or postgresql://…; empty: the user's default one
    bool demo = false;
    QString language; ///< "en", "fr"; empty: as kept, else the system's
    std::optional<ui::ThemeChoice> theme;
    QString open; ///< a candidate whose conversation to open
};

/// What to do after the command line was read.
struct Parsed
{
    std::optional<Arguments> arguments; ///< empty: print @ref text and end
    QString text; ///< help, version, or what is wrong
    int status = 0; ///< exit status, where there is nothing to run
};

/// @param arguments with the program's name first.
[[nodiscard]] Parsed parseCommandLine(const QStringList &arguments);

} // namespace halftone::desktop
