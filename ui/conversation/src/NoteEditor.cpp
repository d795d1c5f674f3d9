#include "conversation/NoteEditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;

NoteEditor::NoteEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_trouble(new PlainLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"noteEditor"_s);
    setProperty("kind", u"warning"_s);
    m_title->setObjectName(u"noteTitle"_s);
    m_title->setWordWrap(true);
    m_trouble->setObjectName(u"noteTrouble"_s);
    m_trouble->dressed("danger");
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_text->setObjectName(u"noteText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 2 * kGrid);
    m_text->installEventFilter(this);
    m_save->setObjectName(u"saveNote"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_cancel->setObjectName(u"cancelNote"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_trouble, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &NoteEditor::giveUp);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    m_save->setEnabled(false);
    QFrame::hide();
    retranslateUi();
}

void NoteEditor::retranslateUi()
{
    m_title->setText(tr("Note for the team – the candidate never sees it"));
    m_text->setAccessibleName(m_note.isValid() ? tr("Note being changed") : tr("New note"));
    m_text->setAccessibleDescription(m_title->text());
    m_text->setPlaceholderText(tr("What should your colleagues know?"));
    m_save->setText(tr("Save note"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(tr("Cancel note"));
    m_cancel->setToolTip(tr("Esc"));
}

void NoteEditor::start(ConversationId conversation, const std::optional<Note> &note)
{
    leave();
    m_conversation = conversation;
    m_note = note ? note->id : NoteId();
    const auto kept = m_kept.find(key());
    m_text->setPlainText(kept != m_kept.end() ? kept->second : note ? note->body : QString());
    m_trouble->hide();
    retranslateUi();
    QFrame::show();
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::leave()
{
    if (isHidden())
        return;
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        m_kept.erase(key());
    else
        m_kept[key()] = text;
    QFrame::hide();
}

void NoteEditor::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false); // until the answer: a second press is no second note
    Q_EMIT saveWanted(m_note, m_text->toPlainText());
}

void NoteEditor::saved()
{
    m_kept.erase(key());
    m_note = {};
    m_text->clear();
    QFrame::hide();
    Q_EMIT closed();
}

void NoteEditor::failed(const QString &why)
{
    m_trouble->setText(why);
    m_trouble->show();
    m_save->setEnabled(true);
    announce(this, why);
}

void NoteEditor::giveUp()
{
    m_kept.erase(key());
    m_note = {};
    m_text->clear();
    QFrame::hide();
    Q_EMIT closed();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            // Esc keeps what was typed; only the button gives it up.
            leave();
            Q_EMIT closed();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NoteEditor::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
