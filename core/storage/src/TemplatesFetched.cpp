#include "SqlBatches.h"
#include "storage/Templates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    TemplateId id;
    bool ours = false;
    QString body;
    QString externalId;
    ApprovalStatus status = ApprovalStatus::Unknown;
    QString providerStatus;
    QString reason;
    QString category;
};

/// By the provider's id, else by name and language.
Result<std::optional<Known>> findKnown(Database &database, AccountId account, const FetchedTemplate &item)
{
    std::optional<Known> byId;
    std::optional<Known> byName;
    const auto read = database.run(uR"(SELECT id, origin, body, external_id, status, provider_status, reason, category FROM templates
            WHERE kind = 'whatsapp' AND ((account_id = ? AND external_id = ?) OR (name = ? AND language = ?)))"_s,
        {account.value(), item.externalId, notNull(item.name), notNull(item.language)}, [&](const QSqlQuery &q) {
            const Known known {TemplateId(q.value(0).toLongLong()), q.value(1).toString() == "ours"_L1, q.value(2).toString(),
                q.value(3).toString(), fromCode<ApprovalStatus>(q.value(4).toString()).value_or(ApprovalStatus::Unknown),
                q.value(5).toString(), q.value(6).toString(), q.value(7).toString()};
            (known.externalId == item.externalId ? byId : byName) = known;
        });
    if (!read)
        return read.error();
    return byId ? byId : byName;
}

bool isUndecided(ApprovalStatus status)
{
    return status == ApprovalStatus::Draft || status == ApprovalStatus::Submitted || status == ApprovalStatus::Pending;
}

Result<TemplateId> insertFetched(
    Database &database, IdGenerator &ids, AccountId account, const FetchedTemplate &item, const QString &name, UtcMs now)
{
    const auto id = ids.next<TemplateTag>();
    const auto inserted = database.run(
        uR"(INSERT INTO templates (id, account_id, kind, name, language, category, body, skeleton, skeleton_hash, samples_json, origin,
            status, provider_status, reason, external_id, created_at_ms) VALUES (?, ?, 'whatsapp', ?, ?, ?, ?, ?, ?, ?, 'fetched', ?, ?, ?, ?, ?))"_s,
        {id.value(), account.value(), notNull(name), notNull(item.language), notNull(item.category), notNull(item.body), notNull(item.body),
            notNull(item.skeletonHash),
            QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(item.samples)).toJson(QJsonDocument::Compact)), code(item.status),
            notNull(item.providerStatus), notNull(item.reason), item.externalId, toMs(now)});
    if (!inserted)
        return inserted.error();
    return id;
}

} // namespace

Result<FetchedRow> Templates::upsertFetched(AccountId account, const FetchedTemplate &item, UtcMs now)
{
    FetchedRow told;
    const auto taken = m_database.transaction([&]() -> Result<Done> {
        const auto found = findKnown(m_database, account, item);
        if (!found)
            return found.error();
        const std::optional<Known> &known = *found;
        const bool another = known && !known->externalId.isEmpty() && known->externalId != item.externalId;
        if (!known || another) {
            // Names at the provider may repeat, ours may not: a second one is told apart by the end of its id.
            const QString name = another ? item.name + u'_' + item.externalId.right(6).toLower() : item.name;
            const auto id = insertFetched(m_database, m_ids, account, item, name, now);
            if (!id)
                return id.error();
            told = {*id, FetchOutcome::Added};
            m_database.note({ChangeKind::Template, told.id.value(), {}});
            return done();
        }
        told.id = known->id;
        if (known->status == ApprovalStatus::Deleted && known->providerStatus == kRemovedHere)
            return done(); // somebody here wanted it gone
        if (known->ours && isUndecided(known->status)) {
            told.outcome = FetchOutcome::OursOpen;
            return done();
        }
        const QString body = known->ours ? known->body : item.body;
        if (known->status == item.status && known->providerStatus == item.providerStatus && known->reason == item.reason
            && known->externalId == item.externalId && known->body == body && (item.category.isEmpty() || known->category == item.category))
            return done();
        QString sql = u"UPDATE templates SET status = ?, provider_status = ?, reason = ?, external_id = ?, category = ?"_s;
        QVariantList values {code(item.status), notNull(item.providerStatus), notNull(item.reason), item.externalId,
            item.category.isEmpty() ? notNull(known->category) : item.category};
        if (!known->ours) {
            sql += u", body = ?, skeleton = ?, skeleton_hash = ?"_s;
            values << notNull(item.body) << notNull(item.body) << notNull(item.skeletonHash);
        }
        values << known->id.value();
        const auto updated = m_database.run(sql + u" WHERE id = ?"_s, values);
        if (!updated)
            return updated.error();
        told.outcome = FetchOutcome::Updated;
        m_database.note({ChangeKind::Template, told.id.value(), {}});
        return done();
    });
    if (!taken)
        return taken.error();
    return told;
}

Result<int> Templates::markMissing(AccountId account, const QStringList &listed, UtcMs now)
{
    const QSet<QString> present(listed.cbegin(), listed.cend());
    QVariantList missing;
    const auto marked = m_database.transaction([&]() -> Result<Done> {
        const auto read = m_database.run(
            u"SELECT id, external_id FROM templates WHERE account_id = ? AND kind = 'whatsapp' AND external_id <> '' AND status NOT IN ('deleted', 'draft', 'submitted', 'pending')"_s,
            {account.value()}, [&](const QSqlQuery &q) {
                if (!present.contains(q.value(1).toString()))
                    missing.append(q.value(0));
            });
        if (!read)
            return read.error();
        const auto deleted
            = runIn(m_database, u"UPDATE templates SET status = 'deleted', decided_at_ms = ?, next_check_ms = NULL WHERE id IN ({in})"_s,
                missing, {}, {toMs(now)});
        if (!deleted)
            return deleted.error();
        for (const QVariant &id : std::as_const(missing))
            m_database.note({ChangeKind::Template, id.toLongLong(), {}});
        return done();
    });
    if (!marked)
        return marked.error();
    return static_cast<int>(missing.size());
}

} // namespace halftone::storage
