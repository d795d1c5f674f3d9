#include "storage/Messages.h"

#include "Fill.h"
#include "storage/Conversations.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <rapidcheck.h>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

QStringList bodiesOf(const MessagePage &page)
{
    QStringList bodies;
    for (const Message &message : page)
        bodies << message.body;
    return bodies;
}

} // namespace

class TestMessages : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsReadWithAllItsNames_data() { dialectRows(); }
    void aMessageIsReadWithAllItsNames()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const UserId author = fill.user(u"Inès"_s);
        const NumberId number = fill.number(Channel::WhatsApp, u"+33700000000"_s);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        fill.must(
            u"INSERT INTO templates (id, account_id, kind, name, language, body, skeleton, skeleton_hash, status, submitted_at_ms, created_at_ms) VALUES (9, 1, 'whatsapp', 'hello_9', 'fr', 'x', 'x', 'h', 'pending', 777, 0)"_s,
            {});
        const MessageId id = fill.message(contact,
            {.direction = Direction::Out,
                .channel = Channel::WhatsApp,
                .state = MessageState::AwaitingApproval,
                .body = u"a\nb 😀"_s,
                .sort = fromMs(5),
                .number = number,
                .attention = u"pending_long"_s,
                .approval = TemplateId(9),
                .author = author,
                .providerId = u"SM1"_s});
        Messages messages(*db);
        const qint64 before = db->statementsRun();
        const auto read = messages.byId(id);
        QCOMPARE(db->statementsRun() - before, 1);
        QVERIFY_OK(read);
        QCOMPARE(read->conversation, contact.conversation);
        QCOMPARE(read->recipient, contact.recipient);
        QCOMPARE(read->state, MessageState::AwaitingApproval);
        QCOMPARE(read->attention, Attention::PendingLong);
        QCOMPARE(read->body, u"a\nb 😀"_s);
        QCOMPARE(read->numberText, u"+33700000000"_s);
        QCOMPARE(read->addressText, u"+33611111111"_s);
        QCOMPARE(read->authorName, u"Inès"_s);
        QCOMPARE(read->templateName, u"hello_9"_s);
        QCOMPARE(read->submittedAt, fromMs(777));
        QCOMPARE(read->approval, TemplateId(9));
        QVERIFY(!read->sentAt);
        const auto same = messages.byProviderId(fill.account(), u"SM1"_s);
        QVERIFY_OK(same);
        QVERIFY(*same);
        QCOMPARE((*same)->id, id);
        QVERIFY(!*messages.byProviderId(fill.account(), u"SM2"_s));
        QVERIFY_ERROR(messages.byId(MessageId(3)), "not_found");
    }

    void whateverIsMissingLeavesAGap_data() { dialectRows(); }
    void whateverIsMissingLeavesAGap()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        const MessageId id = fill.message(contact, {.body = u""_s});
        const auto read = Messages(*db).byId(id);
        QVERIFY_OK(read);
        QVERIFY(!read->number.isValid() && read->numberText.isEmpty() && read->authorName.isEmpty() && read->templateName.isEmpty());
        QCOMPARE(read->author, AuthorKind::Candidate);
        QCOMPARE(read->state, MessageState::Received);
    }

    void pagesAreReadByKey_data() { dialectRows(); }
    void pagesAreReadByKey()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        const Contact other = fill.candidate(u"B"_s, {}, {u"+33622222222"_s});
        for (int i = 0; i < 10; ++i) { // threes at the same instant
            fill.message(contact, {.body = QString::number(i), .sort = fromMs(i / 3)});
            fill.message(other, {.body = u"other"_s, .sort = fromMs(i / 3)});
        }
        Messages messages(*db);
        const auto newest = messages.pageBefore(contact.conversation, std::nullopt, 4);
        QVERIFY_OK(newest);
        QCOMPARE(bodiesOf(*newest), QStringList({u"6"_s, u"7"_s, u"8"_s, u"9"_s}));
        const auto older = messages.pageBefore(contact.conversation, newest->constFirst().position(), 4);
        QCOMPARE(bodiesOf(*older), QStringList({u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        const auto oldest = messages.pageBefore(contact.conversation, older->constFirst().position(), 4);
        QCOMPARE(bodiesOf(*oldest), QStringList({u"0"_s, u"1"_s}));
        const auto after = messages.pageAfter(contact.conversation, oldest->constLast().position(), 3);
        QCOMPARE(bodiesOf(*after), QStringList({u"2"_s, u"3"_s, u"4"_s}));
        const auto around = messages.around(contact.conversation, older->at(2).position(), 2, 3);
        QCOMPARE(bodiesOf(*around), QStringList({u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
        QCOMPARE(messages.pageAfter(contact.conversation, newest->constLast().position(), 3)->size(), 0);
    }

    void pagesJoinedAreTheConversation()
    {
        // Whatever the dates and the size of a page, going back by pages shows each message once and in order.
        if (const QString why = TestDatabase::whyNot(Dialect::Sqlite); !why.isEmpty())
            QSKIP(qPrintable(why));
        TestDatabase db(Dialect::Sqlite);
        Fill fill(db);
        int n = 0;
        const bool holds = rc::check("pages by key", [&](const std::vector<quint8> &dates) {
            const Contact contact = fill.candidate(u"A"_s, {}, {u"+336%1"_s.arg(11000000 + n++)});
            std::vector<MessagePosition> expected;
            const auto filled = db->transaction([&] { // one flush to the disk instead of one a message
                for (const quint8 date : dates)
                    expected.push_back({fromMs(date % 8), fill.message(contact, {.sort = fromMs(date % 8)})});
                return done();
            });
            RC_ASSERT(filled.ok());
            std::ranges::sort(expected);
            const int limit = *rc::gen::inRange(1, 6);
            std::vector<MessagePosition> read;
            std::optional<MessagePosition> before;
            Messages messages(*db);
            for (;;) {
                const auto page = messages.pageBefore(contact.conversation, before, limit);
                RC_ASSERT(page.ok());
                if (page->isEmpty())
                    break;
                for (qsizetype i = page->size(); i-- > 0;)
                    read.insert(read.begin(), page->at(i).position());
                before = page->constFirst().position();
            }
            RC_ASSERT(read == expected);
        });
        QVERIFY(holds);
    }

    void manyAreReadInTheOrderAskedFor_data() { dialectRows(); }
    void manyAreReadInTheOrderAskedFor()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        QList<MessageId> ids;
        for (int i = 0; i < 5; ++i)
            ids.prepend(fill.message(contact, {.body = QString::number(i)}));
        ids.insert(2, MessageId(1));
        const qint64 before = db->statementsRun();
        const auto read = Messages(*db).byIds(ids);
        QCOMPARE(db->statementsRun() - before, 1);
        QVERIFY_OK(read);
        QCOMPARE(bodiesOf(*read), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
    }

    void readingGoesOnAtTheFirstUnread_data() { dialectRows(); }
    void readingGoesOnAtTheFirstUnread()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        Messages messages(*db);
        QVERIFY(!*messages.firstUnread(contact.conversation));
        fill.message(contact, {.sort = fromMs(1000)});
        fill.message(contact, {.direction = Direction::Out, .state = MessageState::Sent, .sort = fromMs(2000)});
        const MessageId third = fill.message(contact, {.sort = fromMs(3000)});
        fill.message(contact, {.sort = fromMs(4000)});
        QVERIFY_OK(Conversations(*db).markRead(contact.conversation, fromMs(1000)));
        QCOMPARE(*messages.firstUnread(contact.conversation), (MessagePosition {fromMs(3000), third}));
        QVERIFY_OK(Conversations(*db).markRead(contact.conversation, fromMs(4000)));
        QVERIFY(!*messages.firstUnread(contact.conversation));
    }

    void openOnesStandInTheOrderOfAcceptance_data() { dialectRows(); }
    void openOnesStandInTheOrderOfAcceptance()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        const auto out = [&](MessageState state, const QString &body, qint64 sort) {
            fill.message(contact, {.direction = Direction::Out, .state = state, .body = body, .sort = fromMs(sort)});
        };
        out(MessageState::Queued, u"first"_s, 9);
        out(MessageState::Sent, u"gone"_s, 8);
        out(MessageState::AwaitingApproval, u"second"_s, 7);
        QCOMPARE(bodiesOf(*Messages(*db).openMessages(contact.conversation)), QStringList({u"first"_s, u"second"_s}));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
