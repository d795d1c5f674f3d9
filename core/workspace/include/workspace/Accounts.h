#pragma once

#include "base/Async.h"
#include "model/Number.h"

namespace halftone::workspace {

class Store;
class EngineHost;

struct AccountTest
{
    Account account;
    bool ok = false;
    int numbers = 0;
    int whatsAppSenders = 0;
    std::optional<Error> error;
    std::optional<milliseconds> clockSkew;
};

/// Provider accounts. The secret passes through as a value and is kept by core/secrets only.
class Accounts
{
public:
    Accounts(Store &store, EngineHost &engine)
        : m_store(store)
        , m_engine(engine)
    {
    }

    [[nodiscard]] Async<QList<Account>> list();
    /// What set() would refuse, before a secret is stored for it. Errors: as of set().
    [[nodiscard]] static Result<Done> check(const Account &account);
    /// Stores account and endpoint; the secret must be in the keychain (or the environment) already.
    /// Errors: InvalidInput `endpoint_not_allowed`, `bad_account_sid`.
    [[nodiscard]] Async<Account> set(const Account &account);
    [[nodiscard]] Async<Done> remove();
    /// Asks the provider with the secret that is in force, refreshes numbers. Errors: CredentialsMissing `no_account`.
    [[nodiscard]] Async<AccountTest> test();
    [[nodiscard]] Async<QList<Number>> numbers();
    /// The number bank and senders, fetched anew.
    [[nodiscard]] Async<QList<Number>> refreshNumbers();

private:
    Store &m_store;
    EngineHost &m_engine;
};

} // namespace halftone::workspace
