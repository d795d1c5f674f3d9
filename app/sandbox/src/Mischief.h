#pragma once

#include "Exchange.h"

#include "sandbox/Faults.h"

namespace halftone::sandbox {

/// Whether the provider acts on the request at all under this fault, before it goes wrong.
[[nodiscard]] bool actsFirst(const Fault &fault);

/// What the client sees under this fault. @param answer what it would have been told; an empty 200 where actsFirst() is false.
[[nodiscard]] Response spoiled(Response answer, const Fault &fault);

} // namespace halftone::sandbox
