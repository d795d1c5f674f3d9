#include "storage/RouteFactsReader.h"

#include "Fill.h"
#include "storage/Conversations.h"
#include "storage/OptOuts.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <rapidcheck.h>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOutStates {MessageState::Scheduled, MessageState::AwaitingApproval, MessageState::Queued, MessageState::Sent,
    MessageState::Delivered, MessageState::Read, MessageState::Failed, MessageState::Rejected, MessageState::Cancelled,
    MessageState::Missed};

} // namespace

class TestRouteFacts : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void factsOfAFirstContact_data() { dialectRows(); }
    void factsOfAFirstContact()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33 1 42 68 53 00"_s});
        QVERIFY_OK(OptOuts(*db).set(contact.recipient, {Channel::Sms, true, OptOutSource::Keyword, u"STOP"_s, {}, fromMs(1)}));
        fill.must(u"UPDATE recipients SET no_whatsapp_since_ms = 7, sms_impossible = 1"_s, {});
        WorkspaceSettings settings;
        settings.matchRegion = true;
        settings.defaultSms = E164(u"+33700000000"_s);
        settings.deniedAreas = {{u"FR"_s, {}, u"FR"_s}};
        const QList<Number> numbers {Number {.id = NumberId(4), .account = {}, .e164 = {}, .region = {}, .externalId = {}, .status = {}}};
        RouteFactsReader reader(*db);
        const qint64 before = db->statementsRun();
        const auto facts = reader.routeFacts(contact.recipient, settings, numbers);
        QVERIFY(db->statementsRun() - before <= 2);
        QVERIFY_OK(facts);
        QCOMPARE(facts->recipient.address, u"+33142685300"_s);
        QCOMPARE(facts->recipient.callingCode, 33);
        QCOMPARE(facts->recipient.line, LineType::FixedLine);
        QVERIFY(facts->recipient.optedOutSms && !facts->recipient.optedOutWhatsApp);
        QVERIFY(facts->recipient.smsImpossible && facts->recipient.noWhatsApp);
        QVERIFY(!facts->last && !facts->chosen && !facts->usedSms && !facts->usedWhatsApp);
        QVERIFY(facts->matchRegion);
        QCOMPARE(facts->defaultSms, settings.defaultSms);
        QCOMPARE(facts->deniedAreas, settings.deniedAreas);
        QCOMPARE(facts->numbers.size(), 1);
        QVERIFY_ERROR(reader.routeFacts(RecipientId(3), settings, numbers), "not_found");
    }

    void whatCountsAsKnown_data()
    {
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<bool>("known");
        QTest::addColumn<Dialect>("dialect");
        for (const auto &[engine, name] : {std::pair(Dialect::Sqlite, "sqlite"), std::pair(Dialect::Postgres, "postgresql")}) {
            for (const Code<MessageState> &entry : CodeTable<MessageState>::kEntries) {
                const bool out = entry.value != MessageState::Received;
                const bool known = rules::countsAsKnown(out ? Direction::Out : Direction::In, entry.value);
                QTest::addRow("%s R2.1 %s", name, entry.word.data()) << entry.value << known << engine;
            }
        }
    }
    void whatCountsAsKnown()
    {
        QFETCH(const MessageState, state);
        QFETCH(const bool, known);
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const NumberId sms = fill.number(Channel::Sms, u"+33700000000"_s);
        const NumberId sender = fill.number(Channel::WhatsApp, u"+33700000001"_s);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        fill.message(contact, {.channel = Channel::Sms, .sort = fromMs(1'000), .number = sms});
        fill.message(contact,
            {.direction = state == MessageState::Received ? Direction::In : Direction::Out,
                .channel = Channel::WhatsApp,
                .state = state,
                .sort = fromMs(9'000),
                .number = sender});
        const auto facts = RouteFactsReader(*db).routeFacts(contact.recipient, {}, {});
        QVERIFY_OK(facts);
        QCOMPARE(facts->last, (known ? rules::LastKnown {Channel::WhatsApp, sender} : rules::LastKnown {Channel::Sms, sms}));
        QCOMPARE(facts->usedSms, sms);
        QCOMPARE(facts->usedWhatsApp.has_value(), known);
    }

    void theLastKnownIsTheRules_data() { dialectRows(); }
    void theLastKnownIsTheRules()
    {
        // R2.1, R2.2: the statement agrees with rules::lastKnown, whatever the dates within a second.
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const std::array senders {fill.number(Channel::Sms, u"+33700000000"_s), fill.number(Channel::WhatsApp, u"+33700000001"_s)};
        int n = 0;
        const bool holds = rc::check("last known", [&](const std::vector<std::tuple<quint16, quint8, bool, bool>> &story) {
            const Contact contact = fill.candidate(u"A"_s, {}, {u"+336%1"_s.arg(11000000 + n++)});
            std::vector<rules::KnownMessage> messages;
            const auto filled = db->transaction([&] { // one flush to the disk instead of one a message
                for (const auto &[date, pick, inbound, whatsApp] : story) {
                    const Channel channel = whatsApp ? Channel::WhatsApp : Channel::Sms;
                    const MessageState state = inbound ? MessageState::Received : kOutStates[pick % kOutStates.size()];
                    const Direction direction = inbound ? Direction::In : Direction::Out;
                    const UtcMs at = fromMs(date % 4000);
                    const NumberId sender = senders[whatsApp ? 1 : 0];
                    const MessageId id
                        = fill.message(contact, {.direction = direction, .channel = channel, .state = state, .sort = at, .number = sender});
                    messages.push_back({id, direction, state, channel, sender, at});
                }
                return done();
            });
            RC_ASSERT(filled.ok());
            const auto facts = RouteFactsReader(*db).routeFacts(contact.recipient, {}, {});
            RC_ASSERT(facts.ok());
            RC_ASSERT(facts->last == rules::lastKnown(messages));
        });
        QVERIFY(holds);
    }

    void anotherAddressOfTheCandidateIsAnotherRecipient_data() { dialectRows(); }
    void anotherAddressOfTheCandidateIsAnotherRecipient()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const NumberId sender = fill.number(Channel::WhatsApp, u"+33700000001"_s);
        const Contact first = fill.candidate(u"A"_s, {}, {u"+33611111111"_s, u"+12125550100"_s});
        const Contact second = Candidates(*db, db.ids).contactsByMatchKeys({u"+12125550100"_s})->value(u"+12125550100"_s);
        RouteFactsReader reader(*db);
        QCOMPARE(*reader.preferredRecipient(first.conversation), first.recipient);
        fill.message(second, {.channel = Channel::WhatsApp, .sort = fromMs(5'000), .number = sender});
        QVERIFY_OK(Conversations(*db).setChosen(first.conversation, ChosenChannel {Channel::Sms, {}}, fromMs(6)));
        const auto facts = reader.routeFacts(QList {second.recipient, first.recipient, RecipientId(2)}, {}, {});
        QVERIFY_OK(facts);
        QCOMPARE(facts->size(), 2);
        QCOMPARE(facts->at(0).last, (rules::LastKnown {Channel::WhatsApp, sender}));
        QVERIFY(!facts->at(1).last); // R1: nothing yet with this recipient
        QCOMPARE(facts->at(1).usedWhatsApp, sender); // R3.1: the conversation's
        QCOMPARE(facts->at(1).chosen, (ChosenChannel {Channel::Sms, {}}));
        QCOMPARE(*reader.preferredRecipient(first.conversation), second.recipient);
        QVERIFY_ERROR(reader.preferredRecipient(ConversationId(2)), "not_found");
    }

    void manyRecipientsTakeFewStatements_data() { dialectRows(); }
    void manyRecipientsTakeFewStatements()
    {
        HALFTONE_TEST_DATABASE(db);
        Candidates candidates(*db, db.ids);
        QList<ImportedCandidate> rows;
        for (int i = 0; i < 1000; ++i) {
            ImportedCandidate row;
            row.externalId = QString::number(i);
            row.address = *addressOf(u"+336%1"_s.arg(11000000 + i), {});
            rows << row;
        }
        QVERIFY_OK(candidates.importBatch(rows, db.clock.now()));
        QList<RecipientId> ids;
        for (const QString &id : texts(*db, u"SELECT id FROM recipients ORDER BY id DESC"_s))
            ids << RecipientId(id.toLongLong());
        const qint64 before = db->statementsRun();
        const auto facts = RouteFactsReader(*db).routeFacts(ids, {}, {});
        QVERIFY(db->statementsRun() - before <= 4);
        QVERIFY_OK(facts);
        QCOMPARE(facts->size(), 1000);
        QCOMPARE(facts->constFirst().recipient.id, ids.constFirst());
    }

    void windowsAreLookedUpByPair_data() { dialectRows(); }
    void windowsAreLookedUpByPair()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const NumberId sender = fill.number(Channel::WhatsApp, u"+33700000001"_s);
        const NumberId other = fill.number(Channel::WhatsApp, u"+33700000002"_s);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        fill.message(contact, {.channel = Channel::WhatsApp, .sort = fromMs(5'000), .number = sender});
        fill.message(contact, {.channel = Channel::Sms, .sort = fromMs(9'000), .number = sender}); // R5.1: opens nothing
        RouteFactsReader reader(*db);
        QCOMPARE(*reader.lastInboundWhatsApp(contact.recipient, sender), std::optional(fromMs(5'000)));
        QCOMPARE(*reader.lastInboundWhatsApp(contact.recipient, other), std::nullopt);
        QCOMPARE(reader.inboundWhatsApp(contact.recipient)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRouteFacts)
#include "tst_routefacts.moc"
