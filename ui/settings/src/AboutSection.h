#pragma once

#include "Section.h"

class QPushButton;

namespace halftone::ui {

/// Version, licence, what it is built with, and the way to the list of shortcuts.
class AboutSection : public Section
{
    Q_OBJECT

public:
    explicit AboutSection(const SettingsPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;

Q_SIGNALS:
    void shortcutsWanted();

protected:
    void retranslateUi() override;

private:
    PlainLabel *m_heading;
    PlainLabel *m_version;
    PlainLabel *m_licence;
    PlainLabel *m_with;
    PlainLabel *m_keysHeading;
    PlainLabel *m_keysHint;
    QPushButton *m_keys;
};

} // namespace halftone::ui
