#include "text/LocalTime.h"

#include "base/Time.h"
#include "text/Segments.h"

#include <QTest>

using namespace halftone;
using namespace halftone::text;
using namespace Qt::StringLiterals;

class TestLocalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *name, const QString &instant, const QString &zone, const QString &language, const QString &date,
                             const QString &time) { QTest::newRow(name) << instant << zone << language << date << time; };
        const QString afternoon = u"2026-11-24T13:30:00.000Z"_s;
        row("R8.4 French in Paris", afternoon, u"Europe/Paris"_s, u"fr"_s, u"mardi 24 novembre 2026"_s, u"14 h 30"_s);
        row("R8.4 French in Canada", afternoon, u"America/Toronto"_s, u"fr_CA"_s, u"mardi 24 novembre 2026"_s, u"8 h 30"_s);
        row("R8.4 English", afternoon, u"Europe/Paris"_s, u"en"_s, u"Tuesday 24 November 2026"_s, u"14:30"_s);
        row("R8.4 British", afternoon, u"Europe/London"_s, u"en_GB"_s, u"Tuesday 24 November 2026"_s, u"13:30"_s);
        row("R8.4 American", afternoon, u"America/New_York"_s, u"en_US"_s, u"Tuesday, November 24, 2026"_s, u"8:30 AM"_s);
        row("R8.4 American by BCP 47", afternoon, u"Europe/Paris"_s, u"en-US"_s, u"Tuesday, November 24, 2026"_s, u"2:30 PM"_s);
        row("R8.4 German", afternoon, u"Europe/Berlin"_s, u"de"_s, u"Dienstag, 24. November 2026"_s, u"14:30"_s);
        row("R8.4 Brazilian", afternoon, u"America/Sao_Paulo"_s, u"pt_BR"_s, u"terça-feira, 24 de novembro de 2026"_s, u"10:30"_s);
        row("R8.4 unknown language", afternoon, u"Europe/Paris"_s, u"zz"_s, u"Tuesday 24 November 2026"_s, u"14:30"_s);
        row("R8.4 no language", afternoon, u"Europe/Paris"_s, u""_s, u"Tuesday 24 November 2026"_s, u"14:30"_s);
        row("R8.4 first of the month in French", u"2026-12-01T08:05:00Z"_s, u"Europe/Paris"_s, u"fr"_s, u"mardi 1er décembre 2026"_s,
            u"9 h 05"_s);
        row("R8.4 midnight in French", u"2026-12-01T23:00:00Z"_s, u"Europe/Paris"_s, u"fr"_s, u"mercredi 2 décembre 2026"_s, u"0 h 00"_s);
        row("R8.4 another day there", u"2026-11-24T23:30:00Z"_s, u"Asia/Tokyo"_s, u"en"_s, u"Wednesday 25 November 2026"_s, u"08:30"_s);
        row("R8.4 before summer time", u"2026-03-29T00:59:00Z"_s, u"Europe/Paris"_s, u"fr"_s, u"dimanche 29 mars 2026"_s, u"1 h 59"_s);
        row("R8.4 after summer time began", u"2026-03-29T01:00:00Z"_s, u"Europe/Paris"_s, u"fr"_s, u"dimanche 29 mars 2026"_s, u"3 h 00"_s);
    }
    void says()
    {
        QFETCH(const QString, instant);
        QFETCH(const QString, zone);
        QFETCH(const QString, language);
        const auto when = fromIso(instant);
        QVERIFY(when);
        const Result<QString> date = localDate(*when, zone, language);
        const Result<QString> time = localTime(*when, zone, language);
        QVERIFY(date.ok() && time.ok());
        QTEST(*date, "date");
        QTEST(*time, "time");
        QVERIFY(!date->contains(u'\u00a0') && !time->contains(u'\u202f'));
    }

    void refusesWhatIsNoZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::newRow("R8.4 empty") << u""_s;
        QTest::newRow("R8.4 invented") << u"Europe/Atlantis"_s;
        QTest::newRow("R8.4 path") << u"../../etc/passwd"_s;
    }
    void refusesWhatIsNoZone()
    {
        QFETCH(const QString, zone);
        QCOMPARE(localDate(UtcMs(), zone, u"fr").error().code, u"unknown_time_zone"_s);
        QCOMPARE(localTime(UtcMs(), zone, u"fr").error().subject, zone);
    }

    void costsNoSegmentByItself()
    {
        QCOMPARE(smsSize(*localTime(UtcMs(), u"Europe/Paris", u"fr")).encoding, Encoding::Gsm7);
        QCOMPARE(smsSize(*localTime(UtcMs(), u"America/New_York", u"en_US")).encoding, Encoding::Gsm7);
    }
};

QTEST_APPLESS_MAIN(TestLocalTime)
#include "tst_localtime.moc"
