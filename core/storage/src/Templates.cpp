#include "storage/Templates.h"

#include "SqlBatches.h"
#include "text/MergeFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

QString listToJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJson(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list.append(value.toString());
    return list;
}

const QString kTemplateSelect
    = u"SELECT id, kind, name, language, category, body, status, provider_status, reason, external_id, shared, uses FROM templates "_s;

MessageTemplate templateFrom(const QSqlQuery &q)
{
    MessageTemplate shown;
    int i = 0;
    const auto text = [&] { return q.value(i++).toString(); };
    shown.id = TemplateId(q.value(i++).toLongLong());
    shown.kind = fromCode<TemplateKind>(text()).value_or(TemplateKind::Sms);
    shown.name = text();
    shown.language = text();
    shown.category = text();
    shown.body = text();
    shown.status = fromCode<ApprovalStatus>(text()).value_or(ApprovalStatus::Unknown);
    shown.providerStatus = text();
    shown.rejectionReason = text();
    shown.externalId = text();
    shown.shared = q.value(i++).toInt() != 0;
    shown.uses = q.value(i++).toInt();
    shown.variables = text::fieldsOf(shown.body);
    if (shown.kind == TemplateKind::WhatsApp)
        shown.approval = shown.id; // one row, one id
    return shown;
}

const QString kApprovalSelect
    = uR"(SELECT t.id, t.account_id, t.name, t.language, t.skeleton, t.skeleton_hash, t.samples_json, t.fields_json, t.category, t.status,
 t.provider_status, t.reason, t.external_id, t.submitted_at_ms, t.decided_at_ms, t.raised_at_ms,
 (SELECT COUNT(*) FROM messages m WHERE m.approval_id = t.id AND m.state = 'awaiting_approval') FROM templates t )"_s;

Approval approvalFrom(const QSqlQuery &q)
{
    Approval approval;
    int i = 0;
    const auto text = [&] { return q.value(i++).toString(); };
    approval.id = ApprovalId(q.value(i++).toLongLong());
    approval.account = AccountId(q.value(i++).toLongLong());
    approval.name = text();
    approval.language = text();
    approval.skeleton = text();
    approval.skeletonHash = text();
    approval.samples = listFromJson(text());
    approval.fields = listFromJson(text());
    approval.category = text();
    approval.status = fromCode<ApprovalStatus>(text()).value_or(ApprovalStatus::Unknown);
    approval.providerStatus = text();
    approval.reason = text();
    approval.externalId = text();
    approval.submittedAt = optionalInstant(q.value(i++));
    approval.decidedAt = optionalInstant(q.value(i++));
    approval.raisedAt = optionalInstant(q.value(i++));
    approval.waitingMessages = q.value(i++).toInt();
    return approval;
}

QString languageKey(const QString &language)
{
    return language.toLower().replace(u'-', u'_');
}

/// Rows that stand in the way of a new template: with its name, or with its text (R6.3).
struct Standing
{
    QList<TemplateId> deleted;
    QString exists; ///< name of one that is not deleted
};

Result<Standing> standing(Database &database, const NewTemplate &made, TemplateId own = {})
{
    Standing rows;
    const auto note = [&](const QSqlQuery &q) {
        const TemplateId id(q.value(0).toLongLong());
        if (id == own)
            return;
        if (q.value(2).toString() != "deleted"_L1)
            rows.exists = q.value(1).toString();
        else if (!rows.deleted.contains(id))
            rows.deleted.append(id);
    };
    const QString kind = code(made.shown.kind);
    auto read = database.run(u"SELECT id, name, status FROM templates WHERE kind = ? AND name = ? AND language = ?"_s,
        {kind, notNull(made.shown.name), notNull(made.shown.language)}, note);
    if (read && made.shown.kind == TemplateKind::WhatsApp && made.account.isValid())
        read = database.run(
            u"SELECT id, name, status FROM templates WHERE kind = 'whatsapp' AND origin = 'ours' AND account_id = ? AND language = ? AND skeleton_hash = ?"_s,
            {made.account.value(), notNull(made.shown.language), notNull(made.skeletonHash)}, note);
    if (!read)
        return read.error();
    return rows;
}

} // namespace

