#pragma once

#include <QString>

namespace halftone::workspace {

/// Names this process in leases: host, process id, when it was started, and a part that no other process has.
[[nodiscard]] QString makeOwner();

/// Whether the process that an owner names may still be alive. Known for sure only of processes of this host; all others count
/// as alive, and their leases end by time.
[[nodiscard]] bool ownerIsAlive(const QString &owner);

} // namespace halftone::workspace
