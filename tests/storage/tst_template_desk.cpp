#include "Fill.h"
#include "storage/TemplateDesk.h"
#include "support/Case.h"
#include "support/TestDatabase.h"
#include "text/Skeleton.h"

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

NewTemplate made(TemplateKind kind, const QString &name, const QString &body, UserId owner = {}, bool shared = true)
{
    NewTemplate one;
    one.shown.kind = kind;
    one.shown.name = name;
    one.shown.language = u"fr"_s;
    one.shown.body = body;
    one.shown.shared = shared;
    const auto skeleton = text::skeletonOf(body);
    one.skeleton = skeleton->body;
    one.fields = skeleton->fields;
    one.skeletonHash = text::skeletonHash(one.skeleton, u"fr");
    one.owner = owner;
    if (kind == TemplateKind::WhatsApp)
        one.account = AccountId(1);
    return one;
}

} // namespace

/// Templates as they are kept: who sees them, what changes, names of copies.
class TestTemplateDesk : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrivateIsSeenByItsAuthorAlone_data() { dialectRows(); }
    void whatIsPrivateIsSeenByItsAuthorAlone()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const UserId ana = fill.user(u"ana"_s);
        const UserId bob = fill.user(u"bob"_s);
        Templates templates(*db, db.ids);
        TemplateDesk desk(*db, db.ids);
        const auto hers = templates.add(made(TemplateKind::Sms, u"hers"_s, u"un"_s, ana, false), db.clock.now());
        QVERIFY_OK(hers);
        QVERIFY_OK(templates.add(made(TemplateKind::Sms, u"ours"_s, u"deux"_s, ana), db.clock.now()));
        QVERIFY_OK(templates.add(made(TemplateKind::Sms, u"nobodys"_s, u"trois"_s, {}, false), db.clock.now()));
        QCOMPARE(desk.rows(ana)->size(), 3);
        QCOMPARE(desk.rows(bob)->size(), 2);
        QCOMPARE(desk.rows({})->size(), 2); // somebody whom the workspace does not know yet
        QVERIFY_OK(desk.row(hers->id, ana));
        QVERIFY_ERROR(desk.row(hers->id, bob), "not_found");
        QCOMPARE(templates.list(TemplateKind::Sms, bob)->size(), 2);
        QCOMPARE(templates.list(TemplateKind::Sms)->size(), 3);
        QVERIFY_ERROR(templates.byName(TemplateKind::Sms, u"hers"_s, {}, bob), "not_found");
        QVERIFY_OK(templates.byName(TemplateKind::Sms, u"hers"_s, {}, ana));
        QVERIFY_OK(desk.setShared(hers->id, true));
        QVERIFY_OK(desk.row(hers->id, bob));
        QCOMPARE(desk.row(hers->id, bob)->owner, ana);
        QVERIFY_ERROR(desk.setShared(TemplateId(5), true), "not_found");
    }

    void aTemplateIsWrittenAnew_data() { dialectRows(); }
    void aTemplateIsWrittenAnew()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        TemplateDesk desk(*db, db.ids);
        const auto first = templates.add(made(TemplateKind::WhatsApp, u"a"_s, u"un {{1}} deux"_s), db.clock.now());
        QVERIFY_OK(templates.add(made(TemplateKind::WhatsApp, u"b"_s, u"trois {{1}} quatre"_s), db.clock.now()));
        QVERIFY_OK(templates.recordUse(first->id, db.clock.now()));
        QVERIFY_OK(desk.update(first->id, made(TemplateKind::WhatsApp, u"c"_s, u"cinq {{ candidate.first_name }} six"_s)));
        const auto row = desk.row(first->id, {});
        QVERIFY_OK(row);
        QCOMPARE(row->shown.name, u"c"_s);
        QCOMPARE(row->shown.variables, QStringList(u"candidate.first_name"_s));
        QCOMPARE(row->shown.status, ApprovalStatus::Draft);
        QCOMPARE(row->shown.uses, 1);
        QVERIFY(row->ours);
        QCOMPARE(templates.approval(first->id)->skeleton, u"cinq {{1}} six"_s);
        // The same again stands in nobody's way; another's name or text does (R6.3).
        QVERIFY_OK(desk.update(first->id, made(TemplateKind::WhatsApp, u"c"_s, u"cinq {{ candidate.first_name }} six"_s)));
        QVERIFY_ERROR(desk.update(first->id, made(TemplateKind::WhatsApp, u"b"_s, u"sept"_s)), "template_exists");
        QVERIFY_ERROR(desk.update(first->id, made(TemplateKind::WhatsApp, u"c"_s, u"trois {{1}} quatre"_s)), "template_exists");
        QVERIFY_ERROR(desk.update(TemplateId(5), made(TemplateKind::Sms, u"z"_s, u"z"_s)), "not_found");
        // Of a draft, the kind may change; SMS needs nobody's word.
        QVERIFY_OK(desk.update(first->id, made(TemplateKind::Sms, u"b"_s, u"sept"_s)));
        QCOMPARE(desk.row(first->id, {})->shown.status, ApprovalStatus::Approved);
    }

    void aDeletedOnesNameMayBeTaken_data() { dialectRows(); }
    void aDeletedOnesNameMayBeTaken()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        TemplateDesk desk(*db, db.ids);
        const auto gone = templates.add(made(TemplateKind::WhatsApp, u"a"_s, u"un {{1}} deux"_s), db.clock.now());
        const auto kept = templates.add(made(TemplateKind::WhatsApp, u"b"_s, u"trois {{1}} quatre"_s), db.clock.now());
        QVERIFY_OK(templates.remove(gone->id));
        QVERIFY_ERROR(desk.row(gone->id, {}), "not_found");
        QVERIFY_OK(desk.update(kept->id, made(TemplateKind::WhatsApp, u"a"_s, u"un {{1}} deux"_s)));
        QVERIFY(templates.byId(gone->id)->name.startsWith(u"a"_s)); // messages still name it
        QCOMPARE(desk.rows({})->size(), 1);
    }

    void whatWasRemovedDoesNotComeBack_data() { dialectRows(); }
    void whatWasRemovedDoesNotComeBack()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        const FetchedTemplate item {u"HX1"_s, u"a"_s, u"fr"_s, u"un {{1}} deux"_s, text::skeletonHash(u"un {{1}} deux", u"fr"), {u"x"_s},
            u"utility"_s, ApprovalStatus::Approved, u"approved"_s, {}};
        const auto fetched = templates.upsertFetched(AccountId(1), item, db.clock.now());
        QVERIFY_OK(templates.remove(fetched->id));
        QCOMPARE(templates.upsertFetched(AccountId(1), item, db.clock.now())->outcome, FetchOutcome::Unchanged);
        QCOMPARE(templates.list()->size(), 0);
        // What was merely missing at the provider for a while does come back.
        FetchedTemplate other = item;
        other.externalId = u"HX2"_s;
        other.name = u"b"_s;
        QVERIFY_OK(templates.upsertFetched(AccountId(1), other, db.clock.now()));
        QCOMPARE(*templates.markMissing(AccountId(1), {u"HX1"_s}, db.clock.now()), 1);
        QCOMPARE(templates.list()->size(), 0);
        QCOMPARE(templates.upsertFetched(AccountId(1), other, db.clock.now())->outcome, FetchOutcome::Updated);
        QCOMPARE(templates.list()->size(), 1);
    }

    void copiesGetTheNextName_data() { dialectRows(); }
    void copiesGetTheNextName() // R6.7
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        TemplateDesk desk(*db, db.ids);
        QCOMPARE(*desk.freeName(TemplateKind::WhatsApp, u"a"_s, u"fr"_s), u"a"_s);
        const auto first = templates.add(made(TemplateKind::WhatsApp, u"a"_s, u"un"_s), db.clock.now());
        QCOMPARE(*desk.freeName(TemplateKind::WhatsApp, u"a"_s, u"fr"_s), u"a_2"_s);
        QCOMPARE(*desk.freeName(TemplateKind::WhatsApp, u"a"_s, u"en"_s), u"a"_s);
        QVERIFY_OK(templates.add(made(TemplateKind::WhatsApp, u"a_2"_s, u"deux"_s), db.clock.now()));
        QCOMPARE(*desk.freeName(TemplateKind::WhatsApp, u"a"_s, u"fr"_s), u"a_3"_s);
        QCOMPARE(*desk.freeName(TemplateKind::WhatsApp, u"a_2"_s, u"fr"_s), u"a_3"_s);
        QVERIFY_OK(templates.remove(first->id));
        QCOMPARE(*desk.freeName(TemplateKind::WhatsApp, u"a"_s, u"fr"_s), u"a_3"_s); // the provider still blocks it
        QVERIFY_OK(templates.add(made(TemplateKind::Sms, u"a"_s, u"un"_s), db.clock.now()));
        QCOMPARE(*desk.freeName(TemplateKind::Sms, u"a"_s, u"fr"_s), u"a 2"_s);
        const QString longest(512, u'x');
        QVERIFY_OK(templates.add(made(TemplateKind::WhatsApp, longest, u"trois"_s), db.clock.now()));
        QVERIFY(desk.freeName(TemplateKind::WhatsApp, longest, u"fr"_s)->size() <= 512);
    }

    void aRefusedTextMayBeSubmittedAnew_data() { dialectRows(); }
    void aRefusedTextMayBeSubmittedAnew() // R6.3, R6.7
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        TemplateDesk desk(*db, db.ids);
        const auto refused = templates.add(made(TemplateKind::WhatsApp, u"a"_s, u"un {{1}} deux"_s), db.clock.now());
        const NewTemplate again = made(TemplateKind::WhatsApp, u"a_2"_s, u"un {{1}} deux"_s);
        QVERIFY_OK(desk.releaseText(refused->id)); // a draft: nothing
        QVERIFY_ERROR(templates.add(again, db.clock.now()), "template_exists");
        fill.must(u"UPDATE templates SET status = 'rejected', external_id = 'HX1', reason = 'no' WHERE id = ?"_s, {refused->id.value()});
        QVERIFY_OK(desk.releaseText(refused->id));
        QVERIFY_OK(templates.add(again, db.clock.now()));
        QCOMPARE(templates.byId(refused->id)->rejectionReason, u"no"_s);
    }

    void theOutboxTellsWhoWaits_data() { dialectRows(); }
    void theOutboxTellsWhoWaits()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        Templates templates(*db, db.ids);
        TemplateDesk desk(*db, db.ids);
        const auto added = templates.add(made(TemplateKind::WhatsApp, u"a"_s, u"un {{1}} deux"_s), db.clock.now());
        QCOMPARE(desk.row(added->id, {})->waiting, 0);
        QVERIFY(!desk.row(added->id, {})->queued);
        fill.must(u"UPDATE templates SET next_check_ms = 1, submitted_at_ms = 2, decided_at_ms = 3 WHERE id = ?"_s, {added->id.value()});
        const auto row = desk.row(added->id, {});
        QVERIFY(row->queued);
        QCOMPARE(row->submittedAt, std::optional(fromMs(2)));
        QCOMPARE(row->decidedAt, std::optional(fromMs(3)));
    }
};

QTEST_GUILESS_MAIN(TestTemplateDesk)
#include "tst_template_desk.moc"
