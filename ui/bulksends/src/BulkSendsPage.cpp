#include "bulksends/BulkSendsPage.h"

#include "BulkDelegate.h"
#include "BulkDetail.h"
#include "kit/Widgets.h"
#include "NewBulk.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BulkSendsPage::BulkSendsPage(const BulkSendsPorts &ports, QWidget *parent)
    : Page(parent)
    , m_ports(ports)
    , m_whole(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_whole))
    , m_new(new QPushButton(m_splitter))
    , m_list(new QListView(m_splitter))
    , m_beside(new QStackedWidget(m_splitter))
    , m_none(new EmptyPage(u"bulk"_s, m_beside))
    , m_newBulk(new NewBulk(ports, m_beside))
    , m_detail(new BulkDetail(ports, m_beside))
    , m_empty(new EmptyPage(u"bulk"_s, m_whole))
    , m_emptyNew(m_empty->addAction(u"emptyNewBulk"_s, true))
    , m_dropHint(new PlainLabel(this))
{
    setObjectName(u"bulkSendsPage"_s);
    setProperty("kind", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    layOut();
    connectParts();
    retranslateUi();
    showRightPage();
}

void BulkSendsPage::layOut()
{
    m_new->setObjectName(u"addBulk"_s);
    m_list->setObjectName(u"bulkSends"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new BulkDelegate(m_model, this));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMouseTracking(true);

    auto *left = new QWidget(m_splitter);
    left->setMinimumWidth(224);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, kGrid);
    top->addWidget(m_new);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Rule(Qt::Horizontal, left));
    column->addWidget(m_list, 1);
    for (QWidget *page : QList<QWidget *> {m_none, m_newBulk, m_detail})
        m_beside->addWidget(page);
    m_beside->setMinimumWidth(360);
    m_splitter->setObjectName(u"bulkSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({264, 800});
    m_empty->setObjectName(u"bulkEmpty"_s);
    m_whole->addWidget(m_splitter);
    m_whole->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);

    m_dropHint->setObjectName(u"bulkDropHint"_s);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->dressed(nullptr, "title");
    m_dropHint->setAutoFillBackground(true);
    m_dropHint->setWordWrap(true);
    m_dropHint->setVisible(false);
    const QList<QWidget *> inner = findChildren<QWidget *>();
    for (QWidget *widget : inner) {
        if (widget->acceptDrops())
            widget->setAcceptDrops(false); // a file that is dropped on a field is for the page
    }
}

void BulkSendsPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    m_tick.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &BulkSendsPage::read);
    connect(&m_tick, &QTimer::timeout, this, &BulkSendsPage::tick);
    connect(m_new, &QPushButton::clicked, this, &BulkSendsPage::newBulk);
    connect(m_emptyNew, &QPushButton::clicked, this, &BulkSendsPage::newBulk);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &chosen) {
        if (!chosen.isEmpty())
            showCurrent();
    });
    connect(m_list, &QListView::clicked, this, &BulkSendsPage::showCurrent);
    connect(m_newBulk, &NewBulk::planned, this, [this](const Bulk &bulk) {
        m_writing = false;
        showBulk(bulk);
        m_soon.start();
        announce(this, tr("“%1” is planned. Nothing is sent yet.").arg(shownName(bulk)));
    });
    connect(m_newBulk, &NewBulk::closed, this, [this] {
        m_writing = false;
        m_beside->setCurrentWidget(m_detail->id().isValid() ? static_cast<QWidget *>(m_detail) : m_none);
        showRightPage();
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &BulkDetail::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_detail, &BulkDetail::failed, this, &BulkSendsPage::failed);
    connect(m_detail, &BulkDetail::followUpWanted, this, [this](const Bulk &earlier, const QList<workspace::BulkRecipient> &recipients) {
        beginNew();
        m_newBulk->beginFollowUp(earlier, recipients);
    });
}

void BulkSendsPage::reload()
{
    read();
    m_detail->refresh();
    showRightPage();
    setFocus(Qt::OtherFocusReason);
}

void BulkSendsPage::noteChanges(const QList<Change> &changes)
{
    const bool ours = std::ranges::any_of(
        changes, [](const Change &change) { return change.kind == ChangeKind::Message || change.kind == ChangeKind::Everything; });
    if (ours && isVisible() && !m_soon.isActive())
        m_soon.start();
}

