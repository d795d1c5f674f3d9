#pragma once

#include "base/Clock.h"
#include "workspace/Templates.h"

#include <functional>

namespace halftone::ui {

/// What the page of templates asks of the workspace; see ConversationPorts.
struct TemplatesPorts
{
    const Clock *clock = nullptr;
};

} // namespace halftone::ui
