#include "conversation/Composer.h"

#include "kit/Colours.h"
#include "kit/Icons.h"
#include "text/Segments.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Composer::Composer(const ConversationPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_panel(new TemplatePanel(this))
    , m_undoBar(new NoticeBar(u"undoBar"_s, this))
    , m_trouble(new NoticeBar(u"composerTrouble"_s, this))
    , m_note(new NoticeBar(u"composerNote"_s, this))
    , m_modeBar(new NoticeBar(u"composerMode"_s, this))
    , m_fields(new QWidget(this))
    , m_fieldRows(new QFormLayout(m_fields))
    , m_text(new QPlainTextEdit(this))
    , m_insert(new QPushButton(this))
    , m_window(new ReplyWindowLabel(*ports.clock, this))
    , m_cost(new PlainLabel(this))
    , m_cheaper(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    setObjectName(u"composer"_s);
    layOut();
    m_judgeSoon.setSingleShot(true);
    m_judgeSoon.setInterval(120ms);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(600ms);
    m_undoTick.setInterval(1s);

    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::edited);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &Composer::fitText);
    fitText();
    connect(&m_judgeSoon, &QTimer::timeout, this, &Composer::judge);
    connect(&m_saveSoon, &QTimer::timeout, this, &Composer::flushDraft);
    connect(&m_undoTick, &QTimer::timeout, this, &Composer::tickUndo);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_insert, &QPushButton::clicked, this, &Composer::insertTemplate);
    connect(m_window, &ReplyWindowLabel::turned, this, &Composer::judge);
    connect(m_cheaper, &QPushButton::clicked, this, [this] { restore(text::withCheapTypography(m_text->toPlainText())); });
    connect(m_panel, &TemplatePanel::previewWanted, this, &Composer::previewTemplate);
    connect(m_panel, &TemplatePanel::picked, this, &Composer::pick);
    connect(m_panel, &TemplatePanel::closed, this, [this] {
        m_panel->hide();
        focusText();
    });
    retranslateUi();
}

void Composer::layOut()
{
    m_text->setObjectName(u"message"_s);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_insert->setObjectName(u"insertTemplate"_s);
    m_send->setObjectName(u"send"_s);
    m_send->setProperty("kind", u"primary"_s);
    m_cost->setObjectName(u"cost"_s);
    m_cost->dressed("muted");
    m_cost->setWordWrap(true);
    m_cheaper->setObjectName(u"cheaperTypography"_s);
    m_cheaper->setProperty("kind", u"link"_s);
    m_cheaper->hide();
    m_fields->setObjectName(u"missingValues"_s);
    m_fields->hide();
    m_fieldRows->setContentsMargins(0, 0, 0, 0);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(kGrid);
    tools->addWidget(m_insert);
    tools->addStretch();
    tools->addWidget(m_send);
    // Either the reply window (WhatsApp) or what it costs (SMS).
    auto *facts = new QHBoxLayout;
    facts->setSpacing(kGrid);
    facts->addWidget(m_window, 100);
    facts->addWidget(m_cost, 100);
    facts->addWidget(m_cheaper);
    facts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 12);
    column->setSpacing(kGrid);
    for (QWidget *part : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_undoBar), static_cast<QWidget *>(m_trouble),
             static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_modeBar), m_fields, static_cast<QWidget *>(m_text)})
        column->addWidget(part);
    column->addLayout(facts);
    column->addLayout(tools);
    setTabOrder(m_text, m_send);
    setTabOrder(m_send, m_insert);
}

void Composer::fitText()
{
    // Grows with what is written, from two lines to six; of a plain text document, the size is in lines.
    constexpr int kLeast = 2;
    constexpr int kMost = 6;
    const int lines = std::clamp(static_cast<int>(m_text->document()->size().height()), kLeast, kMost);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 3 * kGrid);
}

void Composer::retranslateUi()
{
    const Colours &colours = coloursOf(palette());
    m_text->setAccessibleName(tr("Message"));
    m_text->setPlaceholderText(tr("Write a message…"));
    m_insert->setText(tr("Insert template"));
    m_insert->setIcon(icon(u"templates"_s, colours.accent));
    m_cheaper->setText(tr("Use plain signs"));
    m_cheaper->setToolTip(tr("Replaces typographic quotes, dashes and spaces by plain ones; never letters"));
    m_send->setIcon(icon(u"send"_s, colours.onAccent));
    showState();
}

void Composer::open(const workspace::ConversationHead &head)
{
    flushDraft();
    m_head = head;
    m_template.reset();
    m_editing.reset();
    m_values.clear();
    m_error.reset();
    m_preview.reset();
    ++m_wish;
    m_panel->hide();
    m_modeBar->clear();
    m_trouble->clear();
    m_note->clear();
    if (!m_undoable || m_undoable->conversation != head.id)
        m_undoBar->hide();
    askForValues({});
    m_text->setReadOnly(false);
    m_loading = true;
    m_text->setPlainText(head.draft);
    m_text->moveCursor(QTextCursor::End);
    m_loading = false;
    fetchApproved();
    if (m_ports.undo) {
        onDone(m_ports.undo(), this, [this](const Result<milliseconds> &answer) {
            if (answer)
                m_undo = *answer;
        });
    }
    refresh(head);
}

void Composer::refresh(const workspace::ConversationHead &head)
{
    if (!m_head || m_head->id != head.id)
        return;
    m_head = head;
    const bool whatsApp = head.route.channel == Channel::WhatsApp;
    const milliseconds skew = m_ports.skew ? m_ports.skew().value_or(milliseconds(0)) : milliseconds(0);
    m_window->setFacts(head.lastInboundWhatsApp, skew, head.synced);
    m_window->setVisible(whatsApp);
    showState();
    judge();
}

void Composer::close()
{
    flushDraft();
    m_head.reset();
    ++m_wish;
}

void Composer::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void Composer::flushDraft()
{
    m_saveSoon.stop();
    if (!m_head || m_editing || m_template)
        return;
    const QString now = m_text->toPlainText();
    if (now == m_head->draft)
        return;
    m_head->draft = now;
    // Nobody waits for the answer: the text stands in the field, and is stored again with the next key.
    onDone(m_ports.saveDraft(m_head->id, now), this, [](const Result<Done> &) {});
}

void Composer::beginEdit(const Message &message)
{
    if (!m_head || message.conversation != m_head->id)
        return;
    if (!m_editing) {
        flushDraft();
        m_draftBeforeEdit = m_head->draft;
    }
    dropTemplate();
    m_editing = message;
    m_modeBar->show(u"info"_s, tr("You are changing a message that has not left yet."),
        {{tr("Leave it as it was"), [this] { leaveEdit(true); }, u"leaveEdit"_s}});
    m_loading = true;
    m_text->setPlainText(message.body);
    m_text->moveCursor(QTextCursor::End);
    m_loading = false;
    focusText();
    showState();
    judge();
}

void Composer::leaveEdit(bool restoreDraft)
{
    m_editing.reset();
    m_modeBar->clear();
    m_error.reset();
    if (restoreDraft) {
        m_loading = true;
        m_text->setPlainText(m_draftBeforeEdit);
        m_text->moveCursor(QTextCursor::End);
        m_loading = false;
    }
    showState();
    judge();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            send();
            return true;
        }
        if (enter && m_enterSends && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            send();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_editing) {
            leaveEdit(true);
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_template) {
            dropTemplate();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
}

} // namespace halftone::ui
