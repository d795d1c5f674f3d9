#pragma once

#include "storage/Templates.h"

namespace halftone::storage {

/// A template with what only those see who keep it.
struct TemplateRow
{
    MessageTemplate shown;
    UserId owner; ///< who wrote it; invalid: it was made for a message, or came from the provider
    bool ours = false; ///< written here, not fetched
    bool queued = false; ///< a draft that will be submitted by itself
    std::optional<UtcMs> submittedAt;
    std::optional<UtcMs> decidedAt;
    int waiting = 0; ///< messages that wait for its approval
};

/// Templates as they are kept: listed for one reader, changed, put in the place of one that was refused.
///
/// What is private is seen by its author alone; to everybody else it does not exist.
class TemplateDesk
{
public:
    TemplateDesk(Database &database, IdGenerator &ids)
        : m_database(database)
        , m_templates(database, ids)
    {
    }

    /// All that @p reader may see, by name and language, without the deleted ones.
    [[nodiscard]] Result<QList<TemplateRow>> rows(UserId reader);
    /// Errors: NotFound `not_found`, also for what @p reader may not see.
    [[nodiscard]] Result<TemplateRow> row(TemplateId id, UserId reader);

    /// Writes a template anew; owner, uses and account stay. The caller judges whether it may be changed.
    /// Errors: NotFound; Conflict `template_exists` (see Templates::add; the subject is the name of the one that exists).
    [[nodiscard]] Result<Done> update(TemplateId id, const NewTemplate &made);
    [[nodiscard]] Result<Done> setShared(TemplateId id, bool shared);

    /// R6.7: a name for a copy: the wished one, or with the next number that no template of this kind and language ever had here.
    [[nodiscard]] Result<QString> freeName(TemplateKind kind, const QString &wished, const QString &language);
    /// R6.3, R6.7: the text of a refused template may be submitted anew, under another name: it no longer stands for its text here.
    /// Does nothing to one that was not refused or disabled.
    [[nodiscard]] Result<Done> releaseText(TemplateId id);

private:
    [[nodiscard]] Result<QList<TemplateRow>> select(const QString &where, const QVariantList &values);

    Database &m_database;
    Templates m_templates;
};

} // namespace halftone::storage
