#include "bulk/OptOutSentence.h"

#include <QRegularExpression>

namespace halftone::bulk {

using namespace Qt::StringLiterals;

QString optOutSentence(const QString &language)
{
    // No accents that GSM-7 lacks: the sentence must not double the price of a message. STOP is a word of R7.1, and Twilio's own.
    return language.startsWith("fr"_L1) ? u"STOP pour ne plus recevoir nos messages."_s : u"Reply STOP to opt out."_s;
}

QString withOptOutSentence(const QString &text, const QString &language)
{
    static const QRegularExpression kSaysSo(u"\\bSTOP\\b"_s);
    if (kSaysSo.match(text).hasMatch())
        return text;
    QString trimmed = text;
    while (!trimmed.isEmpty() && trimmed.back().isSpace())
        trimmed.chop(1);
    return trimmed + u'\n' + optOutSentence(language);
}

} // namespace halftone::bulk
