#include "storage/Numbers.h"

#include "base/Time.h"
#include "storage/Accounts.h"
#include "storage/SettingsStore.h"
#include "support/Case.h"
#include "support/TestDatabase.h"

#include <QSignalSpy>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace halftone;
using namespace halftone::storage;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Number listed(const QString &e164, const QString &status = u"in-use"_s, bool usable = true)
{
    Number number;
    number.e164 = E164(e164);
    number.region = u"FR"_s;
    number.callingCode = 33;
    number.externalId = u"PN"_s + e164.right(2);
    number.status = status;
    number.usable = usable;
    return number;
}

AccountId makeAccount(TestDatabase &db)
{
    Account account;
    account.provider = u"twilio"_s;
    account.externalId = u"AC1"_s;
    account.secretRef = u"x"_s;
    return Accounts(*db).upsert(db.ids, account, db.clock.now())->id;
}

/// A message of recipient @p n, who is made where missing.
void message(TestDatabase &db, qint64 id, qint64 n, AccountId account, NumberId number, const QString &channel = u"sms"_s)
{
    QVERIFY_OK(db->run(u"INSERT INTO candidates (id, created_at_ms, updated_at_ms) VALUES (?, 0, 0) ON CONFLICT (id) DO NOTHING"_s, {n}));
    QVERIFY_OK(db->run(u"INSERT INTO recipients (id, candidate_id, kind, address, match_key) VALUES (?, ?, 'e164', ?, ?)"
                       " ON CONFLICT (id) DO NOTHING"_s,
        {n, n, QString::number(n), QString::number(n)}));
    QVERIFY_OK(db->run(u"INSERT INTO conversations (id, candidate_id) VALUES (?, ?) ON CONFLICT (id) DO NOTHING"_s, {n, n}));
    QVERIFY_OK(
        db->run(u"INSERT INTO messages (id, conversation_id, recipient_id, account_id, number_id, direction, channel, state, body, sort_ms,"
                " created_at_ms, state_at_ms) VALUES (?, ?, ?, ?, ?, 'in', ?, 'received', 'x', 0, 0, 0)"_s,
            {id, n, n, account.value(), number.value(), channel}));
}

} // namespace

