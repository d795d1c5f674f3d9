#include "text/StopWords.h"

#include <QHash>

namespace halftone::text {

using namespace Qt::StringLiterals;

namespace {

/// Longest inbound text worth folding: no keyword is near it, and an inbound message may have 4,096 characters.
constexpr qsizetype kLongestKeyword = 200;

enum class Punctuation { Removed, AsSpace };

bool isSeparator(QChar::Category category)
{
    return category >= QChar::Punctuation_Connector && category <= QChar::Symbol_Other;
}

/// Case, accents and width folded, invisible characters off, punctuation and symbols off or as spaces.
QString folded(QStringView text, Punctuation punctuation)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    const QList<uint> characters = decomposed.toUcs4();
    for (const char32_t c : characters) {
        const QChar::Category category = QChar::category(c);
        if (QChar::isSpace(c)) {
            result += u' ';
        } else if (isSeparator(category)) {
            if (punctuation == Punctuation::AsSpace)
                result += u' ';
        } else if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing && category != QChar::Other_Format
            && category != QChar::Other_Control) {
            result += QChar::fromUcs4(c);
        }
    }
    return result.simplified();
}

const QHash<QString, Keyword> &table()
{
    static const QHash<QString, Keyword> known = [] {
        QHash<QString, Keyword> result;
        for (const Keyword keyword : {Keyword::Stop, Keyword::Start, Keyword::Yes}) {
            for (const QString &word : words(keyword))
                result.insert(word, keyword);
        }
        return result;
    }();
    return known;
}

} // namespace

QStringList words(Keyword keyword)
{
    switch (keyword) {
    case Keyword::Stop:
        return {u"stop"_s, u"stopall"_s, u"unsubscribe"_s, u"cancel"_s, u"end"_s, u"quit"_s, u"revoke"_s, u"optout"_s, u"opt out"_s,
            u"remove"_s, u"arret"_s, u"arreter"_s, u"arretez"_s, u"desabonner"_s, u"se desabonner"_s, u"desinscrire"_s, u"desinscription"_s,
            u"stop sms"_s};
    case Keyword::Start:
        return {u"start"_s, u"unstop"_s, u"reprendre"_s};
    case Keyword::Yes:
        return {u"yes"_s, u"oui"_s};
    case Keyword::None:
        break;
    }
    return {};
}

Keyword keyword(QStringView inbound)
{
    const QStringView trimmed = inbound.trimmed();
    if (trimmed.size() > kLongestKeyword)
        return Keyword::None;
    // "S.T.O.P." is a word once its punctuation is off, "stop-sms" is two once it is a space.
    for (const Punctuation punctuation : {Punctuation::Removed, Punctuation::AsSpace}) {
        if (const auto it = table().constFind(folded(trimmed, punctuation)); it != table().constEnd())
            return *it;
    }
    return Keyword::None;
}

} // namespace halftone::text
