#include "inbox/ConversationListModel.h"

#include "kit/Formats.h"
#include "rules/ReplyWindow.h"
#include "text/Normalise.h"
#include "words/StateWords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct InboxWords
{
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

/// Newest first; equal times by id, as the store sorts.
bool before(const ConversationSummary &left, const ConversationSummary &right)
{
    return std::pair(left.lastAt, left.id) > std::pair(right.lastAt, right.id);
}

} // namespace

QString filterName(InboxFilter filter)
{
    switch (filter) {
    case InboxFilter::All:
        return InboxWords::tr("All conversations");
    case InboxFilter::Unread:
        return InboxWords::tr("Unread");
    case InboxFilter::Mine:
        return InboxWords::tr("Mine");
    case InboxFilter::PendingApproval:
        return InboxWords::tr("Approval pending");
    case InboxFilter::Failed:
        return InboxWords::tr("Failed");
    case InboxFilter::WindowClosing:
        return InboxWords::tr("Window closing soon");
    }
    return {};
}

QString lastLine(const ConversationSummary &row)
{
    QString line = text::withoutControls(row.lastBody).simplified();
    if (!row.lastChannel)
        return InboxWords::tr("No message yet");
    if (line.isEmpty())
        line = InboxWords::tr("(no text)");
    if (row.lastDirection == Direction::Out)
        return InboxWords::tr("You: %1", "last message of a conversation, sent by us").arg(line);
    return line;
}

ConversationListModel::ConversationListModel(const InboxPorts &ports, QObject *parent)
    : QAbstractListModel(parent)
    , m_ports(ports)
{
    m_edge.setSingleShot(true);
    m_edge.setTimerType(Qt::CoarseTimer);
    connect(&m_edge, &QTimer::timeout, this, &ConversationListModel::passEdge);
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationSummary &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return spoken(row);
    default:
        return {};
    }
}

