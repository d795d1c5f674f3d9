#include "conversation/Composer.h"

#include "kit/Formats.h"
#include "MessageEdit.h"
#include "rules/SendWay.h"
#include "text/MergeFields.h"
#include "words/StateWords.h"

#include <QPushButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is left of a text once its beginning has been sent: what was typed while the answer was on its way.
QString restOf(const QString &now, const QString &sent)
{
    return now.startsWith(sent) ? now.sliced(sent.size()) : now;
}

} // namespace

workspace::Draft Composer::draft() const
{
    workspace::Draft draft;
    draft.candidate = m_head->candidate.id;
    draft.recipient = m_head->recipient.id;
    draft.variables = m_values;
    if (m_template) {
        draft.composedAs = m_template->kind == TemplateKind::Sms ? ComposedAs::SmsTemplate : ComposedAs::WhatsAppTemplate;
        draft.templateId = m_template->id;
        draft.text = m_template->body;
    } else {
        draft.text = m_text->toPlainText();
    }
    return draft;
}

bool Composer::hasContent() const
{
    return m_template || !m_text->toPlainText().trimmed().isEmpty();
}

rules::SendWay Composer::way() const
{
    if (m_preview)
        return m_preview->way;
    const Channel channel = m_head && m_head->route.channel ? *m_head->route.channel : Channel::Sms;
    const ComposedAs as = !m_template           ? ComposedAs::FreeText
        : m_template->kind == TemplateKind::Sms ? ComposedAs::SmsTemplate
                                                : ComposedAs::WhatsAppTemplate;
    return rules::sendWay(as, channel, m_window->isOpen(), m_template ? std::optional(m_template->status) : std::nullopt);
}

void Composer::edited()
{
    if (m_loading)
        return;
    m_trouble.clear();
    if (!m_editing && !m_template)
        m_saveSoon.start();
    if (!m_values.isEmpty() && !m_template && text::fieldsOf(m_text->toPlainText()).isEmpty())
        m_values.clear(); // the fields that were asked for are gone
    followSlash();
    ++m_wish; // an answer that is on its way is of another text
    m_preview.reset();
    showState();
    m_judgeSoon.start();
}

void Composer::judge()
{
    m_judgeSoon.stop();
    const quint64 wish = ++m_wish;
    if (!m_head)
        return;
    if (!hasContent()) {
        m_preview.reset();
        askForValues({});
        showState();
        return;
    }
    onDone(m_ports.preview(draft()), this, [this, wish](const Result<workspace::Preview> &answer) {
        if (wish == m_wish)
            judged(answer);
    });
}

void Composer::judged(const Result<workspace::Preview> &answer)
{
    if (!answer) {
        refused(answer.error());
        return;
    }
    m_preview = *answer;
    askForValues(m_preview->missingFields);
    if (m_template) {
        m_loading = true;
        m_text->change(m_preview->body.isEmpty() ? m_template->body : m_preview->body);
        m_loading = false;
        focusFirstValue();
    }
    showState();
}

void Composer::send()
{
    if (!m_head || m_busy || !hasContent())
        return;
    if (m_editing) {
        saveEdit();
        return;
    }
    if (!m_send->isEnabled())
        return;
    flushDraft();
    workspace::Draft draft = this->draft();
    draft.undo = m_undo;
    const Sent sent {m_head->id, m_head->candidate.displayName(), m_template ? QString() : m_text->toPlainText(), m_template, m_values};
    m_busy = true;
    m_trouble.clear();
    showState();
    onDone(m_ports.send(draft), this, [this, sent](const Result<workspace::SendAnswer> &answer) {
        m_busy = false;
        if (answer) {
            acceptedAs(*answer, sent);
        } else if (isAt(sent.conversation)) {
            refused(answer.error());
        } else {
            // Whoever has gone on to another conversation is told nevertheless; the text is that conversation's draft.
            m_trouble = tr("Your message to %1 was not sent: %2").arg(sent.name, words::wordsFor(answer.error()).text());
            showState();
        }
        m_leftBehind.remove(sent.conversation);
    });
}

void Composer::acceptedAs(const workspace::SendAnswer &answer, const Sent &sent)
{
    // Now, and not before, it is on disk: the draft may go.
    if (isAt(sent.conversation)) {
        m_values.clear();
        if (sent.chosen) {
            m_template.reset();
            m_modeBar->clear();
            m_text->setReadOnly(false);
            load(m_head->draft);
        } else if (m_template || m_editing) {
            QString &draft = m_editing ? m_draftBeforeEdit : m_head->draft;
            draft = restOf(draft, sent.text);
            keepDraft(sent.conversation, draft);
        } else {
            const QString rest = restOf(m_text->toPlainText(), sent.text);
            load(rest);
            m_head->draft = rest;
            m_saveSoon.stop();
            keepDraft(sent.conversation, rest);
        }
        m_preview.reset();
        askForValues({});
        judge();
    } else if (!sent.chosen) {
        keepDraft(sent.conversation, restOf(m_leftBehind.value(sent.conversation, sent.text), sent.text));
    }
    startUndo(answer.message, sent);
    if (m_ports.hurry)
        m_ports.hurry();
    Q_EMIT accepted(answer.message);
}

void Composer::refused(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_trouble = words::wordsFor(error).text();
    showState();
}

void Composer::saveEdit()
{
    m_busy = true;
    showState();
    const ConversationId conversation = m_editing->conversation;
    onDone(m_ports.edit(m_editing->id, m_text->toPlainText()), this, [this, conversation](const Result<Message> &answer) {
        m_busy = false;
        if (!answer) {
            refused(answer.error());
            return;
        }
        if (isAt(conversation) && m_editing && m_editing->id == answer->id)
            leaveEdit(true);
        else
            showState();
        if (m_ports.hurry)
            m_ports.hurry();
        Q_EMIT messageChanged(*answer);
    });
}

} // namespace halftone::ui
