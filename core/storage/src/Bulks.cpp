#include "storage/Bulks.h"

#include "BulkJson.h"
#include "SqlBatches.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kColumns
    = "id, name, state, composed_as, body, template_id, language, variables_json, opt_out_sentence, source, query, dynamic,"
      " source_name, default_region, duplicates, start_at_ms, spread_ms, replies_to, created_by, created_at_ms,"
      " launched_by, ended_at_ms"_L1;

Bulk bulkFrom(const QSqlQuery &q)
{
    Bulk bulk;
    int i = 0;
    const auto text = [&] { return q.value(i++).toString(); };
    const auto number = [&] { return q.value(i++).toLongLong(); };
    bulk.id = BulkId(number());
    bulk.name = text();
    bulk.state = fromCode<BulkState>(text()).value_or(BulkState::Paused);
    bulk.content.composedAs = fromCode<ComposedAs>(text()).value_or(ComposedAs::FreeText);
    bulk.content.text = text();
    bulk.content.templateId = TemplateId(number());
    bulk.content.language = text();
    bulk.content.variables = fieldsFrom(text());
    bulk.content.optOutSentence = number() != 0;
    bulk.source = fromCode<BulkSourceKind>(text()).value_or(BulkSourceKind::Picked);
    bulk.query = text();
    bulk.dynamic = number() != 0;
    bulk.sourceName = text();
    bulk.defaultRegion = text();
    bulk.duplicates = static_cast<int>(number());
    bulk.startAt = optionalInstant(q.value(i++));
    bulk.spread = milliseconds(number());
    bulk.repliesTo = UserId(number());
    bulk.createdBy = UserId(number());
    bulk.createdAt = fromMs(number());
    bulk.launchedBy = UserId(number());
    bulk.endedAt = optionalInstant(q.value(i++));
    return bulk;
}

QVariantList codesOf(const QList<BulkState> &states)
{
    QVariantList words;
    for (const BulkState state : states)
        words << code(state);
    return words;
}

} // namespace

Result<Bulk> Bulks::create(Bulk bulk, UtcMs now)
{
    bulk.id = m_ids.next<BulkTag>();
    bulk.createdAt = now;
    const BulkContent &content = bulk.content;
    auto made = m_database.run(u"INSERT INTO bulks (%1) VALUES (%2)"_s.arg(kColumns, placeholders(22)),
        {bulk.id.value(), notNull(bulk.name), code(bulk.state), code(content.composedAs), notNull(content.text),
            nullIfInvalid(content.templateId), notNull(content.language), toJson(content.variables), content.optOutSentence ? 1 : 0,
            code(bulk.source), notNull(bulk.query), bulk.dynamic ? 1 : 0, notNull(bulk.sourceName), notNull(bulk.defaultRegion),
            bulk.duplicates, instantOrNull(bulk.startAt), static_cast<qint64>(bulk.spread.count()), nullIfInvalid(bulk.repliesTo),
            bulk.createdBy.value(), toMs(now), nullIfInvalid(bulk.launchedBy), instantOrNull(bulk.endedAt)});
    if (!made)
        return made.error();
    m_database.note({});
    return bulk;
}

Result<QList<Bulk>> Bulks::select(const QString &tail, const QVariantList &values)
{
    QList<Bulk> found;
    auto read = m_database.run(u"SELECT %1 FROM bulks "_s.arg(kColumns) + tail, values, [&](const QSqlQuery &q) { found << bulkFrom(q); });
    if (!read)
        return read.error();
    return found;
}

Result<Bulk> Bulks::byId(BulkId id)
{
    auto found = select(u"WHERE id = ?"_s, {id.value()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {ErrorKind::NotFound, u"not_found"_s, u"bulk"_s, id.toString()};
    return found->constFirst();
}

Result<QList<Bulk>> Bulks::all()
{
    return select(u"WHERE state <> 'planning' ORDER BY id DESC"_s, {});
}

Result<int> Bulks::removeUnfinished(UtcMs before)
{
    return m_database.run(u"DELETE FROM bulks WHERE state = 'planning' AND created_at_ms < ?"_s, {toMs(before)});
}

Result<QList<Bulk>> Bulks::inStates(const QList<BulkState> &states)
{
    return select(u"WHERE state IN (%1) ORDER BY id"_s.arg(placeholders(states.size())), codesOf(states));
}

Result<Done> Bulks::move(BulkId id, const QList<BulkState> &from, BulkState to, UtcMs now)
{
    const bool ends = to == BulkState::Done || to == BulkState::Cancelled;
    auto moved
        = m_database.run(u"UPDATE bulks SET state = ?, ended_at_ms = ? WHERE id = ? AND state IN (%1)"_s.arg(placeholders(from.size())),
            QVariantList {code(to), instantOrNull(ends ? std::optional(now) : std::nullopt), id.value()} + codesOf(from));
    if (!moved)
        return moved.error();
    if (*moved == 0) {
        auto is = byId(id);
        if (!is)
            return is.error();
        return Error {ErrorKind::Conflict, u"bulk_state"_s, {}, code(is->state)};
    }
    m_database.note({});
    return done();
}

Result<Done> Bulks::launch(BulkId id, UtcMs startAt, milliseconds spread, UserId by, UtcMs now)
{
    return m_database.transaction([&]() -> Result<Done> {
        if (auto moved = move(id, {BulkState::Planned}, BulkState::Running, now); !moved)
            return moved;
        auto set = m_database.run(u"UPDATE bulks SET start_at_ms = ?, spread_ms = ?, launched_by = ? WHERE id = ?"_s,
            {toMs(startAt), static_cast<qint64>(spread.count()), by.value(), id.value()});
        return set ? done() : Result<Done>(set.error());
    });
}

Result<Done> Bulks::setDuplicates(BulkId id, int duplicates)
{
    auto set = m_database.run(u"UPDATE bulks SET duplicates = ? WHERE id = ?"_s, {duplicates, id.value()});
    return set ? done() : Result<Done>(set.error());
}

Result<Done> Bulks::remove(BulkId id)
{
    auto gone = m_database.run(u"DELETE FROM bulks WHERE id = ?"_s, {id.value()});
    if (gone)
        m_database.note({});
    return gone ? done() : Result<Done>(gone.error());
}

} // namespace halftone::storage
