#pragma once

#include "conversation/TimelineModel.h"

#include <QList>
#include <QRect>
#include <QSize>

namespace halftone::ui {

/// What a bubble is made of, measured; all in device-independent pixels.
struct BubbleParts
{
    int width = 0; ///< of the row
    bool outgoing = false;
    bool mirrored = false; ///< the window runs from right to left
    bool middle = false; ///< of neither side: a note
    Above above;
    bool author = false; ///< a line with the author's name
    QSize text; ///< laid out at bubbleTextWidth(width)
    int lastLine = 0; ///< width of the text's last line
    bool more = false; ///< "Show all" below the text
    QList<int> media; ///< widths of the lines of attachments, at most bubbleTextWidth(width)
    int mediaLine = 0; ///< height of such a line
    QSize badge; ///< "Approval pending" and since when; empty: none
    QSize trouble; ///< reason and what to do, laid out at bubbleTextWidth(width); empty: none
    QList<int> buttons; ///< widths
    int meta = 0; ///< width of time and state
    int line = 0; ///< height of a line of small text
    int button = 0; ///< height of a button
};

/// Where each part of a row lies, from the row's top left. Rectangles of parts that are not there are empty.
struct BubbleGeometry
{
    QRect day;
    QRect unread;
    QRect channel;
    QRect author;
    QRect bubble;
    QRect text;
    QRect more;
    QList<QRect> media;
    QRect badge;
    QRect trouble;
    QList<QRect> buttons;
    QRect meta;
    int height = 0;
};

/// How wide a bubble's text may be in a row of this width.
[[nodiscard]] int bubbleTextWidth(int rowWidth);

/// Pure: the same parts give the same geometry; used to measure, paint and hit-test.
[[nodiscard]] BubbleGeometry bubbleGeometry(const BubbleParts &parts);

} // namespace halftone::ui
