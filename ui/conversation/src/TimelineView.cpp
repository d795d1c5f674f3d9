#include "conversation/TimelineView.h"

#include "kit/Formats.h"
#include "kit/Widgets.h"
#include "Spoken.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace halftone::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TimelineView::TimelineView(TimelineModel &model, const Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new BubbleDelegate(model, clock, this))
    , m_pill(new QPushButton(this))
{
    setObjectName(u"messages"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else each appearance of the bar lays all rows out again
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setAutoScroll(false); // a current index that is kept must not move the view
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);

    m_pill->setObjectName(u"newMessages"_s);
    m_pill->setProperty("kind", u"primary"_s);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &TimelineView::scrollToNewest);
    m_relayout.setSingleShot(true);
    m_relayout.setInterval(30ms);
    connect(&m_relayout, &QTimer::timeout, this, [this] { scheduleDelayedItemsLayout(); });

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TimelineView::keepPlace);
    connect(&model, &TimelineModel::opened, this, &TimelineView::opened);
    connect(&model, &TimelineModel::arrived, this, &TimelineView::arrived);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TimelineView::keepCurrent);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::keepCurrent);
    retranslateUi();
}

void TimelineView::retranslateUi()
{
    setAccessibleName(tr("Messages"));
    m_pill->setText(tr("%n new message(s) ↓", nullptr, m_unseen));
    m_pill->setAccessibleName(tr("%n new message(s), go to the newest", nullptr, m_unseen));
    m_delegate->forget();
    placePill();
}

void TimelineView::keepCurrent()
{
    // Without a current row, Qt 6.4.2 looks up cell (-1, -1) for screen readers.
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(m_model.rowCount() - 1));
}

MessageId TimelineView::currentId() const
{
    return currentIndex().isValid() ? m_model.at(currentIndex().row()).id : MessageId();
}

void TimelineView::doItemsLayout()
{
    m_delegate->setWidth(viewport()->width());
    m_layouting = true;
    QListView::doItemsLayout();
    m_layouting = false;
    keepPlace();
}

void TimelineView::keepPlace()
{
    if (m_layouting)
        return;
    m_layouting = true;
    QScrollBar *bar = verticalScrollBar();
    if (m_stick) {
        bar->setValue(bar->maximum());
    } else if (const int row = m_model.rowOf(m_anchor); row >= 0) {
        const int top = visualRect(m_model.index(row)).top();
        bar->setValue(bar->value() + top - m_anchorTop);
    }
    m_maximum = bar->maximum();
    m_layouting = false;
    rememberPlace();
}

void TimelineView::rememberPlace()
{
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    if (!top.isValid())
        return;
    m_anchor = m_model.at(top.row()).id;
    m_anchorTop = visualRect(top).top();
}

void TimelineView::scrolled()
{
    if (m_layouting)
        return;
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() != m_maximum) {
        keepPlace(); // the content moved, not the reader
        return;
    }
    m_stick = m_model.atEnd() && bar->maximum() - bar->value() <= kStick;
    if (m_stick && m_unseen > 0) {
        m_unseen = 0;
        m_pill->hide();
    }
    rememberPlace();
    prefetch();
}

void TimelineView::prefetch()
{
    const QScrollBar *bar = verticalScrollBar();
    const int near = 2 * viewport()->height();
    if (bar->value() < near)
        m_model.wantOlder();
    if (bar->maximum() - bar->value() < near)
        m_model.wantNewer();
}

void TimelineView::opened(MessageId target)
{
    m_unseen = 0;
    m_pill->hide();
    m_stick = !target.isValid();
    m_anchor = {};
    keepCurrent();
    if (target.isValid()) {
        showMessage(target);
    } else if (m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(m_model.rowCount() - 1));
        scheduleDelayedItemsLayout();
    }
}

void TimelineView::showMessage(MessageId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_stick = false;
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row), PositionAtCenter);
    scrolled();
}

QDate TimelineView::dayOnTop() const
{
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    return top.isValid() ? localDay(m_model.at(top.row()).sort) : QDate();
}

void TimelineView::arrived(const Message &message)
{
    announce(this, spokenMessage(message, false));
    if (m_stick)
        return;
    ++m_unseen;
    retranslateUi();
    m_pill->show();
    m_pill->raise();
}

void TimelineView::scrollToNewest()
{
    if (!m_model.atEnd()) {
        Q_EMIT newestWanted();
        return;
    }
    m_stick = true;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_unseen = 0;
    m_pill->hide();
}

void TimelineView::placePill()
{
    m_pill->adjustSize();
    m_pill->move((viewport()->width() - m_pill->width()) / 2, height() - m_pill->height() - 12);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    // QListView lays out anew in its resizeEvent only for other modes; the width is ours to follow.
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_relayout.start();
    else if (m_stick)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    placePill();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && event->modifiers() == Qt::NoModifier) {
        QList<MessageAction> actions = m_model.ways(current.row());
        actions << MessageAction::CopyText << MessageAction::OpenLink;
        for (const MessageAction action : actions) {
            if (actionKey(action) == event->key()) {
                Q_EMIT actionWanted(currentId(), action);
                return;
            }
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
            Q_EMIT menuWanted(currentId(), viewport()->mapToGlobal(visualRect(current).center()));
            return;
        }
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT actionWanted(currentId(), MessageAction::CopyText);
        return;
    }
    if (event->key() == Qt::Key_End) {
        scrollToNewest();
        if (m_model.rowCount() > 0)
            setCurrentIndex(m_model.index(m_model.rowCount() - 1));
        return;
    }
    QListView::keyPressEvent(event);
    if (currentIndex() != current && currentIndex().isValid()) {
        scrollTo(currentIndex());
        if (currentIndex().row() < 4)
            m_model.wantOlder();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    const MessageId id = m_model.at(index.row()).id;
    const BubbleDelegate::Hit hit = m_delegate->hit(index, visualRect(index), event->position().toPoint(), font());
    if (hit.action == MessageAction::ShowAll) {
        m_delegate->showAll(id);
        m_stick = false;
        scheduleDelayedItemsLayout();
    } else if (hit.action) {
        Q_EMIT actionWanted(id, *hit.action);
    } else if (hit.media >= 0) {
        const QList<MediaLine> lines = m_model.media().lines(m_model.at(index.row()));
        Q_EMIT mediaWanted(id, lines.value(hit.media).id, event->globalPosition().toPoint());
    } else if (hit.link.isValid()) {
        Q_EMIT linkWanted(hit.link);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    bool active = false;
    if (index.isValid()) {
        const BubbleDelegate::Hit hit = m_delegate->hit(index, visualRect(index), event->position().toPoint(), font());
        active = hit.action.has_value() || hit.link.isValid() || hit.media >= 0;
    }
    viewport()->setCursor(active ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint where = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuWanted(m_model.at(index.row()).id, where);
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        if (event->type() == QEvent::LanguageChange)
            retranslateUi();
        m_delegate->forget();
        scheduleDelayedItemsLayout();
    }
}

} // namespace halftone::ui
