#pragma once

#include "Section.h"

class QComboBox;

namespace halftone::ui {

/// Language and colours, both at once.
class LookSection : public Section
{
    Q_OBJECT

public:
    explicit LookSection(const SettingsPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;

protected:
    void retranslateUi() override;

private:
    PlainLabel *m_heading;
    PlainLabel *m_languageLabel;
    PlainLabel *m_themeLabel;
    QComboBox *m_language;
    QComboBox *m_theme;
    PlainLabel *m_hint;
};

} // namespace halftone::ui
