#include "storage/Accounts.h"

#include "base/Time.h"
#include "SqlValues.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect = u"SELECT id, provider, external_id, key_id, endpoint, secret_ref, enabled FROM accounts "_s;

Account readAccount(const QSqlQuery &row)
{
    return {.id = AccountId(row.value(0).toLongLong()),
        .provider = row.value(1).toString(),
        .externalId = row.value(2).toString(),
        .keyId = row.value(3).toString(),
        .endpoint = row.value(4).toString(),
        .secretRef = row.value(5).toString(),
        .enabled = row.value(6).toInt() != 0};
}

Result<QList<Account>> accountsWhere(Database &database, const QString &where, const QVariantList &values = {})
{
    QList<Account> accounts;
    auto read = database.run(kSelect + where, values, [&](const QSqlQuery &row) { accounts.append(readAccount(row)); });
    if (!read)
        return read.error();
    return accounts;
}

Result<Account> oneAccount(Database &database, const QString &where, const QVariantList &values, const QString &subject)
{
    const auto accounts = accountsWhere(database, where, values);
    if (!accounts)
        return accounts.error();
    if (accounts->isEmpty())
        return Error {ErrorKind::NotFound, u"not_found"_s, u"no such account"_s, subject, {}};
    return accounts->first();
}

/// Bound as '' where a QString was never set: the columns are NOT NULL.
QString said(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<Done> changeOne(Database &database, AccountId id, const QString &sql, const QVariantList &values)
{
    return database.transaction([&]() -> Result<Done> {
        auto changed = database.run(sql, values);
        if (!changed)
            return changed.error();
        if (*changed == 0)
            return Error {ErrorKind::NotFound, u"not_found"_s, u"no such account"_s, id.toString(), {}};
        database.note({ChangeKind::Account, id.value(), {}});
        return done();
    });
}

/// Whether something refers to the account or to one of its numbers that must not lose it.
Result<bool> isReferredTo(Database &database, AccountId id)
{
    for (const QString &sql :
        {u"SELECT 1 FROM messages WHERE account_id = ? LIMIT 1"_s, u"SELECT 1 FROM templates WHERE account_id = ? LIMIT 1"_s,
            u"SELECT 1 FROM conversations c JOIN numbers n ON n.id = c.chosen_number_id WHERE n.account_id = ? LIMIT 1"_s,
            u"SELECT 1 FROM whatsapp_windows w JOIN numbers n ON n.id = w.number_id WHERE n.account_id = ? LIMIT 1"_s}) {
        bool found = false;
        auto asked = database.run(sql, {id.value()}, [&](const QSqlQuery &) { found = true; });
        if (!asked)
            return asked.error();
        if (found)
            return true;
    }
    return false;
}

} // namespace

Result<QList<Account>> Accounts::enabled()
{
    return accountsWhere(m_database, u"WHERE enabled = 1 ORDER BY provider, external_id"_s);
}

Result<QList<Account>> Accounts::all()
{
    return accountsWhere(m_database, u"ORDER BY provider, external_id"_s);
}

Result<Account> Accounts::byId(AccountId id)
{
    return oneAccount(m_database, u"WHERE id = ?"_s, {id.value()}, id.toString());
}

Result<Account> Accounts::byExternalId(const QString &provider, const QString &externalId)
{
    return oneAccount(m_database, u"WHERE provider = ? AND external_id = ?"_s, {provider, externalId}, externalId);
}

Result<Account> Accounts::upsert(IdGenerator &ids, Account account, UtcMs now)
{
    const auto written = m_database.transaction([&]() -> Result<Done> {
        auto inserted = m_database.run(
            u"INSERT INTO accounts (id, provider, external_id, key_id, endpoint, secret_ref, enabled, created_at_ms)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (provider, external_id) DO UPDATE SET key_id = excluded.key_id,"
            " endpoint = excluded.endpoint, secret_ref = excluded.secret_ref, enabled = excluded.enabled, paused_until_ms = 0,"
            " pause_reason = '' RETURNING id"_s,
            {ids.next<AccountTag>().value(), account.provider, account.externalId, said(account.keyId), said(account.endpoint),
                said(account.secretRef), account.enabled, toMs(now)},
            [&](const QSqlQuery &row) { account.id = AccountId(row.value(0).toLongLong()); });
        if (!inserted)
            return inserted.error();
        m_database.note({ChangeKind::Account, account.id.value(), {}});
        return done();
    });
    if (!written)
        return written.error();
    return account;
}

Result<AccountRemoval> Accounts::remove(AccountId id)
{
    AccountRemoval removal = AccountRemoval::Deleted;
    const auto removed = m_database.transaction([&]() -> Result<Done> {
        const auto referredTo = isReferredTo(m_database, id);
        if (!referredTo)
            return referredTo.error();
        m_database.note({ChangeKind::Number, 0, {}});
        if (!*referredTo) {
            if (auto numbers = m_database.run(u"DELETE FROM numbers WHERE account_id = ?"_s, {id.value()}); !numbers)
                return numbers.error();
            return changeOne(m_database, id, u"DELETE FROM accounts WHERE id = ?"_s, {id.value()});
        }
        removal = AccountRemoval::Disabled;
        if (auto numbers = m_database.run(u"UPDATE numbers SET usable = 0, status = 'gone' WHERE account_id = ?"_s, {id.value()}); !numbers)
            return numbers.error();
        return changeOne(m_database, id, u"UPDATE accounts SET enabled = 0 WHERE id = ?"_s, {id.value()});
    });
    if (!removed)
        return removed.error();
    return removal;
}

Result<Done> Accounts::pause(AccountId id, UtcMs until, const QString &reason)
{
    return changeOne(m_database, id, u"UPDATE accounts SET paused_until_ms = ?, pause_reason = ? WHERE id = ?"_s,
        {toMs(until), said(reason), id.value()});
}

Result<Done> Accounts::resume(AccountId id)
{
    return changeOne(m_database, id, u"UPDATE accounts SET paused_until_ms = 0, pause_reason = '' WHERE id = ?"_s, {id.value()});
}

Result<std::optional<AccountPause>> Accounts::pauseAt(AccountId id, UtcMs now)
{
    std::optional<AccountPause> pause;
    auto read = m_database.run(u"SELECT paused_until_ms, pause_reason FROM accounts WHERE id = ? AND paused_until_ms > ?"_s,
        {id.value(), toMs(now)}, [&](const QSqlQuery &row) {
            pause = AccountPause {fromMs(row.value(0).toLongLong()), row.value(1).toString()};
        });
    if (!read)
        return read.error();
    return pause;
}

} // namespace halftone::storage
