#pragma once

#include "kit/Widgets.h"

#include <QList>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace halftone::ui {

/// A coloured strip that says something and offers ways on; hidden while it has nothing to say.
class Notice : public QFrame
{
    Q_OBJECT

public:
    struct Way
    {
        QString text;
        QString objectName;
        std::function<void()> run;
    };

    explicit Notice(const QString &objectName, QWidget *parent = nullptr);

    /// @param kind "info", "warning", "danger".
    void say(const QString &kind, const QString &text, const QList<Way> &ways = {});
    void clear();
    [[nodiscard]] QString text() const { return m_text->text(); }

private:
    PlainLabel *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace halftone::ui
