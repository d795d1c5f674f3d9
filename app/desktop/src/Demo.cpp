#include "Demo.h"

#include "sandbox/Demo.h"
#include "sandbox/Sandbox.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace halftone::desktop {

using namespace Qt::StringLiterals;

namespace {

workspace::ImportLine importLine(int number, const sandbox::DemoCandidate &candidate)
{
    workspace::ImportLine line;
    line.line = number;
    line.fields = {
        {u"external_id"_s, u"demo-%1"_s.arg(number)},
        {u"first_name"_s, candidate.firstName},
        {u"last_name"_s, candidate.lastName},
        {u"phone"_s, candidate.number},
        {u"language"_s, candidate.language},
        {u"job"_s, candidate.job},
        {u"stage"_s, candidate.stage},
        {u"tags"_s, candidate.tags.join(u", "_s)},
        {u"time_zone"_s, candidate.timeZone},
    };
    return line;
}

} // namespace

Demo::Demo()
{
    m_thread.setObjectName(u"sandbox"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Demo::~Demo()
{
    // What lives in a thread ends there.
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_sandbox.reset();
            m_scheduler.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Async<DemoProvider> Demo::start()
{
    return runOn(&m_worker, [this]() -> Result<DemoProvider> {
        sandbox::Options options;
        options.autoReply = true;
        options.demo = true;
        m_scheduler = std::make_unique<TimerScheduler>(m_clock);
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock, *m_scheduler);
        const QList<sandbox::DemoCandidate> candidates = sandbox::seedDemo(*m_sandbox, m_clock.now());
        if (const Result<Done> listening = m_sandbox->listen(); !listening)
            return listening.error();
        DemoProvider provider;
        provider.endpoint = m_sandbox->url().toString();
        provider.accountSid = m_sandbox->accountSid();
        provider.authToken = m_sandbox->authToken();
        for (qsizetype i = 0; i < candidates.size(); ++i)
            provider.candidates.append(importLine(static_cast<int>(i) + 1, candidates.at(i)));
        return provider;
    });
}

QString Demo::workspaceFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/halftone/demo/demo.halftone"_s;
}

QString Demo::freshWorkspace()
{
    const QString file = workspaceFile();
    QDir().mkpath(QFileInfo(file).path());
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + end);
    return file;
}

} // namespace halftone::desktop
