#include "workspace/Accounts.h"

#include "EngineHost.h"
#include "provider/Provider.h"
#include "storage/Accounts.h"
#include "storage/Numbers.h"
#include "Store.h"

#include <QRegularExpression>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

Async<QList<Account>> Accounts::list()
{
    return m_store.run([](Session &session) { return storage::Accounts(*session.database).enabled(); });
}

Result<Done> Accounts::check(const Account &account)
{
    static const QRegularExpression kAccountSid(u"^AC[0-9a-fA-F]{32}$"_s);
    static const QRegularExpression kKeySid(u"^SK[0-9a-fA-F]{32}$"_s);
    if (account.provider != "twilio"_L1)
        return Error {ErrorKind::InvalidInput, u"unknown_provider"_s, {}, account.provider};
    if (!kAccountSid.match(account.externalId).hasMatch())
        return Error {ErrorKind::InvalidInput, u"bad_account_sid"_s, {}, account.externalId};
    if (!account.keyId.isEmpty() && !kKeySid.match(account.keyId).hasMatch())
        return Error {ErrorKind::InvalidInput, u"bad_key_sid"_s, {}, account.keyId};
    if (!account.endpoint.isEmpty()) {
        if (auto endpoint = provider::checkEndpoint(account.endpoint); !endpoint)
            return endpoint.error();
    }
    return done();
}

Async<Account> Accounts::set(const Account &account)
{
    return m_store.write([account](Session &session) -> Result<Account> {
        if (auto checked = check(account); !checked)
            return checked.error();
        Account stored = account;
        stored.enabled = true;
        Result<Account> result = stored;
        auto done = session.database->transaction([&]() -> Result<Done> {
            storage::Accounts accounts(*session.database);
            auto before = accounts.enabled();
            if (!before)
                return before.error();
            result = accounts.upsert(*session.ids, stored, session.now());
            if (!result)
                return result.error();
            // One account is in use at a time; the numbers of another are not ours to send from any more.
            for (const Account &other : std::as_const(*before)) {
                if (other.id == result->id)
                    continue;
                if (auto removed = accounts.remove(other.id); !removed)
                    return removed.error();
            }
            return halftone::done();
        });
        if (!done)
            return done.error();
        return result;
    });
}

Async<Done> Accounts::remove()
{
    return m_store.write([](Session &session) -> Result<Done> {
        auto account = session.account();
        if (!account)
            return account.error();
        auto removed = storage::Accounts(*session.database).remove(account->id);
        return removed ? done() : Result<Done>(removed.error());
    });
}

Async<AccountTest> Accounts::test()
{
    return m_engine.testAccount();
}

Async<QList<Number>> Accounts::numbers()
{
    return m_store.run([](Session &session) { return storage::Numbers(*session.database).all(); });
}

Async<QList<Number>> Accounts::refreshNumbers()
{
    return m_engine.refreshNumbers();
}

} // namespace halftone::workspace
