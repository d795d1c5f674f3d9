#pragma once

#include "base/Async.h"
#include "model/Bulk.h"
#include "rules/BulkPlan.h"
#include "storage/Bulks.h"

#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>

namespace halftone::workspace {

class Store;

/// A recipient as a list or a person names them.
struct BulkRecipient
{
    int line = 0; ///< of the file, from 1; 0: none
    CandidateId candidate = {}; ///< picked; invalid: @ref fields say who (`phone`, `external_id`)
    QMap<QString, QString> fields = {}; ///< by English title, as csv::fieldsOf reads a row
};

/// What is to be planned.
struct BulkWish
{
    QString name;
    BulkContent content;
    BulkSourceKind source = BulkSourceKind::Csv;
    QString query; ///< Query: as for Candidates::list
    QString sourceName; ///< Csv: the file's name
    QString defaultRegion;
    QList<BulkRecipient> recipients; ///< Csv, Picked
};

/// A plan under way: asked how far it is from any thread, and told to stop.
struct BulkPlanning
{
    std::atomic<int> planned = 0;
    std::atomic<bool> cancelled = false;
};

/// Bulk sends (R11). Launching, pausing and calling off are a team lead's; planning is everybody's.
class Bulks
{
public:
    explicit Bulks(Store &store)
        : m_store(store)
    {
    }

    /// R11.1: what would happen to each recipient; sends nothing. Other requests are served between the parts.
    /// @param planning may be shared with whoever shows progress; once cancelled, nothing of the plan stays.
    /// Errors: those of bulk::Planner::begin; Cancelled `cancelled`; InvalidInput `bulk_without_recipients`; CredentialsMissing
    /// `no_account`.
    [[nodiscard]] Async<Bulk> plan(const BulkWish &wish, std::shared_ptr<BulkPlanning> planning = {});

    [[nodiscard]] Async<QList<Bulk>> list(); ///< newest first
    [[nodiscard]] Async<Bulk> byId(BulkId id);
    [[nodiscard]] Async<rules::BulkTotals> totals(BulkId id);
    [[nodiscard]] Async<BulkProgress> progress(BulkId id);
    /// After row @p after. @param limit 1…1,000.
    [[nodiscard]] Async<QList<storage::BulkResult>> results(BulkId id, int after, int limit, const storage::BulkRowFilter &filter = {});

    /// R11.4. @param at empty: now. @param spread over how long departures are spread.
    /// Errors: RuleRefused `not_team_lead`, `bulk_nothing_to_send`; Conflict `bulk_state`; NotFound.
    [[nodiscard]] Async<Bulk> launch(BulkId id, std::optional<UtcMs> at = std::nullopt, milliseconds spread = milliseconds(0));
    [[nodiscard]] Async<Bulk> pause(BulkId id);
    [[nodiscard]] Async<Bulk> resume(BulkId id);
    /// What has not left is called off, for good; what is under way ends as it ends.
    [[nodiscard]] Async<Bulk> cancel(BulkId id);

private:
    struct Plan;
    void step(const std::shared_ptr<Plan> &plan);
    void callOff(BulkId id, const std::shared_ptr<QPromise<Result<Bulk>>> &promise);
    [[nodiscard]] Async<Bulk> moved(BulkId id, QList<BulkState> from, BulkState to, const QString &action);

    Store &m_store;
};

} // namespace halftone::workspace