Result<QList<MessageTemplate>> Templates::list(std::optional<TemplateKind> kind, std::optional<UserId> reader)
{
    QString sql = kTemplateSelect + u"WHERE status <> 'deleted'"_s;
    QVariantList values;
    if (kind) {
        sql += u" AND kind = ?"_s;
        values << code(*kind);
    }
    if (reader) {
        sql += u" AND "_s + kVisible;
        values << reader->value();
    }
    QList<MessageTemplate> all;
    const auto read = m_database.run(sql, values, [&all](const QSqlQuery &q) { all.append(templateFrom(q)); });
    if (!read)
        return read.error();
    std::ranges::sort(all, [](const MessageTemplate &left, const MessageTemplate &right) { // the engines' collations differ
        return std::tie(left.name, left.language, left.kind) < std::tie(right.name, right.language, right.kind);
    });
    return all;
}

Result<MessageTemplate> Templates::byId(TemplateId id)
{
    std::optional<MessageTemplate> found;
    const auto read
        = m_database.run(kTemplateSelect + u"WHERE id = ?"_s, {id.value()}, [&found](const QSqlQuery &q) { found = templateFrom(q); });
    if (!read)
        return read.error();
    if (!found)
        return notFound(id.toString());
    return *found;
}

Result<MessageTemplate> Templates::byName(TemplateKind kind, const QString &name, const QString &language, std::optional<UserId> reader)
{
    QString sql = kTemplateSelect + u"WHERE kind = ? AND name = ? AND status <> 'deleted'"_s;
    QVariantList values {code(kind), notNull(name)};
    if (!language.isEmpty()) {
        sql += u" AND language = ?"_s;
        values << language;
    }
    if (reader) {
        sql += u" AND "_s + kVisible;
        values << reader->value();
    }
    QList<MessageTemplate> found;
    const auto read = m_database.run(sql, values, [&found](const QSqlQuery &q) { found.append(templateFrom(q)); });
    if (!read)
        return read.error();
    if (found.isEmpty())
        return notFound(name);
    if (found.size() > 1)
        return Error {ErrorKind::Conflict, u"template_ambiguous"_s, u"%1 languages"_s.arg(found.size()), name};
    return found.constFirst();
}

Result<Approval> Templates::approval(TemplateId id)
{
    std::optional<Approval> found;
    const auto read
        = m_database.run(kApprovalSelect + u"WHERE t.id = ?"_s, {id.value()}, [&found](const QSqlQuery &q) { found = approvalFrom(q); });
    if (!read)
        return read.error();
    if (!found)
        return notFound(id.toString());
    return *found;
}

Result<MessageTemplate> Templates::add(const NewTemplate &made, UtcMs now)
{
    const MessageTemplate &shown = made.shown;
    TemplateId id;
    const auto added = m_database.transaction([&]() -> Result<Done> {
        const auto rows = standing(m_database, made);
        if (!rows)
            return rows.error();
        if (!rows->exists.isEmpty())
            return Error {ErrorKind::Conflict, u"template_exists"_s, {}, rows->exists};
        // Messages may still name a deleted row of that name: it comes back with what is new, instead of a second one.
        id = rows->deleted.value(0);
        if (rows->deleted.size() > 1) {
            const auto freed = m_database.run(u"UPDATE templates SET skeleton_hash = ? WHERE id = ?"_s,
                {u"deleted "_s + rows->deleted.at(1).toString(), rows->deleted.at(1).value()});
            if (!freed)
                return freed.error();
        }
        const bool revived = id.isValid();
        if (!revived)
            id = m_ids.next<TemplateTag>();
        const QString columns
            = u"account_id, kind, name, language, category, body, skeleton, skeleton_hash, fields_json, samples_json, origin, status, shared, owner_user_id, created_at_ms"_s;
        const QVariantList values {nullIfInvalid(made.account), code(shown.kind), notNull(shown.name), notNull(shown.language),
            notNull(shown.category), notNull(shown.body), notNull(made.skeleton), notNull(made.skeletonHash), listToJson(made.fields),
            listToJson(made.samples), u"ours"_s, code(shown.kind == TemplateKind::Sms ? ApprovalStatus::Approved : shown.status),
            shown.shared ? 1 : 0, nullIfInvalid(made.owner), toMs(now)};
        const auto written = revived
            ? m_database.run(u"UPDATE templates SET "_s + QString(columns).replace(u", "_s, u" = ?, "_s)
                    + u" = ?, provider_status = '', reason = '', external_id = '', uses = 0, last_used_ms = NULL, attempted_at_ms = NULL, submitted_at_ms = NULL, decided_at_ms = NULL, raised_at_ms = NULL, next_check_ms = NULL, checks = 0, failures = 0 WHERE id = ?"_s,
                values + QVariantList {id.value()})
            : m_database.run(u"INSERT INTO templates ("_s + columns + u", id) VALUES ("_s + placeholders(values.size() + 1) + u')',
                values + QVariantList {id.value()});
        if (!written)
            return written.error();
        m_database.note({ChangeKind::Template, id.value(), {}});
        return done();
    });
    if (!added)
        return added.error();
    return byId(id);
}

