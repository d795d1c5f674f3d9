#pragma once

#include <QHostAddress>
#include <QString>

namespace halftone::provider {

/// Whether a host names this very machine: "localhost", 127.0.0.0/8, ::1. A name that only resolves to it does not count.
[[nodiscard]] inline bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

} // namespace halftone::provider
