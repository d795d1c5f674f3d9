#pragma once

#include "kit/Widgets.h"

#include <QList>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace halftone::ui {

/// A line above the composer that says something and offers what can be done about it. Hidden while it has nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const QString &objectName, QWidget *parent = nullptr);

    struct Way
    {
        QString text;
        std::function<void()> run;
        QString objectName = {};
    };

    /// @param kind "info", "warning" or "danger". Buttons that say the same as before stay, with their focus.
    void show(const QString &kind, const QString &text, const QList<Way> &ways = {});
    void clear();
    [[nodiscard]] QString text() const { return m_text->text(); }
    /// Changes the words only, so that a countdown does not rebuild its buttons.
    void setText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Beside the text where there is room for both, else below it.
    void placeButtons();
    [[nodiscard]] bool offers(const QList<Way> &ways) const;

    PlainLabel *m_text;
    QWidget *m_buttonRow;
    QBoxLayout *m_all;
    QList<QPushButton *> m_buttons;
    QList<Way> m_ways; ///< of each button
};

} // namespace halftone::ui
