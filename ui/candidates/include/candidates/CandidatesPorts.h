#pragma once

#include "base/Clock.h"
#include "workspace/Candidates.h"

#include <functional>

namespace halftone::ui {

/// What the page of candidates asks of the workspace; see ConversationPorts.
struct CandidatesPorts
{
    const Clock *clock = nullptr;
};

} // namespace halftone::ui
