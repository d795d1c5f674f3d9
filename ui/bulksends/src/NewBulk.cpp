#include "NewBulk.h"

#include "Files.h"
#include "kit/Widgets.h"
#include "MessageStep.h"
#include "RecipientsStep.h"
#include "words/ErrorWords.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NewBulk::NewBulk(const BulkSendsPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_title(new PlainLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_steps(new QWidget(m_scroll))
    , m_name(new QLineEdit(m_steps))
    , m_recipients(new RecipientsStep(ports, m_steps))
    , m_message(new MessageStep(ports, m_steps))
    , m_note(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_plan(new QPushButton(this))
{
    setObjectName(u"newBulk"_s);
    layOut();
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &NewBulk::showProgress);
    connect(m_name, &QLineEdit::textChanged, this, [this] { tell({}); });
    connect(m_recipients, &RecipientsStep::changed, this, [this] {
        m_message->setOwnFields(m_recipients->ownFields());
        tell({});
    });
    connect(m_message, &MessageStep::changed, this, [this] { tell({}); });
    connect(m_plan, &QPushButton::clicked, this, &NewBulk::plan);
    connect(m_stop, &QPushButton::clicked, this, &NewBulk::stop);
    connect(m_close, &QPushButton::clicked, this, &NewBulk::closed);
    retranslateUi();
    judge();
}

void NewBulk::layOut()
{
    m_title->dressed(nullptr, "title");
    m_name->setObjectName(u"bulkName"_s);
    m_note->setObjectName(u"bulkNote"_s);
    m_note->setWordWrap(true);
    m_note->dressed("danger");
    m_note->setVisible(false);
    m_bar->setObjectName(u"bulkPlanProgress"_s);
    m_stop->setObjectName(u"bulkPlanStop"_s);
    m_close->setObjectName(u"bulkNewClose"_s);
    m_plan->setObjectName(u"bulkPlan"_s);
    m_plan->setProperty("kind", u"primary"_s);

    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(3 * kGrid, kGrid, 3 * kGrid, 2 * kGrid);
    steps->setSpacing(kGrid);
    for (QWidget *step : QList<QWidget *> {m_name, m_recipients, m_message}) {
        auto *head = new PlainLabel(m_steps);
        head->dressed(nullptr, "heading");
        m_heads << head;
        if (m_heads.size() > 1)
            steps->addSpacing(2 * kGrid);
        steps->addWidget(head);
        steps->addWidget(step, step == m_message ? 1 : 0);
    }
    m_steps->setProperty("kind", u"panel"_s);
    m_scroll->setWidget(m_steps);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, kGrid);
    top->addWidget(m_title);
    top->addStretch();
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(kGrid);
    bottom->addWidget(m_bar, 1);
    bottom->addStretch();
    bottom->addWidget(m_stop);
    bottom->addWidget(m_close);
    bottom->addWidget(m_plan);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(3 * kGrid, 12, 3 * kGrid, 12);
    foot->setSpacing(kGrid);
    foot->addWidget(m_note);
    foot->addLayout(bottom);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_scroll, 1);
    all->addWidget(new Rule(Qt::Horizontal, this));
    all->addLayout(foot);
    setFocusProxy(m_name);
}

