#pragma once

#include "base/Async.h"
#include "base/Scheduler.h"
#include "workspace/Candidates.h"

#include <QThread>

namespace halftone::sandbox {
class Sandbox;
}

namespace halftone::desktop {

/// What the demo's provider is reached by, and whom it knows.
struct DemoProvider
{
    QString endpoint;
    QString accountSid;
    QString authToken;
    QList<workspace::ImportLine> candidates;
};

/// The sandbox of `halftone --demo`, in a thread of its own: a provider on the loopback whose candidates answer.
class Demo
{
public:
    Demo();
    ~Demo();
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;

    /// Starts it. Errors: those of Sandbox::listen.
    [[nodiscard]] Async<DemoProvider> start();

    /// A workspace file of the demo's own, apart from the user's; what an earlier demo left there is removed, as its provider is gone.
    [[nodiscard]] static QString freshWorkspace();
    /// The name of that file, whether it exists or not.
    [[nodiscard]] static QString workspaceFile();

private:
    SystemClock m_clock;
    QThread m_thread;
    QObject m_worker; ///< lives in the thread
    std::unique_ptr<TimerScheduler> m_scheduler;
    std::unique_ptr<sandbox::Sandbox> m_sandbox; ///< made and ended in the thread
};

} // namespace halftone::desktop
