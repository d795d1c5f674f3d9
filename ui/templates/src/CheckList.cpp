#include "CheckList.h"

#include "kit/Colours.h"
#include "kit/Icons.h"
#include "words/ErrorWords.h"
#include "words/StateWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

CheckList::CheckList(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"templateChecks"_s);
    setProperty("kind", u"card"_s);
    m_title->setObjectName(u"templateChecksTitle"_s);
    m_title->dressed("muted");
    m_title->setWordWrap(true);
    m_rows->setContentsMargins(12, kGrid, 12, kGrid);
    m_rows->setSpacing(kGrid / 2);
    m_rows->addWidget(m_title);
}

void CheckList::setReport(const workspace::FormReport &report, TemplateKind kind, bool canMend)
{
    const bool same = m_body && report.problems == m_report.problems && report.wrong.size() == m_report.wrong.size()
        && std::ranges::equal(
            report.wrong, m_report.wrong, [](const Error &a, const Error &b) { return a.code == b.code && a.subject == b.subject; })
        && kind == m_kind && canMend == m_canMend;
    m_report = report;
    m_kind = kind;
    m_canMend = canMend;
    if (!same)
        build(); // not at each key: a button that is about to be clicked stays where it is
}

void CheckList::retranslate()
{
    if (m_body)
        build();
}

void CheckList::addRow(const QString &iconName, bool good, const QString &what, const QString &todo)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    auto *sign = new QLabel(m_body);
    const Colours &colours = coloursOf(palette());
    sign->setPixmap(iconPixmap(iconName, 16, good ? colours.good : colours.warning, devicePixelRatioF()));
    sign->setAlignment(Qt::AlignTop);
    line->addWidget(sign);
    auto *words = new PlainLabel(todo.isEmpty() ? what : what + u' ' + todo, m_body);
    words->setObjectName(u"templateCheck"_s);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(line);
}

void CheckList::build()
{
    if (m_body) {
        m_body->hide(); // its button may be the one whose click led here
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    m_rows->addWidget(m_body);
    //: Heading of the checks of an SMS template, which reviewers see only when it is sent by WhatsApp outside of the reply window
    m_title->setText(m_kind == TemplateKind::Sms ? tr("If it is sent by WhatsApp and needs approval") : tr("What reviewers look at"));

    for (const Error &error : std::as_const(m_report.wrong)) {
        const words::Words words = words::wordsFor(error);
        addRow(u"failed"_s, false, words.what, words.todo);
    }
    QString bodyFix;
    const text::FormProblem *nameFix = nullptr;
    const text::FormProblem *mend = nullptr;
    for (const text::FormProblem &problem : std::as_const(m_report.problems)) {
        if (problem.code == "bad_braces"_L1 && !m_report.wrong.isEmpty())
            continue; // said already, and better
        const words::Words words = words::formProblem(problem);
        addRow(u"information"_s, false, words.what, words.todo);
        if (problem.fix.isEmpty())
            continue;
        if (problem.code == "bad_name"_L1)
            nameFix = &problem;
        else if (bodyFix.isEmpty() && !problem.code.startsWith("value_"_L1)) {
            bodyFix = problem.fix;
            mend = &problem;
        }
    }
    m_count = static_cast<int>(m_report.wrong.size() + m_report.problems.size());
    if (m_count == 0)
        addRow(u"sent"_s, true, tr("Nothing is known that reviewers would refuse."), {});
    auto *buttons = new QHBoxLayout;
    const auto offer = [&](const text::FormProblem &problem, const QString &text, const QString &name) {
        auto *button = new QPushButton(QString(text).replace(u'&', "&&"_L1), m_body);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAccessibleDescription(problem.fix);
        button->setToolTip(problem.fix.toHtmlEscaped());
        button->setProperty("kind", u"link"_s);
        connect(
            button, &QPushButton::clicked, this, [this, problem] { Q_EMIT mendWanted(problem); }, Qt::QueuedConnection);
        buttons->addWidget(button);
    };
    if (m_canMend && mend)
        offer(*mend, tr("Mend the text"), u"mendText"_s);
    if (m_canMend && nameFix) {
        const QString shown = nameFix->fix.size() > 32 ? nameFix->fix.left(31) + u'…' : nameFix->fix;
        offer(*nameFix, tr("Name it “%1”").arg(shown), u"mendName"_s);
    }
    if (buttons->count() > 0) {
        buttons->addStretch();
        column->addLayout(buttons);
    } else {
        delete buttons;
    }
    m_body->show();
    setAccessibleName(m_count == 0 ? tr("Checks: nothing found") : tr("Checks: %n finding(s)", nullptr, m_count));
}

void CheckList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_body)
        build();
}

} // namespace halftone::ui
