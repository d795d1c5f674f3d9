#pragma once

#include <QtGlobal>

namespace halftone {

/// A named place at which a test kills the program: `$HALFTONE_FAULT=after_claim:kill` at the first pass, `after_claim:kill:7` at
/// the seventh. Compiled in with -DHALFTONE_FAULT_POINTS=ON only; else the macro is nothing.
void faultPoint(const char *name);

} // namespace halftone

#ifdef HALFTONE_FAULT_POINTS
#define HALFTONE_FAULT(name) ::halftone::faultPoint(name)
#else
#define HALFTONE_FAULT(name) static_cast<void>(0)
#endif
