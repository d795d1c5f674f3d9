#include "text/LanguageGuess.h"

#include "Generators.h"

#include <QTest>

using namespace halftone::text;
using namespace Qt::StringLiterals;

class TestLanguageGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        int number = 0;
        const auto row = [&number](const QString &language, const QString &text) {
            QTest::addRow("%s %d", qPrintable(language.isEmpty() ? u"neither"_s : language), ++number) << text << language;
        };
        for (const QString &text :
            {u"Bonjour Anna, êtes-vous disponible mardi à 14 h pour un entretien ?"_s, u"Merci pour votre candidature."_s,
                u"Oui, c'est parfait"_s, u"Votre entretien est confirmé demain à 9 h 30."_s, u"Je ne suis plus intéressé"_s,
                u"D'accord, à demain"_s, u"Pouvez-vous m'envoyer votre CV ?"_s, u"J’habite Lyon"_s, u"Nous avons bien reçu votre dossier"_s,
                u"Le poste d'infirmière est toujours ouvert."_s, u"Rendez-vous au 12 rue des Lilas"_s, u"Salut, dispo lundi ?"_s,
                u"Bonne réception"_s, u"Quelles sont vos prétentions salariales ?"_s, u"MERCI BEAUCOUP"_s})
            row(u"fr"_s, text);
        for (const QString &text : {u"Hi Anna, are you available on Tuesday at 2 pm for an interview?"_s,
                 u"Thank you for your application."_s, u"Yes, that works for me"_s, u"Your interview is confirmed for tomorrow at 9:30."_s,
                 u"I'm no longer interested"_s, u"OK, see you tomorrow"_s, u"Could you send me your CV?"_s, u"I live in London"_s,
                 u"We have received your documents"_s, u"The nurse position is still open."_s, u"Meet us at 12 Lilac Street"_s,
                 u"Hello, free on Monday?"_s, u"What are your salary expectations?"_s, u"Don't worry, it's fine"_s, u"THANKS A LOT"_s})
            row(u"en"_s, text);
        for (const QString &text : {u""_s, u"OK"_s, u"👍"_s, u"12:30"_s, u"Anna"_s, u"مرحبا"_s})
            row(QString(), text);
    }
    void guesses()
    {
        QFETCH(const QString, text);
        QTEST(guessLanguage(text), "language");
    }

    void survivesAnyText()
    {
        QVERIFY(rc::check("any text", [] { (void)guessLanguage(*halftone::tests::anyText()); }));
    }
};

QTEST_APPLESS_MAIN(TestLanguageGuess)
#include "tst_languageguess.moc"
