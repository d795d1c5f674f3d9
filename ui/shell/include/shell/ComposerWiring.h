#pragma once

#include "conversation/ComposerPorts.h"

class QSettings;

namespace halftone::ui {

/// Binds what a person writes with: the dictionaries of the system, the words that they added (a file beside @p settings), and what they
/// chose last.
/// @param settings must outlive @p ports.
void bindComposer(ComposerPorts &ports, QSettings &settings);

} // namespace halftone::ui
