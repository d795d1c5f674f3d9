#pragma once

#include "kit/Page.h"
#include "settings/SettingsPorts.h"

class QListWidget;
class QStackedWidget;

namespace halftone::ui {

class AccountSection;
class PlainLabel;
class Section;

/// The settings: a list of sections at the left, the chosen one beside it. What is changed holds at once; nothing is to be saved.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the page.
    explicit SettingsPage(const SettingsPorts &ports, QWidget *parent = nullptr);

    void reload() override;
    void noteChanges(const QList<Change> &changes) override;
    /// Goes to the account, and to its first field.
    void focusAccount();

Q_SIGNALS:
    void shortcutsWanted(); ///< the list that F1 shows

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(Section *section);
    void retranslateUi();
    void showSection(int index);

    PlainLabel *m_title;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    AccountSection *m_account;
    QList<Section *> m_sections;
};

} // namespace halftone::ui
