#include "conversation/Composer.h"

#include "Reasons.h"
#include "rules/SendWay.h"
#include "words/StateWords.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

void Composer::insertTemplate()
{
    if (m_panel->isVisible()) {
        m_panel->hide();
        focusText();
        return;
    }
    openPanel(false);
}

void Composer::openPanel(bool whatsAppOnly)
{
    if (!m_head || !m_ports.templates)
        return;
    const ConversationId conversation = m_head->id;
    onDone(m_ports.templates(), this, [this, conversation, whatsAppOnly](const Result<QList<MessageTemplate>> &answer) {
        if (!m_head || m_head->id != conversation)
            return;
        if (!answer) {
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
        m_panel->open(offered, whatsAppOnly);
    });
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
            const QString missing = answer->missingFields.join(u", "_s);
            m_panel->setPreview(body + u"\n\n"_s + tr("You will be asked for: %1").arg(missing), false);
            return;
        }
        m_panel->setPreview(answer->body.isEmpty() ? body : answer->body, false);
    });
}

void Composer::pick(const MessageTemplate &which)
{
    if (!m_head)
        return;
    if (m_editing)
        leaveEdit(true);
    flushDraft();
    m_panel->hide();
    m_template = which;
    m_values.clear();
    m_error.reset();
    m_preview.reset();
    m_loading = true;
    m_text->setPlainText(which.body);
    m_loading = false;
    m_text->setReadOnly(true);
    QList<NoticeBar::Way> ways;
    if (which.kind == TemplateKind::Sms)
        ways.append({tr("Edit as text"),
            [this] {
                const QString body = m_template ? m_template->body : QString();
                dropTemplate();
                restore(body);
                focusText();
            },
            u"editTemplateText"_s});
    ways.append({tr("Remove"), [this] { dropTemplate(); }, u"removeTemplate"_s});
    m_modeBar->show(u"info"_s, tr("Template “%1”").arg(which.name), ways);
    showState();
    judge();
    m_send->setFocus(Qt::OtherFocusReason);
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
    m_loading = true;
    m_text->setPlainText(m_head ? m_head->draft : QString());
    m_text->moveCursor(QTextCursor::End);
    m_loading = false;
    m_preview.reset();
    showState();
    judge();
    focusText();
}

void Composer::askForValues(const QStringList &missing)
{
    // A field that was asked for stays while it is filled in, or it would vanish under the cursor.
    if (missing.isEmpty() && m_values.isEmpty()) {
        while (m_fieldRows->rowCount() > 0)
            m_fieldRows->removeRow(0);
        m_fieldEdits.clear();
        m_fields->hide();
        return;
    }
    for (const QString &field : missing) {
        if (m_fieldEdits.contains(field))
            continue;
        auto *edit = new QLineEdit(m_fields);
        edit->setObjectName(u"value:"_s + field);
        //: Accessible name; %1: a merge field such as "interview.date", or the number of a variable
        edit->setAccessibleName(tr("Value for %1").arg(field));
        edit->setPlaceholderText(tr("Not known for this candidate"));
        auto *label = new PlainLabel(fieldLabel(field), m_fields);
        label->setBuddy(edit);
        m_fieldRows->addRow(label, edit);
        m_fieldEdits.insert(field, edit);
        connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &value) {
            m_values.insert(field, value);
            m_error.reset();
            m_judgeSoon.start();
        });
    }
    m_fields->setVisible(!m_fieldEdits.isEmpty());
}

void Composer::fetchApproved()
{
    if (!m_ports.templates || !m_head)
        return;
    const ConversationId conversation = m_head->id;
    onDone(m_ports.templates(), this, [this, conversation](const Result<QList<MessageTemplate>> &answer) {
        if (!answer || !m_head || m_head->id != conversation)
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
