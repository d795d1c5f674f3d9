#include "storage/Erasure.h"

#include "Fill.h"
#include "storage/Bulks.h"
#include "storage/OptOuts.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

namespace {

/// One candidate with a trace in every table, and another one.
struct People
{
    Contact zoe;
    Contact other;
    MessageId message;
};

People fillIn(TestDatabase &db, Fill &fill)
{
    People people;
    const UserId user = fill.user(u"Inès"_s);
    const NumberId sender = fill.number(Channel::WhatsApp, u"+33700000000"_s);
    people.zoe = fill.candidate(u"Zéphyrine"_s, u"Quatrebarbes"_s, {u"+33612345678"_s, u"+12125550100"_s}, u"Nurse"_s);
    people.other = fill.candidate(u"Bob"_s, {}, {u"+33622222222"_s});
    fill.must(u"UPDATE candidates SET email = 'zq@example.org', custom_json = '{\"city\":\"Xertigny\"}' WHERE id = ?"_s,
        {people.zoe.candidate.value()});
    fill.must(u"INSERT INTO candidate_tags (candidate_id, tag) VALUES (?, 'zzztag')"_s, {people.zoe.candidate.value()});
    fill.must(u"UPDATE conversations SET draft = 'brouillonsecret' WHERE id = ?"_s, {people.zoe.conversation.value()});
    fill.must(
        u"INSERT INTO conversation_followers (conversation_id, user_id) VALUES (?, ?)"_s, {people.zoe.conversation.value(), user.value()});
    people.message = fill.message(people.zoe,
        {.channel = Channel::WhatsApp,
            .body = u"mon secretabsolu Zéphyrine"_s,
            .sort = fromMs(1000),
            .number = sender,
            .providerId = u"SMzzz1"_s});
    fill.message(people.zoe,
        {.direction = Direction::Out,
            .state = MessageState::AwaitingApproval,
            .body = u"rdvconfidentiel"_s,
            .sort = fromMs(2000),
            .author = user});
    fill.message(people.other, {.body = u"toutautre secretabsolu"_s, .sort = fromMs(3000)});
    fill.must(
        u"INSERT INTO attempts (message_id, attempt, lease_epoch, installation_id, started_at_ms, outcome) VALUES (?, 1, 1, 1, 5, 'accepted')"_s,
        {people.message.value()});
    for (const auto &[entity, id] : {std::pair(u"candidate"_s, people.zoe.candidate.value()),
             std::pair(u"recipient"_s, people.zoe.recipient.value()), std::pair(u"conversation"_s, people.zoe.conversation.value()),
             std::pair(u"message"_s, people.message.value()), std::pair(u"candidate"_s, people.other.candidate.value())})
        fill.must(
            u"INSERT INTO audit (id, at_ms, installation_id, user_id, action, entity, entity_id, detail_json) VALUES (?, 9, 1, ?, 'set', ?, ?, '{\"a\":1}')"_s,
            {db.ids.next<struct AuditTag>().value(), user.value(), entity, id});
    if (!OptOuts(*db).set(people.zoe.recipient, {Channel::WhatsApp, true, OptOutSource::Keyword, u"Arrêt"_s, {}, fromMs(4000)}))
        qFatal("cannot opt out");
    return people;
}

} // namespace

