#include "storage/Numbers.h"

#include "base/Time.h"
#include "storage/SettingsStore.h"

#include <QHash>

#include <algorithm>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect = u"SELECT n.id, n.account_id, n.channel, n.e164, n.region, n.calling_code, n.external_id, n.status, n.usable,"
                        " n.per_second_milli, n.conversations, CASE WHEN s.value = n.e164 THEN 1 ELSE 0 END FROM numbers n"
                        " LEFT JOIN settings s ON s.name = 'default_' || n.channel "_s;
constexpr auto kGone = "gone"_L1;

Number readNumber(const QSqlQuery &row)
{
    return {.id = NumberId(row.value(0).toLongLong()),
        .account = AccountId(row.value(1).toLongLong()),
        .channel = fromCode<Channel>(row.value(2).toString()).value_or(Channel::Sms),
        .e164 = E164(row.value(3).toString()),
        .region = row.value(4).toString(),
        .callingCode = row.value(5).toInt(),
        .externalId = row.value(6).toString(),
        .status = row.value(7).toString(),
        .usable = row.value(8).toInt() != 0,
        .isDefault = row.value(11).toInt() != 0,
        .perSecondMilli = row.value(9).toInt(),
        .conversations = row.value(10).toInt()};
}

Result<QList<Number>> numbersWhere(Database &database, const QString &where, const QVariantList &values = {})
{
    QList<Number> numbers;
    auto read = database.run(kSelect + where, values, [&](const QSqlQuery &row) { numbers.append(readNumber(row)); });
    if (!read)
        return read.error();
    return numbers;
}

Error noSuchNumber(NumberId id)
{
    return {ErrorKind::NotFound, u"not_found"_s, u"no such number"_s, id.toString(), {}};
}

QString said(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

bool listsTheSame(const Number &known, const Number &listed)
{
    return known.region == listed.region && known.callingCode == listed.callingCode && known.externalId == listed.externalId
        && known.status == listed.status && known.usable == listed.usable;
}

/// Inserts or updates one listed number. @return the id of its row.
Result<NumberId> write(Database &database, NumberId id, const Number &listed, UtcMs now)
{
    NumberId written;
    auto run = database.run(
        u"INSERT INTO numbers (id, account_id, channel, e164, region, calling_code, external_id, status, usable, per_second_milli,"
        " refreshed_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, channel, e164) DO UPDATE SET"
        " region = excluded.region, calling_code = excluded.calling_code, external_id = excluded.external_id, status = excluded.status,"
        " usable = excluded.usable, refreshed_at_ms = excluded.refreshed_at_ms RETURNING id"_s,
        {id.value(), listed.account.value(), code(listed.channel), listed.e164.toString(), said(listed.region), listed.callingCode,
            said(listed.externalId), said(listed.status), listed.usable, std::max(1, listed.perSecondMilli), toMs(now)},
        [&](const QSqlQuery &row) { written = NumberId(row.value(0).toLongLong()); });
    if (!run)
        return run.error();
    return written;
}

} // namespace

Result<QList<Number>> Numbers::all()
{
    return numbersWhere(m_database, u"ORDER BY n.channel, n.e164, n.id"_s);
}

Result<Number> Numbers::byId(NumberId id)
{
    const auto numbers = numbersWhere(m_database, u"WHERE n.id = ?"_s, {id.value()});
    if (!numbers)
        return numbers.error();
    if (numbers->isEmpty())
        return noSuchNumber(id);
    return numbers->first();
}

Result<std::optional<Number>> Numbers::find(AccountId account, Channel channel, const E164 &e164)
{
    const auto numbers = numbersWhere(
        m_database, u"WHERE n.account_id = ? AND n.channel = ? AND n.e164 = ?"_s, {account.value(), code(channel), e164.toString()});
    if (!numbers)
        return numbers.error();
    if (numbers->isEmpty())
        return std::optional<Number>();
    return std::optional(numbers->first());
}

