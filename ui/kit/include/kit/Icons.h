#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace halftone::ui {

/// One of resources/icons in one colour, rendered when it is first wanted and kept.
///
/// @param name file name without ".svg". @param size in device-independent pixels. Null for a name that does not exist.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

} // namespace halftone::ui
