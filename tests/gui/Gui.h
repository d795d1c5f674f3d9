#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace halftone::test {

/// Speaks a language from now on, as the program does.
void speak(const QString &language);

/// Widgets below @p root that take the focus or say something, and have no accessible name; by object name or class.
[[nodiscard]] QStringList unnamed(const QWidget *root);

/// Visible labels and buttons whose text does not fit into them.
[[nodiscard]] QStringList cutTexts(const QWidget *root);

/// The widget of this object name, which must exist.
template <typename Widget> Widget *the(const QWidget *root, const char *objectName)
{
    auto *found = root->findChild<Widget *>(QString::fromLatin1(objectName));
    if (!found)
        qFatal("no widget %s", objectName);
    return found;
}

} // namespace halftone::test
