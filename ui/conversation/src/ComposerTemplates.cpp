#include "conversation/Composer.h"

#include "EmojiPicker.h"
#include "MessageEdit.h"
#include "Reasons.h"
#include "rules/SendWay.h"
#include "words/StateWords.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

void Composer::insertTemplate()
{
    if (m_panel->isVisible()) {
        closePanel();
        focusText();
        return;
    }
    openPanel(false, false);
}

void Composer::openPanel(bool whatsAppOnly, bool bySlash)
{
    if (!m_head || !m_ports.templates)
        return;
    m_slash = bySlash;
    if (m_emojiPicker)
        m_emojiPicker->hide();
    const ConversationId conversation = m_head->id;
    onDone(m_ports.templates(), this, [this, conversation, whatsAppOnly, bySlash](const Result<QList<MessageTemplate>> &answer) {
        if (!isAt(conversation) || m_slash != bySlash)
            return;
        if (!answer) {
            m_slash = false;
            refused(answer.error());
            return;
        }
        // What the table of R6 does not offer on SMS is not shown there.
        QList<MessageTemplate> offered;
        for (const MessageTemplate &one : *answer) {
            const bool whatsApp = one.kind == TemplateKind::WhatsApp;
            if (!whatsApp || (m_head->route.channel == Channel::WhatsApp && rules::isUsable(one.status)))
                offered.append(one);
        }
        m_panel->open(offered, whatsAppOnly, bySlash);
        if (bySlash)
            m_panel->setWords(m_text->toPlainText().sliced(1));
    });
}

void Composer::closePanel()
{
    m_slash = false;
    m_panel->hide();
}

void Composer::followSlash()
{
    const QString text = m_text->toPlainText();
    if (m_editing || m_template || m_text->isReadOnly())
        return;
    if (!m_slash) {
        if (text == "/"_L1 && !m_panel->isVisible())
            openPanel(false, true);
        return;
    }
    if (!text.startsWith(u'/') || text.contains(u'\n'))
        closePanel();
    else if (m_panel->isVisible())
        m_panel->setWords(text.sliced(1));
}

bool Composer::slashKey(const QKeyEvent &key)
{
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (key.key()) {
    case Qt::Key_Escape:
        closePanel(); // what was typed stays: it may be meant
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!plain || !m_panel->isVisible())
            return false;
        m_panel->walk(key.key() == Qt::Key_Down ? 1 : -1);
        announce(this, m_panel->current());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            return false;
        // Before the list is there nothing is sent, nor a line broken; where nothing fits, the key is an ordinary one.
        return !m_panel->isVisible() || m_panel->pickCurrent();
    default:
        return false;
    }
}

void Composer::previewTemplate(const MessageTemplate &which)
{
    if (!m_head)
        return;
    workspace::Draft draft;
    draft.candidate = m_head->candidate.id;
    draft.recipient = m_head->recipient.id;
    draft.composedAs = which.kind == TemplateKind::Sms ? ComposedAs::SmsTemplate : ComposedAs::WhatsAppTemplate;
    draft.templateId = which.id;
    draft.text = which.body;
    const quint64 wish = ++m_panelWish;
    onDone(m_ports.preview(draft), this, [this, wish, body = which.body](const Result<workspace::Preview> &answer) {
        if (wish != m_panelWish)
            return;
        if (!answer) {
            m_panel->setPreview(words::wordsFor(answer.error()).text(), true);
            return;
        }
        if (!answer->missingFields.isEmpty()) {
            QStringList missing;
            for (const QString &field : answer->missingFields)
                missing << fieldLabel(field);
            m_panel->setPreview(body + u"\n\n"_s + tr("You will be asked for: %1").arg(missing.join(u", "_s)), false);
            return;
        }
        m_panel->setPreview(answer->body.isEmpty() ? body : answer->body, false);
    });
}

void Composer::pick(const MessageTemplate &which)
{
    if (m_slash) {
        // What was typed was the way to the template, and no draft.
        m_loading = true;
        m_text->load({});
        m_loading = false;
    }
    useTemplate(which, {});
}

