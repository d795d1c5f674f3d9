#include "kit/Rows.h"

#include "kit/Colours.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace halftone::ui {

const Colours &drawRowGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Colours &colours = coloursOf(option.palette);
    const QRectF box = QRectF(option.rect).adjusted(6, 2, -6, -2);
    painter->setPen(Qt::NoPen);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(box, 8, 8);
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(QRectF(box.left(), box.top() + 12, 3, box.height() - 24), 1.5, 1.5);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(colours.window);
        painter->drawRoundedRect(box, 8, 8);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
    }
    return colours;
}

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace halftone::ui
