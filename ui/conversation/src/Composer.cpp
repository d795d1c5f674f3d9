#include "conversation/Composer.h"

#include "EmojiPicker.h"
#include "kit/Colours.h"
#include "kit/Icons.h"
#include "MessageEdit.h"
#include "SpellMarks.h"
#include "text/Segments.h"
#include "words/StateWords.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
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
    , m_troubleBar(new NoticeBar(u"composerTrouble"_s, this))
    , m_note(new NoticeBar(u"composerNote"_s, this))
    , m_spellNote(new NoticeBar(u"spellNote"_s, this))
    , m_modeBar(new NoticeBar(u"composerMode"_s, this))
    , m_fields(new QWidget(this))
    , m_fieldRows(new QFormLayout(m_fields))
    , m_text(new MessageEdit(ports.composer, this))
    , m_insert(new QPushButton(this))
    , m_field(new QPushButton(this))
    , m_emoji(new QPushButton(this))
    , m_spell(new QPushButton(this))
    , m_fieldMenu(new QMenu(this))
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

    connect(m_text, &MessageEdit::textChanged, this, &Composer::edited);
    connect(m_text, &MessageEdit::sendWanted, this, &Composer::send);
    connect(m_text, &MessageEdit::spellCheckWanted, this, &Composer::setSpellCheck);
    connect(m_text, &MessageEdit::failed, this, [this] {
        m_trouble = tr("The word could not be kept in your dictionary. It counts as right until the program ends.");
        showState();
    });
    connect(m_text, &MessageEdit::filesOffered, this, [this] {
        m_trouble = tr("Files and pictures cannot be sent from here. Nothing was inserted.");
        showState();
        announce(this, m_trouble);
    });
    connect(&m_text->marks(), &SpellMarks::told, this, &Composer::showSpelling);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &Composer::fitText);
    connect(&m_judgeSoon, &QTimer::timeout, this, &Composer::judge);
    connect(&m_saveSoon, &QTimer::timeout, this, &Composer::flushDraft);
    connect(&m_undoTick, &QTimer::timeout, this, &Composer::showUndo);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_insert, &QPushButton::clicked, this, &Composer::insertTemplate);
    connect(m_field, &QPushButton::clicked, this, &Composer::showFields);
    connect(m_emoji, &QPushButton::clicked, this, &Composer::toggleEmoji);
    connect(m_spell, &QPushButton::clicked, this, &Composer::setSpellCheck);
    connect(m_window, &ReplyWindowLabel::turned, this, &Composer::judge);
    connect(m_cheaper, &QPushButton::clicked, this, [this] {
        m_text->change(text::withCheapTypography(m_text->toPlainText()));
        focusText();
    });
    connect(m_panel, &TemplatePanel::previewWanted, this, &Composer::previewTemplate);
    connect(m_panel, &TemplatePanel::picked, this, &Composer::pick);
    connect(m_panel, &TemplatePanel::closed, this, [this] {
        closePanel();
        focusText();
    });
    fitText();
    m_text->marks().setOn(ports.composer.spellCheck && ports.composer.spellCheck());
    retranslateUi();
}

void Composer::layOut()
{
    m_text->installEventFilter(this);
    m_insert->setObjectName(u"insertTemplate"_s);
    m_field->setObjectName(u"insertField"_s);
    m_fieldMenu->setObjectName(u"fieldMenu"_s);
    m_emoji->setObjectName(u"insertEmoji"_s);
    m_spell->setObjectName(u"spellCheck"_s);
    m_spell->setCheckable(true);
    for (QPushButton *tool : {m_insert, m_field, m_emoji, m_spell})
        tool->setProperty("kind", u"link"_s);
    m_spell->setVisible(m_ports.composer.checkWords != nullptr); // after its kind: showing it dresses it
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
    tools->setSpacing(kGrid / 2);
    for (QPushButton *tool : {m_insert, m_field, m_emoji, m_spell})
        tools->addWidget(tool);
    tools->addStretch();
    tools->addWidget(m_send);
    // The reply window (WhatsApp), and what it costs (SMS) or by how much it is too long.
    auto *facts = new QHBoxLayout;
    facts->setSpacing(kGrid);
    facts->addWidget(m_window, 100);
    facts->addWidget(m_cost, 100);
    facts->addWidget(m_cheaper);
    facts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 12);
    column->setSpacing(kGrid);
    for (QWidget *part : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_undoBar), static_cast<QWidget *>(m_troubleBar),
             static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_spellNote), static_cast<QWidget *>(m_modeBar), m_fields,
             static_cast<QWidget *>(m_text)})
        column->addWidget(part);
    column->addLayout(facts);
    column->addLayout(tools);
    // From the text on: Send, then what helps to write.
    QWidget *last = m_text;
    for (QWidget *next : {m_send, m_insert, m_field, m_emoji, m_spell}) {
        setTabOrder(last, next);
        last = next;
    }
}

void Composer::fitText()
{
    // Grows with what is written, from two lines to six; of a plain text document, the size is in lines.
    constexpr int kLeast = 2;
    constexpr int kMost = 6;
    const int lines = std::clamp(static_cast<int>(m_text->document()->size().height()), kLeast, kMost);
    const int height = lines * m_text->fontMetrics().lineSpacing() + 3 * kGrid;
    if (m_text->height() != height || m_text->maximumHeight() != height)
        m_text->setFixedHeight(height);
}

