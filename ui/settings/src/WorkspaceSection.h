#pragma once

#include "Section.h"

class QLineEdit;
class QPushButton;

namespace halftone::ui {

/// Where the workspace lies, its backup, its check, and how a team shares one.
class WorkspaceSection : public Section
{
    Q_OBJECT

public:
    explicit WorkspaceSection(const SettingsPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;

protected:
    void retranslateUi() override;

private:
    void show();
    void proposePath();
    void browse();
    void backUp();
    void check();

    PlainLabel *m_heading;
    PlainLabel *m_addressLabel;
    QLineEdit *m_address;
    PlainLabel *m_contents;
    QPushButton *m_check;
    Answer *m_checked;
    PlainLabel *m_backupHeading;
    PlainLabel *m_backupHint;
    QWidget *m_backupFields;
    PlainLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QPushButton *m_backUp;
    Answer *m_backedUp;
    PlainLabel *m_teamHeading;
    PlainLabel *m_team;
    std::optional<workspace::Info> m_info;
    quint64 m_wish = 0;
};

} // namespace halftone::ui
