#pragma once

#include "inbox/SearchModel.h"
#include "shell/Overlay.h"
#include "shell/ShellPorts.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace halftone::ui {

class PlainLabel;

/// Ctrl+N: whom to write to. A candidate's conversation is opened; a number that nobody has is written to right here, and becomes a
/// candidate with the message and only with it.
class NewMessage : public Overlay
{
    Q_OBJECT

public:
    NewMessage(const ShellPorts &ports, QWidget *window);

    void open();

Q_SIGNALS:
    void conversationWanted(halftone::ConversationId conversation);
    void candidateWanted(halftone::CandidateId candidate);

protected:
    [[nodiscard]] QSize wanted() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void typed();
    void judgeNumber();
    void choose();
    void choosePerson(int row);
    void writeTo(const QString &number);
    [[nodiscard]] workspace::Draft draft() const;
    void judge();
    void showState();
    void send();

    const ShellPorts &m_ports;
    SearchModel m_people;
    PlainLabel *m_title;
    PlainLabel *m_toLabel;
    QLineEdit *m_to;
    QListView *m_list;
    QPushButton *m_number; ///< "Write to +33 6 12 34 56 78"
    PlainLabel *m_hint;
    QWidget *m_page; ///< what is written to a new number
    QPlainTextEdit *m_text;
    PlainLabel *m_state;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QTimer m_judgeSoon;
    QString m_region; ///< of our numbers, for what is typed in national notation
    QString m_typedNumber; ///< E.164; empty: what is typed is none
    QString m_writingTo;
    std::optional<workspace::Preview> m_preview;
    std::optional<Error> m_error;
    quint64 m_wish = 0;
    bool m_busy = false;
};

} // namespace halftone::ui
