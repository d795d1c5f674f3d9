#include "Rig.h"
#include "support/Case.h"

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString kText = u"Bonjour {{ candidate.first_name }}, votre entretien de demain est bien confirmé par notre équipe."_s;
}

/// R6: what happens on Send when the window is closed, until it has left or was refused.
class ApprovalsTest : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedWindowSubmitsAndTheApprovalReleases_data() { dialectRows(); }

    void aClosedWindowSubmitsAndTheApprovalReleases() // R6.2
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        const Candidate candidate = rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}});
        const auto sent = rig.send(candidate, kText);
        QVERIFY_OK(sent);
        QCOMPARE(sent->message.state, MessageState::AwaitingApproval);
        QVERIFY(sent->approval);
        QVERIFY_OK(answered(rig.workspace->engine().deliver(sent->message.id.value(), 10s)));
        QCOMPARE(rig.state(sent->message.id), MessageState::AwaitingApproval);
        QCOMPARE(rig.provider.reviews().all().size(), 1);
        QCOMPARE(rig.provider.reviews().all().constFirst()->approval.name, sent->approval->name);
        QVERIFY(rig.provider.ledger().posted().isEmpty());

        rig.run();
        QVERIFY(rig.provider.reviews().approve(sent->approval->name));
        QTRY_VERIFY_WITH_TIMEOUT(rig.state(sent->message.id) != MessageState::AwaitingApproval, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.ledger().posted().size(), 1, 20'000);
        const auto posted = rig.provider.ledger().posted().constFirst();
        QVERIFY(!posted.contentSid.isEmpty());
        QCOMPARE(posted.body, u"Bonjour Ana, votre entretien de demain est bien confirmé par notre équipe."_s);
    }

    void twinsShareOneApproval() // R6.3
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        const auto first = rig.send(rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}}), kText);
        QVERIFY_OK(first);
        const auto second = rig.send(rig.candidate(u"+5511912345679"_s, {{u"first_name"_s, u"Bruno"_s}}), kText);
        QVERIFY_OK(second);
        QCOMPARE(second->message.state, MessageState::AwaitingApproval);
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.provider.reviews().all().size(), 1);
        QVERIFY(rig.provider.reviews().approve(first->approval->name));
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.provider.ledger().posted().size(), 2);
        QCOMPARE(rig.state(second->message.id), MessageState::Sent);
        // Approved: the third candidate's leaves at once, with that template.
        const auto third = rig.send(rig.candidate(u"+5511912345680"_s, {{u"first_name"_s, u"Carla"_s}}), kText);
        QVERIFY_OK(third);
        QCOMPARE(third->message.state, MessageState::Queued);
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.provider.ledger().posted().size(), 3);
        QCOMPARE(rig.provider.ledger().posted().constLast().body,
            u"Bonjour Carla, votre entretien de demain est bien confirmé par notre équipe."_s);
        QCOMPARE(rig.provider.reviews().all().size(), 1);
    }

    void aRejectionKeepsTheMessageAndSaysWhy() // R6.2
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        const auto sent = rig.send(rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}}), kText);
        QVERIFY_OK(sent);
        QVERIFY_OK(rig.round());
        QVERIFY(rig.provider.reviews().reject(sent->approval->name, u"subCode=2388299, userMessage=variables at the end"_s));
        const auto report = rig.round();
        QVERIFY_OK(report);
        QCOMPARE(report->rejected, 1);
        const Message rejected = rig.message(sent->message.id);
        QCOMPARE(rejected.state, MessageState::Rejected);
        QCOMPARE(rejected.errorQuote, u"subCode=2388299, userMessage=variables at the end"_s);
        // Edit and resubmit: one more approval, under another name.
        const auto edited = answered(rig.workspace->sending().edit(
            sent->message.id, u"Bonjour {{ candidate.first_name }}, nous avons bien reçu votre dossier complet hier matin."_s));
        QVERIFY_OK(edited);
        QCOMPARE(edited->state, MessageState::AwaitingApproval);
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.provider.reviews().all().size(), 2);
        QVERIFY(rig.provider.ledger().posted().isEmpty());
    }

    void theSameTextAfterARejectionGetsANewName() // R6.7
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        const auto sent = rig.send(rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}}), kText);
        QVERIFY_OK(sent);
        QVERIFY_OK(rig.round());
        QVERIFY(rig.provider.reviews().reject(sent->approval->name, u"ABUSIVE_CONTENT"_s));
        QVERIFY_OK(rig.round());
        const auto again = answered(rig.workspace->sending().retry(sent->message.id));
        QVERIFY_OK(again);
        QCOMPARE(again->state, MessageState::AwaitingApproval);
        QVERIFY(again->templateName != sent->approval->name);
    }

    void theWindowThatOpensReleasesAsText_data() { dialectRows(); }

    void theWindowThatOpensReleasesAsText() // R6.4
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        const Candidate candidate = rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}});
        const auto sent = rig.send(candidate, kText);
        QVERIFY_OK(sent);
        QVERIFY_OK(rig.round());
        rig.provider.addInbound(u"whatsapp:+5511912345678"_s, u"whatsapp:"_s + sent->message.numberText, u"Olá!"_s);
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.state(sent->message.id), MessageState::Sent);
        QCOMPARE(rig.provider.ledger().posted().size(), 1);
        QVERIFY(rig.provider.ledger().posted().constFirst().contentSid.isEmpty());
        // The approval goes on for later reuse, and releases nothing twice.
        QVERIFY(rig.provider.reviews().approve(sent->approval->name));
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.provider.ledger().posted().size(), 1);
    }

    void aStopWordReleasesNothing() // R6.4, R7.2
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        const auto sent = rig.send(rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}}), kText);
        QVERIFY_OK(sent);
        QVERIFY_OK(rig.round());
        rig.provider.addInbound(u"whatsapp:+5511912345678"_s, u"whatsapp:"_s + sent->message.numberText, u"STOP"_s);
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.state(sent->message.id), MessageState::Cancelled);
        QVERIFY(rig.provider.ledger().posted().isEmpty());
    }

    void aPersonMayCancelOrSendBySms() // R6.2
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}});
        const auto first = rig.send(candidate, kText);
        QVERIFY_OK(first);
        const auto cancelled = answered(rig.workspace->sending().cancel(first->message.id));
        QVERIFY_OK(cancelled);
        QCOMPARE(cancelled->state, MessageState::Cancelled);
        const auto second = rig.send(candidate, kText);
        QVERIFY_OK(second);
        const auto bySms = answered(rig.workspace->sending().sendBySms(second->message.id));
        QVERIFY_OK(bySms);
        QCOMPARE(bySms->channel, Channel::Sms);
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.state(second->message.id), MessageState::Sent);
        QCOMPARE(rig.provider.ledger().posted().size(), 1);
        QVERIFY(!rig.provider.ledger().posted().constFirst().isWhatsApp());
    }

    void aTextThatReviewersRefuseIsNotSubmitted() // R6.6
    {
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}});
        const auto refused = rig.send(candidate, u"{{ candidate.first_name }}, merci de nous rappeler dès que possible."_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"template_form"_s);
        QVERIFY(rig.conversation(candidate).isEmpty());
        workspace::Draft draft;
        draft.candidate = candidate.id;
        draft.text = u"{{ candidate.first_name }}, merci de nous rappeler dès que possible."_s;
        const auto preview = answered(rig.workspace->sending().preview(draft));
        QVERIFY_OK(preview);
        QVERIFY(!preview->formProblems.isEmpty());
    }

    void theProviderDecidesADisagreementAboutTheWindow() // R5.2
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        const Candidate candidate = rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}});
        rig.provider.addInbound(u"whatsapp:+5511912345678"_s, u"whatsapp:+12125550142"_s, u"Oi"_s);
        QVERIFY_OK(rig.round());
        rig.provider.faults().inject(
            {.kind = sandbox::FaultKind::Undelivered, .method = "POST", .path = u"*/Messages.json"_s, .code = 63016});
        const auto sent = rig.send(candidate, kText, Channel::WhatsApp);
        QVERIFY_OK(sent);
        QCOMPARE(sent->message.state, MessageState::Queued);
        rig.run();
        QTRY_COMPARE_WITH_TIMEOUT(rig.state(sent->message.id), MessageState::AwaitingApproval, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.reviews().pending().size(), 1, 20'000); // created is not submitted yet
        QVERIFY(rig.provider.reviews().approve(rig.provider.reviews().pending().constFirst()->sid));
        QTRY_VERIFY_WITH_TIMEOUT(rig.provider.ledger().posted().size() == 2, 20'000);
        QVERIFY(!rig.provider.ledger().posted().constLast().contentSid.isEmpty());
    }

    void pendingMessagesSurviveARestart() // R6.5
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        const auto sent = rig.send(rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}}), kText);
        QVERIFY_OK(sent);
        QVERIFY_OK(rig.round());
        rig.stop();
        QVERIFY(rig.provider.reviews().approve(sent->approval->name));
        rig.start();
        QVERIFY(rig.opened);
        QVERIFY_OK(rig.round());
        QCOMPARE(rig.state(sent->message.id), MessageState::Sent);
        QCOMPARE(rig.provider.ledger().posted().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_workspace_approvals.moc"
