#pragma once

#include "base/IdGenerator.h"
#include "base/Result.h"
#include "model/Template.h"
#include "storage/Database.h"

#include <QList>

#include <optional>

namespace halftone::storage {

/// A template to store, with what text::skeletonOf made of its body.
struct NewTemplate
{
    MessageTemplate shown; ///< id, uses and approval are given here; status counts for WhatsApp only
    AccountId account; ///< WhatsApp: whose template it is; may be invalid for a draft made before there is an account
    QString skeleton; ///< body with numbered variables
    QString skeletonHash; ///< text::skeletonHash
    QStringList fields; ///< merge expression behind variable 1, 2, …
    QStringList samples;
    UserId owner;
};

/// A template as the provider lists it.
struct FetchedTemplate
{
    QString externalId; ///< "HX…"
    QString name;
    QString language;
    QString body; ///< with numbered variables
    QString skeletonHash;
    QStringList samples;
    QString category;
    ApprovalStatus status = ApprovalStatus::Unknown;
    QString providerStatus; ///< as it came
    QString reason;
};

enum class FetchOutcome {
    Added, ///< it was not known
    Updated,
    Unchanged,
    OursOpen, ///< ours, and not yet decided here: left alone, Approvals decides what follows from the status
};

struct FetchedRow
{
    TemplateId id;
    FetchOutcome outcome = FetchOutcome::Unchanged;
};

/// An approved body that may cover a text (text::cover, R6.3).
struct CoveringBody
{
    TemplateId id;
    QString name;
    QString skeleton;
    QString externalId;
};

/// Condition of SQL for what a reader may see; one value: the reader's id.
inline const QString kVisible = QStringLiteral("(shared = 1 OR owner_user_id IS NULL OR owner_user_id = ?)");

/// What stands in place of the provider's word where a person removed a template here.
inline const QString kRemovedHere = QStringLiteral("removed_here");

/// SMS templates, which are ours alone, and WhatsApp templates, which are approvals at the provider too.
class Templates
{
public:
    Templates(Database &database, IdGenerator &ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    /// By name and language, without the deleted ones.
    /// @param reader without those that others keep private; empty: all there are.
    [[nodiscard]] Result<QList<MessageTemplate>> list(
        std::optional<TemplateKind> kind = std::nullopt, std::optional<UserId> reader = std::nullopt);
    /// Also a deleted one: messages still name it. Errors: NotFound `not_found`.
    [[nodiscard]] Result<MessageTemplate> byId(TemplateId id);
    /// @param language empty: any, if there is but one. Errors: NotFound `not_found`, Conflict `template_ambiguous`; the subject is the
    /// name.
    /// @param reader as for list().
    [[nodiscard]] Result<MessageTemplate> byName(
        TemplateKind kind, const QString &name, const QString &language = {}, std::optional<UserId> reader = std::nullopt);
    /// The row as an approval, with fields and samples; SMS templates too. Errors: NotFound `not_found`.
    [[nodiscard]] Result<Approval> approval(TemplateId id);

    /// Errors: Conflict `template_exists` (kind, name and language, or the same WhatsApp text by another name: R6.3; the subject is
    /// the name of the one that exists).
    [[nodiscard]] Result<MessageTemplate> add(const NewTemplate &made, UtcMs now);
    /// Makes sure that a template may be written to the row @p own: no other stands in its way, deleted ones step aside. Joins the
    /// caller's transaction. Errors: Conflict `template_exists`.
    [[nodiscard]] Result<Done> makeRoom(const NewTemplate &made, TemplateId own);
    /// Takes it out of all lists, for good: what the provider still lists does not bring it back. Its name is free again. Errors: NotFound;
    /// Conflict `template_in_use` while messages wait for it.
    [[nodiscard]] Result<Done> remove(TemplateId id);
    [[nodiscard]] Result<Done> recordUse(TemplateId id, UtcMs now);

    /// R6.3: the approved template of the account with this text; the hash is of text and language.
    [[nodiscard]] Result<std::optional<Approval>> approvedByHash(AccountId account, const QString &skeletonHash);
    /// R6.3: all approved bodies of a language, the most used first. "pt-BR", "pt_BR" and "pt_br" are one language.
    [[nodiscard]] Result<QList<CoveringBody>> approvedBodies(AccountId account, const QString &language);

    /// Takes in what the provider lists: known again by its id there, else by name and language.
    [[nodiscard]] Result<FetchedRow> upsertFetched(AccountId account, const FetchedTemplate &item, UtcMs now);
    /// Those the provider had and lists no more become deleted. @param listed all ids of a complete listing.
    /// @return how many.
    [[nodiscard]] Result<int> markMissing(AccountId account, const QStringList &listed, UtcMs now);

private:
    Database &m_database;
    IdGenerator &m_ids;
};

} // namespace halftone::storage