Result<int> Numbers::refresh(AccountId account, Channel channel, const QList<Number> &listed, IdGenerator &ids, UtcMs now)
{
    int changes = 0;
    const auto done_ = m_database.transaction([&]() -> Result<Done> {
        const auto known = numbersWhere(m_database, u"WHERE n.account_id = ? AND n.channel = ?"_s, {account.value(), code(channel)});
        if (!known)
            return known.error();
        QHash<QString, Number> missing;
        for (const Number &number : *known)
            missing.insert(number.e164.toString(), number);

        for (Number number : listed) {
            number.account = account;
            number.channel = channel;
            const auto before = missing.constFind(number.e164.toString());
            const bool isNew = before == missing.constEnd();
            const bool same = !isNew && listsTheSame(*before, number);
            if (!isNew)
                missing.erase(before);
            if (same)
                continue;
            const auto written = write(m_database, ids.next<NumberTag>(), number, now);
            if (!written)
                return written.error();
            ++changes;
            m_database.note({ChangeKind::Number, written->value(), {}});
        }
        for (const Number &gone : std::as_const(missing)) {
            if (gone.status == kGone && !gone.usable)
                continue;
            auto marked = m_database.run(u"UPDATE numbers SET status = ?, usable = 0, refreshed_at_ms = ? WHERE id = ?"_s,
                {QString(kGone), toMs(now), gone.id.value()});
            if (!marked)
                return marked.error();
            ++changes;
            m_database.note({ChangeKind::Number, gone.id.value(), {}});
        }
        return done();
    });
    if (!done_)
        return done_.error();
    return changes;
}

Result<Done> Numbers::setDefault(Channel channel, const E164 &e164, UtcMs now)
{
    return setSettingValue(m_database, u"default_"_s + code(channel), said(e164.toString()), now);
}

Result<Done> Numbers::setRate(NumberId id, int perSecondMilli)
{
    if (perSecondMilli < 1)
        return Error {ErrorKind::InvalidInput, u"bad_rate"_s, u"below 1"_s, QString::number(perSecondMilli), {}};
    auto changed = m_database.run(u"UPDATE numbers SET per_second_milli = ? WHERE id = ?"_s, {perSecondMilli, id.value()});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return noSuchNumber(id);
    return done();
}

Result<bool> Numbers::takeSlot(NumberId id, UtcMs now, milliseconds ahead)
{
    // CASE, not max(): the scalar one is SQLite's only, GREATEST PostgreSQL's. The interval is rounded up: never above the rate.
    auto taken = m_database.run(u"UPDATE numbers SET next_slot_ms = CASE WHEN next_slot_ms > ? THEN next_slot_ms ELSE ? END"
                                " + (1000000 + per_second_milli - 1) / per_second_milli WHERE id = ? AND next_slot_ms <= ?"_s,
        {toMs(now), toMs(now), id.value(), toMs(now + ahead)});
    if (!taken)
        return taken.error();
    return *taken > 0;
}

Result<UtcMs> Numbers::nextSlot(NumberId id)
{
    std::optional<UtcMs> next;
    auto read = m_database.run(u"SELECT next_slot_ms FROM numbers WHERE id = ?"_s, {id.value()},
        [&](const QSqlQuery &row) { next = fromMs(row.value(0).toLongLong()); });
    if (!read)
        return read.error();
    if (!next)
        return noSuchNumber(id);
    return *next;
}

Result<Done> Numbers::holdBack(NumberId id, UtcMs until)
{
    auto held = m_database.run(
        u"UPDATE numbers SET next_slot_ms = ? WHERE id = ? AND next_slot_ms < ?"_s, {toMs(until), id.value(), toMs(until)});
    if (!held)
        return held.error();
    return done();
}

Result<Done> Numbers::noteUse(RecipientId recipient, Channel channel, NumberId number)
{
    // The index messages_recipient leads there at once, however many messages there are.
    auto counted = m_database.run(u"UPDATE numbers SET conversations = conversations + 1 WHERE id = ? AND NOT EXISTS"
                                  " (SELECT 1 FROM messages WHERE recipient_id = ? AND channel = ? AND number_id = ?)"_s,
        {number.value(), recipient.value(), code(channel), number.value()});
    if (!counted)
        return counted.error();
    return done();
}

Result<int> Numbers::recount()
{
    int mended = 0;
    const auto result = m_database.transaction([&]() -> Result<Done> {
        QHash<qint64, int> counts;
        auto counted = m_database.run(u"SELECT number_id, COUNT(*) FROM (SELECT DISTINCT recipient_id, channel, number_id FROM messages "
                                      u"WHERE number_id IS NOT NULL) u"
                                      " GROUP BY number_id"_s,
            {}, [&](const QSqlQuery &row) { counts.insert(row.value(0).toLongLong(), row.value(1).toInt()); });
        if (!counted)
            return counted.error();
        const auto numbers = all();
        if (!numbers)
            return numbers.error();
        for (const Number &number : *numbers) {
            const int count = counts.value(number.id.value());
            if (count == number.conversations)
                continue;
            auto set = m_database.run(u"UPDATE numbers SET conversations = ? WHERE id = ?"_s, {count, number.id.value()});
            if (!set)
                return set.error();
            ++mended;
        }
        return done();
    });
    if (!result)
        return result.error();
    return mended;
}

} // namespace halftone::storage
