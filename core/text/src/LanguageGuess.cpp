#include "text/LanguageGuess.h"

#include <QSet>

namespace halftone::text {

using namespace Qt::StringLiterals;

namespace {

/// Words that nearly every sentence of a language has, and that the other does not. Those of both ("on", "me", "six", "message") are left
/// out.
const QSet<QString> &frenchWords()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = u"le la les un une des du de et est sont je tu il elle nous vous ils elles mon ma mes ton votre vos notre nos que qui quoi "
              u"dans pour par avec sur pas ne plus mais ou où bonjour bonsoir salut merci oui non demain aujourd hui hier entretien "
              u"rendez poste candidature suis êtes avez ai avons peux pouvez pourriez serai serait serez cordialement bien ce cette ces "
              u"cet au aux à ça c'est j'ai d'accord d'une d'un l'entretien se sa son leur leurs si chez très aussi toujours disponible "
              u"lundi mardi mercredi jeudi vendredi samedi dimanche heure heures confirme reçu voici svp stp parfait désolé"_s.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

const QSet<QString> &englishWords()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = u"the a an and is are am i you he she we they my your our their that which what who in for with at by not no but or "
              u"hello hi hey thanks thank yes tomorrow today yesterday interview job application be been was were have has had can could "
              u"would will shall should please regards this these those to of it if from about as do does did let us any some there "
              u"available monday tuesday wednesday thursday friday saturday sunday o'clock confirm received here sorry great i'm i've "
              u"i'll it's don't you're we're perfect when where how time still also very good morning afternoon sure works later"_s.split(
                  u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

/// Letters that French words have and English ones do not (loan words aside).
bool isFrenchLetter(QChar c)
{
    return u"àâçèéêëîïôœùûü"_s.contains(c);
}

} // namespace

QString guessLanguage(QStringView text)
{
    QString folded = text.toString().normalized(QString::NormalizationForm_C).toLower();
    folded.replace(u'’', u'\'');
    int french = 0;
    int english = 0;
    QString word;
    const auto count = [&] {
        if (word.isEmpty())
            return;
        // "j'habite", "l'heure", "qu'il": one letter or "qu" before an apostrophe is French; "I'm" and "it's" have it behind.
        const qsizetype apostrophe = word.indexOf(u'\'');
        const QString before = apostrophe > 0 ? word.first(apostrophe) : QString();
        if (u"j l d c n s m t qu"_s.split(u' ').contains(before))
            french += 2;
        french += frenchWords().contains(word) ? 2 : 0;
        english += englishWords().contains(word) ? 2 : 0;
        for (const QChar c : std::as_const(word))
            french += isFrenchLetter(c) ? 1 : 0;
        word.clear();
    };
    for (const QChar c : std::as_const(folded)) {
        if (c.isLetter() || (c == u'\'' && !word.isEmpty()))
            word += c;
        else
            count();
    }
    count();
    if (french > english)
        return u"fr"_s;
    if (english > french)
        return u"en"_s;
    return {};
}

} // namespace halftone::text
