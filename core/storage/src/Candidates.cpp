#include "storage/Candidates.h"

#include "CandidateMatch.h"
#include "CandidateRows.h"
#include "phone/PhoneNumber.h"
#include "SqlBatches.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

/// Ids have 17 digits or more, E.164 at most 15 (DESIGN (c)).
constexpr qsizetype kFewestIdDigits = 17;

/// Whose number this may be when its region is not known: the national digits decide.
Result<QList<CandidateId>> byNationalDigits(Database &database, const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    QList<CandidateId> found;
    const SqlCondition number = numberCondition(text);
    const auto read
        = database.run(u"SELECT r.candidate_id, r.address FROM recipients r WHERE "_s + number.sql, number.values, [&](const QSqlQuery &q) {
              QString national;
              for (const QChar c : phone::national(E164(q.value(1).toString()))) {
                  if (c.isDigit())
                      national += c;
              }
              if (national == digits)
                  found.append(CandidateId(q.value(0).toLongLong()));
          });
    if (!read)
        return read.error();
    return found;
}

} // namespace

Recipient addressOf(const phone::Parsed &number, const QString &raw)
{
    Recipient address;
    address.kind = AddressKind::E164;
    address.address = number.e164.toString();
    address.raw = raw;
    address.matchKey = phone::matchKey(number.e164);
    address.region = number.region;
    address.callingCode = number.callingCode;
    address.line = number.line;
    return address;
}

Result<Recipient> addressOf(const QString &text, const QString &defaultRegion)
{
    const auto parsed = phone::parse(text, defaultRegion);
    if (!parsed)
        return parsed.error();
    return addressOf(*parsed, text.trimmed());
}

Result<Candidate> Candidates::byId(CandidateId id)
{
    const auto found = readCandidates(m_database, {id});
    if (!found)
        return found.error();
    const auto candidate = found->constFind(id);
    if (candidate == found->constEnd())
        return notFound(id.toString());
    return *candidate;
}

Result<QList<Candidate>> Candidates::byIds(const QList<CandidateId> &ids)
{
    const auto found = readCandidates(m_database, ids);
    if (!found)
        return found.error();
    QList<Candidate> candidates;
    candidates.reserve(ids.size());
    for (const CandidateId id : ids) {
        if (const auto candidate = found->constFind(id); candidate != found->constEnd())
            candidates.append(*candidate);
    }
    return candidates;
}

Result<Candidate> Candidates::find(const QString &reference, const QString &defaultRegion)
{
    const QString text = reference.trimmed();
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (isNumber && text.size() >= kFewestIdDigits) {
        const auto found = readCandidates(m_database, {CandidateId(value)});
        if (!found)
            return found.error();
        if (!found->isEmpty())
            return *found->constBegin();
    }
    const auto parsed = phone::parse(text, defaultRegion);
    const QString key = parsed ? phone::matchKey(parsed->e164) : text; // a WhatsApp user id is its own key
    QSet<CandidateId> found;
    const auto read = m_database.run(
        uR"(SELECT id FROM candidates WHERE external_id = ? UNION SELECT candidate_id FROM recipients WHERE match_key = ?)"_s, {text, key},
        [&](const QSqlQuery &q) { found.insert(CandidateId(q.value(0).toLongLong())); });
    if (!read)
        return read.error();
    if (found.isEmpty() && !parsed && parsed.error().code == "number_needs_region"_L1 && isNumberQuery(text)) {
        const auto national = byNationalDigits(m_database, text);
        if (!national)
            return national.error();
        found = QSet(national->cbegin(), national->cend());
    }
    if (found.size() > 1)
        return Error {ErrorKind::Conflict, u"ambiguous"_s, u"%1 candidates"_s.arg(found.size()), reference};
    if (found.isEmpty())
        return notFound(reference);
    return byId(*found.constBegin());
}

Result<CandidatePage> Candidates::list(const CandidateFilter &filter, const std::optional<CandidatePosition> &after, int limit)
{
    QStringList conditions;
    QVariantList values;
    QString order = u"k.name_fold"_s;
    if (after) {
        conditions << u"(k.name_fold, k.id) > (?, ?)"_s;
        values << notNull(after->nameFold) << after->id.value();
    }
    CandidateWords known;
    if (!filter.query.trimmed().isEmpty() && !isNumberQuery(filter.query)) {
        auto read = words();
        if (!read)
            return read.error();
        known = std::move(read).value();
    }
    if (const SqlCondition wanted = candidateCondition(filter.query, filter.defaultRegion, known); !wanted.sql.isEmpty()) {
        conditions << u'(' + wanted.sql + u')';
        values += wanted.values;
        // Not by the index: in its order each row would be looked up by itself, which takes five times as long as one pass
        // through the table (100,000 candidates).
        order += u" || ''"_s;
    }
    QString sql = u"SELECT k.id, k.name_fold FROM candidates k"_s;
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    sql += u" ORDER BY "_s + order + u", k.id LIMIT ?"_s;
    values << limit + 1; // one more tells whether anything follows

    QList<CandidateId> ids;
    QList<CandidatePosition> positions;
    const auto read = m_database.run(sql, values, [&](const QSqlQuery &q) {
        ids.append(CandidateId(q.value(0).toLongLong()));
        positions.append({q.value(1).toString(), ids.constLast()});
    });
    if (!read)
        return read.error();
    CandidatePage page;
    if (ids.size() > limit) {
        ids.removeLast();
        page.last = positions.at(limit - 1);
    }
    auto candidates = byIds(ids);
    if (!candidates)
        return candidates.error();
    page.candidates = std::move(candidates).value();
    return page;
}

