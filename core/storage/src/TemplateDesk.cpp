#include "storage/TemplateDesk.h"

#include "SqlBatches.h"
#include "text/MergeFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

QString listToJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

TemplateRow rowFrom(const QSqlQuery &q)
{
    TemplateRow row;
    MessageTemplate &shown = row.shown;
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
    row.owner = UserId(q.value(i++).toLongLong());
    row.ours = text() == "ours"_L1;
    row.queued = shown.status == ApprovalStatus::Draft && !q.value(i).isNull();
    ++i;
    row.submittedAt = optionalInstant(q.value(i++));
    row.decidedAt = optionalInstant(q.value(i++));
    return row;
}

} // namespace

Result<QList<TemplateRow>> TemplateDesk::select(const QString &where, const QVariantList &values)
{
    QList<TemplateRow> rows;
    const auto read = m_database.run(
        u"SELECT id, kind, name, language, category, body, status, provider_status, reason, external_id, shared, uses, owner_user_id, origin, next_check_ms, submitted_at_ms, decided_at_ms FROM templates "_s
            + where,
        values, [&rows](const QSqlQuery &q) { rows.append(rowFrom(q)); });
    if (!read)
        return read.error();
    QHash<qint64, int> waiting;
    // From the outbox, which is short; messages are not.
    const auto counted = m_database.run(
        u"SELECT m.approval_id, COUNT(*) FROM outbox o JOIN messages m ON m.id = o.message_id WHERE o.state = 'awaiting_approval' GROUP BY m.approval_id"_s,
        {}, [&waiting](const QSqlQuery &q) { waiting.insert(q.value(0).toLongLong(), q.value(1).toInt()); });
    if (!counted)
        return counted.error();
    for (TemplateRow &row : rows)
        row.waiting = waiting.value(row.shown.id.value());
    return rows;
}

Result<QList<TemplateRow>> TemplateDesk::rows(UserId reader)
{
    auto all = select(u"WHERE status <> 'deleted' AND "_s + kVisible, {reader.value()});
    if (!all)
        return all;
    QList<TemplateRow> sorted = std::move(all).value();
    std::ranges::sort(sorted, [](const TemplateRow &left, const TemplateRow &right) { // the engines' collations differ
        return std::tie(left.shown.name, left.shown.language, left.shown.kind)
            < std::tie(right.shown.name, right.shown.language, right.shown.kind);
    });
    return sorted;
}

Result<TemplateRow> TemplateDesk::row(TemplateId id, UserId reader)
{
    auto found = select(u"WHERE id = ? AND status <> 'deleted' AND "_s + kVisible, {id.value(), reader.value()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(id.toString());
    return found->constFirst();
}

Result<Done> TemplateDesk::update(TemplateId id, const NewTemplate &made)
{
    return m_database.transaction([&]() -> Result<Done> {
        const auto free = m_templates.makeRoom(made, id);
        if (!free)
            return free;
        const MessageTemplate &shown = made.shown;
        const auto written = m_database.run(
            u"UPDATE templates SET kind = ?, name = ?, language = ?, category = ?, body = ?, skeleton = ?, skeleton_hash = ?, fields_json = ?, samples_json = ?, status = ?, shared = ?, account_id = COALESCE(account_id, ?) WHERE id = ?"_s,
            {code(shown.kind), notNull(shown.name), notNull(shown.language), notNull(shown.category), notNull(shown.body),
                notNull(made.skeleton), notNull(made.skeletonHash), listToJson(made.fields), listToJson(made.samples),
                code(shown.kind == TemplateKind::Sms ? ApprovalStatus::Approved : ApprovalStatus::Draft), shown.shared ? 1 : 0,
                nullIfInvalid(made.account), id.value()});
        if (!written)
            return written.error();
        if (*written == 0)
            return notFound(id.toString());
        m_database.note({ChangeKind::Template, id.value(), {}});
        return done();
    });
}

Result<Done> TemplateDesk::setShared(TemplateId id, bool shared)
{
    const auto written = m_database.run(u"UPDATE templates SET shared = ? WHERE id = ?"_s, {shared ? 1 : 0, id.value()});
    if (!written)
        return written.error();
    if (*written == 0)
        return notFound(id.toString());
    m_database.note({ChangeKind::Template, id.value(), {}});
    return done();
}

Result<QString> TemplateDesk::freeName(TemplateKind kind, const QString &wished, const QString &language)
{
    QSet<QString> taken;
    const auto read = m_database.run(u"SELECT name FROM templates WHERE kind = ? AND language = ?"_s, {code(kind), notNull(language)},
        [&taken](const QSqlQuery &q) { taken.insert(q.value(0).toString()); });
    if (!read)
        return read.error();
    if (!taken.contains(wished))
        return wished;
    const QChar joint = kind == TemplateKind::WhatsApp ? u'_' : u' ';
    static const QRegularExpression kNumber(u"[_ ](\\d{1,6})\\z"_s);
    const auto match = kNumber.match(wished);
    const QString base = match.hasMatch() ? wished.left(match.capturedStart()) : wished;
    int number = match.hasMatch() ? match.captured(1).toInt() : 1;
    QString name;
    do {
        ++number;
        name = base.left(500) + joint + QString::number(number); // 512 is the most that a name may have
    } while (taken.contains(name));
    return name;
}

Result<Done> TemplateDesk::releaseText(TemplateId id)
{
    const auto written = m_database.run(u"UPDATE templates SET skeleton_hash = ? WHERE id = ? AND status IN ('rejected', 'disabled')"_s,
        {u"refused "_s + id.toString(), id.value()});
    return written ? done() : Result<Done>(written.error());
}

} // namespace halftone::storage
