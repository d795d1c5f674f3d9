#pragma once

#include "base/Async.h"
#include "model/Candidate.h"
#include "model/Message.h"

#include <QJsonObject>
#include <QMap>

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
    /// @param fields English titles as in an import. Errors: InvalidInput `unknown_field`, `bad_value`; Conflict.
    [[nodiscard]] Async<Candidate> update(CandidateId id, const QMap<QString, QString> &fields, const QString &defaultRegion = {});
    /// All lines in transactions of some hundred; @p dryRun stores nothing but reports the same.
    [[nodiscard]] Async<ImportReport> importLines(const QList<ImportLine> &lines, const QString &defaultRegion, bool dryRun);
    [[nodiscard]] Async<QJsonObject> exportAll(CandidateId id);
    /// Removes all that is kept of a candidate; the opt-out stays as a keyed hash.
    [[nodiscard]] Async<QJsonObject> erase(CandidateId id);

private:
    Store &m_store;
};

} // namespace halftone::workspace
