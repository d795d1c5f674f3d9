#include "RulesTestKit.h"

#include "base/Time.h"
#include "rules/QuietHours.h"

#include <QSet>

#include <rapidcheck.h>

using namespace halftone;
using namespace halftone::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QTimeZone zone(const QString &name)
{
    return QTimeZone(name.toUtf8());
}

QuietHours reading(const QString &text)
{
    const auto quiet = parseQuietHours(text);
    return quiet ? *quiet : QuietHours {false, {}, {}, {}};
}

QString iso(std::optional<UtcMs> instant)
{
    return instant ? toIso(*instant) : u"never"_s;
}

} // namespace

class TestQuietHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietAndUntilWhen_data();
    void quietAndUntilWhen();
    void ofSeveralZonesTheQuietestCounts();
    void zonesWithoutACommonHourAreOneZone();
    void whichZoneStandsForARecipient();
    void spelling_data();
    void spelling();
    void theDefaultIsThatOfTheRules();
    void whenQuietEndsItIsNotQuiet();
    void whatIsPrintedIsRead();
    void aCountryMayHaveItsOwn();
    void whatIsOfferedForACountryKeepsItsLaw();
    void spellingOfCountries_data();
    void spellingOfCountries();
    void releasesAreSpread();
};

void TestQuietHours::quietAndUntilWhen_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("until");

    const auto row = [](const char *name, const char *hours, const char *zoneName, const char *now, const char *until) {
        QTest::newRow(name) << QString::fromLatin1(hours) << QString::fromLatin1(zoneName) << QString::fromLatin1(now)
                            << QString::fromLatin1(until);
    };
    const char *usual = "20:00-08:00,sun";
    // 2026-11-24 is a Tuesday; Paris is UTC+1 in winter.
    row("R9.1 last millisecond of the day", usual, "Europe/Paris", "2026-11-24T18:59:59.999Z", "2026-11-24T18:59:59.999Z");
    row("R9.1 20:00 sharp", usual, "Europe/Paris", "2026-11-24T19:00:00.000Z", "2026-11-25T07:00:00.000Z");
    row("R9.1 after midnight", usual, "Europe/Paris", "2026-11-25T02:00:00.000Z", "2026-11-25T07:00:00.000Z");
    row("R9.1 last millisecond of the night", usual, "Europe/Paris", "2026-11-25T06:59:59.999Z", "2026-11-25T07:00:00.000Z");
    row("R9.1 08:00 sharp", usual, "Europe/Paris", "2026-11-25T07:00:00.000Z", "2026-11-25T07:00:00.000Z");
    row("R9.1 the recipient's local time, not ours", usual, "America/Los_Angeles", "2026-11-24T19:00:00.000Z", "2026-11-24T19:00:00.000Z");
    row("R9.1 half-hour zone", usual, "Asia/Kolkata", "2026-11-24T14:30:00.000Z", "2026-11-25T02:30:00.000Z");
    row("R9.1 Saturday evening lasts until Monday", usual, "Europe/Paris", "2026-11-28T19:00:00.000Z", "2026-11-30T07:00:00.000Z");
    row("R9.1 Saturday 19:59:59.999", usual, "Europe/Paris", "2026-11-28T18:59:59.999Z", "2026-11-28T18:59:59.999Z");
    row("R9.1 Sunday noon", usual, "Europe/Paris", "2026-11-29T11:00:00.000Z", "2026-11-30T07:00:00.000Z");
    row("R9.1 Sunday there, Monday here", usual, "Pacific/Honolulu", "2026-11-30T08:00:00.000Z", "2026-11-30T18:00:00.000Z");
    row("R9.1 whole days alone", "sat,sun", "Europe/Paris", "2026-11-28T12:00:00.000Z", "2026-11-29T23:00:00.000Z");
    row("R9.1 whole days alone, the day before", "sat,sun", "Europe/Paris", "2026-11-27T22:59:59.999Z", "2026-11-27T22:59:59.999Z");
    row("R9.1 a siesta", "13:00-15:00", "Europe/Paris", "2026-11-24T12:30:00.000Z", "2026-11-24T14:00:00.000Z");
    row("R9.1 off", "off", "Europe/Paris", "2026-11-29T02:00:00.000Z", "2026-11-29T02:00:00.000Z");
    row("R9.1 all week", "mon,tue,wed,thu,fri,sat,sun", "Europe/Paris", "2026-11-24T12:00:00.000Z", "never");
    // Clocks: Paris goes from 02:00 to 03:00 on 2026-03-29 (a Sunday), back from 03:00 to 02:00 on 2026-10-25.
    row("R5.4 R9.1 until inside the gap", "20:00-02:30", "Europe/Paris", "2026-03-29T00:30:00.000Z", "2026-03-29T01:00:00.000Z");
    row("R9.1 a stretch inside the gap is never", "02:00-03:00", "Europe/Paris", "2026-03-29T00:59:59.999Z", "2026-03-29T00:59:59.999Z");
    row("R9.1 through the gap", "20:00-08:00", "Europe/Paris", "2026-03-28T23:00:00.000Z", "2026-03-29T06:00:00.000Z");
    row("R9.1 through the overlap", "20:00-08:00", "Europe/Paris", "2026-10-24T22:00:00.000Z", "2026-10-25T07:00:00.000Z");
    row("R9.1 until inside the overlap, first time", "20:00-02:30", "Europe/Paris", "2026-10-25T00:10:00.000Z", "2026-10-25T00:30:00.000Z");
    row("R9.1 until inside the overlap, second time", "20:00-02:30", "Europe/Paris", "2026-10-25T01:10:00.000Z",
        "2026-10-25T01:30:00.000Z");
    // Beirut's clocks jumped at midnight on 2026-03-29: that Sunday begins at 01:00.
    row("R9.1 midnight inside the gap", "sat", "Asia/Beirut", "2026-03-28T20:00:00.000Z", "2026-03-28T22:00:00.000Z");
}

