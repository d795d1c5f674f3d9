#include "CandidateRows.h"
#include "SqlBatches.h"
#include "storage/Candidates.h"

#include <QTimeZone>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

Error badField(const char16_t *code, const QString &field, const QString &value)
{
    return {ErrorKind::InvalidInput, QString::fromUtf16(code), field, value};
}

QStringList tagsFrom(const QString &value)
{
    QStringList tags;
    for (const QString &part : value.split(u',')) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    tags.sort();
    return tags;
}

bool isNumberField(const QString &field)
{
    return field == "number"_L1 || field == "phone"_L1 || field == "mobile"_L1;
}

/// Sets one field but the number; the names are those of CLI.md.
Result<Done> setField(Candidate &candidate, const QString &field, const QString &value)
{
    const struct
    {
        QLatin1StringView name;
        QString &text;
    } texts[] = {
        {"external_id"_L1, candidate.externalId},
        {"id"_L1, candidate.externalId},
        {"first_name"_L1, candidate.firstName},
        {"last_name"_L1, candidate.lastName},
        {"email"_L1, candidate.email},
        {"language"_L1, candidate.language},
        {"job"_L1, candidate.job},
        {"stage"_L1, candidate.stage},
        {"interview_location"_L1, candidate.interviewLocation},
        {"interview_link"_L1, candidate.interviewLink},
    };
    for (const auto &known : texts) {
        if (field == known.name) {
            known.text = value;
            return done();
        }
    }
    if (field == "tags"_L1) {
        candidate.tags = tagsFrom(value);
        return done();
    }
    if (field == "time_zone"_L1) {
        if (!value.isEmpty() && !QTimeZone(value.toUtf8()).isValid())
            return badField(u"bad_time_zone", field, value);
        candidate.timeZone = value;
        return done();
    }
    if (field == "interview"_L1 || field == "interview_at"_L1) {
        candidate.interviewAt = fromIso(value);
        if (!value.isEmpty() && !candidate.interviewAt)
            return badField(u"bad_time", field, value);
        return done();
    }
    if (field.startsWith("custom."_L1) && field.size() > 7) {
        if (value.isEmpty())
            candidate.custom.remove(field.mid(7));
        else
            candidate.custom.insert(field.mid(7), value);
        return done();
    }
    return badField(u"unknown_field", {}, field);
}

/// Whose the number or external id is, beside @p self. Errors: Conflict.
Result<Done> checkFree(Database &database, const Candidate &candidate)
{
    if (!candidate.externalId.isEmpty()) {
        const auto others
            = database.run(u"SELECT 1 FROM candidates WHERE external_id = ? AND id <> ?"_s, {candidate.externalId, candidate.id.value()});
        if (!others)
            return others.error();
        if (*others > 0)
            return Error {ErrorKind::Conflict, u"external_id_taken"_s, {}, candidate.externalId};
    }
    QVariantList keys;
    for (const Recipient &recipient : candidate.recipients)
        keys.append(recipient.matchKey);
    QString taken;
    const auto others = runIn(database, u"SELECT match_key FROM recipients WHERE candidate_id <> ? AND match_key IN ({in})"_s, keys,
        [&](const QSqlQuery &q) { taken = q.value(0).toString(); }, {candidate.id.value()});
    if (!others)
        return others.error();
    for (const Recipient &recipient : candidate.recipients) {
        if (recipient.matchKey == taken)
            return Error {ErrorKind::Conflict, u"number_taken"_s, {}, recipient.address};
    }
    return done();
}

/// Adds a number, or moves the one with the same key, to the front of the candidate's addresses.
Result<Done> setNumber(Database &database, IdGenerator &ids, Candidate &candidate, const Recipient &wanted)
{
    for (qsizetype i = 0; i < candidate.recipients.size(); ++i) {
        if (candidate.recipients[i].matchKey != wanted.matchKey)
            continue;
        if (i == 0)
            return done();
        candidate.recipients.move(i, 0);
        return moveAddressFirst(database, candidate.recipients.constFirst());
    }
    Recipient address = wanted;
    address.id = ids.next<RecipientTag>();
    address.candidate = candidate.id;
    candidate.recipients.prepend(address);
    if (auto free = checkFree(database, candidate); !free)
        return free;
    return insertFirstAddress(database, address);
}

} // namespace

Result<Candidate> Candidates::create(const Candidate &candidate, UtcMs now)
{
    Candidate made = candidate;
    made.id = m_ids.next<CandidateTag>();
    made.tags = tagsFrom(candidate.tags.join(u','));
    for (Recipient &recipient : made.recipients) {
        recipient.id = m_ids.next<RecipientTag>();
        recipient.candidate = made.id;
    }
    const auto stored = m_database.transaction([&]() -> Result<Done> {
        if (auto free = checkFree(m_database, made); !free)
            return free;
        if (auto inserted = insertCandidates(m_database, m_ids, {made}, now); !inserted)
            return inserted;
        m_database.note({ChangeKind::Candidate, made.id.value(), {}});
        return done();
    });
    if (!stored)
        return stored.error();
    return byId(made.id); // with the opt-outs that came back
}

Result<Candidate> Candidates::update(
    CandidateId id, const QMap<QString, QString> &fields, const QString &defaultRegion, UtcMs now, std::optional<int> version)
{
    const auto written = m_database.transaction([&]() -> Result<Done> {
        auto read = byId(id);
        if (!read)
            return read.error();
        Candidate candidate = std::move(read).value();
        if (version && *version != candidate.version)
            return Error {ErrorKind::Conflict, u"changed_meanwhile"_s, {}, id.toString()};
        std::optional<Recipient> number;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            const QString value = field.value().trimmed();
            if (isNumberField(field.key())) {
                auto address = addressOf(value, defaultRegion);
                if (!address)
                    return address.error();
                number = std::move(address).value();
            } else if (auto set = setField(candidate, field.key(), value); !set) {
                return set;
            }
        }
        if (auto free = checkFree(m_database, candidate); !free)
            return free;
        if (number) {
            if (auto set = setNumber(m_database, m_ids, candidate, *number); !set)
                return set;
        }
        const auto updated = writeCandidate(m_database, candidate, now);
        if (!updated)
            return updated.error();
        if (!*updated)
            return Error {ErrorKind::Conflict, u"changed_meanwhile"_s, {}, id.toString()};
        if (fields.contains(u"tags"_s)) {
            if (auto tags = writeTags(m_database, candidate); !tags)
                return tags;
        }
        m_database.note({ChangeKind::Candidate, id.value(), {}});
        return done();
    });
    if (!written)
        return written.error();
    return byId(id);
}

} // namespace halftone::storage
