#include "base/Time.h"
#include "CandidateRows.h"
#include "SqlBatches.h"
#include "storage/Erasure.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

QJsonValue isoOrNull(const std::optional<UtcMs> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue isoOf(const QVariant &value)
{
    return isoOrNull(optionalInstant(value));
}

QJsonValue textOrNull(const QVariant &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject candidateJson(const Candidate &c)
{
    QJsonObject custom;
    for (auto field = c.custom.cbegin(); field != c.custom.cend(); ++field)
        custom.insert(field.key(), field.value());
    return {{u"id"_s, c.id.toString()}, {u"name"_s, c.displayName()}, {u"first_name"_s, c.firstName}, {u"last_name"_s, c.lastName},
        {u"external_id"_s, c.externalId}, {u"email"_s, c.email}, {u"language"_s, c.language}, {u"time_zone"_s, c.timeZone},
        {u"job"_s, c.job}, {u"stage"_s, c.stage}, {u"tags"_s, QJsonArray::fromStringList(c.tags)},
        {u"interview_at"_s, isoOrNull(c.interviewAt)}, {u"interview_location"_s, c.interviewLocation},
        {u"interview_link"_s, c.interviewLink}, {u"custom"_s, custom}};
}

QJsonObject addressJson(const Recipient &r)
{
    return {{u"id"_s, r.id.toString()}, {u"kind"_s, code(r.kind)}, {u"address"_s, r.address}, {u"as_given"_s, r.raw},
        {u"as_the_provider_writes_it"_s, r.providerForm}, {u"region"_s, r.region}, {u"line"_s, code(r.line)},
        {u"sms_impossible"_s, r.smsImpossible}, {u"no_whatsapp_since"_s, isoOrNull(r.noWhatsAppSince)}};
}

QJsonValue parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// Rows of one statement as objects, by the names of its columns; @p shape makes the rest of it.
Result<QJsonArray> rowsOf(
    Database &database, const QString &sql, const QVariantList &values, const std::function<QJsonObject(const QSqlQuery &)> &shape)
{
    QJsonArray rows;
    const auto read = database.run(sql, values, [&](const QSqlQuery &q) { rows.append(shape(q)); });
    if (!read)
        return read.error();
    return rows;
}

} // namespace

Result<QJsonObject> Erasure::exportCandidate(CandidateId id)
{
    const auto found = readCandidates(m_database, {id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(id.toString());
    const Candidate &candidate = *found->constBegin();
    QJsonObject all {{u"candidate"_s, candidateJson(candidate)}};
    QJsonArray addresses;
    for (const Recipient &recipient : candidate.recipients)
        addresses.append(addressJson(recipient));
    all.insert(u"addresses"_s, addresses);

    const QString ofCandidate = u" WHERE r.candidate_id = ? "_s;
    const struct
    {
        QString name;
        QString sql;
        std::function<QJsonObject(const QSqlQuery &)> shape;
    } parts[] = {
        {u"opt_outs"_s,
            u"SELECT r.address, o.channel, o.opted_out, o.source, o.word, u.name, o.at_ms FROM opt_outs o JOIN recipients r ON r.id = o.recipient_id LEFT JOIN users u ON u.id = o.actor_user_id"_s
                + ofCandidate + u"ORDER BY o.at_ms"_s,
            [](const QSqlQuery &q) {
                return QJsonObject {{u"address"_s, q.value(0).toString()}, {u"channel"_s, q.value(1).toString()},
                    {u"opted_out"_s, q.value(2).toInt() != 0}, {u"source"_s, q.value(3).toString()}, {u"word"_s, textOrNull(q.value(4))},
                    {u"by"_s, textOrNull(q.value(5))}, {u"at"_s, isoOf(q.value(6))}};
            }},
        {u"messages"_s,
            u"SELECT m.id, m.direction, m.channel, m.state, m.body, r.address, n.e164, m.provider_id, m.author_kind, u.name, m.error_code, m.error_quote, m.media_count, m.created_at_ms, m.sent_at_ms, t.name FROM messages m JOIN recipients r ON r.id = m.recipient_id LEFT JOIN numbers n ON n.id = m.number_id LEFT JOIN users u ON u.id = m.author_user_id LEFT JOIN templates t ON t.id = COALESCE(m.template_id, m.approval_id)"_s
                + ofCandidate + u"ORDER BY m.sort_ms, m.id"_s,
            [](const QSqlQuery &q) {
                return QJsonObject {{u"id"_s, q.value(0).toString()}, {u"direction"_s, q.value(1).toString()},
                    {u"channel"_s, q.value(2).toString()}, {u"state"_s, q.value(3).toString()}, {u"body"_s, q.value(4).toString()},
                    {u"address"_s, q.value(5).toString()}, {u"our_number"_s, textOrNull(q.value(6))},
                    {u"provider_id"_s, textOrNull(q.value(7))}, {u"author"_s, q.value(8).toString()},
                    {u"author_name"_s, textOrNull(q.value(9))}, {u"error"_s, textOrNull(q.value(10))},
                    {u"error_text"_s, textOrNull(q.value(11))}, {u"media"_s, q.value(12).toInt()}, {u"created_at"_s, isoOf(q.value(13))},
                    {u"sent_at"_s, isoOf(q.value(14))}, {u"template"_s, textOrNull(q.value(15))}};
            }},
        {u"notes"_s,
            u"SELECT t.id, u.name, t.body, t.created_at_ms, t.edited_at_ms FROM notes t JOIN conversations r ON r.id = t.conversation_id JOIN users u ON u.id = t.author_user_id"_s
                + ofCandidate + u"ORDER BY t.created_at_ms, t.id"_s,
            [](const QSqlQuery &q) {
                return QJsonObject {{u"by"_s, q.value(1).toString()}, {u"body"_s, q.value(2).toString()},
                    {u"created_at"_s, isoOf(q.value(3))}, {u"edited_at"_s, isoOf(q.value(4))}};
            }},
        {u"attempts"_s,
            u"SELECT a.message_id, a.attempt, a.started_at_ms, a.finished_at_ms, a.outcome, a.http_status, a.provider_id FROM attempts a JOIN messages m ON m.id = a.message_id JOIN recipients r ON r.id = m.recipient_id"_s
                + ofCandidate + u"ORDER BY a.message_id, a.attempt"_s,
            [](const QSqlQuery &q) {
                return QJsonObject {{u"message"_s, q.value(0).toString()}, {u"attempt"_s, q.value(1).toInt()},
                    {u"started_at"_s, isoOf(q.value(2))}, {u"finished_at"_s, isoOf(q.value(3))}, {u"outcome"_s, q.value(4).toString()},
                    {u"http_status"_s, q.value(5).isNull() ? QJsonValue() : QJsonValue(q.value(5).toInt())},
                    {u"provider_id"_s, textOrNull(q.value(6))}};
            }},
        {u"reply_windows"_s,
            u"SELECT r.address, n.e164, w.last_inbound_ms FROM whatsapp_windows w JOIN recipients r ON r.id = w.recipient_id JOIN numbers n ON n.id = w.number_id"_s
                + ofCandidate + u"ORDER BY w.last_inbound_ms"_s,
            [](const QSqlQuery &q) {
                return QJsonObject {{u"address"_s, q.value(0).toString()}, {u"our_number"_s, q.value(1).toString()},
                    {u"last_inbound_at"_s, isoOf(q.value(2))}};
            }},
        {u"conversation"_s,
            u"SELECT r.id, r.chosen_channel, r.draft, a.name, r.unread FROM conversations r LEFT JOIN users a ON a.id = r.assignee_user_id"_s
                + ofCandidate,
            [](const QSqlQuery &q) {
                return QJsonObject {{u"id"_s, q.value(0).toString()}, {u"chosen_channel"_s, textOrNull(q.value(1))},
                    {u"draft"_s, textOrNull(q.value(2))}, {u"assignee"_s, textOrNull(q.value(3))}, {u"unread"_s, q.value(4).toInt()}};
            }},
        {u"audit"_s,
            uR"(SELECT a.at_ms, a.action, a.entity, a.entity_id, u.name, a.detail_json FROM audit a LEFT JOIN users u ON u.id = a.user_id
                JOIN (SELECT 'candidate' AS entity, k.id AS entity_id, k.id AS candidate_id FROM candidates k
                 UNION ALL SELECT 'recipient', q.id, q.candidate_id FROM recipients q
                 UNION ALL SELECT 'conversation', c.id, c.candidate_id FROM conversations c
                 UNION ALL SELECT 'message', m.id, c.candidate_id FROM messages m JOIN conversations c ON c.id = m.conversation_id
                 UNION ALL SELECT 'note', t.id, c.candidate_id FROM notes t JOIN conversations c ON c.id = t.conversation_id) r
                ON r.entity = a.entity AND r.entity_id = a.entity_id)"_s
                + ofCandidate + u"ORDER BY a.id"_s,
            [](const QSqlQuery &q) {
                return QJsonObject {{u"at"_s, isoOf(q.value(0))}, {u"action"_s, q.value(1).toString()},
                    {u"entity"_s, q.value(2).toString()}, {u"entity_id"_s, q.value(3).toString()}, {u"by"_s, textOrNull(q.value(4))},
                    {u"detail"_s, parsed(q.value(5).toString())}};
            }},
    };
    for (const auto &part : parts) {
        const auto rows = rowsOf(m_database, part.sql, {id.value()}, part.shape);
        if (!rows)
            return rows.error();
        all.insert(part.name, *rows);
    }
    return all;
}

} // namespace halftone::storage
