// halftonectl as people and servers meet it: a process. On the workspace of 1,000,000 messages.
#include "BareSqlite.h"
#include "Benchmarks.h"
#include "Measure.h"
#include "Million.h"
#include "SandboxProcess.h"

#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace halftone::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr Goal kWall {.limit = 80, .ofRatio = false};
constexpr Goal kMemory {.limit = 60, .ofRatio = false};
constexpr Goal kIdle {.limit = 0.2, .ofRatio = false};

/// Nothing of the caller's: no settings, no session bus, no keychain.
QProcessEnvironment surroundings(const Run &run, const QString &workspace, const SandboxProcess &sandbox)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, run.scratch);
    environment.insert(u"HALFTONE_WORKSPACE"_s, workspace);
    environment.insert(u"HALFTONE_TWILIO_SECRET"_s, sandbox.token());
    return environment;
}

/// CPU time of a process so far, in ms; -1 when it is gone.
double cpuMs(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' '); // from field 3 on, proc(5)
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double residentMb(qint64 pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

/// Lets time pass while the process runs, and takes its output off the pipe.
void watchFor(QProcess &process, int ms)
{
    const Stopwatch watch;
    while (watch.ms() < ms) {
        if (process.state() == QProcess::NotRunning)
            giveUp(u"the worker ended: "_s + QString::fromUtf8(process.readAllStandardError()));
        (void)process.waitForFinished(std::max(1, ms - static_cast<int>(watch.ms())));
    }
    (void)process.readAllStandardOutput();
}

void route(const Run &run, const QProcessEnvironment &environment)
{
    QList<double> ms;
    for (int turn = 0; turn <= (run.quick ? 2 : 20); ++turn) {
        QProcess process;
        process.setProcessEnvironment(environment);
        const Stopwatch watch;
        process.start(u"" HALFTONE_BIN "/halftonectl"_s, {u"--json"_s, u"route"_s, Million::address(turn + 1)});
        if (!process.waitForFinished() || process.exitCode() != 0)
            giveUp(u"halftonectl route: "_s + QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()));
        if (turn > 0)
            ms << watch.ms();
    }
    run.report.add({u"programs"_s, u"halftonectl route, wall time"_s, median(ms), u"ms"_s, {}, kWall});
}

void worker(const Run &run, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"" HALFTONE_BIN "/halftonectl"_s, {u"--json"_s, u"worker"_s});
    if (!process.waitForStarted())
        giveUp(u"halftonectl worker: "_s + process.errorString());
    const int window = run.quick ? 1000 : 10'000;
    watchFor(process, run.quick ? 1000 : 5000); // its first look at the provider's lists
    const double before = cpuMs(process.processId());
    watchFor(process, window);
    const double after = cpuMs(process.processId());
    run.report.add({u"programs"_s, u"halftonectl worker, resident"_s, residentMb(process.processId()), u"MB"_s, {}, kMemory});
    run.report.add({u"programs"_s, u"halftonectl worker, CPU when idle"_s, (after - before) * 100 / window, u"%"_s, {}, kIdle});
    process.terminate();
    if (!process.waitForFinished(10'000) || process.exitStatus() != QProcess::NormalExit)
        giveUp(u"halftonectl worker does not end on SIGTERM"_s);
}

} // namespace

void benchPrograms(const Run &run)
{
    const SandboxProcess sandbox(0);
    const QString workspace = run.copyOfMillion(u"programs"_s);
    {
        BareSqlite db(workspace);
        auto account = db.prepared(u"UPDATE accounts SET external_id = ?, endpoint = ? WHERE id = 1"_s);
        BareSqlite::write(account, {sandbox.account(), sandbox.url()});
    }
    const QProcessEnvironment environment = surroundings(run, workspace, sandbox);
    route(run, environment);
    worker(run, environment);
}

} // namespace halftone::bench
