#include "storage/Conversations.h"

#include "Fill.h"
#include "rules/ReplyWindow.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<ConversationSummary> &page)
{
    QStringList names;
    for (const ConversationSummary &summary : page)
        names << summary.name;
    return names;
}

} // namespace

class TestConversations : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void theInboxShowsWhatHappenedLast_data() { dialectRows(); }
    void theInboxShowsWhatHappenedLast()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const UtcMs now = db.clock.now();
        const UserId me = fill.user(u"me"_s);
        const NumberId sender = fill.number(Channel::WhatsApp, u"+33700000000"_s);
        const Contact zoe = fill.candidate(u"Zoé"_s, u"Martin"_s, {u"+33611111111"_s}, u"Nurse"_s);
        const Contact unnamed = fill.candidate({}, {}, {u"+33622222222"_s});
        const Contact silent = fill.candidate(u"Silent"_s, {}, {u"+33633333333"_s});
        fill.message(zoe, {.channel = Channel::WhatsApp, .body = u"un"_s, .sort = now - 3h, .number = sender});
        fill.message(zoe,
            {.direction = Direction::Out,
                .channel = Channel::WhatsApp,
                .state = MessageState::AwaitingApproval,
                .body = u"deux"_s,
                .sort = now - 2h});
        fill.message(unnamed,
            {.direction = Direction::Out, .state = MessageState::Failed, .body = u"trois"_s, .sort = now - 1h, .attention = u"failed"_s});
        Conversations conversations(*db);
        QVERIFY_OK(conversations.setFollowed(zoe.conversation, me, true));
        QVERIFY_OK(conversations.setDraft(silent.conversation, u"Bonj"_s, me, now));

        const qint64 before = db->statementsRun();
        const auto page = conversations.inbox(InboxFilter::All, std::nullopt, 10, me, now);
        QCOMPARE(db->statementsRun() - before, 1);
        QVERIFY_OK(page);
        QCOMPARE(namesOf(*page), QStringList({u"+33622222222"_s, u"Zoé Martin"_s, u"Silent"_s}));
        const ConversationSummary &first = page->at(0);
        QVERIFY(first.failed);
        QCOMPARE(first.lastState, MessageState::Failed);
        QCOMPARE(first.pendingApproval, 0);
        QVERIFY(!first.windowClosesAt && !first.followed);
        const ConversationSummary &second = page->at(1);
        QCOMPARE(second.candidate, zoe.candidate);
        QCOMPARE(second.address, u"+33611111111"_s);
        QCOMPARE(second.job, u"Nurse"_s);
        QCOMPARE(second.lastBody, u"deux"_s);
        QCOMPARE(second.lastChannel, Channel::WhatsApp);
        QCOMPARE(second.lastDirection, Direction::Out);
        QCOMPARE(second.lastAt, now - 2h);
        QCOMPARE(second.unread, 1);
        QCOMPARE(second.pendingApproval, 1);
        QVERIFY(!second.failed && second.followed && !second.hasDraft);
        QCOMPARE(second.windowClosesAt, now + 21h);
        const ConversationSummary &third = page->at(2);
        QVERIFY(!third.lastChannel && !third.lastState);
        QVERIFY(third.hasDraft);
    }

    void pagesFollowEachOther_data() { dialectRows(); }
    void pagesFollowEachOther()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        QStringList expected;
        for (int i = 0; i < 10; ++i) { // pairs at the same instant
            const Contact contact = fill.candidate(u"C%1"_s.arg(i), {}, {u"+3361111111%1"_s.arg(i)});
            fill.message(contact, {.sort = fromMs(1000 + i / 2)});
            expected.prepend(u"C%1"_s.arg(i));
        }
        Conversations conversations(*db);
        QStringList read;
        std::optional<InboxPosition> before;
        for (;;) {
            const auto page = conversations.inbox(InboxFilter::All, before, 3, {}, db.clock.now());
            QVERIFY_OK(page);
            if (page->isEmpty())
                break;
            read += namesOf(*page);
            before = InboxPosition {page->constLast().lastAt, page->constLast().id};
        }
        QCOMPARE(read, expected);
    }

    void filtersLeaveTheirOwn_data()
    {
        QTest::addColumn<InboxFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<Dialect>("dialect");
        for (const auto &[engine, name] : {std::pair(Dialect::Sqlite, "sqlite"), std::pair(Dialect::Postgres, "postgresql")}) {
            const auto row = [&](const char *what, InboxFilter filter, const QStringList &expected) {
                QTest::addRow("%s %s", name, what) << filter << expected << engine;
            };
            row("all", InboxFilter::All,
                {u"23h"_s, u"23h-1ms"_s, u"24h-1ms"_s, u"24h"_s, u"two senders"_s, u"sms"_s, u"pending"_s, u"failed"_s, u"doubt"_s,
                    u"assigned"_s, u"followed"_s});
            row("unread", InboxFilter::Unread, {u"23h"_s, u"23h-1ms"_s, u"24h-1ms"_s, u"24h"_s, u"two senders"_s, u"sms"_s});
            row("mine", InboxFilter::Mine, {u"assigned"_s, u"followed"_s});
            row("pending", InboxFilter::PendingApproval, {u"pending"_s});
            row("failed", InboxFilter::Failed, {u"failed"_s});
            row("R5.3 closing within an hour", InboxFilter::WindowClosing, {u"23h"_s, u"24h-1ms"_s});
        }
    }
    void filtersLeaveTheirOwn()
    {
        QFETCH(const InboxFilter, filter);
        QFETCH(const QStringList, expected);
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const UtcMs now = db.clock.now();
        const UserId me = fill.user(u"me"_s);
        const UserId other = fill.user(u"other"_s);
        const NumberId sender = fill.number(Channel::WhatsApp, u"+33700000000"_s);
        const NumberId second = fill.number(Channel::WhatsApp, u"+12125550100"_s);
        int n = 0;
        UtcMs place = now + 100s; // the order in the inbox, whatever the date of the message
        const auto make = [&](const QString &name) {
            const Contact contact = fill.candidate(name, {}, {u"+336111111%1"_s.arg(10 + n++)});
            return contact;
        };
        const auto settle = [&](const Contact &contact) {
            place -= 1s;
            fill.must(u"UPDATE conversations SET last_message_ms = ? WHERE id = ?"_s, {toMs(place), contact.conversation.value()});
        };
        const auto heard = [&](const QString &name, milliseconds ago) {
            const Contact contact = make(name);
            fill.message(contact, {.channel = Channel::WhatsApp, .sort = now - ago, .number = sender});
            settle(contact);
            return contact;
        };
        heard(u"23h"_s, 23h);
        heard(u"23h-1ms"_s, 23h - 1ms);
        heard(u"24h-1ms"_s, 24h - 1ms);
        heard(u"24h"_s, 24h);
        const Contact two = heard(u"two senders"_s, 23h + 30min);
        fill.must(u"INSERT INTO whatsapp_windows (recipient_id, number_id, last_inbound_ms) VALUES (?, ?, ?)"_s,
            {two.recipient.value(), second.value(), toMs(now - 1h)});
        const auto sent = [&](const QString &name, MessageState state, Channel channel, const QString &attention) {
            const Contact contact = make(name);
            fill.message(contact,
                {.direction = state == MessageState::Received ? Direction::In : Direction::Out,
                    .channel = channel,
                    .state = state,
                    .sort = now - 23h - 30min,
                    .attention = attention});
            settle(contact);
            return contact;
        };
        sent(u"sms"_s, MessageState::Received, Channel::Sms, u""_s);
        sent(u"pending"_s, MessageState::AwaitingApproval, Channel::WhatsApp, u""_s);
        sent(u"failed"_s, MessageState::Rejected, Channel::WhatsApp, u"failed"_s);
        sent(u"doubt"_s, MessageState::Unconfirmed, Channel::Sms, u"in_doubt"_s);
        Conversations conversations(*db);
        QVERIFY_OK(conversations.assign(sent(u"assigned"_s, MessageState::Sent, Channel::Sms, u""_s).conversation, me));
        const Contact followed = sent(u"followed"_s, MessageState::Sent, Channel::Sms, u""_s);
        QVERIFY_OK(conversations.setFollowed(followed.conversation, me, true));
        QVERIFY_OK(conversations.assign(followed.conversation, other));

        const auto page = conversations.inbox(filter, std::nullopt, 50, me, now);
        QVERIFY_OK(page);
        QCOMPARE(namesOf(*page), expected);
        const auto rest = conversations.inbox(filter, InboxPosition {page->constFirst().lastAt, page->constFirst().id}, 50, me, now);
        QVERIFY_OK(rest);
        QCOMPARE(namesOf(*rest), expected.mid(1));
        if (filter == InboxFilter::WindowClosing)
            QVERIFY(std::ranges::all_of(
                *page, [&](const ConversationSummary &s) { return s.windowClosesAt && *s.windowClosesAt <= now + 1h; }));
    }

    void aDetailHoldsChoiceAndDraft_data() { dialectRows(); }
    void aDetailHoldsChoiceAndDraft()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        Fill fill(db);
        const UserId me = fill.user(u"me"_s);
        const NumberId number = fill.number(Channel::Sms, u"+33700000000"_s);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        Conversations conversations(*db);
        QList<Change> heard;
        connect(&bus, &ChangeBus::changed, this, [&heard](const QList<Change> &changes) { heard += changes; });
        QVERIFY_OK(conversations.setChosen(contact.conversation, ChosenChannel {Channel::Sms, number}, db.clock.now()));
        QCOMPARE(heard, QList<Change>({Change {ChangeKind::Conversation, contact.conversation.value(), contact.conversation}}));
        QVERIFY_OK(conversations.setDraft(contact.conversation, u"Bonj"_s, me, db.clock.now()));
        auto detail = conversations.byId(contact.conversation, me, db.clock.now());
        QVERIFY_OK(detail);
        QCOMPARE(detail->chosen, (ChosenChannel {Channel::Sms, number}));
        QCOMPARE(detail->draft, u"Bonj"_s);
        QCOMPARE(detail->draftUser, me);
        QCOMPARE(detail->draftAt, db.clock.now());
        QVERIFY_OK(conversations.setChosen(contact.conversation, std::nullopt, db.clock.now()));
        QVERIFY_OK(conversations.setDraft(contact.conversation, {}, me, db.clock.now()));
        detail = conversations.byCandidate(contact.candidate, me, db.clock.now());
        QVERIFY_OK(detail);
        QVERIFY(!detail->chosen && detail->draft.isEmpty() && !detail->draftUser.isValid() && !detail->draftAt);
        QVERIFY_ERROR(conversations.byId(ConversationId(5), me, db.clock.now()), "not_found");
    }

    void whatCameInMeanwhileStaysUnread_data() { dialectRows(); }
    void whatCameInMeanwhileStaysUnread()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        for (int i = 1; i <= 4; ++i)
            fill.message(contact, {.sort = fromMs(i * 1000)});
        fill.message(contact, {.direction = Direction::Out, .state = MessageState::Sent, .sort = fromMs(5000)});
        Conversations conversations(*db);
        const auto unread = [&] { return conversations.byId(contact.conversation, {}, db.clock.now())->summary.unread; };
        QCOMPARE(unread(), 4);
        QVERIFY_OK(conversations.markRead(contact.conversation, fromMs(3000)));
        QCOMPARE(unread(), 1);
        QVERIFY_OK(conversations.markRead(contact.conversation, fromMs(1000))); // never back
        QCOMPARE(unread(), 1);
        QCOMPARE(conversations.byId(contact.conversation, {}, db.clock.now())->readUntil, fromMs(3000));
        QCOMPARE(conversations.counts()->unread, 1);
        QVERIFY_OK(conversations.markRead(contact.conversation, fromMs(9000)));
        QCOMPARE(unread(), 0);
    }

    void countsAreForTheStatusLine_data() { dialectRows(); }
    void countsAreForTheStatusLine()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact a = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        const Contact b = fill.candidate(u"B"_s, {}, {u"+33622222222"_s});
        const auto out = [&](const Contact &to, MessageState state) { fill.message(to, {.direction = Direction::Out, .state = state}); };
        out(a, MessageState::Queued);
        out(a, MessageState::Sending);
        out(b, MessageState::Unconfirmed);
        out(a, MessageState::AwaitingApproval);
        out(a, MessageState::Scheduled);
        out(a, MessageState::Sent);
        fill.message(b, {});
        fill.message(b, {});
        const qint64 before = db->statementsRun();
        const auto counts = Conversations(*db).counts();
        QCOMPARE(db->statementsRun() - before, 1);
        QVERIFY_OK(counts);
        QCOMPARE(counts->unread, 2);
        QCOMPARE(counts->pendingApproval, 1);
        QCOMPARE(counts->outbox, 3);
    }

    void failuresAreLookedAt_data() { dialectRows(); }
    void failuresAreLookedAt()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact a = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        fill.message(a, {.direction = Direction::Out, .state = MessageState::Failed, .attention = u"failed"_s});
        fill.message(a, {.direction = Direction::Out, .state = MessageState::AwaitingApproval, .attention = u"pending_long"_s});
        Conversations conversations(*db);
        QVERIFY_OK(conversations.acknowledgeFailures(a.conversation));
        QVERIFY(!conversations.byId(a.conversation, {}, db.clock.now())->summary.failed);
        QCOMPARE(texts(*db, u"SELECT attention FROM messages WHERE attention <> ''"_s), QStringList(u"pending_long"_s));
    }
};

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