int ConversationListModel::rowOf(ConversationId id) const
{
    const auto found = std::ranges::find(m_rows, id, &ConversationSummary::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool ConversationListModel::closesSoon(const ConversationSummary &row) const
{
    if (!row.windowClosesAt)
        return false;
    const milliseconds left = *row.windowClosesAt - m_ports.clock->now();
    return left > milliseconds(0) && left <= rules::kReplyWindowWarning;
}

bool ConversationListModel::isAssignedToMe(const ConversationSummary &row) const
{
    return m_ports.me.isValid() && row.assignee == m_ports.me;
}

bool ConversationListModel::isMine(const ConversationSummary &row) const
{
    return row.followed || isAssignedToMe(row);
}

bool ConversationListModel::passes(const ConversationSummary &row) const
{
    switch (m_filter) {
    case InboxFilter::All:
        return true;
    case InboxFilter::Unread:
        return row.unread > 0;
    case InboxFilter::Mine:
        return isMine(row);
    case InboxFilter::PendingApproval:
        return row.pendingApproval > 0;
    case InboxFilter::Failed:
        return row.failed;
    case InboxFilter::WindowClosing:
        return closesSoon(row);
    }
    return true;
}

QString ConversationListModel::spoken(const ConversationSummary &row) const
{
    QStringList said {row.name};
    if (row.unread > 0)
        said << InboxWords::tr("%n unread", nullptr, row.unread);
    if (row.pendingApproval > 0)
        said << InboxWords::tr("Approval pending");
    if (row.failed)
        said << InboxWords::tr("Failed");
    if (closesSoon(row))
        said << InboxWords::tr("Window closing soon");
    if (isAssignedToMe(row))
        said << InboxWords::tr("Assigned to you");
    if (row.followed)
        said << InboxWords::tr("Followed");
    if (row.hasDraft)
        said << InboxWords::tr("Draft");
    if (row.lastChannel)
        said << channelName(*row.lastChannel) << shortWhen(row.lastAt, m_ports.clock->now());
    said << lastLine(row);
    return said.join(u", "_s);
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_atEnd && !m_fetching;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty())
        return;
    m_fetching = true;
    const InboxPosition last {m_rows.last().lastAt, m_rows.last().id};
    onDone(m_ports.page(m_filter, last, kPage), this, [this, wish = m_wish](const Result<QList<ConversationSummary>> &answer) {
        if (wish != m_wish)
            return;
        if (!answer) {
            m_fetching = false;
            m_atEnd = true; // else the view asks again and again
            Q_EMIT failed(answer.error());
            return;
        }
        m_atEnd = answer->size() < kPage;
        QList<ConversationSummary> fresh;
        for (const ConversationSummary &row : *answer) {
            if (rowOf(row.id) < 0)
                fresh.append(row);
        }
        if (!fresh.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
            m_rows.append(fresh);
            endInsertRows();
        }
        m_fetching = false; // only now: whoever asks for more while the rows go in would be given the same page again
    });
}

void ConversationListModel::setFilter(InboxFilter filter)
{
    m_filter = filter;
    ++m_wish;
    beginResetModel();
    m_rows.clear();
    m_loaded = m_atEnd = m_fetching = false;
    endResetModel();
    reload();
}

void ConversationListModel::reload()
{
    const int count = std::clamp(rowCount(), kPage, 512);
    const quint64 wish = ++m_wish;
    m_fetching = false;
    onDone(m_ports.page(m_filter, std::nullopt, count), this, [this, wish, count](const Result<QList<ConversationSummary>> &answer) {
        if (wish != m_wish)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        const QList<ConversationSummary> &fresh = *answer;
        const bool complete = fresh.size() < count;
        for (int row = rowCount() - 1; row >= 0; --row) {
            const ConversationSummary shown = at(row);
            const bool within = complete || !before(fresh.last(), shown);
            if (within && std::ranges::find(fresh, shown.id, &ConversationSummary::id) == fresh.end())
                drop(row);
        }
        if (m_rows.isEmpty() && !fresh.isEmpty()) {
            beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
            m_rows = fresh;
            endInsertRows();
        } else {
            for (const ConversationSummary &row : fresh)
                take(row);
        }
        m_atEnd = m_atEnd || complete;
        m_loaded = true;
        awaitEdge();
        Q_EMIT loaded();
    });
}

void ConversationListModel::note(ConversationId id)
{
    onDone(m_ports.summary(id), this, [this, id, filter = m_filter](const Result<ConversationSummary> &answer) {
        if (filter != m_filter || !m_loaded)
            return;
        if (answer) {
            take(*answer);
            awaitEdge();
        } else if (answer.error().kind == ErrorKind::NotFound && rowOf(id) >= 0) {
            drop(rowOf(id)); // erased
        }
    });
}

void ConversationListModel::drop(int row)
{
    Q_EMIT dropping(row);
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void ConversationListModel::awaitEdge()
{
    // No clock that ticks: one timer, for the next change that comes with time alone.
    const UtcMs now = m_ports.clock->now();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    UtcMs edge {milliseconds(local.date().addDays(1).startOfDay().toMSecsSinceEpoch())}; // "14:05" becomes "Tue"
    for (const ConversationSummary &row : std::as_const(m_rows)) {
        if (!row.windowClosesAt)
            continue;
        for (const UtcMs instant : {*row.windowClosesAt - rules::kReplyWindowWarning, *row.windowClosesAt}) {
            if (instant > now)
                edge = std::min(edge, instant);
        }
    }
    if (m_filter == InboxFilter::WindowClosing)
        edge = std::min(edge, now + std::chrono::minutes(1)); // whose last hour begins is not listed yet
    m_edge.start(std::chrono::ceil<std::chrono::seconds>(edge - now) + std::chrono::seconds(1));
}

void ConversationListModel::passEdge()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!passes(at(row)))
            drop(row);
    }
    retranslate();
    if (m_filter == InboxFilter::WindowClosing)
        reload();
    else
        awaitEdge();
}

void ConversationListModel::take(const ConversationSummary &fresh)
{
    const int old = rowOf(fresh.id);
    if (!passes(fresh)) {
        if (old >= 0)
            drop(old);
        return;
    }
    int place = static_cast<int>(std::ranges::lower_bound(m_rows, fresh, before) - m_rows.begin());
    if (old < 0) {
        if (place == rowCount() && !m_atEnd && m_loaded)
            return; // further down than what was read so far
        beginInsertRows({}, place, place);
        m_rows.insert(place, fresh);
        endInsertRows();
        return;
    }
    if (place != old && place != old + 1) {
        // A move, not a removal: selection and focus go along.
        beginMoveRows({}, old, old, {}, place);
        m_rows.move(old, place > old ? place - 1 : place);
        endMoveRows();
        place = place > old ? place - 1 : place;
    } else {
        place = old;
    }
    m_rows[place] = fresh;
    Q_EMIT dataChanged(index(place), index(place));
}

void ConversationListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace halftone::ui
