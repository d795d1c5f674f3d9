#include "text/StopWords.h"

#include "Generators.h"

#include <QTest>

using namespace halftone::text;
using namespace halftone::tests;
using namespace Qt::StringLiterals;

class TestStopWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Keyword>("keyword");
        const auto row
            = [](const QString &text, Keyword keyword) { QTest::addRow("R7.1 '%s'", qPrintable(text.simplified())) << text << keyword; };
        for (const QString &word :
            u"STOP|STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT|OPT-OUT|OPT OUT|REMOVE|ARRET|ARRETER|ARRETEZ|DESABONNER|SE DESABONNER|DESINSCRIRE|DESINSCRIPTION|STOP SMS"_s
                .split(u'|')) {
            row(word, Keyword::Stop);
            row(word.toLower(), Keyword::Stop);
            row(u" \n"_s + word + u" !\u00a0"_s, Keyword::Stop);
        }
        for (const QString &text : {u"Arrêt."_s, u"arrêter"_s, u"ARRÊTEZ !"_s, u"Stop!"_s, u"« stop »"_s, u"\"STOP\""_s, u"opt-out"_s,
                 u"Opt‑Out"_s, u"  se désabonner "_s, u"Se  désabonner."_s, u"Désinscription"_s, u"de\u0301sinscrire"_s, u"ＳＴＯＰ"_s,
                 u"st\u200bop"_s, u"\ufeffSTOP"_s, u"STOP\u00a0SMS"_s, u"stop-sms"_s, u"S.T.O.P."_s, u"stop 🙏"_s, u"…stop…"_s,
                 u"\u202aSTOP\u202c"_s, u"sto\u00adp"_s})
            row(text, Keyword::Stop);
        for (const QString &text : {u"START"_s, u"Unstop"_s, u"reprendre."_s, u" start "_s})
            row(text, Keyword::Start);
        for (const QString &text : {u"YES"_s, u"Oui !"_s, u"oui"_s, u"yes."_s})
            row(text, Keyword::Yes);
        for (const QString &text :
            {u""_s, u" "_s, u"…"_s, u"FIN"_s, u"ANNULER"_s, u"Annuler."_s, u"please stop by at 5"_s, u"I can't stop by today"_s,
                u"non stop"_s, u"stop stop"_s, u"STOP au 36111"_s, u"the end"_s, u"arret de bus"_s, u"oui merci"_s, u"yes please"_s,
                u"no"_s, u"HELP"_s, u"AIDE"_s, u"stops"_s, u"stopp"_s, u"ended"_s, u"stop1"_s, u"d'arrêt"_s, u"re start"_s})
            row(text, Keyword::None);
        QTest::newRow("R7.1 long text") << u"stop"_s.repeated(1000) << Keyword::None;
        QTest::newRow("R7.1 NUL and controls") << QString(QChar(u'\0')) + u"STOP\x01"_s << Keyword::Stop;
    }
    void recognises()
    {
        QFETCH(const QString, text);
        QTEST(keyword(text), "keyword");
    }

    void everyListedWordIsItself()
    {
        int count = 0;
        for (const Keyword kind : {Keyword::Stop, Keyword::Start, Keyword::Yes}) {
            for (const QString &word : words(kind)) {
                QCOMPARE(keyword(word), kind);
                ++count;
            }
        }
        QCOMPARE(count, 18 + 3 + 2);
        QVERIFY(words(Keyword::None).isEmpty());
    }

    void noStopWordInsideASentence()
    {
        const QStringList all = words(Keyword::Stop) + words(Keyword::Start) + words(Keyword::Yes);
        const QStringList others = u"please|by|je|vous|prie|à|5|demain|the|bus|merci|pour|no|déjà|12h|مرحبا|中"_s.split(u'|');
        const std::vector<QString> pool(all.cbegin(), all.cend());
        const std::vector<QString> fillers(others.cbegin(), others.cend());
        const auto separator = rc::gen::element<QString>(u" "_s, u", "_s, u"\n"_s, u". "_s, u"\u00a0"_s);
        QVERIFY(rc::check("R7.1 no stop word inside a sentence", [&] {
            QStringList before = *rc::gen::container<QStringList>(rc::gen::elementOf(fillers));
            const QStringList after = *rc::gen::container<QStringList>(rc::gen::elementOf(fillers));
            RC_PRE(!before.isEmpty() || !after.isEmpty());
            before += *rc::gen::elementOf(pool);
            RC_ASSERT(keyword((before + after).join(*separator)) == Keyword::None);
        }));
    }

    void dressDoesNotMatter()
    {
        const QStringList all = words(Keyword::Stop);
        const std::vector<QString> pool(all.cbegin(), all.cend());
        QVERIFY(rc::check("R7.1 case, space and punctuation around", [&] {
            const auto dress = textOf(u" |!|.|…|?|\n|\u00a0|\u200b|,|\"|»|-|\u202f"_s.split(u'|'), 4);
            const QString word = *rc::gen::elementOf(pool);
            const bool upper = *rc::gen::arbitrary<bool>();
            RC_ASSERT(keyword(*dress + (upper ? word.toUpper() : word) + *dress) == Keyword::Stop);
        }));
        QVERIFY(rc::check("R7.1 any text", [] { (void)keyword(*anyText()); }));
    }
};

QTEST_APPLESS_MAIN(TestStopWords)
#include "tst_stopwords.moc"
