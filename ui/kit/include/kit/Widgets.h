#pragma once

#include <QFrame>
#include <QLabel>

class QBoxLayout;
class QPainter;
class QPushButton;

namespace halftone::ui {

/// The grid: distances are multiples of it.
inline constexpr int kGrid = 8;

/// A label whose text is never markup.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    /// @param tone "muted", "danger", "warning", "good". @param level "title", "heading", or empty.
    PlainLabel *dressed(const char *tone, const char *level = nullptr);
};

/// One line that ends in "…" where there is no room; the whole text is its tool tip and its accessible name.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    using PlainLabel::PlainLabel;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What an empty page is for, and the first step.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// Shows a button for the first step; the owner connects it.
    QPushButton *addAction(const QString &objectName, bool primary);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QBoxLayout *m_buttons;
};

/// A thin line between parts.
class Rule : public QFrame
{
    Q_OBJECT

public:
    explicit Rule(Qt::Orientation orientation, QWidget *parent = nullptr);
};

/// Sets a dynamic property that the style sheet looks at, and has the widget dressed anew.
void setLook(QWidget *widget, const char *property, const QString &value);

/// Draws somebody's initials on their colour.
void paintAvatar(QPainter &painter, const QRect &rect, const QString &name);

/// Has a screen reader say @p text, without moving the focus.
///
/// QAccessibleAnnouncementEvent is of Qt 6.8; here the window's hidden label changes its name.
void announce(QWidget *from, const QString &text);

} // namespace halftone::ui
