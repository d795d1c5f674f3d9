#pragma once

#include "Section.h"

class QCheckBox;
class QTimeEdit;

namespace halftone::ui {

/// Of what the desktop tells this person, and when it does not.
class NotificationsSection : public Section
{
    Q_OBJECT

public:
    explicit NotificationsSection(const SettingsPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;

protected:
    void retranslateUi() override;

private:
    void keep();
    void enableTimes();

    PlainLabel *m_heading;
    PlainLabel *m_hint;
    QCheckBox *m_replies;
    QCheckBox *m_approvals;
    QCheckBox *m_failures;
    QCheckBox *m_sound;
    PlainLabel *m_quietHeading;
    QCheckBox *m_quiet;
    PlainLabel *m_fromLabel;
    PlainLabel *m_untilLabel;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    PlainLabel *m_quietHint;
    bool m_showing = false;
};

} // namespace halftone::ui
