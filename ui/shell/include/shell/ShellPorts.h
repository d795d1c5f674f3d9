#pragma once

#include "bulksends/BulkSendsPorts.h"
#include "candidates/CandidatesPorts.h"
#include "conversation/ConversationPorts.h"
#include "inbox/InboxPorts.h"
#include "settings/SettingsPorts.h"
#include "templates/TemplatesPorts.h"
#include "workspace/Engine.h"

namespace halftone::workspace {
class Workspace;
}

namespace halftone::ui {

/// All that the window asks for. Filled by portsOf() from a workspace, or by a test.
struct ShellPorts
{
    const Clock *clock = nullptr;
    InboxPorts inbox;
    ConversationPorts conversation;
    CandidatesPorts candidates;
    BulkSendsPorts bulkSends;
    TemplatesPorts templates;
    SettingsPorts settings;
    std::function<Async<workspace::Counts>()> counts;
    std::function<Async<QList<workspace::News>>(milliseconds)> news; ///< see Inbox::news
    std::function<workspace::EngineStatus()> status;
    /// The conversation of a candidate named by id, number in any notation, or external id (`--open`).
    std::function<Async<ConversationId>(const QString &)> conversationOf;
    /// Starts the demo beside or instead of this window.
    std::function<void()> trySandbox;
    /// Tries once more to open the workspace that could not be.
    std::function<void()> retryOpen;
    /// Opens another workspace in place of this one: a file.
    std::function<void(const QString &path)> openOther;
    QString workspaceKey; ///< names the workspace among what a window keeps; empty: nothing of it is kept
    QString workspaceName; ///< as shown in the window's title
};

/// Binds a workspace's services. What belongs to the program (keychain, language, theme, links) is left for it to fill in.
/// @param workspace must outlive what is returned.
[[nodiscard]] ShellPorts portsOf(workspace::Workspace &workspace);

} // namespace halftone::ui
