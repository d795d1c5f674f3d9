#include "Program.h"

#include "secrets/SecretStore.h"
#include "shell/MainWindow.h"
#include "workspace/Accounts.h"
#include "workspace/Engine.h"

namespace halftone::desktop {

using namespace Qt::StringLiterals;

void Program::useKeptSecret()
{
    onDone(m_workspace->accounts().list(), this, [this](const Result<QList<Account>> &answer) {
        if (!answer) {
            m_window->showError(answer.error());
            return;
        }
        if (answer->isEmpty()) {
            m_workspace->engine().start(); // says that there is no account
            return;
        }
        const Account &account = answer->first();
        if (const QString given = secrets::environmentSecret(account.provider); !given.isEmpty()) {
            m_workspace->engine().setSecret(given);
            m_workspace->engine().start();
            return;
        }
        const QString ref = account.secretRef.isEmpty() ? secrets::secretRef(account.provider, account.externalId) : account.secretRef;
        m_secrets.read(ref, [this](const Result<QString> &secret) {
            if (secret)
                m_workspace->engine().setSecret(*secret);
            else
                m_window->showError(secret.error());
            m_workspace->engine().start(); // without a secret it says so; what is stored can be read all the same
        });
    });
}

Async<Account> Program::connectWith(Account account, const QString &secret)
{
    // Secret first: an account whose secret is nowhere could not be used after the next start.
    auto promise = std::make_shared<QPromise<Result<Account>>>();
    promise->start();
    const auto answer = [promise](const Result<Account> &result) {
        promise->addResult(result);
        promise->finish();
    };
    account.secretRef = secrets::secretRef(account.provider, account.externalId);
    m_secrets.write(account.secretRef, secret, [this, account, secret, answer](const Result<Done> &kept) {
        if (!kept) {
            answer(kept.error());
            return;
        }
        onDone(m_workspace->accounts().set(account), this, [this, account, secret, answer](const Result<Account> &stored) {
            if (!stored) {
                m_secrets.remove(account.secretRef, [](const Result<Done> &) {});
                answer(stored.error());
                return;
            }
            m_workspace->engine().setSecret(secret);
            m_workspace->engine().start();
            answer(*stored);
        });
    });
    return promise->future();
}

Async<Done> Program::removeAccount()
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto answer = [promise](const Result<Done> &result) {
        promise->addResult(result);
        promise->finish();
    };
    onDone(m_workspace->accounts().list(), this, [this, answer](const Result<QList<Account>> &accounts) {
        const QString ref = accounts && !accounts->isEmpty() ? accounts->first().secretRef : QString();
        m_workspace->engine().setSecret({});
        onDone(m_workspace->accounts().remove(), this, [this, answer, ref](const Result<Done> &removed) {
            if (!removed || ref.isEmpty()) {
                answer(removed);
                return;
            }
            m_secrets.remove(ref, [answer](const Result<Done> &forgotten) { answer(forgotten); });
        });
    });
    return promise->future();
}

} // namespace halftone::desktop
