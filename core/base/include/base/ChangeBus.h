#pragma once

#include "base/Id.h"

#include <QList>
#include <QObject>

namespace halftone {

/// What changed in the workspace, coarsely. Notes are hints: losing one may delay a screen, never a message.
enum class ChangeKind {
    Message,
    Conversation,
    Candidate,
    Number,
    Template,
    Account,
    Settings,
    Everything, ///< another program wrote: look again at all that is shown
};

struct Change
{
    ChangeKind kind = ChangeKind::Everything;
    qint64 id = 0; ///< of the row; 0: many
    ConversationId conversation; ///< of a message or conversation
    friend bool operator==(const Change &, const Change &) = default;
};

/// Carries notes of committed changes to whoever shows them. published() may be called from any thread; receivers connect
/// with their own context and get it in their own thread.
class ChangeBus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void publish(const QList<Change> &changes)
    {
        if (!changes.isEmpty())
            Q_EMIT changed(changes);
    }

Q_SIGNALS:
    void changed(const QList<halftone::Change> &changes);
};

} // namespace halftone
