#pragma once

#include "kit/Widgets.h"
#include "model/Settings.h"

#include <array>

class QCheckBox;
class QTimeEdit;

namespace halftone::ui {

/// "From 20:00 until 08:00, and on: Su": the hours of one rule.
class QuietHoursEdit : public QWidget
{
    Q_OBJECT

public:
    /// @param name begins the object names of the fields ("quiet", "quietFR").
    explicit QuietHoursEdit(const QString &name, QWidget *parent = nullptr);

    /// Shows them without a changed(). What is switched off keeps the hours that are shown.
    void setHours(const QuietHours &hours);
    [[nodiscard]] QuietHours hours() const;
    /// @param of whom, for screen readers: "everybody", a country's name.
    void retranslate(const QString &of);

Q_SIGNALS:
    void changed();

private:
    void enableFields();

    QCheckBox *m_enabled;
    PlainLabel *m_fromLabel;
    PlainLabel *m_untilLabel;
    PlainLabel *m_daysLabel;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    std::array<QCheckBox *, 7> m_days {};
    bool m_showing = false;
};

} // namespace halftone::ui
