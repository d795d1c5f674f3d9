#include "NotificationsSection.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

NotificationsSection::NotificationsSection(const SettingsPorts &ports, QWidget *parent)
    : Section(ports, u"notificationsSection"_s, parent)
{
    QVBoxLayout *card = addCard(m_heading);
    m_hint = addHint(card);
    const auto box = [this](QVBoxLayout *column, const QString &name) {
        auto *made = new QCheckBox(column->parentWidget());
        made->setObjectName(name);
        column->addWidget(made);
        connect(made, &QCheckBox::clicked, this, &NotificationsSection::keep);
        return made;
    };
    m_replies = box(card, u"notifyReplies"_s);
    m_approvals = box(card, u"notifyApprovals"_s);
    m_failures = box(card, u"notifyFailures"_s);
    m_sound = box(card, u"notifySound"_s);

    QVBoxLayout *quiet = addCard(m_quietHeading);
    m_quiet = box(quiet, u"notifyQuiet"_s);
    auto *times = new QHBoxLayout;
    times->setSpacing(kGrid);
    const auto time = [this, times, quiet](const QString &name, PlainLabel *&label) {
        label = new PlainLabel(quiet->parentWidget());
        auto *edit = new QTimeEdit(quiet->parentWidget());
        edit->setObjectName(name);
        edit->setWrapping(true);
        edit->setMinimumHeight(4 * kGrid);
        edit->setKeyboardTracking(false);
        label->setBuddy(edit);
        times->addWidget(label);
        times->addWidget(edit);
        connect(edit, &QTimeEdit::timeChanged, this, &NotificationsSection::keep);
        return edit;
    };
    m_from = time(u"notifyFrom"_s, m_fromLabel);
    m_until = time(u"notifyUntil"_s, m_untilLabel);
    times->addStretch();
    quiet->addLayout(times);
    m_quietHint = addHint(quiet);
    retranslateUi();
}

QString NotificationsSection::title() const
{
    return tr("Notifications");
}

void NotificationsSection::retranslateUi()
{
    const QLocale locale;
    m_heading->setText(tr("Tell me on the desktop when"));
    m_hint->setText(tr("These are yours on this computer. Unread conversations are counted in any case."));
    m_replies->setText(tr("a candidate replies"));
    m_approvals->setText(tr("a message or template is approved or rejected"));
    m_failures->setText(tr("a message could not be sent"));
    m_sound->setText(tr("with a sound"));
    m_quietHeading->setText(tr("Do not disturb"));
    m_quiet->setText(tr("Show none every day"));
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("until"));
    m_quietHint->setText(tr("By this computer's clock. What came in meanwhile is in the inbox."));
    nameField(m_from, tr("Do not disturb from"));
    nameField(m_until, tr("Do not disturb until"));
    for (QTimeEdit *edit : {m_from, m_until}) {
        edit->setLocale(locale);
        edit->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
    }
}

void NotificationsSection::enableTimes()
{
    m_from->setEnabled(m_quiet->isChecked());
    m_until->setEnabled(m_quiet->isChecked());
}

void NotificationsSection::reload()
{
    const NotificationChoices choices = m_ports.notifications();
    m_showing = true;
    m_replies->setChecked(choices.replies);
    m_approvals->setChecked(choices.approvals);
    m_failures->setChecked(choices.failures);
    m_sound->setChecked(choices.sound);
    m_quiet->setChecked(choices.quiet);
    m_from->setTime(choices.quietFrom);
    m_until->setTime(choices.quietUntil);
    m_showing = false;
    enableTimes();
}

void NotificationsSection::keep()
{
    if (m_showing)
        return;
    NotificationChoices choices;
    choices.replies = m_replies->isChecked();
    choices.approvals = m_approvals->isChecked();
    choices.failures = m_failures->isChecked();
    choices.sound = m_sound->isChecked();
    choices.quiet = m_quiet->isChecked();
    choices.quietFrom = m_from->time();
    choices.quietUntil = m_until->time();
    m_ports.setNotifications(choices);
    enableTimes();
}

} // namespace halftone::ui
