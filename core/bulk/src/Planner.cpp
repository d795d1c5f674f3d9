#include "bulk/Planner.h"

#include "bulk/OptOutSentence.h"
#include "storage/Templates.h"
#include "text/Segments.h"

namespace halftone::bulk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::hours kLongest {6}; ///< no plan is in the making for so long
}

Planner::Planner(const Desk &desk, Bulk bulk, std::unique_ptr<Judge> judge)
    : m_desk(desk)
    , m_bulk(std::move(bulk))
    , m_judge(std::move(judge))
{
}

Result<std::unique_ptr<Planner>> Planner::begin(const Desk &desk, Bulk wanted, const QStringList &customFields, UtcMs now)
{
    if (wanted.name.trimmed().isEmpty())
        return Error {ErrorKind::InvalidInput, u"bulk_name_empty"_s, {}};
    if (wanted.content.composedAs != ComposedAs::FreeText) {
        const auto found = storage::Templates(desk.database, desk.ids).byId(wanted.content.templateId);
        if (!found)
            return found.error();
        wanted.content.text = found->body;
        wanted.content.language = found->language;
    }
    if (wanted.content.text.trimmed().isEmpty())
        return Error {ErrorKind::InvalidInput, u"message_empty"_s, {}};
    if (wanted.content.text.size() > text::kMaxSmsCharacters)
        return Error {ErrorKind::RuleRefused, u"message_too_long"_s, {}, QString::number(wanted.content.text.size())};
    wanted.name = wanted.name.trimmed();
    wanted.state = BulkState::Planning;
    wanted.createdBy = desk.sender.id;
    auto judge = Judge::make(desk, wanted, now);
    if (!judge)
        return judge.error();
    if (const QList<Error> wrong = (*judge)->textErrors(customFields); !wrong.isEmpty())
        return wrong.constFirst();
    storage::Bulks bulks(desk.database, desk.ids);
    if (const auto gone = bulks.removeUnfinished(now - kLongest); !gone)
        return gone.error();
    auto made = bulks.create(wanted, now);
    if (!made)
        return made.error();
    return std::unique_ptr<Planner>(new Planner(desk, *made, std::move(judge).value()));
}

Result<Done> Planner::add(const QList<Subject> &subjects)
{
    return m_desk.database.transaction([&]() -> Result<Done> {
        const auto judged = m_judge->judge(subjects);
        if (!judged)
            return judged.error();
        QList<storage::BulkRow> rows;
        QSet<QString> fresh;
        int next = m_rows;
        int joined = 0;
        for (const Judged &one : *judged) {
            const QString &key = one.row.matchKey;
            if (!key.isEmpty() && (m_seen.contains(key) || fresh.contains(key))) {
                ++joined;
                continue;
            }
            if (!key.isEmpty())
                fresh.insert(key);
            rows.append(one.row);
            rows.last().row = ++next;
        }
        if (auto added = storage::Bulks(m_desk.database, m_desk.ids).addRows(m_bulk.id, rows); !added)
            return added;
        m_rows = next;
        m_duplicates += joined;
        m_seen.unite(fresh);
        return done();
    });
}

Result<Bulk> Planner::finish(UtcMs now)
{
    storage::Bulks bulks(m_desk.database, m_desk.ids);
    auto finished = m_desk.database.transaction([&]() -> Result<Done> {
        if (auto set = bulks.setDuplicates(m_bulk.id, m_duplicates); !set)
            return set;
        return bulks.move(m_bulk.id, {BulkState::Planning}, BulkState::Planned, now);
    });
    if (!finished)
        return finished.error();
    return bulks.byId(m_bulk.id);
}

Result<Done> Planner::abandon()
{
    return storage::Bulks(m_desk.database, m_desk.ids).remove(m_bulk.id);
}

} // namespace halftone::bulk
