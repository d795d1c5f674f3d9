#include "RulesTestKit.h"

#include "rules/WhatsAppAreas.h"

using namespace halftone;
using namespace halftone::rules;
using namespace halftone::rules::test;

class TestWhatsAppAreas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInListHasSourceAndDate();
    void whereWhatsAppIsNot_data();
    void whereWhatsAppIsNot();
    void prefixesAreAskedBeforeRegionsTheLongestFirst();
    void aUserIdHasARegionButNoPrefix();
    void whatIsPrintedIsRead();
    void whatCannotBeReadSaysWhere_data();
    void whatCannotBeReadSaysWhere();
};

void TestWhatsAppAreas::theBuiltInListHasSourceAndDate()
{
    QVERIFY(!builtInDeniedAreas().source.isEmpty()); // R4.2: data with its source and date
    QVERIFY(builtInDeniedAreas().date.isValid());
    QCOMPARE(builtInDeniedAreas().areas.size(), 10);
}

void TestWhatsAppAreas::whereWhatsAppIsNot_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("area");

    const auto row = [](const char *number, const char *region, const char *area) {
        QTest::addRow("R4.2 %s %s", number, region)
            << QString::fromLatin1(number) << QString::fromLatin1(region) << QString::fromLatin1(area);
    };
    row("+8613812345678", "CN", "CN");
    row("+5351234567", "CU", "CU");
    row("+989123456789", "IR", "IR");
    row("+8501921234567", "KP", "KP");
    row("+963944567890", "SY", "SY");
    row("+85251234567", "HK", "-");
    row("+85366123456", "MO", "-");
    row("+886912345678", "TW", "-");
    // Crimea by prefix, as a phone library calls these Russian or Ukrainian; and what stands beside each prefix.
    row("+73641234567", "RU", "-");
    row("+73651234567", "RU", "crimea");
    row("+73659999999", "RU", "crimea");
    row("+73661234567", "RU", "-");
    row("+78681234567", "RU", "-");
    row("+78691234567", "RU", "crimea");
    row("+78701234567", "RU", "-");
    row("+79771234567", "RU", "-");
    row("+79781234567", "RU", "crimea");
    row("+79791234567", "RU", "-");
    row("+380641234567", "UA", "-");
    row("+380651234567", "UA", "crimea");
    row("+380661234567", "UA", "-");
    row("+380681234567", "UA", "-");
    row("+380691234567", "UA", "crimea");
    row("+380701234567", "UA", "-");
    row("+73651234567", "", "crimea");
    row("+12125550100", "US", "-");
    row("+870773111632", "001", "-");
    row("+999", "", "-");
}

void TestWhatsAppAreas::whereWhatsAppIsNot()
{
    QFETCH(const QString, number);
    QFETCH(const QString, region);
    QFETCH(const QString, area);

    Recipient to;
    to.address = number;
    to.region = region;
    const auto found = deniedArea(to, builtInDeniedAreas().areas);
    QCOMPARE(found ? found->name : u"-"_s, area);
    QVERIFY(!deniedArea(to, {}));
}

void TestWhatsAppAreas::prefixesAreAskedBeforeRegionsTheLongestFirst()
{
    const QList<DeniedArea> list {
        {u"RU"_s, {}, u"region"_s}, {{}, u"+73"_s, u"short"_s}, {{}, u"+7365"_s, u"long"_s}, {{}, u"+736"_s, u"middle"_s}};
    QCOMPARE(deniedArea(recipient("+73651234567", "RU", 7), list)->name, u"long"_s);
    QCOMPARE(deniedArea(recipient("+73641234567", "RU", 7), list)->name, u"middle"_s);
    QCOMPARE(deniedArea(recipient("+79101234567", "RU", 7), list)->name, u"region"_s);
}

void TestWhatsAppAreas::aUserIdHasARegionButNoPrefix()
{
    Recipient to;
    to.kind = AddressKind::WhatsAppUserId;
    to.address = u"IR.13491208655302741918"_s;
    QCOMPARE(deniedArea(to, builtInDeniedAreas().areas)->name, u"IR"_s); // R12.1
    to.address = u"FR.13491208655302741918"_s;
    QVERIFY(!deniedArea(to, builtInDeniedAreas().areas));
    to.address = u"IRelevant"_s;
    QVERIFY(!deniedArea(to, builtInDeniedAreas().areas));
}

void TestWhatsAppAreas::whatIsPrintedIsRead()
{
    const auto again = parseDeniedAreas(printDeniedAreas(builtInDeniedAreas()));
    QVERIFY(again);
    QCOMPARE(again->areas, builtInDeniedAreas().areas);
    QCOMPARE(again->source, builtInDeniedAreas().source);
    QCOMPARE(again->date, builtInDeniedAreas().date);

    const auto spaced = parseDeniedAreas(R"({"areas": [{"prefix": "+7 365"}, {"region": "sy"}]})");
    QVERIFY(spaced);
    QCOMPARE(spaced->areas, (QList<DeniedArea> {{{}, u"+7365"_s, u"+7365"_s}, {u"SY"_s, {}, u"SY"_s}}));
    QVERIFY(parseDeniedAreas(R"({"areas": []})")->areas.isEmpty());
}

void TestWhatsAppAreas::whatCannotBeReadSaysWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");

    const auto row = [](const char *name, const char *json, const char *code, const char *subject) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(code) << QString::fromLatin1(subject);
    };
    row("empty", "", "denied_areas_unreadable", "0");
    row("cut", R"({"areas": [)", "denied_areas_unreadable", "11");
    row("an array", R"([])", "denied_areas_unreadable", "areas");
    row("no areas", R"({"source": "x"})", "denied_areas_unreadable", "areas");
    row("areas is no list", R"({"areas": {}})", "denied_areas_unreadable", "areas");
    row("entry is no object", R"({"areas": ["SY"]})", "denied_areas_unreadable", "1");
    row("neither", R"({"areas": [{"name": "x"}]})", "denied_area_empty", "1");
    row("both", R"({"areas": [{"region": "SY", "prefix": "+963"}]})", "denied_area_empty", "1");
    row("three letters", R"({"areas": [{"region": "SY"}, {"region": "SYR"}]})", "denied_area_region", "2: SYR");
    row("digits", R"({"areas": [{"region": "96"}]})", "denied_area_region", "1: 96");
    row("no plus", R"({"areas": [{"prefix": "7365"}]})", "denied_area_prefix", "1: 7365");
    row("plus alone", R"({"areas": [{"prefix": "+"}]})", "denied_area_prefix", "1: +");
    row("zero", R"({"areas": [{"prefix": "+0"}]})", "denied_area_prefix", "1: +0");
    row("letters", R"({"areas": [{"prefix": "+7a"}]})", "denied_area_prefix", "1: +7a");
    row("16 digits", R"({"areas": [{"prefix": "+1234567890123456"}]})", "denied_area_prefix", "1: +1234567890123456");
}

void TestWhatsAppAreas::whatCannotBeReadSaysWhere()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, code);
    QFETCH(const QString, subject);

    const auto list = parseDeniedAreas(json);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(list.error().code, code);
    QCOMPARE(list.error().subject, subject);
}

QTEST_APPLESS_MAIN(TestWhatsAppAreas)
#include "tst_rules_whatsapp_areas.moc"
