#include "EndOfLife.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace halftone::sandbox {

namespace {
int signalPipe = -1; // a signal handler can reach nothing else

void onSignal(int)
{
    const char byte = 1;
    (void)!::write(signalPipe, &byte, 1);
}
} // namespace

EndOfLife::EndOfLife(QObject *parent)
    : QObject(parent)
{
    watchSignals();
    watchInput();
}

EndOfLife::~EndOfLife()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (const int end : m_pipe)
        ::close(end);
}

void EndOfLife::watchSignals()
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    signalPipe = m_pipe.at(1);
    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    auto *notifier = new QSocketNotifier(m_pipe.at(0), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndOfLife::reached);
}

void EndOfLife::watchInput()
{
    struct stat input
    {
    };
    if (::fstat(STDIN_FILENO, &input) != 0 || !(S_ISFIFO(input.st_mode) || S_ISSOCK(input.st_mode)))
        return;
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 4096> ignored {};
        const ssize_t count = ::read(STDIN_FILENO, ignored.data(), ignored.size());
        if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
            return;
        notifier->setEnabled(false);
        Q_EMIT reached();
    });
}

} // namespace halftone::sandbox