class TestErasure : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanIsWhatIsErased_data() { dialectRows(); }
    void thePlanIsWhatIsErased()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const People people = fillIn(db, fill);
        Erasure erasure(*db);
        const auto plan = erasure.plan(people.zoe.candidate);
        QVERIFY_OK(plan);
        QVERIFY(!plan->inFlight);
        QCOMPARE(plan->counts.addresses, 2);
        QCOMPARE(plan->counts.messages, 2);
        QCOMPARE(plan->counts.optOutsKept, 1);
        QCOMPARE(plan->counts.auditEntries, 4);
        const auto erased = erasure.erase(people.zoe.candidate, db.clock.now());
        QVERIFY_OK(erased);
        QVERIFY(plan->counts == *erased);
        const auto again = erasure.plan(people.zoe.candidate);
        QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
        QVERIFY_OK(erasure.plan(people.other.candidate));
    }

    void theExportIsComplete_data() { dialectRows(); }
    void theExportIsComplete()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const People people = fillIn(db, fill);
        const qint64 before = db->statementsRun();
        const auto exported = Erasure(*db).exportCandidate(people.zoe.candidate);
        QVERIFY(db->statementsRun() - before <= 11);
        QVERIFY_OK(exported);
        const QString json = QString::fromUtf8(QJsonDocument(*exported).toJson(QJsonDocument::Compact));
        for (const QString &trace : {u"Zéphyrine"_s, u"Quatrebarbes"_s, u"+33612345678"_s, u"+12125550100"_s, u"zq@example.org"_s,
                 u"Xertigny"_s, u"zzztag"_s, u"brouillonsecret"_s, u"secretabsolu"_s, u"rdvconfidentiel"_s, u"SMzzz1"_s, u"Arrêt"_s,
                 u"\"keyword\""_s, u"Inès"_s, u"1970-01-01T00:00:04.000Z"_s})
            QVERIFY2(json.contains(trace), qPrintable(trace));
        QVERIFY(!json.contains(u"toutautre"_s));
        QCOMPARE(exported->value("messages"_L1).toArray().size(), 2);
        QCOMPARE(exported->value("attempts"_L1).toArray().size(), 1);
        QCOMPARE(exported->value("audit"_L1).toArray().size(), 4);
        QCOMPARE(exported->value("addresses"_L1).toArray().size(), 2);
        QCOMPARE(exported->value("reply_windows"_L1).toArray().size(), 1);
        QVERIFY_ERROR(Erasure(*db).exportCandidate(CandidateId(4)), "not_found");
    }

    void anErasureLeavesNothingButTheHash_data() { dialectRows(); }
    void anErasureLeavesNothingButTheHash()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        Fill fill(db);
        const People people = fillIn(db, fill);
        const auto erased = Erasure(*db).erase(people.zoe.candidate, db.clock.now());
        QVERIFY_OK(erased);
        QCOMPARE(erased->addresses, 2);
        QCOMPARE(erased->messages, 2);
        QCOMPARE(erased->attempts, 1);
        QCOMPARE(erased->open, 1);
        QCOMPARE(erased->auditEntries, 4);
        QCOMPARE(erased->optOutsKept, 1);
        for (const auto &[table, left] : {std::pair(u"candidates"_s, 1), std::pair(u"recipients"_s, 1), std::pair(u"conversations"_s, 1),
                 std::pair(u"messages"_s, 1), std::pair(u"attempts"_s, 0), std::pair(u"outbox"_s, 0), std::pair(u"opt_outs"_s, 0),
                 std::pair(u"whatsapp_windows"_s, 0), std::pair(u"candidate_tags"_s, 0), std::pair(u"conversation_followers"_s, 0),
                 std::pair(u"audit"_s, 1), std::pair(u"erased_opt_outs"_s, 1)})
            QVERIFY2(number(*db, u"SELECT COUNT(*) FROM "_s + table) == left, qPrintable(table));
        QCOMPARE(Search(*db).messages(u"secretabsolu"_s, 10)->size(), 1);
        QCOMPARE(Search(*db).messages(u"rdvconfidentiel"_s, 10)->size(), 0);
        QVERIFY_ERROR(Erasure(*db).erase(people.zoe.candidate, db.clock.now()), "not_found");
    }

    void aListNamesThemNoMore_data() { dialectRows(); }
    void aListNamesThemNoMore() // a plan knows people by their number before they are candidates
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const People people = fillIn(db, fill);
        Bulk wanted;
        wanted.name = u"Entretiens"_s;
        wanted.content.text = u"Bonjour"_s;
        wanted.createdBy = fill.user(u"Lead"_s);
        Bulks bulks(*db, db.ids);
        QList<BulkId> lists;
        for (int i = 0; i < 2; ++i) {
            const auto bulk = bulks.create(wanted, db.clock.now());
            QVERIFY_OK(bulk);
            lists << bulk->id;
            QList<BulkRow> rows;
            for (const QString &number : {u"+33612345678"_s, u"+12125550100"_s, u"+33622222222"_s, u"+33633333333"_s}) {
                BulkRow row;
                row.row = static_cast<int>(rows.size()) + 1;
                row.number = number;
                row.matchKey = addressOf(number, {})->matchKey;
                row.name = number;
                rows << row;
            }
            QVERIFY_OK(bulks.addRows(bulk->id, rows));
        }
        QVERIFY_OK(Erasure(*db).erase(people.zoe.candidate, db.clock.now()));
        for (const BulkId list : lists) {
            const auto left = bulks.rows(list, 0, 10);
            QVERIFY_OK(left);
            QCOMPARE(left->size(), 2);
            QCOMPARE(left->at(0).number, u"+33622222222"_s);
            QCOMPARE(left->at(1).number, u"+33633333333"_s);
        }
    }

    void anOptOutComesBackWithTheNumber_data() { dialectRows(); }
    void anOptOutComesBackWithTheNumber()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const People people = fillIn(db, fill);
        QVERIFY_OK(Erasure(*db).erase(people.zoe.candidate, db.clock.now()));
        const auto again = Candidates(*db, db.ids).ensureForAddress(*addressOf(u"+33612345678"_s, {}), db.clock.now());
        QVERIFY_OK(again);
        const auto marks = OptOuts(*db).of(again->recipient);
        QVERIFY_OK(marks);
        QCOMPARE(marks->size(), 1);
        QCOMPARE(marks->constFirst().source, OptOutSource::Erased);
        QCOMPARE(marks->constFirst().channel, Channel::WhatsApp);
        QCOMPARE(marks->constFirst().at, fromMs(4000));
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM erased_opt_outs"_s), 0);
        // Who comes back by a word of theirs and is erased again is not opted out any more.
        QVERIFY_OK(OptOuts(*db).set(again->recipient, {Channel::WhatsApp, false, OptOutSource::Keyword, u"START"_s, {}, fromMs(9000)}));
        QCOMPARE(Erasure(*db).erase(again->candidate, db.clock.now())->optOutsKept, 0);
        const auto third = Candidates(*db, db.ids).ensureForAddress(*addressOf(u"+33612345678"_s, {}), db.clock.now());
        QCOMPARE(*OptOuts(*db).isOptedOut(third->recipient, Channel::WhatsApp), false);
    }

    void anImportedNumberIsOptedOutToo_data() { dialectRows(); }
    void anImportedNumberIsOptedOutToo()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const People people = fillIn(db, fill);
        QVERIFY_OK(Erasure(*db).erase(people.zoe.candidate, db.clock.now()));
        ImportedCandidate row;
        row.address = *addressOf(u"+33 6 12 34 56 78"_s, {});
        const auto imported = Candidates(*db, db.ids).upsertImported(row, db.clock.now());
        QVERIFY_OK(imported);
        QVERIFY(Candidates(*db, db.ids).byId(imported->candidate)->recipients[0].optedOutWhatsApp);
    }

    void nobodyIsErasedWhileAMessageIsUnderWay_data()
    {
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<Dialect>("dialect");
        for (const auto &[engine, name] : {std::pair(Dialect::Sqlite, "sqlite"), std::pair(Dialect::Postgres, "postgresql")}) {
            for (const MessageState state : {MessageState::Scheduled, MessageState::AwaitingApproval, MessageState::Queued,
                     MessageState::Sending, MessageState::Unconfirmed})
                QTest::addRow("%s %s", name, qPrintable(code(state)))
                    << state << (state == MessageState::Sending || state == MessageState::Unconfirmed) << engine;
        }
    }
    void nobodyIsErasedWhileAMessageIsUnderWay()
    {
        QFETCH(const MessageState, state);
        QFETCH(const bool, refused);
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const Contact contact = fill.candidate(u"A"_s, {}, {u"+33611111111"_s});
        fill.message(contact, {.direction = Direction::Out, .state = state});
        const auto erased = Erasure(*db).erase(contact.candidate, db.clock.now());
        QCOMPARE(erased.ok(), !refused);
        if (refused)
            QCOMPARE(erased.error().code, u"message_in_flight"_s);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM messages"_s), refused ? 1 : 0);
    }

    void anErasureIsWholeOrNotAtAll_data() { dialectRows(); }
    void anErasureIsWholeOrNotAtAll()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const People people = fillIn(db, fill);
        const int failures = failEachStatement(
            *db,
            [&]() -> Result<Done> {
                const auto erased = Erasure(*db).erase(people.zoe.candidate, db.clock.now());
                if (!erased)
                    return erased.error();
                return done();
            },
            [&] {
                QCOMPARE(number(*db, u"SELECT COUNT(*) FROM messages"_s), 3);
                QCOMPARE(number(*db, u"SELECT COUNT(*) FROM audit"_s), 5);
                QCOMPARE(Search(*db).messages(u"secretabsolu"_s, 10)->size(), 2);
            });
        QVERIFY(failures > 15);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM messages"_s), 1);
    }

    void samplesOfTemplatesForgetTheName_data() { dialectRows(); }
    void samplesOfTemplatesForgetTheName()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        fill.must(
            u"INSERT INTO templates (id, account_id, kind, name, language, body, skeleton, skeleton_hash, samples_json, status, created_at_ms) VALUES (9, 1, 'whatsapp', 'hello_9', 'fr', 'x', 'x', 'h', '[\"Zéphyrine\",\"lundi\"]', 'pending', 0)"_s,
            {});
        const Contact contact = fill.candidate(u"Zéphyrine"_s, {}, {u"+33611111111"_s});
        fill.message(
            contact, {.direction = Direction::Out, .channel = Channel::WhatsApp, .state = MessageState::Sent, .approval = TemplateId(9)});
        QVERIFY_OK(Erasure(*db).erase(contact.candidate, db.clock.now()));
        QCOMPARE(texts(*db, u"SELECT samples_json FROM templates"_s), QStringList(u"[\"Alex\",\"lundi\"]"_s));
    }

    void compactingWorks_data() { dialectRows(); }
    void compactingWorks()
    {
        HALFTONE_TEST_DATABASE(db);
        Fill fill(db);
        const People people = fillIn(db, fill);
        QVERIFY_OK(Erasure(*db).erase(people.zoe.candidate, db.clock.now()));
        QVERIFY_OK(Erasure(*db).compact());
        QCOMPARE(Search(*db).messages(u"secretabsolu"_s, 10)->size(), 1);
    }

    void noByteRemainsInTheFiles()
    {
        TestDatabase db(Dialect::Sqlite);
        Fill fill(db);
        const People people = fillIn(db, fill);
        const auto traces = [&]() {
            QByteArray bytes;
            for (const QString &suffix : {u""_s, u"-wal"_s}) {
                QFile file(db.address().path + suffix);
                if (file.open(QIODevice::ReadOnly))
                    bytes += file.readAll();
            }
            QStringList left;
            for (const QString &trace : {u"Zéphyrine"_s, u"zephyrine"_s, u"Quatrebarbes"_s, u"quatrebarbes"_s, u"+33612345678"_s,
                     u"33612345678"_s, u"+12125550100"_s, u"zq@example.org"_s, u"Xertigny"_s, u"zzztag"_s, u"brouillonsecret"_s,
                     u"rdvconfidentiel"_s, u"SMzzz1"_s}) {
                if (bytes.contains(trace.toUtf8()))
                    left << trace;
            }
            return left;
        };
        QVERIFY(traces().size() > 8); // they were there to be seen
        QVERIFY_OK(Erasure(*db).erase(people.zoe.candidate, db.clock.now()));
        QVERIFY(!traces().isEmpty()); // free pages and the log still tell
        QVERIFY_OK(Erasure(*db).compact());
        QCOMPARE(traces(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
