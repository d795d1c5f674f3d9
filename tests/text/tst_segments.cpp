#include "text/Segments.h"

#include "Generators.h"

#include <QTest>

#include <set>

using namespace halftone;
using namespace halftone::text;
using namespace Qt::StringLiterals;

namespace {

/// The count once more, written from 3GPP TS 23.038 and 23.040 by code points and without a look at core/text: a list of indivisible
/// atoms is laid into boxes.
struct SecondCount
{
    bool gsm = true;
    int units = 0;
    int segments = 0;
};

SecondCount secondCount(const QString &text)
{
    static const std::set<uint> basic = [] {
        std::set<uint> set {0x40, 0xa3, 0x24, 0xa5, 0xe8, 0xe9, 0xf9, 0xec, 0xf2, 0xc7, 0x0a, 0xd8, 0xf8, 0x0d, 0xc5, 0xe5, 0x394, 0x5f,
            0x3a6, 0x393, 0x39b, 0x3a9, 0x3a0, 0x3a8, 0x3a3, 0x398, 0x39e, 0xc6, 0xe6, 0xdf, 0xc9, 0xa4, 0xa1, 0xc4, 0xd6, 0xd1, 0xdc, 0xa7,
            0xbf, 0xe4, 0xf6, 0xf1, 0xfc, 0xe0};
        for (uint c = 0x20; c <= 0x7a; ++c)
            set.insert(c);
        for (const uint notThere : {0x5bU, 0x5cU, 0x5dU, 0x5eU, 0x60U})
            set.erase(notThere);
        return set;
    }();
    static const std::set<uint> extended {0x0c, 0x5b, 0x5c, 0x5d, 0x5e, 0x7b, 0x7c, 0x7d, 0x7e, 0x20ac};

    SecondCount count;
    const QList<uint> points = text.toUcs4();
    std::vector<int> atoms;
    for (const uint point : points)
        count.gsm = count.gsm && (basic.contains(point) || extended.contains(point));
    for (const uint point : points)
        atoms.push_back(count.gsm ? (extended.contains(point) ? 2 : 1) : (point > 0xffff ? 2 : 1));
    for (const int atom : atoms)
        count.units += atom;
    if (count.units <= (count.gsm ? 160 : 70)) {
        count.segments = atoms.empty() ? 0 : 1;
        return count;
    }
    const int box = count.gsm ? 153 : 67;
    std::size_t next = 0;
    while (next < atoms.size()) {
        ++count.segments;
        for (int room = box; next < atoms.size() && atoms[next] <= room; ++next)
            room -= atoms[next];
    }
    return count;
}

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSegments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("left");

