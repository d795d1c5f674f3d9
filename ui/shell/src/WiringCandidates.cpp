#include "candidates/CandidatesPorts.h"

#include "workspace/Workspace.h"

namespace halftone::ui {

/// All of it is the workspace's; files are chosen by the desktop's own dialogs.
void bindCandidates(CandidatesPorts &ports, workspace::Workspace &space);

void bindCandidates(CandidatesPorts &ports, workspace::Workspace &space)
{
    ports.clock = &space.clock();
    ports.page = [&space](const QString &query, const QString &after, int limit) { return space.candidates().list(query, after, limit); };
    ports.byId = [&space](CandidateId id) { return space.candidates().byId(id); };
    ports.find = [&space](const QString &reference, const QString &region) { return space.candidates().find(reference, region); };
    ports.create
        = [&space](const CandidatesPorts::Fields &fields, const QString &region) { return space.candidates().create(fields, region); };
    ports.update = [&space](CandidateId id, const CandidatesPorts::Fields &fields, const QString &region, int version) {
        return space.candidates().update(id, fields, region, version);
    };
    ports.words = [&space] { return space.candidates().words(); };
    ports.importLines = [&space](const QList<workspace::ImportLine> &lines, const QString &region, bool dryRun,
                            std::shared_ptr<workspace::ImportWatch> watch) {
        return space.candidates().importLines(lines, region, dryRun, std::move(watch));
    };
    ports.exportAll = [&space](CandidateId id) { return space.candidates().exportAll(id); };
    ports.erasePlan = [&space](CandidateId id) { return space.candidates().erasePlan(id); };
    ports.erase = [&space](CandidateId id) { return space.candidates().erase(id); };
}

} // namespace halftone::ui
