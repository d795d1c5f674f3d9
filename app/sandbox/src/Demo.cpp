#include "sandbox/Demo.h"

namespace halftone::sandbox {

QList<DemoCandidate> seedDemo(Sandbox &, UtcMs)
{
    return {};
}

} // namespace halftone::sandbox
