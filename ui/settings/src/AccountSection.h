#pragma once

#include "Section.h"

class QFrame;
class QLineEdit;
class QPushButton;

namespace halftone::ui {

/// The provider's account: connecting it, testing it, its secret's way into the keychain, and its removal.
class AccountSection : public Section
{
    Q_OBJECT

public:
    explicit AccountSection(const SettingsPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;
    void focusAccount();

protected:
    void retranslateUi() override;

private:
    void layOutTrouble();
    void layOutForm();
    void layOutRemoval();
    void showAccount(const QList<Account> &accounts);
    void showSecret();
    void showNumbers(const QList<Number> &numbers);
    /// What is in the fields, if it may be connected; says what is missing, and goes there.
    [[nodiscard]] bool readFields(Account &account);
    void connectAccount(bool forNow);
    void connected(const Result<Account> &answer, bool forNow);
    void retrySecret();
    void test();
    void sayTest(const workspace::AccountTest &test);
    void remove();
    void setBusy(bool busy);

    QFrame *m_trouble;
    PlainLabel *m_troubleTitle;
    PlainLabel *m_troubleText;
    QPushButton *m_retry;
    PlainLabel *m_heading;
    PlainLabel *m_hint;
    QWidget *m_fields;
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
    QPushButton *m_forNow;
    QPushButton *m_sandbox;
    QPushButton *m_leave;
    Answer *m_answer;
    PlainLabel *m_numbers;
    QFrame *m_removal;
    PlainLabel *m_removalText;
    QPushButton *m_removeReally;
    QPushButton *m_keep;
    std::optional<Account> m_account; ///< the one that is stored
    QList<Number> m_found;
    bool m_busy = false;
    quint64 m_wish = 0;
};

} // namespace halftone::ui
