#include "Gui.h"

#include "kit/Widgets.h"
#include "words/Language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>

namespace halftone::test {

using namespace Qt::StringLiterals;

void speak(const QString &language)
{
    words::speak(language);
}

QStringList unnamed(const QWidget *root)
{
    QStringList nameless;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        // Parts of a widget that Qt made: the widget itself is what is named.
        if (widget->objectName().startsWith("qt_"_L1) || widget->inherits("QScrollBar") || widget->inherits("QSplitterHandle")
            || qobject_cast<QAbstractButton *>(widget->parentWidget()))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty())
            nameless << u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
    }
    return nameless;
}

QStringList cutTexts(const QWidget *root)
{
    QStringList cut;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || qobject_cast<ui::ElidedLabel *>(widget) || widget->objectName() == "announcer"_L1)
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if ((!label || label->text().isEmpty()) && !button)
            continue;
        const QSize wanted = label && label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : widget->sizeHint();
        const QRect seen = widget->visibleRegion().boundingRect();
        const bool tight = widget->width() + 1 < wanted.width() || widget->height() + 1 < wanted.height();
        const bool outside = seen.width() + 1 < widget->width() && !widget->visibleRegion().isEmpty();
        if (tight || outside) {
            cut << u"%1 “%2”: %3×%4 of %5×%6"_s.arg(widget->objectName(), label ? label->text() : button->text())
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(wanted.width())
                       .arg(wanted.height());
        }
    }
    return cut;
}

} // namespace halftone::test
