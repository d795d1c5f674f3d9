#include "CheckList.h"
#include "FieldMenu.h"
#include "kit/Colours.h"
#include "kit/Formats.h"
#include "kit/Icons.h"
#include "Notice.h"
#include "TemplateDelegate.h"
#include "templates/TemplateEditor.h"
#include "text/MergeFields.h"
#include "text/Normalise.h"
#include "text/Segments.h"
#include "words/StateWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <array>

namespace halftone::ui {

using namespace Qt::StringLiterals;

void TemplateEditor::open(const TemplateItem &item, const workspace::NewTemplate &written, bool refused)
{
    const bool another = item.key != m_item.key;
    m_item = item;
    m_refused = refused;
    m_loading = true;
    // Setting the same again would move the cursor and forget what can be undone.
    if (m_name->text() != written.name)
        m_name->setText(written.name);
    m_kind->setCurrentIndex(written.kind == TemplateKind::Sms ? 0 : 1);
    int language = m_language->findData(written.language);
    if (language < 0) {
        m_language->addItem(languageName(written.language), written.language);
        language = m_language->count() - 1;
    }
    m_language->setCurrentIndex(language);
    m_category->setCurrentIndex(std::max(0, m_category->findData(written.category)));
    m_shared->setChecked(written.shared);
    if (another || m_text->toPlainText() != written.body)
        m_text->setPlainText(written.body);
    m_loading = false;
    if (another) {
        m_notice->clear();
        m_text->moveCursor(QTextCursor::End);
    }
    showState();
    judge();
}

workspace::NewTemplate TemplateEditor::written() const
{
    workspace::NewTemplate now;
    now.name = m_name->text();
    now.kind = m_kind->currentIndex() == 1 ? TemplateKind::WhatsApp : TemplateKind::Sms;
    now.language = m_language->currentData().toString();
    now.body = m_text->toPlainText();
    now.category = m_category->currentData().toString();
    now.shared = m_shared->isChecked();
    return now;
}

void TemplateEditor::setCustomFields(const QStringList &fields)
{
    m_fields->setCustomFields(fields);
}

void TemplateEditor::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void TemplateEditor::say(const QString &kind, const QString &text, const QList<std::tuple<QString, QString, std::function<void()>>> &ways)
{
    QList<Notice::Way> offered;
    for (const auto &[words, name, run] : ways)
        offered.append({words, name, run});
    m_notice->say(kind, text, offered);
    announce(this, text);
}

void TemplateEditor::sayNothing()
{
    m_notice->clear();
}

void TemplateEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void TemplateEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::wrote()
{
    if (m_loading)
        return;
    Q_EMIT edited(); // the page answers with open(), where something follows from it
    showState();
    m_judgeSoon.start();
}

void TemplateEditor::showState()
{
    const bool isNew = m_item.isNew();
    const bool editable = isNew || m_item.card.isEditable();
    const bool whatsApp = m_kind->currentIndex() == 1;
    const MessageTemplate &shown = m_item.card.shown;
    const QString name = m_name->text();
    m_title->setText(name.isEmpty() ? tr("New template") : text::withoutControls(name));
    const StatusLook look = isNew ? StatusLook {tr("Not saved yet"), u"edit"_s, StatusLook::Tone::Muted} : statusLook(m_item.card);
    m_status->setText(m_item.unsaved && !isNew ? tr("%1, changed").arg(look.word) : look.word);
    static constexpr std::array kTones {"muted", "good", "warning", "danger"};
    setLook(m_status, "tone", QString::fromLatin1(kTones.at(static_cast<std::size_t>(look.tone))));
    m_statusIcon->setPixmap(iconPixmap(look.icon, 16, toneColour(look.tone, coloursOf(palette())), devicePixelRatioF()));
    m_uses->setText(isNew ? QString() : tr("used %n time(s)", nullptr, shown.uses));

    m_name->setReadOnly(!editable);
    m_text->setReadOnly(!editable);
    m_kind->setEnabled(editable && !m_refused);
    m_language->setEnabled(editable);
    m_category->setEnabled(editable);
    m_insertField->setVisible(editable);
    m_categoryLabel->setVisible(whatsApp);
    m_category->setVisible(whatsApp);
    m_categoryHint->setVisible(whatsApp);
    static constexpr std::array kHints {QT_TR_NOOP("For what somebody asked for or expects, such as an interview. The cheaper class."),
        QT_TR_NOOP("For offers and invitations nobody asked for. The dearer class."), QT_TR_NOOP("For codes alone.")};
    m_categoryHint->setText(tr(kHints.at(static_cast<std::size_t>(std::clamp(m_category->currentIndex(), 0, 2)))));
    // Only its author takes a template from the team.
    m_shared->setEnabled(isNew || m_item.card.mine || !shown.shared);
    m_shared->setToolTip(m_shared->isEnabled() ? QString() : tr("Only the author of a template can make it private."));
    m_shared->setAccessibleDescription(m_shared->toolTip());

    const bool empty = name.trimmed().isEmpty() || m_text->toPlainText().trimmed().isEmpty();
    const bool draft = whatsApp && editable;
    m_save->setText(draft ? tr("Save draft") : tr("Save"));
    m_save->setAccessibleName(m_save->text());
    m_save->setVisible(editable || m_item.unsaved);
    m_save->setEnabled(!m_busy && (isNew || m_item.unsaved) && !empty);
    m_submit->setVisible(draft);
    m_submit->setEnabled(!m_busy && !empty);
    m_discard->setVisible(isNew || m_item.unsaved);
    m_discard->setEnabled(!m_busy);
    m_duplicate->setVisible(!isNew);
    m_delete->setVisible(!isNew);
    m_delete->setEnabled(!m_busy);
    setLook(m_save, "kind", draft ? QString() : u"primary"_s);
    setLook(m_submit, "kind", u"primary"_s);
    m_submitHint->setVisible(draft);
    m_submitHint->setText(tr(
        "Submitted, it is seen by WhatsApp’s reviewers and lasts: its name and text cannot be changed then. The answer takes minutes as a "
        "rule."));
    showStateNotice();
}

void TemplateEditor::showStateNotice()
{
    const workspace::TemplateCard &card = m_item.card;
    const MessageTemplate &shown = card.shown;
    if (m_item.isNew() || card.isEditable()) {
        m_stateNotice->clear();
        return;
    }
    const Notice::Way copy {tr("Edit a copy"), u"templateCopy"_s, [this] { Q_EMIT copyWanted(); }};
    const QString since = card.submittedAt ? tr("Submitted %1.").arg(ago(*card.submittedAt, m_ports.clock->now())) : QString();
    const QString waiting = card.waiting > 0 ? u' ' + tr("%n message(s) wait for it.", nullptr, card.waiting) : QString();
    using enum ApprovalStatus;
    switch (card.queued ? Submitted : shown.status) {
    case Rejected:
        m_stateNotice->say(u"danger"_s, words::rejection(shown.rejectionReason).text(),
            {{tr("Edit and resubmit"), u"templateResubmit"_s, [this] { Q_EMIT resubmitWanted(); }}});
        return;
    case Disabled:
        m_stateNotice->say(u"danger"_s, tr("WhatsApp has disabled this template: it is not sent any more."), {copy});
        return;
    case Paused:
        m_stateNotice->say(u"warning"_s,
            tr("WhatsApp has paused this template, since candidates reported it. It comes back by itself, or is disabled.") + waiting,
            {copy});
        return;
    case Draft:
    case Submitted:
    case Pending:
        m_stateNotice->say(u"info"_s,
            tr("It is with the reviewers, and cannot be changed.") + (since.isEmpty() ? QString() : u' ' + since) + waiting, {copy});
        return;
    case Approved:
        m_stateNotice->say(u"info"_s, tr("What WhatsApp has approved cannot be changed there."), {copy});
        return;
    case Deleted:
    case Unknown:
        m_stateNotice->say(u"warning"_s, tr("It is in a state that is not known here, and cannot be used."), {copy});
        return;
    }
}

void TemplateEditor::judge()
{
    m_judgeSoon.stop();
    const workspace::NewTemplate now = written();
    const bool editable = m_item.isNew() || m_item.card.isEditable();
    // Whoever has written nothing yet needs no reproach.
    const bool begun = !now.body.trimmed().isEmpty();
    m_checks->setVisible(begun && editable);
    const workspace::FormReport report = workspace::judgeForm(now);
    m_savedLanguage = report.language;
    if (begun && editable)
        m_checks->setReport(report, now.kind, editable);
    showPreview(now);
}

void TemplateEditor::showPreview(const workspace::NewTemplate &now)
{
    if (m_candidate.isValid() && m_valuesLanguage != m_savedLanguage)
        loadValues();
    text::FieldValues values = m_candidate.isValid() ? m_values : workspace::exampleValues(m_savedLanguage);
    QStringList missing;
    for (const QString &field : text::missingFields(now.body, values)) {
        if (m_candidate.isValid() && field.toInt() == 0)
            missing << fieldWords(field);
        values.insert(field, u'[' + fieldWords(field) + u']');
    }
    const auto rendered = text::render(now.body, values, values.keys());
    const QString shown = rendered ? *rendered : now.body;
    m_preview->setText(shown.isEmpty() ? tr("What you write appears here as a candidate reads it.") : shown);
    m_preview->setAccessibleName(tr("Preview: %1").arg(m_preview->text()));
    m_missing->setVisible(!missing.isEmpty());
    if (!missing.isEmpty())
        m_missing->setText(tr("Not known of %1: %2. It will be asked for, unless the field has a default value.")
                               .arg(m_candidateName, missing.join(u", "_s)));
    showSize(now, rendered ? *rendered : QString());
}

void TemplateEditor::showSize(const workspace::NewTemplate &now, const QString &rendered)
{
    m_cheaper->hide();
    setLook(m_size, "tone", u"muted"_s);
    if (rendered.isEmpty()) {
        m_size->clear();
        return;
    }
    if (now.kind == TemplateKind::WhatsApp) {
        const QLocale locale;
        m_size->setText(
            tr("%1 of %2 characters, values included").arg(locale.toString(rendered.size()), locale.toString(text::kMaxTemplateBody)));
        if (rendered.size() > text::kMaxTemplateBody)
            setLook(m_size, "tone", u"danger"_s);
        return;
    }
    const text::SmsSize size = text::smsSize(rendered);
    QString words = tr("%n character(s)", nullptr, size.characters) + u", "_s + tr("%n segment(s)", nullptr, size.segments);
    if (size.tooLong()) {
        words += u". "_s + tr("An SMS has at most %1 characters.").arg(QLocale().toString(text::kMaxSmsCharacters));
        setLook(m_size, "tone", u"danger"_s);
    } else if (!size.culprit.isEmpty()) {
        //: %1 is a character that is not in the SMS alphabet
        words += u". "_s + tr("“%1” leaves room for 70 characters per SMS instead of 160.").arg(size.culprit);
        const QString plain = text::withCheapTypography(now.body);
        const bool editable = m_item.isNew() || m_item.card.isEditable();
        m_cheaper->setVisible(editable && plain != now.body && text::smsSize(plain).unitsUsed > 0);
    }
    m_size->setText(words);
}

void TemplateEditor::insertField(const QString &field, bool withDefault)
{
    if (m_text->isReadOnly())
        return;
    QTextCursor cursor = m_text->textCursor();
    const QString head = u"{{ "_s + field + (withDefault ? u" | default: \""_s : u" }}"_s);
    cursor.insertText(head);
    if (withDefault) {
        //: Stands in for a default value, selected, to be typed over
        const QString value = tr("value").remove(u'"');
        const int start = cursor.position();
        cursor.insertText(value + u"\" }}"_s);
        cursor.setPosition(start);
        cursor.setPosition(start + static_cast<int>(value.size()), QTextCursor::KeepAnchor);
    }
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::replaceText(const QString &text)
{
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text); // one step of undo
    m_text->setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::searchCandidates(const QString &words)
{
    if (words.isEmpty() || words == m_candidateName)
        return;
    constexpr int kMost = 8;
    const quint64 wish = ++m_searchWish;
    onDone(m_ports.findCandidates(words, kMost), this, [this, wish](const Result<QList<workspace::SearchHit>> &answer) {
        if (wish != m_searchWish || !answer)
            return;
        m_found->clear();
        for (const workspace::SearchHit &hit : *answer) {
            if (hit.kind != workspace::SearchHit::Kind::Candidate)
                continue;
            const QString name = text::withoutControls(hit.name).simplified();
            auto *item = new QStandardItem(hit.address.isEmpty() ? name : u"%1 · %2"_s.arg(name, addressText(hit.address)));
            item->setData(hit.candidate.value(), Qt::UserRole);
            item->setData(name, Qt::UserRole + 1);
            m_found->appendRow(item);
        }
        if (m_found->rowCount() > 0 && m_for->hasFocus())
            m_for->completer()->complete();
    });
}

void TemplateEditor::chooseCandidate(CandidateId candidate, const QString &name)
{
    m_candidate = candidate;
    m_candidateName = name;
    m_values.clear();
    m_valuesLanguage.clear();
    ++m_valuesWish;
    // After the completer has written its own line into the field.
    QTimer::singleShot(0, this, [this] {
        if (m_candidate.isValid() && m_for->text() != m_candidateName)
            m_for->setText(m_candidateName);
    });
    judge();
}

void TemplateEditor::loadValues()
{
    m_valuesLanguage = m_savedLanguage;
    const quint64 wish = ++m_valuesWish;
    onDone(m_ports.valuesFor(m_candidate, m_valuesLanguage), this, [this, wish](const Result<text::FieldValues> &answer) {
        if (wish != m_valuesWish)
            return;
        if (answer) {
            m_values = *answer;
        } else { // erased meanwhile
            m_candidate = {};
            m_candidateName.clear();
            m_for->clear();
        }
        judge();
    });
}

} // namespace halftone::ui
