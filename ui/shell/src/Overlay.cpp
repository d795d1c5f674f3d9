#include "shell/Overlay.h"

#include "kit/Widgets.h"

#include <QApplication>
#include <QKeyEvent>

namespace halftone::ui {

using namespace Qt::StringLiterals;

Overlay::Overlay(QWidget *window)
    : QFrame(window)
{
    setProperty("kind", u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    hide();
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // A click elsewhere in the window; another window's focus leaves it where it is.
        if (isVisible() && now && now->window() == this->window() && now != this && !isAncestorOf(now)) {
            m_before.clear();
            hide();
        }
    });
}

void Overlay::present(QWidget *first)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    place();
    show();
    raise();
    first->setFocus(Qt::ShortcutFocusReason);
}

void Overlay::dismiss()
{
    const QPointer<QWidget> before = m_before;
    m_before.clear();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    hide();
}

void Overlay::place()
{
    const QSize most = parentWidget()->size() - QSize(6 * kGrid, 10 * kGrid);
    const QSize size = wanted().boundedTo(most);
    setGeometry((parentWidget()->width() - size.width()) / 2, 6 * kGrid, size.width(), size.height());
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace halftone::ui
