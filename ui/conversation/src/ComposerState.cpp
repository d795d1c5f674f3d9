#include "conversation/Composer.h"

#include "kit/Formats.h"
#include "MessageEdit.h"
#include "Reasons.h"
#include "rules/SendWay.h"
#include "text/Segments.h"
#include "text/TemplateForm.h"
#include "words/StateWords.h"

#include <QPushButton>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

/// A character that cannot be told by looking at it.
QString visibleForm(const QString &character)
{
    const QChar c = character.isEmpty() ? QChar() : character.at(0);
    if (character.size() == 1 && (!c.isPrint() || c.isSpace() || c.isMark() || c.category() == QChar::Other_Format))
        return u"U+%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0')).toUpper();
    return character;
}

} // namespace

QString Composer::whyNot() const
{
    if (!m_head)
        return tr("Open a conversation first");
    if (m_busy)
        return tr("Being sent…");
    if (!hasContent())
        return tr("Write a message first");
    if (m_preview && !m_preview->missingFields.isEmpty())
        return tr("Values are missing");
    if (m_preview && m_preview->refusal && !m_editing)
        return words::wordsFor(*m_preview->refusal).text();
    if (!m_head->route.channel && !m_editing)
        return tr("There is no channel that can be used");
    return {};
}

void Composer::showState()
{
    const QString why = whyNot();
    const QString label = m_editing ? tr("Save changes") : words::sendLabel(way());
    m_send->setEnabled(why.isEmpty());
    if (m_send->text() != label) {
        m_send->setText(label);
        fitTools();
    }
    m_send->setAccessibleName(label);
    m_send->setAccessibleDescription(why);
    m_send->setToolTip(!why.isEmpty() ? why.toHtmlEscaped() : m_enterSends ? tr("Enter") : tr("Ctrl+Enter"));
    const bool writes = m_head && !m_text->isReadOnly();
    m_insert->setEnabled(m_head.has_value());
    m_field->setEnabled(writes);
    m_emoji->setEnabled(writes);
    showCost();
    showNotices();
}

QString Composer::costOf(const QString &body)
{
    const text::SmsSize size = text::smsSize(body);
    if (size.segments == 0)
        return {};
    //: Length of an SMS; %1: "45 characters", %2: "1 SMS"
    QString words = tr("%1 · %2").arg(tr("%Ln character(s)", nullptr, size.characters), tr("%Ln SMS", nullptr, size.segments));
    if (size.culpritIndex >= 0)
        words += u" · "_s + tr("“%1” leaves 70 characters per SMS instead of 160").arg(visibleForm(size.culprit));
    const bool helps = size.culpritIndex >= 0 && text::smsSize(text::withCheapTypography(body)).segments < size.segments;
    m_cheaper->setVisible(helps && !m_template && !m_text->isReadOnly());
    return words;
}

void Composer::showCost()
{
    const bool sms = m_head && m_head->route.channel == Channel::Sms;
    const QString body = m_preview ? m_preview->body : m_text->toPlainText();
    const bool submits = m_head && !sms && way() == rules::SendWay::SubmitForApproval;
    const int most = submits ? text::kMaxTemplateBody : text::kMaxSmsCharacters;
    const int over = m_head ? static_cast<int>(body.size()) - most : 0;
    QString words;
    if (over > 0) {
        //: Nothing was cut off; %1 is the number of characters of the longest text
        words = tr("Too long by %Ln character(s): at most %1 can be sent", nullptr, over).arg(QLocale().toString(most));
    } else if (sms) {
        words = costOf(body);
    }
    if (over > 0 || !sms || words.isEmpty())
        m_cheaper->hide();
    const QString tone = over > 0 ? u"danger"_s : u"muted"_s;
    if (m_cost->property("tone").toString() != tone)
        setLook(m_cost, "tone", tone);
    m_cost->setVisible(!words.isEmpty());
    if (m_cost->text() == words)
        return;
    m_cost->setText(words);
    m_cost->setAccessibleName(words);
}

void Composer::showTrouble()
{
    if (!m_trouble.isEmpty()) {
        m_troubleBar->show(u"danger"_s, m_trouble,
            {{tr("Close"),
                [this] {
                    m_trouble.clear();
                    showState();
                    focusText();
                },
                u"closeTrouble"_s}});
    } else if (m_preview && m_preview->refusal && !m_editing && m_preview->missingFields.isEmpty()) {
        QList<NoticeBar::Way> ways;
        QStringList sentences {words::wordsFor(*m_preview->refusal).text()};
        for (const text::FormProblem &problem : m_preview->formProblems) {
            sentences << words::formProblem(problem).text();
            if (ways.isEmpty() && !problem.fix.isEmpty() && !m_template) {
                ways.append({tr("Mend the text"),
                    [this, fix = problem.fix] {
                        m_text->change(fix);
                        focusText();
                    },
                    u"mend"_s});
            }
        }
        m_troubleBar->show(u"danger"_s, sentences.join(u' '), ways);
    } else if (m_preview && !m_preview->warnings.isEmpty()) {
        QStringList sentences;
        for (const QString &warning : m_preview->warnings)
            sentences << warningText(warning);
        m_troubleBar->show(u"warning"_s, sentences.join(u' '));
    } else if (m_preview || !hasContent()) {
        m_troubleBar->clear(); // while a text is being judged, what was said of it stays: a bar that comes and goes makes the page jump
    }
}

void Composer::showNotices()
{
    showTrouble();
    const rules::SendWay does = way();
    const bool waits = does == rules::SendWay::SubmitForApproval || does == rules::SendWay::WaitForApproval;
    if (!m_head || m_head->route.channel != Channel::WhatsApp || m_editing || !waits) {
        if (m_head && !m_head->draftOf.isEmpty())
            m_note->show(u"info"_s, tr("%1 has a draft in this conversation, too.").arg(m_head->draftOf));
        else
            m_note->clear();
        return;
    }
    QList<NoticeBar::Way> ways;
    constexpr qsizetype kOffered = 2;
    for (const MessageTemplate &one : m_approved.first(std::min(kOffered, m_approved.size())))
        ways.append({one.name, [this, one] { useTemplate(one, {}); }, u"approvedTemplate"_s});
    if (m_approved.size() > kOffered)
        ways.append({tr("More…"), [this] { openPanel(true, false); }, u"moreApproved"_s});
    QString note = does == rules::SendWay::WaitForApproval
        ? tr("This waits for an approval that is under way; it leaves by itself when it is there.")
        : tr("The reply window is closed: this will be submitted for approval, which usually takes minutes.");
    if (!ways.isEmpty())
        note += u' ' + tr("Approved templates can go at once:");
    m_note->show(u"info"_s, note, ways);
}

} // namespace halftone::ui
