#include "storage/Users.h"

#include "base/Time.h"

#include <optional>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLead = "team_lead"_L1;
constexpr auto kRecruiter = "recruiter"_L1;
const QString kSelect = u"SELECT id, name, first_name, last_name, login, role FROM users "_s;
constexpr int kTeamLock = 0x5445414D; ///< of PostgreSQL's advisory locks: who is the first of the team

User readUser(const QSqlQuery &row)
{
    return {.id = UserId(row.value(0).toLongLong()),
        .name = row.value(1).toString(),
        .firstName = row.value(2).toString(),
        .lastName = row.value(3).toString(),
        .login = row.value(4).toString(),
        .role = row.value(5).toString() == kLead ? Role::TeamLead : Role::Recruiter};
}

Result<std::optional<User>> oneUser(Database &database, const QString &where, const QVariant &value)
{
    std::optional<User> user;
    auto read = database.run(kSelect + where, {value}, [&](const QSqlQuery &row) { user = readUser(row); });
    if (!read)
        return read.error();
    return user;
}

Error noSuchUser(UserId id)
{
    return {ErrorKind::NotFound, u"not_found"_s, u"no such user"_s, id.toString(), {}};
}

/// One at a time decides about roles; SQLite's write lock sees to it there.
Result<Done> lockTeam(Database &database)
{
    if (database.dialect() == Dialect::Postgres) {
        if (auto locked = database.run(u"SELECT pg_advisory_xact_lock(?)"_s, {kTeamLock}); !locked)
            return locked.error();
    }
    return done();
}

} // namespace

Result<User> Users::ensure(IdGenerator &ids, const QString &login, const QString &displayName, UtcMs now)
{
    const auto known = oneUser(m_database, u"WHERE login = ?"_s, login);
    if (!known)
        return known.error();
    if (*known)
        return **known;

    const QString name = displayName.simplified().isEmpty() ? login : displayName.simplified();
    User user {.id = ids.next<UserTag>(),
        .name = name,
        .firstName = name.section(u' ', 0, 0),
        .lastName = name.section(u' ', 1),
        .login = login,
        .role = Role::Recruiter};
    const auto made = m_database.transaction([&]() -> Result<Done> {
        if (auto locked = lockTeam(m_database); !locked)
            return locked;
        auto inserted
            = m_database.run(u"INSERT INTO users (id, login, name, first_name, last_name, role, created_at_ms)"
                             " VALUES (?, ?, ?, ?, ?, CASE WHEN EXISTS (SELECT 1 FROM users) THEN 'recruiter' ELSE 'team_lead' END, ?)"
                             " ON CONFLICT (login) DO NOTHING"_s,
                {user.id.value(), login, user.name, user.firstName, user.lastName.isNull() ? u""_s : user.lastName, toMs(now)});
        if (!inserted)
            return inserted.error();
        const auto stored = oneUser(m_database, u"WHERE login = ?"_s, login);
        if (!stored)
            return stored.error();
        if (!*stored)
            return noSuchUser(user.id);
        user = **stored;
        return done();
    });
    if (!made)
        return made.error();
    return user;
}

Result<std::optional<User>> Users::find(const QString &login)
{
    return oneUser(m_database, u"WHERE login = ?"_s, login);
}

Result<QList<User>> Users::all()
{
    QList<User> users;
    auto read = m_database.run(kSelect + u"ORDER BY login"_s, {}, [&](const QSqlQuery &row) { users.append(readUser(row)); });
    if (!read)
        return read.error();
    return users;
}

Result<User> Users::byId(UserId id)
{
    const auto user = oneUser(m_database, u"WHERE id = ?"_s, id.value());
    if (!user)
        return user.error();
    if (!*user)
        return noSuchUser(id);
    return **user;
}

Result<Done> Users::setRole(UserId id, Role role)
{
    return m_database.transaction([&]() -> Result<Done> {
        if (auto locked = lockTeam(m_database); !locked)
            return locked;
        const auto user = byId(id);
        if (!user)
            return user.error();
        if (user->role == role)
            return done();
        if (role == Role::Recruiter) {
            bool another = false;
            auto asked = m_database.run(u"SELECT 1 FROM users WHERE role = 'team_lead' AND active = 1 AND id <> ? LIMIT 1"_s, {id.value()},
                [&](const QSqlQuery &) { another = true; });
            if (!asked)
                return asked.error();
            if (!another)
                return Error {ErrorKind::Conflict, u"last_team_lead"_s, u"a workspace keeps a team lead"_s, user->login, {}};
        }
        auto changed = m_database.run(
            u"UPDATE users SET role = ? WHERE id = ?"_s, {QString(role == Role::TeamLead ? kLead : kRecruiter), id.value()});
        if (!changed)
            return changed.error();
        return done();
    });
}

Result<Done> Users::setName(UserId id, const QString &firstName, const QString &lastName)
{
    const QString first = u""_s + firstName.simplified();
    const QString last = u""_s + lastName.simplified();
    auto changed = m_database.run(u"UPDATE users SET name = ?, first_name = ?, last_name = ? WHERE id = ?"_s,
        {u""_s + QString(first + u' ' + last).simplified(), first, last, id.value()});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return noSuchUser(id);
    return done();
}

} // namespace halftone::storage
