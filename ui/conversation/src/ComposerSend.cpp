#include "conversation/Composer.h"

#include "kit/Formats.h"
#include "Reasons.h"
#include "rules/SendWay.h"
#include "text/MergeFields.h"
#include "words/StateWords.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

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
    m_error.reset();
    if (!m_editing && !m_template)
        m_saveSoon.start();
    if (!m_values.isEmpty() && !m_template && text::fieldsOf(m_text->toPlainText()).isEmpty())
        m_values.clear(); // the fields that were asked for are gone
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
        m_text->setPlainText(m_preview->body.isEmpty() ? m_template->body : m_preview->body);
        m_loading = false;
    }
    showState();
}

void Composer::showState()
{
    const bool open = m_head.has_value();
    const bool noChannel = open && !m_head->route.channel;
    QString why;
    if (!open)
        why = tr("Open a conversation first");
    else if (m_busy)
        why = tr("Being sent…");
    else if (!hasContent())
        why = tr("Write a message first");
    else if (m_preview && !m_preview->missingFields.isEmpty())
        why = tr("Values are missing");
    else if (m_preview && m_preview->refusal && !m_editing)
        why = words::wordsFor(*m_preview->refusal).text();
    else if (noChannel && !m_editing)
        why = tr("There is no channel that can be used");
    m_send->setEnabled(why.isEmpty());
    m_send->setText(m_editing ? tr("Save changes") : words::sendLabel(way()));
    m_send->setAccessibleName(m_send->text());
    m_send->setAccessibleDescription(why);
    m_send->setToolTip(why.isEmpty() ? tr("Ctrl+Enter") : why.toHtmlEscaped());
    showCost();
    showNotices();
}

void Composer::showCost()
{
    const bool sms = m_head && m_head->route.channel == Channel::Sms;
    const QString body = m_preview ? m_preview->body : m_text->toPlainText();
    m_cheaper->setVisible(false);
    m_cost->setVisible(sms && !body.isEmpty());
    if (!sms)
        return;
    const text::SmsSize size = text::smsSize(body);
    QString words;
    if (size.segments > 0) {
        //: Length of an SMS; %1: "45 characters", %2: "1 SMS"
        words = tr("%1 · %2").arg(tr("%n character(s)", nullptr, size.characters), tr("%n SMS", nullptr, size.segments));
        if (size.culpritIndex >= 0) {
            words += u" · "_s + tr("“%1” leaves 70 characters per SMS instead of 160").arg(size.culprit);
            const bool helps = text::smsSize(text::withCheapTypography(body)).segments < size.segments;
            m_cheaper->setVisible(helps && !m_template);
        }
        if (size.tooLong())
            words += u" · "_s + tr("Too long: at most %1 characters").arg(text::kMaxSmsCharacters);
    }
    m_cost->setText(words);
    m_cost->setAccessibleName(words);
}

void Composer::showNotices()
{
    if (m_error) {
        m_trouble->show(u"danger"_s, words::wordsFor(*m_error).text(),
            {{tr("Close"),
                [this] {
                    m_error.reset();
                    showState();
                },
                u"closeTrouble"_s}});
    } else if (m_preview && m_preview->refusal && !m_editing && m_preview->missingFields.isEmpty()) {
        QList<NoticeBar::Way> ways;
        QStringList sentences {words::wordsFor(*m_preview->refusal).text()};
        for (const text::FormProblem &problem : m_preview->formProblems) {
            sentences << words::formProblem(problem).text();
            if (ways.isEmpty() && !problem.fix.isEmpty() && !m_template)
                ways.append({tr("Mend the text"), [this, fix = problem.fix] { restore(fix); }, u"mend"_s});
        }
        m_trouble->show(u"danger"_s, sentences.join(u' '), ways);
    } else if (m_preview && !m_preview->warnings.isEmpty()) {
        QStringList sentences;
        for (const QString &warning : m_preview->warnings)
            sentences << warningText(warning);
        m_trouble->show(u"warning"_s, sentences.join(u' '));
    } else {
        m_trouble->clear();
    }

    const rules::SendWay does = way();
    if (!m_head || m_head->route.channel != Channel::WhatsApp || m_editing
        || (does != rules::SendWay::SubmitForApproval && does != rules::SendWay::WaitForApproval)) {
        m_note->clear();
        return;
    }
    QList<NoticeBar::Way> ways;
    constexpr qsizetype kOffered = 2;
    for (const MessageTemplate &one : m_approved.first(std::min(kOffered, m_approved.size())))
        ways.append({one.name, [this, one] { pick(one); }, u"approvedTemplate"_s});
    if (m_approved.size() > kOffered)
        ways.append({tr("More…"), [this] { openPanel(true); }, u"moreApproved"_s});
    QString note = does == rules::SendWay::WaitForApproval
        ? tr("This waits for an approval that is under way; it leaves by itself when it is there.")
        : tr("The reply window is closed: this will be submitted for approval, which usually takes minutes.");
    if (!ways.isEmpty())
        note += u' ' + tr("Approved templates can go at once:");
    m_note->show(u"info"_s, note, ways);
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
    workspace::Draft draft = this->draft();
    draft.undo = m_undo;
    const QString snapshot = m_template ? QString() : m_text->toPlainText();
    m_busy = true;
    m_error.reset();
    showState();
    const ConversationId conversation = m_head->id;
    onDone(m_ports.send(draft), this, [this, snapshot, conversation](const Result<workspace::SendAnswer> &answer) {
        m_busy = false;
        if (answer)
            acceptedAs(*answer, snapshot, conversation);
        else
            refused(answer.error());
    });
}

