#include "CommandLine.h"
#include "Program.h"
#include "Signals.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace halftone::desktop;
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given << QString::fromLocal8Bit(argv[i]);
    // Before any display is asked for: --help and --version work without one.
    const Parsed parsed = parseCommandLine(given);
    if (!parsed.arguments) {
        std::fputs(parsed.text.toLocal8Bit().constData(), parsed.status == 0 ? stdout : stderr);
        return parsed.status;
    }
#ifdef Q_OS_LINUX
    // Qt would abort with a core dump and a list of its plugins.
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        std::fputs("halftone: there is no display. Start it in a desktop session, under xvfb-run, or use halftonectl.\n", stderr);
        return 1;
    }
#endif
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("halftone"));
    QApplication::setApplicationDisplayName(QStringLiteral("Halftone"));
    QApplication::setApplicationVersion(QStringLiteral(HALFTONE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("halftone"));
    Program program(application, *parsed.arguments);
    EndSignals endings;
    QObject::connect(&endings, &EndSignals::received, &program, &Program::end);
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &program, [&program] { program.save(); }, Qt::DirectConnection);
    program.start();
    return QApplication::exec();
}
