#include "candidates/CandidatesPage.h"

#include "CandidateDelegate.h"
#include "CandidateDetail.h"
#include "CandidateForm.h"
#include "ErasePanel.h"
#include "FileDialogs.h"
#include "ImportPanel.h"
#include "kit/Widgets.h"
#include "NewCandidate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CandidatesPage::CandidatesPage(const CandidatesPorts &ports, QWidget *parent)
    : Page(parent)
    , m_ports(ports)
    , m_model(ports)
    , m_whole(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_whole))
    , m_search(new QLineEdit(m_splitter))
    , m_add(new QPushButton(m_splitter))
    , m_import(new QPushButton(m_splitter))
    , m_notice(new QFrame(m_splitter))
    , m_noticeText(new PlainLabel(m_notice))
    , m_noticeShow(new QPushButton(m_notice))
    , m_noticeClose(new QPushButton(m_notice))
    , m_lists(new QStackedWidget(m_splitter))
    , m_list(new QListView(m_lists))
    , m_nothingFound(new EmptyPage(u"search"_s, m_lists))
    , m_showAll(m_nothingFound->addAction(u"showAllCandidates"_s, false))
    , m_beside(new QStackedWidget(m_splitter))
    , m_nobody(new EmptyPage(u"candidates"_s, m_beside))
    , m_detail(new CandidateDetail(ports, m_beside))
    , m_new(new NewCandidate(ports, m_beside))
    , m_importPanel(new ImportPanel(ports, m_beside))
    , m_empty(new EmptyPage(u"candidates"_s, m_whole))
    , m_emptyAdd(m_empty->addAction(u"emptyAdd"_s, true))
    , m_emptyImport(m_empty->addAction(u"emptyImport"_s, false))
    , m_dropHint(new PlainLabel(this))
{
    setObjectName(u"candidatesPage"_s);
    setProperty("kind", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    layOut();
    connectParts();
    retranslateUi();
    showRightPage();
}

void CandidatesPage::layOut()
{
    m_search->setObjectName(u"searchCandidates"_s);
    m_search->setClearButtonEnabled(true);
    m_add->setObjectName(u"addCandidate"_s);
    m_import->setObjectName(u"importCandidates"_s);
    m_list->setObjectName(u"candidates"_s);
    // Before the view, which would go on to a neighbour: that somebody is gone does not choose somebody else.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_following = false; });
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CandidateDelegate(m_model, this));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_notice->setObjectName(u"candidatesNotice"_s);
    m_notice->setProperty("kind", u"warning"_s);
    m_noticeText->setObjectName(u"candidatesNoticeText"_s);
    m_noticeText->setWordWrap(true);
    m_noticeShow->setObjectName(u"noticeShow"_s);
    m_noticeClose->setObjectName(u"noticeClose"_s);
    auto *notice = new QVBoxLayout(m_notice);
    notice->setContentsMargins(12, kGrid, 12, kGrid);
    notice->addWidget(m_noticeText);
    auto *noticeButtons = new QHBoxLayout;
    for (QPushButton *button : {m_noticeShow, m_noticeClose}) {
        button->setProperty("kind", u"link"_s);
        noticeButtons->addWidget(button);
    }
    noticeButtons->addStretch();
    notice->addLayout(noticeButtons);
    m_notice->setVisible(false);

    auto *left = new QWidget(m_splitter);
    left->setMinimumWidth(264);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, kGrid);
    top->setSpacing(kGrid);
    top->addWidget(m_search);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_add, 1);
    buttons->addWidget(m_import, 1);
    top->addLayout(buttons);
    top->addWidget(m_notice);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_nothingFound);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Rule(Qt::Horizontal, left));
    column->addWidget(m_lists, 1);

    for (QWidget *page : {static_cast<QWidget *>(m_nobody), static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_new),
             static_cast<QWidget *>(m_importPanel)})
        m_beside->addWidget(page);
    m_beside->setMinimumWidth(360);
    m_splitter->setObjectName(u"candidatesSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 760});
    m_empty->setObjectName(u"candidatesEmpty"_s);
    m_whole->addWidget(m_splitter);
    m_whole->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);

    m_dropHint->setObjectName(u"dropHint"_s);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->dressed(nullptr, "title");
    m_dropHint->setAutoFillBackground(true);
    m_dropHint->setWordWrap(true);
    m_dropHint->setVisible(false);
    setFocusProxy(m_list);
    const QList<QLineEdit *> lines = findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->installEventFilter(this); // a file that is dropped on a field is for the page
}

void CandidatesPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms); // shorter than between two keys of a fast typist costs a query for nothing
    m_changed.setSingleShot(true);
    m_changed.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_model.setQuery(m_search->text().trimmed()); });
    connect(&m_changed, &QTimer::timeout, this, [this] {
        m_model.reload();
        m_detail->refresh();
        m_wordsKnown = false;
        if (isVisible())
            readWords();
    });
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &CandidatesPage::newCandidate);
    connect(m_emptyAdd, &QPushButton::clicked, this, &CandidatesPage::newCandidate);
    connect(m_import, &QPushButton::clicked, this, &CandidatesPage::chooseList);
    connect(m_emptyImport, &QPushButton::clicked, this, &CandidatesPage::chooseList);
    connect(m_showAll, &QPushButton::clicked, m_search, &QLineEdit::clear);
    connect(m_noticeClose, &QPushButton::clicked, this, [this] { tell({}); });
    connect(m_noticeShow, &QPushButton::clicked, this, [this] {
        const CandidateId about = m_about;
        tell({});
        showCandidate(about);
    });
    connect(&m_model, &CandidateListModel::loaded, this, &CandidatesPage::showRightPage);
    connect(&m_model, &CandidateListModel::failed, this, &CandidatesPage::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &chosen) {
        if (m_following && !chosen.isEmpty())
            showCurrent();
    });
    connect(m_list, &QListView::clicked, this, &CandidatesPage::showCurrent);
    connect(m_list, &QListView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT conversationWanted(m_model.at(index.row()).id); });

    connect(m_detail, &CandidateDetail::conversationWanted, this, &CandidatesPage::conversationWanted);
    connect(m_detail, &CandidateDetail::changed, &m_changed, qOverload<>(&QTimer::start));
    connect(m_detail, &CandidateDetail::gone, this, [this](const QString &words) {
        m_shown = {};
        m_list->clearSelection();
        if (m_beside->currentWidget() == m_detail)
            m_beside->setCurrentWidget(m_nobody);
        tell(words);
        m_model.reload();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &CandidateDetail::notSaved, this, [this](CandidateId id, const QString &words) {
        const int row = m_model.rowOf(id);
        tell(row >= 0 ? tr("%1: not saved. %2").arg(shownName(m_model.at(row)), words) : tr("Not saved. %1").arg(words), id);
    });
    connect(m_new, &NewCandidate::added, this, [this](const Candidate &candidate) {
        m_search->clear();
        m_model.reload();
        showCandidate(candidate.id);
        announce(this, tr("%1 was added.").arg(shownName(candidate)));
    });
    connect(m_new, &NewCandidate::showWanted, this, &CandidatesPage::showCandidate);
    connect(m_new, &NewCandidate::closed, this, &CandidatesPage::leaveBeside);
    connect(m_importPanel, &ImportPanel::closed, this, &CandidatesPage::leaveBeside);
    connect(m_importPanel, &ImportPanel::anotherFileWanted, this, &CandidatesPage::chooseList);
    connect(m_importPanel, &ImportPanel::finished, &m_changed, qOverload<>(&QTimer::start));
}

void CandidatesPage::reload()
{
    m_model.reload();
    m_detail->refresh();
    readWords();
    setFocus(Qt::OtherFocusReason);
    showRightPage();
}

void CandidatesPage::noteChanges(const QList<Change> &changes)
{
    const bool ours = std::ranges::any_of(
        changes, [](const Change &change) { return change.kind == ChangeKind::Candidate || change.kind == ChangeKind::Everything; });
    if (ours && !m_changed.isActive())
        m_changed.start();
}

void CandidatesPage::readWords()
{
    if (m_wordsKnown)
        return;
    m_wordsKnown = true;
    onDone(m_ports.words(), this, [this](const Result<workspace::CandidateWords> &words) {
        if (!words) {
            m_wordsKnown = false;
            return;
        }
        m_detail->form().complete(*words);
        m_new->complete(*words);
    });
}

