#include "Program.h"

#include "words/Language.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace halftone;
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"halftonectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HALFTONE_VERSION));
    words::speak();
    const ctl::CommandLine line = ctl::readCommandLine(QCoreApplication::arguments());
    QLoggingCategory::setFilterRules(line.verbose ? u"halftone.*=true"_s : u"*.debug=false\n*.info=false\nhalftone.*.warning=false"_s);
    const ctl::Output output(line.json);
    if (line.complaint)
        return ctl::complain(output, line.complaint->code, line.complaintWords);
    if (!line.command) {
        ctl::Output::print(line.help, line.helpStatus == 0 ? stdout : stderr);
        return line.helpStatus;
    }
    ctl::Program program(line);
    program.start();
    return QCoreApplication::exec();
}
