#pragma once

#include "conversation/ConversationPorts.h"
#include "conversation/MessageActions.h"
#include "conversation/TimelineMedia.h"
#include "text/SearchTerms.h"

#include <QAbstractListModel>

#include <deque>

namespace halftone::ui {

/// What is drawn above a message, as part of its row, so that row numbers stay those of messages.
struct Above
{
    bool day = false; ///< the first of its day
    bool channel = false; ///< the channel differs from the message before
    bool unread = false; ///< the first that had not been read when the conversation was opened
    bool author = false; ///< somebody else than before wrote it
    friend bool operator==(const Above &, const Above &) = default;
};

/// A window of at most kMaxRows messages on one conversation, oldest first; slides as the view asks for more. The team's notes stand
/// among them by their time.
///
/// QListView measures every row again whenever rows come or change (Qt 6.4.2): with 512 cached heights that is about 1 ms,
/// with 100,000 it is seconds on the first layout. So the model, not the view, is what keeps long conversations fast.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, StateRole, NoteRole };

    static constexpr int kPage = 64;
    static constexpr int kMaxRows = 512;

    explicit TimelineModel(const ConversationPorts &ports, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Of a note: id, conversation, body, author and times; there is nothing else to it.
    [[nodiscard]] const Message &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)).message; }
    [[nodiscard]] const Above &above(int row) const { return m_rows.at(static_cast<std::size_t>(row)).above; }
    [[nodiscard]] int rowOf(MessageId id) const; ///< -1: not in the window
    [[nodiscard]] bool isMine(const Message &message) const;
    [[nodiscard]] bool isNote(int row) const { return m_rows.at(static_cast<std::size_t>(row)).note; }
    [[nodiscard]] std::optional<Note> noteOf(int row) const; ///< empty for a message
    /// What can be done with the row: waysOn() of a message; a note's author changes and deletes it.
    [[nodiscard]] QList<MessageAction> ways(int row) const;
    [[nodiscard]] TimelineMedia &media() { return m_media; }
    [[nodiscard]] const TimelineMedia &media() const { return m_media; }

    /// Shows another conversation: empty at once, then its newest page, or the page around @p from.
    void open(ConversationId conversation, std::optional<MessagePosition> from, std::optional<MessagePosition> firstUnread);
    /// Shows the page around a message of the same conversation (a search hit, the newest).
    void jumpTo(std::optional<MessagePosition> position);
    /// Shows what was written from @p instant on; opened() names the first of it, or the last there is.
    void jumpToTime(UtcMs instant);
    void close();
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }

    /// Called by the view when it nears an edge. Does nothing while a page is on its way or the end is reached.
    void wantOlder();
    void wantNewer();
    [[nodiscard]] bool atBeginning() const { return m_atBeginning; }
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] bool isLoading() const { return m_older || m_newer || m_opening; }

    /// A message was stored or changed: it is read again and takes its place.
    void noteMessage(MessageId id);
    /// Many changed: what is shown is read again.
    void reload();
    /// Notes were written, changed or removed.
    void reloadNotes();
    /// Takes a note off the page while its removal can still be undone.
    void hideNote(NoteId note, bool hidden);

    /// Words that are shown as found.
    void setFound(const QList<text::SearchTerm> &terms);
    [[nodiscard]] const QList<text::SearchTerm> &found() const { return m_found; }

    void retranslate();

Q_SIGNALS:
    /// The first page of a conversation is there. @p target: what was asked for; invalid: the newest.
    void opened(halftone::MessageId target);
    void loadingChanged(bool loading);
    void failed(const halftone::Error &error);
    /// A message of the candidate came in at the end; it may stand below the window.
    void arrived(const halftone::Message &message);

private:
    struct Row
    {
        Message message;
        Above above;
        bool note = false;
    };

    template <typename Use> void whenPage(const Async<MessagePage> &page, Use use);
    void ask();
    void insertPage(int at, const MessagePage &page);
    void removeRows(int first, int count);
    void takeMessage(const Message &message);
    void replaceAll(const MessagePage &page);
    void trimFront();
    void trimBack();
    void settle(int first, int last);
    void placeNotes();
    void mediaChanged(MessageId message);
    [[nodiscard]] const Note *noteById(MessageId row) const;
    [[nodiscard]] Above judge(int row) const;
    [[nodiscard]] QString spoken(const Message &message) const;

    const ConversationPorts &m_ports;
    TimelineMedia m_media;
    std::deque<Row> m_rows;
    NoteList m_notes; ///< all of the conversation, oldest first
    QList<NoteId> m_hiddenNotes;
    QList<text::SearchTerm> m_found;
    MessagePosition m_seenIn; ///< the latest that the candidate wrote, as far as it was told
    bool m_byTime = false; ///< m_from is an instant, not a message
    ConversationId m_conversation;
    std::optional<MessagePosition> m_from;
    std::optional<MessagePosition> m_firstUnread;
    quint64 m_generation = 0; ///< latest wish wins: answers to an older one are dropped
    bool m_opening = false;
    bool m_older = false;
    bool m_newer = false;
    bool m_atBeginning = false;
    bool m_atEnd = false;
};

} // namespace halftone::ui
