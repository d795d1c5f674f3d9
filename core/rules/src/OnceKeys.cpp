#include "rules/OnceKeys.h"

#include "base/Time.h"

#include <QUrl>

namespace halftone::rules {

using namespace Qt::StringLiterals;

namespace {

/// So that what a person typed cannot end a part of the key.
QString part(QStringView text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text.toString()));
}

} // namespace

QString eventKey(QStringView trigger, CandidateId candidate, QStringView detail, UtcMs occurrence)
{
    return u"event/%1/%2/%3/%4"_s.arg(part(trigger), candidate.toString(), part(detail), QString::number(toMs(occurrence)));
}

QString reminderKey(CandidateId candidate, UtcMs interviewAt, milliseconds offset)
{
    return u"reminder/%1/%2/%3"_s.arg(candidate.toString(), QString::number(toMs(interviewAt)), QString::number(offset.count()));
}

QString nudgeKey(MessageId message, milliseconds after)
{
    return u"nudge/%1/%2"_s.arg(message.toString(), QString::number(after.count()));
}

QString noReplyKey(CandidateId candidate, MessageId unanswered, int days)
{
    return u"no_reply/%1/%2/%3"_s.arg(candidate.toString(), unanswered.toString(), QString::number(days));
}

} // namespace halftone::rules
