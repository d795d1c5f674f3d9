// What new rows of a page write: the messages themselves, and what inbound ones change around them.
#include "storage/Ingest.h"

#include "base/Time.h"
#include "phone/PhoneNumber.h"
#include "rules/DeliveryState.h"
#include "rules/OptOut.h"
#include "rules/ReplyWindow.h"
#include "SqlValues.h"
#include "storage/Search.h"
#include "text/StopWords.h"

#include <algorithm>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kInsertChunk = 40; ///< rows a statement: round trips on PostgreSQL, and well below SQLite's 32,766 values
}

Result<Done> Ingest::insert(const QList<Fresh> &fresh)
{
    static const QString kRow = u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    // R3.3 counts a conversation for a number with its first message: asked before the rows are there.
    Numbers numbers(m_database);
    QSet<std::pair<qint64, qint64>> used;
    for (const Fresh &row : fresh) {
        const auto pair = std::pair(row.contact.recipient.value(), row.number.value());
        if (!row.number.isValid() || used.contains(pair))
            continue;
        used.insert(pair);
        if (auto noted = numbers.noteUse(row.contact.recipient, row.listed.channel, row.number); !noted)
            return noted;
    }
    for (qsizetype from = 0; from < fresh.size(); from += kInsertChunk) {
        const qsizetype to = std::min(fresh.size(), from + kInsertChunk);
        QStringList rows;
        QVariantList values;
        values.reserve((to - from) * 20);
        for (qsizetype i = from; i < to; ++i) {
            const Fresh &row = fresh.at(i);
            const bool inbound = row.listed.direction == Direction::In;
            const MessageState state
                = inbound ? MessageState::Received : rules::providerState(row.listed.status).value_or(MessageState::Sent);
            const bool failed = state == MessageState::Failed;
            rows << kRow;
            values << row.id.value() << row.contact.conversation.value() << row.contact.recipient.value() << m_account.value()
                   << nullIfInvalid(row.number) << code(row.listed.direction) << code(row.listed.channel) << code(state)
                   << (notNull(row.listed.body)) << row.listed.providerId
                   << (failed && !row.listed.errorCode.isEmpty() ? row.listed.errorCode : u""_s)
                   << (failed && !row.listed.errorQuote.isNull() ? row.listed.errorQuote : u""_s)
                   << code(inbound ? AuthorKind::Candidate : AuthorKind::External) << row.listed.mediaCount << row.listed.segments
                   << toMs(row.at) << toMs(row.at) << toMs(row.listed.updatedAt.value_or(row.at)) << instantOrNull(row.listed.sentAt)
                   << QVariant(QMetaType::fromType<qlonglong>());
        }
        auto written
            = m_database.run(u"INSERT INTO messages (id, conversation_id, recipient_id, account_id, number_id, direction, channel, state, "
                             u"body, provider_id, error_code, error_quote,"
                             " author_kind, media_count, segments, sort_ms, created_at_ms, state_at_ms, sent_at_ms, check_at_ms) VALUES "_s
                    + rows.join(u", "_s),
                values);
        if (!written)
            return written.error();
    }
    if (!fresh.isEmpty()) {
        if (auto indexed = indexMessages(m_database, fresh.constFirst().id, fresh.constLast().id, m_ids.installation()); !indexed)
            return indexed;
    }
    for (const Fresh &row : fresh) {
        Touched &touched = m_touched[row.contact.conversation.value()];
        if (row.at >= touched.newestAt) {
            touched.newestAt = row.at;
            touched.newest = row.id;
        }
        if (row.listed.direction == Direction::In) {
            m_report.received << row.id;
            auto &latest = row.listed.channel == Channel::Sms ? touched.inboundSms : touched.inboundWhatsApp;
            latest = std::max(latest.value_or(row.at), row.at);
        } else {
            ++m_report.external;
            touched.readUntil = std::max(touched.readUntil, row.at);
        }
    }
    return done();
}

Result<Done> Ingest::afterInbound(const QList<Fresh> &fresh)
{
    // Windows and marks, gathered: one write a pair or recipient, not one a message.
    QHash<std::pair<qint64, qint64>, UtcMs> windows;
    QHash<qint64, UtcMs> wroteOnWhatsApp;
    for (const Fresh &row : fresh) {
        if (row.listed.direction != Direction::In)
            continue;
        if (row.listed.channel == Channel::WhatsApp) {
            UtcMs &latest = wroteOnWhatsApp[row.contact.recipient.value()];
            latest = std::max(latest, row.at);
            if (row.number.isValid()) {
                UtcMs &opened = windows[{row.contact.recipient.value(), row.number.value()}];
                opened = std::max(opened, row.at);
            }
        }
    }
    for (auto it = windows.cbegin(); it != windows.cend(); ++it) {
        auto opened = m_database.run(
            u"INSERT INTO whatsapp_windows (recipient_id, number_id, last_inbound_ms) VALUES (?, ?, ?) ON CONFLICT (recipient_id, "
            u"number_id)"
            " DO UPDATE SET last_inbound_ms = excluded.last_inbound_ms WHERE excluded.last_inbound_ms > whatsapp_windows.last_inbound_ms"_s,
            {it.key().first, it.key().second, toMs(it.value())});
        if (!opened)
            return opened.error();
    }
    if (!wroteOnWhatsApp.isEmpty()) { // R4.3: they have WhatsApp after all
        QVariantList ids;
        for (auto it = wroteOnWhatsApp.cbegin(); it != wroteOnWhatsApp.cend(); ++it)
            ids << it.key();
        QList<qint64> marked;
        auto read
            = m_database.run(u"SELECT id, no_whatsapp_since_ms FROM recipients WHERE no_whatsapp_since_ms IS NOT NULL AND id IN (%1)"_s.arg(
                                 placeholders(ids.size())),
                ids, [&](const QSqlQuery &q) {
                    if (toMs(wroteOnWhatsApp.value(q.value(0).toLongLong())) + 999 >= q.value(1).toLongLong())
                        marked << q.value(0).toLongLong();
                });
        if (!read)
            return read.error();
        for (const qint64 id : marked) {
            auto cleared = m_database.run(u"UPDATE recipients SET no_whatsapp_since_ms = NULL WHERE id = ?"_s, {id});
            if (!cleared)
                return cleared.error();
        }
    }
    // In the order in which they were written: STOP then START is back again. What a message releases leaves after its stop word is known.
    QHash<qint64, text::Keyword> lastWord;
    for (const Fresh &row : fresh) {
        if (row.listed.direction != Direction::In)
            continue;
        if (auto judged = keyword(row); !judged)
            return judged;
        if (row.listed.channel == Channel::WhatsApp)
            lastWord.insert(row.contact.recipient.value(), text::keyword(row.listed.body));
    }
    for (auto it = wroteOnWhatsApp.cbegin(); it != wroteOnWhatsApp.cend(); ++it) {
        if (!rules::replyWindow(it.value(), m_now, m_skew).isOpen())
            continue;
        auto optedOut = OptOuts(m_database).isOptedOut(RecipientId(it.key()), Channel::WhatsApp);
        if (!optedOut)
            return optedOut.error();
        if (!rules::releasesPending(lastWord.value(it.key()), *optedOut, Channel::WhatsApp))
            continue;
        auto released = m_outbox.releaseByWindow(RecipientId(it.key()), m_now);
        if (!released)
            return released.error();
        m_report.released << *released;
    }
    return done();
}

