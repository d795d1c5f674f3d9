#include "conversation/TimelineCalendar.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

TimelineCalendar::TimelineCalendar(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
    , m_hint(new PlainLabel(this))
{
    setObjectName(u"jumpToDate"_s);
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    m_hint->dressed("muted");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid / 2, kGrid / 2, kGrid / 2, kGrid / 2);
    column->addWidget(m_calendar);
    column->addWidget(m_hint);
    const auto pick = [this](const QDate &day) {
        hide();
        Q_EMIT picked(day);
    };
    connect(m_calendar, &QCalendarWidget::activated, this, pick); // Enter, double click
    connect(m_calendar, &QCalendarWidget::clicked, this, pick);
    retranslateUi();
}

void TimelineCalendar::retranslateUi()
{
    setAccessibleName(tr("Jump to date"));
    m_calendar->setAccessibleName(tr("Day"));
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_hint->setText(tr("Arrows, Page Up and Down, or type a date; Enter goes there"));
    // Red weekends say nothing here, and are too faint in the dark.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, QTextCharFormat());
}

void TimelineCalendar::open(const QPoint &position, const QDate &shown, const QDate &first, const QDate &last)
{
    m_calendar->setDateRange(std::min(first, last), last);
    m_calendar->setSelectedDate(std::clamp(shown, std::min(first, last), last));
    adjustSize();
    QPoint corner(position.x() - width(), position.y());
    if (const QScreen *screen = QGuiApplication::screenAt(position))
        corner = QPoint(std::max(corner.x(), screen->availableGeometry().left()), corner.y());
    move(corner);
    show();
    if (auto *days = m_calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s))
        days->setFocus(Qt::PopupFocusReason);
}

void TimelineCalendar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void TimelineCalendar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
