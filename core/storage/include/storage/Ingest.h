#pragma once

#include "model/ListedMessage.h"
#include "storage/Approvals.h"
#include "storage/Candidates.h"
#include "storage/Numbers.h"
#include "storage/OptOuts.h"
#include "storage/Outbox.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace halftone::storage {

/// What a provider's error code of a message tells for good; the provider's table knows (provider/ErrorCodes.h).
struct CodeEffect
{
    bool optedOut = false;
    bool noWhatsApp = false;
    bool landline = false;
    bool windowClosed = false;
};

/// What a page of the provider's list brought.
struct IngestReport
{
    QList<MessageId> received = {}; ///< inbound messages seen for the first time
    QList<MessageId> released = {}; ///< pending messages that the window let go (R6.4)
    QList<MessageId> failed = {}; ///< outbound messages that have newly failed
    int updated = 0; ///< outbound messages whose state moved
    int external = 0; ///< outbound messages of another system
    int bound = 0; ///< listed messages that were an attempt of ours without an answer
    int heldBack = 0; ///< outbound entries left for the next look: something to that person is in flight (DESIGN (e))
    int known = 0; ///< entries that were known already
};

/// Takes pages of the provider's list in: each page in one transaction, whatever it holds; the same page twice changes nothing.
class Ingest
{
public:
    /// @param effect pure: what a code means (see CodeEffect).
    Ingest(Database &database, IdGenerator &ids, Outbox &outbox, Approvals &approvals, AccountId account,
        std::function<CodeEffect(const QString &)> effect);

    /// @param skew  the provider's clock minus ours.
    /// @param unreadSince inbound messages before it count as read: history of a first walk-back.
    [[nodiscard]] Result<IngestReport> page(const QList<ListedMessage> &messages, UtcMs now, milliseconds skew, UtcMs unreadSince);

private:
    struct Known
    {
        MessageId id = {};
        ConversationId conversation = {};
        RecipientId recipient = {};
        Channel channel = Channel::Sms;
        Direction direction = Direction::Out;
        MessageState state = MessageState::Sent;
        QString errorCode = {};
        int segments = 0;
        bool hasSentAt = false;
    };
    /// What the new rows of a page do to a conversation, gathered so that each is written once.
    struct Touched
    {
        MessageId newest = {};
        UtcMs newestAt {};
        UtcMs readUntil {}; ///< of outbound messages of other systems: somebody has answered
        std::optional<UtcMs> inboundSms = {};
        std::optional<UtcMs> inboundWhatsApp = {};
    };
    struct Fresh
    {
        ListedMessage listed;
        MessageId id = {};
        Contact contact;
        NumberId number = {};
        UtcMs at {};
    };

    [[nodiscard]] Result<Done> take(const QList<ListedMessage> &messages);
    [[nodiscard]] Result<QHash<QString, Known>> known(const QList<ListedMessage> &messages);
    [[nodiscard]] Result<Done> update(const Known &known, const ListedMessage &listed);
    [[nodiscard]] Result<Done> windowClosedAtProvider(const Known &known, const ListedMessage &listed);
    [[nodiscard]] Result<Done> applyEffect(const Known &known, const CodeEffect &effect);
    [[nodiscard]] Result<bool> bindToAttempt(const ListedMessage &listed);
    [[nodiscard]] Result<Contact> contactOf(const ListedMessage &listed);
    [[nodiscard]] Result<NumberId> numberOf(const ListedMessage &listed);
    [[nodiscard]] Result<Done> insert(const QList<Fresh> &fresh);
    [[nodiscard]] Result<Done> afterInbound(const QList<Fresh> &fresh);
    [[nodiscard]] Result<Done> keyword(const Fresh &inbound);
    [[nodiscard]] Result<Done> touchConversations();
    [[nodiscard]] UtcMs instantOf(const ListedMessage &listed) const;

    Database &m_database;
    IdGenerator &m_ids;
    Outbox &m_outbox;
    Approvals &m_approvals;
    AccountId m_account;
    std::function<CodeEffect(const QString &)> m_effect;

    // Of the page at hand.
    UtcMs m_now {};
    milliseconds m_skew {0};
    UtcMs m_unreadSince {};
    bool m_anyInFlight = false; ///< something of ours may be in the list before its answer was recorded
    IngestReport m_report;
    QHash<QString, Contact> m_contacts; ///< by match key
    QHash<QString, NumberId> m_numbers; ///< by channel and number
    QHash<qint64, Touched> m_touched; ///< by conversation
};

} // namespace halftone::storage
