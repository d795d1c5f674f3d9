#include "Signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace halftone::ctl {

namespace {

// A handler may only do what is async-signal-safe: it writes one byte, the event loop reads it.
std::array<int, 2> g_pipe {-1, -1};

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(g_pipe[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (read(g_pipe[0], &byte, 1) > 0) { }
        Q_EMIT received();
    });
    struct sigaction action;
    std::memset(&action, 0, sizeof(action));
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &action, nullptr);
}

EndSignals::~EndSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    close(g_pipe[0]);
    close(g_pipe[1]);
}

} // namespace halftone::ctl
