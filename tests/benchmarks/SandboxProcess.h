#pragma once

#include <QProcess>
#include <QString>

namespace halftone::bench {

/// halftone-sandbox as a process of its own, so that it does not share our event loop; ends with the object.
class SandboxProcess
{
public:
    /// @param latencyMs before each answer.
    explicit SandboxProcess(int latencyMs);
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const QString &account() const { return m_account; }
    [[nodiscard]] const QString &token() const { return m_token; }

private:
    QProcess m_process;
    QString m_url;
    QString m_account;
    QString m_token;
};

} // namespace halftone::bench
