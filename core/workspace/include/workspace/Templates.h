#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "base/Id.h"
#include "model/Template.h"
#include "text/MergeFields.h"
#include "text/TemplateForm.h"

namespace halftone::workspace {

class Store;

struct NewTemplate
{
    QString name;
    TemplateKind kind = TemplateKind::Sms;
    QString language;
    QString body;
    QString category; ///< empty: "utility"
    bool shared = true; ///< false: only its author sees it
    friend bool operator==(const NewTemplate &, const NewTemplate &) = default;
};

/// A template as those see it who keep it.
struct TemplateCard
{
    MessageTemplate shown;
    bool ours = false; ///< written here; false: fetched from the provider, where it was made by other means
    bool mine = false; ///< this user wrote it, and may make it private
    bool queued = false; ///< a draft that the engine is about to submit
    std::optional<UtcMs> submittedAt;
    std::optional<UtcMs> decidedAt;
    int waiting = 0; ///< messages that wait for its approval

    /// Whether its text may be changed: SMS templates, and drafts that nobody has submitted. What the provider has cannot be changed there.
    [[nodiscard]] bool isEditable() const
    {
        return shown.kind == TemplateKind::Sms || (ours && shown.status == ApprovalStatus::Draft && !queued);
    }
    /// What of it a person writes.
    [[nodiscard]] NewTemplate written() const { return {shown.name, shown.kind, shown.language, shown.body, shown.category, shown.shared}; }
};

/// What there is to say of a text while it is written (R6.6, R8.3).
struct FormReport
{
    QString language; ///< that it would be saved with
    QList<Error> wrong; ///< for which it cannot be saved: `unknown_field`, broken braces
    QList<text::FormProblem> problems; ///< for which reviewers would refuse it
};

/// Judges what is being written; pure, for any thread. The name is judged of WhatsApp templates alone.
[[nodiscard]] FormReport judgeForm(const NewTemplate &written);

/// Values for a preview: nobody's data, in the language of the template ("Camille", "nurse").
[[nodiscard]] text::FieldValues exampleValues(const QString &language);

class Templates
{
public:
    explicit Templates(Store &store)
        : m_store(store)
    {
    }

    /// All that this user may see, to be kept.
    [[nodiscard]] Async<QList<TemplateCard>> cards();
    /// Saves what was written.
    ///
    /// @param id   invalid: a new template, of this user.
    /// @param seen what was saved as the writer saw it last; empty: whatever is saved there is overwritten.
    /// Errors: those of add(); NotFound; Conflict `template_changed` (others saved something else since), `template_locked` (the provider
    /// has it: its text cannot be changed, only whether it is shared); RuleRefused `not_author` (only its author makes it private).
    [[nodiscard]] Async<TemplateCard> save(TemplateId id, const NewTemplate &written, const std::optional<NewTemplate> &seen);
    /// The same as submit() by name. Errors: NotFound, too.
    [[nodiscard]] Async<TemplateCard> submit(TemplateId id);
    /// R6.7: a copy of a refused (or disabled) template as it is written now, under a further name if its own is taken; the refused one
    /// stays, with its reason. Errors: those of add() and submit(); Conflict `template_not_rejected`.
    [[nodiscard]] Async<TemplateCard> replaceRefused(TemplateId refused, const NewTemplate &written, bool submitNow);
    /// Errors: NotFound, Conflict `template_in_use`.
    [[nodiscard]] Async<Done> remove(TemplateId id);
    /// A name for a copy, that is not taken.
    [[nodiscard]] Async<QString> freeName(TemplateKind kind, const QString &wished, const QString &language);
    /// Merge values of a candidate, as a message to them would have. Errors: NotFound.
    [[nodiscard]] Async<text::FieldValues> valuesFor(CandidateId candidate, const QString &language);
    /// Names of the custom fields that candidates of this workspace have, with their prefix ("custom.city").
    [[nodiscard]] Async<QStringList> customFields();
    /// What this user has written and not saved, as kept by keepUnsaved(); empty: nothing.
    [[nodiscard]] Async<QString> unsaved();
    /// Keeps what is written and not saved through the end of the program. @param text opaque.
    [[nodiscard]] Async<Done> keepUnsaved(const QString &text);

    /// All that this user may see, or of one kind, by name.
    [[nodiscard]] Async<QList<MessageTemplate>> list(std::optional<TemplateKind> kind = std::nullopt);
    [[nodiscard]] Async<MessageTemplate> byName(const QString &name, std::optional<TemplateKind> kind = std::nullopt);
    /// Errors: Conflict `template_exists`; RuleRefused `unknown_field`; InvalidInput `bad_name`.
    [[nodiscard]] Async<MessageTemplate> add(const NewTemplate &fresh);
    /// What reviewers are known to refuse (R6.6). Empty: nothing.
    [[nodiscard]] Async<QList<text::FormProblem>> check(const QString &name);
    /// Marks a WhatsApp template to be submitted; the engine does it. Errors: RuleRefused `template_form`, Conflict.
    [[nodiscard]] Async<MessageTemplate> submit(const QString &name);
    /// Errors: Conflict `template_in_use`.
    [[nodiscard]] Async<Done> remove(const QString &name);
    /// All that is pending or rejected, but for what others keep private and nobody waits for.
    [[nodiscard]] Async<QList<Approval>> approvals();

private:
    Store &m_store;
};

} // namespace halftone::workspace
