#include "storage/Bulks.h"

#include "Fill.h"
#include "support/Case.h"

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;

/// Bulk sends in the store: what no program may do twice is a constraint there.
class TestBulks : public Case
{
    Q_OBJECT

    struct Room
    {
        explicit Room(TestDatabase &db)
            : database(db)
            , fill(db)
            , bulks(*db, db.ids)
            , user(fill.user(u"Lead"_s))
        {
            wanted.name = u"Entretiens d’été"_s;
            wanted.content.text = u"Bonjour {{ candidate.first_name }}"_s;
            wanted.content.variables = {{u"organization.name"_s, u"Acmé"_s}};
            wanted.createdBy = user;
        }
        BulkId planned(int sms, int blocked)
        {
            const auto bulk = bulks.create(wanted, database.clock.now());
            if (!bulk)
                return {};
            QList<BulkRow> rows;
            for (int i = 0; i < sms + blocked; ++i) {
                BulkRow row;
                row.row = i + 1;
                row.line = i + 2;
                row.number = u"+3363998%1"_s.arg(1000 + i);
                row.matchKey = i < sms ? row.number : QString();
                row.fields = {{u"phone"_s, row.number}, {u"city"_s, u"Évry"_s}};
                row.plan.way = i < sms ? rules::PlannedWay::Send : rules::PlannedWay::Blocked;
                if (i < sms) {
                    row.plan.channel = Channel::Sms;
                    row.plan.segments = 2;
                } else {
                    row.plan.reason = rules::BlockReason::InvalidNumber;
                }
                rows << row;
            }
            if (!bulks.addRows(bulk->id, rows) || !bulks.move(bulk->id, {BulkState::Planning}, BulkState::Planned, database.clock.now()))
                return {};
            return bulk->id;
        }

        TestDatabase &database;
        Fill fill;
        Bulks bulks;
        UserId user;
        Bulk wanted;
    };

private Q_SLOTS:
    void whatIsStoredIsRead_data() { dialectRows(); }
    void whatIsStoredIsRead()
    {
        HALFTONE_TEST_DATABASE(db);
        Room room(db);
        const BulkId id = room.planned(3, 2);
        QVERIFY(id.isValid());
        const auto bulk = room.bulks.byId(id);
        QVERIFY_OK(bulk);
        QCOMPARE(bulk->name, room.wanted.name);
        QCOMPARE(bulk->content.text, room.wanted.content.text);
        QCOMPARE(bulk->content.variables, room.wanted.content.variables);
        QVERIFY(bulk->content.optOutSentence);
        QVERIFY(!bulk->startAt);
        const auto rows = room.bulks.rows(id, 0, 10);
        QVERIFY_OK(rows);
        QCOMPARE(rows->size(), 5);
        QCOMPARE(rows->at(0).fields.value(u"city"_s), u"Évry"_s);
        QCOMPARE(rows->at(0).line, 2);
        QCOMPARE(rows->at(4).plan.reason, std::optional(rules::BlockReason::InvalidNumber));
        QCOMPARE(room.bulks.rows(id, 3, 10)->size(), 2);
        const auto totals = room.bulks.totals(id);
        QVERIFY_OK(totals);
        QVERIFY(totals->addUp());
        QCOMPARE(totals->recipients, 5);
        QCOMPARE(totals->segments, 6);
        QCOMPARE(room.bulks.results(id, 0, 10, {.reason = u"*"_s})->size(), 2);
        QCOMPARE(room.bulks.results(id, 0, 10, {.reason = u"invalid_number"_s})->size(), 2);
        QCOMPARE(room.bulks.results(id, 0, 10, {.reason = u"opted_out"_s})->size(), 0);
        QCOMPARE(room.bulks.results(id, 0, 10, {.channel = Channel::Sms})->size(), 3);
        QCOMPARE(room.bulks.results(id, 0, 10, {.state = u"planned"_s})->size(), 3);
        QCOMPARE(room.bulks.results(id, 0, 10, {.state = u"blocked"_s})->size(), 2);
        QVERIFY_ERROR(room.bulks.byId(BulkId(77)), "not_found");
        QVERIFY_OK(room.bulks.remove(id));
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM bulk_recipients"_s), 0);
    }

    void aRecipientStandsOnceInASend_data() { dialectRows(); }
    void aRecipientStandsOnceInASend() // R11.3
    {
        HALFTONE_TEST_DATABASE(db);
        Room room(db);
        const BulkId id = room.planned(1, 0);
        BulkRow twice;
        twice.row = 2;
        twice.number = u"06 39 98 10 00"_s;
        twice.matchKey = u"+33639981000"_s;
        QVERIFY(!room.bulks.addRows(id, {twice}));
        QCOMPARE(*room.bulks.rowCount(id), 1);
        QVERIFY(room.planned(1, 0).isValid()); // in another send they may stand again
    }