        const auto row = [](const char *name, const QString &text, Encoding encoding, int units, int segments, int left) {
            QTest::newRow(name) << text << encoding << units << segments << left;
        };
        using enum Encoding;
        row("R8.1 empty", u""_s, Gsm7, 0, 0, 160);
        row("R8.1 one letter", u"a"_s, Gsm7, 1, 1, 159);
        row("R8.1 160 septets are one", QString(160, u'a'), Gsm7, 160, 1, 0);
        row("R8.1 161 septets are two", QString(161, u'a'), Gsm7, 161, 2, 145);
        row("R8.1 306 septets are two", QString(306, u'a'), Gsm7, 306, 2, 0);
        row("R8.1 307 septets are three", QString(307, u'a'), Gsm7, 307, 3, 152);
        row("R8.1 70 units are one", QString(70, u'ç'), Ucs2, 70, 1, 0);
        row("R8.1 71 units are two", QString(71, u'ç'), Ucs2, 71, 2, 63);
        row("R8.1 134 units are two", QString(134, u'ç'), Ucs2, 134, 2, 0);
        row("R8.1 135 units are three", QString(135, u'ç'), Ucs2, 135, 3, 66);
        row("R8.1 80 euros are one", QString(80, u'€'), Gsm7, 160, 1, 0);
        row("R8.1 81 euros are two", QString(81, u'€'), Gsm7, 162, 2, 143);
        row("R8.1 an escape is not split", QString(152, u'a') + u'€' + QString(152, u'a'), Gsm7, 306, 3, 152);
        row("R8.1 35 emoji are one", u"😀"_s.repeated(35), Ucs2, 70, 1, 0);
        row("R8.1 36 emoji are two", u"😀"_s.repeated(36), Ucs2, 72, 2, 61);
        row("R8.1 a surrogate pair is not split", QString(66, u'ê') + u"😀"_s + QString(66, u'ê'), Ucs2, 134, 3, 66);
        row("R8.1 flag of two pairs", u"🇫🇷"_s, Ucs2, 4, 1, 66);
        row("R8.1 lone surrogate", QString(QChar(0xd83d)), Ucs2, 1, 1, 69);
        row("R8.1 French letters of GSM-7", u"à é è ù É Ç æ Æ ä ö ü ñ €"_s, Gsm7, 26, 1, 134);
        row("R8.1 1,600 emoji", u"😀"_s.repeated(1600), Ucs2, 3200, 49, 35);
    }
    void countsSegments()
    {
        QFETCH(const QString, text);
        QFETCH(const Encoding, encoding);
        QFETCH(const int, units);
        const SmsSize size = smsSize(text);
        QCOMPARE(size.encoding, encoding);
        QCOMPARE(size.unitsUsed, units);
        QTEST(size.segments, "segments");
        QTEST(size.unitsLeft, "left");
        QCOMPARE(size.characters, int(text.size()));
    }

    void tellsWhichCharacterForcesUcs2_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<bool>("forces");
        for (const QString &c : u"ç ê ô î û â ë ï œ ÿ À È Ê Ù Œ « » ’ “ ” … – — ` 😀 ا 中"_s.split(u' '))
            QTest::addRow("R8.1 %s is not GSM-7", qPrintable(c)) << c << true;
        for (const char16_t c : {u'\u00a0', u'\u202f', u'\t', u'\u200b', u'\u001b', u'\0'})
            QTest::addRow("R8.1 U+%04X is not GSM-7", unsigned(c)) << QString(c) << true;
        for (const QString &c :
            u"à é è ù É Ç æ Æ ä ö ü ñ € [ ] { } \\ ^ ~ | @ £ $ ¥ ì ò Ø ø Å å Δ _ Φ Γ Λ Ω Π Ψ Σ Θ Ξ ß ¤ ¡ ¿ § Ä Ö Ñ Ü"_s.split(u' '))
            QTest::addRow("R8.1 %s is GSM-7", qPrintable(c)) << c << false;
        for (const char16_t c : {u'\n', u'\r', u'\f', u' '})
            QTest::addRow("R8.1 U+%04X is GSM-7", unsigned(c)) << QString(c) << false;
    }
    void tellsWhichCharacterForcesUcs2()
    {
        QFETCH(const QString, character);
        QFETCH(const bool, forces);
        const SmsSize size = smsSize(u"ab"_s + character + u"çd"_s.first(forces ? 2 : 0));
        QCOMPARE(size.culpritIndex, forces ? 2 : -1);
        QCOMPARE(size.culprit, forces ? character : QString());
        QCOMPARE(size.encoding, forces ? Encoding::Ucs2 : Encoding::Gsm7);
    }

    void isTooLongAbove1600Characters()
    {
        QVERIFY(!smsSize(QString(1600, u'a')).tooLong());
        QVERIFY(smsSize(QString(1601, u'a')).tooLong());
    }

    void agreesWithASecondImplementation()
    {
        const QStringList snippets
            = u"a|Z|9| |é|à|Ç|€|[|]|^|~|ç|œ|’|…|😀|👩‍💻|🇫🇷|ا|中|\u00a0|\n|\f"_s.split(u'|')
            + QStringList {u"|"_s};
        const QStringList cheap = u"a|Z|9| |é|à|Ç|€|[|]|^|~|{|}"_s.split(u'|');
        for (const auto &generator : {tests::textOf(snippets, 400), tests::textOf(cheap, 400)}) {
            QVERIFY(rc::check("R8.1 segments agree", [&generator] {
                const QString text = *generator;
                const SmsSize size = smsSize(text);
                const SecondCount second = secondCount(text);
                RC_ASSERT((size.encoding == Encoding::Gsm7) == second.gsm);
                RC_ASSERT(size.unitsUsed == second.units);
                RC_ASSERT(size.segments == second.segments);
                RC_ASSERT(size.unitsLeft >= 0);
            }));
        }
        QVERIFY(rc::check("R8.1 any text", [] {
            const QString text = *tests::anyText();
            RC_ASSERT(smsSize(text).characters == int(text.size()));
        }));
    }

    void unitsLeftIsWhatStillFits()
    {
        const auto generator = tests::textOf(u"a|é|€|[|b"_s.split(u'|'), 400);
        QVERIFY(rc::check("R8.1 one more than is left is one segment more", [&generator] {
            const QString text = *generator;
            RC_PRE(!text.isEmpty());
            const SmsSize size = smsSize(text);
            RC_ASSERT(smsSize(text + QString(size.unitsLeft, u'x')).segments == size.segments);
            RC_ASSERT(smsSize(text + QString(size.unitsLeft + 1, u'x')).segments == size.segments + 1);
        }));
    }

    void replacesTypographyButNoLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cheap");
        QTest::newRow("R8.1 guillemets") << u"« oui »"_s << u"\" oui \""_s;
        QTest::newRow("R8.1 quotes") << u"l’“été”"_s << u"l'\"été\""_s;
        QTest::newRow("R8.1 ellipsis and dashes") << u"bon… 9–18 — ok"_s << u"bon... 9-18 - ok"_s;
        QTest::newRow("R8.1 no-break spaces") << u"14\u00a0h\u202f30"_s << u"14 h 30"_s;
        QTest::newRow("R8.1 letters stay") << u"ç ê ô œ À È Ê 😀"_s << u"ç ê ô œ À È Ê 😀"_s;
    }
    void replacesTypographyButNoLetter()
    {
        QFETCH(const QString, text);
        QTEST(withCheapTypography(text), "cheap");
    }

    void cheapTypographyIsGsm7() { QCOMPARE(smsSize(withCheapTypography(u"« » ’ “ ” … – — \u00a0\u202f"_s)).encoding, Encoding::Gsm7); }
};

QTEST_APPLESS_MAIN(TestSegments)
#include "tst_segments.moc"
