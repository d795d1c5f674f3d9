#include "ErasePanel.h"

#include "candidates/CandidateListModel.h"
#include "kit/Widgets.h"
#include "text/Normalise.h"
#include "words/ErrorWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace halftone::ui {

using namespace Qt::StringLiterals;

ErasePanel::ErasePanel(const CandidatesPorts &ports, QWidget *parent)
    : QFrame(parent)
    , m_ports(ports)
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_ask(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
    , m_word(new QLineEdit(this))
    , m_erase(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"erasePanel"_s);
    setProperty("kind", u"danger"_s);
    m_title->dressed(nullptr, "heading");
    m_problem->dressed("danger");
    m_text->setObjectName(u"eraseText"_s);
    m_problem->setObjectName(u"eraseProblem"_s);
    m_word->setObjectName(u"eraseWord"_s);
    m_erase->setObjectName(u"eraseConfirm"_s);
    m_cancel->setObjectName(u"eraseCancel"_s);
    for (PlainLabel *label : {m_title, m_text, m_ask, m_problem})
        label->setWordWrap(true);
    m_ask->setBuddy(m_word);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_ask)})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_word, 1);
    row->addWidget(m_erase);
    row->addWidget(m_cancel);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_word, &QLineEdit::textChanged, this, &ErasePanel::judge);
    connect(m_word, &QLineEdit::returnPressed, this, &ErasePanel::erase);
    connect(m_erase, &QPushButton::clicked, this, &ErasePanel::erase);
    connect(m_cancel, &QPushButton::clicked, this, &ErasePanel::cancel);
    setVisible(false);
}

void ErasePanel::ask(const Candidate &candidate)
{
    m_candidate = candidate;
    m_plan.reset();
    m_word->clear();
    m_problem->clear();
    retranslateUi();
    setVisible(true);
    m_word->setFocus(Qt::OtherFocusReason);
    refresh();
}

void ErasePanel::refresh()
{
    if (!m_candidate.id.isValid() || m_busy)
        return;
    onDone(m_ports.erasePlan(m_candidate.id), this, [this, wish = ++m_wish](const Result<workspace::ErasePlan> &plan) {
        if (wish != m_wish || m_busy)
            return;
        if (plan) {
            const bool first = !m_plan;
            m_plan = *plan;
            retranslateUi();
            if (first)
                announce(this, m_title->text() + u' ' + m_text->text());
        } else {
            m_plan.reset();
            m_problem->setText(words::wordsFor(plan.error()).text());
        }
        judge();
    });
}

void ErasePanel::cancel()
{
    ++m_wish;
    m_candidate = {};
    m_plan.reset();
    setVisible(false);
    Q_EMIT closed();
}

void ErasePanel::judge()
{
    const bool typed = text::forSearch(m_word->text()) == text::forSearch(tr("ERASE"));
    m_erase->setEnabled(typed && m_plan && !m_plan->inFlight && !m_busy);
    m_word->setEnabled(!m_busy);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void ErasePanel::erase()
{
    if (!m_erase->isEnabled())
        return;
    m_busy = true;
    m_problem->clear();
    judge();
    onDone(m_ports.erase(m_candidate.id), this, [this, candidate = m_candidate](const Result<QJsonObject> &answer) {
        m_busy = false;
        if (!answer) {
            m_problem->setText(words::wordsFor(answer.error()).text());
            judge();
            announce(this, m_problem->text());
            return;
        }
        cancel();
        Q_EMIT erased(candidate.id, tr("%1 was erased.").arg(shownName(candidate)));
    });
}

void ErasePanel::retranslateUi()
{
    m_title->setText(tr("Erase %1 for good?").arg(shownName(m_candidate)));
    QStringList text;
    if (m_plan) {
        const QStringList parts {tr("%n phone number(s)", nullptr, m_plan->addresses), tr("%n message(s)", nullptr, m_plan->messages),
            tr("%n internal note(s)", nullptr, m_plan->notes)};
        text << tr("This removes the candidate with all that is kept of them: %1, and what was noted of them in the log.")
                    .arg(QLocale().createSeparatedList(parts));
        if (m_plan->notLeft > 0)
            text << tr("%n waiting message(s) will not leave.", nullptr, m_plan->notLeft);
        if (m_plan->optOutsKept > 0)
            text << tr("That they opted out stays known, as a code that does not tell the number.");
        text << tr("It cannot be undone. What the provider keeps is not touched.");
        if (m_plan->inFlight)
            text << tr("A message is on its way just now: wait until it is sent, then erase.");
    } else {
        text << tr("Counting what would be removed…");
    }
    m_text->setText(text.join(u' '));
    m_ask->setText(tr("Type %1 to confirm:").arg(tr("ERASE")));
    m_word->setAccessibleName(m_ask->text());
    m_word->setAccessibleDescription(m_text->text());
    m_erase->setText(tr("Erase for good"));
    m_cancel->setText(tr("Cancel"));
    judge();
}

void ErasePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

void ErasePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
