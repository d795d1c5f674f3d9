#pragma once

#include "Section.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace halftone::ui {

/// What happens on Send, and who it is from.
class SendingSection : public Section
{
    Q_OBJECT

public:
    explicit SendingSection(const SettingsPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;

protected:
    void retranslateUi() override;

private:
    PlainLabel *m_heading;
    PlainLabel *m_undoLabel;
    QSpinBox *m_undo;
    PlainLabel *m_undoHint;
    QCheckBox *m_enterSends;
    PlainLabel *m_organizationHeading;
    PlainLabel *m_organizationLabel;
    QLineEdit *m_organization;
    PlainLabel *m_organizationHint;
    Answer *m_answer;
    bool m_loaded = false;
    quint64 m_wish = 0;
};

} // namespace halftone::ui
