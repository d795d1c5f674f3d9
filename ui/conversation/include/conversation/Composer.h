#pragma once

#include "conversation/NoticeBar.h"
#include "conversation/ReplyWindowLabel.h"
#include "conversation/TemplatePanel.h"

#include "conversation/ConversationPorts.h"

#include <QMap>
#include <QTimer>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace halftone::ui {

/// Where a message is written: text or a template, what Send will do, what it costs, and what stands against it.
///
/// What is typed is kept as the conversation's draft, and cleared only once the workspace has answered that the message is on disk.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const ConversationPorts &ports, QWidget *parent = nullptr);

    /// Another conversation, with its draft.
    void open(const workspace::ConversationHead &head);
    /// The same conversation, judged anew.
    void refresh(const workspace::ConversationHead &head);
    void close();
    /// Puts the text of a message that has not left into the field; Send then changes that message.
    void beginEdit(const Message &message);
    void insertTemplate();
    void focusText();
    /// Stores the draft now; before the program ends.
    void flushDraft();
    /// Enter sends, and Shift+Enter breaks the line.
    void setEnterSends(bool on) { m_enterSends = on; }

Q_SIGNALS:
    void accepted(const halftone::Message &message);
    void messageChanged(const halftone::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fitText();
    void retranslateUi();
    // ComposerSend.cpp
    [[nodiscard]] workspace::Draft draft() const;
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] rules::SendWay way() const;
    void edited();
    void judge();
    void judged(const Result<workspace::Preview> &answer);
    void showState();
    void showCost();
    void showNotices();
    void send();
    void saveEdit();
    void acceptedAs(const workspace::SendAnswer &answer, const QString &snapshot, ConversationId conversation);
    void refused(const Error &error);
    void startUndo(const Message &message, const QString &text);
    void tickUndo();
    void undo();
    void restore(const QString &text);
    // ComposerTemplates.cpp
    void openPanel(bool whatsAppOnly);
    void previewTemplate(const MessageTemplate &which);
    void pick(const MessageTemplate &which);
    void dropTemplate();
    void askForValues(const QStringList &missing);
    void fetchApproved();
    void leaveEdit(bool restoreDraft);

    const ConversationPorts &m_ports;
    std::optional<workspace::ConversationHead> m_head;
    std::optional<workspace::Preview> m_preview; ///< of what stands in the field now
    std::optional<MessageTemplate> m_template;
    std::optional<Message> m_editing;
    QString m_draftBeforeEdit;
    QMap<QString, QString> m_values; ///< given by hand for fields without one
    QList<MessageTemplate> m_approved; ///< WhatsApp templates that could go at once
    std::optional<Error> m_error;
    quint64 m_wish = 0; ///< of the latest preview
    quint64 m_panelWish = 0;
    bool m_busy = false;
    bool m_enterSends = false;
    bool m_loading = false; ///< the field is being filled by us

    struct Undoable
    {
        MessageId id;
        ConversationId conversation;
        QString text;
        UtcMs until;
    };
    std::optional<Undoable> m_undoable;
    milliseconds m_undo {5000};

    TemplatePanel *m_panel;
    NoticeBar *m_undoBar;
    NoticeBar *m_trouble; ///< why it cannot be sent, or what to mind
    NoticeBar *m_note; ///< what submitting means; templates that could go at once
    NoticeBar *m_modeBar; ///< "Template …", "Editing …"
    QWidget *m_fields;
    QFormLayout *m_fieldRows;
    QMap<QString, QLineEdit *> m_fieldEdits;
    QPlainTextEdit *m_text;
    QPushButton *m_insert;
    ReplyWindowLabel *m_window;
    PlainLabel *m_cost;
    QPushButton *m_cheaper;
    QPushButton *m_send;
    QTimer m_judgeSoon;
    QTimer m_saveSoon;
    QTimer m_undoTick;
};

} // namespace halftone::ui
