#include "kit/Theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFont>
#include <QStyleFactory>

#include <array>
#include <utility>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kChoices {
    std::pair {ThemeChoice::System, QLatin1StringView("system")},
    std::pair {ThemeChoice::Light, QLatin1StringView("light")},
    std::pair {ThemeChoice::Dark, QLatin1StringView("dark")},
};

/// The parts that Fusion and a palette do not give: quiet fields, filled buttons, a visible focus. Classes are told by the dynamic
/// property "kind".
QString styleSheet(const Colours &c)
{
    const auto name = [](const QColor &colour) { return colour.name(); };
    QString sheet = uR"(
QToolTip { color: @text; background: @raised; border: 1px solid @edge; padding: 4px; }
QLineEdit, QComboBox { background: @raised; border: 1px solid @edge; border-radius: 6px; padding: 5px 8px; min-height: 20px; }
QLineEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/kit/arrow-@mode.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @edge; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit { background: @raised; border: 1px solid @edge; border-radius: 8px; padding: 4px; }
QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px; }
QPushButton { background: @raised; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 6px 14px; min-height: 20px; }
QPushButton:hover { background: @accentSoft; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @muted; background: @window; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; padding: 5px 13px; }
QPushButton[kind="primary"]:disabled { background: @window; color: @muted; border-color: @line; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 4px 8px; }
QPushButton[kind="link"]:hover { background: @accentSoft; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: 3px 7px; }
QPushButton[kind="link"]:disabled { color: @muted; background: transparent; }
QPushButton[kind="status"] { background: transparent; border: 1px solid transparent; color: @text; padding: 2px 8px; min-height: 18px; }
QPushButton[kind="status"]:hover { background: @accentSoft; }
QPushButton[kind="status"]:focus { border: 2px solid @accent; padding: 1px 7px; }
QPushButton[kind="status"][tone="danger"] { color: @danger; }
QPushButton[kind="status"][tone="warning"] { color: @warning; }
QFrame[kind="panel"], QWidget[kind="panel"] { background: @panel; }
QFrame[kind="rule"] { background: @line; border: none; }
QFrame[kind="card"] { background: @raised; border: 1px solid @line; border-radius: 10px; }
QFrame[kind="warning"] { background: @warningSoft; border: 1px solid @warning; border-radius: 8px; }
QFrame[kind="danger"] { background: @dangerSoft; border: 1px solid @danger; border-radius: 8px; }
QFrame[kind="info"] { background: @accentSoft; border: 1px solid @accent; border-radius: 8px; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="good"] { color: @good; }
QLabel[level="title"] { font-size: 15pt; font-weight: 600; }
QLabel[level="heading"] { font-size: 12pt; font-weight: 600; }
QLabel[kind="sandbox"] { background: @warningSoft; color: @warning; border: 1px solid @warning; border-radius: 8px; padding: 1px 8px; font-weight: 600; }
QListView { background: @panel; border: none; outline: none; }
QListView[kind="box"] { border: 1px solid @edge; border-radius: 6px; }
QListView[kind="box"]:focus { border: 2px solid @accent; }
QListView[kind="box"]::item:selected { background: @selection; color: @text; }
QWidget[kind="places"] { background: @places; }
QToolButton[kind="place"] { background: transparent; color: @onPlacesMuted; border: 2px solid transparent; border-radius: 8px; padding: 6px 2px; }
QToolButton[kind="place"]:hover { background: rgba(255,255,255,24); }
QToolButton[kind="place"]:checked { background: rgba(255,255,255,38); color: @onPlaces; font-weight: 600; }
QToolButton[kind="place"]:focus { border: 2px solid @onPlaces; }
QMenu { background: @raised; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @muted; }
QMenu::item:disabled:selected { background: @accentSoft; color: @text; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @edge; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QSplitter::handle { background: @line; }
QStatusBar { background: @window; } QStatusBar::item { border: none; }
QMenuBar { background: @window; } QMenuBar::item { padding: 4px 10px; background: transparent; color: @text; }
QMenuBar::item:selected { background: @accentSoft; }
)"_s;
    // Longer names first, or "@accent" would eat the beginning of "@accentSoft".
    const std::array words {
        std::pair {u"@mode"_s, c.dark ? u"dark"_s : u"light"_s},
        std::pair {u"@onPlacesMuted"_s, name(c.onPlacesMuted)},
        std::pair {u"@onPlaces"_s, name(c.onPlaces)},
        std::pair {u"@places"_s, name(c.places)},
        std::pair {u"@accentHover"_s, name(c.dark ? c.accent.lighter(108) : c.accent.darker(112))},
        std::pair {u"@accentSoft"_s, name(c.accentSoft)},
        std::pair {u"@onAccent"_s, name(c.onAccent)},
        std::pair {u"@accent"_s, name(c.accent)},
        std::pair {u"@warningSoft"_s, name(c.warningSoft)},
        std::pair {u"@warning"_s, name(c.warning)},
        std::pair {u"@dangerSoft"_s, name(c.dangerSoft)},
        std::pair {u"@danger"_s, name(c.danger)},
        std::pair {u"@good"_s, name(c.good)},
        std::pair {u"@selection"_s, name(c.selection)},
        std::pair {u"@window"_s, name(c.window)},
        std::pair {u"@panel"_s, name(c.panel)},
        std::pair {u"@raised"_s, name(c.raised)},
        std::pair {u"@line"_s, name(c.line)},
        std::pair {u"@edge"_s, name(c.edge)},
        std::pair {u"@muted"_s, name(c.muted)},
        std::pair {u"@text"_s, name(c.text)},
    };
    for (const auto &[word, colour] : words)
        sheet.replace(word, colour);
    return sheet;
}

