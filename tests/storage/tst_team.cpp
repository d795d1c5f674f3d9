#include "storage/Accounts.h"
#include "storage/Audit.h"
#include "storage/Users.h"

#include "support/Case.h"
#include "support/TestDatabase.h"

#include <chrono>
#include <thread>
#include <vector>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Account twilio()
{
    Account account;
    account.provider = u"twilio"_s;
    account.externalId = u"AC0123"_s;
    account.secretRef = u"twilio/AC0123"_s;
    return account;
}

} // namespace

class TestTeam : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstUserIsTheTeamLead_data() { dialectRows(); }
    void theFirstUserIsTheTeamLead()
    {
        HALFTONE_TEST_DATABASE(db);
        Users users(*db);
        const auto anna = users.ensure(db.ids, u"anna"_s, u"Anna  Lena Müller "_s, db.clock.now());
        QVERIFY_OK(anna);
        QVERIFY(anna->role == Role::TeamLead);
        QCOMPARE(anna->name, u"Anna Lena Müller"_s);
        QCOMPARE(anna->firstName, u"Anna"_s);
        QCOMPARE(anna->lastName, u"Lena Müller"_s);
        const auto bert = users.ensure(db.ids, u"bert"_s, {}, db.clock.now());
        QVERIFY_OK(bert);
        QVERIFY(bert->role == Role::Recruiter);
        QCOMPARE(bert->name, u"bert"_s);
        const auto again = users.ensure(db.ids, u"anna"_s, u"Somebody Else"_s, db.clock.now());
        QVERIFY_OK(again);
        QVERIFY(again->id == anna->id);
        QCOMPARE(again->name, anna->name);
        QCOMPARE(users.all()->size(), 2);
        QCOMPARE(users.byId(bert->id)->login, u"bert"_s);
        QVERIFY_ERROR(users.byId(UserId(9)), "not_found");
    }

    void ofManyWhoComeAtOnceOneLeads_data() { dialectRows(); }
    void ofManyWhoComeAtOnceOneLeads()
    {
        HALFTONE_TEST_DATABASE(db);
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&, i] {
                const auto mine = db.another();
                (void)Users(*mine).ensure(db.ids, u"user%1"_s.arg(i / 2), {}, db.clock.now());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM users"_s), 3);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM users WHERE role = 'team_lead'"_s), 1);
    }

    void theLastTeamLeadStays_data() { dialectRows(); }
    void theLastTeamLeadStays()
    {
        HALFTONE_TEST_DATABASE(db);
        Users users(*db);
        const auto anna = *users.ensure(db.ids, u"anna"_s, {}, db.clock.now());
        const auto bert = *users.ensure(db.ids, u"bert"_s, {}, db.clock.now());
        QVERIFY_ERROR(users.setRole(anna.id, Role::Recruiter), "last_team_lead");
        QVERIFY_OK(users.setRole(bert.id, Role::TeamLead));
        QVERIFY_OK(users.setRole(anna.id, Role::Recruiter));
        QVERIFY(users.byId(anna.id)->role == Role::Recruiter);
        QVERIFY_ERROR(users.setRole(UserId(9), Role::TeamLead), "not_found");
        QVERIFY_OK(users.setName(bert.id, u"Bert"_s, {}));
        QCOMPARE(users.byId(bert.id)->name, u"Bert"_s);
        QVERIFY_ERROR(users.setName(UserId(9), u"x"_s, u"y"_s), "not_found");
    }

    void anAccountIsKnownByItsProviderAndId_data() { dialectRows(); }
    void anAccountIsKnownByItsProviderAndId()
    {
        HALFTONE_TEST_DATABASE(db);
        Accounts accounts(*db);
        const auto first = accounts.upsert(db.ids, twilio(), db.clock.now());
        QVERIFY_OK(first);
        Account changed = twilio();
        changed.keyId = u"SK1"_s;
        changed.endpoint = u"http://127.0.0.1:1"_s;
        const auto second = accounts.upsert(db.ids, changed, db.clock.now());
        QVERIFY_OK(second);
        QVERIFY(second->id == first->id);
        const auto read = accounts.byExternalId(u"twilio"_s, u"AC0123"_s);
        QVERIFY_OK(read);
        QVERIFY(read->id == first->id);
        QCOMPARE(read->keyId, u"SK1"_s);
        QCOMPARE(read->endpoint, changed.endpoint);
        QCOMPARE(read->secretRef, u"twilio/AC0123"_s);
        QVERIFY(read->enabled);
        QCOMPARE(accounts.all()->size(), 1);
        QVERIFY_ERROR(accounts.byExternalId(u"twilio"_s, u"AC9"_s), "not_found");
        QVERIFY_ERROR(accounts.byId(AccountId(4)), "not_found");
    }

    void anAccountOfNothingIsDeleted_data() { dialectRows(); }
    void anAccountOfNothingIsDeleted()
    {
        HALFTONE_TEST_DATABASE(db);
        Accounts accounts(*db);
        const auto account = *accounts.upsert(db.ids, twilio(), db.clock.now());
        QVERIFY_OK(db->run(
            u"INSERT INTO numbers (id, account_id, channel, e164, status, usable, refreshed_at_ms) VALUES (1, ?, 'sms', '+1', 'in-use', 1, 0)"_s,
            {account.id.value()}));
        const auto removed = accounts.remove(account.id);
        QVERIFY_OK(removed);
        QVERIFY(*removed == AccountRemoval::Deleted);
        QCOMPARE(accounts.all()->size(), 0);
        QCOMPARE(number(*db, u"SELECT COUNT(*) FROM numbers"_s), 0);
        QVERIFY_ERROR(accounts.remove(account.id), "not_found");
    }

    void anAccountThatMessagesNameIsDisabledAndComesBack_data() { dialectRows(); }
    void anAccountThatMessagesNameIsDisabledAndComesBack()
    {
        HALFTONE_TEST_DATABASE(db);
        Accounts accounts(*db);
        const auto account = *accounts.upsert(db.ids, twilio(), db.clock.now());
        const qint64 id = account.id.value();
        QVERIFY_OK(db->run(
            u"INSERT INTO numbers (id, account_id, channel, e164, status, usable, refreshed_at_ms) VALUES (1, ?, 'sms', '+1', 'in-use', 1, 0)"_s,
            {id}));
        QVERIFY_OK(db->run(u"INSERT INTO candidates (id, created_at_ms, updated_at_ms) VALUES (2, 0, 0)"_s));
        QVERIFY_OK(db->run(u"INSERT INTO recipients (id, candidate_id, kind, address, match_key) VALUES (3, 2, 'e164', '+33', '+33')"_s));
        QVERIFY_OK(db->run(u"INSERT INTO conversations (id, candidate_id) VALUES (4, 2)"_s));
        QVERIFY_OK(db->run(
            u"INSERT INTO messages (id, conversation_id, recipient_id, account_id, number_id, direction, channel, state, body, sort_ms,"
            " created_at_ms, state_at_ms) VALUES (5, 4, 3, ?, 1, 'in', 'sms', 'received', 'x', 0, 0, 0)"_s,
            {id}));
        const auto removed = accounts.remove(account.id);
        QVERIFY_OK(removed);
        QVERIFY(*removed == AccountRemoval::Disabled);
        QCOMPARE(accounts.enabled()->size(), 0);
        QCOMPARE(accounts.all()->size(), 1);
        QCOMPARE(texts(*db, u"SELECT status || usable FROM numbers"_s), QStringList(u"gone0"_s));
        const auto back = accounts.upsert(db.ids, twilio(), db.clock.now());
        QVERIFY_OK(back);
        QVERIFY(back->id == account.id);
        QCOMPARE(accounts.enabled()->size(), 1);
    }

    void aPauseEndsByItselfOrByHand_data() { dialectRows(); }
    void aPauseEndsByItselfOrByHand()
    {
        HALFTONE_TEST_DATABASE(db);
        Accounts accounts(*db);
        const auto account = *accounts.upsert(db.ids, twilio(), db.clock.now());
        const UtcMs now = db.clock.now();
        QVERIFY(!accounts.pauseAt(account.id, now)->has_value());
        QVERIFY_OK(accounts.pause(account.id, now + 5min, u"credentials_refused"_s));
        const auto pause = accounts.pauseAt(account.id, now + 5min - 1ms);
        QVERIFY_OK(pause);
        QVERIFY(pause->has_value());
        QCOMPARE((*pause)->reason, u"credentials_refused"_s);
        QVERIFY((*pause)->until == now + 5min);
        QVERIFY(!accounts.pauseAt(account.id, now + 5min)->has_value());
        QVERIFY_OK(accounts.resume(account.id));
        QVERIFY(!accounts.pauseAt(account.id, now)->has_value());
        QVERIFY_OK(accounts.pause(account.id, now + 5min, {}));
        QVERIFY_OK(accounts.upsert(db.ids, twilio(), now)); // new credentials
        QVERIFY(!accounts.pauseAt(account.id, now)->has_value());
        QVERIFY_ERROR(accounts.pause(AccountId(9), now, {}), "not_found");
    }

    void whatWasDoneIsWrittenDown_data() { dialectRows(); }
    void whatWasDoneIsWrittenDown()
    {
        HALFTONE_TEST_DATABASE(db);
        QVERIFY_OK(appendAudit(*db, db.ids,
            {.at = db.clock.now(),
                .user = UserId(7),
                .action = u"message.cancelled"_s,
                .entity = u"message"_s,
                .entityId = 12,
                .detail = {{u"state"_s, u"queued"_s}}}));
        QVERIFY_OK(appendAudit(*db, db.ids,
            {.at = db.clock.now(), .user = {}, .action = u"message.raised"_s, .entity = u"message"_s, .entityId = 12, .detail = {}}));
        const auto entries = auditOf(*db, u"message"_s, 12);
        QVERIFY_OK(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->first().action, u"message.cancelled"_s);
        QCOMPARE(entries->first().detail.value("state"_L1).toString(), u"queued"_s);
        QVERIFY(entries->first().user == UserId(7));
        QVERIFY(!entries->last().user.isValid());
        QVERIFY(auditOf(*db, u"message"_s, 13)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