    void aPlanThatWasNeverFinishedGoes_data() { dialectRows(); }
    void aPlanThatWasNeverFinishedGoes() // who made it was killed: nothing is there in halves
    {
        HALFTONE_TEST_DATABASE(db);
        Room room(db);
        const UtcMs now = db.clock.now();
        const auto left = room.bulks.create(room.wanted, now);
        QVERIFY_OK(left);
        BulkRow row;
        row.row = 1;
        row.number = u"12"_s;
        QVERIFY_OK(room.bulks.addRows(left->id, {row}));
        const BulkId whole = room.planned(1, 0);
        const auto all = room.bulks.all();
        QVERIFY_OK(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->constFirst().id, whole);
        QCOMPARE(*room.bulks.removeUnfinished(now), 0); // begun at that very instant
        QCOMPARE(*room.bulks.removeUnfinished(now + milliseconds(1)), 1);
        QVERIFY_ERROR(room.bulks.byId(left->id), "not_found");
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM bulk_recipients"_s), 1);
        QVERIFY_OK(room.bulks.byId(whole));
    }

    void onlyOneMovesIt_data() { dialectRows(); }
    void onlyOneMovesIt() // R11.4
    {
        HALFTONE_TEST_DATABASE(db);
        Room room(db);
        const BulkId id = room.planned(1, 0);
        const UtcMs now = db.clock.now();
        QVERIFY_OK(room.bulks.launch(id, now, std::chrono::hours(1), room.user, now));
        QVERIFY_ERROR(room.bulks.launch(id, now, {}, room.user, now), "bulk_state");
        const auto running = room.bulks.byId(id);
        QVERIFY_OK(running);
        QCOMPARE(running->state, BulkState::Running);
        QCOMPARE(running->spread, milliseconds(std::chrono::hours(1)));
        QCOMPARE(running->launchedBy, room.user);
        QVERIFY_OK(room.bulks.move(id, {BulkState::Running}, BulkState::Paused, now));
        QVERIFY_ERROR(room.bulks.move(id, {BulkState::Running}, BulkState::Paused, now), "bulk_state");
        QVERIFY(!room.bulks.byId(id)->endedAt);
        QVERIFY_OK(room.bulks.move(id, {BulkState::Paused}, BulkState::Cancelled, now));
        QCOMPARE(room.bulks.byId(id)->endedAt, std::optional(now));
        QVERIFY_ERROR(room.bulks.move(BulkId(77), {BulkState::Running}, BulkState::Paused, now), "not_found");
        QCOMPARE(room.bulks.inStates({BulkState::Cancelled, BulkState::Done})->size(), 1);
    }

    void aRowIsHandedOverOnce_data() { dialectRows(); }
    void aRowIsHandedOverOnce() // R10.1
    {
        HALFTONE_TEST_DATABASE(db);
        Room room(db);
        const BulkId id = room.planned(3, 1);
        const Contact contact = room.fill.candidate(u"Léa"_s, {}, {u"+33639981000"_s});
        const MessageId message = room.fill.message(contact, {.direction = Direction::Out, .state = MessageState::Delivered});
        auto taken = room.bulks.takePlanned(id, 10);
        QVERIFY_OK(taken);
        QCOMPARE(taken->size(), 3);
        BulkRow first = taken->at(0);
        first.candidate = contact.candidate;
        first.recipient = contact.recipient;
        first.message = message;
        first.changes = {u"window_opened"_s};
        QVERIFY_OK(room.bulks.setOutcome(id, first));
        QVERIFY_ERROR(room.bulks.setOutcome(id, first), "bulk_state");
        BulkRow second = taken->at(1);
        second.message = message; // a message of two rows
        QVERIFY(!room.bulks.setOutcome(id, second));
        second.message = {};
        second.plan.reason = rules::BlockReason::OptedOut;
        second.changes = {u"opted_out"_s};
        QVERIFY_OK(room.bulks.setOutcome(id, second));
        QCOMPARE(room.bulks.takePlanned(id, 10)->size(), 1);
        QCOMPARE(*room.bulks.dropPlanned(id), 1);
        QCOMPARE(*room.bulks.anyPlanned(id), false);
        const auto progress = room.bulks.progress(id);
        QVERIFY_OK(progress);
        QCOMPARE(progress->recipients, 4);
        QCOMPARE(progress->sent, 1);
        QCOMPARE(progress->delivered, 1);
        QCOMPARE(progress->read, 0);
        QCOMPARE(progress->blocked, 2);
        QCOMPARE(progress->cancelled, 1);
        QCOMPARE(progress->queued, 0);
        QCOMPARE(progress->changed, 2);
        QCOMPARE(progress->replied, 0);
        room.fill.message(contact, {.body = u"Merci"_s, .sort = fromMs(5)});
        QCOMPARE(room.bulks.progress(id)->replied, 1);
    }
};

QTEST_GUILESS_MAIN(TestBulks)
#include "tst_bulks.moc"
