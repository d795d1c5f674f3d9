#pragma once

#include <QFont>

namespace halftone::ui {

/// For time, state and what stands around a text.
[[nodiscard]] inline QFont smallFont(QFont font)
{
    font.setPointSizeF(std::max(8.0, font.pointSizeF() * 0.88));
    return font;
}

[[nodiscard]] inline QFont smallBold(const QFont &font)
{
    QFont bold = smallFont(font);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace halftone::ui
