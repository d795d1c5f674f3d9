#pragma once

#include "conversation/ComposerPorts.h"

#include <QPlainTextEdit>
#include <QPointer>

class QMenu;

namespace halftone::ui {

class SpellMarks;

/// The field of a message: plain text only, Enter as the person likes it, words checked, with suggestions in its context menu.
class MessageEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(const ComposerPorts &ports, QWidget *parent = nullptr);

    /// Enter sends, and Shift+Enter breaks the line; else Ctrl+Enter sends. Ctrl+Enter does in any case.
    void setEnterSends(bool on) { m_enterSends = on; }
    [[nodiscard]] SpellMarks &marks() { return *m_marks; }
    /// Another text, with the cursor at its end. What was there before cannot be had back by Ctrl+Z.
    void load(const QString &text);
    /// A changed text: Ctrl+Z takes it back, and the cursor stays where it was where it can.
    void change(const QString &text);
    void insert(const QString &text);

Q_SIGNALS:
    void sendWanted();
    void spellCheckWanted(bool on);
    /// Files were pasted or dropped, which cannot be sent.
    void filesOffered();
    void failed(const halftone::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void offerSuggestions(QMenu *menu, int position, const QString &word);
    void fillSuggestions(QMenu *menu, QAction *before, int position, const QString &word, const QStringList &suggestions);
    void addWord(const QString &word);

    const ComposerPorts &m_ports;
    SpellMarks *m_marks;
    bool m_enterSends = false;
};

} // namespace halftone::ui
