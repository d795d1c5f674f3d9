#include "phone/PhoneNumber.h"

#include <QTest>
#include <QThread>

#include <rapidcheck.h>

#include <array>
#include <memory>
#include <ostream>
#include <vector>

using namespace halftone;
using namespace halftone::phone;
using namespace Qt::StringLiterals;

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

namespace {

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(rc::gen::inRange<char16_t>(u'0', u'9' + 1),
                            rc::gen::element(u'+', u' ', u'-', u'(', u')', u'.', u'0', u';', u'=', u'x', u'\u0660', u'\uff11'),
                            rc::gen::inRange<char16_t>(0, 0xffff))),
        [](const std::vector<char16_t> &units) { return QString::fromUtf16(units.data(), qsizetype(units.size())); });
}

/// Numbers of countries whose plans have all lengths and quirks; some are in no known range.
rc::Gen<QString> anyNumber()
{
    const auto digits = rc::gen::container<std::string>(rc::gen::inRange('0', char('9' + 1)));
    return rc::gen::map(rc::gen::pair(rc::gen::element<QString>(u"+33"_s, u"+1"_s, u"+55"_s, u"+54"_s, u"+52"_s, u"+39"_s, u"+44"_s,
                                          u"+49"_s, u"+7"_s, u"+225"_s, u"+86"_s, u"+870"_s),
                            rc::gen::resize(14, digits)),
        [](const std::pair<QString, std::string> &parts) { return parts.first + QString::fromStdString(parts.second); });
}

} // namespace

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        const auto row = [](const QString &text, const QString &region, const QString &e164) {
            QTest::addRow("R12.2 '%s' %s", qPrintable(text.simplified()), qPrintable(region)) << text << region << e164;
        };
        const QString french = u"+33612345678"_s;
        for (const QString &text : {u"06 12 34 56 78"_s, u"06.12.34.56.78"_s, u"06-12-34-56-78"_s, u"0612345678"_s, u"06/12/34/56/78"_s,
                 u"06\u00a012\u00a034\u00a056\u00a078"_s, u"06\u202f12\u202f34\u202f56\u202f78"_s, u"06–12–34–56–78"_s,
                 u"(06) 12 34 56 78"_s, u" 06 12 34 56 78 "_s, u"'0612345678"_s, u"\"0612345678\""_s, u"０６１２３４５６７８"_s,
                 u"٠٦١٢٣٤٥٦٧٨"_s, u"۰۶۱۲۳۴۵۶۷۸"_s, u"०६१२३४५६७८"_s, u"612345678"_s, u"33612345678"_s, u"Tél : 06 12 34 56 78"_s,
                 u"tél. 0612345678"_s, u"Mobile: 06 12 34 56 78"_s, u"\u202a06 12 34 56 78\u202c"_s, u"06\u200b12345678"_s,
                 u"06 12 34 56 78."_s, u"\t0612345678\n"_s})
            row(text, u"FR"_s, french);
        for (const QString &text : {u"+33 6 12 34 56 78"_s, u"+33612345678"_s, u"+33 (0)6 12 34 56 78"_s, u"+33(0)612345678"_s,
                 u"+33 ( 0 ) 6 12 34 56 78"_s, u"0033 6 12 34 56 78"_s, u"00 33 (0)6 12 34 56 78"_s, u"(+33) 6 12 34 56 78"_s,
                 u"+33.6.12.34.56.78"_s, u"＋３３６１２３４５６７８"_s, u"tel:+33612345678"_s, u"tel:+33-6-12-34-56-78"_s,
                 u"TEL:+33612345678"_s, u"whatsapp:+33612345678"_s, u"WhatsApp: +33 6 12 34 56 78"_s, u"sms:+33612345678"_s,
                 u"tel:0612345678;phone-context=+33"_s, u"+33 06 12 34 56 78"_s, u"+ 33 6 12 34 56 78"_s}) {
            row(text, u""_s, french);
            row(text, u"US"_s, french);
        }
        row(u"(212) 555-1234"_s, u"US"_s, u"+12125551234"_s);
        row(u"1 212 555 1234"_s, u"US"_s, u"+12125551234"_s);
        row(u"011 33 6 12 34 56 78"_s, u"US"_s, french);
        row(u"0033612345678"_s, u"US"_s, french);
        row(u"+1-212-555-1234 ext. 12"_s, u""_s, u"+12125551234"_s);
        row(u"1-800-FLOWERS"_s, u"US"_s, u"+18003569377"_s);
        row(u"020 7946 0958"_s, u"gb"_s, u"+442079460958"_s);
        row(u"+44 (0)20 7946 0958"_s, u""_s, u"+442079460958"_s);
        row(u"+49 (0) 151 23456789"_s, u""_s, u"+4915123456789"_s);
        row(u"0151/23456789"_s, u"DE"_s, u"+4915123456789"_s);
        row(u"+39 02 1234567"_s, u""_s, u"+39021234567"_s);
        row(u"+39 (0)2 1234567"_s, u""_s, u"+39021234567"_s);
        row(u"+39 (0)312 345 6789"_s, u""_s, u"+393123456789"_s);
        row(u"+34 (0) 612 345 678"_s, u""_s, u"+34612345678"_s);
        row(u"0262 12 34 56"_s, u"RE"_s, u"+262262123456"_s);
        row(u"02 62 12 34 56"_s, u"FR"_s, u"+33262123456"_s);
        row(u"0692 12 34 56"_s, u"RE"_s, u"+262692123456"_s);
        row(u"(11) 98765-4321"_s, u"BR"_s, u"+5511987654321"_s);
        row(u"+55 11 8765-4321"_s, u""_s, u"+551187654321"_s);
        row(u"011 15 2345-6789"_s, u"AR"_s, u"+5491123456789"_s);
        row(u"8 (912) 345-67-89"_s, u"RU"_s, u"+79123456789"_s);
        row(u"090-1234-5678"_s, u"JP"_s, u"+819012345678"_s);
        row(u"0471 12 34 56"_s, u"BE"_s, u"+32471123456"_s);
        row(u"+41 79 123 45 67"_s, u"FR"_s, u"+41791234567"_s);
        row(u"+225 01 23 45 67 89"_s, u""_s, u"+2250123456789"_s);
        row(u"+800 1234 5678"_s, u""_s, u"+80012345678"_s);
    }
    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, region);
        const Result<Parsed> parsed = parse(text, region);
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().code + u" "_s + parsed.error().detail));
        QTEST(parsed->e164.toString(), "e164");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &text, const QString &region, const QString &code) {
            QTest::newRow(name) << text << region << code;
        };
        const QString invalid = u"invalid_number"_s;
        row("R12.2 empty", u""_s, u"FR"_s, invalid);
        row("R12.2 spaces", u" \u00a0"_s, u"FR"_s, invalid);
        row("R12.2 letters", u"hello"_s, u"FR"_s, invalid);
        row("R12.2 name", u"Anna Dupont"_s, u"US"_s, invalid);
        row("R12.2 e-mail with digits", u"anna0612345678@example.org"_s, u"FR"_s, invalid);
        row("R12.2 too short", u"0612"_s, u"FR"_s, invalid);
        row("R12.2 short code", u"36075"_s, u"FR"_s, invalid);
        row("R12.2 too long", u"06 12 34 56 78 90 12"_s, u"FR"_s, invalid);
        row("R12.2 two numbers", u"0612345678 / 0712345678"_s, u"FR"_s, invalid);
        row("R12.2 two numbers with plus", u"+33612345678+33712345678"_s, u"FR"_s, invalid);
        row("R12.2 only local", u"555-1234"_s, u"US"_s, invalid);
        row("R12.2 no such calling code", u"+999 123456789"_s, u"FR"_s, invalid);
        row("R12.2 plus alone", u"+"_s, u"FR"_s, invalid);
        row("R12.2 plus and calling code", u"+33"_s, u"FR"_s, invalid);
        row("R12.2 service code", u"*123#"_s, u"FR"_s, invalid);
        row("R12.2 spreadsheet's exponent", u"3.36123E+10"_s, u"FR"_s, invalid);
        row("R12.2 WhatsApp user id", u"whatsapp:US.13491208655302741918"_s, u"FR"_s, invalid);
        row("R12.2 very long", QString(5000, u'1'), u"FR"_s, invalid);
        row("R12.2 letters before", u"ref 0612345678"_s, u"FR"_s, invalid);
        row("R12.2 NUL inside letters", u"a"_s + QChar(u'\0') + u"b"_s, u"FR"_s, invalid);
        row("R12.2 national without a region", u"06 12 34 56 78"_s, u""_s, u"number_needs_region"_s);
        row("R12.2 national with an unknown region", u"06 12 34 56 78"_s, u"ZZ"_s, u"number_needs_region"_s);
        row("R12.2 too short without a region", u"0612"_s, u""_s, invalid);
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, region);
        const Result<Parsed> parsed = parse(text, region);
        QVERIFY2(!parsed.ok(), parsed.ok() ? qPrintable(parsed->e164.toString()) : "");
        QTEST(parsed.error().code, "code");
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(!parsed.error().detail.contains(u"12345"_s), "a whole number in the log");
    }

    void tellsWhatIsOnlyPossible_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("callingCode");
        QTest::newRow("R12.2 Brazilian mobile without its ninth digit") << u"+551187654321"_s << u"BR"_s << 55;
        QTest::newRow("R12.2 a range of nobody's, Qatar") << u"+97412345678"_s << u"QA"_s << 974;
        QTest::newRow("R12.2 a range of nobody's, +1") << u"+11112223333"_s << u"US"_s << 1;
    }
    void tellsWhatIsOnlyPossible()
    {
        QFETCH(const QString, number);
        const auto parsed = describe(E164(number));
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->validity, Validity::PossibleOnly);
        QCOMPARE(parsed->e164.toString(), number);
        QCOMPARE(parsed->line, LineType::Unknown);
        QTEST(parsed->region, "region");
        QTEST(parsed->callingCode, "callingCode");
        // Newer tables may call it by its other spelling; it is read in any case, as the same person's.
        const Result<Parsed> read = parse(number);
        QVERIFY(read.ok());
        QCOMPARE(matchKey(read->e164), matchKey(E164(number)));
    }

    void readsWhatProvidersStillWrite_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("R12.3 Mexico with 1") << u"+5215512345678"_s;
        QTest::newRow("R12.3 Mexico with 1, from WhatsApp") << u"whatsapp:+5215512345678"_s;
    }
    void readsWhatProvidersStillWrite()
    {
        QFETCH(const QString, number);
        // Whether the library keeps the 1 depends on its tables; the person is the same.
        const Result<Parsed> parsed = parse(number);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->region, u"MX"_s);
        QCOMPARE(matchKey(parsed->e164), u"+525512345678"_s);
        const auto described = describe(E164(u"+5215512345678"_s));
        QVERIFY(described.has_value());
        QCOMPARE(described->e164.toString(), u"+5215512345678"_s);
    }

    void describes_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("region"); // empty: not described
        QTest::addColumn<LineType>("line");
        QTest::addColumn<QString>("zone");
        const auto row = [](const char *name, const QString &number, const QString &region, LineType line, const QString &zone) {
            QTest::newRow(name) << number << region << line << zone;
        };
        row("R4.4 French mobile", u"+33612345678"_s, u"FR"_s, LineType::Mobile, u"Europe/Paris"_s);
        row("R4.4 French landline", u"+33142685300"_s, u"FR"_s, LineType::FixedLine, u"Europe/Paris"_s);
        row("R4.4 American: cannot be told", u"+12125551234"_s, u"US"_s, LineType::FixedLineOrMobile, u"America/New_York"_s);
        row("R1.3 Canadian", u"+14185550199"_s, u"CA"_s, LineType::FixedLineOrMobile, u"America/Toronto"_s);
        row("R9.1 Los Angeles", u"+12135551234"_s, u"US"_s, LineType::FixedLineOrMobile, u"America/Los_Angeles"_s);
        row("R9.1 Alaska", u"+19075551234"_s, u"US"_s, LineType::FixedLineOrMobile, u"America/Anchorage"_s);
        row("R9.1 American toll-free", u"+18003569377"_s, u"US"_s, LineType::Other, u"America/New_York"_s);
        row("R1.3 Réunion", u"+262692123456"_s, u"RE"_s, LineType::Mobile, u"Indian/Reunion"_s);
        row("R1.3 Guadeloupe", u"+590690001234"_s, u"GP"_s, LineType::Mobile, u"America/Guadeloupe"_s);
        row("R4.2 Crimea is called Russian", u"+73652123456"_s, u"RU"_s, LineType::FixedLine, u"Europe/Moscow"_s);
        row("R4.2 Hong Kong", u"+85251234567"_s, u"HK"_s, LineType::Mobile, u"Asia/Hong_Kong"_s);
        row("R8.4 Mexican", u"+525512345678"_s, u"MX"_s, LineType::FixedLineOrMobile, u"America/Mexico_City"_s);
        row("R8.4 Brazilian mobile", u"+5511961234567"_s, u"BR"_s, LineType::Mobile, u"America/Sao_Paulo"_s);
        row("R8.4 Manaus", u"+5592991234567"_s, u"BR"_s, LineType::Mobile, u"America/Manaus"_s);
        row("R8.4 British mobile", u"+447400123456"_s, u"GB"_s, LineType::Mobile, u"Europe/London"_s);
        row("R8.4 Spanish mobile", u"+34612345678"_s, u"ES"_s, LineType::Mobile, u"Europe/Madrid"_s);
        row("R8.4 Australian mobile", u"+61412345678"_s, u"AU"_s, LineType::Mobile, u"Australia/Sydney"_s);
        row("R8.4 Indian", u"+919876543210"_s, u"IN"_s, LineType::Mobile, u"Asia/Kolkata"_s);
        row("R1.3 service without a geography", u"+870773111632"_s, u"001"_s, LineType::Mobile, u""_s);
        row("R12.2 short code", u"+36075"_s, u""_s, LineType::Unknown, u"Europe/Budapest"_s);
        row("R12.2 no plus", u"33612345678"_s, u""_s, LineType::Unknown, u""_s);
        row("R12.2 letters", u"+336abc45678"_s, u""_s, LineType::Unknown, u"Europe/Paris"_s);
        row("R12.2 empty", u""_s, u""_s, LineType::Unknown, u""_s);
        row("R12.2 too long", u"+336123456789012345678"_s, u""_s, LineType::Unknown, u"Europe/Paris"_s);
        row("R12.2 no such calling code", u"+999123456789"_s, u""_s, LineType::Unknown, u""_s);
    }
    void describes()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, region);
        const auto described = describe(E164(number));
        QCOMPARE(described.has_value(), !region.isEmpty());
        if (described) {
            QCOMPARE(described->region, region);
            QTEST(described->line, "line");
            QVERIFY(describe(E164(number)) == described); // from the memo
        }
        QTEST(timeZone(E164(number)), "zone");
    }

    void matchesWhatProvidersUseForTheSamePerson_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        const auto row
            = [](const char *name, const QString &left, const QString &right, bool same) { QTest::newRow(name) << left << right << same; };
        row("R12.3 Brazil", u"+5511987654321"_s, u"+551187654321"_s, true);
        row("R12.3 Brazil, other area", u"+5521987654321"_s, u"+551187654321"_s, false);
        row("R12.3 Brazil, a fixed line is not a mobile", u"+5511932654321"_s, u"+551132654321"_s, false);
        row("R12.3 Argentina", u"+5491123456789"_s, u"+541123456789"_s, true);
        row("R12.3 Mexico", u"+5215512345678"_s, u"+525512345678"_s, true);
        row("R12.3 Mexico, another", u"+5215512345678"_s, u"+525512345679"_s, false);
        row("R12.3 elsewhere", u"+33612345678"_s, u"+3312345678"_s, false);
        row("R12.3 +1 is not +52 1", u"+15512345678"_s, u"+5515512345678"_s, false);
    }
    void matchesWhatProvidersUseForTheSamePerson()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const bool, same);
        QCOMPARE(matchKey(E164(left)) == matchKey(E164(right)), same);
        QCOMPARE(equivalents(E164(left)).contains(right), same);
        QCOMPARE(equivalents(E164(left)).constFirst(), left);
        QCOMPARE(matchKey(E164(u"not a number"_s)), u"not a number"_s);
    }

    void writesForPeople()
    {
        QCOMPARE(international(E164(u"+33612345678"_s)), u"+33 6 12 34 56 78"_s);
        QCOMPARE(national(E164(u"+33612345678"_s)), u"06 12 34 56 78"_s);
        QCOMPARE(national(E164(u"+12125551234"_s)), u"(212) 555-1234"_s);
        QCOMPARE(international(E164(u"+390612345678"_s)), u"+39 06 1234 5678"_s);
        QCOMPARE(international(E164(u"+999123"_s)), u"+999123"_s);
        QCOMPARE(national(E164(u"MyBrand"_s)), u"MyBrand"_s);
    }

    void tellsWhatLooksLikeANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("looks");
        for (const QString &text : {u"+33 6 12 34 56 78"_s, u"0612345678"_s, u"06.12.34"_s, u"(212) 555-1234"_s, u"whatsapp:+33612345678"_s,
                 u"tel:0612345678"_s, u"36075"_s, u"٠٦١٢٣٤٥٦٧٨"_s})
            QTest::addRow("'%s'", qPrintable(text)) << text << true;
        for (const QString &text : {u""_s, u"Anna"_s, u"A-1234567"_s, u"1234"_s, u"7309118263144816641"_s, u"anna@example.org"_s,
                 u"1-800-FLOWERS"_s, u"12 rue des Lilas 75011"_s})
            QTest::addRow("not '%s'", qPrintable(text)) << text << false;
    }
    void tellsWhatLooksLikeANumber()
    {
        QFETCH(const QString, text);
        QTEST(looksLikeNumber(text), "looks");
    }

    void knowsCallingCodes()
    {
        QCOMPARE(callingCodeOfRegion(u"FR"), std::optional(33));
        QCOMPARE(callingCodeOfRegion(u" ca "), std::optional(1));
        QVERIFY(!callingCodeOfRegion(u"ZZ"));
        QVERIFY(!callingCodeOfRegion(u""));
        QVERIFY(!callingCodeOfRegion(u"001"));
    }

    void whatIsWrittenIsReadBack()
    {
        QVERIFY(rc::check("R12.2 parse(international(x)) == x", [] {
            const Result<Parsed> first = parse(*anyNumber());
            RC_PRE(first.ok());
            const Result<Parsed> again = parse(international(first->e164));
            RC_ASSERT(again.ok());
            RC_ASSERT(*again == *first);
            RC_ASSERT(describe(first->e164) == *first);
        }));
    }

    void survivesAnyText()
    {
        QVERIFY(rc::check("R12.2 any text", [] {
            const QString text = *anyText();
            const QString region = *rc::gen::element(u"FR"_s, u"US"_s, u"AR"_s, QString());
            const Result<Parsed> parsed = parse(text, region);
            if (parsed.ok()) {
                RC_ASSERT(parsed->e164.toString().startsWith(u'+'));
                RC_ASSERT(parsed->callingCode > 0);
                RC_ASSERT(!parsed->region.isEmpty());
            }
            (void)looksLikeNumber(text);
            (void)describe(E164(text));
            (void)timeZones(E164(text));
            (void)international(E164(text));
        }));
    }

    void equivalentsShareTheirKey()
    {
        QVERIFY(rc::check("R12.3 equivalents", [] {
            const E164 number(*anyNumber());
            const QStringList all = equivalents(number);
            RC_ASSERT(all.constFirst() == number.toString());
            for (const QString &other : all) {
                RC_ASSERT(matchKey(E164(other)) == matchKey(number));
                RC_ASSERT(equivalents(E164(other)).contains(number.toString()));
            }
        }));
    }

    void answersSeveralThreadsAtOnce()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        std::array<int, 4> wrong {};
        for (std::size_t t = 0; t < wrong.size(); ++t) {
            threads.emplace_back(QThread::create([&wrong, t] {
                for (int i = 0; i < 2000; ++i) {
                    const QString text = u"+336%1"_s.arg(12'000'000 + (i * 7919) % 5000);
                    const auto described = describe(E164(text));
                    const Result<Parsed> parsed = parse(text);
                    if (!described || !parsed.ok() || described->region != "FR"_L1 || parsed->e164.toString() != text
                        || timeZone(parsed->e164) != "Europe/Paris"_L1)
                        ++wrong[t];
                }
            }));
        }
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(wrong, (std::array<int, 4> {}));
    }
};

QTEST_APPLESS_MAIN(TestPhone)
#include "tst_phone.moc"
