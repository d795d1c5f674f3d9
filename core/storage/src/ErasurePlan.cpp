#include "SqlBatches.h"
#include "storage/Erasure.h"

namespace halftone::storage {

using namespace Qt::StringLiterals;

Result<ErasePlan> Erasure::plan(CandidateId id)
{
    ErasePlan plan;
    const QString mine = u"(SELECT c.id FROM conversations c WHERE c.candidate_id = k.id)"_s;
    const auto count = [](const QString &table, const QString &condition) {
        return u"(SELECT COUNT(*) FROM "_s + table + u" WHERE "_s + condition + u')';
    };
    const auto audited = [](const QString &entity, const QString &ids) {
        return u"(SELECT COUNT(*) FROM audit a WHERE a.entity = '%1' AND a.entity_id IN (%2))"_s.arg(entity, ids);
    };
    const QStringList counts {
        count(u"recipients r"_s, u"r.candidate_id = k.id"_s),
        count(u"messages m"_s, u"m.conversation_id IN "_s + mine),
        count(u"notes n"_s, u"n.conversation_id IN "_s + mine),
        count(u"attempts t"_s, u"t.message_id IN (SELECT m.id FROM messages m WHERE m.conversation_id IN "_s + mine + u')'),
        count(u"outbox o"_s, u"o.conversation_id IN "_s + mine),
        QStringList {audited(u"candidate"_s, u"k.id"_s),
            audited(u"recipient"_s, u"SELECT r.id FROM recipients r WHERE r.candidate_id = k.id"_s),
            audited(u"conversation"_s, mine.mid(1, mine.size() - 2)),
            audited(u"message"_s, u"SELECT m.id FROM messages m WHERE m.conversation_id IN "_s + mine),
            audited(u"note"_s, u"SELECT n.id FROM notes n WHERE n.conversation_id IN "_s + mine)}
            .join(u" + "_s),
        count(u"opt_outs p JOIN recipients r ON r.id = p.recipient_id"_s, u"p.opted_out = 1 AND r.candidate_id = k.id"_s),
        count(u"outbox o"_s, u"o.state IN ('sending','unconfirmed') AND o.conversation_id IN "_s + mine),
    };
    const auto found = m_database.run(
        u"SELECT "_s + counts.join(u", "_s) + u" FROM candidates k WHERE k.id = ?"_s, {id.value()}, [&plan](const QSqlQuery &q) {
            int column = 0;
            for (int *number : {&plan.counts.addresses, &plan.counts.messages, &plan.counts.notes, &plan.counts.attempts, &plan.counts.open,
                     &plan.counts.auditEntries, &plan.counts.optOutsKept})
                *number = q.value(column++).toInt();
            plan.inFlight = q.value(column).toInt() > 0;
        });
    if (!found)
        return found.error();
    if (*found == 0)
        return notFound(id.toString());
    return plan;
}

} // namespace halftone::storage