void TestQuietHours::quietAndUntilWhen()
{
    QFETCH(const QString, hours);
    QFETCH(const QString, zoneName);
    QFETCH(const QString, now);
    QFETCH(const QString, until);

    QVERIFY2(zone(zoneName).isValid(), "the machine has no time zone data");
    const QuietHours quiet = reading(hours);
    const UtcMs at = *fromIso(now);
    QCOMPARE(iso(quietUntil(quiet, zone(zoneName), at)), until);
    QCOMPARE(isQuiet(quiet, zone(zoneName), at), until != now);
}

void TestQuietHours::ofSeveralZonesTheQuietestCounts()
{
    const QuietHours quiet = reading(u"20:00-08:00"_s);
    const QList<QTimeZone> us {zone(u"America/New_York"_s), zone(u"America/Los_Angeles"_s)};
    const UtcMs nineInNewYork = *fromIso(u"2026-11-24T14:00:00Z");
    QVERIFY(isQuiet(quiet, us, nineInNewYork)); // 06:00 in Los Angeles
    QCOMPARE(iso(quietUntil(quiet, us, nineInNewYork)), u"2026-11-24T16:00:00.000Z"_s);
    const UtcMs eightInTheEveningInNewYork = *fromIso(u"2026-11-25T01:00:00Z");
    QVERIFY(isQuiet(quiet, us, eightInTheEveningInNewYork));
    QCOMPARE(iso(quietUntil(quiet, us, eightInTheEveningInNewYork)), u"2026-11-25T16:00:00.000Z"_s);
    QVERIFY(!isQuiet(quiet, us, *fromIso(u"2026-11-24T20:00:00Z")));
}

void TestQuietHours::zonesWithoutACommonHourAreOneZone()
{
    const QuietHours quiet = reading(u"18:00-09:00"_s);
    const QList<QTimeZone> apart {zone(u"Europe/Paris"_s), zone(u"Pacific/Auckland"_s)};
    const UtcMs noonInParis = *fromIso(u"2026-11-24T11:00:00Z");
    QVERIFY(!isQuiet(quiet, apart, noonInParis));
    QCOMPARE(iso(quietUntil(quiet, apart, noonInParis)), iso(noonInParis));
    QCOMPARE(iso(quietUntil(quiet, apart, *fromIso(u"2026-11-24T20:00:00Z"))), u"2026-11-25T08:00:00.000Z"_s);
}

void TestQuietHours::whichZoneStandsForARecipient()
{
    const QTimeZone fallback = zone(u"Europe/Paris"_s);
    QCOMPARE(zonesFor(u"Asia/Tokyo"_s, {u"Europe/Madrid"_s}, fallback), QList {zone(u"Asia/Tokyo"_s)}); // R9.1
    QCOMPARE(zonesFor({}, {u"Europe/Madrid"_s, u"Atlantic/Canary"_s, u"Europe/Madrid"_s}, fallback),
        (QList {zone(u"Europe/Madrid"_s), zone(u"Atlantic/Canary"_s)}));
    QCOMPARE(zonesFor(u"Europe/Atlantis"_s, {u"Nowhere"_s, u"Europe/Madrid"_s}, fallback), QList {zone(u"Europe/Madrid"_s)});
    QCOMPARE(zonesFor({}, {u"Etc/Unknown"_s}, fallback), QList {fallback});
    QCOMPARE(zonesFor({}, {}, fallback), QList {fallback});
}

