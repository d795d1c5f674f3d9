#pragma once

#include "sandbox/Message.h"

#include <QHash>

#include <map>
#include <unordered_map>
#include <vector>

namespace halftone::sandbox {

/// What the provider has booked: the truth that tests compare with.
///
/// Lists run newest first. Every list is read from an index (by recipient, by sender, by date_sent, by date_created), so that a
/// poll of a full ledger costs what the page costs.
class Ledger
{
public:
    explicit Ledger(quint32 seed);

    struct Query
    {
        QString to = {}; ///< empty: any
        QString from = {};
        std::optional<UtcMs> sentFrom = {}; ///< inclusive, on date_sent: what has none is left out
        std::optional<UtcMs> sentBefore = {}; ///< exclusive
        QString afterSid = {}; ///< the last one of the page before
        int limit = 50;
        UtcMs now {};
    };
    struct Page
    {
        std::vector<const Message *> messages;
        bool more = false;
    };

    /// Books a message. Fills in sid, media sids, sequence, and `updated` where it is not set.
    const Message &add(Message message);
    [[nodiscard]] const Message *find(const QString &sid) const;
    [[nodiscard]] Page list(const Query &query) const;

    /// Moves a message on. `Sent` (or a later state) sets date_sent where it is not set yet.
    void setStatus(const QString &sid, Status status, UtcMs now, int errorCode = 0);
    /// Empties its body, as the provider does on request.
    void redact(const QString &sid, UtcMs now);
    void setSegmentsKnown(const QString &sid);
    bool removeMedia(const QString &sid, const QString &mediaSid);
    bool remove(const QString &sid);

    /// All that came by POST and was booked, in that order: "the ledger equals the accepted messages".
    [[nodiscard]] QList<Message> posted() const;
    /// All of one conversation, either direction and channel, oldest first. @param number E.164, without "whatsapp:".
    [[nodiscard]] QList<Message> conversation(const QString &number) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_messages.size()); }

private:
    struct Key
    {
        qint64 ms;
        qint64 sequence;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    using Index = std::map<Key, const Message *, std::greater<>>;

    [[nodiscard]] Message *edit(const QString &sid);
    void setSent(Message &message, UtcMs when);
    void readIndex(const Index &index, bool bySent, const Query &query, Page &page) const;

    quint32 m_seed;
    qint64 m_sequence = 0;
    std::unordered_map<QString, Message> m_messages;
    std::unordered_map<QString, std::pair<UtcMs, qint64>> m_removed; ///< so that a page token outlives its message
    Index m_byCreated;
    Index m_bySent;
    QHash<QString, Index> m_byTo;
    QHash<QString, Index> m_byFrom;
};

} // namespace halftone::sandbox
