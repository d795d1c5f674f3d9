#include "phone/PhoneNumber.h"
#include "phone/RegionNames.h"

#include <phonenumbers/phonenumberutil.h>

#include <QTest>
#include <QTimeZone>

#include <random>
#include <set>
#include <string>

using namespace halftone;
using namespace halftone::phone;
using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

/// Zones that the table cannot know: services without a geography.
bool hasZone(const QString &region)
{
    return region != "001"_L1;
}

/// Numbering plans where a number in national notation is read as another one of the region: national(x) is not meant to be read back.
/// The library itself answers so.
bool readsBackNationally(const PhoneNumber &number, const std::string &region)
{
    std::string text;
    PhoneNumber again;
    library().Format(number, PhoneNumberUtil::NATIONAL, &text);
    return library().Parse(text, region, &again) == PhoneNumberUtil::NO_PARSING_ERROR
        && library().IsNumberMatch(number, again) == PhoneNumberUtil::EXACT_MATCH;
}

} // namespace

/// All regions of libphonenumber: example numbers of mobile and fixed line (R1.3, R4.4, R8.4, R12.2).
class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(supportedRegions().size() >= 240);
        for (const QString &region : {u"FR"_s, u"US"_s, u"BR"_s, u"RE"_s, u"XK"_s, u"TA"_s})
            QVERIFY2(supportedRegions().contains(region), qPrintable(region));
    }

    void everyRegionHasANameInBothLanguages()
    {
        const QLocale english(QLocale::English);
        const QLocale french(QLocale::French, QLocale::Canada);
        for (const QString &region : supportedRegions()) {
            QVERIFY2(regionName(region, english) != region, qPrintable(region));
            QVERIFY2(regionName(region, french) != region, qPrintable(region));
        }
        QCOMPARE(regionName(u"US"_s, english), u"United States"_s);
        QCOMPARE(regionName(u"US"_s, french), u"États-Unis"_s);
        QCOMPARE(regionName(u"001"_s, french), u"001"_s);
        QCOMPARE(regionName({}, french), QString());
    }

    void readsEveryRegion_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<bool>("national");
        std::set<std::string> regions;
        library().GetSupportedRegions(&regions);
        std::set<std::string> covered;
        for (const std::string &region : regions) {
            for (const auto type : {PhoneNumberUtil::MOBILE, PhoneNumberUtil::FIXED_LINE}) {
                PhoneNumber number;
                if (!library().GetExampleNumberForType(region, type, &number))
                    continue;
                std::string e164;
                library().Format(number, PhoneNumberUtil::E164, &e164);
                QTest::addRow("R12.2 %s %s", region.c_str(), type == PhoneNumberUtil::MOBILE ? "mobile" : "fixed line")
                    << QString::fromStdString(region) << int(type) << QString::fromStdString(e164) << readsBackNationally(number, region);
                covered.insert(region);
            }
        }
        QCOMPARE(covered.size(), regions.size());
    }

    void readsEveryRegion()
    {
        QFETCH(const QString, region);
        QFETCH(const int, type);
        QFETCH(const QString, e164);
        QFETCH(const bool, national);

        const Result<Parsed> parsed = parse(e164);
        QVERIFY2(parsed.ok(), qPrintable(e164));
        QCOMPARE(parsed->e164.toString(), e164);
        QCOMPARE(parsed->callingCode, callingCodeOfRegion(region).value_or(0));
        QVERIFY(e164.startsWith(u'+' + QString::number(parsed->callingCode)));
        QCOMPARE(parsed->validity, Validity::Valid);
        // Some example numbers are of a range that several regions share (+44 of the islands, +1 of toll-free ones).
        PhoneNumber number;
        std::string expectedRegion;
        QCOMPARE(library().Parse(e164.toStdString(), "ZZ", &number), PhoneNumberUtil::NO_PARSING_ERROR);
        library().GetRegionCodeForNumber(number, &expectedRegion);
        QCOMPARE(parsed->region, QString::fromStdString(expectedRegion));

        const bool lineFits = parsed->line == LineType::FixedLineOrMobile
            || parsed->line == (type == PhoneNumberUtil::MOBILE ? LineType::Mobile : LineType::FixedLine);
        QVERIFY2(lineFits, qPrintable(code(parsed->line)));

        const auto described = describe(E164(e164));
        QVERIFY(described.has_value());
        QVERIFY(*described == *parsed);

        const Result<Parsed> back = parse(phone::international(parsed->e164));
        QVERIFY(back.ok());
        QCOMPARE(back->e164.toString(), e164);
        const Result<Parsed> dialled = parse("00"_L1 + e164.mid(1));
        QVERIFY(dialled.ok());
        QCOMPARE(dialled->e164.toString(), e164);
        if (national) {
            const Result<Parsed> inside = parse(phone::national(parsed->e164), region);
            QVERIFY2(inside.ok(), qPrintable(phone::national(parsed->e164)));
            QCOMPARE(inside->e164.toString(), e164);
        }

        const QStringList zones = timeZones(parsed->e164);
        QCOMPARE(zones.isEmpty(), !hasZone(parsed->region));
        for (const QString &zone : zones)
            QVERIFY2(QTimeZone(zone.toLatin1()).isValid(), qPrintable(zone));
        QCOMPARE(timeZone(parsed->e164), zones.value(0));

        QVERIFY(equivalents(parsed->e164).contains(e164));
        for (const QString &other : equivalents(parsed->e164))
            QCOMPARE(matchKey(E164(other)), matchKey(parsed->e164));
    }

    void readsAsTheLibraryDoes_data()
    {
        QTest::addColumn<int>("callingCode");
        std::set<int> codes;
        library().GetSupportedCallingCodes(&codes);
        for (const int code : codes)
            QTest::addRow("R12.2 +%d", code) << code;
    }
    void readsAsTheLibraryDoes()
    {
        QFETCH(const int, callingCode);
        std::mt19937 random {quint32(callingCode)}; // the same numbers in each run
        for (int i = 0; i < 300; ++i) {
            std::string text = "+" + std::to_string(callingCode);
            for (int digits = 6 + int(random() % 7); digits > 0; --digits)
                text += char('0' + int(random() % 10));
            PhoneNumber number;
            std::string e164;
            if (library().Parse(text, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR || !library().IsValidNumber(number))
                continue;
            library().Format(number, PhoneNumberUtil::E164, &e164);
            const Result<Parsed> parsed = parse(QString::fromStdString(text));
            QVERIFY2(parsed.ok(), text.c_str());
            QCOMPARE(parsed->validity, Validity::Valid);
            QCOMPARE(parsed->e164.toString().toStdString(), e164);
        }
    }

    void readsServicesWithoutAGeography_data()
    {
        QTest::addColumn<int>("callingCode");
        std::set<int> codes;
        library().GetSupportedGlobalNetworkCallingCodes(&codes);
        for (const int code : codes)
            QTest::addRow("R1.3 +%d", code) << code;
    }
    void readsServicesWithoutAGeography()
    {
        QFETCH(const int, callingCode);
        PhoneNumber number;
        std::string e164;
        QVERIFY(library().GetExampleNumberForNonGeoEntity(callingCode, &number));
        library().Format(number, PhoneNumberUtil::E164, &e164);
        const Result<Parsed> parsed = parse(QString::fromStdString(e164));
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->region, u"001"_s);
        QCOMPARE(parsed->callingCode, callingCode);
        QVERIFY(timeZones(parsed->e164).isEmpty());
        QVERIFY(describe(parsed->e164) == *parsed);
    }
};

QTEST_APPLESS_MAIN(TestRegions)
#include "tst_regions.moc"
