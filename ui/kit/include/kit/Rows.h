#pragma once

#include <QFont>

class QPainter;
class QStyleOptionViewItem;

namespace halftone::ui {

struct Colours;

/// Ground, selection and focus of a row of a list. Whether a row is selected is told by a bar at its side as well as by its ground.
/// @return the colours of the row's palette.
const Colours &drawRowGround(QPainter *painter, const QStyleOptionViewItem &option);

[[nodiscard]] QFont scaled(QFont font, double factor, bool bold);

} // namespace halftone::ui
