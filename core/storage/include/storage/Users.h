#pragma once

#include "base/Clock.h"
#include "base/IdGenerator.h"
#include "model/Settings.h"
#include "storage/Database.h"

#include <QList>

#include <optional>

namespace halftone::storage {

/// The team.
class Users
{
public:
    explicit Users(Database &database)
        : m_database(database)
    {
    }

    /// The user of that login, made where there is none. The first of a workspace is its team lead, all others recruiters (R11.4).
    /// Reads only, when the user exists.
    /// @param displayName as shown; first and last name are its first word and the rest. Empty: the login.
    /// Errors: storage.
    [[nodiscard]] Result<User> ensure(IdGenerator &ids, const QString &login, const QString &displayName, UtcMs now);

    /// The user of that login; empty where there is none.
    [[nodiscard]] Result<std::optional<User>> find(const QString &login);
    [[nodiscard]] Result<QList<User>> all(); ///< by login
    [[nodiscard]] Result<User> byId(UserId id); ///< Errors: NotFound `not_found`; storage.

    /// Errors: NotFound `not_found`; Conflict `last_team_lead` (a workspace keeps one); storage.
    [[nodiscard]] Result<Done> setRole(UserId id, Role role);
    /// Errors: NotFound `not_found`; storage.
    [[nodiscard]] Result<Done> setName(UserId id, const QString &firstName, const QString &lastName);

private:
    Database &m_database;
};

} // namespace halftone::storage