Result<Done> Ingest::keyword(const Fresh &inbound)
{
    const text::Keyword word = text::keyword(inbound.listed.body);
    if (word == text::Keyword::None)
        return done();
    OptOuts optOuts(m_database);
    auto optedOut = optOuts.isOptedOut(inbound.contact.recipient, inbound.listed.channel);
    if (!optedOut)
        return optedOut.error();
    const auto change = rules::optOutChange(word, *optedOut, inbound.listed.channel);
    // A return word of somebody who is not opted out is kept as a mark too: pages come newest first, and an older STOP must not undo it.
    const bool returns = change == rules::OptOutChange::OptIn || word == text::Keyword::Start;
    if (change == rules::OptOutChange::None && !returns)
        return done();
    auto changed = optOuts.set(inbound.contact.recipient,
        {.channel = inbound.listed.channel,
            .optedOut = !returns,
            .source = OptOutSource::Keyword,
            .word = inbound.listed.body.trimmed().left(40),
            .actor = {},
            .at = inbound.at});
    if (!changed)
        return changed.error();
    if (*changed && !returns) {
        auto cancelled = m_outbox.cancelFor(inbound.contact.recipient, inbound.listed.channel, m_now);
        if (!cancelled)
            return cancelled.error();
    }
    return done();
}

Result<Done> Ingest::touchConversations()
{
    QVariantList touchedIds;
    for (auto it = m_touched.cbegin(); it != m_touched.cend(); ++it)
        touchedIds << it.key();
    // R2.2: a choice by hand ends when the candidate writes on the other channel. Few conversations have one.
    for (qsizetype from = 0; from < touchedIds.size(); from += 500) {
        const QVariantList part = touchedIds.mid(from, 500);
        QList<qint64> ended;
        auto read
            = m_database.run(u"SELECT id, chosen_channel, chosen_at_ms FROM conversations WHERE chosen_channel <> '' AND id IN (%1)"_s.arg(
                                 placeholders(part.size())),
                part, [&](const QSqlQuery &q) {
                    const Touched &touched = m_touched[q.value(0).toLongLong()];
                    const auto other = q.value(1).toString() == code(Channel::Sms) ? touched.inboundWhatsApp : touched.inboundSms;
                    if (other && toMs(*other) + 999 >= q.value(2).toLongLong())
                        ended << q.value(0).toLongLong();
                });
        if (!read)
            return read.error();
        for (const qint64 id : ended) {
            auto cleared = m_database.run(
                u"UPDATE conversations SET chosen_channel = '', chosen_number_id = NULL, chosen_at_ms = NULL WHERE id = ?"_s, {id});
            if (!cleared)
                return cleared.error();
        }
    }
    for (auto it = m_touched.cbegin(); it != m_touched.cend(); ++it) {
        const Touched &touched = it.value();
        const qint64 readUntil = toMs(std::max(touched.readUntil, m_unreadSince));
        auto written = m_database.run(
            u"UPDATE conversations SET read_until_ms = CASE WHEN read_until_ms < ? THEN ? ELSE read_until_ms END,"
            " last_message_id = CASE WHEN last_message_ms <= ? THEN ? ELSE last_message_id END, last_message_ms = CASE WHEN "
            "last_message_ms <= ? THEN ? ELSE last_message_ms END,"
            " unread = (SELECT COUNT(*) FROM messages m WHERE m.conversation_id = conversations.id AND m.direction = 'in'"
            " AND m.sort_ms > CASE WHEN conversations.read_until_ms < ? THEN ? ELSE conversations.read_until_ms END) WHERE id = ?"_s,
            {readUntil, readUntil, toMs(touched.newestAt), touched.newest.value(), toMs(touched.newestAt), toMs(touched.newestAt),
                readUntil, readUntil, it.key()});
        if (!written)
            return written.error();
        m_database.note({ChangeKind::Message, 0, ConversationId(it.key())});
    }
    return done();
}

} // namespace halftone::storage
