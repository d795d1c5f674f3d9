#include "SecretInput.h"

#include "Words.h"

#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace halftone::ctl {

namespace {

/// Keeps a terminal from showing what is typed, for as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_terminal(isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_terminal)
            return;
        std::fputs(Ctl::tr("Secret: ").toUtf8().constData(), stderr);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~SilentTerminal()
    {
        if (!m_terminal)
            return;
        tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
        std::fputs("\n", stderr);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before {};
    bool m_terminal;
};

} // namespace

QString readSecret()
{
    const SilentTerminal silent;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine()).trimmed();
}

QString readText()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(input.readAll());
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text;
}

} // namespace halftone::ctl
