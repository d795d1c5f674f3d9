// The team's notes among the messages, what was found, and what came with a message.
#include "conversation/TimelineModel.h"

#include <algorithm>

namespace halftone::ui {

namespace {

MessageId rowIdOf(const Note &note)
{
    return MessageId(note.id.value()); // one generator makes the ids of both
}

/// A note as a row shows it.
Message rowOfNote(const Note &note)
{
    Message row;
    row.id = rowIdOf(note);
    row.conversation = note.conversation;
    row.body = note.body;
    row.author = AuthorKind::User;
    row.authorUser = note.author;
    row.authorName = note.authorName;
    row.state = MessageState::Received;
    row.sort = note.createdAt;
    row.createdAt = note.createdAt;
    row.stateAt = note.editedAt.value_or(note.createdAt);
    return row;
}

} // namespace

const Note *TimelineModel::noteById(MessageId row) const
{
    const auto found = std::ranges::find_if(m_notes, [row](const Note &note) { return rowIdOf(note) == row; });
    return found == m_notes.end() ? nullptr : &*found;
}

std::optional<Note> TimelineModel::noteOf(int row) const
{
    const Note *note = isNote(row) ? noteById(at(row).id) : nullptr;
    return note ? std::optional(*note) : std::nullopt;
}

QList<MessageAction> TimelineModel::ways(int row) const
{
    if (!isNote(row))
        return waysOn(at(row));
    return at(row).authorUser == m_ports.me ? QList {MessageAction::EditNote, MessageAction::DeleteNote} : QList<MessageAction>();
}

void TimelineModel::reloadNotes()
{
    if (!m_conversation.isValid() || !m_ports.notes)
        return;
    onDone(m_ports.notes(m_conversation), this, [this, conversation = m_conversation](const Result<NoteList> &notes) {
        if (!notes || conversation != m_conversation || m_notes == *notes)
            return;
        m_notes = *notes;
        placeNotes();
    });
}

void TimelineModel::hideNote(NoteId note, bool hidden)
{
    m_hiddenNotes.removeAll(note);
    if (hidden)
        m_hiddenNotes.append(note);
    placeNotes();
}

void TimelineModel::placeNotes()
{
    if (m_opening)
        return; // the page that is on its way decides where the window stands
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isNote(row))
            continue;
        const Note *note = noteById(at(row).id);
        if (!note || m_hiddenNotes.contains(note->id)) {
            removeRows(row, 1);
            continue;
        }
        const Message fresh = rowOfNote(*note);
        Message &shown = m_rows[static_cast<std::size_t>(row)].message;
        if (shown.body != fresh.body || shown.stateAt != fresh.stateAt) {
            shown = fresh;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    for (const Note &note : std::as_const(m_notes)) {
        if (m_hiddenNotes.contains(note.id) || rowOf(rowIdOf(note)) >= 0)
            continue;
        const MessagePosition position {note.createdAt, rowIdOf(note)};
        const bool above = !m_rows.empty() && position < m_rows.front().message.position();
        const bool below = !m_rows.empty() && m_rows.back().message.position() < position;
        if ((above && !m_atBeginning) || (below && !m_atEnd) || (m_rows.empty() && !m_atEnd))
            continue; // outside of the window: it comes with the messages around it
        const auto place = std::ranges::find_if(m_rows, [&position](const Row &row) { return position < row.message.position(); });
        const int row = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(place, Row {rowOfNote(note), {}, true});
        m_rows[static_cast<std::size_t>(row)].above = judge(row);
        endInsertRows();
        settle(row + 1, row + 1);
    }
}

void TimelineModel::setFound(const QList<text::SearchTerm> &terms)
{
    if (m_found == terms)
        return;
    m_found = terms;
    retranslate();
}

void TimelineModel::mediaChanged(MessageId message)
{
    if (const int row = rowOf(message); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

} // namespace halftone::ui
