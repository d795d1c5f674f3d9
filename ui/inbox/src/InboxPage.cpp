#include "inbox/InboxPage.h"

#include "InboxDelegates.h"
#include "kit/Colours.h"
#include "kit/Icons.h"
#include "kit/Widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFilters {
    InboxFilter::All,
    InboxFilter::Unread,
    InboxFilter::Mine,
    InboxFilter::PendingApproval,
    InboxFilter::Failed,
    InboxFilter::WindowClosing,
};

void dress(QListView *list)
{
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QListView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QListView::NoEditTriggers);
    list->setMouseTracking(true); // hover
}

} // namespace

InboxPage::InboxPage(const InboxPorts &ports, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_model(ports)
    , m_hits(ports)
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_filterLabel(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_hitList(new QListView(this))
    , m_empty(new EmptyPage(u"inbox"_s, this))
    , m_showAll(m_empty->addAction(u"showAll"_s, false))
{
    setObjectName(u"inboxPage"_s);
    setProperty("kind", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    layOut();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_hits.search(query.trimmed());
        showRightPage();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_model.setFilter(kFilters.at(static_cast<std::size_t>(index)));
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_search->clear();
        setFilter(InboxFilter::All);
    });
    makeActions();
    connect(m_list, &QListView::clicked, this, &InboxPage::open);
    connect(m_list, &QWidget::customContextMenuRequested, this, &InboxPage::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_dropping)
            m_gap = -1; // a person moved on
    });
    connect(&m_model, &ConversationListModel::dropping, this, [this](int row) {
        m_dropping = row == m_list->currentIndex().row();
        if (m_dropping)
            m_gap = row;
    });
    connect(m_hitList, &QListView::clicked, this, &InboxPage::openHit);
    for (QObject *watched : {static_cast<QObject *>(m_list), static_cast<QObject *>(m_hitList), static_cast<QObject *>(m_search)})
        watched->installEventFilter(this);
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&m_model), static_cast<QAbstractItemModel *>(&m_hits)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &InboxPage::showRightPage);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &InboxPage::showRightPage);
        connect(model, &QAbstractItemModel::modelReset, this, &InboxPage::showRightPage);
    }
    connect(&m_model, &ConversationListModel::loaded, this, &InboxPage::showRightPage);
    connect(&m_hits, &SearchModel::found, this, &InboxPage::showRightPage);
    connect(&m_model, &ConversationListModel::failed, this, &InboxPage::failed);
    connect(&m_hits, &SearchModel::failed, this, &InboxPage::failed);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        // The view has gone on to a neighbour: it is where the keys go on from, but nobody chose it.
        if (m_dropping)
            m_list->selectionModel()->clearSelection();
        m_dropping = false;
    });
    setFocusProxy(m_list);
    retranslateUi();
    showRightPage();
}

void InboxPage::layOut()
{
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_filter->setObjectName(u"filter"_s);
    for (const InboxFilter filter : kFilters)
        m_filter->addItem(filterName(filter));
    m_filterLabel->setTextFormat(Qt::PlainText);
    m_filterLabel->setBuddy(m_filter);
    m_filterLabel->setProperty("tone", u"muted"_s);
    m_list->setObjectName(u"conversations"_s);
    m_hitList->setObjectName(u"searchResults"_s);
    dress(m_list);
    dress(m_hitList);
    m_hitList->setUniformItemSizes(false); // the first of a group has its title
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setModel(&m_model);
    m_hitList->setModel(&m_hits);
    m_list->setItemDelegate(new ConversationDelegate(m_model, *m_ports.clock, this));
    m_hitList->setItemDelegate(new HitDelegate(m_hits, *m_ports.clock, this));

    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, kGrid);
    top->setSpacing(kGrid);
    top->addWidget(m_search);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filterLabel);
    row->addWidget(m_filter, 1);
    top->addLayout(row);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_hitList);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
}