void Composer::fitTools()
{
    // Where the words of all buttons have no room, that of the template button goes: Send has to say what it does.
    const QString words = tr("Insert template");
    const int others = m_field->sizeHint().width() + m_emoji->sizeHint().width() + (m_spell->isHidden() ? 0 : m_spell->sizeHint().width());
    constexpr int kPadding = 60; // of the button with its icon
    const int wanted = others + m_send->sizeHint().width() + fontMetrics().horizontalAdvance(words) + kPadding + 4 * kGrid;
    m_insert->setText(wanted <= width() - 4 * kGrid ? words : QString());
}

void Composer::retranslateUi()
{
    const Colours &colours = coloursOf(palette());
    m_text->setAccessibleName(tr("Message"));
    m_text->setPlaceholderText(tr("Write a message, or / for a template…"));
    m_insert->setAccessibleName(tr("Insert template"));
    m_insert->setToolTip(tr("Insert template (/ at the beginning of a message)"));
    m_insert->setIcon(icon(u"templates"_s, colours.accent));
    m_field->setAccessibleName(tr("Insert field"));
    m_field->setToolTip(tr("Insert field: the candidate’s name, the interview…"));
    m_field->setIcon(icon(u"field"_s, colours.accent));
    m_fieldMenu->setAccessibleName(tr("Insert field"));
    m_emoji->setAccessibleName(tr("Insert emoji"));
    m_emoji->setToolTip(tr("Insert emoji"));
    m_emoji->setIcon(icon(u"emoji"_s, colours.accent));
    m_cheaper->setText(tr("Use plain signs"));
    m_cheaper->setToolTip(tr("Replaces typographic quotes, dashes and spaces by plain ones; never letters"));
    m_send->setIcon(icon(u"send"_s, colours.onAccent));
    showSpelling();
    showUndo();
    showState();
    fitTools();
}

void Composer::setEnterSends(bool on)
{
    m_enterSends = on;
    m_text->setEnterSends(on);
    showState();
}

QString Composer::typed() const
{
    if (m_editing)
        return m_draftBeforeEdit;
    return m_template && m_head ? m_head->draft : m_text->toPlainText();
}

void Composer::load(const QString &text)
{
    m_loading = true;
    m_text->load(text);
    m_loading = false;
    const Candidate candidate = m_head ? m_head->candidate : Candidate {};
    const QString language = candidate.language.left(2);
    const bool known = language == "fr"_L1 || language == "en"_L1;
    m_text->marks().begin(known ? language : (QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s),
        {candidate.firstName, candidate.lastName, candidate.job});
}

void Composer::keepDraft(ConversationId conversation, const QString &text)
{
    // Nobody waits for the answer: the text stands in the field, and is stored again with the next key.
    onDone(m_ports.saveDraft(conversation, text), this, [](const Result<Done> &) {});
}

void Composer::open(const workspace::ConversationHead &head)
{
    if (m_head && m_head->id != head.id)
        close();
    m_head = head;
    m_template.reset();
    m_editing.reset();
    m_values.clear();
    m_trouble.clear();
    m_preview.reset();
    ++m_wish;
    closePanel();
    m_modeBar->clear();
    m_troubleBar->clear();
    m_note->clear();
    askForValues({});
    m_text->setReadOnly(false);
    load(head.draft);
    showUndo();
    fetchApproved();
    refresh(head);
}

void Composer::refresh(const workspace::ConversationHead &head)
{
    if (!isAt(head.id))
        return;
    const QString draft = m_head->draft; // ours is the newer one
    m_head = head;
    m_head->draft = draft;
    const bool whatsApp = head.route.channel == Channel::WhatsApp;
    const milliseconds skew = m_ports.skew ? m_ports.skew().value_or(milliseconds(0)) : milliseconds(0);
    m_window->setFacts(head.lastInboundWhatsApp, skew, head.synced);
    m_window->setVisible(whatsApp);
    fetchUndo();
    showState();
    judge();
}

void Composer::close()
{
    if (m_head && m_busy)
        m_leftBehind.insert(m_head->id, typed());
    flushDraft();
    closePanel();
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
    keepDraft(m_head->id, now);
}

void Composer::beginEdit(const Message &message)
{
    if (!isAt(message.conversation))
        return;
    dropTemplate();
    if (!m_editing) {
        flushDraft();
        m_draftBeforeEdit = m_head->draft;
    }
    m_editing = message;
    m_modeBar->show(u"info"_s, tr("You are changing a message that has not left yet."),
        {{tr("Leave it as it was"), [this] { leaveEdit(true); }, u"leaveEdit"_s}});
    load(message.body);
    focusText();
    showState();
    judge();
}

void Composer::leaveEdit(bool restoreDraft)
{
    m_editing.reset();
    m_modeBar->clear();
    m_trouble.clear();
    if (restoreDraft)
        load(m_draftBeforeEdit);
    m_preview.reset();
    showState();
    judge();
    focusText();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_slash && slashKey(*key))
            return true;
        if (key->key() == Qt::Key_Escape && m_editing) {
            leaveEdit(true);
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_template) {
            dropTemplate();
            return true;
        }
        // With nothing typed to take back, Ctrl+Z takes back what was sent.
        if (key->matches(QKeySequence::Undo) && undoable() && m_text->toPlainText().isEmpty()) {
            undo();
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
    if (event->type() == QEvent::PaletteChange && m_text->marks().isOn())
        m_text->marks().rehighlight();
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTools();
}

} // namespace halftone::ui
