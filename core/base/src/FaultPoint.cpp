#include "base/FaultPoint.h"

#include <QByteArrayList>

#include <csignal>
#include <mutex>

namespace halftone {

void faultPoint(const char *name)
{
    struct Wish
    {
        QByteArray point;
        int pass = 1;
    };
    static const Wish wish = [] {
        const QByteArrayList parts = qgetenv("HALFTONE_FAULT").split(':');
        Wish read;
        if (parts.size() >= 2 && parts.at(1) == "kill") {
            read.point = parts.at(0);
            if (parts.size() >= 3)
                read.pass = parts.at(2).toInt();
        }
        return read;
    }();
    static std::mutex mutex;
    static int passes = 0;
    if (wish.point.isEmpty() || wish.point != name)
        return;
    const std::lock_guard lock(mutex);
    if (++passes == wish.pass)
        std::raise(SIGKILL); // no handler, no clean-up: as a power cut would
}

} // namespace halftone
