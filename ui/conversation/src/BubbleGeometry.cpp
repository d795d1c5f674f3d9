#include "conversation/BubbleGeometry.h"

#include "kit/Widgets.h"

#include <algorithm>

namespace halftone::ui {

namespace {

constexpr int kSide = 3 * kGrid; ///< between bubble and edge of the row
constexpr int kPadX = 12;
constexpr int kPadY = kGrid;
constexpr int kWidest = 560;

/// Sets the rows of buttons below @p top. @return the height that they take.
int placeButtons(const BubbleParts &parts, int top, int width, QList<QRect> &buttons)
{
    int x = 0;
    int y = top;
    for (const int button : parts.buttons) {
        if (x > 0 && x + button > width) {
            x = 0;
            y += parts.button + kGrid / 2;
        }
        buttons.append(QRect(x, y, button, parts.button));
        x += button + kGrid;
    }
    return parts.buttons.isEmpty() ? 0 : y + parts.button - top;
}

} // namespace

int bubbleTextWidth(int rowWidth)
{
    return std::max(80, std::min(kWidest, (rowWidth - 2 * kSide) * 4 / 5 - 2 * kPadX));
}

BubbleGeometry bubbleGeometry(const BubbleParts &parts)
{
    BubbleGeometry g;
    const int widest = bubbleTextWidth(parts.width);
    int y = 2;
    const auto across = [&](QRect &rect, int gap) {
        y += gap;
        rect = QRect(kSide, y, parts.width - 2 * kSide, parts.line + kGrid);
        y = rect.bottom() + 1 + gap / 2;
    };
    if (parts.above.day)
        across(g.day, kGrid);
    if (parts.above.unread)
        across(g.unread, kGrid / 2);
    if (parts.above.channel)
        across(g.channel, 0);
    if (parts.above.author && !parts.above.day && !parts.above.channel && !parts.above.unread)
        y += kGrid;

    int inner = parts.text.width();
    const bool plain = parts.media.isEmpty() && parts.badge.isEmpty() && parts.trouble.isEmpty() && parts.buttons.isEmpty() && !parts.more;
    // Time and state share the text's last line where they fit.
    const bool shares = plain && parts.lastLine + 2 * kGrid + parts.meta <= widest;
    inner = std::max(inner, shares ? parts.lastLine + 2 * kGrid + parts.meta : parts.meta);
    inner = std::max({inner, parts.badge.width(), parts.trouble.width()});
    for (const int line : parts.media)
        inner = std::max(inner, line);
    if (!parts.buttons.isEmpty()) {
        int row = -kGrid;
        for (const int button : parts.buttons)
            row += button + kGrid;
        inner = std::max(inner, std::min(row, widest));
    }

    const bool right = parts.outgoing != parts.mirrored;
    const int bubbleWidth = inner + 2 * kPadX;
    const int left = parts.middle ? (parts.width - bubbleWidth) / 2 : right ? parts.width - kSide - bubbleWidth : kSide;
    if (parts.author) {
        g.author = QRect(kSide, y, parts.width - 2 * kSide, parts.line + 2);
        y = g.author.bottom() + 1;
    }
    const int top = y;
    y += kPadY;
    const int x = left + kPadX;
    g.text = QRect(x, y, inner, parts.text.height());
    y += parts.text.height();
    if (parts.more) {
        g.more = QRect(x, y + kGrid / 2, inner, parts.line);
        y = g.more.bottom() + 1;
    }
    for (qsizetype i = 0; i < parts.media.size(); ++i) {
        const bool first = i == 0 && parts.text.height() == 0;
        g.media.append(QRect(x, first ? y : y + kGrid / 2, inner, parts.mediaLine));
        y = g.media.constLast().bottom() + 1;
    }
    if (!parts.badge.isEmpty()) {
        g.badge = QRect(QPoint(x, y + kGrid), parts.badge);
        y = g.badge.bottom() + 1;
    }
    if (!parts.trouble.isEmpty()) {
        g.trouble = QRect(QPoint(x, y + kGrid), parts.trouble);
        y = g.trouble.bottom() + 1;
    }
    if (!parts.buttons.isEmpty()) {
        y += kGrid;
        y += placeButtons(parts, y, inner, g.buttons);
        for (QRect &button : g.buttons) {
            button.translate(x, 0);
            if (parts.mirrored)
                button.moveLeft(x + inner - (button.left() - x) - button.width());
        }
    }
    if (!shares)
        y += kGrid / 2 + parts.line;
    const int metaLeft = parts.mirrored ? x : x + inner - parts.meta;
    g.meta = QRect(metaLeft, y - parts.line, parts.meta, parts.line);
    y += kPadY;
    g.bubble = QRect(left, top, bubbleWidth, y - top);
    g.height = y + 2;
    return g;
}

} // namespace halftone::ui
