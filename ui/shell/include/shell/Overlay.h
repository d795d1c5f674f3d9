#pragma once

#include <QFrame>
#include <QPointer>

namespace halftone::ui {

/// A card over the upper part of a window, that Escape or a click elsewhere takes away; it blocks nothing.
class Overlay : public QFrame
{
    Q_OBJECT

public:
    /// @param window what it lies over, and is a child of.
    explicit Overlay(QWidget *window);

    /// Shows it with the focus on @p first.
    void present(QWidget *first);
    /// Takes it away, and gives the focus back to who had it.
    void dismiss();

protected:
    /// How large it would like to be; it gets at most the window's size less a margin.
    [[nodiscard]] virtual QSize wanted() const = 0;
    void place();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace halftone::ui
