#include "AccountKeeper.h"

#include "workspace/Accounts.h"
#include "workspace/Engine.h"
#include "workspace/Workspace.h"

#include <QTimer>

#include <chrono>

namespace halftone::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A keychain may ask for its password: so long the engine waits for it, before it says that there is no secret yet.
constexpr auto kPatience = 2s;

template <typename T> struct Promise
{
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

    Promise() { promise->start(); }
    void operator()(const Result<T> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
    [[nodiscard]] Async<T> future() const { return promise->future(); }
};

QString refOf(const Account &account)
{
    return account.secretRef.isEmpty() ? secrets::secretRef(account.provider, account.externalId) : account.secretRef;
}

} // namespace

AccountKeeper::AccountKeeper(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void AccountKeeper::bind(ui::SettingsPorts &ports)
{
    ports.connectAccount = [this](const Account &account, const QString &secret) { return connectAccount(account, secret); };
    ports.connectForNow = [this](const Account &account, const QString &secret) { return connectForNow(account, secret); };
    ports.retrySecret = [this] { return retrySecret(); };
    ports.removeAccount = [this] { return removeAccount(); };
    ports.secret = [this] { return m_state; };
}

void AccountKeeper::begin()
{
    auto started = std::make_shared<bool>(false);
    const auto start = [this, started] {
        if (!std::exchange(*started, true))
            m_workspace.engine().start();
    };
    QTimer::singleShot(kPatience, this, start);
    find([this, start](const Result<Done> &found) {
        if (!found && found.error().code != "no_account"_L1)
            Q_EMIT troubled(found.error());
        start();
    });
}

void AccountKeeper::give(const QString &secret, ui::SecretState::From from)
{
    m_state = {from, std::nullopt};
    m_workspace.engine().setSecret(secret);
}

void AccountKeeper::find(Found found)
{
    onDone(m_workspace.accounts().list(), this, [this, found = std::move(found)](const Result<QList<Account>> &answer) {
        if (!answer) {
            found(answer.error());
            return;
        }
        if (answer->isEmpty()) {
            m_state = {};
            found(Error {ErrorKind::CredentialsMissing, u"no_account"_s, {}});
            return;
        }
        const Account &account = answer->first();
        if (const QString given = secrets::environmentSecret(account.provider); !given.isEmpty()) {
            give(given, ui::SecretState::From::Environment);
            found(done());
            return;
        }
        m_secrets.read(refOf(account), [this, found](const Result<QString> &secret) {
            if (secret) {
                give(*secret, ui::SecretState::From::Keychain);
                found(done());
                return;
            }
            // One that was entered for now, while the keychain was asked, is not taken away.
            if (m_state.from == ui::SecretState::From::Nowhere)
                m_state.trouble = secret.error();
            found(secret.error());
        });
    });
}

void AccountKeeper::store(const Account &account, std::function<void(const Result<Account> &)> done)
{
    onDone(m_workspace.accounts().list(), this, [this, account, done = std::move(done)](const Result<QList<Account>> &before) {
        onDone(m_workspace.accounts().set(account), this, [this, before, done](const Result<Account> &stored) {
            if (stored && before) {
                // One account is in use at a time: the secret of another would lie in the keychain for nothing.
                for (const Account &other : *before) {
                    if (refOf(other) != refOf(*stored))
                        m_secrets.remove(refOf(other), [](const Result<Done> &) {});
                }
            }
            done(stored);
        });
    });
}

Async<Account> AccountKeeper::connectAccount(const Account &given, const QString &secret)
{
    const Promise<Account> answer;
    Account account = given;
    account.secretRef = secrets::secretRef(account.provider, account.externalId);
    if (const Result<Done> checked = workspace::Accounts::check(account); !checked) {
        answer(checked.error()); // before a secret is kept for what is no account
        return answer.future();
    }
    const auto keep = [this, account, answer](const QString &kept) {
        store(account, [this, kept, answer](const Result<Account> &stored) {
            if (stored) {
                if (!kept.isEmpty())
                    give(kept, ui::SecretState::From::Keychain);
                m_workspace.engine().start();
            }
            answer(stored);
        });
    };
    if (secret.isEmpty()) {
        keep({}); // the engine has it
        return answer.future();
    }
    // Secret first: an account whose secret is nowhere could not be used after the next start.
    m_secrets.write(account.secretRef, secret, [secret, answer, keep](const Result<Done> &kept) {
        if (kept)
            keep(secret);
        else
            answer(kept.error());
    });
    return answer.future();
}

Async<Account> AccountKeeper::connectForNow(const Account &given, const QString &secret)
{
    const Promise<Account> answer;
    Account account = given;
    account.secretRef = secrets::secretRef(account.provider, account.externalId);
    store(account, [this, secret, answer](const Result<Account> &stored) {
        if (stored) {
            if (!secret.isEmpty())
                give(secret, ui::SecretState::From::Session);
            m_workspace.engine().start();
        }
        answer(stored);
    });
    return answer.future();
}

Async<Done> AccountKeeper::retrySecret()
{
    const Promise<Done> answer;
    find([this, answer](const Result<Done> &found) {
        if (found)
            m_workspace.engine().start();
        answer(found);
    });
    return answer.future();
}

Async<Done> AccountKeeper::removeAccount()
{
    const Promise<Done> answer;
    onDone(m_workspace.accounts().list(), this, [this, answer](const Result<QList<Account>> &accounts) {
        if (!accounts || accounts->isEmpty()) {
            answer(accounts ? Result<Done>(Error {ErrorKind::CredentialsMissing, u"no_account"_s, {}}) : accounts.error());
            return;
        }
        const QString ref = refOf(accounts->first());
        const bool forNow = m_state.from == ui::SecretState::From::Session;
        onDone(m_workspace.accounts().remove(), this, [this, answer, ref, forNow](const Result<Done> &removed) {
            if (!removed) {
                answer(removed);
                return;
            }
            m_workspace.engine().setSecret({});
            m_state = {};
            m_secrets.remove(ref, [answer, forNow](const Result<Done> &forgotten) {
                // What was never put into a keychain need not be taken out of one.
                answer(forNow ? done() : forgotten);
            });
        });
    });
    return answer.future();
}

} // namespace halftone::desktop
