#pragma once

#include "conversation/ConversationPorts.h"
#include "conversation/NoticeBar.h"
#include "conversation/ReplyWindowLabel.h"
#include "conversation/TemplatePanel.h"

#include <QMap>
#include <QSet>
#include <QTimer>

class QFormLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace halftone::ui {

class EmojiPicker;
class MessageEdit;

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
    /// The same conversation, judged anew. What is being written is not touched.
    void refresh(const workspace::ConversationHead &head);
    void close();
    /// Puts the text of a message that has not left into the field; Send then changes that message.
    void beginEdit(const Message &message);
    void insertTemplate();
    void focusText();
    /// Stores the draft now; before the program ends.
    void flushDraft();
    /// Enter sends, and Shift+Enter breaks the line.
    void setEnterSends(bool on);

Q_SIGNALS:
    void accepted(const halftone::Message &message);
    void messageChanged(const halftone::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a person has sent, or is sending: to have it back.
    struct Sent
    {
        ConversationId conversation;
        QString name; ///< of the candidate
        QString text; ///< as it was typed
        std::optional<MessageTemplate> chosen;
        QMap<QString, QString> values;
    };
    struct Undoable
    {
        MessageId id;
        Sent sent;
        UtcMs until;
    };

    void layOut();
    void fitText();
    void fitTools();
    void retranslateUi();
    [[nodiscard]] bool isAt(ConversationId conversation) const { return m_head && m_head->id == conversation; }
    [[nodiscard]] QString typed() const; ///< the draft as it stands, also while the field shows something else
    void load(const QString &text);
    void keepDraft(ConversationId conversation, const QString &text);
    void leaveEdit(bool restoreDraft);
    // ComposerSend.cpp
    [[nodiscard]] workspace::Draft draft() const;
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] rules::SendWay way() const;
    void edited();
    void judge();
    void judged(const Result<workspace::Preview> &answer);
    void send();
    void saveEdit();
    void acceptedAs(const workspace::SendAnswer &answer, const Sent &sent);
    void refused(const Error &error);
    // ComposerState.cpp
    void showState();
    void showCost();
    void showNotices();
    void showTrouble();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString costOf(const QString &body);
    // ComposerUndo.cpp
    void fetchUndo();
    void startUndo(const Message &message, const Sent &sent);
    void showUndo();
    void undo();
    void undone(const Sent &sent, const QString &merged);
    [[nodiscard]] const Undoable *undoable() const;
    // ComposerTemplates.cpp
    void openPanel(bool whatsAppOnly, bool bySlash);
    void closePanel();
    void previewTemplate(const MessageTemplate &which);
    void pick(const MessageTemplate &which);
    void useTemplate(const MessageTemplate &which, const QMap<QString, QString> &values);
    void dropTemplate();
    void askForValues(const QStringList &fields);
    void focusFirstValue();
    void fetchApproved();
    void followSlash();
    [[nodiscard]] bool slashKey(const QKeyEvent &key);
    // ComposerInsert.cpp
    void showFields();
    void toggleEmoji();
    void insertEmoji(const QString &emoji, bool more);
    void setSpellCheck(bool on);
    void showSpelling();

    const ConversationPorts &m_ports;
    std::optional<workspace::ConversationHead> m_head;
    std::optional<workspace::Preview> m_preview; ///< of what stands in the field now
    std::optional<MessageTemplate> m_template;
    std::optional<Message> m_editing;
    QString m_draftBeforeEdit;
    QMap<QString, QString> m_values; ///< given by hand for fields without one
    QList<MessageTemplate> m_approved; ///< WhatsApp templates that could go at once
    QString m_trouble; ///< what went wrong, in words; empty: nothing
    QSet<QString> m_helplessSaid; ///< languages of which it was said that they have no dictionary
    QMap<ConversationId, QString> m_leftBehind; ///< what stood in a field that was left while its message was on its way
    QList<Undoable> m_undoables;
    milliseconds m_undo {5000};
    quint64 m_wish = 0; ///< of the latest preview
    quint64 m_panelWish = 0;
    bool m_busy = false;
    bool m_enterSends = false;
    bool m_loading = false; ///< the field is being filled by us
    bool m_slash = false; ///< a template is being looked for by what stands behind "/"
    bool m_asksValues = false; ///< the first field that is asked for gets the focus

    TemplatePanel *m_panel;
    EmojiPicker *m_emojiPicker = nullptr; ///< made when it is first wanted
    NoticeBar *m_undoBar;
    NoticeBar *m_troubleBar; ///< why it cannot be sent, or what to mind
    NoticeBar *m_note; ///< what submitting means; templates that could go at once
    NoticeBar *m_spellNote; ///< there is no dictionary
    NoticeBar *m_modeBar; ///< "Template …", "Editing …"
    QWidget *m_fields;
    QFormLayout *m_fieldRows;
    QMap<QString, QLineEdit *> m_fieldEdits;
    MessageEdit *m_text;
    QPushButton *m_insert;
    QPushButton *m_field;
    QPushButton *m_emoji;
    QPushButton *m_spell;
    QMenu *m_fieldMenu;
    ReplyWindowLabel *m_window;
    PlainLabel *m_cost;
    QPushButton *m_cheaper;
    QPushButton *m_send;
    QTimer m_judgeSoon;
    QTimer m_saveSoon;
    QTimer m_undoTick;
};

} // namespace halftone::ui
