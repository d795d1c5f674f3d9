#pragma once

#include "model/Candidate.h"
#include "model/Message.h"
#include "model/Number.h"
#include "model/Template.h"
#include "text/TemplateForm.h"
#include "workspace/Conversations.h"
#include "workspace/Workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace halftone::ctl {

/// The shapes of CLI.md: other programs parse them. Nothing in them is translated but `message` and `fix` of problems and errors.

[[nodiscard]] QJsonValue orNull(const QString &text); ///< null where empty
[[nodiscard]] QJsonValue orNull(const std::optional<UtcMs> &instant);

[[nodiscard]] QJsonObject shapeOf(const workspace::Info &info);
[[nodiscard]] QJsonObject shapeOf(const Candidate &candidate);
[[nodiscard]] QJsonObject shapeOf(const Message &message); ///< an element of `messages`
[[nodiscard]] QJsonObject shapeOf(const workspace::ConversationHead &head); ///< `route`
[[nodiscard]] QJsonObject shapeOf(const MessageTemplate &one);
[[nodiscard]] QJsonObject shapeOf(const Approval &approval); ///< an element of `approvals`
[[nodiscard]] QJsonArray shapeOf(const QList<text::FormProblem> &problems);
/// The answer of `send`.
[[nodiscard]] QJsonObject sendShape(const Message &message, const std::optional<Approval> &approval);
/// What became of a message, as an error; empty where nothing did.
[[nodiscard]] QJsonValue errorOf(const Message &message);

/// The same for people.
[[nodiscard]] QString textOf(const Candidate &candidate);
[[nodiscard]] QString textOf(const QList<Candidate> &candidates);
[[nodiscard]] QString textOf(const QList<Message> &messages);
[[nodiscard]] QString textOf(const workspace::ConversationHead &head);
[[nodiscard]] QString textOf(const QList<text::FormProblem> &problems);
/// In the user's own time zone and way of writing.
[[nodiscard]] QString localTime(UtcMs instant);
[[nodiscard]] QString numberOf(const Candidate &candidate);

} // namespace halftone::ctl