void CandidatesPage::showRightPage()
{
    const bool searching = !m_model.query().isEmpty();
    const bool none = m_model.isLoaded() && m_model.rowCount() == 0;
    updateEmpty();
    m_lists->setCurrentWidget(none ? static_cast<QWidget *>(m_nothingFound) : m_list);
    // With nobody in the workspace, the first step has the whole page; but not once it is being made.
    const bool first = none && !searching && (m_beside->currentWidget() == m_nobody || m_beside->currentWidget() == m_detail);
    m_whole->setCurrentWidget(first ? static_cast<QWidget *>(m_empty) : m_splitter);
    setFocusProxy(first ? static_cast<QWidget *>(m_emptyAdd) : m_list);
    m_following = false;
    const int shown = m_model.rowOf(m_shown);
    if (shown < 0)
        m_list->clearSelection();
    else if (!m_list->selectionModel()->isRowSelected(shown))
        m_list->setCurrentIndex(m_model.index(shown));
    m_following = true;
    // Without a current row, Qt 6.4.2 looks up cell (-1, -1) for screen readers.
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
}

void CandidatesPage::showBeside(QWidget *page)
{
    m_whole->setCurrentWidget(m_splitter);
    m_beside->setCurrentWidget(page);
}

void CandidatesPage::leaveBeside()
{
    m_beside->setCurrentWidget(m_shown.isValid() ? static_cast<QWidget *>(m_detail) : m_nobody);
    m_model.reload();
    showRightPage();
    setFocus(Qt::OtherFocusReason);
}

void CandidatesPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const Candidate &candidate = m_model.at(index.row());
    if (candidate.id != m_shown)
        m_detail->show(candidate);
    m_shown = candidate.id;
    if (!m_importPanel->isBusy() || m_beside->currentWidget() != m_importPanel)
        showBeside(m_detail);
}

void CandidatesPage::showCandidate(CandidateId id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    else
        m_list->clearSelection();
    onDone(m_ports.byId(id), this, [this](const Result<Candidate> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_shown = found->id;
        m_detail->show(*found);
        showBeside(m_detail);
        showRightPage(); // its row is chosen, if it was read
        m_detail->focusForm();
    });
}

void CandidatesPage::newCandidate()
{
    showBeside(m_new);
    readWords();
    m_new->begin();
}

void CandidatesPage::chooseList()
{
    askForOpening(m_ports, this, {tr("Import candidates"), tr("Lists (*.csv *.txt *.tsv);;All files (*)"), {}},
        [this](const QString &path) { importList(path); });
}

void CandidatesPage::importList(const QString &path)
{
    m_importPanel->begin(path);
    showBeside(m_importPanel);
}

void CandidatesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CandidatesPage::flush()
{
    m_detail->form().flush();
}

void CandidatesPage::tell(const QString &words, CandidateId about)
{
    m_about = about;
    m_noticeText->setText(words);
    m_notice->setVisible(!words.isEmpty());
    m_noticeShow->setVisible(about.isValid());
    if (!words.isEmpty())
        announce(this, words);
}

void CandidatesPage::updateEmpty()
{
    m_nothingFound->setTexts(
        tr("Nobody found"), tr("Names, phone numbers in any notation, jobs, stages and tags were searched for “%1”.").arg(m_model.query()));
}

void CandidatesPage::retranslateUi()
{
    m_search->setPlaceholderText(tr("Search candidates"));
    m_search->setAccessibleName(tr("Search candidates"));
    m_search->setToolTip(tr("Name, number, job, stage or tag"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a candidate"));
    m_import->setText(tr("Import…"));
    m_import->setAccessibleName(tr("Import candidates"));
    m_list->setAccessibleName(tr("Candidates"));
    m_showAll->setText(tr("Show all candidates"));
    m_noticeShow->setText(tr("Show"));
    m_noticeClose->setText(tr("Close"));
    m_noticeShow->setAccessibleName(tr("Show the candidate"));
    m_noticeClose->setAccessibleName(tr("Close the notice"));
    m_nobody->setTexts(tr("No candidate chosen"), tr("Choose a candidate in the list to see and change what is kept of them."));
    m_empty->setTexts(tr("Your candidates"),
        tr("Here are all you write to, with their job, stage, tags and interview. Add the first one, or import a list: a CSV file may be "
           "dropped here."));
    m_emptyAdd->setText(tr("Add a candidate"));
    m_emptyImport->setText(tr("Import a list…"));
    m_dropHint->setText(tr("Drop the list here to import it"));
    m_model.retranslate();
    updateEmpty();
}

void CandidatesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