void InboxPage::retranslateUi()
{
    m_search->setPlaceholderText(tr("Search names, numbers, messages"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Ctrl+Shift+F"));
    m_filterLabel->setText(tr("Show"));
    m_filter->setAccessibleDescription(tr("Which conversations are listed"));
    for (int i = 0; i < m_filter->count(); ++i)
        m_filter->setItemText(i, filterName(kFilters.at(static_cast<std::size_t>(i))));
    m_list->setAccessibleName(tr("Conversations"));
    m_hitList->setAccessibleName(tr("Search results"));
    m_model.retranslate();
    m_hits.retranslate();
    nameActions();
    updateEmpty();
}

void InboxPage::updateEmpty()
{
    m_showAll->setText(tr("Show all conversations"));
    m_showAll->setVisible(true);
    if (!m_hits.query().isEmpty()) {
        m_empty->setTexts(
            tr("Nothing found"), tr("Names, numbers in any notation and the text of messages were searched for “%1”.").arg(m_hits.query()));
        return;
    }
    switch (m_model.filter()) {
    case InboxFilter::All:
        m_showAll->setVisible(false);
        m_empty->setTexts(tr("No conversations yet"),
            tr("Conversations with candidates appear here. Add or import candidates on their page, write a new message with Ctrl+N, or "
               "wait "
               "for one to write."));
        return;
    case InboxFilter::Unread:
        m_empty->setTexts(tr("All read"), tr("No conversation has unread messages."));
        return;
    case InboxFilter::Mine:
        m_empty->setTexts(tr("None is yours"), tr("Conversations that are assigned to you appear here."));
        return;
    case InboxFilter::PendingApproval:
        m_empty->setTexts(tr("Nothing pending"), tr("No message waits for an approval."));
        return;
    case InboxFilter::Failed:
        m_empty->setTexts(tr("Nothing failed"), tr("No message failed or was refused."));
        return;
    case InboxFilter::WindowClosing:
        m_empty->setTexts(tr("No window closes soon"), tr("Conversations whose reply window closes within the hour appear here."));
        return;
    }
}

void InboxPage::showRightPage()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const bool any = searching ? m_hits.rowCount() > 0 : m_model.rowCount() > 0;
    // Nothing is called empty before the answer is there.
    const bool answered = searching ? m_hits.isAnswered() : m_model.isLoaded();
    QWidget *list = searching ? m_hitList : m_list;
    QWidget *page = any || !answered ? list : m_empty;
    updateEmpty();
    m_stack->setCurrentWidget(page);
    for (QListView *one : {m_list, m_hitList}) {
        // Without a current row, Qt 6.4.2 looks up cell (-1, -1) for screen readers.
        if (!one->currentIndex().isValid() && one->model()->rowCount() > 0)
            one->selectionModel()->setCurrentIndex(one->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    if (m_wanted.isValid() && m_model.rowOf(m_wanted) >= 0)
        select(m_wanted);
}

void InboxPage::reload()
{
    m_model.reload();
}

void InboxPage::noteChanges(const QList<Change> &changes)
{
    bool all = false;
    QList<ConversationId> some;
    for (const Change &change : changes) {
        if (change.kind == ChangeKind::Everything || change.kind == ChangeKind::Candidate)
            all = true;
        else if (change.kind == ChangeKind::Message || change.kind == ChangeKind::Conversation) {
            if (!change.conversation.isValid())
                all = true;
            else if (!some.contains(change.conversation))
                some.append(change.conversation);
        }
    }
    constexpr qsizetype kMany = 8; // a page costs less than so many single questions
    if (all || some.size() > kMany) {
        m_model.reload();
        return;
    }
    for (const ConversationId id : std::as_const(some))
        m_model.note(id);
}

void InboxPage::setFilter(InboxFilter filter)
{
    m_search->clear();
    m_filter->setCurrentIndex(static_cast<int>(std::ranges::find(kFilters, filter) - kFilters.begin()));
}

void InboxPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InboxPage::searchFor(const QString &text)
{
    m_search->setText(text);
    focusSearch();
    m_search->deselect();
}

void InboxPage::select(ConversationId conversation)
{
    m_opened = conversation;
    m_wanted = conversation;
    const int row = m_model.rowOf(conversation);
    if (row < 0)
        return;
    m_wanted = {};
    m_list->setCurrentIndex(m_model.index(row));
}

void InboxPage::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_model.at(index.row()).id, std::nullopt);
}

void InboxPage::openNeighbour(int step)
{
    const int opened = m_model.rowOf(m_opened);
    int row = m_list->currentIndex().row() + step;
    if (opened >= 0)
        row = opened + step;
    else if (m_gap >= 0)
        row = step > 0 ? m_gap : m_gap - 1;
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_list->setCurrentIndex(m_model.index(row));
    open(m_list->currentIndex());
}

void InboxPage::openHit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const workspace::SearchHit hit = m_hits.at(index.row());
    if (hit.conversation.isValid()) {
        Q_EMIT opened(hit.conversation, hit.position);
        return;
    }
    onDone(m_ports.conversationOf(hit.candidate), this, [this](const Result<ConversationId> &answer) {
        if (answer)
            Q_EMIT opened(*answer, std::nullopt);
        else
            Q_EMIT failed(answer.error());
    });
}

bool InboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool searching = !m_search->text().trimmed().isEmpty();
        if (watched == m_search) {
            QListView *shown = searching ? m_hitList : m_list;
            if (key->key() == Qt::Key_Down) {
                shown->setFocus(Qt::OtherFocusReason);
                if (shown->currentIndex().isValid())
                    shown->setCurrentIndex(shown->currentIndex());
                return true;
            }
            if (key->key() == Qt::Key_Escape && searching) {
                m_search->clear();
                return true;
            }
            if (enter && searching) {
                openHit(m_hitList->currentIndex());
                return true;
            }
        } else if (enter || key->key() == Qt::Key_Space) {
            if (watched == m_list)
                open(m_list->currentIndex());
            else
                openHit(m_hitList->currentIndex());
            return true;
        } else if (key->key() == Qt::Key_Escape && watched == m_hitList) {
            m_search->clear();
            m_search->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace halftone::ui