Result<CandidateWords> Candidates::words()
{
    CandidateWords words;
    const auto read = m_database.run(
        u"SELECT DISTINCT 0, job FROM candidates WHERE job <> '' UNION ALL SELECT DISTINCT 1, stage FROM candidates WHERE stage <> ''"
        " UNION ALL SELECT DISTINCT 2, tag FROM candidate_tags"_s,
        {}, [&words](const QSqlQuery &q) {
            QStringList *const kinds[] = {&words.jobs, &words.stages, &words.tags};
            kinds[q.value(0).toInt()]->append(q.value(1).toString());
        });
    if (!read)
        return read.error();
    for (QStringList *list : {&words.jobs, &words.stages, &words.tags})
        list->sort(Qt::CaseInsensitive);
    return words;
}

Result<QStringList> Candidates::customFields(int looked)
{
    QStringList names;
    const auto read = m_database.run(u"SELECT custom_json FROM candidates ORDER BY id DESC LIMIT ?"_s, {looked},
        [&names](const QSqlQuery &q) { names += QJsonDocument::fromJson(q.value(0).toByteArray()).object().keys(); });
    if (!read)
        return read.error();
    names.removeDuplicates();
    names.sort();
    return names;
}

Result<Contact> Candidates::ensureForAddress(const Recipient &address, UtcMs now)
{
    Contact contact;
    const auto known = [&]() -> Result<bool> {
        QString shown;
        QString providerForm;
        const auto read = m_database.run(uR"(SELECT r.candidate_id, r.id, c.id, r.address, r.provider_form FROM recipients r
                JOIN conversations c ON c.candidate_id = r.candidate_id WHERE r.match_key = ?)"_s,
            {address.matchKey}, [&](const QSqlQuery &q) {
                contact.candidate = CandidateId(q.value(0).toLongLong());
                contact.recipient = RecipientId(q.value(1).toLongLong());
                contact.conversation = ConversationId(q.value(2).toLongLong());
                shown = q.value(3).toString();
                providerForm = q.value(4).toString();
            });
        if (!read)
            return read.error();
        if (*read == 0)
            return false;
        if (address.address != shown && address.address != providerForm) {
            const auto kept
                = m_database.run(u"UPDATE recipients SET provider_form = ? WHERE id = ?"_s, {address.address, contact.recipient.value()});
            if (!kept)
                return kept.error();
        }
        return true;
    };
    const auto ensured = m_database.transaction([&]() -> Result<Done> {
        const auto found = known();
        if (!found)
            return found.error();
        if (*found)
            return done();
        Candidate candidate;
        candidate.id = m_ids.next<CandidateTag>();
        Recipient first = address;
        first.id = m_ids.next<RecipientTag>();
        first.candidate = candidate.id;
        candidate.recipients = {first};
        if (m_database.dialect() == Dialect::Postgres) {
            // Two programs may hear from somebody new at the same time, and a refused insert would spoil the whole transaction: who
            // waits here finds the other's row.
            if (auto locked = m_database.run(u"SELECT pg_advisory_xact_lock(hashtext(?))"_s, {address.matchKey}); !locked)
                return locked.error();
            const auto meanwhile = known();
            if (!meanwhile)
                return meanwhile.error();
            if (*meanwhile)
                return done();
        }
        if (auto inserted = insertCandidates(m_database, m_ids, {candidate}, now); !inserted)
            return inserted;
        m_database.note({ChangeKind::Candidate, candidate.id.value(), {}});
        const auto made = known();
        if (!made)
            return made.error();
        contact.created = true;
        return done();
    });
    if (!ensured)
        return ensured.error();
    return contact;
}

Result<QHash<QString, Contact>> Candidates::contactsByMatchKeys(const QStringList &keys)
{
    QHash<QString, Contact> contacts;
    const auto read = runIn(m_database,
        uR"(SELECT r.match_key, r.candidate_id, r.id, c.id FROM recipients r JOIN conversations c ON c.candidate_id = r.candidate_id
            WHERE r.match_key IN ({in}))"_s,
        QVariantList(keys.cbegin(), keys.cend()), [&](const QSqlQuery &q) {
            contacts.insert(q.value(0).toString(),
                {CandidateId(q.value(1).toLongLong()), RecipientId(q.value(2).toLongLong()), ConversationId(q.value(3).toLongLong()),
                    false});
        });
    if (!read)
        return read.error();
    return contacts;
}

} // namespace halftone::storage
