#include "BulkDetail.h"

#include "bulksends/BulkListModel.h"
#include "Counts.h"
#include "kit/Formats.h"
#include "kit/Widgets.h"
#include "words/BulkWords.h"
#include "words/StateWords.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BulkDetail::BulkDetail(const BulkSendsPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_model(ports)
    , m_name(new ElidedLabel(this))
    , m_state(new PlainLabel(this))
    , m_totalsText(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_launch(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_resume(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_followUp(new QPushButton(this))
    , m_asked(new QFrame(this))
    , m_question(new PlainLabel(m_asked))
    , m_when(new QWidget(m_asked))
    , m_time(new QComboBox(m_when))
    , m_at(new QDateTimeEdit(m_when))
    , m_spreadLabel(new PlainLabel(m_when))
    , m_spread(new QSpinBox(m_when))
    , m_yes(new QPushButton(m_asked))
    , m_no(new QPushButton(m_asked))
    , m_note(new PlainLabel(this))
    , m_channel(new QComboBox(this))
    , m_problem(new QComboBox(this))
    , m_stateFilter(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_whole(new QPlainTextEdit(this))
{
    setObjectName(u"bulkDetail"_s);
    layOut();
    connectParts();
    retranslateUi();
}

void BulkDetail::layOut()
{
    const std::pair<QWidget *, QString> names[]
        = {{m_name, u"bulkDetailName"_s}, {m_state, u"bulkDetailState"_s}, {m_totalsText, u"bulkTotals"_s}, {m_bar, u"bulkProgress"_s},
            {m_launch, u"bulkLaunch"_s}, {m_pause, u"bulkPause"_s}, {m_resume, u"bulkResume"_s}, {m_cancel, u"bulkCancel"_s},
            {m_export, u"bulkExport"_s}, {m_followUp, u"bulkFollowUp"_s}, {m_asked, u"bulkAsked"_s}, {m_question, u"bulkQuestion"_s},
            {m_when, u"bulkWhen"_s}, {m_time, u"bulkTime"_s}, {m_at, u"bulkAt"_s}, {m_spread, u"bulkSpread"_s}, {m_yes, u"bulkYes"_s},
            {m_no, u"bulkNo"_s}, {m_note, u"bulkDetailNote"_s}, {m_channel, u"bulkChannelFilter"_s}, {m_problem, u"bulkProblemFilter"_s},
            {m_stateFilter, u"bulkStateFilter"_s}, {m_table, u"bulkRows"_s}, {m_whole, u"bulkRowText"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_name->dressed(nullptr, "title");
    m_state->dressed("muted");
    m_launch->setProperty("kind", u"primary"_s);
    m_totalsText->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setVisible(false);
    m_asked->setProperty("kind", u"warning"_s);
    m_asked->setVisible(false);
    m_question->setWordWrap(true);
    m_spread->setRange(0, 7 * 24 * 60);
    m_spread->setSingleStep(15);
    m_spreadLabel->setBuddy(m_spread);
    m_at->setCalendarPopup(true);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {140, 136, 84, 150, 80};
    for (int column = 0; column < 5; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setMinimumHeight(96);
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setFixedHeight(72);
    for (QComboBox *box : {m_channel, m_problem, m_stateFilter}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }

    auto *when = new QHBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->setSpacing(kGrid);
    for (QWidget *widget : QList<QWidget *> {m_time, m_at, m_spreadLabel, m_spread})
        when->addWidget(widget);
    when->addStretch();
    auto *asked = new QVBoxLayout(m_asked);
    asked->setContentsMargins(12, kGrid, 12, kGrid);
    asked->addWidget(m_question);
    asked->addWidget(m_when);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(kGrid);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch();
    asked->addLayout(answers);

    auto *top = new QHBoxLayout;
    top->setSpacing(2 * kGrid);
    top->addWidget(m_name, 1);
    top->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    for (QPushButton *button : {m_launch, m_pause, m_resume, m_cancel, m_export, m_followUp})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *filters = new QHBoxLayout;
    filters->setSpacing(kGrid);
    for (QComboBox *box : {m_channel, m_problem, m_stateFilter})
        filters->addWidget(box, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    all->setSpacing(kGrid);
    all->addLayout(top);
    all->addWidget(m_totalsText);
    all->addWidget(m_bar);
    all->addLayout(buttons);
    all->addWidget(m_asked);
    all->addWidget(m_note);
    all->addLayout(filters);
    all->addWidget(m_table, 1);
    all->addWidget(m_whole);
}

void BulkDetail::connectParts()
{
    connect(m_launch, &QPushButton::clicked, this, [this] { ask(Step::Launch); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(Step::Cancel); });
    connect(m_no, &QPushButton::clicked, this, [this] {
        QPushButton *back = m_step == Step::Launch ? m_launch : m_cancel;
        ask(Step::None);
        back->setFocus(Qt::OtherFocusReason);
    });
    connect(m_yes, &QPushButton::clicked, this, &BulkDetail::confirm);
    connect(m_time, &QComboBox::currentIndexChanged, this, [this](int index) { m_at->setVisible(index == 1); });
    connect(m_pause, &QPushButton::clicked, this, [this] { steer(m_ports.pause, tr("Paused. What is under way still ends.")); });
    connect(m_resume, &QPushButton::clicked, this, [this] { steer(m_ports.resume, tr("It goes on.")); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        QString name = shownName(m_bulk).left(60);
        for (const QChar bad : u"/\\:*?\"<>|"_s)
            name.replace(bad, u'_');
        askForTarget(m_ports, this, name + u".csv"_s, [this](const QString &path) { exportTo(path); });
    });
    connect(m_followUp, &QPushButton::clicked, this, &BulkDetail::followUp);
    for (QComboBox *box : {m_channel, m_problem, m_stateFilter})
        connect(box, &QComboBox::activated, this, &BulkDetail::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BulkDetail::showRow);
    connect(&m_model, &BulkRowModel::loaded, this, &BulkDetail::showRow);
    connect(&m_model, &BulkRowModel::dataChanged, this, &BulkDetail::showRow);
    connect(&m_model, &BulkRowModel::modelReset, this, &BulkDetail::showRow);
    connect(&m_model, &BulkRowModel::failed, this, &BulkDetail::failed);
}

void BulkDetail::open(const Bulk &bulk)
{
    const bool same = bulk.id == m_bulk.id;
    m_bulk = bulk;
    if (!same) {
        m_totals.reset();
        m_progress.reset();
        m_since.reset();
        m_busy = false;
        tell({}, false);
        ask(Step::None);
        for (QComboBox *box : {m_channel, m_problem, m_stateFilter})
            box->setCurrentIndex(0);
        applyFilter();
    }
    judge();
    refresh();
}

void BulkDetail::refresh()
{
    if (!m_bulk.id.isValid())
        return;
    const BulkId id = m_bulk.id;
    onDone(m_ports.byId(id), this, [this, id](const Result<Bulk> &bulk) {
        if (id != m_bulk.id || !bulk)
            return;
        m_bulk = *bulk;
        judge();
    });
    if (!m_totals || isPlan()) {
        onDone(m_ports.totals(id), this, [this, id](const Result<rules::BulkTotals> &totals) {
            if (id != m_bulk.id || !totals)
                return;
            m_totals = *totals;
            judge();
        });
    }
    onDone(m_ports.progress(id), this, [this, id](const Result<BulkProgress> &progress) {
        if (id != m_bulk.id || !progress)
            return;
        m_progress = *progress;
        judge();
    });
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model.refresh(first, last < 0 ? first + BulkRowModel::kPage - 1 : last);
}

void BulkDetail::applyFilter()
{
    storage::BulkRowFilter filter;
    filter.channel = fromCode<Channel>(m_channel->currentData().toString());
    filter.reason = m_problem->currentData().toString();
    filter.state = isPlan() ? QString() : m_stateFilter->currentData().toString();
    m_model.show(m_bulk.id, filter);
}

void BulkDetail::judge()
{
    m_name->setText(shownName(m_bulk));
    m_state->setText(words::bulkState(m_bulk.state));
    const bool lead = m_ports.role == Role::TeamLead;
    const bool running = m_bulk.state == BulkState::Running;
    const bool paused = m_bulk.state == BulkState::Paused;
    const bool open = m_bulk.state == BulkState::Planned || running || paused;
    const bool sendsAny = m_totals && m_totals->sms + m_totals->whatsapp > 0;
    m_launch->setVisible(m_bulk.state == BulkState::Planned);
    m_launch->setEnabled(lead && sendsAny && !m_busy && m_step != Step::Launch);
    m_pause->setVisible(running);
    m_resume->setVisible(paused);
    m_cancel->setVisible(open);
    for (QPushButton *button : {m_pause, m_resume, m_cancel})
        button->setEnabled(lead && !m_busy);
    m_export->setVisible(!isPlan());
    m_followUp->setVisible(!isPlan() && m_bulk.state != BulkState::Cancelled);
    m_followUp->setEnabled(m_progress && m_progress->sent > m_progress->replied);
    m_stateFilter->setVisible(!isPlan());
    m_bar->setVisible(!isPlan() && m_progress && sendable(*m_progress) > 0);
    if ((m_step == Step::Launch && m_bulk.state != BulkState::Planned) || (m_step == Step::Cancel && !open))
        ask(Step::None);
    showTotals();
}

void BulkDetail::showTotals()
{
    if (isPlan()) {
        QString said = m_totals ? totalsText(*m_totals) : QString();
        if (m_totals && m_ports.role != Role::TeamLead)
            said += u'\n' + tr("A team lead launches it.");
        m_totalsText->setText(said);
        return;
    }
    if (!m_progress) {
        m_totalsText->clear();
        return;
    }
    const int done = settled(*m_progress);
    const int all = sendable(*m_progress);
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(done);
    m_bar->setFormat(tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(all)));
    QString said = progressText(*m_progress);
    const UtcMs now = m_ports.clock->now();
    if (m_bulk.state != BulkState::Running) {
        m_since.reset();
    } else if (m_bulk.startAt && *m_bulk.startAt > now) {
        said += u'\n' + tr("Begins %1.").arg(fullWhen(*m_bulk.startAt));
    } else if (!m_since || done < m_since->second) {
        m_since = {now, done};
    } else if (const QString pace = paceText(done - m_since->second, now - m_since->first, m_progress->queued); !pace.isEmpty()) {
        said += u'\n' + pace;
    }
    m_totalsText->setText(said);
}

void BulkDetail::showRow()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_whole->setPlainText({});
        // Without a current row, Qt 6.4.2 looks up cell (-1, -1) for screen readers.
        if (m_model.rowCount() > 0)
            m_table->selectionModel()->setCurrentIndex(
                m_model.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    const storage::BulkResult &row = m_model.at(index.row());
    QStringList said {row.row.body, stateDetail(row)};
    said.removeAll(QString());
    if (row.row.body.isEmpty())
        said.prepend(stateWords(row));
    const QString shown = said.join(u'\n');
    if (m_whole->toPlainText() != shown)
        m_whole->setPlainText(shown);
}

void BulkDetail::fillFilters()
{
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QString>> &items) {
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const auto &[text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m_channel,
        {{tr("All channels"), {}}, {channelName(Channel::Sms), code(Channel::Sms)},
            {channelName(Channel::WhatsApp), code(Channel::WhatsApp)}});
    QList<std::pair<QString, QString>> problems {{tr("With and without problems"), {}}, {tr("Any problem"), u"*"_s}};
    for (const auto &entry : CodeTable<rules::BlockReason>::kEntries) {
        if (entry.value != rules::BlockReason::DuplicateNumber) // joined: they have no row
            problems.append({words::blockReason(entry.value), code(entry.value)});
    }
    fill(m_problem, problems);
    QList<std::pair<QString, QString>> states {{tr("All states"), {}}, {tr("Not handed over yet"), u"planned"_s}};
    for (const MessageState state :
        {MessageState::Queued, MessageState::AwaitingApproval, MessageState::Sending, MessageState::Unconfirmed, MessageState::Sent,
            MessageState::Delivered, MessageState::Read, MessageState::Failed, MessageState::Rejected, MessageState::Cancelled})
        states.append({words::messageState(state), code(state)});
    states.append({tr("Gets nothing"), u"blocked"_s});
    fill(m_stateFilter, states);
    const QSignalBlocker quiet(m_time);
    const int time = m_time->currentIndex();
    m_time->clear();
    m_time->addItems({tr("Now"), tr("At a time")});
    m_time->setCurrentIndex(std::max(0, time));
}

void BulkDetail::retranslateUi()
{
    fillFilters();
    const std::pair<QPushButton *, std::pair<QString, QString>> buttons[] = {
        {m_launch, {tr("Launch…"), tr("Launch the bulk send")}},
        {m_pause, {tr("Pause"), tr("Pause the bulk send")}},
        {m_resume, {tr("Resume"), tr("Resume the bulk send")}},
        {m_cancel, {tr("Cancel…"), tr("Cancel the bulk send")}},
        {m_export, {tr("Export…"), tr("Export the results as CSV")}},
        {m_followUp, {tr("Message those who did not reply"), tr("Message those who did not reply")}},
        {m_no, {m_step == Step::Cancel ? tr("Let it be") : tr("Not yet"), m_step == Step::Cancel ? tr("Let it be") : tr("Not yet")}},
    };
    for (const auto &[button, texts] : buttons) {
        button->setText(texts.first);
        button->setAccessibleName(texts.second);
    }
    const int count = m_totals ? m_totals->sms + m_totals->whatsapp : 0;
    m_yes->setText(m_step == Step::Cancel ? tr("Cancel the send") : tr("Launch"));
    m_yes->setAccessibleName(m_step == Step::Cancel ? tr("Cancel the send for good") : tr("Launch the bulk send for good"));
    m_question->setText(m_step == Step::Cancel ? tr("Cancel it? What has not left is called off for good; what was sent stays sent.")
                                               : tr("Launch it? %n recipient(s) get a message.", nullptr, count));
    m_time->setAccessibleName(tr("When it begins"));
    m_at->setAccessibleName(tr("Date and time at which it begins"));
    m_spreadLabel->setText(tr("Spread over"));
    m_spread->setSuffix(tr(" min"));
    m_spread->setSpecialValueText(tr("no time"));
    m_spread->setAccessibleName(tr("Minutes over which it is spread"));
    m_channel->setAccessibleName(tr("Filter by channel"));
    m_problem->setAccessibleName(tr("Filter by problem"));
    m_stateFilter->setAccessibleName(tr("Filter by state"));
    m_table->setAccessibleName(tr("Recipients of the bulk send"));
    m_whole->setAccessibleName(tr("Message of the recipient"));
    m_bar->setAccessibleName(tr("Progress of the bulk send"));
}

void BulkDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateUi();
    m_model.retranslate();
    judge();
    showRow();
}

} // namespace halftone::ui