void TestQuietHours::spelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");

    const auto row = [](const char *text, const char *printed) {
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << QString::fromLatin1(printed);
    };
    row("20:00-08:00,sun", "20:00-08:00,sun");
    row(" 20:00 - 8:00 , SUN , sat ", "20:00-08:00,sat,sun");
    row("22:30-06:15", "22:30-06:15");
    row("20:00-24:00", "20:00-00:00");
    row("sun", "sun");
    row("sun,sun", "sun");
    row("off", "off");
    row("OFF", "off");
    for (const char *bad : {"", "on", "20:00", "20:00-", "-08:00", "20:00-08:00-09:00", "25:00-08:00", "20:60-08:00", "20:00-20:00",
             "sun,20:00-08:00", "20:00-08:00,", "20:00-08:00,dimanche", "20:00-08:00,off", "20-8"})
        row(bad, "-");
}

void TestQuietHours::spelling()
{
    QFETCH(const QString, text);
    QFETCH(const QString, printed);

    const auto quiet = parseQuietHours(text);
    QCOMPARE(quiet ? printQuietHours(*quiet) : u"-"_s, printed);
    if (!quiet) {
        QCOMPARE(quiet.error().code, u"quiet_hours"_s);
        QCOMPARE(quiet.error().subject, text);
    }
}

void TestQuietHours::theDefaultIsThatOfTheRules()
{
    QCOMPARE(printQuietHours(QuietHours()), u"20:00-08:00,sun"_s); // R9.1
}

void TestQuietHours::whenQuietEndsItIsNotQuiet()
{
    QVERIFY(rc::check("R9.1: quietUntil is never quiet, and all before it is", [] {
        static const QList<QTimeZone> zones {zone(u"Europe/Paris"_s), zone(u"America/St_Johns"_s), zone(u"Pacific/Apia"_s),
            zone(u"Australia/Lord_Howe"_s), zone(u"Asia/Kolkata"_s), zone(u"Africa/Casablanca"_s), QTimeZone::utc()};
        QuietHours quiet;
        quiet.from = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 1440));
        quiet.until = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 1440));
        quiet.wholeDays.clear();
        for (int day = 1; day <= 7; ++day) {
            if (*rc::gen::inRange(0, 4) == 0)
                quiet.wholeDays.append(day);
        }
        const QTimeZone where = zones[*rc::gen::inRange<qsizetype>(0, zones.size())];
        const UtcMs now = *fromIso(u"2026-01-01T00:00:00Z") + std::chrono::minutes(*rc::gen::inRange(0, 525'600));
        const auto until = quietUntil(quiet, where, now);
        RC_ASSERT(until.has_value() || quiet.wholeDays.size() == 7);
        if (!until)
            return;
        RC_ASSERT(!isQuiet(quiet, where, *until));
        RC_ASSERT((*until == now) == !isQuiet(quiet, where, now));
        if (*until > now) {
            const auto between = *rc::gen::inRange<qint64>(0, (*until - now).count());
            RC_ASSERT(isQuiet(quiet, where, now + milliseconds(between)));
        }
    }));
}

void TestQuietHours::whatIsPrintedIsRead()
{
    QVERIFY(rc::check("parse and print are inverse", [] {
        QuietHours quiet;
        quiet.from = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 1440));
        quiet.until = quiet.from.addSecs(60 * *rc::gen::inRange(1, 1440));
        quiet.wholeDays.clear();
        for (int day = 1; day <= 7; ++day) {
            if (*rc::gen::arbitrary<bool>())
                quiet.wholeDays.append(day);
        }
        const auto again = parseQuietHours(printQuietHours(quiet));
        RC_ASSERT(again.ok());
        RC_ASSERT(*again == quiet);
    }));
}