Result<Done> Templates::makeRoom(const NewTemplate &made, TemplateId own)
{
    const auto rows = standing(m_database, made, own);
    if (!rows)
        return rows.error();
    if (!rows->exists.isEmpty())
        return Error {ErrorKind::Conflict, u"template_exists"_s, {}, rows->exists};
    for (const TemplateId id : rows->deleted) {
        // Messages still name it, so that it stays readable; its id makes it one of a kind.
        const auto freed = m_database.run(u"UPDATE templates SET name = name || ?, skeleton_hash = ? WHERE id = ?"_s,
            {u" ("_s + id.toString() + u')', u"deleted "_s + id.toString(), id.value()});
        if (!freed)
            return freed.error();
    }
    return done();
}

Result<Done> Templates::remove(TemplateId id)
{
    return m_database.transaction([&]() -> Result<Done> {
        const auto waiting = m_database.run(uR"(SELECT 1 FROM messages WHERE approval_id = ? AND state = 'awaiting_approval'
                UNION SELECT 1 FROM outbox o CROSS JOIN messages m WHERE m.id = o.message_id AND m.approval_id = ?)"_s,
            {id.value(), id.value()});
        if (!waiting)
            return waiting.error();
        const auto known = byId(id);
        if (!known)
            return known.error();
        if (*waiting > 0)
            return Error {ErrorKind::Conflict, u"template_in_use"_s, {}, known->name};
        // The row stays: messages name it, and to look for them all would read every message.
        const auto removed
            = m_database.run(u"UPDATE templates SET status = 'deleted', provider_status = ?, next_check_ms = NULL WHERE id = ?"_s,
                {kRemovedHere, id.value()});
        if (!removed)
            return removed.error();
        m_database.note({ChangeKind::Template, id.value(), {}});
        return done();
    });
}

Result<Done> Templates::recordUse(TemplateId id, UtcMs now)
{
    const auto used = m_database.run(u"UPDATE templates SET uses = uses + 1, last_used_ms = ? WHERE id = ?"_s, {toMs(now), id.value()});
    if (!used)
        return used.error();
    m_database.note({ChangeKind::Template, id.value(), {}});
    return done();
}

Result<std::optional<Approval>> Templates::approvedByHash(AccountId account, const QString &skeletonHash)
{
    std::optional<Approval> found;
    const auto read = m_database.run(kApprovalSelect
            + u"WHERE t.skeleton_hash = ? AND t.account_id = ? AND t.kind = 'whatsapp' AND t.status = 'approved' AND t.external_id <> '' ORDER BY t.uses, t.id"_s,
        {skeletonHash, account.value()}, [&found](const QSqlQuery &q) { found = approvalFrom(q); }); // the most used is the last
    if (!read)
        return read.error();
    return found;
}

Result<QList<CoveringBody>> Templates::approvedBodies(AccountId account, const QString &language)
{
    QList<CoveringBody> bodies;
    const auto read = m_database.run(
        u"SELECT id, name, skeleton, external_id FROM templates WHERE account_id = ? AND kind = 'whatsapp' AND status = 'approved' AND external_id <> '' AND lower(replace(language, '-', '_')) = ? ORDER BY uses DESC, id"_s,
        {account.value(), languageKey(language)}, [&bodies](const QSqlQuery &q) {
            bodies.append({TemplateId(q.value(0).toLongLong()), q.value(1).toString(), q.value(2).toString(), q.value(3).toString()});
        });
    if (!read)
        return read.error();
    return bodies;
}

} // namespace halftone::storage
