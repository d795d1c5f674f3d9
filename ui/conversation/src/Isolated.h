#pragma once

#include "text/Normalise.h"

#include <QString>

namespace halftone::ui {

/// A name or quotation from outside that stands in a sentence of ours: on one line, without controls, and in an isolate of its own where it
/// runs from right to left, so that it moves nothing beside it.
[[nodiscard]] inline QString isolated(const QString &outside)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    const QString plain = text::withoutControls(outside).simplified();
    for (const QChar c : plain) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL || c.isSurrogate() || c == QChar(0x200f))
            return kFirstStrongIsolate + plain + kPopIsolate;
    }
    return plain;
}

} // namespace halftone::ui
