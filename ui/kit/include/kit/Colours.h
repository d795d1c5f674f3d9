#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace halftone::ui {

/// The colours of one theme. Every pair of text and ground that the window paints is in contrastPairs(), and reaches 4.5:1.
struct Colours
{
    bool dark = false;
    QColor window; ///< behind everything
    QColor panel; ///< lists and pages
    QColor raised; ///< cards, menus, fields
    QColor line; ///< separators, which say nothing
    QColor edge; ///< outlines of controls (3:1)
    QColor text;
    QColor muted;
    QColor accent; ///< filled buttons, links, focus
    QColor onAccent;
    QColor accentSoft; ///< badges, hover
    QColor selection; ///< ground of a selected row
    QColor good;
    QColor warning;
    QColor warningSoft;
    QColor danger;
    QColor dangerSoft;
    QColor fromCandidate; ///< grounds of bubbles, by who wrote
    QColor fromMe;
    QColor fromColleague;
    QColor automated;
    QColor onBubble;
    QColor onBubbleMuted;
    QColor places; ///< the bar of places
    QColor onPlaces;
    QColor onPlacesMuted;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
/// The theme that a widget is painted in, told from its palette.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const Colours &colours);

/// Contrast of WCAG 2.1 (1.4.3), 1 … 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

struct ContrastPair
{
    const char *name;
    QColor front;
    QColor ground;
    double least; ///< 4.5 for text, 3 for outlines and signs
};
[[nodiscard]] QList<ContrastPair> contrastPairs(const Colours &colours);

/// Ground of somebody's avatar, the same for the same name; white text reaches 4.5:1 on each.
[[nodiscard]] QColor avatarColour(const QString &name);
/// One or two letters for an avatar ("MD"); "#" where there are none (a bare number).
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace halftone::ui
