#pragma once

#include "base/Clock.h"
#include "workspace/Engine.h"
#include "workspace/Search.h"
#include "workspace/Templates.h"

#include <functional>

namespace halftone::ui {

/// What the page of templates asks of the workspace; see ConversationPorts. Services of workspace::Templates by the same name.
struct TemplatesPorts
{
    const Clock *clock = nullptr;
    std::function<Async<QList<workspace::TemplateCard>>()> cards;
    std::function<Async<workspace::TemplateCard>(TemplateId, const workspace::NewTemplate &, const std::optional<workspace::NewTemplate> &)>
        save;
    std::function<Async<workspace::TemplateCard>(TemplateId)> submit;
    std::function<Async<workspace::TemplateCard>(TemplateId, const workspace::NewTemplate &, bool)> replaceRefused;
    std::function<Async<Done>(TemplateId)> remove;
    std::function<Async<QString>(TemplateKind, const QString &, const QString &)> freeName;
    std::function<Async<text::FieldValues>(CandidateId, const QString &)> valuesFor;
    std::function<Async<QStringList>()> customFields;
    std::function<Async<QString>()> unsaved;
    std::function<Async<Done>(const QString &)> keepUnsaved;
    /// Candidates by name or number, for the preview.
    std::function<Async<QList<workspace::SearchHit>>(const QString &, int)> findCandidates;
    /// Looks at the provider now.
    std::function<Async<workspace::RoundReport>()> refresh;
    /// Something was submitted: look soon.
    std::function<void()> hurry;
};

} // namespace halftone::ui
