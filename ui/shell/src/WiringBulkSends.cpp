#include "bulksends/BulkSendsPorts.h"
#include "workspace/Templates.h"
#include "workspace/Workspace.h"

namespace halftone::ui {

/// All of it is the workspace's; files are chosen by the desktop's own dialogs.
void bindBulkSends(BulkSendsPorts &ports, workspace::Workspace &space);

void bindBulkSends(BulkSendsPorts &ports, workspace::Workspace &space)
{
    ports.clock = &space.clock();
    ports.plan = [&space](const workspace::BulkWish &wish, std::shared_ptr<workspace::BulkPlanning> planning) {
        return space.bulks().plan(wish, std::move(planning));
    };
    ports.list = [&space] { return space.bulks().list(); };
    ports.byId = [&space](BulkId id) { return space.bulks().byId(id); };
    ports.totals = [&space](BulkId id) { return space.bulks().totals(id); };
    ports.progress = [&space](BulkId id) { return space.bulks().progress(id); };
    ports.results = [&space](BulkId id, int after, int limit, const storage::BulkRowFilter &filter) {
        return space.bulks().results(id, after, limit, filter);
    };
    ports.launch = [&space](BulkId id, std::optional<UtcMs> at, milliseconds spread) { return space.bulks().launch(id, at, spread); };
    ports.pause = [&space](BulkId id) { return space.bulks().pause(id); };
    ports.resume = [&space](BulkId id) { return space.bulks().resume(id); };
    ports.cancel = [&space](BulkId id) { return space.bulks().cancel(id); };
    ports.templates = [&space] { return space.templates().list(); };
    ports.customFields = [&space] { return space.templates().customFields(); };
    ports.candidates = [&space](const QString &query, int limit) { return space.candidates().list(query, {}, limit); };
}

} // namespace halftone::ui
