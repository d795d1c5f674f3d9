#pragma once

#include "bulk/Judge.h"

#include <QSet>

namespace halftone::bulk {

/// Makes the plan of a bulk send (R11.1), some hundred recipients at a time, so that others can write between and a person can see
/// how far it is and call it off. What was planned is on disk; the rendered texts are never held together in memory.
class Planner
{
public:
    /// Rows that one call takes at most: the write lock is held meanwhile.
    static constexpr qsizetype kMostAtOnce = 500;

    /// Enters the send, in state `planning`. @param wanted name, content, source; the template's text is read here.
    /// Errors: InvalidInput `bulk_name_empty`, `message_empty`, those of text::fieldErrors (before anything is stored); RuleRefused
    /// `message_too_long`; NotFound (the template); storage.
    /// @param customFields names that some recipient of the list may have a value for.
    [[nodiscard]] static Result<std::unique_ptr<Planner>> begin(const Desk &desk, Bulk wanted, const QStringList &customFields, UtcMs now);

    /// Plans these, in one transaction. Rows whose number stood in the list before are joined (R11.3).
    [[nodiscard]] Result<Done> add(const QList<Subject> &subjects);
    /// The plan is complete: state `planned`.
    [[nodiscard]] Result<Bulk> finish(UtcMs now);
    /// The plan is not wanted: nothing of it stays.
    [[nodiscard]] Result<Done> abandon();

    [[nodiscard]] BulkId id() const { return m_bulk.id; }
    [[nodiscard]] int planned() const { return m_rows; }

private:
    Planner(const Desk &desk, Bulk bulk, std::unique_ptr<Judge> judge);

    Desk m_desk;
    Bulk m_bulk;
    std::unique_ptr<Judge> m_judge;
    QSet<QString> m_seen; ///< match keys of this list
    int m_rows = 0;
    int m_duplicates = 0;
};

} // namespace halftone::bulk