void BulkSendsPage::read()
{
    onDone(m_ports.list(), this, [this](const Result<QList<Bulk>> &bulks) {
        if (!bulks) {
            Q_EMIT failed(bulks.error());
            return;
        }
        m_loaded = true;
        m_model.setBulks(*bulks);
        bool running = false;
        for (const Bulk &bulk : *bulks) {
            const bool live = bulk.state == BulkState::Running || bulk.state == BulkState::Paused;
            running = running || bulk.state == BulkState::Running;
            const int row = m_model.rowOf(bulk.id);
            if (!live && (bulk.state != BulkState::Done || m_model.at(row).progress))
                continue;
            onDone(m_ports.progress(bulk.id), this, [this, id = bulk.id](const Result<BulkProgress> &progress) {
                if (progress)
                    m_model.setProgress(id, *progress);
            });
        }
        if (running && isVisible())
            m_tick.start();
        else
            m_tick.stop();
        m_detail->refresh();
        showRightPage();
    });
}

void BulkSendsPage::tick()
{
    if (isVisible())
        read();
    else
        m_tick.stop();
}

void BulkSendsPage::showRightPage()
{
    // With no send in the workspace, the first step has the whole page; but not once it is being made.
    const bool first = m_loaded && m_model.rowCount() == 0 && !m_writing && !m_newBulk->isPlanning() && !m_detail->id().isValid();
    m_whole->setCurrentWidget(first ? static_cast<QWidget *>(m_empty) : m_splitter);
    setFocusProxy(first ? static_cast<QWidget *>(m_emptyNew) : m_list);
    // Without a current row, Qt 6.4.2 looks up cell (-1, -1) for screen readers.
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
}

void BulkSendsPage::showCurrent()
{
    if (const QModelIndex index = m_list->currentIndex(); index.isValid())
        showBulk(m_model.at(index.row()).bulk);
}

void BulkSendsPage::showBulk(const Bulk &bulk)
{
    m_whole->setCurrentWidget(m_splitter);
    m_detail->open(bulk);
    m_beside->setCurrentWidget(m_detail);
}

void BulkSendsPage::beginNew()
{
    m_whole->setCurrentWidget(m_splitter);
    m_beside->setCurrentWidget(m_newBulk);
    m_list->clearSelection();
}

void BulkSendsPage::newBulk()
{
    beginNew();
    if (m_writing)
        return m_newBulk->setFocus(Qt::OtherFocusReason); // what is written stays
    m_writing = true;
    m_newBulk->begin();
}

void BulkSendsPage::newFromFile(const QString &path)
{
    newBulk();
    m_newBulk->openFile(path);
}

void BulkSendsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || m_newBulk->isPlanning())
        return;
    event->acceptProposedAction();
    m_dropHint->setGeometry(rect());
    m_dropHint->raise();
    m_dropHint->setVisible(true);
}

void BulkSendsPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->setVisible(false);
}

void BulkSendsPage::dropEvent(QDropEvent *event)
{
    m_dropHint->setVisible(false);
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || m_newBulk->isPlanning())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it is, whatever was offered
    event->accept();
    if (urls.size() == 1 && urls.constFirst().isLocalFile()) {
        newFromFile(urls.constFirst().toLocalFile());
        return;
    }
    newBulk();
    m_newBulk->refuse(urls.size() > 1 ? tr("Several files were dropped. Drop one CSV file at a time.")
                                      : tr("What was dropped is not a file on this computer. Save it first, then drop the file."));
}

void BulkSendsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_dropHint->setGeometry(rect());
}

void BulkSendsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_soon.start();
}

void BulkSendsPage::retranslateUi()
{
    m_new->setText(tr("New bulk send"));
    m_new->setAccessibleName(tr("New bulk send"));
    m_list->setAccessibleName(tr("Bulk sends"));
    m_none->setTexts(tr("No bulk send chosen"), tr("Choose one in the list, or begin a new one."));
    m_empty->setTexts(tr("Write to many at once"),
        tr("A bulk send goes to a list or to those that a filter finds. You see beforehand what each recipient will get; nothing leaves "
           "until it is launched. A CSV file may be dropped here."));
    m_emptyNew->setText(tr("New bulk send"));
    m_dropHint->setText(tr("Drop the list here to write to it"));
    m_model.retranslate();
}

void BulkSendsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
