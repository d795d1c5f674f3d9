#include "kit/Colours.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace halftone::ui {

const Colours &lightColours()
{
    static const Colours colours {
        .dark = false,
        .window = QColor(0xf4, 0xf5, 0xf7),
        .panel = QColor(0xff, 0xff, 0xff),
        .raised = QColor(0xff, 0xff, 0xff),
        .line = QColor(0xe2, 0xe5, 0xea),
        .edge = QColor(0x80, 0x89, 0x96),
        .text = QColor(0x18, 0x20, 0x2c),
        .muted = QColor(0x54, 0x5e, 0x6c),
        .accent = QColor(0x1d, 0x5b, 0xb8),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .accentSoft = QColor(0xe4, 0xed, 0xfb),
        .selection = QColor(0xdd, 0xe9, 0xfc),
        .good = QColor(0x1a, 0x69, 0x3a),
        .warning = QColor(0x86, 0x49, 0x00),
        .warningSoft = QColor(0xff, 0xf2, 0xd9),
        .danger = QColor(0xb0, 0x23, 0x1b),
        .dangerSoft = QColor(0xfd, 0xec, 0xea),
        .fromCandidate = QColor(0xee, 0xf0, 0xf3),
        .fromMe = QColor(0xd6, 0xe6, 0xfd),
        .fromColleague = QColor(0xe9, 0xe1, 0xf7),
        .automated = QColor(0xfb, 0xe9, 0xc9),
        .onBubble = QColor(0x18, 0x20, 0x2c),
        .onBubbleMuted = QColor(0x4a, 0x54, 0x62),
        .places = QColor(0x1a, 0x2b, 0x45),
        .onPlaces = QColor(0xff, 0xff, 0xff),
        .onPlacesMuted = QColor(0xbd, 0xca, 0xdd),
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours {
        .dark = true,
        .window = QColor(0x12, 0x16, 0x1b),
        .panel = QColor(0x19, 0x1e, 0x25),
        .raised = QColor(0x23, 0x2a, 0x33),
        .line = QColor(0x2d, 0x35, 0x40),
        .edge = QColor(0x76, 0x81, 0x90),
        .text = QColor(0xe8, 0xec, 0xf1),
        .muted = QColor(0xa9, 0xb3, 0xc0),
        .accent = QColor(0x83, 0xb3, 0xff),
        .onAccent = QColor(0x0b, 0x1a, 0x30),
        .accentSoft = QColor(0x22, 0x33, 0x4d),
        .selection = QColor(0x26, 0x39, 0x56),
        .good = QColor(0x7d, 0xd3, 0x9c),
        .warning = QColor(0xf4, 0xc1, 0x6b),
        .warningSoft = QColor(0x3a, 0x2d, 0x14),
        .danger = QColor(0xff, 0xa1, 0x98),
        .dangerSoft = QColor(0x43, 0x20, 0x20),
        .fromCandidate = QColor(0x2a, 0x31, 0x3b),
        .fromMe = QColor(0x1f, 0x3d, 0x66),
        .fromColleague = QColor(0x41, 0x33, 0x63),
        .automated = QColor(0x51, 0x3d, 0x14),
        .onBubble = QColor(0xf0, 0xf3, 0xf7),
        .onBubbleMuted = QColor(0xc6, 0xce, 0xd8),
        .places = QColor(0x0c, 0x12, 0x1b),
        .onPlaces = QColor(0xff, 0xff, 0xff),
        .onPlacesMuted = QColor(0xa9, 0xb7, 0xcb),
    };
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.panel);
    set(QPalette::AlternateBase, colours.window);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::Button, colours.raised);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.danger);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::ToolTipBase, colours.raised);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::Light, colours.line);
    set(QPalette::Midlight, colours.line);
    set(QPalette::Mid, colours.edge);
    set(QPalette::Dark, colours.edge);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)}); // of a list: the pair holds values, not references
    return (high + 0.05) / (low + 0.05);
}

QList<ContrastPair> contrastPairs(const Colours &c)
{
    constexpr double kText = 4.5;
    constexpr double kSign = 3.0;
    QList<ContrastPair> pairs;
    for (const QColor &ground : {c.window, c.panel, c.raised, c.selection, c.accentSoft}) {
        pairs.append({"text", c.text, ground, kText});
        pairs.append({"muted", c.muted, ground, kText});
    }
    for (const QColor &ground : {c.window, c.panel, c.raised, c.selection}) {
        pairs.append({"accent", c.accent, ground, kText});
        pairs.append({"danger", c.danger, ground, kText});
        pairs.append({"warning", c.warning, ground, kText});
        pairs.append({"good", c.good, ground, kText});
    }
    for (const QColor &ground : {c.window, c.panel, c.raised})
        pairs.append({"edge", c.edge, ground, kSign});
    for (const QColor &ground : {c.fromCandidate, c.fromMe, c.fromColleague, c.automated}) {
        pairs.append({"on bubble", c.onBubble, ground, kText});
        pairs.append({"on bubble, muted", c.onBubbleMuted, ground, kText});
        pairs.append({"link in a bubble", c.accent, ground, kText});
        pairs.append({"danger in a bubble", c.danger, ground, kText});
    }
    pairs.append({"on accent", c.onAccent, c.accent, kText});
    pairs.append({"warning", c.warning, c.warningSoft, kText});
    pairs.append({"text on warning", c.text, c.warningSoft, kText});
    pairs.append({"danger", c.danger, c.dangerSoft, kText});
    pairs.append({"text on danger", c.text, c.dangerSoft, kText});
    pairs.append({"accent on soft", c.accent, c.accentSoft, kText});
    pairs.append({"places", c.onPlaces, c.places, kText});
    pairs.append({"places, muted", c.onPlacesMuted, c.places, kText});
    return pairs;
}

QColor avatarColour(const QString &name)
{
    static constexpr std::array<QRgb, 8> kGrounds {
        0xff2f5d9b,
        0xff7a4aa0,
        0xff1f7166,
        0xffa0442e,
        0xff5b6470,
        0xff8a3b6e,
        0xff3a6b2f,
        0xff8a5a12,
    };
    // Not qHash: its seed differs between runs, and a person keeps their colour.
    quint32 sum = 2166136261u;
    for (const QChar letter : name)
        sum = (sum ^ letter.unicode()) * 16777619u;
    return QColor::fromRgb(kGrounds.at(sum % kGrounds.size()));
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto take = [&initials](const QString &word) {
        qsizetype i = 0;
        if (word.size() > 1 && word.at(0).isHighSurrogate())
            return;
        if (i < word.size() && word.at(i).isLetter())
            initials += word.at(i).toUpper();
    };
    if (!words.isEmpty())
        take(words.first());
    if (words.size() > 1)
        take(words.last());
    return initials.isEmpty() ? QStringLiteral("#") : initials;
}

} // namespace halftone::ui
