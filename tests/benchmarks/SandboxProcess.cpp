#include "SandboxProcess.h"

#include "Measure.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace halftone::bench {

using namespace Qt::StringLiterals;

SandboxProcess::SandboxProcess(int latencyMs)
{
    m_process.start(u"" HALFTONE_BIN "/halftone-sandbox"_s, {u"--quiet-candidates"_s, u"--latency"_s, QString::number(latencyMs)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            giveUp(u"halftone-sandbox does not start: "_s + m_process.errorString());
    }
    const QJsonObject first = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = first.value("url"_L1).toString();
    m_account = first.value("account_sid"_L1).toString();
    m_token = first.value("auth_token"_L1).toString();
}

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace halftone::bench
