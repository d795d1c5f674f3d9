#include "base/IdGenerator.h"

#include <algorithm>

namespace halftone {

namespace {
constexpr int kInstallationBits = 10;
constexpr int kSequenceBits = 12;
constexpr int kSequenceMax = (1 << kSequenceBits) - 1;
} // namespace

IdGenerator::IdGenerator(const Clock &clock, int installation, qint64 last)
    : m_clock(clock)
    , m_installation(installation)
    , m_lastMs(last >> (kInstallationBits + kSequenceBits))
    , m_sequence(kSequenceMax) // the next id starts a new millisecond: what the last one used of its own is not known
{
    // 0: of a program that only reads, and makes none.
    Q_ASSERT(installation >= 0 && installation < (1 << kInstallationBits));
}

qint64 IdGenerator::last()
{
    const std::lock_guard lock(m_mutex);
    return (m_lastMs << (kInstallationBits + kSequenceBits)) | (qint64(m_installation) << kSequenceBits) | m_sequence;
}

qint64 IdGenerator::nextValue()
{
    Q_ASSERT_X(m_installation > 0, "IdGenerator", "an id is made before the program was registered");
    const std::lock_guard lock(m_mutex);
    const qint64 now = std::max<qint64>(1, (m_clock.now() - kEpoch).count());
    if (now > m_lastMs) {
        m_lastMs = now;
        m_sequence = 0;
    } else if (m_sequence < kSequenceMax) {
        ++m_sequence;
    } else {
        ++m_lastMs; // 4,096 ids in one millisecond, or the clock was set back: run ahead of it rather than repeat
        m_sequence = 0;
    }
    return (m_lastMs << (kInstallationBits + kSequenceBits)) | (qint64(m_installation) << kSequenceBits) | m_sequence;
}

} // namespace halftone
