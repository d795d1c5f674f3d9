#pragma once

#include "kit/Colours.h"

#include <QObject>

#include <optional>

class QApplication;
class QDBusVariant;

namespace halftone::ui {

enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] QString themeWord(ThemeChoice choice); ///< "system", "light", "dark"
[[nodiscard]] std::optional<ThemeChoice> themeOf(QStringView word);

/// Dresses the application: style, palette, style sheet, fonts. One per program; lives in the GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice chosen() const { return m_choice; }
    /// Asks the desktop's portal whether it is dark, and follows it while the choice is System. Answers later; never blocks.
    void followDesktop();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_desktopIsDark = false;
    const Colours *m_applied = nullptr;
};

} // namespace halftone::ui
