#pragma once

#include "base/IdGenerator.h"
#include "base/Result.h"
#include "model/Candidate.h"
#include "storage/Database.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <memory>
#include <optional>

namespace halftone::phone {
struct Parsed;
}

namespace halftone::storage {

/// A candidate's address with all that the engine needs of it.
struct Contact
{
    CandidateId candidate;
    RecipientId recipient;
    ConversationId conversation;
    bool created = false; ///< by this call (R12.2)
};

/// A row of a list that is imported. Empty texts, no tags, no interview: the list says nothing of it, what is known stays.
struct ImportedCandidate
{
    QString externalId;
    QString firstName;
    QString lastName;
    QString email;
    QString language;
    QString timeZone;
    QString job;
    QString stage;
    QStringList tags;
    std::optional<UtcMs> interviewAt;
    QMap<QString, QString> custom;
    std::optional<Recipient> address; ///< as addressOf() makes it; empty: the row has none
};

enum class ImportOutcome { Imported, Updated, Unchanged };

struct ImportedRow
{
    CandidateId candidate; ///< invalid where the row was refused
    ImportOutcome outcome = ImportOutcome::Unchanged;
    std::optional<Error> refused; ///< Conflict `number_taken`, InvalidInput `number_missing`
};

/// What a list of candidates shows; all that is set must hold.
struct CandidateFilter
{
    /// Beginnings of words of the name, a number or a part of one in any notation, an external id, a job, a stage, a tag;
    /// `job:`, `stage:` and `tag:` before a word look there only.
    QString query;
    QString defaultRegion; ///< for numbers in national notation
};

/// What the team calls things: every job, stage and tag that a candidate has, each once, sorted.
struct CandidateWords
{
    QStringList jobs;
    QStringList stages;
    QStringList tags;
};

/// Key of a row of the list, for keyset paging.
struct CandidatePosition
{
    QString nameFold;
    CandidateId id;
};

struct CandidatePage
{
    QList<Candidate> candidates;
    std::optional<CandidatePosition> last; ///< to go on after; empty where nothing follows
};

/// An address as the store keeps it, without ids. @p raw is the text that was read.
[[nodiscard]] Recipient addressOf(const phone::Parsed &number, const QString &raw);

/// Reads a number in any notation. Errors: those of phone::parse.
[[nodiscard]] Result<Recipient> addressOf(const QString &text, const QString &defaultRegion);

/// Candidates and their addresses (R12.1). Every candidate has one conversation, made with them.
class Candidates
{
public:
    Candidates(Database &database, IdGenerator &ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    /// With addresses (their opt-outs in them) and tags, in three statements. Errors: NotFound `not_found`.
    [[nodiscard]] Result<Candidate> byId(CandidateId id);
    /// In the order asked for; unknown ids are left out. Three statements per 500.
    [[nodiscard]] Result<QList<Candidate>> byIds(const QList<CandidateId> &ids);

    /// By id (17 digits or more), number in any notation (R12.3: in any form the provider uses), or external id.
    /// Errors: NotFound `not_found` (subject: @p reference), Conflict `ambiguous` (an external id that is another's number).
    [[nodiscard]] Result<Candidate> find(const QString &reference, const QString &defaultRegion = {});

    /// Sorted by folded name, then id; by key. @param limit 1…1,000.
    [[nodiscard]] Result<CandidatePage> list(const CandidateFilter &filter, const std::optional<CandidatePosition> &after, int limit);

    /// In one statement (10,000 candidates: 4 ms). Errors: storage.
    [[nodiscard]] Result<CandidateWords> words();
    /// Names of custom fields that the latest candidates have, sorted. @param looked how many are looked at.
    [[nodiscard]] Result<QStringList> customFields(int looked);

    /// Stores a candidate with the addresses in `recipients` (from addressOf()); ids and version are given here.
    /// Errors: Conflict `number_taken` or `external_id_taken` (subject: the number or id).
    [[nodiscard]] Result<Candidate> create(const Candidate &candidate, UtcMs now);

    /// Changes fields, named as in CLI.md (`candidates set`): external_id (id), first_name, last_name, email, language,
    /// time_zone, job, stage, tags (separated by commas), interview (ISO 8601; also interview_at), interview_location,
    /// interview_link, number (phone, mobile), custom.*; an empty value clears, but not the number.
    /// A new number becomes the first address; the old ones stay, as messages belong to them.
    /// @param version the version that was read; empty: whatever it is.
    /// Errors: NotFound; InvalidInput `unknown_field`, `bad_time`, `bad_time_zone`, `bad_value`, those of phone::parse; Conflict
    /// `changed_meanwhile`, `number_taken`, `external_id_taken`.
    [[nodiscard]] Result<Candidate> update(CandidateId id, const QMap<QString, QString> &fields, const QString &defaultRegion, UtcMs now,
        std::optional<int> version = std::nullopt);

    /// Known again by external id, else by number; a number that is another candidate's is refused: `number_taken`.
    [[nodiscard]] Result<ImportedRow> upsertImported(const ImportedCandidate &row, UtcMs now);
    /// The same for many, in one transaction; rows see the ones before them. A refused row does not hinder the others.
    /// @param rows up to 1,000: the write lock is held meanwhile.
    /// @return one for each row, in order.
    [[nodiscard]] Result<QList<ImportedRow>> importBatch(const QList<ImportedCandidate> &rows, UtcMs now);

    /// R12.2: who has this address; unknown: an unnamed candidate with it. @p address needs kind, address and match key.
    /// A known candidate keeps their spelling; a differing form is kept as the provider's (R12.3).
    [[nodiscard]] Result<Contact> ensureForAddress(const Recipient &address, UtcMs now);
    /// Known contacts by match key (phone::matchKey); unknown keys are not in the answer. One statement per 500.
    [[nodiscard]] Result<QHash<QString, Contact>> contactsByMatchKeys(const QStringList &keys);

private:
    Database &m_database;
    IdGenerator &m_ids;
};

/// An import that is only tried: it answers as importBatch() would, batch after batch, each seeing the ones before it, and writes
/// nothing, so that nobody waits for the lock meanwhile.
class ImportRehearsal
{
public:
    ImportRehearsal(Database &database, IdGenerator &ids);
    ~ImportRehearsal();
    ImportRehearsal(const ImportRehearsal &) = delete;
    ImportRehearsal &operator=(const ImportRehearsal &) = delete;

    /// @param rows up to 1,000. @return one for each row, in order; new candidates have ids that nobody will get. Errors: storage.
    [[nodiscard]] Result<QList<ImportedRow>> take(const QList<ImportedCandidate> &rows);

private:
    friend class Candidates;
    class Batch; ///< what both share
    std::unique_ptr<Batch> m_batch;
};

} // namespace halftone::storage
