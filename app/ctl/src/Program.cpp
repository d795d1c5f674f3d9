#include "Program.h"

#include "workspace/Accounts.h"
#include "workspace/Candidates.h"
#include "workspace/Engine.h"

#include <QCoreApplication>

namespace halftone::ctl {

using namespace Qt::StringLiterals;

Program::Program(CommandLine line)
    : m_line(std::move(line))
    , m_output(m_line.json)
{
}

Program::~Program() = default;

void Program::start()
{
    QMetaObject::invokeMethod(
        this, [this] { m_line.command->run(*this, m_line.arguments); }, Qt::QueuedConnection);
}

void Program::open(std::function<void()> next, bool watchOthers)
{
    workspace::Options options;
    options.address = !m_line.workspace.isEmpty() ? m_line.workspace : qEnvironmentVariable("HALFTONE_WORKSPACE");
    options.watchOthers = watchOthers;
    m_workspace = std::make_unique<workspace::Workspace>(std::move(options));
    await(m_workspace->open(), [next = std::move(next)](const workspace::Opened &) { next(); });
}

void Program::withAccount(std::function<void(const Account &)> next)
{
    await(m_workspace->accounts().list(), [this, next = std::move(next)](const QList<Account> &accounts) {
        if (accounts.isEmpty())
            fail({ErrorKind::CredentialsMissing, u"no_account"_s, {}});
        else
            next(accounts.constFirst());
    });
}

void Program::secretOf(const Account &account, std::function<void(const Result<QString> &)> next)
{
    if (const QString secret = secrets::environmentSecret(account.provider); !secret.isEmpty())
        next(secret);
    else
        m_secrets.read(secrets::secretRef(account.provider, account.externalId), std::move(next));
}

void Program::withEngine(std::function<void(const Account &)> next)
{
    withAccount([this, next = std::move(next)](const Account &account) {
        secretOf(account, [this, account, next](const Result<QString> &secret) {
            if (!secret) {
                fail(secret.error());
                return;
            }
            m_workspace->engine().setSecret(*secret);
            next(account);
        });
    });
}

void Program::withCandidate(const QString &reference, std::function<void(const Candidate &)> next)
{
    await(m_workspace->candidates().find(reference), [next = std::move(next)](const Candidate &candidate) { next(candidate); });
}

void Program::finish(const QJsonObject &json, const QString &text, int status)
{
    m_output.answer(json, text);
    end(status);
}

void Program::finish(const QJsonArray &json, const QString &text, int status)
{
    m_output.answer(json, text);
    end(status);
}

void Program::fail(const Error &error, const QJsonObject &details)
{
    end(m_output.failure(error, details));
}

void Program::failUsage(const QString &words, const QString &code)
{
    end(complain(m_output, code, words));
}

void Program::end(int status)
{
    QCoreApplication::exit(status);
}

int complain(const Output &output, const QString &code, const QString &words)
{
    Output::note(words);
    if (output.isJson()) {
        output.answer(
            QJsonObject {{u"error"_s, QJsonObject {{u"code"_s, code}, {u"message"_s, words}, {u"details"_s, QJsonObject {}}}}}, {});
    }
    return Usage;
}

} // namespace halftone::ctl
