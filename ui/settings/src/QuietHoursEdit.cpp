#include "QuietHoursEdit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

QuietHoursEdit::QuietHoursEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_enabled(new QCheckBox(this))
    , m_fromLabel(new PlainLabel(this))
    , m_untilLabel(new PlainLabel(this))
    , m_daysLabel(new PlainLabel(this))
    , m_from(new QTimeEdit(this))
    , m_until(new QTimeEdit(this))
{
    m_enabled->setObjectName(name + u"Enabled"_s);
    m_from->setObjectName(name + u"From"_s);
    m_until->setObjectName(name + u"Until"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_enabled);
    auto *times = new QHBoxLayout;
    times->setSpacing(kGrid);
    for (const auto &[label, edit] : {std::pair {m_fromLabel, m_from}, {m_untilLabel, m_until}}) {
        label->setBuddy(edit);
        edit->setWrapping(true);
        edit->setMinimumHeight(4 * kGrid);
        edit->setKeyboardTracking(false); // saved when it is whole
        times->addWidget(label);
        times->addWidget(edit);
        connect(edit, &QTimeEdit::timeChanged, this, [this] {
            if (!m_showing)
                Q_EMIT changed();
        });
    }
    times->addStretch();
    column->addLayout(times);
    column->addWidget(m_daysLabel); // above: in French the days need the width
    auto *days = new QHBoxLayout;
    days->setSpacing(kGrid);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        m_days[i] = new QCheckBox(this);
        m_days[i]->setObjectName(name + u"Day%1"_s.arg(i + 1));
        days->addWidget(m_days[i]);
        connect(m_days[i], &QCheckBox::clicked, this, &QuietHoursEdit::changed);
    }
    days->addStretch();
    column->addLayout(days);
    connect(m_enabled, &QCheckBox::clicked, this, [this] {
        enableFields();
        Q_EMIT changed();
    });
}

void QuietHoursEdit::enableFields()
{
    for (QWidget *field : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_until)})
        field->setEnabled(m_enabled->isChecked());
    for (QCheckBox *day : m_days)
        day->setEnabled(m_enabled->isChecked());
}

void QuietHoursEdit::setHours(const QuietHours &hours)
{
    m_showing = true;
    m_enabled->setChecked(hours.enabled);
    if (hours.enabled) {
        m_from->setTime(hours.from);
        m_until->setTime(hours.until);
        for (std::size_t i = 0; i < m_days.size(); ++i)
            m_days[i]->setChecked(hours.wholeDays.contains(static_cast<int>(i) + 1));
    }
    enableFields();
    m_showing = false;
}

QuietHours QuietHoursEdit::hours() const
{
    QuietHours hours;
    hours.enabled = m_enabled->isChecked();
    hours.from = m_from->time();
    hours.until = m_until->time();
    hours.wholeDays.clear();
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i]->isChecked())
            hours.wholeDays.append(static_cast<int>(i) + 1);
    }
    return hours;
}

void QuietHoursEdit::retranslate(const QString &of)
{
    const QLocale locale;
    //: Switches quiet hours on
    m_enabled->setText(tr("Hold messages back"));
    //: "From 20:00 until 08:00"
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("until"));
    //: "All day on: Sat, Sun"
    m_daysLabel->setText(tr("All day on"));
    const auto named = [&of](const QString &what) { return tr("%1: %2", "a country or all, and a field").arg(of, what); };
    m_enabled->setAccessibleName(named(m_enabled->text()));
    m_from->setAccessibleName(named(m_fromLabel->text()));
    m_until->setAccessibleName(named(m_untilLabel->text()));
    for (QTimeEdit *edit : {m_from, m_until}) {
        edit->setLocale(locale);
        edit->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
    }
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int day = static_cast<int>(i) + 1;
        m_days[i]->setText(locale.dayName(day, QLocale::ShortFormat));
        m_days[i]->setAccessibleName(named(locale.dayName(day, QLocale::LongFormat)));
    }
}

} // namespace halftone::ui
