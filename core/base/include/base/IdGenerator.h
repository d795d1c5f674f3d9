#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <mutex>

namespace halftone {

/// Makes ids that rise with time and are unique among up to 1,023 installations of a workspace (layout: base/Id.h).
///
/// Never goes below the last id it gave, also when the clock is set back. Thread-safe: one generator serves the whole process.
class IdGenerator
{
public:
    /// @param installation 1…1023, given out by the database (storage::Installations).
    /// @param last         the highest id this installation is known to have given; 0 when none.
    IdGenerator(const Clock &clock, int installation, qint64 last = 0);

    template <typename Tag> [[nodiscard]] Id<Tag> next() { return Id<Tag>(nextValue()); }

    [[nodiscard]] int installation() const { return m_installation; }
    /// The highest id that may have been given so far; the next one is above it.
    [[nodiscard]] qint64 last();

    /// 2024-01-01T00:00Z, where the 41 bits of milliseconds begin.
    static constexpr UtcMs kEpoch {milliseconds(1'704'067'200'000)};

private:
    [[nodiscard]] qint64 nextValue();

    const Clock &m_clock;
    int m_installation;
    std::mutex m_mutex;
    qint64 m_lastMs = 0;
    int m_sequence = 0;
};

} // namespace halftone
