#include "storage/Messages.h"

#include "SqlBatches.h"

#include <algorithm>
#include <limits>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

/// All of model's Message; whatever a message names may be missing.
const QString kSelect = uR"(SELECT m.id, m.conversation_id, m.recipient_id, m.number_id, m.approval_id, m.direction, m.channel, m.state,
 m.attention, m.composed_as, m.body, m.provider_id, m.error_code, m.error_quote, COALESCE(t.name, a.name), n.e164, r.address,
 m.author_kind, m.author_user_id, u.name, m.media_count, m.segments, m.sort_ms, m.created_at_ms, m.state_at_ms, m.sent_at_ms,
 a.submitted_at_ms
 FROM messages m JOIN recipients r ON r.id = m.recipient_id LEFT JOIN numbers n ON n.id = m.number_id
 LEFT JOIN templates t ON t.id = m.template_id LEFT JOIN templates a ON a.id = m.approval_id
 LEFT JOIN users u ON u.id = m.author_user_id )"_s;

Message messageFrom(const QSqlQuery &q)
{
    Message message;
    int i = 0;
    const auto id = [&] { return q.value(i++).toLongLong(); };
    const auto text = [&] { return q.value(i++).toString(); };
    const auto instant = [&] { return fromMs(q.value(i++).toLongLong()); };
    message.id = MessageId(id());
    message.conversation = ConversationId(id());
    message.recipient = RecipientId(id());
    message.number = NumberId(id());
    message.approval = ApprovalId(id());
    message.direction = fromCode<Direction>(text()).value_or(Direction::Out);
    message.channel = fromCode<Channel>(text()).value_or(Channel::Sms);
    message.state = fromCode<MessageState>(text()).value_or(MessageState::Failed);
    message.attention = fromCode<Attention>(text()).value_or(Attention::None);
    message.composedAs = fromCode<ComposedAs>(text()).value_or(ComposedAs::FreeText);
    message.body = text();
    message.providerId = text();
    message.errorCode = text();
    message.errorQuote = text();
    message.templateName = text();
    message.numberText = text();
    message.addressText = text();
    message.author = fromCode<AuthorKind>(text()).value_or(AuthorKind::External);
    message.authorUser = UserId(id());
    message.authorName = text();
    message.mediaCount = q.value(i++).toInt();
    message.segments = q.value(i++).toInt();
    message.sort = instant();
    message.createdAt = instant();
    message.stateAt = instant();
    message.sentAt = optionalInstant(q.value(i++));
    message.submittedAt = optionalInstant(q.value(i++));
    return message;
}

} // namespace

Result<MessagePage> Messages::read(const QString &tail, const QVariantList &values)
{
    MessagePage page;
    const auto rows = m_database.run(kSelect + tail, values, [&page](const QSqlQuery &q) { page.append(messageFrom(q)); });
    if (!rows)
        return rows.error();
    return page;
}

Result<MessagePage> Messages::pageBefore(ConversationId conversation, const std::optional<MessagePosition> &before, int limit)
{
    constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    auto page = read(u"WHERE m.conversation_id = ? AND (m.sort_ms, m.id) < (?, ?) ORDER BY m.sort_ms DESC, m.id DESC LIMIT ?"_s,
        {conversation.value(), before ? toMs(before->sort) : kEnd, before ? before->id.value() : kEnd, limit});
    if (!page)
        return page.error();
    MessagePage oldestFirst = std::move(page).value();
    std::reverse(oldestFirst.begin(), oldestFirst.end());
    return oldestFirst;
}

Result<MessagePage> Messages::pageAfter(ConversationId conversation, const MessagePosition &after, int limit)
{
    return read(u"WHERE m.conversation_id = ? AND (m.sort_ms, m.id) > (?, ?) ORDER BY m.sort_ms, m.id LIMIT ?"_s,
        {conversation.value(), toMs(after.sort), after.id.value(), limit});
}

Result<MessagePage> Messages::around(ConversationId conversation, const MessagePosition &position, int before, int after)
{
    auto older = pageBefore(conversation, position, before);
    if (!older)
        return older.error();
    const auto newer = read(u"WHERE m.conversation_id = ? AND (m.sort_ms, m.id) >= (?, ?) ORDER BY m.sort_ms, m.id LIMIT ?"_s,
        {conversation.value(), toMs(position.sort), position.id.value(), after});
    if (!newer)
        return newer.error();
    return std::move(older).value() + *newer;
}

Result<Message> Messages::byId(MessageId id)
{
    const auto found = read(u"WHERE m.id = ?"_s, {id.value()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(id.toString());
    return found->constFirst();
}

Result<QList<Message>> Messages::byIds(const QList<MessageId> &ids)
{
    QHash<MessageId, Message> found;
    const auto rows = runIn(m_database, kSelect + u"WHERE m.id IN ({in})"_s, idValues(ids), [&found](const QSqlQuery &q) {
        const Message message = messageFrom(q);
        found.insert(message.id, message);
    });
    if (!rows)
        return rows.error();
    QList<Message> messages;
    messages.reserve(found.size());
    for (const MessageId id : ids) {
        if (const auto message = found.constFind(id); message != found.constEnd())
            messages.append(*message);
    }
    return messages;
}

Result<std::optional<Message>> Messages::byProviderId(AccountId account, const QString &providerId)
{
    const auto found = read(u"WHERE m.account_id = ? AND m.provider_id = ?"_s, {account.value(), providerId});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<std::optional<MessagePosition>> Messages::firstUnread(ConversationId conversation)
{
    std::optional<MessagePosition> first;
    const auto rows = m_database.run(
        uR"(SELECT m.sort_ms, m.id FROM conversations c JOIN messages m ON m.conversation_id = c.id AND m.sort_ms > c.read_until_ms
            WHERE c.id = ? AND c.unread > 0 AND m.direction = 'in' ORDER BY m.sort_ms, m.id LIMIT 1)"_s,
        {conversation.value()}, [&first](const QSqlQuery &q) {
            first = {fromMs(q.value(0).toLongLong()), MessageId(q.value(1).toLongLong())};
        });
    if (!rows)
        return rows.error();
    return first;
}

Result<QList<Message>> Messages::openMessages(ConversationId conversation)
{
    return read(u"JOIN outbox o ON o.message_id = m.id WHERE o.conversation_id = ? ORDER BY o.seq"_s, {conversation.value()});
}

} // namespace halftone::storage
