#pragma once

#include "kit/Widgets.h"

#include <QDate>

class QCalendarWidget;

namespace halftone::ui {

/// A month to pick a day from: arrows, Page Up and Page Down, digits, Enter; or the mouse. Goes away by itself.
class TimelineCalendar : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineCalendar(QWidget *parent = nullptr);

    /// Opens at @p position (global, its top right corner). Days outside of @p first … @p last cannot be picked.
    void open(const QPoint &position, const QDate &shown, const QDate &first, const QDate &last);

Q_SIGNALS:
    void picked(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();

    QCalendarWidget *m_calendar;
    PlainLabel *m_hint;
};

} // namespace halftone::ui
