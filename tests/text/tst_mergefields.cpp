#include "text/MergeFields.h"

#include "Generators.h"

#include <QTest>

using namespace halftone;
using namespace halftone::text;
using namespace Qt::StringLiterals;

namespace {

const FieldValues &someValues()
{
    static const FieldValues values {{u"candidate.first_name"_s, u"Anna"_s}, {u"job.title"_s, u"Infirmière"_s},
        {u"candidate.last_name"_s, u"  "_s}, {u"city"_s, u"Lyon"_s}, {u"custom.shift"_s, u"nuit"_s}, {u"Ville de naissance"_s, u"Brest"_s},
        {u"1"_s, u"un"_s}};
    return values;
}

} // namespace

class TestMergeFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rendered");
        const auto row = [](const char *name, const QString &text, const QString &rendered) { QTest::newRow(name) << text << rendered; };
        row("R8.3 no field", u"Bonjour { toi }"_s, u"Bonjour { toi }"_s);
        row("R8.3 empty", u""_s, u""_s);
        row("R8.3 a field", u"Bonjour {{ candidate.first_name }}, ça va ?"_s, u"Bonjour Anna, ça va ?"_s);
        row("R8.3 without spaces", u"{{candidate.first_name}}{{job.title}}"_s, u"AnnaInfirmière"_s);
        row("R8.3 case does not matter", u"{{ Candidate.First_Name }}"_s, u"Anna"_s);
        row("R8.3 spaces only are no value", u"{{ candidate.last_name | default: \"x\" }}"_s, u"x"_s);
        row("R8.3 a value beats the default", u"{{ candidate.first_name | default: \"bonjour\" }}"_s, u"Anna"_s);
        row("R8.3 default", u"{{ interview.link | default: \"bientôt\" }}"_s, u"bientôt"_s);
        row("R8.3 default without spaces", u"{{interview.link|default:\"a\"}}"_s, u"a"_s);
        row("R8.3 default in typographic quotes", u"{{ interview.link | default: “a” }}"_s, u"a"_s);
        row("R8.3 default in guillemets", u"{{ interview.link | default: « a b » }}"_s, u"a b"_s);
        row("R8.3 default in single quotes", u"{{ interview.link | default: 'l\"a' }}"_s, u"l\"a"_s);
        row("R8.3 escapes in a default", u"{{ interview.link | default: \"a\\\"b\\\\\" }}"_s, u"a\"b\\"_s);
        row("R8.3 braces in a default", u"{{ interview.link | default: \"}} {{ x }}\" }}"_s, u"}} {{ x }}"_s);
        row("R8.3 empty default", u"a{{ interview.link | default: \"\" }}b"_s, u"ab"_s);
        row("R8.3 custom field, bare", u"{{ city }}"_s, u"Lyon"_s);
        row("R8.3 custom field with prefix", u"{{ custom.city }}"_s, u"Lyon"_s);
        row("R8.3 custom value with prefix", u"{{ shift }}"_s, u"nuit"_s);
        row("R8.3 custom field with spaces", u"{{ ville de  naissance }}"_s, u"Brest"_s);
        row("R8.3 numbered variable", u"{{1}} {{ 1 }}"_s, u"un un"_s);
    }
    void renders()
    {
        QFETCH(const QString, text);
        const Result<QString> rendered = render(text, someValues());
        QVERIFY2(rendered.ok(), rendered.ok() ? "" : qPrintable(rendered.error().code));
        QTEST(*rendered, "rendered");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<qsizetype>("position");
        const auto row = [](const char *name, const QString &text, const QString &code, const QString &subject, qsizetype position) {
            QTest::newRow(name) << text << code << subject << position;
        };
        row("R8.3 missing", u"Bonjour {{ interview.link }}"_s, u"missing_field"_s, u"interview.link"_s, 8);
        row("R8.3 spaces only are missing", u"{{ candidate.last_name }}"_s, u"missing_field"_s, u"candidate.last_name"_s, 0);
        row("R8.3 numbered missing", u"{{2}}"_s, u"missing_field"_s, u"2"_s, 0);
        row("R8.3 unknown", u"Hi {{ candidate.nickname }}"_s, u"unknown_field"_s, u"candidate.nickname"_s, 3);
        row("R8.3 number zero", u"{{0}}"_s, u"unknown_field"_s, u"0"_s, 0);
        row("R8.3 number beyond what templates have", u"{{101}}"_s, u"unknown_field"_s, u"101"_s, 0);
        row("R8.3 unclosed", u"Bonjour {{ candidate.first_name"_s, u"unclosed_braces"_s, u"{{ candidate.first_name"_s, 8);
        row("R8.3 closed by one brace", u"a {{ candidate.first_name } b"_s, u"unclosed_braces"_s, u"{{ candidate.first_name } b"_s, 2);
        row("R8.3 unclosed at the end", u"a{{"_s, u"unclosed_braces"_s, u"{{"_s, 1);
        row("R8.3 unclosed default", u"{{ city | default: \"x }}"_s, u"malformed_field"_s, u"{{ city | default: \"x }}"_s, 0);
        row("R8.3 opened by one brace", u"a { candidate.first_name }} b"_s, u"stray_braces"_s, u"}} b"_s, 25);
        row("R8.3 empty", u"{{ }}"_s, u"malformed_field"_s, u"{{ }}"_s, 0);
        row("R8.3 other filter", u"{{ city | upcase }}"_s, u"malformed_field"_s, u"{{ city | upcase }}"_s, 0);
        row("R8.3 nested", u"{{ {{ city }} }}"_s, u"malformed_field"_s, u"{{ {{ city }} }}"_s, 0);
        row("R8.3 default without quotes", u"{{ city | default: x }}"_s, u"malformed_field"_s, u"{{ city | default: x }}"_s, 0);
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, position);
        const Result<QString> rendered = render(text, someValues());
        QVERIFY(!rendered.ok());
        QTEST(rendered.error().code, "code");
        QTEST(rendered.error().subject, "subject");
        QVERIFY2(rendered.error().detail.endsWith(u"at %1"_s.arg(position)), qPrintable(rendered.error().detail));
        QCOMPARE(rendered.error().kind, rendered.error().code == "missing_field"_L1 ? ErrorKind::RuleRefused : ErrorKind::InvalidInput);
    }

    void tellsAllUnknownFieldsWhenSaved()
    {
        const QList<Error> errors
            = fieldErrors(u"{{ a }} {{ job.title }} {{ b | default: \"x\" }} {{ a }} {{ city }} {{1}}"_s, {u"custom.City"_s});
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors[0].subject, u"a"_s);
        QCOMPARE(errors[1].subject, u"b"_s);
        QVERIFY(fieldErrors(u"{{ custom.city }}"_s, {u"city"_s}).isEmpty());
        QCOMPARE(fieldErrors(u"{{ x"_s).size(), 1);
    }

    void namesFieldsInOrderOnce()
    {
        QCOMPARE(fieldsOf(u"{{ job.title }} {{city}} {{ JOB.TITLE | default: 'x' }} {{2}}"_s),
            (QStringList {u"job.title"_s, u"city"_s, u"2"_s}));
        QVERIFY(fieldsOf(u"{{ broken"_s).isEmpty());
    }

    void tellsMissingFields()
    {
        QCOMPARE(missingFields(u"{{ candidate.first_name }}{{ interview.link }}{{ interview.date | default: 'x' }}{{ interview.link }}"_s,
                     someValues()),
            QStringList {u"interview.link"_s});
    }

    void everyKnownFieldIsAccepted_data()
    {
        QTest::addColumn<QString>("field");
        for (const QString &field : knownFields())
            QTest::addRow("R8.3 %s", qPrintable(field)) << field;
    }
    void everyKnownFieldIsAccepted()
    {
        QFETCH(const QString, field);
        const QString text = u"{{ "_s + field + u" }}"_s;
        QVERIFY(fieldErrors(text).isEmpty());
        const Result<QString> rendered = render(text, {{field, u"v"_s}});
        QVERIFY(rendered.ok());
        QCOMPARE(*rendered, u"v"_s);
    }

    void bracesInValuesAreNotLookedAtAgain()
    {
        const Result<QString> rendered = render(u"{{ candidate.first_name }} {{ job.title }}"_s,
            {{u"candidate.first_name"_s, u"{{ job.title }}"_s}, {u"job.title"_s, u"{{"_s}});
        QVERIFY(rendered.ok());
        QCOMPARE(*rendered, u"{{ job.title }} {{"_s);
    }

    void rawBracesNeverComeOut()
    {
        const auto generator = tests::textOf(
            {u"{{"_s, u"}}"_s, u"{"_s, u"}"_s, u" "_s, u"job.title"_s, u"a"_s, u"|"_s, u"default:"_s, u"\"x\""_s, u"1"_s}, 14);
        QVERIFY(rc::check("R8.3 rendered or refused, never both braces", [&generator] {
            const QString text = *generator;
            const Result<QString> rendered = render(text, {{u"job.title"_s, u"v"_s}, {u"1"_s, u"w"_s}});
            RC_PRE(rendered.ok());
            RC_ASSERT(!rendered->contains(u"{{"_s));
            RC_ASSERT(!rendered->contains(u"}}"_s));
        }));
    }

    void piecesJoinedAreTheText()
    {
        const auto generator
            = tests::textOf({u"{{ job.title }}"_s, u"{{1}}"_s, u"{{ x | default: 'é}}' }}"_s, u"é"_s, u"😀"_s, u"{ "_s, u" }"_s, u"\n"_s});
        QVERIFY(rc::check("R8.3 pieces join", [&generator] {
            const QString text = *generator;
            const auto pieces = parseFields(text);
            RC_ASSERT(pieces.ok());
            QString joined;
            for (const Piece &piece : *pieces) {
                RC_ASSERT(piece.position == joined.size());
                joined += piece.text;
            }
            RC_ASSERT(joined == text);
        }));
        QVERIFY(rc::check("R8.3 any text is read or refused", [] { (void)parseFields(*tests::anyText()); }));
    }

    void anExpressionReadsBackAsItself()
    {
        QVERIFY(rc::check("R8.3 expression", [] {
            Piece piece;
            piece.field = u"city"_s;
            piece.hasDefault = true;
            piece.fallback = *tests::textOf({u"\\"_s, u"\""_s, u"“"_s, u"”"_s, u"}}"_s, u"{{"_s, u" "_s, u"a"_s, u"»"_s}, 8);
            const auto back = parseFields(u"{{ "_s + piece.expression() + u" }}"_s);
            RC_ASSERT(back.ok());
            RC_ASSERT(back->size() == 1);
            RC_ASSERT(back->constFirst().fallback == piece.fallback);
        }));
    }
};

QTEST_APPLESS_MAIN(TestMergeFields)
#include "tst_mergefields.moc"
