#pragma once

#include "kit/Widgets.h"
#include "model/Note.h"

#include <map>
#include <optional>
#include <utility>

class QPlainTextEdit;
class QPushButton;

namespace halftone::ui {

/// Where a note is written: it stands in the composer's place, looks different, and has no way to send anything.
///
/// What was typed is kept for each conversation and note while the program runs, until it is saved or given up.
class NoteEditor : public QFrame
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// For a new note, or to change @p note.
    void start(ConversationId conversation, const std::optional<Note> &note = std::nullopt);
    /// Keeps what was typed and goes away.
    void leave();
    /// It was saved: forgets what was typed.
    void saved();
    /// It could not be saved: the text stays, and may be saved again.
    void failed(const QString &why);
    [[nodiscard]] bool hasTextFor(ConversationId conversation) const { return m_kept.contains({conversation, NoteId()}); }

Q_SIGNALS:
    /// @param note invalid: a new one.
    void saveWanted(halftone::NoteId note, const QString &text);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Key = std::pair<ConversationId, NoteId>;
    [[nodiscard]] Key key() const { return {m_conversation, m_note}; }
    void retranslateUi();
    void save();
    void giveUp();

    ConversationId m_conversation;
    NoteId m_note;
    std::map<Key, QString> m_kept;
    PlainLabel *m_title;
    PlainLabel *m_trouble;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace halftone::ui
