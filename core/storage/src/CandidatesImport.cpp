#include "CandidateRows.h"
#include "SqlBatches.h"
#include "storage/Candidates.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

/// A batch under way: candidates as they are after the rows so far, and what of it is to be written.
class ImportRehearsal::Batch
{
public:
    Batch(Database &database, IdGenerator &ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    /// Reads whoever the rows may mean: five statements for up to 512 rows.
    Result<Done> load(const QList<ImportedCandidate> &rows);
    ImportedRow take(const ImportedCandidate &row);
    Result<Done> write(UtcMs now);

private:
    struct Entry
    {
        Candidate candidate;
        bool isNew = false;
        bool changed = false;
        bool tagsChanged = false;
        QList<Recipient> added; ///< addresses, the latest last
    };

    Entry *find(const ImportedCandidate &row, std::optional<Error> &refused);
    void merge(Entry &entry, const ImportedCandidate &row);

    Database &m_database;
    IdGenerator &m_ids;
    QHash<CandidateId, Entry> m_entries;
    QList<CandidateId> m_order;
    QHash<QString, CandidateId> m_byExternalId;
    QHash<QString, CandidateId> m_byMatchKey;
};

Result<Done> ImportRehearsal::Batch::load(const QList<ImportedCandidate> &rows)
{
    QVariantList externalIds;
    QVariantList keys;
    for (const ImportedCandidate &row : rows) {
        if (!row.externalId.isEmpty())
            externalIds.append(row.externalId);
        if (row.address)
            keys.append(row.address->matchKey);
    }
    QList<CandidateId> known;
    const auto note = [&](const QSqlQuery &q) { known.append(CandidateId(q.value(0).toLongLong())); };
    auto read = runIn(m_database, u"SELECT id FROM candidates WHERE external_id IN ({in})"_s, externalIds, note);
    if (read)
        read = runIn(m_database, u"SELECT candidate_id FROM recipients WHERE match_key IN ({in})"_s, keys, note);
    if (!read)
        return read.error();
    const auto candidates = readCandidates(m_database, known);
    if (!candidates)
        return candidates.error();
    for (const Candidate &candidate : *candidates) {
        if (m_entries.contains(candidate.id))
            continue; // known from an earlier batch of a rehearsal, with what that changed
        Entry entry;
        entry.candidate = candidate;
        m_entries.insert(candidate.id, entry);
        if (!candidate.externalId.isEmpty())
            m_byExternalId.insert(candidate.externalId, candidate.id);
        for (const Recipient &recipient : candidate.recipients)
            m_byMatchKey.insert(recipient.matchKey, candidate.id);
    }
    return done();
}

ImportRehearsal::Batch::Entry *ImportRehearsal::Batch::find(const ImportedCandidate &row, std::optional<Error> &refused)
{
    const CandidateId byId = row.externalId.isEmpty() ? CandidateId() : m_byExternalId.value(row.externalId);
    const CandidateId byNumber = row.address ? m_byMatchKey.value(row.address->matchKey) : CandidateId();
    const Error taken {ErrorKind::Conflict, u"number_taken"_s, {}, row.address ? row.address->address : QString()};
    if (byId.isValid()) {
        if (byNumber.isValid() && byNumber != byId)
            refused = taken;
        return &m_entries[byId];
    }
    if (!byNumber.isValid())
        return nullptr;
    Entry &entry = m_entries[byNumber];
    if (!row.externalId.isEmpty() && !entry.candidate.externalId.isEmpty())
        refused = taken; // the list knows two people with one number: the second must not overwrite the first
    return &entry;
}

void ImportRehearsal::Batch::merge(Entry &entry, const ImportedCandidate &row)
{
    Candidate &c = entry.candidate;
    const auto set = [&entry](QString &known, const QString &told) {
        if (told.isEmpty() || told == known)
            return;
        known = told;
        entry.changed = true;
    };
    set(c.externalId, row.externalId);
    set(c.firstName, row.firstName);
    set(c.lastName, row.lastName);
    set(c.email, row.email);
    set(c.language, row.language);
    set(c.timeZone, row.timeZone);
    set(c.job, row.job);
    set(c.stage, row.stage);
    if (row.interviewAt && row.interviewAt != c.interviewAt) {
        c.interviewAt = row.interviewAt;
        entry.changed = true;
    }
    for (auto field = row.custom.cbegin(); field != row.custom.cend(); ++field) {
        if (!field.value().isEmpty())
            set(c.custom[field.key()], field.value());
    }
    for (const QString &tag : row.tags) { // tags given here stay: a list knows only its own
        if (!tag.isEmpty() && !c.tags.contains(tag)) {
            c.tags.append(tag);
            entry.changed = entry.tagsChanged = true;
        }
    }
    c.tags.sort();
    if (row.address && m_byMatchKey.value(row.address->matchKey) != c.id) {
        Recipient address = *row.address;
        address.id = m_ids.next<RecipientTag>();
        address.candidate = c.id;
        c.recipients.prepend(address);
        if (!entry.isNew)
            entry.added.append(address);
        entry.changed = true;
        m_byMatchKey.insert(address.matchKey, c.id);
    }
    if (!c.externalId.isEmpty())
        m_byExternalId.insert(c.externalId, c.id);
}

ImportedRow ImportRehearsal::Batch::take(const ImportedCandidate &row)
{
    std::optional<Error> refused;
    Entry *entry = find(row, refused);
    if (refused)
        return {{}, ImportOutcome::Unchanged, refused};
    if (!entry) {
        if (!row.address)
            return {{}, ImportOutcome::Unchanged, Error {ErrorKind::InvalidInput, u"number_missing"_s, {}, row.externalId}};
        Entry made;
        made.isNew = true;
        made.candidate.id = m_ids.next<CandidateTag>();
        merge(made, row);
        m_entries.insert(made.candidate.id, made);
        m_order.append(made.candidate.id);
        return {made.candidate.id, ImportOutcome::Imported, {}};
    }
    const bool wasChanged = std::exchange(entry->changed, false);
    merge(*entry, row);
    const ImportedRow told {entry->candidate.id, entry->changed ? ImportOutcome::Updated : ImportOutcome::Unchanged, {}};
    if (entry->changed && !wasChanged && !entry->isNew)
        m_order.append(entry->candidate.id);
    entry->changed = entry->changed || wasChanged;
    return told;
}

Result<Done> ImportRehearsal::Batch::write(UtcMs now)
{
    QList<Candidate> made;
    for (const CandidateId id : std::as_const(m_order)) {
        const Entry &entry = m_entries[id];
        if (entry.isNew) {
            made.append(entry.candidate);
            continue;
        }
        const auto written = writeCandidate(m_database, entry.candidate, now);
        if (!written)
            return written.error();
        if (!*written)
            return Error {ErrorKind::Conflict, u"changed_meanwhile"_s, {}, id.toString()};
        if (entry.tagsChanged) {
            if (auto tags = writeTags(m_database, entry.candidate); !tags)
                return tags;
        }
        for (const Recipient &address : entry.added) {
            if (auto added = insertFirstAddress(m_database, address); !added)
                return added;
        }
    }
    if (auto inserted = insertCandidates(m_database, m_ids, made, now); !inserted)
        return inserted;
    if (m_order.size() == 1)
        m_database.note({ChangeKind::Candidate, m_order.constFirst().value(), {}});
    else if (!m_order.isEmpty())
        m_database.note({ChangeKind::Candidate, 0, {}});
    return done();
}

Result<ImportedRow> Candidates::upsertImported(const ImportedCandidate &row, UtcMs now)
{
    auto rows = importBatch({row}, now);
    if (!rows)
        return rows.error();
    return rows->constFirst();
}

Result<QList<ImportedRow>> Candidates::importBatch(const QList<ImportedCandidate> &rows, UtcMs now)
{
    QList<ImportedRow> told;
    const auto imported = m_database.transaction([&]() -> Result<Done> {
        ImportRehearsal::Batch batch(m_database, m_ids);
        if (auto loaded = batch.load(rows); !loaded)
            return loaded;
        told.reserve(rows.size());
        for (const ImportedCandidate &row : rows)
            told.append(batch.take(row));
        return batch.write(now);
    });
    if (!imported)
        return imported.error();
    return told;
}

ImportRehearsal::ImportRehearsal(Database &database, IdGenerator &ids)
    : m_batch(std::make_unique<Batch>(database, ids))
{
}

ImportRehearsal::~ImportRehearsal() = default;

Result<QList<ImportedRow>> ImportRehearsal::take(const QList<ImportedCandidate> &rows)
{
    if (auto loaded = m_batch->load(rows); !loaded)
        return loaded.error();
    QList<ImportedRow> told;
    told.reserve(rows.size());
    for (const ImportedCandidate &row : rows)
        told.append(m_batch->take(row));
    return told;
}

} // namespace halftone::storage
