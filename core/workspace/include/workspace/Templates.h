#pragma once

#include "base/Async.h"
#include "model/Template.h"
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
    bool shared = true;
};

class Templates
{
public:
    explicit Templates(Store &store)
        : m_store(store)
    {
    }

    /// All, or of one kind, by name.
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
    /// All that is pending or rejected.
    [[nodiscard]] Async<QList<Approval>> approvals();

private:
    Store &m_store;
};

} // namespace halftone::workspace
