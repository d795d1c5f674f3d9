#pragma once

#include "base/IdGenerator.h"
#include "model/Bulk.h"
#include "rules/BulkPlan.h"
#include "storage/Database.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace halftone::storage {

/// A recipient of a bulk send: the row they come from, what the plan says, and what became of it.
struct BulkRow
{
    int row = 0; ///< place in the plan, from 1
    int line = 0; ///< of the file; 0 where there is none
    CandidateId candidate = {}; ///< invalid: made when the send is launched
    RecipientId recipient = {};
    QString number = {}; ///< E.164, or as it stands in the file where it cannot be read
    QString matchKey = {}; ///< R11.3; empty where the number cannot be read
    QString externalId = {};
    QString name = {}; ///< as shown
    QMap<QString, QString> fields = {}; ///< of the row, by title (an import's); values for merge fields
    rules::PlannedRecipient plan = {};
    QString senderText = {}; ///< E.164 of our number; empty where blocked
    QString language = {}; ///< of the text as it is said to this recipient
    QString zone = {}; ///< IANA; for the local time of arrival
    QString body = {}; ///< rendered; what is shown is what is sent (R11.5)
    QStringList changes = {}; ///< codes of rules::PlanChange
    bool accepted = false; ///< handed over to the outbox
    MessageId message = {}; ///< set iff accepted, as long as the message is kept
};

/// A row with what its message says now (`bulk results`).
struct BulkResult
{
    BulkRow row;
    QString channel; ///< it went on, or is planned for
    QString sender;
    QString state; ///< a message's state; "planned", "blocked", "cancelled"
    QString errorCode;
    QString errorQuote;
    std::optional<UtcMs> sentAt;
    bool replied = false;
};

struct BulkRowFilter
{
    std::optional<Channel> channel = {};
    QString reason = {}; ///< code of rules::BlockReason; "*": any
    QString state = {}; ///< as BulkResult::state
};

/// Bulk sends and their recipients. That a recipient stands once in a send (R11.3) and gets one message of it are constraints of
/// the schema.
class Bulks
{
public:
    Bulks(Database &database, IdGenerator &ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    /// Stores a send that is being planned. @return with its id.
    [[nodiscard]] Result<Bulk> create(Bulk bulk, UtcMs now);
    /// Errors: NotFound `not_found`.
    [[nodiscard]] Result<Bulk> byId(BulkId id);
    [[nodiscard]] Result<QList<Bulk>> all(); ///< newest first, without those whose plan is still being made
    /// Plans that were begun before then and never finished: who made them was ended midway. Nothing of them stays. @return how many.
    [[nodiscard]] Result<int> removeUnfinished(UtcMs before);
    [[nodiscard]] Result<QList<Bulk>> inStates(const QList<BulkState> &states);

    /// Moves on from one of @p from; whoever comes first does it. Errors: NotFound; Conflict `bulk_state` (subject: the state it is in).
    [[nodiscard]] Result<Done> move(BulkId id, const QList<BulkState> &from, BulkState to, UtcMs now);
    /// Moves from planned to running. Errors as of move().
    [[nodiscard]] Result<Done> launch(BulkId id, UtcMs startAt, milliseconds spread, UserId by, UtcMs now);
    [[nodiscard]] Result<Done> setDuplicates(BulkId id, int duplicates);
    [[nodiscard]] Result<Done> remove(BulkId id); ///< with its rows; the messages stay

    [[nodiscard]] Result<Done> addRows(BulkId id, const QList<BulkRow> &rows);
    /// The plan is made anew (a dynamic one, at its start).
    [[nodiscard]] Result<Done> clearRows(BulkId id);
    /// In the order of the plan, after row @p after. @param limit 1…1,000.
    [[nodiscard]] Result<QList<BulkRow>> rows(BulkId id, int after, int limit);
    [[nodiscard]] Result<QList<BulkResult>> results(BulkId id, int after, int limit, const BulkRowFilter &filter = {});
    /// R11.1.
    [[nodiscard]] Result<rules::BulkTotals> totals(BulkId id);
    [[nodiscard]] Result<BulkProgress> progress(BulkId id);

    /// The next rows to hand over: planned, not blocked; taken for the caller's transaction.
    [[nodiscard]] Result<QList<BulkRow>> takePlanned(BulkId id, int limit);
    /// @p row was handed over; or, without a message, is blocked after all.
    [[nodiscard]] Result<Done> setOutcome(BulkId id, const BulkRow &row);
    /// What was not handed over will not be. @return how many rows.
    [[nodiscard]] Result<int> dropPlanned(BulkId id);
    [[nodiscard]] Result<bool> anyPlanned(BulkId id);
    [[nodiscard]] Result<int> rowCount(BulkId id);
    /// Sends that were called off while messages of theirs still wait.
    [[nodiscard]] Result<QList<BulkId>> cancelledWithWaiting();
    /// Messages of the send that have not left and are not under way.
    [[nodiscard]] Result<QList<MessageId>> waiting(BulkId id, int limit);
    [[nodiscard]] Result<int> openCount(BulkId id); ///< messages of it whose outcome is open
    [[nodiscard]] Result<int> queuedCount(BulkId id); ///< of these, those that could leave

private:
    [[nodiscard]] Result<QList<Bulk>> select(const QString &tail, const QVariantList &values);

    Database &m_database;
    IdGenerator &m_ids;
};

} // namespace halftone::storage
