#include "storage/RouteFactsReader.h"

#include "SqlBatches.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

/// SQL for R2.1 of alias x: the states are rules::countsAsKnown's, written once.
const QString &knownCondition()
{
    static const QString sql = [] {
        QStringList states;
        for (const Code<MessageState> &entry : CodeTable<MessageState>::kEntries) {
            if (rules::countsAsKnown(Direction::Out, entry.value))
                states << u'\'' + QString(entry.word) + u'\'';
        }
        return u"(x.direction = 'in' OR x.state IN ("_s + states.join(u", "_s) + u"))"_s;
    }();
    return sql;
}

/// The latest known message of a recipient: of the latest whole second the one first seen last (R2.2, rules::lastKnown).
///
/// Both SELECTs walk the timeline from its end and stop at the first hit. "+ 0" keeps the engines from walking the primary key instead,
/// COALESCE keeps PostgreSQL from taking the comparison for a rare one and sorting the conversation (199 ms for 100,000 messages). A
/// recipient without any message is told by an index before the whole conversation is walked for them.
const QString &latestKnown()
{
    static const QString sql
        = u"CASE WHEN EXISTS (SELECT 1 FROM messages e WHERE e.recipient_id = r.id) THEN"
          " (SELECT x.id FROM messages x WHERE x.conversation_id = c.id AND COALESCE(x.recipient_id = r.id, FALSE) AND "_s
        + knownCondition()
        + u" AND x.sort_ms >= (SELECT x.sort_ms - x.sort_ms % 1000 FROM messages x WHERE x.conversation_id = c.id"
          " AND COALESCE(x.recipient_id = r.id, FALSE) AND "_s
        + knownCondition() + u" ORDER BY x.sort_ms DESC, x.id DESC LIMIT 1) ORDER BY x.id + 0 DESC LIMIT 1) END"_s;
    return sql;
}

/// R3.1: the number that the conversation used last on a channel.
QString usedNumber(Channel channel)
{
    const QString onChannel = u" = '"_s + code(channel) + u'\'';
    return u"CASE WHEN EXISTS (SELECT 1 FROM recipients q JOIN messages e ON e.recipient_id = q.id AND e.channel"_s + onChannel
        + u" WHERE q.candidate_id = r.candidate_id) THEN (SELECT x.number_id FROM messages x WHERE x.conversation_id = c.id AND x.channel"_s
        + onChannel + u" AND x.number_id IS NOT NULL AND "_s + knownCondition() + u" ORDER BY x.sort_ms DESC, x.id DESC LIMIT 1) END"_s;
}

const QString &factsSelect()
{
    static const QString sql
        = uR"(SELECT r.id, r.candidate_id, r.kind, r.address, r.raw, r.provider_form, r.match_key, r.region, r.calling_code, r.line,
 r.sms_impossible, r.no_whatsapp_since_ms, COALESCE(s.opted_out, 0), COALESCE(w.opted_out, 0), c.chosen_channel, c.chosen_number_id, )"_s
        + latestKnown() + u", "_s + usedNumber(Channel::Sms) + u", "_s + usedNumber(Channel::WhatsApp)
        + uR"( FROM recipients r JOIN conversations c ON c.candidate_id = r.candidate_id
 LEFT JOIN opt_outs s ON s.recipient_id = r.id AND s.channel = 'sms'
 LEFT JOIN opt_outs w ON w.recipient_id = r.id AND w.channel = 'whatsapp' WHERE r.id IN ({in}))"_s;
    return sql;
}

struct Row
{
    rules::RouteFacts facts;
    MessageId latest;
};

std::optional<NumberId> optionalNumber(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return NumberId(value.toLongLong());
}

Row rowFrom(const QSqlQuery &q)
{
    Row row;
    Recipient &recipient = row.facts.recipient;
    int i = 0;
    const auto text = [&] { return q.value(i++).toString(); };
    recipient.id = RecipientId(q.value(i++).toLongLong());
    recipient.candidate = CandidateId(q.value(i++).toLongLong());
    recipient.kind = fromCode<AddressKind>(text()).value_or(AddressKind::E164);
    recipient.address = text();
    recipient.raw = text();
    recipient.providerForm = text();
    recipient.matchKey = text();
    recipient.region = text();
    recipient.callingCode = q.value(i++).toInt();
    recipient.line = fromCode<LineType>(text()).value_or(LineType::Unknown);
    recipient.smsImpossible = q.value(i++).toInt() != 0;
    recipient.noWhatsAppSince = optionalInstant(q.value(i++));
    recipient.noWhatsApp = recipient.noWhatsAppSince.has_value();
    recipient.optedOutSms = q.value(i++).toInt() != 0;
    recipient.optedOutWhatsApp = q.value(i++).toInt() != 0;
    if (const auto channel = fromCode<Channel>(text()))
        row.facts.chosen = ChosenChannel {*channel, NumberId(q.value(i).toLongLong())};
    ++i;
    row.latest = MessageId(q.value(i++).toLongLong());
    row.facts.usedSms = optionalNumber(q.value(i++));
    row.facts.usedWhatsApp = optionalNumber(q.value(i++));
    return row;
}

} // namespace

