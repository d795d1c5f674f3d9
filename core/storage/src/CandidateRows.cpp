#include "CandidateRows.h"

#include "ErasedOptOuts.h"
#include "SqlBatches.h"
#include "text/Normalise.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

QString customJson(const QMap<QString, QString> &custom)
{
    QJsonObject object;
    for (auto field = custom.cbegin(); field != custom.cend(); ++field)
        object.insert(field.key(), field.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> customFromJson(const QString &json)
{
    QMap<QString, QString> custom;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto field = object.constBegin(); field != object.constEnd(); ++field)
        custom.insert(field.key(), field.value().toString());
    return custom;
}

Candidate candidateFrom(const QSqlQuery &q)
{
    Candidate candidate;
    int i = 0;
    const auto text = [&] { return q.value(i++).toString(); };
    candidate.id = CandidateId(q.value(i++).toLongLong());
    candidate.externalId = text();
    candidate.firstName = text();
    candidate.lastName = text();
    candidate.email = text();
    candidate.language = text();
    candidate.timeZone = text();
    candidate.job = text();
    candidate.stage = text();
    candidate.interviewAt = optionalInstant(q.value(i++));
    candidate.interviewLocation = text();
    candidate.interviewLink = text();
    candidate.custom = customFromJson(text());
    candidate.version = q.value(i++).toInt();
    return candidate;
}

Recipient recipientFrom(const QSqlQuery &q)
{
    Recipient recipient;
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
    return recipient;
}

QVariantList recipientValues(const Recipient &recipient, const QVariant &position)
{
    return {recipient.id.value(), recipient.candidate.value(), position, code(recipient.kind), recipient.address, notNull(recipient.raw),
        notNull(recipient.providerForm), recipient.matchKey, notNull(recipient.region), recipient.callingCode, code(recipient.line)};
}

const QString kInsertRecipients
    = u"INSERT INTO recipients (id, candidate_id, position, kind, address, raw, provider_form, match_key, region, calling_code, line) VALUES "_s;

} // namespace

QString nameFold(const Candidate &candidate)
{
    return text::forSearch(candidate.displayName());
}

Result<QHash<CandidateId, Candidate>> readCandidates(Database &database, const QList<CandidateId> &ids)
{
    QHash<CandidateId, Candidate> found;
    const QVariantList values = idValues(ids);
    const auto candidates = runIn(database,
        uR"(SELECT id, external_id, first_name, last_name, email, language, time_zone, job, stage, interview_at_ms, interview_location,
            interview_link, custom_json, version FROM candidates WHERE id IN ({in}))"_s,
        values, [&](const QSqlQuery &q) {
            const Candidate candidate = candidateFrom(q);
            found.insert(candidate.id, candidate);
        });
    if (!candidates)
        return candidates.error();
    if (found.isEmpty())
        return found;
    const auto recipients = runIn(database,
        uR"(SELECT r.id, r.candidate_id, r.kind, r.address, r.raw, r.provider_form, r.match_key, r.region, r.calling_code, r.line,
            r.sms_impossible, r.no_whatsapp_since_ms, COALESCE(s.opted_out, 0), COALESCE(w.opted_out, 0) FROM recipients r
            LEFT JOIN opt_outs s ON s.recipient_id = r.id AND s.channel = 'sms'
            LEFT JOIN opt_outs w ON w.recipient_id = r.id AND w.channel = 'whatsapp'
            WHERE r.candidate_id IN ({in}) ORDER BY r.candidate_id, r.position, r.id)"_s,
        values, [&](const QSqlQuery &q) {
            const Recipient recipient = recipientFrom(q);
            found[recipient.candidate].recipients.append(recipient);
        });
    if (!recipients)
        return recipients.error();
    const auto tags = runIn(database, u"SELECT candidate_id, tag FROM candidate_tags WHERE candidate_id IN ({in})"_s, values,
        [&](const QSqlQuery &q) { found[CandidateId(q.value(0).toLongLong())].tags.append(q.value(1).toString()); });
    if (!tags)
        return tags.error();
    for (Candidate &candidate : found)
        candidate.tags.sort(); // here, since the engines' collations differ
    return found;
}