void TestQuietHours::aCountryMayHaveItsOwn()
{
    WorkspaceSettings settings;
    const QuietHours french {true, QTime(21, 30), QTime(8, 0), {}};
    settings.countryQuietHours = {{u"FR"_s, french}, {u"US"_s, {false, QTime(20, 0), QTime(8, 0), {}}}};
    QCOMPARE(quietHoursFor(settings, u"FR"), french); // R9.1
    QVERIFY(!quietHoursFor(settings, u"US").enabled);
    for (const auto &other : {u"DE"_s, u"001"_s, QString(), u"fr"_s})
        QCOMPARE(quietHoursFor(settings, other), settings.quietHours);
    QCOMPARE(quietHoursFor({}, u"FR"), QuietHours()); // nothing is stricter or laxer than R9.1 unless the workspace says so
    const UtcMs nine = *fromIso(u"2026-11-24T20:00:00Z"); // 21:00 in Paris
    QVERIFY(isQuiet(settings.quietHours, zone(u"Europe/Paris"_s), nine));
    QVERIFY(!isQuiet(quietHoursFor(settings, u"FR"), zone(u"Europe/Paris"_s), nine));
}

void TestQuietHours::whatIsOfferedForACountryKeepsItsLaw()
{
    const auto quietAt = [](const char *region, const char *zoneName, const char *instant) {
        const auto offered = suggestedQuietHours(QString::fromLatin1(region));
        return offered && isQuiet(*offered, zone(QString::fromLatin1(zoneName)), *fromIso(QString::fromLatin1(instant)));
    };
    // 47 CFR 64.1200(c)(1), and the states: 08:59 and 20:00 in New York (UTC-5), and a Sunday noon.
    QVERIFY(quietAt("US", "America/New_York", "2026-11-24T13:59:00Z"));
    QVERIFY(!quietAt("US", "America/New_York", "2026-11-24T14:00:00Z"));
    QVERIFY(quietAt("US", "America/New_York", "2026-11-25T01:00:00Z"));
    QVERIFY(quietAt("US", "America/New_York", "2026-11-29T17:00:00Z"));
    // The French charter: 08:00 to 21:30.
    QVERIFY(quietAt("FR", "Europe/Paris", "2026-11-24T06:59:00Z"));
    QVERIFY(!quietAt("FR", "Europe/Paris", "2026-11-24T07:00:00Z"));
    QVERIFY(!quietAt("FR", "Europe/Paris", "2026-11-24T20:29:00Z"));
    QVERIFY(quietAt("FR", "Europe/Paris", "2026-11-24T20:30:00Z"));
    QVERIFY(!suggestedQuietHours(u"DE"));
}

void TestQuietHours::spellingOfCountries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, const char *printed) {
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << QString::fromLatin1(printed);
    };
    row("", "");
    row("US=20:00-09:00,sun;FR=21:30-08:00", "FR=21:30-08:00;US=20:00-09:00,sun");
    row(" fr = off ", "FR=off");
    for (const char *bad :
        {"FR", "=off", "FR=", "FRA=off", "F=off", "F1=off", "FR=off;FR=sun", "FR=off;", ";", "FR=moonlight", "FR=off,US=off"})
        row(bad, "-");
}

void TestQuietHours::spellingOfCountries()
{
    QFETCH(const QString, text);
    QFETCH(const QString, printed);
    const auto countries = parseCountryQuietHours(text);
    QCOMPARE(countries ? printCountryQuietHours(*countries) : u"-"_s, printed);
    if (!countries) {
        QCOMPARE(countries.error().code, u"quiet_hours"_s);
        QCOMPARE(countries.error().subject, text);
        return;
    }
    const auto again = parseCountryQuietHours(printCountryQuietHours(*countries));
    QVERIFY(again.ok());
    QCOMPARE(*again, *countries);
}

void TestQuietHours::releasesAreSpread()
{
    QSet<qint64> minutes;
    for (qint64 id = 1; id <= 500; ++id) { // ids of one bulk send follow each other
        const milliseconds jitter = releaseJitter(726'182'938'475'628'134 + id);
        QCOMPARE(jitter, releaseJitter(726'182'938'475'628'134 + id));
        QVERIFY(jitter >= 0ms && jitter < kReleaseSpread);
        minutes << std::chrono::floor<std::chrono::minutes>(jitter).count();
    }
    QCOMPARE(minutes.size(), kReleaseSpread / 1min); // no minute is left out
    QVERIFY(rc::check("R9.1: within the spread, whatever the id", [] {
        const milliseconds jitter = releaseJitter(*rc::gen::arbitrary<qint64>());
        RC_ASSERT(jitter >= 0ms && jitter < kReleaseSpread);
    }));
}

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_rules_quiet_hours.moc"