class TestNumbers : public Case
{
    Q_OBJECT

private Q_SLOTS:
    void aListingIsTakenOver_data() { dialectRows(); }
    void aListingIsTakenOver()
    {
        ChangeBus bus;
        HALFTONE_TEST_DATABASE(db, &bus);
        const AccountId account = makeAccount(db);
        Numbers numbers(*db);
        QSignalSpy notes(&bus, &ChangeBus::changed);
        QCOMPARE(*numbers.refresh(account, Channel::Sms, {listed(u"+331"_s), listed(u"+332"_s)}, db.ids, db.clock.now()), 2);
        QCOMPARE(*numbers.refresh(account, Channel::WhatsApp, {listed(u"+331"_s, u"online"_s)}, db.ids, db.clock.now()), 1);
        QCOMPARE(notes.size(), 2);
        const auto all = numbers.all();
        QVERIFY_OK(all);
        QCOMPARE(all->size(), 3);
        const Number first = all->first();
        QCOMPARE(first.e164.toString(), u"+331"_s);
        QVERIFY(first.channel == Channel::Sms && first.account == account && first.usable && !first.isDefault);
        QCOMPARE(first.region, u"FR"_s);
        QCOMPARE(first.callingCode, 33);
        QCOMPARE(first.externalId, u"PN31"_s);
        QCOMPARE(first.perSecondMilli, 1000);

        QCOMPARE(*numbers.refresh(account, Channel::Sms, {listed(u"+331"_s), listed(u"+332"_s)}, db.ids, db.clock.now()), 0);
        QCOMPARE(notes.size(), 2); // nothing new: nobody is told
        QVERIFY_OK(numbers.setRate(first.id, 80'000));
        QCOMPARE(*numbers.refresh(account, Channel::Sms, {listed(u"+331"_s, u"suspended"_s, false)}, db.ids, db.clock.now()), 2);
        const auto changed = numbers.byId(first.id);
        QVERIFY_OK(changed);
        QCOMPARE(changed->status, u"suspended"_s);
        QVERIFY(!changed->usable);
        QCOMPARE(changed->perSecondMilli, 80'000);
        const auto gone = numbers.find(account, Channel::Sms, E164(u"+332"_s));
        QVERIFY(gone && *gone);
        QCOMPARE((*gone)->status, u"gone"_s);
        QVERIFY(!(*gone)->usable);
        QCOMPARE(*numbers.refresh(account, Channel::Sms, {listed(u"+331"_s, u"suspended"_s, false)}, db.ids, db.clock.now()), 0);
        QCOMPARE(*numbers.refresh(account, Channel::Sms, {listed(u"+332"_s)}, db.ids, db.clock.now()), 2); // and back again
        QVERIFY((*numbers.find(account, Channel::Sms, E164(u"+332"_s)))->usable);
        QVERIFY((*numbers.find(account, Channel::WhatsApp, E164(u"+331"_s)))->usable); // the other channel is not touched
        QVERIFY(!numbers.find(account, Channel::Sms, E164(u"+339"_s))->has_value());
        QVERIFY_ERROR(numbers.byId(NumberId(5)), "not_found");
    }

    void aFailedStatementTakesNothingOver_data() { dialectRows(); }
    void aFailedStatementTakesNothingOver()
    {
        HALFTONE_TEST_DATABASE(db);
        const AccountId account = makeAccount(db);
        Numbers numbers(*db);
        const int faults = failEachStatement(
            *db,
            [&]() -> Result<Done> {
                const auto refreshed
                    = numbers.refresh(account, Channel::Sms, {listed(u"+331"_s), listed(u"+332"_s)}, db.ids, db.clock.now());
                if (!refreshed)
                    return refreshed.error();
                return done();
            },
            [&] { QCOMPARE(numbers.all()->size(), 0); });
        QVERIFY(faults >= 5);
        QCOMPARE(numbers.all()->size(), 2);
    }

    void theDefaultIsASettingByChannel_data() { dialectRows(); }
    void theDefaultIsASettingByChannel()
    {
        HALFTONE_TEST_DATABASE(db);
        const AccountId account = makeAccount(db);
        Numbers numbers(*db);
        (void)numbers.refresh(account, Channel::Sms, {listed(u"+331"_s), listed(u"+332"_s)}, db.ids, db.clock.now());
        (void)numbers.refresh(account, Channel::WhatsApp, {listed(u"+332"_s)}, db.ids, db.clock.now());
        QVERIFY_OK(numbers.setDefault(Channel::Sms, E164(u"+332"_s), db.clock.now()));
        QCOMPARE(loadSettings(*db)->defaultSms.toString(), u"+332"_s);
        QStringList defaults;
        const auto all = numbers.all();
        QVERIFY_OK(all);
        for (const Number &number : *all) {
            if (number.isDefault)
                defaults << code(number.channel) + number.e164.toString();
        }
        QCOMPARE(defaults, QStringList(u"sms+332"_s));
        QVERIFY_OK(numbers.setDefault(Channel::Sms, {}, db.clock.now()));
        QVERIFY(loadSettings(*db)->defaultSms.isEmpty());
    }

    void conversationsAreCountedOnce_data() { dialectRows(); }
    void conversationsAreCountedOnce()
    {
        HALFTONE_TEST_DATABASE(db);
        const AccountId account = makeAccount(db);
        Numbers numbers(*db);
        (void)numbers.refresh(account, Channel::Sms, {listed(u"+331"_s), listed(u"+332"_s)}, db.ids, db.clock.now());
        const NumberId one = numbers.all()->at(0).id;
        const NumberId two = numbers.all()->at(1).id;
        qint64 id = 100;
        const auto use = [&](qint64 recipient, NumberId number) {
            QVERIFY_OK(numbers.noteUse(RecipientId(recipient), Channel::Sms, number));
            message(db, ++id, recipient, account, number);
        };
        use(1, one);
        use(1, one);
        use(2, one);
        use(1, two);
        QCOMPARE(numbers.byId(one)->conversations, 2);
        QCOMPARE(numbers.byId(two)->conversations, 1);
        QCOMPARE(*numbers.recount(), 0);
        message(db, ++id, 3, account, two); // an import that did not count
        QCOMPARE(*numbers.recount(), 1);
        QCOMPARE(numbers.byId(two)->conversations, 2);
    }

    void aRateIsKept_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("perSecondMilli");
        QTest::addColumn<qint64>("interval");
        for (const auto &[engine, dialect] : {std::pair("sqlite", Dialect::Sqlite), std::pair("postgresql", Dialect::Postgres)}) {
            QTest::addRow("1 a second, %s", engine) << dialect << 1000 << qint64(1000);
            QTest::addRow("80 a second, %s", engine) << dialect << 80'000 << qint64(13);
            QTest::addRow("3 a second, %s", engine) << dialect << 3000 << qint64(334);
            QTest::addRow("1 in 10 s, %s", engine) << dialect << 100 << qint64(10'000);
        }
    }

    void aRateIsKept()
    {
        QFETCH(const int, perSecondMilli);
        QFETCH(const qint64, interval);
        HALFTONE_TEST_DATABASE(db);
        const AccountId account = makeAccount(db);
        Numbers numbers(*db);
        (void)numbers.refresh(account, Channel::Sms, {listed(u"+331"_s)}, db.ids, db.clock.now());
        const NumberId id = numbers.all()->first().id;
        QVERIFY_OK(numbers.setRate(id, perSecondMilli));
        const UtcMs now = db.clock.now();
        QVERIFY(*numbers.takeSlot(id, now));
        QVERIFY(!*numbers.takeSlot(id, now));
        QVERIFY(!*numbers.takeSlot(id, now + milliseconds(interval - 1)));
        QVERIFY(*numbers.nextSlot(id) == now + milliseconds(interval));
        QVERIFY(*numbers.takeSlot(id, now + milliseconds(interval)));
        QVERIFY(*numbers.takeSlot(id, now + 1h)); // an idle number saves nothing up
        QVERIFY(!*numbers.takeSlot(id, now + 1h));
        QVERIFY(*numbers.takeSlot(id, now + 1h, milliseconds(interval))); // the next place, beforehand
        QVERIFY(!*numbers.takeSlot(id, now + 1h, milliseconds(interval)));
    }

    void aThrottledNumberIsHeldBack_data() { dialectRows(); }
    void aThrottledNumberIsHeldBack()
    {
        HALFTONE_TEST_DATABASE(db);
        const AccountId account = makeAccount(db);
        Numbers numbers(*db);
        (void)numbers.refresh(account, Channel::Sms, {listed(u"+331"_s)}, db.ids, db.clock.now());
        const NumberId id = numbers.all()->first().id;
        const UtcMs now = db.clock.now();
        QVERIFY_OK(numbers.holdBack(id, now + 30s));
        QVERIFY_OK(numbers.holdBack(id, now + 10s));
        QVERIFY(!*numbers.takeSlot(id, now + 30s - 1ms));
        QVERIFY(*numbers.takeSlot(id, now + 30s));
        QVERIFY_ERROR(numbers.setRate(id, 0), "bad_rate");
        QVERIFY_ERROR(numbers.setRate(NumberId(5), 1), "not_found");
        QVERIFY_ERROR(numbers.nextSlot(NumberId(5)), "not_found");
    }

    void tenProgramsDoNotSendTenTimesTheRate_data() { dialectRows(); }
    void tenProgramsDoNotSendTenTimesTheRate()
    {
        HALFTONE_TEST_DATABASE(db);
        const AccountId account = makeAccount(db);
        (void)Numbers(*db).refresh(account, Channel::Sms, {listed(u"+331"_s)}, db.ids, db.clock.now());
        const NumberId id = Numbers(*db).all()->first().id;
        const UtcMs now = db.clock.now();
        std::atomic<int> taken = 0;
        std::vector<std::thread> programs;
        for (int t = 0; t < 10; ++t) {
            programs.emplace_back([&] {
                const auto mine = db.another();
                for (int i = 0; i < 5; ++i) {
                    const auto slot = Numbers(*mine).takeSlot(id, now + milliseconds(i * 500));
                    if (slot && *slot)
                        ++taken;
                }
            });
        }
        for (std::thread &program : programs)
            program.join();
        QVERIFY2(taken >= 1 && taken <= 3, qPrintable(QString::number(taken))); // 1 a second, over the 2 s that were asked for
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
