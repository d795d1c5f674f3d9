// The shapes of Shapes.h for people.
#include "base/Time.h"
#include "Output.h"
#include "phone/PhoneNumber.h"
#include "Shapes.h"
#include "Words.h"
#include "words/StateWords.h"

#include <QDateTime>
#include <QLocale>

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"%1 %2\n"_s.arg((name + u':').leftJustified(16), value);
}

} // namespace

QString localTime(UtcMs instant)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(instant)), QLocale::ShortFormat);
}

QString textOf(const Candidate &candidate)
{
    QStringList optedOut;
    for (const Recipient &recipient : candidate.recipients) {
        if (recipient.optedOutSms)
            optedOut << words::channelName(Channel::Sms);
        if (recipient.optedOutWhatsApp)
            optedOut << words::channelName(Channel::WhatsApp);
    }
    QStringList addresses;
    for (const Recipient &recipient : candidate.recipients)
        addresses << (recipient.kind == AddressKind::E164 ? phone::international(E164(recipient.address)) : recipient.address);
    const QString interview = candidate.interviewAt ? localTime(*candidate.interviewAt) : QString();
    return line(Ctl::tr("Name"), candidate.displayName()) + line(Ctl::tr("Number"), addresses.join(u", "_s))
        + line(Ctl::tr("Id"), candidate.id.toString()) + line(Ctl::tr("External id"), candidate.externalId)
        + line(Ctl::tr("Job"), candidate.job) + line(Ctl::tr("Stage"), candidate.stage)
        + line(Ctl::tr("Tags"), candidate.tags.join(u", "_s)) + line(Ctl::tr("Language"), candidate.language)
        + line(Ctl::tr("Time zone"), candidate.timeZone) + line(Ctl::tr("Interview"), interview)
        + line(Ctl::tr("Opted out"), optedOut.join(u", "_s));
}

QString textOf(const QList<Candidate> &candidates)
{
    QList<QStringList> rows;
    for (const Candidate &candidate : candidates)
        rows << QStringList {candidate.id.toString(), candidate.displayName(), numberOf(candidate), candidate.job, candidate.stage};
    return Output::table(
        {Ctl::tr("Id"), Ctl::tr("Name"), Ctl::tr("Number"), Ctl::tr("Job"), Ctl::tr("Stage")}, rows, Ctl::tr("No candidates."));
}

QString textOf(const QList<Message> &messages)
{
    QString text;
    for (const Message &message : messages) {
        const QString arrow = message.direction == Direction::In ? u"<"_s : u">"_s;
        const QString state = message.direction == Direction::In ? QString() : u", "_s + words::messageState(message.state);
        text += u"%1 %2  %3%4  [%5]\n"_s.arg(
            arrow, localTime(message.createdAt), words::channelName(message.channel), state, message.id.toString());
        for (const QString &bodyLine : message.body.split(u'\n'))
            text += u"    "_s + bodyLine + u'\n';
        if (!message.errorCode.isEmpty())
            text += u"    "_s + words::wordsForCode(message.errorCode, message.errorQuote).text() + u'\n';
    }
    return messages.isEmpty() ? Ctl::tr("No messages.") : text;
}

QString textOf(const workspace::ConversationHead &head)
{
    rules::ReplyWindow window;
    window.state = head.lastInboundWhatsApp ? rules::WindowState::Closed : rules::WindowState::NeverOpened;
    QString sender;
    for (const Number &number : head.numbers) {
        if (number.id == head.route.sender)
            sender = number.e164.toString();
    }
    QString text = line(Ctl::tr("To"), head.recipient.address)
        + line(Ctl::tr("Channel"), head.route.channel ? words::channelName(*head.route.channel) : Ctl::tr("none"))
        + line(Ctl::tr("From"), sender) + line(Ctl::tr("Because"), words::routeReason(head.route, head.recipient.callingCode));
    if (head.windowClosesAt)
        text += line(Ctl::tr("Reply window"), Ctl::tr("open until %1").arg(localTime(*head.windowClosesAt)));
    else
        text += line(Ctl::tr("Reply window"), words::replyWindow(window));
    for (const rules::ChannelVerdict &verdict : head.route.channels) {
        if (!verdict.usable)
            text += line(words::channelName(verdict.channel), words::whyNot(verdict));
    }
    for (const rules::RouteWarning warning : head.route.warnings)
        text += line(Ctl::tr("Note"), words::routeWarning(warning));
    return text;
}

QString textOf(const QList<text::FormProblem> &problems)
{
    QString text;
    for (const text::FormProblem &problem : problems) {
        text += u"- "_s + words::formProblem(problem).text() + u'\n';
        if (!problem.fix.isEmpty())
            text += u"  "_s + Ctl::tr("For example: %1").arg(problem.fix) + u'\n';
    }
    return text;
}

} // namespace halftone::ctl