void Composer::useTemplate(const MessageTemplate &which, const QMap<QString, QString> &values)
{
    if (!m_head)
        return;
    if (m_editing)
        leaveEdit(true);
    flushDraft();
    closePanel();
    m_template = which;
    m_values.clear();
    askForValues({}); // those of another template go
    m_values = values;
    m_trouble.clear();
    m_preview.reset();
    load(which.body);
    m_text->setReadOnly(true);
    askForValues(values.keys());
    QList<NoticeBar::Way> ways;
    if (which.kind == TemplateKind::Sms)
        ways.append({tr("Edit as text"),
            [this] {
                const QString body = m_template ? m_template->body : QString();
                dropTemplate();
                m_text->change(body);
                focusText();
            },
            u"editTemplateText"_s});
    ways.append({tr("Remove"), [this] { dropTemplate(); }, u"removeTemplate"_s});
    m_modeBar->show(u"info"_s, tr("Template “%1”").arg(which.name), ways);
    m_asksValues = values.isEmpty();
    showState();
    judge();
    m_text->setFocus(Qt::OtherFocusReason); // Ctrl+Enter sends from there; values that are asked for take the focus
}

void Composer::dropTemplate()
{
    if (!m_template)
        return;
    m_template.reset();
    m_values.clear();
    m_modeBar->clear();
    askForValues({});
    m_text->setReadOnly(false);
    load(m_head ? m_head->draft : QString());
    m_preview.reset();
    showState();
    judge();
    focusText();
}

void Composer::askForValues(const QStringList &fields)
{
    // A field that was asked for stays while it is filled in, or it would vanish under the cursor.
    if (fields.isEmpty() && m_values.isEmpty()) {
        while (m_fieldRows->rowCount() > 0)
            m_fieldRows->removeRow(0);
        m_fieldEdits.clear();
        m_fields->hide();
        return;
    }
    for (const QString &field : fields) {
        if (m_fieldEdits.contains(field))
            continue;
        auto *edit = new QLineEdit(m_values.value(field), m_fields);
        edit->setObjectName(u"value:"_s + field);
        //: Accessible name; %1: a merge field such as "Date of the interview", or "Variable 1"
        edit->setAccessibleName(tr("Value for %1").arg(fieldLabel(field)));
        edit->setPlaceholderText(tr("Not known for this candidate"));
        auto *label = new PlainLabel(fieldLabel(field), m_fields);
        label->setBuddy(edit);
        m_fieldRows->addRow(label, edit);
        QWidget *before
            = m_fieldEdits.isEmpty() ? nullptr : m_fieldRows->itemAt(m_fieldRows->rowCount() - 2, QFormLayout::FieldRole)->widget();
        if (before)
            setTabOrder(before, edit);
        m_fieldEdits.insert(field, edit);
        connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &value) {
            m_values.insert(field, value);
            m_trouble.clear();
            m_judgeSoon.start();
        });
        // Enter goes on: to the next value, and from the last to Send.
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
            for (int row = 0; row + 1 < m_fieldRows->rowCount(); ++row) {
                if (m_fieldRows->itemAt(row, QFormLayout::FieldRole)->widget() == edit) {
                    m_fieldRows->itemAt(row + 1, QFormLayout::FieldRole)->widget()->setFocus(Qt::TabFocusReason);
                    return;
                }
            }
            if (m_send->isEnabled())
                m_send->setFocus(Qt::TabFocusReason);
            else
                focusText();
        });
    }
    m_fields->setVisible(!m_fieldEdits.isEmpty());
}

void Composer::focusFirstValue()
{
    if (!m_asksValues)
        return;
    m_asksValues = false;
    if (m_fieldRows->rowCount() > 0)
        m_fieldRows->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus(Qt::TabFocusReason);
}

void Composer::fetchApproved()
{
    if (!m_ports.templates || !m_head)
        return;
    const ConversationId conversation = m_head->id;
    onDone(m_ports.templates(), this, [this, conversation](const Result<QList<MessageTemplate>> &answer) {
        if (!answer || !isAt(conversation))
            return;
        m_approved.clear();
        const QString language = m_head->candidate.language.left(2);
        for (const MessageTemplate &one : *answer) {
            if (one.kind == TemplateKind::WhatsApp && rules::isUsable(one.status))
                m_approved.append(one);
        }
        std::ranges::stable_sort(m_approved, [&language](const MessageTemplate &left, const MessageTemplate &right) {
            return std::pair(left.language.left(2) != language, -left.uses) < std::pair(right.language.left(2) != language, -right.uses);
        });
        showState();
    });
}

} // namespace halftone::ui