void Composer::acceptedAs(const workspace::SendAnswer &answer, const QString &snapshot, ConversationId conversation)
{
    // Now, and not before, it is on disk: the draft may go.
    const bool here = m_head && m_head->id == conversation;
    QString rest;
    if (here) {
        m_template.reset();
        m_values.clear();
        m_modeBar->clear();
        m_text->setReadOnly(false);
        // What was typed while the answer was on its way stays.
        const QString now = m_text->toPlainText();
        rest = snapshot.isEmpty() ? m_head->draft : (now.startsWith(snapshot) ? now.mid(snapshot.size()) : now);
        m_loading = true;
        m_text->setPlainText(rest);
        m_text->moveCursor(QTextCursor::End);
        m_loading = false;
        m_head->draft = rest;
        m_saveSoon.stop();
        askForValues({});
        judge();
    }
    onDone(m_ports.saveDraft(conversation, rest), this, [](const Result<Done> &) {});
    if (m_undo > milliseconds(0))
        startUndo(answer.message, snapshot);
    if (m_ports.hurry)
        m_ports.hurry();
    Q_EMIT accepted(answer.message);
}

void Composer::refused(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_error = error;
    showState();
}

void Composer::saveEdit()
{
    m_busy = true;
    showState();
    onDone(m_ports.edit(m_editing->id, m_text->toPlainText()), this, [this](const Result<Message> &answer) {
        m_busy = false;
        if (!answer) {
            refused(answer.error());
            return;
        }
        leaveEdit(true);
        if (m_ports.hurry)
            m_ports.hurry();
        Q_EMIT messageChanged(*answer);
    });
}

void Composer::startUndo(const Message &message, const QString &text)
{
    m_undoable = {message.id, message.conversation, text, m_ports.clock->now() + m_undo};
    m_undoBar->show(u"info"_s, {}, {{tr("Undo"), [this] { undo(); }, u"undo"_s}});
    m_undoTick.start();
    tickUndo();
}

void Composer::tickUndo()
{
    const milliseconds left = m_undoable ? m_undoable->until - m_ports.clock->now() : milliseconds(0);
    if (!m_undoable || left <= milliseconds(0)) {
        m_undoTick.stop();
        m_undoable.reset();
        m_undoBar->clear();
        return;
    }
    m_undoBar->setText(tr("Leaves in %1 s.").arg(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void Composer::undo()
{
    if (!m_undoable)
        return;
    const Undoable taken = *m_undoable;
    m_undoable.reset();
    m_undoTick.stop();
    m_undoBar->clear();
    onDone(m_ports.cancel(taken.id), this, [this, taken](const Result<Message> &answer) {
        if (!answer) {
            refused(answer.error());
            return;
        }
        Q_EMIT messageChanged(*answer);
        if (taken.text.isEmpty())
            return;
        if (m_head && m_head->id == taken.conversation && !m_editing && !m_template) {
            const QString now = m_text->toPlainText();
            restore(now.isEmpty() ? taken.text : taken.text + u'\n' + now);
            focusText();
        } else if (!m_head || m_head->id != taken.conversation) {
            onDone(m_ports.saveDraft(taken.conversation, taken.text), this, [](const Result<Done> &) {});
        }
    });
}

void Composer::restore(const QString &text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

} // namespace halftone::ui