void NewBulk::begin()
{
    if (isPlanning())
        return;
    m_name->clear();
    m_recipients->clear();
    m_message->clear();
    m_message->readTemplates();
    tell({});
    m_scroll->ensureVisible(0, 0);
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewBulk::openFile(const QString &path)
{
    if (!isPlanning())
        m_recipients->openFile(path);
}

void NewBulk::refuse(const QString &words)
{
    if (!isPlanning())
        m_recipients->refuse(words);
}

void NewBulk::beginFollowUp(const Bulk &earlier, const QList<workspace::BulkRecipient> &recipients)
{
    if (isPlanning())
        return;
    begin();
    m_name->setText(tr("%1 – follow-up").arg(earlier.name));
    m_recipients->pick(recipients, earlier.name);
    m_message->setContent(earlier.content);
}

void NewBulk::plan()
{
    if (isPlanning())
        return;
    QString problem = m_name->text().trimmed().isEmpty() ? tr("Give the bulk send a name that colleagues will know it by.") : QString();
    QWidget *wrong = m_name;
    if (problem.isEmpty()) {
        problem = m_recipients->problem();
        wrong = m_recipients;
    }
    if (problem.isEmpty()) {
        problem = m_message->problem();
        wrong = m_message->findChild<QWidget *>(u"bulkText"_s);
    }
    if (!problem.isEmpty()) {
        tell(problem);
        wrong->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(wrong);
        return;
    }
    tell({});
    workspace::BulkWish wish;
    wish.name = m_name->text().trimmed();
    wish.content = m_message->content();
    m_recipients->describe(wish);
    m_planning = std::make_shared<workspace::BulkPlanning>();
    judge();
    m_stop->setFocus(Qt::OtherFocusReason);
    m_tick.start();
    showProgress();
    const auto made = inBackground([of = m_recipients->recipients()] { return Result<QList<workspace::BulkRecipient>>(of()); });
    onDone(made, this, [this, wish](const Result<QList<workspace::BulkRecipient>> &recipients) {
        workspace::BulkWish whole = wish;
        if (recipients)
            whole.recipients = *recipients;
        start(whole);
    });
}

void NewBulk::start(const workspace::BulkWish &wish)
{
    if (m_planning->cancelled) {
        ended();
        return;
    }
    onDone(m_ports.plan(wish, m_planning), this, [this](const Result<Bulk> &bulk) {
        ended();
        if (bulk) {
            Q_EMIT planned(*bulk);
            return;
        }
        if (bulk.error().kind == ErrorKind::Cancelled)
            tell(tr("Planning was stopped; nothing of it is kept."));
        else
            tell(words::wordsFor(bulk.error()).text());
        m_plan->setFocus(Qt::OtherFocusReason);
    });
}

void NewBulk::stop()
{
    if (m_planning)
        m_planning->cancelled = true;
    m_stop->setEnabled(false);
}

void NewBulk::ended()
{
    m_tick.stop();
    m_planning.reset();
    judge();
}

void NewBulk::tell(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announce(this, words);
}

void NewBulk::showProgress()
{
    if (!m_planning)
        return;
    const int count = m_recipients->count();
    const int planned = m_planning->planned;
    m_bar->setRange(0, count);
    m_bar->setValue(std::min(planned, count));
    m_bar->setFormat(count > 0 ? tr("%v of %m planned") : QString());
}

void NewBulk::judge()
{
    m_bar->setVisible(isPlanning());
    m_stop->setVisible(isPlanning());
    m_stop->setEnabled(true);
    m_plan->setVisible(!isPlanning());
    m_close->setVisible(!isPlanning());
    m_steps->setEnabled(!isPlanning());
}

void NewBulk::retranslateUi()
{
    m_title->setText(tr("New bulk send"));
    const QString heads[] = {tr("1. Name"), tr("2. Recipients"), tr("3. Message")};
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setText(heads[i]);
    m_name->setPlaceholderText(tr("As colleagues will know it"));
    m_name->setAccessibleName(tr("Name of the bulk send"));
    m_bar->setAccessibleName(tr("Progress of the plan"));
    m_stop->setText(tr("Stop planning"));
    m_close->setText(tr("Discard"));
    m_close->setAccessibleName(tr("Discard the new bulk send"));
    m_plan->setText(tr("Plan"));
    m_plan->setAccessibleName(tr("Plan the bulk send; nothing is sent yet"));
    m_plan->setToolTip(tr("Shows what each recipient would get. Nothing is sent yet."));
}

void NewBulk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void NewBulk::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        plan();
    else
        QWidget::keyPressEvent(event);
}

} // namespace halftone::ui
