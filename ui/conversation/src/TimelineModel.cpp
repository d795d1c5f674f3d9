#include "conversation/TimelineModel.h"

#include "kit/Formats.h"
#include "Spoken.h"

#include <algorithm>

namespace halftone::ui {

TimelineModel::TimelineModel(const ConversationPorts &ports, QObject *parent)
    : QAbstractListModel(parent)
    , m_ports(ports)
    , m_media(ports)
{
    connect(&m_media, &TimelineMedia::changed, this, &TimelineModel::mediaChanged);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return message.body;
    case Qt::AccessibleTextRole:
        return isNote(index.row()) ? spokenNote(message, isMine(message)) : spokenMessage(message, isMine(message), m_media.lines(message));
    case NoteRole:
        return isNote(index.row());
    case IdRole:
        return message.id.value();
    case StateRole:
        return code(message.state);
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    // Opens as a read-only field, for selecting its text (F2, double click).
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

int TimelineModel::rowOf(MessageId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.message.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool TimelineModel::isMine(const Message &message) const
{
    return message.direction == Direction::Out && message.author == AuthorKind::User && message.authorUser == m_ports.me;
}

template <typename Use> void TimelineModel::whenPage(const Async<MessagePage> &page, Use use)
{
    Q_EMIT loadingChanged(true);
    onDone(page, this, [this, wish = m_generation, use = std::move(use)](const Result<MessagePage> &answer) {
        if (wish != m_generation)
            return;
        if (!answer) {
            m_opening = m_older = m_newer = false;
            Q_EMIT loadingChanged(false);
            Q_EMIT failed(answer.error());
            return;
        }
        use(*answer);
        Q_EMIT loadingChanged(isLoading());
    });
}

void TimelineModel::open(ConversationId conversation, std::optional<MessagePosition> from, std::optional<MessagePosition> firstUnread)
{
    m_conversation = conversation;
    m_firstUnread = firstUnread;
    m_from = from;
    m_byTime = false;
    m_notes.clear();
    m_hiddenNotes.clear();
    constexpr auto kClocks = std::chrono::minutes(10); // the provider's dates need not be ours
    m_seenIn = {m_ports.clock->now() - kClocks, {}};
    reloadNotes(); // answered before the page is: calls are served in order
    ask();
}

void TimelineModel::jumpTo(std::optional<MessagePosition> position)
{
    m_from = position;
    m_byTime = false;
    ask();
}

void TimelineModel::jumpToTime(UtcMs instant)
{
    m_from = MessagePosition {instant, MessageId()};
    m_byTime = true;
    ask();
}

void TimelineModel::close()
{
    ++m_generation;
    m_conversation = {};
    m_opening = m_older = m_newer = false;
    m_atBeginning = m_atEnd = false;
    removeRows(0, rowCount());
    m_notes.clear();
    m_hiddenNotes.clear();
    m_found.clear();
    m_media.clear();
}

void TimelineModel::ask()
{
    ++m_generation;
    m_older = m_newer = false;
    m_opening = true;
    removeRows(0, rowCount());
    m_atBeginning = m_atEnd = false;
    const auto use = [this](const MessagePage &page) {
        m_opening = false;
        replaceAll(page);
        MessageId target = m_from ? m_from->id : MessageId();
        if (m_byTime && !m_rows.empty()) {
            const auto first = std::ranges::find_if(m_rows, [this](const Row &row) { return row.message.sort >= m_from->sort; });
            target = first == m_rows.end() ? m_rows.back().message.id : first->message.id;
        }
        Q_EMIT opened(target);
    };
    if (m_from)
        whenPage(m_ports.around(m_conversation, *m_from, kPage / 2), use);
    else
        whenPage(m_ports.before(m_conversation, std::nullopt, kPage), use);
}

void TimelineModel::replaceAll(const MessagePage &page)
{
    if (m_from) {
        const auto older = std::ranges::count_if(page, [this](const Message &message) { return message.position() < *m_from; });
        m_atBeginning = older < kPage / 2;
        m_atEnd = page.size() - older < kPage / 2;
    } else {
        m_atBeginning = page.size() < kPage;
        m_atEnd = true;
    }
    insertPage(0, page);
    placeNotes();
}

void TimelineModel::wantOlder()
{
    if (m_opening || m_older || m_atBeginning || m_rows.empty())
        return;
    m_older = true;
    whenPage(m_ports.before(m_conversation, m_rows.front().message.position(), kPage), [this](const MessagePage &page) {
        m_older = false;
        m_atBeginning = page.size() < kPage;
        insertPage(0, page);
        placeNotes();
        trimBack();
    });
}

void TimelineModel::wantNewer()
{
    if (m_opening || m_newer || m_atEnd || m_rows.empty())
        return;
    m_newer = true;
    whenPage(m_ports.after(m_conversation, m_rows.back().message.position(), kPage), [this](const MessagePage &page) {
        m_newer = false;
        m_atEnd = page.size() < kPage;
        insertPage(rowCount(), page);
        placeNotes();
        trimFront();
    });
}

void TimelineModel::insertPage(int at, const MessagePage &page)
{
    // A message may have come in by noteMessage() while its page was on the way.
    std::deque<Row> fresh;
    for (const Message &message : page) {
        if (rowOf(message.id) < 0)
            fresh.push_back({message, {}, false});
    }
    if (fresh.empty())
        return;
    const int count = static_cast<int>(fresh.size());
    beginInsertRows({}, at, at + count - 1);
    m_rows.insert(m_rows.begin() + at, fresh.begin(), fresh.end());
    for (int row = at; row < at + count; ++row)
        m_rows[static_cast<std::size_t>(row)].above = judge(row);
    endInsertRows();
    settle(at + count, at + count);
}

void TimelineModel::removeRows(int first, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    endRemoveRows();
    settle(first, first);
}

void TimelineModel::trimFront()
{
    if (const int surplus = rowCount() - kMaxRows; surplus > 0) {
        m_atBeginning = false;
        removeRows(0, surplus);
    }
}

void TimelineModel::trimBack()
{
    if (const int surplus = rowCount() - kMaxRows; surplus > 0) {
        m_atEnd = false;
        removeRows(kMaxRows, surplus);
    }
}

void TimelineModel::noteMessage(MessageId id)
{
    if (!m_conversation.isValid())
        return;
    onDone(m_ports.message(id), this, [this, wish = m_generation](const Result<Message> &answer) {
        if (wish != m_generation || !answer || answer->conversation != m_conversation)
            return;
        if (m_opening)
            return; // the page that is on its way has it, or a later note will
        takeMessage(*answer);
    });
}

void TimelineModel::takeMessage(const Message &message)
{
    const int old = rowOf(message.id);
    if (old >= 0 && at(old).position() == message.position()) {
        m_rows[static_cast<std::size_t>(old)].message = message;
        settle(old, old + 1);
        const QModelIndex changed = index(old);
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    if (old >= 0)
        removeRows(old, 1);
    const auto place = std::ranges::find_if(m_rows, [&message](const Row &row) { return message.position() < row.message.position(); });
    const int row = static_cast<int>(place - m_rows.begin());
    const bool last = row == rowCount();
    if ((row == 0 && !m_atBeginning && !(last && m_atEnd)) || (last && !m_atEnd)) {
        // Outside of the window. What the candidate just wrote is told all the same; an old message that changed is not.
        const bool fresh = last && old < 0 && message.direction == Direction::In && m_seenIn < message.position();
        if (fresh && !m_rows.empty()) {
            m_seenIn = message.position();
            Q_EMIT arrived(message);
        }
        return;
    }
    insertPage(row, {message});
    trimFront();
    if (last && old < 0 && message.direction == Direction::In) {
        m_seenIn = message.position();
        Q_EMIT arrived(message);
    }
}

void TimelineModel::reload()
{
    if (!m_conversation.isValid() || m_opening)
        return;
    if (m_rows.empty()) {
        ask();
        return;
    }
    const int count = std::clamp(rowCount(), kPage, kMaxRows);
    const auto take = [this](const MessagePage &page) {
        if (page.isEmpty())
            return;
        // What is gone within the stretch that was read (erased, folded into another) leaves; all else takes its place.
        for (int row = rowCount() - 1; row >= 0; --row) {
            const Message &shown = at(row);
            const bool within
                = !isNote(row) && shown.position() >= page.first().position() && (m_atEnd || shown.position() <= page.last().position());
            if (within && std::ranges::find(page, shown.id, &Message::id) == page.end())
                removeRows(row, 1);
        }
        for (const Message &message : page)
            takeMessage(message);
    };
    if (m_atEnd)
        whenPage(m_ports.before(m_conversation, std::nullopt, count), take);
    else
        whenPage(m_ports.around(m_conversation, at(rowCount() / 2).position(), count / 2), take);
}

void TimelineModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Above TimelineModel::judge(int row) const
{
    const Message &message = at(row);
    const bool unread = m_firstUnread && message.id == m_firstUnread->id;
    if (isNote(row))
        return {.day = row == 0 || localDay(at(row - 1).sort) != localDay(message.sort), .channel = false, .unread = false, .author = true};
    // A note between two messages says nothing of their channel.
    int previous = row - 1;
    while (previous >= 0 && isNote(previous))
        --previous;
    const bool day = row == 0 || localDay(at(row - 1).sort) != localDay(message.sort);
    if (previous < 0)
        return {.day = day, .channel = true, .unread = unread, .author = true};
    const Message &before = at(previous);
    return {
        .day = day,
        .channel = before.channel != message.channel,
        .unread = unread,
        .author = previous < row - 1 || before.direction != message.direction || before.author != message.author
            || before.authorUser != message.authorUser,
    };
}

void TimelineModel::settle(int first, int last)
{
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const Above fresh = judge(row);
        Above &known = m_rows[static_cast<std::size_t>(row)].above;
        if (fresh == known)
            continue;
        known = fresh;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace halftone::ui
