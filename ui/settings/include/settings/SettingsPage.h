#pragma once

#include "kit/Page.h"
#include "settings/SettingsPorts.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace halftone::ui {

class PlainLabel;

/// The provider's account, and how this program looks and speaks.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// @param ports kept; must outlive the page.
    explicit SettingsPage(const SettingsPorts &ports, QWidget *parent = nullptr);

    void reload() override;
    void noteChanges(const QList<Change> &changes) override;
    void focusAccount();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    [[nodiscard]] PlainLabel *row(QFormLayout *form, QWidget *field);
    void showAccount(const QList<Account> &accounts);
    void connectAccount();
    void test();
    void remove();
    void say(const QString &text, const char *tone);
    void showNumbers(const QList<Number> &numbers);

    const SettingsPorts &m_ports;
    QScrollArea *m_scroll;
    PlainLabel *m_title;
    PlainLabel *m_accountTitle;
    PlainLabel *m_accountHint;
    PlainLabel *m_sidLabel;
    PlainLabel *m_keyLabel;
    PlainLabel *m_secretLabel;
    PlainLabel *m_endpointLabel;
    QLineEdit *m_sid;
    QLineEdit *m_key;
    QLineEdit *m_secret;
    QLineEdit *m_endpoint;
    QPushButton *m_connect;
    QPushButton *m_test;
    QPushButton *m_remove;
    PlainLabel *m_answer;
    PlainLabel *m_numbers;
    PlainLabel *m_lookTitle;
    PlainLabel *m_languageLabel;
    PlainLabel *m_themeLabel;
    PlainLabel *m_undoLabel;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_undo;
    QCheckBox *m_enterSends;
    WorkspaceSettings m_settings;
    bool m_settingsLoaded = false;
    bool m_busy = false;
    quint64 m_wish = 0;
};

} // namespace halftone::ui
