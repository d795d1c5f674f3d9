#pragma once

#include "base/Async.h"
#include "model/Candidate.h"
#include "model/Message.h"

#include <QJsonObject>
#include <QMap>

#include <atomic>
#include <memory>
#include <optional>

namespace halftone::workspace {

class Store;

/// One line of an import after its columns were recognised; the reader of the file (core/csv) makes them.
struct ImportLine
{
    int line = 0; ///< in the file, from 1
    QMap<QString, QString> fields; ///< by English title: external_id, first_name, last_name, phone, email, job, stage, tags, language,
                                   ///< time_zone, interview, others as custom fields
};

struct ImportRejected
{
    int line = 0;
    QString reason; ///< code: "invalid_number", "number_needs_region", "no_number", "conflict", "bad_time_zone", "bad_interview", …
    QString value;
};

struct ImportReport
{
    int imported = 0;
    int updated = 0;
    int unchanged = 0;
    QList<ImportRejected> rejected;
    QList<ImportRejected> warnings; ///< imported all the same: "possible_number"
    int lines = 0; ///< that were dealt with; fewer than were given: it was stopped
};

/// Tells how far an import is, and stops it; both from any thread.
struct ImportWatch
{
    std::atomic<int> done = 0; ///< lines that were dealt with
    std::atomic<bool> stop = false; ///< set: no further batch is begun
};

/// Every job, stage and tag that a candidate has, each once, sorted: what to complete with.
struct CandidateWords
{
    QStringList jobs;
    QStringList stages;
    QStringList tags;
};

/// What an erasure would remove.
struct ErasePlan
{
    int addresses = 0;
    int messages = 0;
    int notes = 0;
    int notLeft = 0; ///< messages that wait, and will not leave
    int optOutsKept = 0; ///< marks that stay, as keyed hashes of the numbers
    bool inFlight = false; ///< a message is under way or in doubt: erasing is refused until it is settled
};

struct CandidatePage
{
    QList<Candidate> candidates;
    QString next; ///< key for the next page; empty: this was the last
};

class Candidates
{
public:
    explicit Candidates(Store &store)
        : m_store(store)
    {
    }

    /// Sorted by name. @param query folded words of name, number, job, stage, tag; empty: all. @param limit 1…1,000.
    [[nodiscard]] Async<CandidatePage> list(const QString &query, const QString &after, int limit);
    [[nodiscard]] Async<Candidate> byId(CandidateId id);
    /// By id, number in any notation, or external id. Errors: NotFound `not_found`.
    [[nodiscard]] Async<Candidate> find(const QString &reference, const QString &defaultRegion = {});
    /// As find(); a full number that nobody has makes a candidate (CLI.md).
    [[nodiscard]] Async<Candidate> findOrCreate(const QString &reference, const QString &defaultRegion = {});
    [[nodiscard]] Async<Candidate> create(const QMap<QString, QString> &fields, const QString &defaultRegion = {});
    /// @param fields English titles as in an import. @param version the one that was read; empty: whatever it is.
    /// Errors: InvalidInput `unknown_field`, `bad_value`; Conflict, also `changed_meanwhile`.
    [[nodiscard]] Async<Candidate> update(
        CandidateId id, const QMap<QString, QString> &fields, const QString &defaultRegion = {}, std::optional<int> version = std::nullopt);
    [[nodiscard]] Async<CandidateWords> words();
    /// All lines in transactions of some hundred, between which other calls are served; @p dryRun stores nothing but reports the same.
    /// What was imported before it is stopped, or before an error, stays.
    [[nodiscard]] Async<ImportReport> importLines(
        const QList<ImportLine> &lines, const QString &defaultRegion, bool dryRun, std::shared_ptr<ImportWatch> watch = {});
    [[nodiscard]] Async<QJsonObject> exportAll(CandidateId id);
    /// Errors: NotFound `not_found`.
    [[nodiscard]] Async<ErasePlan> erasePlan(CandidateId id);
    /// Removes all that is kept of a candidate; the opt-out stays as a keyed hash.
    [[nodiscard]] Async<QJsonObject> erase(CandidateId id);

private:
    Store &m_store;
};

} // namespace halftone::workspace
