#include "base/Time.h"

#include <QTest>

#include <rapidcheck.h>

using namespace halftone;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<qint64>)

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesIso_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("1970") << qint64(0) << u"1970-01-01T00:00:00.000Z"_s;
        QTest::newRow("milliseconds") << qint64(1'795'557'202'007) << u"2026-11-24T21:53:22.007Z"_s;
        QTest::newRow("before 1970") << qint64(-1) << u"1969-12-31T23:59:59.999Z"_s;
        QTest::newRow("leap day") << qint64(1'709'164'800'000) << u"2024-02-29T00:00:00.000Z"_s;
    }
    void writesIso()
    {
        QFETCH(const qint64, ms);
        QFETCH(const QString, text);
        QCOMPARE(toIso(fromMs(ms)), text);
        QCOMPARE(toMs(*fromIso(text)), ms);
    }

    void readsIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("ms");
        const std::optional<qint64> instant(1'795'557'202'000);
        const auto row = [](const char *name, const QString &text, std::optional<qint64> ms) { QTest::newRow(name) << text << ms; };
        row("Z", u"2026-11-24T21:53:22Z"_s, instant);
        row("milliseconds", u"2026-11-24T21:53:22.000Z"_s, instant);
        row("offset", u"2026-11-24T22:53:22+01:00"_s, instant);
        row("offset west", u"2026-11-24T16:53:22-05:00"_s, instant);
        row("half hour", u"2026-11-25T03:23:22+05:30"_s, instant);
        row("spaces around", u" 2026-11-24T21:53:22Z\n"_s, instant);
        row("no seconds", u"2026-11-24T21:53Z"_s, std::optional<qint64>(1'795'557'180'000));
        row("no zone names no instant", u"2026-11-24T21:53:22"_s, std::nullopt);
        row("date only", u"2026-11-24"_s, std::nullopt);
        row("empty", u""_s, std::nullopt);
        row("not a date", u"tomorrow"_s, std::nullopt);
        row("no such day", u"2026-02-30T00:00:00Z"_s, std::nullopt);
        row("no such hour", u"2026-11-24T25:00:00Z"_s, std::nullopt);
        row("RFC 2822", u"Tue, 24 Nov 2026 21:53:22 +0000"_s, std::nullopt);
    }
    void readsIso()
    {
        QFETCH(const QString, text);
        QFETCH(const std::optional<qint64>, ms);
        const auto instant = fromIso(text);
        QCOMPARE(instant.has_value(), ms.has_value());
        if (ms)
            QCOMPARE(toMs(*instant), *ms);
    }

    void readsRfc2822_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("ms");
        const std::optional<qint64> instant(1'795'557'202'000);
        const auto row = [](const char *name, const QString &text, std::optional<qint64> ms) { QTest::newRow(name) << text << ms; };
        row("as Twilio writes it", u"Tue, 24 Nov 2026 21:53:22 +0000"_s, instant);
        row("offset", u"Tue, 24 Nov 2026 16:53:22 -0500"_s, instant);
        row("day of one digit", u"Tue, 1 Dec 2026 00:00:00 +0000"_s, std::optional<qint64>(1'796'083'200'000));
        row("no day of the week", u"24 Nov 2026 21:53:22 +0000"_s, instant);
        row("empty", u""_s, std::nullopt);
        row("null as text", u"null"_s, std::nullopt);
        row("ISO", u"2026-11-24T21:53:22Z"_s, std::nullopt);
        row("HTML", u"<html>"_s, std::nullopt);
    }
    void readsRfc2822()
    {
        QFETCH(const QString, text);
        QFETCH(const std::optional<qint64>, ms);
        const auto instant = fromRfc2822(text);
        QCOMPARE(instant.has_value(), ms.has_value());
        if (ms)
            QCOMPARE(toMs(*instant), *ms);
    }

    void anInstantWrittenIsReadBack()
    {
        QVERIFY(rc::check("fromIso(toIso(x)) == x", [] {
            const qint64 ms = *rc::gen::inRange<qint64>(-62'000'000'000'000, 250'000'000'000'000);
            RC_ASSERT(fromIso(toIso(fromMs(ms))) == std::optional(fromMs(ms)));
        }));
    }
};

QTEST_APPLESS_MAIN(TestTime)
#include "tst_time.moc"