Result<Done> insertCandidates(Database &database, IdGenerator &ids, const QList<Candidate> &made, UtcMs now)
{
    QList<QVariantList> candidates;
    QList<QVariantList> recipients;
    QList<QVariantList> conversations;
    QList<QVariantList> tags;
    QList<Recipient> addresses;
    for (const Candidate &c : made) {
        candidates.append({c.id.value(), nullIfEmpty(c.externalId), notNull(c.firstName), notNull(c.lastName), notNull(nameFold(c)),
            notNull(c.email), notNull(c.language), notNull(c.timeZone), notNull(c.job), notNull(c.stage), instantOrNull(c.interviewAt),
            notNull(c.interviewLocation), notNull(c.interviewLink), customJson(c.custom), toMs(now), toMs(now)});
        conversations.append({ids.next<ConversationTag>().value(), c.id.value()});
        for (int position = 0; position < c.recipients.size(); ++position)
            recipients.append(recipientValues(c.recipients[position], position));
        addresses += c.recipients;
        for (const QString &tag : c.tags)
            tags.append({c.id.value(), tag});
    }
    auto inserted = insertRows(database,
        u"INSERT INTO candidates (id, external_id, first_name, last_name, name_fold, email, language, time_zone, job, stage, "
        "interview_at_ms, interview_location, interview_link, custom_json, created_at_ms, updated_at_ms) VALUES "_s,
        candidates);
    if (inserted)
        inserted = insertRows(database, kInsertRecipients, recipients);
    if (inserted)
        inserted = insertRows(database, u"INSERT INTO conversations (id, candidate_id) VALUES "_s, conversations);
    if (inserted)
        inserted = insertRows(
            database, u"INSERT INTO candidate_tags (candidate_id, tag) VALUES "_s, tags, u" ON CONFLICT (candidate_id, tag) DO NOTHING"_s);
    if (inserted)
        inserted = restoreOptOuts(database, addresses);
    return inserted;
}

Result<bool> writeCandidate(Database &database, const Candidate &c, UtcMs now)
{
    const auto written = database.run(
        uR"(UPDATE candidates SET external_id = ?, first_name = ?, last_name = ?, name_fold = ?, email = ?, language = ?, time_zone = ?,
            job = ?, stage = ?, interview_at_ms = ?, interview_location = ?, interview_link = ?, custom_json = ?, updated_at_ms = ?,
            version = version + 1 WHERE id = ? AND version = ?)"_s,
        {nullIfEmpty(c.externalId), notNull(c.firstName), notNull(c.lastName), notNull(nameFold(c)), notNull(c.email), notNull(c.language),
            notNull(c.timeZone), notNull(c.job), notNull(c.stage), instantOrNull(c.interviewAt), notNull(c.interviewLocation),
            notNull(c.interviewLink), customJson(c.custom), toMs(now), c.id.value(), c.version});
    if (!written)
        return written.error();
    return *written == 1;
}

Result<Done> writeTags(Database &database, const Candidate &candidate)
{
    if (auto removed = database.run(u"DELETE FROM candidate_tags WHERE candidate_id = ?"_s, {candidate.id.value()}); !removed)
        return removed.error();
    QList<QVariantList> tags;
    for (const QString &tag : candidate.tags)
        tags.append({candidate.id.value(), tag});
    return insertRows(
        database, u"INSERT INTO candidate_tags (candidate_id, tag) VALUES "_s, tags, u" ON CONFLICT (candidate_id, tag) DO NOTHING"_s);
}

Result<Done> insertFirstAddress(Database &database, const Recipient &address)
{
    int first = 0;
    auto read = database.run(u"SELECT COALESCE(MIN(position), 1) - 1 FROM recipients WHERE candidate_id = ?"_s, {address.candidate.value()},
        [&](const QSqlQuery &q) { first = q.value(0).toInt(); });
    if (!read)
        return read.error();
    if (auto inserted = insertRows(database, kInsertRecipients, {recipientValues(address, first)}); !inserted)
        return inserted;
    return restoreOptOuts(database, {address});
}

Result<Done> moveAddressFirst(Database &database, const Recipient &address)
{
    const auto moved = database.run(
        uR"(UPDATE recipients SET position = (SELECT MIN(o.position) - 1 FROM recipients o WHERE o.candidate_id = ?) WHERE id = ?)"_s,
        {address.candidate.value(), address.id.value()});
    if (!moved)
        return moved.error();
    return done();
}

} // namespace halftone::storage
