#include "storage/Templates.h"

#include "Fill.h"
#include "support/Case.h"
#include "support/TestDatabase.h"
#include "text/Skeleton.h"

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

NewTemplate sms(const QString &name, const QString &language, const QString &body)
{
    NewTemplate made;
    made.shown.kind = TemplateKind::Sms;
    made.shown.name = name;
    made.shown.language = language;
    made.shown.body = body;
    const auto skeleton = text::skeletonOf(body);
    made.skeleton = skeleton->body;
    made.fields = skeleton->fields;
    made.skeletonHash = text::skeletonHash(made.skeleton, language);
    return made;
}

NewTemplate whatsApp(const QString &name, const QString &language, const QString &body)
{
    NewTemplate made = sms(name, language, body);
    made.shown.kind = TemplateKind::WhatsApp;
    made.account = AccountId(1);
    made.samples = QStringList(made.fields.size(), u"Zoé"_s);
    return made;
}

FetchedTemplate fetched(const QString &id, const QString &name, ApprovalStatus status, const QString &body = u"Bonjour {{1}}, à demain"_s)
{
    return {id, name, u"fr"_s, body, text::skeletonHash(body, u"fr"), {u"Zoé"_s}, u"utility"_s, status, code(status), {}};
}

} // namespace

class TestTemplates : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsListed_data() { dialectRows(); }
    void whatIsAddedIsListed()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        QVERIFY_OK(templates.add(sms(u"welcome"_s, u"fr"_s, u"Bonjour {{ candidate.first_name }} !"_s), db.clock.now()));
        QVERIFY_OK(templates.add(sms(u"welcome"_s, u"en"_s, u"Hello"_s), db.clock.now()));
        const auto added
            = templates.add(whatsApp(u"a_demain"_s, u"fr"_s, u"Bonjour {{ candidate.first_name }}, à demain"_s), db.clock.now());
        QVERIFY_OK(added);
        QCOMPARE(added->status, ApprovalStatus::Draft);
        QCOMPARE(added->approval, added->id);
        QCOMPARE(added->variables, QStringList(u"candidate.first_name"_s));
        const auto all = templates.list();
        QVERIFY_OK(all);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).name, u"a_demain"_s);
        QCOMPARE(all->at(1).language, u"en"_s);
        QCOMPARE(all->at(1).status, ApprovalStatus::Approved); // SMS needs nobody's word
        QCOMPARE(templates.list(TemplateKind::Sms)->size(), 2);
        const auto approval = templates.approval(added->id);
        QVERIFY_OK(approval);
        QCOMPARE(approval->skeleton, u"Bonjour {{1}}, à demain"_s);
        QCOMPARE(approval->fields, QStringList(u"candidate.first_name"_s));
        QCOMPARE(approval->samples, QStringList(u"Zoé"_s));
        QCOMPARE(templates.byName(TemplateKind::Sms, u"welcome"_s, u"en"_s)->body, u"Hello"_s);
        QVERIFY_ERROR(templates.byName(TemplateKind::Sms, u"welcome"_s), "template_ambiguous");
        QVERIFY_ERROR(templates.byName(TemplateKind::WhatsApp, u"welcome"_s), "not_found");
        QCOMPARE(templates.byName(TemplateKind::WhatsApp, u"a_demain"_s)->id, added->id);
    }

    void nothingStandsTwice_data() { dialectRows(); }
    void nothingStandsTwice()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        QVERIFY_OK(templates.add(sms(u"a"_s, u"fr"_s, u"un"_s), db.clock.now()));
        QVERIFY_ERROR(templates.add(sms(u"a"_s, u"fr"_s, u"deux"_s), db.clock.now()), "template_exists");
        QVERIFY_OK(templates.add(sms(u"b"_s, u"fr"_s, u"un"_s), db.clock.now())); // texts of SMS may repeat
        QVERIFY_OK(templates.add(whatsApp(u"a"_s, u"fr"_s, u"un {{1}} deux"_s), db.clock.now()));
        const auto twin = templates.add(whatsApp(u"c"_s, u"fr"_s, u"un {{ candidate.last_name }} deux"_s), db.clock.now()); // R6.3
        QVERIFY_ERROR(twin, "template_exists");
        QCOMPARE(twin.error().subject, u"a"_s);
        QVERIFY_OK(templates.add(whatsApp(u"c"_s, u"en"_s, u"un {{1}} deux"_s), db.clock.now()));
    }

    void aNameIsFreeAfterRemoval_data() { dialectRows(); }
    void aNameIsFreeAfterRemoval()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        const auto first = templates.add(whatsApp(u"a"_s, u"fr"_s, u"un {{1}} deux"_s), db.clock.now());
        const auto second = templates.add(whatsApp(u"b"_s, u"fr"_s, u"trois {{1}} quatre"_s), db.clock.now());
        QVERIFY_OK(templates.remove(first->id));
        QVERIFY_OK(templates.remove(second->id));
        QCOMPARE(templates.list()->size(), 0);
        QVERIFY_ERROR(templates.byName(TemplateKind::WhatsApp, u"a"_s), "not_found");
        QVERIFY_OK(templates.byId(first->id));
        // The name of one and the text of the other.
        const auto again = templates.add(whatsApp(u"a"_s, u"fr"_s, u"trois {{1}} quatre"_s), db.clock.now());
        QVERIFY_OK(again);
        QCOMPARE(again->body, u"trois {{1}} quatre"_s);
        QCOMPARE(again->status, ApprovalStatus::Draft);
        QCOMPARE(templates.list()->size(), 1);
        QVERIFY_ERROR(templates.remove(TemplateId(5)), "not_found");
    }

    void whatIsWaitedForIsNotRemoved_data() { dialectRows(); }
    void whatIsWaitedForIsNotRemoved()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        const auto added = templates.add(whatsApp(u"a"_s, u"fr"_s, u"un {{1}} deux"_s), db.clock.now());
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        const MessageId id = fill.message(contact,
            {.direction = Direction::Out, .channel = Channel::WhatsApp, .state = MessageState::AwaitingApproval, .approval = added->id});
        const auto refused = templates.remove(added->id);
        QVERIFY_ERROR(refused, "template_in_use");
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(templates.approval(added->id)->waitingMessages, 1);
        fill.must(u"UPDATE messages SET state = 'cancelled' WHERE id = ?"_s, {id.value()});
        fill.must(u"DELETE FROM outbox"_s, {});
        QVERIFY_OK(templates.remove(added->id));
    }

    void approvedOnesCoverTexts_data() { dialectRows(); }
    void approvedOnesCoverTexts()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        const QString hash = text::skeletonHash(u"un {{1}} deux", u"fr");
        const auto added = templates.add(whatsApp(u"a"_s, u"fr"_s, u"un {{1}} deux"_s), db.clock.now());
        QVERIFY(!*templates.approvedByHash(AccountId(1), hash));
        fill.must(u"UPDATE templates SET status = 'approved', external_id = 'HX1' WHERE id = ?"_s, {added->id.value()});
        const auto found = templates.approvedByHash(AccountId(1), hash);
        QVERIFY_OK(found);
        QVERIFY(*found);
        QCOMPARE((*found)->externalId, u"HX1"_s);
        QVERIFY(!*templates.approvedByHash(AccountId(2), hash));
        QVERIFY_OK(templates.upsertFetched(AccountId(1), fetched(u"HX2"_s, u"b"_s, ApprovalStatus::Approved), db.clock.now()));
        QVERIFY_OK(templates.upsertFetched(AccountId(1), fetched(u"HX3"_s, u"c"_s, ApprovalStatus::Paused), db.clock.now()));
        QVERIFY_OK(templates.recordUse(templates.byName(TemplateKind::WhatsApp, u"b"_s)->id, db.clock.now()));
        const auto bodies = templates.approvedBodies(AccountId(1), u"FR"_s);
        QVERIFY_OK(bodies);
        QCOMPARE(bodies->size(), 2);
        QCOMPARE(bodies->at(0).name, u"b"_s); // used
        QCOMPARE(bodies->at(1).skeleton, u"un {{1}} deux"_s);
        QCOMPARE(templates.approvedBodies(AccountId(1), u"en"_s)->size(), 0);
    }

    void theProvidersListIsTakenIn_data() { dialectRows(); }
    void theProvidersListIsTakenIn()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        const auto take = [&](const FetchedTemplate &item) { return *templates.upsertFetched(AccountId(1), item, db.clock.now()); };
        const FetchedRow added = take(fetched(u"HX1"_s, u"a"_s, ApprovalStatus::Pending));
        QCOMPARE(added.outcome, FetchOutcome::Added);
        QCOMPARE(take(fetched(u"HX1"_s, u"a"_s, ApprovalStatus::Pending)).outcome, FetchOutcome::Unchanged);
        const FetchedRow updated = take(fetched(u"HX1"_s, u"a"_s, ApprovalStatus::Approved, u"Bonsoir {{1}}, à demain"_s));
        QCOMPARE(updated.outcome, FetchOutcome::Updated);
        QCOMPARE(updated.id, added.id);
        QCOMPARE(templates.byId(added.id)->body, u"Bonsoir {{1}}, à demain"_s);
        // Names at the provider may repeat.
        const FetchedRow twin = take(fetched(u"HX0000ABCDEF"_s, u"a"_s, ApprovalStatus::Approved));
        QCOMPARE(twin.outcome, FetchOutcome::Added);
        QCOMPARE(templates.byId(twin.id)->name, u"a_abcdef"_s);
        QCOMPARE(take(fetched(u"HX0000ABCDEF"_s, u"a"_s, ApprovalStatus::Approved)).outcome, FetchOutcome::Unchanged);
        // Ours: known by name, its text stays, and what follows from a first decision is for Approvals.
        const auto ours = templates.add(whatsApp(u"ours"_s, u"fr"_s, u"Salut {{ candidate.first_name }}, à plus"_s), db.clock.now());
        QCOMPARE(take(fetched(u"HX9"_s, u"ours"_s, ApprovalStatus::Approved, u"Salut {{1}}, à plus"_s)).outcome, FetchOutcome::OursOpen);
        QCOMPARE(templates.byId(ours->id)->status, ApprovalStatus::Draft);
        fill.must(u"UPDATE templates SET status = 'approved', external_id = 'HX9' WHERE id = ?"_s, {ours->id.value()});
        QCOMPARE(take(fetched(u"HX9"_s, u"ours"_s, ApprovalStatus::Paused, u"Salut {{1}}, à plus"_s)).outcome, FetchOutcome::Updated);
        QCOMPARE(templates.byId(ours->id)->status, ApprovalStatus::Paused);
        QCOMPARE(templates.byId(ours->id)->body, u"Salut {{ candidate.first_name }}, à plus"_s);
    }

    void anUnknownStatusIsKeptAsItCame_data() { dialectRows(); }
    void anUnknownStatusIsKeptAsItCame()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        FetchedTemplate odd = fetched(u"HX1"_s, u"a"_s, ApprovalStatus::Unknown); // R6.8
        odd.providerStatus = u"in_appeal"_s;
        const auto row = templates.upsertFetched(AccountId(1), odd, db.clock.now());
        QVERIFY_OK(row);
        QCOMPARE(templates.byId(row->id)->status, ApprovalStatus::Unknown);
        QCOMPARE(templates.byId(row->id)->providerStatus, u"in_appeal"_s);
        QCOMPARE(templates.approvedBodies(AccountId(1), u"fr"_s)->size(), 0);
    }

    void whatIsListedNoMoreIsDeleted_data() { dialectRows(); }
    void whatIsListedNoMoreIsDeleted()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        QVERIFY_OK(templates.upsertFetched(AccountId(1), fetched(u"HX1"_s, u"a"_s, ApprovalStatus::Approved), db.clock.now()));
        QVERIFY_OK(templates.upsertFetched(AccountId(1), fetched(u"HX2"_s, u"b"_s, ApprovalStatus::Approved), db.clock.now()));
        QVERIFY_OK(templates.add(sms(u"ours"_s, u"fr"_s, u"un"_s), db.clock.now()));
        QCOMPARE(*templates.markMissing(AccountId(1), {u"HX2"_s}, db.clock.now()), 1);
        QCOMPARE(*templates.markMissing(AccountId(1), {u"HX2"_s}, db.clock.now()), 0);
        QCOMPARE(templates.list()->size(), 2);
        // Back again: it is the same one.
        QCOMPARE(templates.upsertFetched(AccountId(1), fetched(u"HX1"_s, u"a"_s, ApprovalStatus::Approved), db.clock.now())->outcome,
            FetchOutcome::Updated);
        QCOMPARE(templates.list()->size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
