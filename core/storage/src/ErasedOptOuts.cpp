#include "ErasedOptOuts.h"

#include "SqlBatches.h"
#include "storage/SettingsStore.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

const QString kKeyName = u"erasure_key"_s;

Result<QByteArray> readKey(Database &database)
{
    const auto stored = settingValue(database, kKeyName);
    if (!stored)
        return stored.error();
    return QByteArray::fromHex(stored->value_or(QString()).toLatin1());
}

Result<QByteArray> ensureKey(Database &database, UtcMs now)
{
    std::array<quint32, 8> random {};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray made(reinterpret_cast<const char *>(random.data()), sizeof random);
    const auto stored = settingValueOrSet(database, kKeyName, QString::fromLatin1(made.toHex()), now);
    if (!stored)
        return stored.error();
    return QByteArray::fromHex(stored->toLatin1());
}

QString hashOf(const QByteArray &key, const QString &matchKey)
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(matchKey.toUtf8(), key, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<int> keepOptOuts(Database &database, const QList<Recipient> &addresses, UtcMs now)
{
    QVariantList ids;
    QHash<qint64, QString> keys;
    for (const Recipient &address : addresses) {
        ids.append(address.id.value());
        keys.insert(address.id.value(), address.matchKey);
    }
    struct Mark
    {
        QString matchKey;
        QString channel;
        qint64 at = 0;
    };
    QList<Mark> marks;
    const auto read = runIn(database, u"SELECT recipient_id, channel, at_ms FROM opt_outs WHERE opted_out = 1 AND recipient_id IN ({in})"_s,
        ids, [&](const QSqlQuery &q) {
            marks.append({keys.value(q.value(0).toLongLong()), q.value(1).toString(), q.value(2).toLongLong()});
        });
    if (!read)
        return read.error();
    if (marks.isEmpty())
        return 0;
    const auto key = ensureKey(database, now);
    if (!key)
        return key.error();
    QList<QVariantList> rows;
    for (const Mark &mark : std::as_const(marks))
        rows.append({hashOf(*key, mark.matchKey), mark.channel, mark.at});
    const auto kept = insertRows(database, u"INSERT INTO erased_opt_outs (address_hash, channel, at_ms) VALUES "_s, rows,
        u" ON CONFLICT (address_hash, channel) DO NOTHING"_s);
    if (!kept)
        return kept.error();
    return static_cast<int>(marks.size());
}

Result<Done> restoreOptOuts(Database &database, const QList<Recipient> &addresses)
{
    if (addresses.isEmpty())
        return done();
    const auto key = readKey(database);
    if (!key)
        return key.error();
    if (key->isEmpty())
        return done();
    QVariantList hashes;
    QHash<QString, RecipientId> recipients;
    for (const Recipient &address : addresses) {
        const QString hash = hashOf(*key, address.matchKey);
        hashes.append(hash);
        recipients.insert(hash, address.id);
    }
    QList<QVariantList> marks;
    const auto read = runIn(database, u"SELECT address_hash, channel, at_ms FROM erased_opt_outs WHERE address_hash IN ({in})"_s, hashes,
        [&](const QSqlQuery &q) {
            marks.append({recipients.value(q.value(0).toString()).value(), q.value(1).toString(), 1, u"erased"_s, q.value(2).toLongLong()});
        });
    if (!read)
        return read.error();
    if (marks.isEmpty())
        return done();
    const auto set = insertRows(database, u"INSERT INTO opt_outs (recipient_id, channel, opted_out, source, at_ms) VALUES "_s, marks,
        u" ON CONFLICT (recipient_id, channel) DO NOTHING"_s);
    if (!set)
        return set.error();
    const auto forgotten = runIn(database, u"DELETE FROM erased_opt_outs WHERE address_hash IN ({in})"_s, hashes);
    if (!forgotten)
        return forgotten.error();
    return done();
}

} // namespace halftone::storage
