#include "InterviewEdit.h"

#include "base/Time.h"
#include "kit/Widgets.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimer>

namespace halftone::ui {

using namespace Qt::StringLiterals;

InterviewEdit::InterviewEdit(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
    , m_date(new QDateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_date->setObjectName(u"interviewDate"_s);
    m_time->setObjectName(u"interviewTime"_s);
    m_add->setObjectName(u"interviewAdd"_s);
    m_remove->setObjectName(u"interviewRemove"_s);
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(1980, 1, 1), QDate(2199, 12, 31));
    m_remove->setProperty("kind", u"link"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_add);
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addWidget(m_remove);
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] {
        // The next day at ten: to be changed, but a day that can be.
        const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMs(m_clock.now()), m_zone);
        m_kept.clear();
        show(QDateTime(there.date().addDays(1), QTime(10, 0), m_zone));
        m_date->setFocus(Qt::OtherFocusReason);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setIso({});
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT left();
    });
    connect(m_date->calendarWidget(), &QCalendarWidget::activated, this, &InterviewEdit::left);
    connect(m_date->calendarWidget(), &QCalendarWidget::clicked, this, &InterviewEdit::left);
    for (QWidget *part : {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_time)})
        part->installEventFilter(this);
    m_date->setMinimumSize(120, 32); // as high as the lines around them
    m_time->setMinimumSize(88, 32);
    setFocusProxy(m_add);
    setIso({});
    retranslateUi();
}

void InterviewEdit::show(const QDateTime &when)
{
    m_set = when.isValid();
    if (m_set) {
        m_date->setDate(when.date());
        m_time->setTime(QTime(when.time().hour(), when.time().minute()));
        m_keptLocal = QDateTime(m_date->date(), m_time->time(), m_zone);
    }
    m_add->setVisible(!m_set);
    m_date->setVisible(m_set);
    m_time->setVisible(m_set);
    m_remove->setVisible(m_set);
    setFocusProxy(m_set ? static_cast<QWidget *>(m_date) : m_add);
}

QString InterviewEdit::iso() const
{
    if (!m_set)
        return {};
    const QDateTime shown(m_date->date(), m_time->time(), m_zone);
    if (!m_kept.isEmpty() && shown == m_keptLocal)
        return m_kept;
    return toIso(fromMs(shown.toMSecsSinceEpoch()));
}

void InterviewEdit::setIso(const QString &iso)
{
    m_kept = iso;
    const auto instant = fromIso(iso);
    show(instant ? QDateTime::fromMSecsSinceEpoch(toMs(*instant), m_zone) : QDateTime());
}

void InterviewEdit::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    const QString instant = iso();
    m_zone = zone;
    setIso(instant);
}

void InterviewEdit::setCaption(const QString &caption)
{
    setAccessibleName(caption);
    m_date->setAccessibleName(tr("%1: day").arg(caption));
    m_time->setAccessibleName(tr("%1: time").arg(caption));
    m_add->setAccessibleName(tr("%1: set a date").arg(caption));
    m_remove->setAccessibleName(tr("%1: remove").arg(caption));
}

void InterviewEdit::retranslateUi()
{
    m_add->setText(tr("Set a date…"));
    m_remove->setText(tr("Remove"));
    const QLocale locale;
    QString day = locale.dateFormat(QLocale::ShortFormat);
    if (!day.contains("yyyy"_L1))
        day.replace("yy"_L1, "yyyy"_L1);
    m_date->setLocale(locale);
    m_date->setDisplayFormat(day);
    m_time->setLocale(locale);
    m_time->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
}

bool InterviewEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        QTimer::singleShot(0, this, [this] { // by then it is known where the focus went
            const QWidget *now = QApplication::focusWidget();
            if (now != m_date && now != m_time && !(now && isAncestorOf(now)) && !QApplication::activePopupWidget())
                Q_EMIT left();
        });
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            static_cast<QAbstractSpinBox *>(watched)->interpretText();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InterviewEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
