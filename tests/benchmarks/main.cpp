// Prints one table: what Halftone takes, what the bare library takes for the same work in the same run, and their ratio.
#include "Benchmarks.h"
#include "Measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Benchmark
{
    QString name;
    void (*run)(const halftone::bench::Run &);
};

} // namespace

int main(int argc, char *argv[])
{
    using namespace halftone::bench;
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"halftone.*=false"_s);
    const std::array all {Benchmark {u"routing"_s, benchRouting}, Benchmark {u"ingest"_s, benchIngest},
        Benchmark {u"reading"_s, benchReading}, Benchmark {u"sending"_s, benchSending}, Benchmark {u"programs"_s, benchPrograms}};
    QStringList names;
    for (const Benchmark &one : all)
        names << one.name;

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Halftone against the bare libraries, side by side, in one run."_s);
    parser.addHelpOption();
    parser.addOption({u"only"_s, u"Runs this one (may be repeated): %1."_s.arg(names.join(u", "_s)), u"NAME"_s});
    parser.addOption({u"quick"_s, u"A hundredth of the work: shows that everything runs; the figures mean nothing."_s});
    parser.addOption({u"rounds"_s, u"How often each side is measured (default: 3); the median counts."_s, u"N"_s, u"3"_s});
    parser.addOption({u"cache"_s, u"Folder for the generated workspace (default: beside the program)."_s, u"DIR"_s,
        QCoreApplication::applicationDirPath() + u"/../benchmark-cache"_s});
    parser.addOption({u"json"_s, u"Prints a JSON array instead of a table."_s});
    parser.process(application);

    const QStringList only = parser.values(u"only"_s);
    for (const QString &name : only) {
        if (!names.contains(name))
            giveUp(u"no benchmark is called %1; there are %2"_s.arg(name, names.join(u", "_s)));
    }
    const bool quick = parser.isSet(u"quick"_s);
    const int rounds = quick ? 1 : parser.value(u"rounds"_s).toInt();
    if (rounds < 1)
        giveUp(u"--rounds needs a number from 1 on"_s);
    const QString cache = QDir::cleanPath(parser.value(u"cache"_s));
    // Beside the cache, not in /tmp: that may lie in memory, where a commit costs nothing.
    if (!QDir().mkpath(cache))
        giveUp(u"cannot make %1"_s.arg(cache));
    QTemporaryDir scratch(cache + u"/run-XXXXXX"_s);
    if (!scratch.isValid())
        giveUp(scratch.errorString());

    Report report;
    for (const Benchmark &one : all) {
        if (!only.isEmpty() && !only.contains(one.name))
            continue;
        std::fprintf(stderr, "%s...\n", qPrintable(one.name));
        one.run({.quick = quick, .rounds = rounds, .cache = cache, .scratch = scratch.path(), .report = report});
    }
    const QByteArray text = parser.isSet(u"json"_s) ? QJsonDocument(report.json()).toJson() : report.table().toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return 0;
}
