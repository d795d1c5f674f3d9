#include "BulkRig.h"
#include "support/Case.h"

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kText = u"Bonjour {{ candidate.first_name }}, votre entretien de demain est bien confirmé par notre équipe."_s;
const QString kStop = u"\nSTOP pour ne plus recevoir nos messages."_s;

QString said(const QString &name)
{
    return u"Bonjour %1, votre entretien de demain est bien confirmé par notre équipe."_s.arg(name) + kStop;
}

} // namespace

/// R11: what a plan says, and what is judged again between plan and departure.
class BulkTest : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanAddsUp_data() { dialectRows(); }

    void thePlanAddsUp() // R11.1, R11.3
    {
        HALFTONE_RIG(rig);
        BulkRig bulk(rig);
        rig.provider.addInbound(u"+33639981403"_s, u"+33639980142"_s, u"Stop"_s);
        QVERIFY_OK(rig.round());
        QCOMPARE(bulk.candidates(), 1);

        bulk.row(u"+33 6 39 98 14 01"_s, u"Léa"_s);
        bulk.row(u"06 39 98 14 01"_s, u"Léa again"_s); // national notation
        bulk.row(u"0033639981401"_s, u"Léa once more"_s);
        bulk.row(u"+55 11 98765-4321"_s, u"Ana"_s);
        bulk.row(u"+55 11 8765-4321"_s, u"Ana again"_s); // R12.3: without the ninth digit
        bulk.row(u"12"_s, u"Short"_s);
        bulk.row(u"no number"_s, u"None"_s);
        bulk.row(u"+33639981402"_s); // no name
        bulk.row(u"+33639981403"_s, u"Stopped"_s);
        bulk.row(u"+33142685300"_s, u"Fixed"_s);
        bulk.row(u"+8613812345678"_s, u"Denied"_s); // R4.2, and no number of ours for +86
        const auto planned = bulk.plan(kText);
        QVERIFY_OK(planned);
        QCOMPARE(planned->state, BulkState::Planned);
        QCOMPARE(planned->duplicates, 3);

        const rules::BulkTotals totals = bulk.totals(planned->id);
        QVERIFY(totals.addUp());
        QCOMPARE(totals.recipients, 8);
        QCOMPARE(totals.duplicates, 3);
        QCOMPARE(totals.sms, 1);
        QCOMPARE(totals.whatsapp, 1);
        QCOMPARE(totals.sendNow, 1);
        QCOMPARE(totals.needApproval, 1);
        QCOMPARE(totals.blocked, 6);
        QCOMPARE(totals.segments, 1);
        QCOMPARE(totals.blockedReasons,
            (QMap<QString, int> {
                {u"invalid_number"_s, 2}, {u"missing_field"_s, 1}, {u"opted_out"_s, 1}, {u"landline"_s, 1}, {u"no_channel"_s, 1}}));

        const auto rows = bulk.results(planned->id);
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows.at(0).row.number, u"+33639981401"_s);
        QCOMPARE(rows.at(0).row.body, said(u"Léa"_s));
        QCOMPARE(rows.at(0).row.senderText, u"+33639980142"_s);
        QCOMPARE(rows.at(0).row.line, 2);
        QCOMPARE(rows.at(0).row.zone, u"Europe/Paris"_s);
        QCOMPARE(rows.at(1).row.plan.channel, std::optional(Channel::WhatsApp));
        QCOMPARE(rows.at(1).row.plan.way, rules::PlannedWay::Approval);
        QCOMPARE(rows.at(2).row.number, u"12"_s); // as it stands in the list
        QCOMPARE(rows.at(2).row.line, 7);
        // Nothing happened: nobody was made, nothing was submitted or sent.
        QCOMPARE(bulk.candidates(), 1);
        QVERIFY_OK(rig.round());
        QCOMPARE(bulk.posted(), 0);
        QVERIFY(rig.provider.reviews().all().isEmpty());
    }

    void strangersAreMetAtLaunch_data() { dialectRows(); }

    void strangersAreMetAtLaunch() // R11.1: the plan makes nobody
    {
        HALFTONE_RIG(rig);
        BulkRig bulk(rig);
        bulk.row(u"+33639981411"_s, u"Léa"_s, {{u"last_name"_s, u"Petit"_s}, {u"external_id"_s, u"C-11"_s}, {u"job"_s, u"Nurse"_s}});
        bulk.row(u"+33639981412"_s, u"Paul"_s);
        bulk.row(u"12"_s, u"Nobody"_s);
        const auto planned = bulk.plan(kText);
        QVERIFY_OK(planned);
        QCOMPARE(bulk.candidates(), 0);
        rig.run();
        const auto launched = answered(bulk.bulks().launch(planned->id));
        QVERIFY_OK(launched);
        QCOMPARE(launched->state, BulkState::Running);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(planned->id), BulkState::Done, 20'000);
        QCOMPARE(bulk.candidates(), 2);
        const auto lea = answered(rig.workspace->candidates().find(u"C-11"_s));
        QVERIFY_OK(lea);
        QCOMPARE(lea->displayName(), u"Léa Petit"_s);
        QCOMPARE(lea->job, u"Nurse"_s);
        QCOMPARE(bulk.postedTo(u"+33639981411"_s), QStringList {said(u"Léa"_s)});
        QCOMPARE(bulk.postedTo(u"+33639981412"_s), QStringList {said(u"Paul"_s)});
        QCOMPARE(bulk.posted(), 2);
        const BulkProgress progress = bulk.progress(planned->id);
        QCOMPARE(progress.recipients, 3);
        QCOMPARE(progress.sent, 2);
        QCOMPARE(progress.blocked, 1);
        QCOMPARE(progress.changed, 0);
        // They answer: by whom, and how many.
        rig.provider.addInbound(u"+33639981412"_s, u"+33639980142"_s, u"Merci"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.progress(planned->id).replied, 1, 20'000);
        QVERIFY(bulk.of(planned->id, u"+33639981412"_s).replied);
        QVERIFY(!bulk.of(planned->id, u"+33639981411"_s).replied);
        // Through is through.
        QVERIFY_ERROR(answered(bulk.bulks().launch(planned->id)), "bulk_state");
        QVERIFY_ERROR(answered(bulk.bulks().pause(planned->id)), "bulk_state");
        QVERIFY_ERROR(answered(bulk.bulks().cancel(planned->id)), "bulk_state");
    }

    void oneApprovalForAll_data() { dialectRows(); }

    void oneApprovalForAll() // R11.2
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        BulkRig bulk(rig);
        const QStringList names {u"Ana"_s, u"Bruno"_s, u"Carla"_s, u"Davi"_s};
        for (int i = 0; i < names.size(); ++i)
            bulk.row(u"+551198765432%1"_s.arg(i), names.at(i));
        bulk.row(u"+33639981421"_s, u"Léa"_s);
        bulk.row(u"+33639981422"_s, u"Paul"_s);
        rig.run();
        const auto launched = bulk.launched(kText);
        QVERIFY_OK(launched);
        // Those who need none do not wait for those who do.
        QTRY_COMPARE_WITH_TIMEOUT(bulk.posted(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.reviews().pending().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.progress(launched->id).awaitingApproval, 4, 20'000);
        QCOMPARE(bulk.state(launched->id), BulkState::Running);
        QCOMPARE(rig.provider.reviews().all().size(), 1);
        const auto *content = rig.provider.reviews().pending().constFirst();
        QVERIFY(content->body().startsWith("Bonjour {{1}},"_L1));
        QVERIFY(rig.provider.reviews().approve(content->sid));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.posted(), 6, 30'000);
        for (int i = 0; i < names.size(); ++i)
            QCOMPARE(bulk.postedTo(u"+551198765432%1"_s.arg(i)), QStringList {said(names.at(i))});
        for (const auto &message : rig.provider.ledger().posted())
            QCOMPARE(!message.contentSid.isEmpty(), message.isWhatsApp());
        QCOMPARE(rig.provider.reviews().all().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(launched->id), BulkState::Done, 20'000);
        // The next send of the same text needs none.
        bulk.wish.recipients.clear();
        bulk.row(u"+5511987654329"_s, u"Eva"_s);
        const auto next = bulk.plan(kText);
        QVERIFY_OK(next);
        QCOMPARE(bulk.totals(next->id).sendNow, 1);
    }

    void whatIsRefusedIsShown() // R11.2, R6.2
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        BulkRig bulk(rig);
        bulk.row(u"+5511987654321"_s, u"Ana"_s);
        bulk.row(u"+5511987654322"_s, u"Bruno"_s);
        bulk.row(u"+33639981431"_s, u"Léa"_s);
        rig.run();
        const auto launched = bulk.launched(kText);
        QVERIFY_OK(launched);
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.reviews().pending().size(), 1, 20'000);
        QVERIFY(rig.provider.reviews().reject(rig.provider.reviews().pending().constFirst()->sid, u"subCode=2388299"_s));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.progress(launched->id).failed, 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.posted(), 1, 20'000);
        QCOMPARE(bulk.of(launched->id, u"+5511987654321"_s).state, u"rejected"_s);
        QCOMPARE(bulk.of(launched->id, u"+5511987654321"_s).errorQuote, u"subCode=2388299"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(launched->id), BulkState::Done, 20'000);
    }

    void whatChangedIsJudgedAgain_data() { dialectRows(); }

    void whatChangedIsJudgedAgain() // R11.5
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        BulkRig bulk(rig);
        const Candidate erased = rig.candidate(u"+33639981443"_s, {{u"first_name"_s, u"Zoé"_s}});
        const Candidate mended = rig.candidate(u"+33639981444"_s, {{u"first_name"_s, u"Maire"_s}});
        QVERIFY(erased.id.isValid() && mended.id.isValid());
        bulk.row(u"+5511987654321"_s, u"Ana"_s); // answers: the window opens
        bulk.row(u"+33639981442"_s, u"Paul"_s); // opts out
        bulk.row(u"+33639981443"_s, u"Zoé"_s); // is erased
        bulk.row(u"+33639981444"_s); // has her name mended
        bulk.row(u"+33639981445"_s, u"Léa"_s); // as planned
        const auto planned = bulk.plan(kText);
        QVERIFY_OK(planned);
        QCOMPARE(bulk.totals(planned->id).sendNow, 4);
        QCOMPARE(bulk.totals(planned->id).needApproval, 1);
        const QString sender = bulk.of(planned->id, u"+5511987654321"_s).row.senderText;

        rig.provider.addInbound(u"whatsapp:+5511987654321"_s, u"whatsapp:"_s + sender, u"Olá"_s);
        rig.provider.addInbound(u"+33639981442"_s, u"+33639980142"_s, u"STOP"_s);
        QVERIFY_OK(rig.round());
        QVERIFY_OK(answered(rig.workspace->candidates().erase(erased.id)));
        QVERIFY_OK(answered(rig.workspace->candidates().update(mended.id, {{u"first_name"_s, u"Marie"_s}})));

        rig.run();
        QVERIFY_OK(answered(bulk.bulks().launch(planned->id)));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(planned->id), BulkState::Done, 20'000);
        QCOMPARE(bulk.posted(), 3);
        QCOMPARE(bulk.postedTo(u"+5511987654321"_s), QStringList {said(u"Ana"_s)});
        QVERIFY(rig.provider.reviews().all().isEmpty()); // none was needed any more
        QCOMPARE(bulk.postedTo(u"+33639981444"_s), QStringList {said(u"Maire"_s)}); // what was shown
        const auto stopped = bulk.of(planned->id, u"+33639981442"_s);
        QCOMPARE(stopped.state, u"blocked"_s);
        QCOMPARE(stopped.row.plan.reason, std::optional(rules::BlockReason::OptedOut));
        QCOMPARE(bulk.of(planned->id, u"+33639981443"_s).row.row, 0);
        QVERIFY_ERROR(answered(rig.workspace->candidates().find(u"+33639981443"_s)), "not_found"); // not made again
        const BulkProgress progress = bulk.progress(planned->id);
        QCOMPARE(progress.sent, 3);
        QCOMPARE(progress.changed, 2);
        QCOMPARE(progress.changes, (QMap<QString, int> {{u"opted_out"_s, 1}, {u"window_opened"_s, 1}}));
    }

    void whoStopsWhileWaitingGetsNothing() // R7.2, R11.5
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        BulkRig bulk(rig);
        bulk.row(u"+5511987654321"_s, u"Ana"_s);
        bulk.row(u"+5511987654322"_s, u"Bruno"_s);
        rig.run();
        const auto launched = bulk.launched(kText);
        QVERIFY_OK(launched);
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.reviews().pending().size(), 1, 20'000);
        const QString sender = bulk.of(launched->id, u"+5511987654321"_s).sender;
        rig.provider.addInbound(u"whatsapp:+5511987654321"_s, u"whatsapp:"_s + sender, u"STOP"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bulk.of(launched->id, u"+5511987654321"_s).state, u"cancelled"_s, 20'000);
        QVERIFY(rig.provider.reviews().approve(rig.provider.reviews().pending().constFirst()->sid));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.state(launched->id), BulkState::Done, 30'000);
        QCOMPARE(bulk.posted(), 1);
        QCOMPARE(bulk.postedTo(u"+5511987654322"_s), QStringList {said(u"Bruno"_s)});
    }

    void whatWasShownIsWhatTheTemplateSays() // R11.5: a name mended while the plan waits does not change what an approval is for
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        BulkRig bulk(rig);
        const Candidate mended = rig.candidate(u"+5511987654321"_s, {{u"first_name"_s, u"Maire"_s}});
        bulk.row(u"+5511987654321"_s);
        const auto planned = bulk.plan(kText);
        QVERIFY_OK(planned);
        QVERIFY_OK(answered(rig.workspace->candidates().update(mended.id, {{u"first_name"_s, u"Marie"_s}})));
        rig.run();
        QVERIFY_OK(answered(bulk.bulks().launch(planned->id)));
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.reviews().pending().size(), 1, 20'000);
        QVERIFY(rig.provider.reviews().approve(rig.provider.reviews().pending().constFirst()->sid));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.posted(), 1, 30'000);
        QCOMPARE(bulk.postedTo(u"+5511987654321"_s), QStringList {said(u"Maire"_s)});
    }

    void theOptOutSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("body");
        const QString french = u"Bonjour, êtes-vous toujours disponible pour un entretien ?"_s;
        const QString english = u"Hello, are you still available for an interview with us?"_s;
        QTest::newRow("French text") << french << u""_s << french + kStop;
        QTest::newRow("English text") << english << u""_s << english + u"\nReply STOP to opt out."_s;
        QTest::newRow("recipient's language") << english << u"fr"_s << english + kStop;
        QTest::newRow("said already") << french + u" STOP pour arrêter."_s << u""_s << french + u" STOP pour arrêter."_s;
        QTest::newRow("a word that only begins so") << french + u" STOPPER"_s << u""_s << french + u" STOPPER"_s + kStop;
    }

    void theOptOutSentence()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, language);
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        BulkRig bulk(rig);
        bulk.row(
            u"+33639981451"_s, {}, language.isEmpty() ? QMap<QString, QString> {} : QMap<QString, QString> {{u"language"_s, language}});
        const auto planned = bulk.plan(text);
        QVERIFY_OK(planned);
        QTEST(bulk.of(planned->id, u"+33639981451"_s).row.body, "body");
        bulk.wish.content.optOutSentence = false;
        const auto without = bulk.plan(text);
        QVERIFY_OK(without);
        QCOMPARE(bulk.of(without->id, u"+33639981451"_s).row.body, text);
    }

    void aTemplateIsSentAsItIs() // never the sentence on a WhatsApp template: it is not what was approved
    {
        Rig rig(storage::Dialect::Sqlite, {.speed = 30, .autoReview = false});
        QVERIFY(rig.connectAccount());
        BulkRig bulk(rig);
        const auto made = answered(rig.workspace->templates().add(
            {.name = u"rendez_vous"_s, .kind = TemplateKind::WhatsApp, .language = u"fr"_s, .body = kText, .category = {}}));
        QVERIFY_OK(made);
        bulk.wish.content.composedAs = ComposedAs::WhatsAppTemplate;
        bulk.wish.content.templateId = made->id;
        bulk.row(u"+5511987654321"_s, u"Ana"_s);
        bulk.row(u"+33639981461"_s, u"Léa"_s); // by SMS: R6
        const auto planned = bulk.plan({});
        QVERIFY_OK(planned);
        QCOMPARE(bulk.totals(planned->id).blockedReasons, (QMap<QString, int> {{u"switch_channel_first"_s, 1}}));
        QVERIFY(!bulk.of(planned->id, u"+5511987654321"_s).row.body.contains("STOP"_L1));
        rig.run();
        QVERIFY_OK(answered(bulk.bulks().launch(planned->id)));
        QTRY_COMPARE_WITH_TIMEOUT(rig.provider.reviews().pending().size(), 1, 20'000);
        QVERIFY(rig.provider.reviews().approve(u"rendez_vous"_s));
        QTRY_COMPARE_WITH_TIMEOUT(bulk.posted(), 1, 30'000);
        QCOMPARE(bulk.postedTo(u"+5511987654321"_s).constFirst(),
            u"Bonjour Ana, votre entretien de demain est bien confirmé par notre équipe."_s);
    }

    void whatCannotBePlanned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("unknown field") << u"Bonjour {{ candidate.frist_name }}"_s << u"unknown_field"_s;
        QTest::newRow("empty") << u"  "_s << u"message_empty"_s;
        QTest::newRow("too long") << u"a"_s.repeated(1601) << u"message_too_long"_s;
    }

    void whatCannotBePlanned()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, error);
        Rig rig(storage::Dialect::Sqlite);
        QVERIFY(rig.connectAccount());
        BulkRig bulk(rig);
        bulk.row(u"+33639981471"_s, u"Léa"_s);
        const auto planned = bulk.plan(text);
        QVERIFY(!planned);
        QCOMPARE(planned.error().code, error);
        const auto all = answered(bulk.bulks().list());
        QVERIFY_OK(all);
        QVERIFY(all->isEmpty());
    }
};

QTEST_GUILESS_MAIN(BulkTest)
#include "tst_workspace_bulk.moc"