constexpr auto kPortal = "org.freedesktop.portal.Desktop";
constexpr auto kPortalPath = "/org/freedesktop/portal/desktop";
constexpr auto kPortalSettings = "org.freedesktop.portal.Settings";

/// 1 of `color-scheme` means "prefer dark" (XDG desktop portal, Settings). The value comes wrapped once or twice.
bool prefersDark(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

QString themeWord(ThemeChoice choice)
{
    for (const auto &[value, word] : kChoices) {
        if (value == choice)
            return word;
    }
    return {};
}

std::optional<ThemeChoice> themeOf(QStringView word)
{
    for (const auto &[value, name] : kChoices) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_desktopIsDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    QFont font = application.font();
    // Emoji second, never first: else digits come from the emoji font; without it hearts and thumbs are monochrome.
    QStringList families = font.families();
    families << u"Noto Sans"_s << u"Noto Color Emoji"_s;
    families.removeDuplicates();
    font.setFamilies(families);
    if (font.pointSizeF() < 10)
        font.setPointSizeF(10);
    application.setFont(font);
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktopIsDark);
    const Colours &colours = dark ? darkColours() : lightColours();
    if (m_applied == &colours)
        return;
    m_applied = &colours;
    m_application.setPalette(paletteOf(colours));
    m_application.setStyleSheet(styleSheet(colours));
}

void Theme::followDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QLatin1StringView(kPortal), QLatin1StringView(kPortalPath), QLatin1StringView(kPortalSettings), u"SettingChanged"_s, this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(
        QLatin1StringView(kPortal), QLatin1StringView(kPortalPath), QLatin1StringView(kPortalSettings), u"Read"_s);
    ask << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return; // no portal: the palette told what it could
        m_desktopIsDark = prefersDark(reply.value().variant());
        apply();
    });
}

void Theme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != "org.freedesktop.appearance"_L1 || key != "color-scheme"_L1)
        return;
    m_desktopIsDark = prefersDark(value.variant());
    apply();
}

} // namespace halftone::ui
