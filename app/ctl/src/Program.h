#pragma once

#include "base/Async.h"
#include "CommandLine.h"
#include "model/Candidate.h"
#include "model/Number.h"
#include "Output.h"
#include "secrets/SecretStore.h"
#include "workspace/Workspace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace halftone::ctl {

/// Runs one command: opens the workspace, hands out what commands need, and ends the application with the exit status.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(CommandLine line);
    ~Program() override;

    /// Runs the command, from the event loop.
    void start();

    [[nodiscard]] const Output &output() const { return m_output; }
    [[nodiscard]] workspace::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] secrets::SecretStore &secretStore() { return m_secrets; }

    /// Opens the workspace, then goes on; every command but those that need none begins with it.
    void open(std::function<void()> next, bool watchOthers = false);

    /// Goes on with the value, or ends the program with the error.
    template <typename T, typename Use> void await(const Async<T> &future, Use use)
    {
        onDone(future, this, [this, use = std::move(use)](const Result<T> &answer) mutable {
            if (answer)
                use(*answer);
            else
                fail(answer.error());
        });
    }

    /// The account in use, or the end with `no_account`.
    void withAccount(std::function<void(const Account &)> next);
    /// The account's secret: of the environment, else of the keychain.
    void secretOf(const Account &account, std::function<void(const Result<QString> &)> next);
    /// With account and secret given to the engine, or the end with `no_account`, `no_secret`, `no_keychain`…
    void withEngine(std::function<void(const Account &)> next);
    /// The candidate that a command names, or the end with `not_found`.
    void withCandidate(const QString &reference, std::function<void(const Candidate &)> next);

    void finish(const QJsonObject &json, const QString &text, int status = Fine);
    void finish(const QJsonArray &json, const QString &text, int status = Fine);
    void fail(const Error &error, const QJsonObject &details = {});
    /// Arguments that fit no command: exit status 2.
    void failUsage(const QString &words, const QString &code = QStringLiteral("usage"));
    void end(int status);

private:
    CommandLine m_line;
    Output m_output;
    secrets::SecretStore m_secrets;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

/// Ends with words of this program's own: what exactly is wrong, and the code. @return the exit status.
int complain(const Output &output, const QString &code, const QString &words);

} // namespace halftone::ctl
