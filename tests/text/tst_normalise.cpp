#include "text/Normalise.h"

#include "Generators.h"

#include <QTest>

using namespace halftone::text;
using namespace halftone::tests;
using namespace Qt::StringLiterals;

class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsForSearch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case and accents") << u"Éléonore ÇA"_s << u"eleonore ca"_s;
        QTest::newRow("decomposed") << u"e\u0301te\u0301"_s << u"ete"_s;
        QTest::newRow("ligatures") << u"Cœur Æ ﬁn"_s << u"coeur ae fin"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("stroked letters") << u"Øresund Łódź Đorđe"_s << u"oresund lodz dorde"_s;
        QTest::newRow("Turkish i") << u"İstanbul ısı"_s << u"istanbul isi"_s;
        QTest::newRow("full width") << u"ＡＢ　１"_s << u"ab 1"_s;
        QTest::newRow("spaces") << u" a\u00a0\u202f b\n\tc "_s << u"a b c"_s;
        QTest::newRow("invisible") << u"a\u200bb\ufeff\u202ec"_s + QChar(u'\0') << u"abc"_s;
        QTest::newRow("apostrophes") << u"l’ÉTÉ"_s << u"l'ete"_s;
        QTest::newRow("Arabic and emoji stay") << u"مرحبا 😀"_s << u"مرحبا 😀"_s;
    }
    void foldsForSearch()
    {
        QFETCH(const QString, text);
        QTEST(forSearch(text), "folded");
    }

    void foldsForMatch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("composes") << u"e\u0301"_s << u"\u00e9"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\n"_s << u"a\nb\nc"_s;
        QTest::newRow("spaces at ends of lines") << u"a \t\n\n b \n"_s << u"a\n\n b"_s;
        QTest::newRow("leading space and case stay") << u"  A"_s << u"  A"_s;
        QTest::newRow("only spaces") << u" \n "_s << u""_s;
    }
    void foldsForMatch()
    {
        QFETCH(const QString, text);
        QTEST(forMatch(text), "folded");
    }

    void takesControlsOff_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"ab"_s;
        QTest::newRow("C0, C1, delete") << u"a\x01\x1b[31m\x7f\u0085z"_s << u"a[31mz"_s;
        QTest::newRow("line feed and tab stay") << u"a\r\nb\tc\rd"_s << u"a\nb\tc\nd"_s;
        QTest::newRow("overrides of direction") << u"a\u202eb\u202c\u2066c\u2069"_s << u"abc"_s;
        QTest::newRow("marks and joiners stay") << u"\u200fשלום 👩\u200d💻"_s << u"\u200fשלום 👩\u200d💻"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00) << u"a\ufffdb\ufffd"_s;
    }
    void takesControlsOff()
    {
        QFETCH(const QString, text);
        QTEST(withoutControls(text), "shown");
    }

    void twiceIsOnce()
    {
        QVERIFY(rc::check("idempotent", [] {
            const QString text = *anyText();
            RC_ASSERT(forSearch(forSearch(text)) == forSearch(text));
            RC_ASSERT(forMatch(forMatch(text)) == forMatch(text));
            RC_ASSERT(withoutControls(withoutControls(text)) == withoutControls(text));
        }));
        QVERIFY(rc::check("search does not mind case and form", [] {
            const QString text = *textOf({u"É"_s, u"é"_s, u"e\u0301"_s, u"Œ"_s, u"ß"_s, u"a"_s, u" "_s, u"\u00a0"_s, u"İ"_s, u"Ａ"_s});
            RC_ASSERT(forSearch(text.normalized(QString::NormalizationForm_D)) == forSearch(text));
            RC_ASSERT(forSearch(text.normalized(QString::NormalizationForm_C).toUpper()) == forSearch(text));
        }));
    }
};

QTEST_APPLESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
