#pragma once

#include "base/Clock.h"
#include "base/IdGenerator.h"
#include "model/Number.h"
#include "storage/Database.h"

#include <QList>

#include <optional>

namespace halftone::storage {

/// Why and until when an account sends nothing (credentials refused, DESIGN (e)).
struct AccountPause
{
    UtcMs until;
    QString reason; ///< a stable code ("credentials_refused")
};

/// What became of an account that was removed.
enum class AccountRemoval {
    Deleted, ///< nothing had come of it: the row and its numbers are gone
    Disabled, ///< messages tell of it: it stays, unused, with its numbers
};

/// The accounts at providers. Never holds a secret: @ref Account::secretRef names the keychain's entry.
class Accounts
{
public:
    explicit Accounts(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Account>> enabled(); ///< those in use, by provider and external id
    [[nodiscard]] Result<QList<Account>> all(); ///< with the disabled ones
    [[nodiscard]] Result<Account> byId(AccountId id); ///< Errors: NotFound `not_found`; storage.
    /// Errors: NotFound `not_found`; storage.
    [[nodiscard]] Result<Account> byExternalId(const QString &provider, const QString &externalId);

    /// Inserts, or updates the one of that provider and external id (also a disabled one: it comes back as @p account says, and
    /// a pause ends). @return the row, with its id. Errors: storage.
    [[nodiscard]] Result<Account> upsert(IdGenerator &ids, Account account, UtcMs now);

    /// Takes an account out of use. Where messages, templates or conversations refer to it, it is only disabled, and its numbers
    /// become unusable ("gone"): a conversation must go on saying which number it was held over. Open messages stay in the outbox.
    /// Errors: NotFound `not_found`; storage.
    [[nodiscard]] Result<AccountRemoval> remove(AccountId id);

    /// Errors: NotFound `not_found`; storage.
    [[nodiscard]] Result<Done> pause(AccountId id, UtcMs until, const QString &reason);
    [[nodiscard]] Result<Done> resume(AccountId id);
    /// The pause that is on at @p now; empty when there is none.
    [[nodiscard]] Result<std::optional<AccountPause>> pauseAt(AccountId id, UtcMs now);

private:
    Database &m_database;
};

} // namespace halftone::storage
