#include "workspace/Candidates.h"

#include "phone/PhoneNumber.h"
#include "storage/Audit.h"
#include "storage/Candidates.h"
#include "storage/Erasure.h"
#include "storage/Numbers.h"
#include "Store.h"

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

/// A page's key as front ends keep it: opaque to them.
QString keyOf(const storage::CandidatePosition &position)
{
    return QString::number(position.id.value()) + u' ' + position.nameFold;
}

std::optional<storage::CandidatePosition> positionOf(const QString &key)
{
    if (key.isEmpty())
        return std::nullopt;
    return storage::CandidatePosition {key.section(u' ', 1), CandidateId(key.section(u' ', 0, 0).toLongLong())};
}

} // namespace

Async<CandidatePage> Candidates::list(const QString &query, const QString &after, int limit)
{
    return m_store.run([=](Session &session) -> Result<CandidatePage> {
        auto found
            = storage::Candidates(*session.database, *session.ids).list({.query = query, .defaultRegion = {}}, positionOf(after), limit);
        if (!found)
            return found.error();
        return CandidatePage {found->candidates, found->last ? keyOf(*found->last) : QString()};
    });
}

Async<Candidate> Candidates::byId(CandidateId id)
{
    return m_store.run([=](Session &session) { return storage::Candidates(*session.database, *session.ids).byId(id); });
}

Async<Candidate> Candidates::find(const QString &reference, const QString &defaultRegion)
{
    return m_store.run(
        [=](Session &session) { return storage::Candidates(*session.database, *session.ids).find(reference, defaultRegion); });
}

Async<Candidate> Candidates::findOrCreate(const QString &reference, const QString &defaultRegion)
{
    return m_store.write([=](Session &session) -> Result<Candidate> {
        storage::Candidates candidates(*session.database, *session.ids);
        auto found = candidates.find(reference, defaultRegion);
        if (found || found.error().kind != ErrorKind::NotFound)
            return found;
        const auto parsed = phone::parse(reference, defaultRegion);
        if (!parsed)
            return found; // what is no full number is simply not there
        auto contact = candidates.ensureForAddress(storage::addressOf(*parsed, reference), session.now());
        if (!contact)
            return contact.error();
        return candidates.byId(contact->candidate);
    });
}

Async<Candidate> Candidates::create(const QMap<QString, QString> &fields, const QString &defaultRegion)
{
    return m_store.write([=](Session &session) -> Result<Candidate> {
        Candidate made;
        auto done = session.database->transaction([&]() -> Result<Done> {
            storage::Candidates candidates(*session.database, *session.ids);
            auto created = candidates.create({}, session.now());
            if (!created)
                return created.error();
            auto filled = candidates.update(created->id, fields, defaultRegion, session.now());
            if (!filled)
                return filled.error();
            made = *filled;
            return halftone::done();
        });
        if (!done)
            return done.error();
        return made;
    });
}

Async<Candidate> Candidates::update(
    CandidateId id, const QMap<QString, QString> &fields, const QString &defaultRegion, std::optional<int> version)
{
    return m_store.write([=](Session &session) {
        return storage::Candidates(*session.database, *session.ids).update(id, fields, defaultRegion, session.now(), version);
    });
}

Async<CandidateWords> Candidates::words()
{
    return m_store.run([](Session &session) -> Result<CandidateWords> {
        auto words = storage::Candidates(*session.database, *session.ids).words();
        if (!words)
            return words.error();
        return CandidateWords {words->jobs, words->stages, words->tags};
    });
}

Async<ErasePlan> Candidates::erasePlan(CandidateId id)
{
    return m_store.run([id](Session &session) -> Result<ErasePlan> {
        const auto plan = storage::Erasure(*session.database).plan(id);
        if (!plan)
            return plan.error();
        const storage::Erased &counts = plan->counts;
        return ErasePlan {counts.addresses, counts.messages, counts.notes, counts.open, counts.optOutsKept, plan->inFlight};
    });
}

Async<QJsonObject> Candidates::exportAll(CandidateId id)
{
    return m_store.run([=](Session &session) { return storage::Erasure(*session.database).exportCandidate(id); });
}

Async<QJsonObject> Candidates::erase(CandidateId id)
{
    return m_store.write([=](Session &session) -> Result<QJsonObject> {
        storage::Erasure erasure(*session.database);
        auto erased = erasure.erase(id, session.now());
        if (!erased)
            return erased.error();
        // R3.3: conversations that are gone count for no number any more.
        if (auto counted = storage::Numbers(*session.database).recount(); !counted)
            return counted.error();
        // Nothing erased may stay in free pages or the log. While others read or write that has to wait; the rows are gone all the same.
        const auto compacted = erasure.compact();
        return QJsonObject {{u"erased"_s, id.toString()}, {u"addresses"_s, erased->addresses}, {u"messages"_s, erased->messages},
            {u"notes"_s, erased->notes}, {u"attempts"_s, erased->attempts}, {u"not_left"_s, erased->open},
            {u"audit_entries"_s, erased->auditEntries}, {u"opt_outs_kept"_s, erased->optOutsKept}, {u"compacted"_s, compacted.ok()}};
    });
}

} // namespace halftone::workspace
