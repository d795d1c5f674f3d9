#include "Rig.h"
#include "support/Case.h"
#include "text/Skeleton.h"

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using workspace::NewTemplate;
using workspace::TemplateCard;

namespace {

const QString kText = u"Bonjour {{ candidate.first_name }}, votre entretien de demain est bien confirmé par notre équipe."_s;

NewTemplate whatsApp(const QString &name, const QString &body = kText)
{
    return {.name = name, .kind = TemplateKind::WhatsApp, .language = u"fr"_s, .body = body, .category = u"utility"_s, .shared = true};
}

NewTemplate sms(const QString &name, const QString &body, bool shared = true)
{
    return {.name = name, .kind = TemplateKind::Sms, .language = u"fr"_s, .body = body, .category = u"utility"_s, .shared = shared};
}

/// The same workspace as a colleague opens it.
struct Colleague
{
    workspace::Workspace workspace;
    bool opened = false;

    explicit Colleague(Rig &rig)
        : workspace({.address = rig.database.url(), .login = u"bob"_s, .displayName = u"Bob Martin"_s, .demoSecret = {}, .clock = nullptr})
    {
        opened = answered(workspace.open()).ok();
    }
    workspace::Templates &templates() { return workspace.templates(); }
};

} // namespace

/// R6.6–R6.8 and UX.md "Templates": what people do with templates, over the whole core.
class TemplatesTest : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrivateIsTheAuthorsAlone_data() { dialectRows(); }
    void whatIsPrivateIsTheAuthorsAlone()
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        Colleague bob(rig);
        QVERIFY(bob.opened);
        auto &mine = rig.workspace->templates();
        const auto saved = answered(mine.save({}, sms(u"mine"_s, u"Bonjour à vous"_s, false), std::nullopt));
        QVERIFY_OK(saved);
        QVERIFY(saved->mine);
        QVERIFY(!saved->shown.shared);
        QCOMPARE(answered(mine.cards())->size(), 1);
        QCOMPARE(answered(mine.list())->size(), 1);
        // To a colleague it does not exist, by no way.
        QCOMPARE(answered(bob.templates().cards())->size(), 0);
        QCOMPARE(answered(bob.templates().list())->size(), 0);
        const TemplateId id = saved->shown.id;
        QVERIFY_ERROR(answered(bob.templates().byName(u"mine"_s)), "not_found");
        QVERIFY_ERROR(answered(bob.templates().save(id, sms(u"mine"_s, u"Autre"_s), std::nullopt)), "not_found");
        QVERIFY_ERROR(answered(bob.templates().submit(id)), "not_found");
        QVERIFY_ERROR(answered(bob.templates().remove(id)), "not_found");
        QVERIFY_ERROR(answered(bob.templates().remove(u"mine"_s)), "not_found");
        QVERIFY_ERROR(answered(bob.templates().check(u"mine"_s)), "not_found");
        // Shared, it is the team's; only its author takes it back.
        QVERIFY_OK(answered(mine.save(id, sms(u"mine"_s, u"Bonjour à vous"_s), saved->written())));
        const auto seen = answered(bob.templates().cards());
        QCOMPARE(seen->size(), 1);
        QVERIFY(!seen->first().mine);
        QVERIFY_ERROR(
            answered(bob.templates().save(id, sms(u"mine"_s, u"Bonjour à vous"_s, false), seen->first().written())), "not_author");
        QVERIFY_OK(answered(bob.templates().save(id, sms(u"mine"_s, u"Bonsoir à vous"_s), seen->first().written())));
        QVERIFY_OK(answered(mine.save(id, sms(u"mine"_s, u"Bonsoir à vous"_s, false), std::nullopt)));
        QCOMPARE(answered(bob.templates().cards())->size(), 0);
    }

    void aPrivateSubmissionIsNotInOthersApprovals()
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        Colleague bob(rig);
        NewTemplate hidden = whatsApp(u"hidden"_s);
        hidden.shared = false;
        const auto saved = answered(rig.workspace->templates().save({}, hidden, std::nullopt));
        QVERIFY_OK(saved);
        QVERIFY_OK(answered(rig.workspace->templates().submit(saved->shown.id)));
        QCOMPARE(answered(rig.workspace->templates().approvals())->size(), 1);
        QCOMPARE(answered(bob.templates().approvals())->size(), 0);
    }

    void nobodyWritesOverWhatTheyHaveNotSeen_data() { dialectRows(); }
    void nobodyWritesOverWhatTheyHaveNotSeen()
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        Colleague bob(rig);
        auto &mine = rig.workspace->templates();
        const auto saved = answered(mine.save({}, sms(u"a"_s, u"un"_s), std::nullopt));
        QVERIFY_OK(saved);
        const TemplateId id = saved->shown.id;
        QVERIFY_OK(answered(bob.templates().save(id, sms(u"a"_s, u"deux"_s), saved->written())));
        QVERIFY_ERROR(answered(mine.save(id, sms(u"a"_s, u"trois"_s), saved->written())), "template_changed");
        QCOMPARE(answered(mine.cards())->first().shown.body, u"deux"_s);
        QVERIFY_OK(answered(mine.save(id, sms(u"a"_s, u"trois"_s), std::nullopt)));
        QVERIFY_ERROR(answered(mine.save(id, sms(u"a"_s, u"{{ candidate.shoe }}"_s), std::nullopt)), "unknown_field"); // R8.3
        QVERIFY_ERROR(answered(mine.save(id, sms(u"a"_s, u" "_s), std::nullopt)), "message_empty");
        QVERIFY_ERROR(answered(mine.save({}, sms(u"a"_s, u"x"_s), std::nullopt)), "template_exists");
        QVERIFY_ERROR(answered(mine.save({}, whatsApp(u"Not A Name"_s), std::nullopt)), "bad_name");
    }

    void fromDraftToApproved_data() { dialectRows(); }
    void fromDraftToApproved()
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        auto &mine = rig.workspace->templates();
        const auto saved = answered(mine.save({}, whatsApp(u"entretien"_s), std::nullopt));
        QVERIFY_OK(saved);
        QVERIFY(saved->isEditable());
        const TemplateId id = saved->shown.id;
        const auto submitted = answered(mine.submit(id));
        QVERIFY_OK(submitted);
        QVERIFY(submitted->queued);
        QVERIFY(!submitted->isEditable());
        QVERIFY_ERROR(answered(mine.save(id, whatsApp(u"entretien"_s, kText + u" Merci."_s), std::nullopt)), "template_locked");
        QVERIFY_OK(rig.round());
        QVERIFY(rig.provider.reviews().approve(u"entretien"_s));
        QVERIFY_OK(rig.round());
        const auto cards = answered(mine.cards());
        QCOMPARE(cards->size(), 1);
        QCOMPARE(cards->first().shown.status, ApprovalStatus::Approved);
        QVERIFY(!cards->first().isEditable());
        QVERIFY_ERROR(answered(mine.save(id, whatsApp(u"entretien"_s, kText + u" Merci."_s), std::nullopt)), "template_locked");
        // Whether it is shared is ours to say, even then.
        NewTemplate hidden = cards->first().written();
        hidden.shared = false;
        QVERIFY_OK(answered(mine.save(id, hidden, cards->first().written())));
        // What is deleted here does not come back with the provider's list.
        QVERIFY_OK(answered(mine.remove(id)));
        QVERIFY_OK(rig.round());
        QCOMPARE(answered(mine.cards())->size(), 0);
    }

    void aRefusedOneGetsACopyUnderAnotherName_data() { dialectRows(); }
    void aRefusedOneGetsACopyUnderAnotherName() // R6.2, R6.7
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        auto &mine = rig.workspace->templates();
        const auto saved = answered(mine.save({}, whatsApp(u"entretien"_s), std::nullopt));
        QVERIFY_OK(saved);
        const TemplateId id = saved->shown.id;
        QVERIFY_ERROR(answered(mine.replaceRefused(id, whatsApp(u"entretien"_s), true)), "template_not_rejected");
        QVERIFY_OK(answered(mine.submit(id)));
        QVERIFY_OK(rig.round());
        QVERIFY(rig.provider.reviews().reject(u"entretien"_s, u"PROMOTIONAL"_s));
        QVERIFY_OK(rig.round());
        // Not if it would be refused for its form again: and then nothing has changed.
        QVERIFY_ERROR(answered(mine.replaceRefused(id, whatsApp(u"entretien"_s, u"{{ candidate.first_name }}"_s), true)), "template_form");
        QCOMPARE(answered(mine.cards())->size(), 1);
        const auto again = answered(mine.replaceRefused(id, whatsApp(u"entretien"_s), true)); // the same text
        QVERIFY_OK(again);
        QCOMPARE(again->shown.name, u"entretien_2"_s);
        QVERIFY(again->queued);
        QVERIFY_OK(rig.round());
        QVERIFY(rig.provider.reviews().approve(u"entretien_2"_s));
        QVERIFY_OK(rig.round());
        const auto cards = answered(mine.cards());
        QCOMPARE(cards->size(), 2);
        QCOMPARE(cards->at(0).shown.status, ApprovalStatus::Rejected);
        QCOMPARE(cards->at(0).shown.rejectionReason, u"PROMOTIONAL"_s);
        QCOMPARE(cards->at(1).shown.status, ApprovalStatus::Approved);
        // A message with this text goes with the approved one (R6.3).
        const auto sent = rig.send(rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}}), kText);
        QVERIFY_OK(sent);
        QCOMPARE(sent->message.state, MessageState::Queued);
    }

    void whatMessagesWaitForIsNotDeleted_data() { dialectRows(); }
    void whatMessagesWaitForIsNotDeleted()
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        auto &mine = rig.workspace->templates();
        const auto sent = rig.send(rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}}), kText);
        QVERIFY_OK(sent);
        const auto cards = answered(mine.cards());
        QCOMPARE(cards->size(), 1);
        QCOMPARE(cards->first().waiting, 1);
        QVERIFY_ERROR(answered(mine.remove(cards->first().shown.id)), "template_in_use");
        QVERIFY_OK(answered(rig.workspace->sending().cancel(sent->message.id)));
        QVERIFY_OK(answered(mine.remove(cards->first().shown.id)));
    }

    void previewsAndWhatIsNotSaved_data() { dialectRows(); }
    void previewsAndWhatIsNotSaved()
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        auto &mine = rig.workspace->templates();
        const Candidate zoe = rig.candidate(u"+33612345678"_s, {{u"first_name"_s, u"Zoé"_s}, {u"custom.city"_s, u"Lyon"_s}});
        const auto values = answered(mine.valuesFor(zoe.id, u"fr"_s));
        QVERIFY_OK(values);
        QCOMPARE(values->value(u"candidate.first_name"_s), u"Zoé"_s);
        QCOMPARE(values->value(u"sender.first_name"_s), u"Camille"_s);
        QVERIFY_ERROR(answered(mine.valuesFor(CandidateId(5), u"fr"_s)), "not_found");
        QCOMPARE(*answered(mine.customFields()), zoe.custom.isEmpty() ? QStringList() : QStringList(u"custom.city"_s));
        Colleague bob(rig);
        QCOMPARE(*answered(mine.unsaved()), QString());
        QVERIFY_OK(answered(mine.keepUnsaved(u"[half a sentence"_s)));
        QCOMPARE(*answered(mine.unsaved()), u"[half a sentence"_s);
        QVERIFY_OK(answered(bob.templates().keepUnsaved(u"other"_s)));
        rig.stop();
        rig.start();
        QCOMPARE(*answered(rig.workspace->templates().unsaved()), u"[half a sentence"_s); // through a restart, and one's own
        QCOMPARE(workspace::exampleValues(u"fr"_s).value(u"job.title"_s), u"infirmier"_s);
    }

    void theFormIsJudgedAsItIsSaved_data() // R6.6
    {
        QTest::addColumn<NewTemplate>("written");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("good") << whatsApp(u"a"_s) << QStringList();
        QTest::newRow("name") << whatsApp(u"A b"_s) << QStringList(u"bad_name"_s);
        QTest::newRow("an SMS may be called anything") << sms(u"A b"_s, kText) << QStringList();
        QTest::newRow("at the start") << whatsApp(u"a"_s, u"{{ candidate.first_name }}, à demain chez nous"_s)
                                      << QStringList(u"variable_at_start"_s);
    }
    void theFormIsJudgedAsItIsSaved()
    {
        QFETCH(NewTemplate, written);
        QFETCH(QStringList, codes);
        QStringList found;
        for (const text::FormProblem &problem : workspace::judgeForm(written).problems)
            found << problem.code;
        QCOMPARE(found, codes);
    }
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_workspace_templates.moc"