Result<QList<rules::RouteFacts>> RouteFactsReader::routeFacts(
    const QList<RecipientId> &recipients, const WorkspaceSettings &settings, const QList<Number> &numbers)
{
    QHash<RecipientId, Row> rows;
    QVariantList latest;
    auto read = runIn(m_database, factsSelect(), idValues(recipients), [&](const QSqlQuery &q) {
        const Row row = rowFrom(q);
        if (row.latest.isValid())
            latest.append(row.latest.value());
        rows.insert(row.facts.recipient.id, row);
    });
    if (!read)
        return read.error();
    QHash<MessageId, rules::LastKnown> known;
    read = runIn(m_database, u"SELECT id, channel, number_id FROM messages WHERE id IN ({in})"_s, latest, [&](const QSqlQuery &q) {
        known.insert(MessageId(q.value(0).toLongLong()),
            {fromCode<Channel>(q.value(1).toString()).value_or(Channel::Sms), NumberId(q.value(2).toLongLong())});
    });
    if (!read)
        return read.error();

    QList<rules::RouteFacts> all;
    all.reserve(recipients.size());
    for (const RecipientId id : recipients) {
        const auto row = rows.constFind(id);
        if (row == rows.constEnd())
            continue;
        rules::RouteFacts facts = row->facts;
        if (const auto last = known.constFind(row->latest); last != known.constEnd())
            facts.last = *last;
        facts.numbers = numbers;
        facts.deniedAreas = settings.deniedAreas;
        facts.matchRegion = settings.matchRegion;
        facts.defaultSms = settings.defaultSms;
        facts.defaultWhatsApp = settings.defaultWhatsApp;
        all.append(facts);
    }
    return all;
}

Result<rules::RouteFacts> RouteFactsReader::routeFacts(
    RecipientId recipient, const WorkspaceSettings &settings, const QList<Number> &numbers)
{
    const auto facts = routeFacts(QList {recipient}, settings, numbers);
    if (!facts)
        return facts.error();
    if (facts->isEmpty())
        return notFound(recipient.toString());
    return facts->constFirst();
}

Result<std::optional<UtcMs>> RouteFactsReader::lastInboundWhatsApp(RecipientId recipient, NumberId number)
{
    std::optional<UtcMs> last;
    const auto read = m_database.run(u"SELECT last_inbound_ms FROM whatsapp_windows WHERE recipient_id = ? AND number_id = ?"_s,
        {recipient.value(), number.value()}, [&](const QSqlQuery &q) { last = fromMs(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    return last;
}

Result<QHash<NumberId, UtcMs>> RouteFactsReader::inboundWhatsApp(RecipientId recipient)
{
    QHash<NumberId, UtcMs> last;
    const auto read = m_database.run(u"SELECT number_id, last_inbound_ms FROM whatsapp_windows WHERE recipient_id = ?"_s,
        {recipient.value()}, [&](const QSqlQuery &q) { last.insert(NumberId(q.value(0).toLongLong()), fromMs(q.value(1).toLongLong())); });
    if (!read)
        return read.error();
    return last;
}

Result<RecipientId> RouteFactsReader::preferredRecipient(ConversationId conversation)
{
    RecipientId preferred;
    const auto read = m_database.run(
        uR"(SELECT COALESCE((SELECT m.recipient_id FROM messages m WHERE m.conversation_id = c.id ORDER BY m.sort_ms DESC, m.id DESC LIMIT 1),
            (SELECT r.id FROM recipients r WHERE r.candidate_id = c.candidate_id ORDER BY r.position, r.id LIMIT 1))
            FROM conversations c WHERE c.id = ?)"_s,
        {conversation.value()}, [&](const QSqlQuery &q) { preferred = RecipientId(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    if (!preferred.isValid())
        return notFound(conversation.toString());
    return preferred;
}

} // namespace halftone::storage
