#include "templates/TemplatesPorts.h"
#include "workspace/Engine.h"
#include "workspace/Search.h"
#include "workspace/Templates.h"
#include "workspace/Workspace.h"

namespace halftone::ui {

void bindTemplates(TemplatesPorts &ports, workspace::Workspace &space);

void bindTemplates(TemplatesPorts &ports, workspace::Workspace &space)
{
    ports.clock = &space.clock();
    ports.cards = [&space] { return space.templates().cards(); };
    ports.save = [&space](TemplateId id, const workspace::NewTemplate &written, const std::optional<workspace::NewTemplate> &seen) {
        return space.templates().save(id, written, seen);
    };
    ports.submit = [&space](TemplateId id) { return space.templates().submit(id); };
    ports.replaceRefused = [&space](TemplateId refused, const workspace::NewTemplate &written, bool submitNow) {
        return space.templates().replaceRefused(refused, written, submitNow);
    };
    ports.remove = [&space](TemplateId id) { return space.templates().remove(id); };
    ports.freeName = [&space](TemplateKind kind, const QString &wished, const QString &language) {
        return space.templates().freeName(kind, wished, language);
    };
    ports.valuesFor = [&space](CandidateId candidate, const QString &language) { return space.templates().valuesFor(candidate, language); };
    ports.customFields = [&space] { return space.templates().customFields(); };
    ports.unsaved = [&space] { return space.templates().unsaved(); };
    ports.keepUnsaved = [&space](const QString &text) { return space.templates().keepUnsaved(text); };
    ports.findCandidates = [&space](const QString &words, int limit) { return space.search().find(words, limit); };
    ports.refresh = [&space] { return space.engine().round(); };
    ports.hurry = [&space] { space.engine().hurry(); };
}

} // namespace halftone::ui
