#include "text/Skeleton.h"

#include "Generators.h"
#include "text/MergeFields.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace halftone;
using namespace halftone::text;
using namespace Qt::StringLiterals;

class TestSkeleton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsFieldsIntoNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const QString &text, const QString &body, const QStringList &fields) {
            QTest::newRow(name) << text << body << fields;
        };
        row("R6.3 no field", u"Bonjour"_s, u"Bonjour"_s, {});
        row("R6.3 in order of first use", u"Bonjour {{ candidate.first_name }}, {{ job.title }} !"_s, u"Bonjour {{1}}, {{2}} !"_s,
            {u"candidate.first_name"_s, u"job.title"_s});
        row("R6.3 same expression, same number", u"{{city}} {{ job.title }} {{ city }}"_s, u"{{1}} {{2}} {{1}}"_s,
            {u"city"_s, u"job.title"_s});
        row("R6.3 another default is another expression", u"{{ city }} {{ city | default: 'x' }}"_s, u"{{1}} {{2}}"_s,
            {u"city"_s, u"city | default: \"x\""_s});
        row("R6.3 numbered variables pass through", u"a {{2}} b {{ 1 }}"_s, u"a {{2}} b {{1}}"_s, {u"1"_s, u"2"_s});
        row("R6.3 fields follow the numbers", u"{{ city }} {{2}}"_s, u"{{3}} {{2}}"_s, {u""_s, u"2"_s, u"city"_s});
    }
    void turnsFieldsIntoNumbers()
    {
        QFETCH(const QString, text);
        const Result<Skeleton> skeleton = skeletonOf(text);
        QVERIFY(skeleton.ok());
        QTEST(skeleton->body, "body");
        QTEST(skeleton->fields, "fields");
    }

    void refusesBrokenFields() { QCOMPARE(skeletonOf(u"{{ a"_s).error().code, u"unclosed_braces"_s); }

    void mergeThenSkeletonThenMergeIsTheIdentity()
    {
        const auto words = tests::textOf({u"Bonjour "_s, u"é"_s, u"{"_s, u" "_s, u"😀"_s, u"\n"_s, u"!"_s, u"$1"_s, u"\\"_s}, 5);
        const auto fields = rc::gen::element<QString>(u" {{ candidate.first_name }} "_s, u" {{job.title}} "_s,
            u" {{ city | default: \"a }} b\" }} "_s, u" {{ shift | default: 'c' }} "_s, u" {{ Job.Title }} "_s);
        QVERIFY(rc::check("R6.3 identity", [&] {
            QString text = *words;
            for (int n = *rc::gen::inRange(0, 6); n > 0; --n)
                text += *fields + *words;
            // A brace before a field would make three: that is no field any more.
            text.replace(u"{ {{"_s, u"{{"_s);
            RC_PRE(parseFields(text).ok());
            const auto value = tests::textOf({u"Anna"_s, u"{{1}}"_s, u"{{ job.title }}"_s, u"é"_s, u" "_s, u"}}"_s}, 3);
            const FieldValues values {{u"candidate.first_name"_s, u"x"_s + *value}, {u"job.title"_s, u"y"_s + *value}, {u"city"_s, *value}};
            const Result<QString> merged = render(text, values, {u"shift"_s});
            RC_ASSERT(merged.ok());

            const Result<Skeleton> skeleton = skeletonOf(text);
            RC_ASSERT(skeleton.ok());
            QStringList numbered;
            for (const QString &field : skeleton->fields)
                numbered += *render(u"{{ "_s + field + u" }}"_s, values, {u"shift"_s});
            const Result<QString> filled = fill(skeleton->body, numbered);
            RC_ASSERT(filled.ok());
            RC_ASSERT(*filled == *merged);
            // And the skeleton of a skeleton is itself.
            RC_ASSERT(skeletonOf(skeleton->body)->body == skeleton->body);
        }));
    }

    void hashesWhatReadsTheSameAlike_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        const auto row
            = [](const char *name, const QString &left, const QString &right, bool same) { QTest::newRow(name) << left << right << same; };
        row("R6.3 itself", u"a {{1}}"_s, u"a {{1}}"_s, true);
        row("R6.3 composed and decomposed", u"\u00e9t\u00e9"_s, u"e\u0301te\u0301"_s, true);
        row("R6.3 line ends", u"a\r\nb\rc"_s, u"a\nb\nc"_s, true);
        row("R6.3 trailing space", u"a \nb \n"_s, u"a\nb"_s, true);
        row("R6.3 spaces in a variable", u"a {{ 1 }}."_s, u"a {{1}}."_s, true);
        row("R6.3 leading space counts", u" a"_s, u"a"_s, false);
        row("R6.3 case counts", u"A"_s, u"a"_s, false);
        row("R6.3 number counts", u"{{1}} {{2}}"_s, u"{{2}} {{1}}"_s, false);
        row("R6.3 punctuation counts", u"a."_s, u"a!"_s, false);
    }
    void hashesWhatReadsTheSameAlike()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const bool, same);
        QCOMPARE(skeletonHash(left, u"fr") == skeletonHash(right, u"fr"), same);
        QCOMPARE(templateName(left, u"fr") == templateName(right, u"fr"), same);
    }

    void aHashIsOfALanguage()
    {
        QVERIFY(skeletonHash(u"a"_s, u"fr") != skeletonHash(u"a"_s, u"en"));
        QCOMPARE(skeletonHash(u"a"_s, u"pt-BR"), skeletonHash(u"a"_s, u"pt_br"));
        static const QRegularExpression hex(u"\\A[0-9a-f]{64}\\z"_s);
        QVERIFY(hex.match(skeletonHash(u""_s, u"")).hasMatch());
    }

    void namesATemplateAfterItsText_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("start");
        QTest::newRow("R6.7 words") << u"Bonjour {{1}}, votre entretien"_s << u"bonjour_votre_entretien_"_s;
        QTest::newRow("R6.7 accents and ligatures") << u"Élève, cœur !"_s << u"eleve_coeur_"_s;
        QTest::newRow("R6.7 other scripts") << u"مرحبا {{1}}"_s << u"message_"_s;
        QTest::newRow("R6.7 empty") << u""_s << u"message_"_s;
    }
    void namesATemplateAfterItsText()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, start);
        QVERIFY2(templateName(body, u"fr").startsWith(start), qPrintable(templateName(body, u"fr")));
    }

    void namesAreValidForAnyText()
    {
        static const QRegularExpression valid(u"\\A[a-z0-9_]{1,512}\\z"_s);
        QVERIFY(rc::check("R6.7 names", [] {
            const QString text = *tests::anyText();
            RC_ASSERT(valid.match(templateName(text, u"fr")).hasMatch());
            RC_ASSERT(templateName(text, u"fr") == templateName(text, u"fr"));
        }));
    }

    void fills_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("filled"); // empty: refused
        QTest::newRow("R6.3 both") << u"{{1}}-{{2}}-{{1}}"_s << QStringList {u"a"_s, u"{{1}}"_s} << u"a-{{1}}-a"_s;
        QTest::newRow("R6.3 more values than variables") << u"x{{1}}"_s << QStringList {u"a"_s, u"b"_s} << u"xa"_s;
        QTest::newRow("R6.3 too few values") << u"{{1}} {{2}}"_s << QStringList {u"a"_s} << u""_s;
        QTest::newRow("R6.3 empty value") << u"{{1}}"_s << QStringList {u" "_s} << u""_s;
        QTest::newRow("R6.3 named field") << u"{{ city }}"_s << QStringList {u"a"_s} << u""_s;
    }
    void fills()
    {
        QFETCH(const QString, body);
        QFETCH(const QStringList, values);
        QFETCH(const QString, filled);
        const Result<QString> result = fill(body, values);
        QCOMPARE(result.ok(), !filled.isEmpty());
        if (result.ok())
            QCOMPARE(*result, filled);
        else
            QCOMPARE(result.error().code, u"missing_field"_s);
    }

    void covers_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("covered");
        QTest::addColumn<QStringList>("values");
        const auto yes = [](const char *name, const QString &body, const QString &text, const QStringList &values) {
            QTest::newRow(name) << body << text << true << values;
        };
        const auto no = [](const char *name, const QString &body, const QString &text) {
            QTest::newRow(name) << body << text << false << QStringList();
        };
        yes("R6.3 no variable", u"Bonjour"_s, u"Bonjour"_s, {});
        no("R6.3 no variable, other text", u"Bonjour"_s, u"Bonjour "_s);
        yes("R6.3 one", u"Bonjour {{1}}, merci."_s, u"Bonjour Anna, merci."_s, {u"Anna"_s});
        yes("R6.3 two, shortest first", u"a {{1}} b {{2}} c"_s, u"a 1 b 2 b 3 c"_s, {u"1"_s, u"2 b 3"_s});
        yes("R6.3 twice the same", u"{{1}} et {{1}}."_s, u"a et b et a et b."_s, {u"a et b"_s});
        no("R6.3 twice, different", u"{{1}} et {{1}}."_s, u"a et b."_s);
        yes("R6.3 side by side", u"x{{1}}{{2}}y"_s, u"xabcy"_s, {u"a"_s, u"bc"_s});
        yes("R6.3 a pair is not split", u"x{{1}}{{2}}y"_s, u"x😀by"_s, {u"😀"_s, u"b"_s});
        no("R6.3 empty value", u"Bonjour {{1}}, merci."_s, u"Bonjour , merci."_s);
        no("R6.3 text after the end", u"Bonjour {{1}}."_s, u"Bonjour Anna. "_s);
        no("R6.3 other beginning", u"Bonjour {{1}}."_s, u"bonjour Anna."_s);
        no("R6.3 line break in a value", u"Bonjour {{1}}, merci."_s, u"Bonjour Anna,\nça va, merci."_s);
        no("R6.3 tab in a value", u"Bonjour {{1}}."_s, u"Bonjour a\tb."_s);
        no("R6.3 five spaces in a value", u"Bonjour {{1}}."_s, u"Bonjour a     b."_s);
        yes("R6.3 four spaces in a value", u"Bonjour {{1}}."_s, u"Bonjour a    b."_s, {u"a    b"_s});
        yes("R6.3 spaces alone are no value", u"a{{1}} {{2}}."_s, u"a  b c."_s, {u"  b"_s, u"c"_s});
        no("R6.3 named field", u"Bonjour {{ city }}."_s, u"Bonjour Lyon."_s);
        yes("R6.3 the last literal also stands inside", u"{{1}}, merci"_s, u"Oui, merci, merci"_s, {u"Oui, merci"_s});
    }
    void covers()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, text);
        QFETCH(const bool, covered);
        const auto values = cover(body, text);
        QCOMPARE(values.has_value(), covered);
        if (covered) {
            QTEST(*values, "values");
            QCOMPARE(*fill(body, *values), text);
        }
    }

    void whatABodyFilledCanBeCovered()
    {
        const auto words = tests::textOf({u"a"_s, u" "_s, u"b"_s, u"😀"_s, u"\n"_s}, 3);
        const auto values = tests::textOf({u"a"_s, u"b"_s, u"c"_s, u"é"_s, u"😀"_s}, 3);
        QVERIFY(rc::check("R6.3 cover after fill", [&] {
            QString body = *words;
            for (int n = *rc::gen::inRange(1, 5); n > 0; --n)
                body += u"{{%1}}"_s.arg(*rc::gen::inRange(1, 4)) + *words;
            const QStringList given {u"x"_s + *values, u"y"_s + *values, u"z"_s + *values};
            const QString text = *fill(body, given);
            const auto found = cover(body, text);
            RC_ASSERT(found.has_value());
            RC_ASSERT(*fill(body, *found) == text);
        }));
        QVERIFY(rc::check("R6.3 any two texts", [&] {
            const QString body = *tests::anyText();
            const QString text = *tests::anyText();
            if (const auto found = cover(body, text); found && !found->contains(QString()))
                RC_ASSERT(*fill(body, *found) == text);
        }));
    }

    void costsLittleAtWorst()
    {
        QString body;
        for (int n = 1; n <= 20; ++n)
            body += u"{{%1}}a"_s.arg(n);
        QString twice = body;
        for (int n = 1; n <= 20; ++n)
            twice += u"{{%1}}b"_s.arg(n);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!cover(body, QString(4000, u'a') + u'z'));
        QVERIFY(!cover(twice, QString(4000, u'a') + u'z'));
        QVERIFY(!cover(twice, QString(4000, u'a') + u'b'));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestSkeleton)
#include "tst_skeleton.moc"
