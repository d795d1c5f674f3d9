#pragma once

#include "base/Clock.h"
#include "model/Settings.h"
#include "model/Template.h"
#include "workspace/Bulks.h"
#include "workspace/Candidates.h"

#include <functional>

class QWidget;

namespace halftone::ui {

/// What the page of bulk sends asks of the workspace; see ConversationPorts. Services of workspace::Bulks by the same name.
struct BulkSendsPorts
{
    const Clock *clock = nullptr;
    Role role = Role::TeamLead; ///< of who works here: only a team lead launches (R11.4)
    std::function<Async<Bulk>(const workspace::BulkWish &, std::shared_ptr<workspace::BulkPlanning>)> plan;
    std::function<Async<QList<Bulk>>()> list;
    std::function<Async<Bulk>(BulkId)> byId;
    std::function<Async<rules::BulkTotals>(BulkId)> totals;
    std::function<Async<BulkProgress>(BulkId)> progress;
    std::function<Async<QList<storage::BulkResult>>(BulkId, int after, int limit, const storage::BulkRowFilter &)> results;
    std::function<Async<Bulk>(BulkId, std::optional<UtcMs> at, milliseconds spread)> launch;
    std::function<Async<Bulk>(BulkId)> pause;
    std::function<Async<Bulk>(BulkId)> resume;
    std::function<Async<Bulk>(BulkId)> cancel;
    std::function<Async<QList<MessageTemplate>>()> templates;
    std::function<Async<QStringList>()> customFields;
    /// The first candidates that a filter finds.
    std::function<Async<workspace::CandidatePage>(const QString &query, int limit)> candidates;

    /// Asks for a file to read (to write, with a suggestion of its name) and calls @p chosen, or never. Empty: the desktop's dialog.
    using ChooseFile = std::function<void(QWidget *parent, const QString &suggestion, std::function<void(const QString &)> chosen)>;
    ChooseFile fileToOpen;
    ChooseFile fileToSave;
};

} // namespace halftone::ui
