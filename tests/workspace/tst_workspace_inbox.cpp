#include "Rig.h"
#include "support/Case.h"
#include "workspace/Search.h"

#include <algorithm>

using namespace halftone;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using workspace::News;

namespace {

QList<News> newsOf(Rig &rig, News::Kind kind)
{
    QList<News> of;
    const auto all = answered(rig.workspace->inbox().news(5min));
    if (!all)
        qFatal("%s", qPrintable(all.error().code));
    std::ranges::copy_if(*all, std::back_inserter(of), [kind](const News &one) { return one.kind == kind; });
    return of;
}

} // namespace

/// What the inbox tells beside its rows: what happened lately, whose conversations they are, and what a search finds in two steps.
class InboxTest : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void newsIsWhatCameInAndIsUnread_data() { dialectRows(); }

    void newsIsWhatCameInAndIsUnread()
    {
        HALFTONE_RIG(rig, {.speed = 30});
        const Candidate ana = rig.candidate(u"+33612345678"_s, {{u"first_name"_s, u"Ana"_s}});
        QVERIFY(newsOf(rig, News::Kind::Reply).isEmpty());
        rig.provider.addInbound(u"+33612345678"_s, u"+33199001234"_s, u"Bonjour"_s);
        QVERIFY_OK(rig.round());
        const QList<News> replies = newsOf(rig, News::Kind::Reply);
        QCOMPARE(replies.size(), 1);
        QCOMPARE(replies.first().name, u"Ana"_s);
        QCOMPARE(replies.first().text, u"Bonjour"_s);
        const auto head = answered(rig.workspace->conversations().headOfCandidate(ana.id));
        QVERIFY_OK(head);
        QCOMPARE(replies.first().conversation, head->id);
        QVERIFY_OK(answered(rig.workspace->inbox().markRead(head->id)));
        QVERIFY(newsOf(rig, News::Kind::Reply).isEmpty());
    }

    void decisionsNameTheCandidateWhoWaits_data() { dialectRows(); }

    void decisionsNameTheCandidateWhoWaits()
    {
        HALFTONE_RIG(rig, {.speed = 30, .autoReview = false});
        const QString text = u"Bonjour {{ candidate.first_name }}, votre entretien de demain est bien confirmé par notre équipe."_s;
        const auto sent = rig.send(rig.candidate(u"+5511912345678"_s, {{u"first_name"_s, u"Ana"_s}}), text);
        QVERIFY_OK(sent);
        QVERIFY_OK(rig.round());
        QVERIFY(newsOf(rig, News::Kind::Approved).isEmpty());
        QVERIFY(rig.provider.reviews().approve(sent->approval->name));
        QVERIFY_OK(rig.round());
        const QList<News> approved = newsOf(rig, News::Kind::Approved);
        QCOMPARE(approved.size(), 1);
        QCOMPARE(approved.first().name, u"Ana"_s);
        QCOMPARE(approved.first().conversation, sent->message.conversation);
        QVERIFY(newsOf(rig, News::Kind::Rejected).isEmpty());
    }

    void mineIsWhatIsAssignedOrFollowed_data() { dialectRows(); }

    void mineIsWhatIsAssignedOrFollowed()
    {
        HALFTONE_RIG(rig, {.speed = 30});
        QList<ConversationId> ids;
        for (const QString &number : {u"+33612345678"_s, u"+33612345679"_s, u"+33612345680"_s}) {
            const auto head = answered(rig.workspace->conversations().headOfCandidate(rig.candidate(number).id));
            QVERIFY_OK(head);
            ids << head->id;
        }
        const auto mine = [&rig] { return answered(rig.workspace->inbox().page(InboxFilter::Mine, std::nullopt, 100)).value().size(); };
        QCOMPARE(mine(), 0);
        QVERIFY_OK(answered(rig.workspace->inbox().assignToMe(ids.at(0), true)));
        QVERIFY_OK(answered(rig.workspace->inbox().follow(ids.at(1), true)));
        QCOMPARE(mine(), 2);
        QVERIFY(answered(rig.workspace->inbox().summary(ids.at(0)))->assignee.isValid());
        QVERIFY(answered(rig.workspace->inbox().summary(ids.at(1)))->followed);
        QVERIFY_OK(answered(rig.workspace->inbox().assignToMe(ids.at(0), false)));
        QVERIFY_OK(answered(rig.workspace->inbox().follow(ids.at(1), false)));
        QCOMPARE(mine(), 0);
    }

    void aSearchComesInTwoSteps_data() { dialectRows(); }

    void aSearchComesInTwoSteps()
    {
        HALFTONE_RIG(rig, {.speed = 30});
        const Candidate zoe = rig.candidate(u"+33612345678"_s, {{u"first_name"_s, u"Zoé"_s}, {u"job"_s, u"Hôtesse"_s}});
        QVERIFY_OK(rig.send(zoe, u"Rendez-vous à l’hôtel Zoe"_s, Channel::Sms));
        workspace::Search &search = rig.workspace->search();
        const auto people = answered(search.people(u"zoe"_s, 10));
        QVERIFY_OK(people);
        QCOMPARE(people->size(), 1);
        QCOMPARE(people->first().text, u"Hôtesse"_s);
        const auto texts = answered(search.texts(u"hotel"_s, 10));
        QVERIFY_OK(texts);
        QCOMPARE(texts->size(), 1);
        QVERIFY(texts->first().position.has_value());
        QCOMPARE(answered(search.find(u"zoe"_s, 10))->size(), 2);
        // What nobody waits for any more is not looked for.
        const auto outdated = std::make_shared<std::atomic<bool>>(true);
        QCOMPARE(answered(search.people(u"zoe"_s, 10, outdated)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(answered(search.texts(u"hotel"_s, 10, outdated)).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_workspace_inbox.moc"
