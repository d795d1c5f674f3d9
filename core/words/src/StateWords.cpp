#include "words/StateWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace halftone::words {

using namespace Qt::StringLiterals;

namespace {

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

QString withCode(const QString &text, int callingCode)
{
    return text.arg(u'+' + QString::number(callingCode));
}

} // namespace

QString channelName(Channel channel)
{
    return channel == Channel::Sms ? u"SMS"_s : u"WhatsApp"_s; // names, the same in all languages
}

QString messageState(MessageState state)
{
    switch (state) {
    case MessageState::Scheduled:
        return StateWords::tr("Scheduled");
    case MessageState::AwaitingApproval:
        return StateWords::tr("Approval pending");
    case MessageState::Queued:
        return StateWords::tr("Waiting");
    case MessageState::Sending:
        return StateWords::tr("Sending");
    case MessageState::Unconfirmed:
        return StateWords::tr("Unconfirmed");
    case MessageState::Sent:
        return StateWords::tr("Sent");
    case MessageState::Delivered:
        return StateWords::tr("Delivered");
    case MessageState::Read:
        return StateWords::tr("Read");
    case MessageState::Failed:
        return StateWords::tr("Failed");
    case MessageState::Rejected:
        return StateWords::tr("Rejected");
    case MessageState::Cancelled:
        return StateWords::tr("Cancelled");
    case MessageState::Missed:
        return StateWords::tr("Missed");
    case MessageState::Received:
        return StateWords::tr("Received");
    }
    Q_UNREACHABLE();
    return {};
}

QString messageStateHint(MessageState state)
{
    switch (state) {
    case MessageState::AwaitingApproval:
        return StateWords::tr("WhatsApp’s reviewers look at the text; it leaves by itself once it is approved.");
    case MessageState::Queued:
        return StateWords::tr("It leaves as soon as it can.");
    case MessageState::Unconfirmed:
        return StateWords::tr("The provider’s answer was lost; it is being asked whether it has the message.");
    case MessageState::Rejected:
        return StateWords::tr("The reviewers refused the text: edit it, choose an approved template, send it by SMS, or discard it.");
    case MessageState::Missed:
        return StateWords::tr("Its time passed while nothing was running; it was not sent.");
    default:
        return {};
    }
}

QString attention(Attention attention)
{
    switch (attention) {
    case Attention::None:
        return {};
    case Attention::PendingLong:
        return StateWords::tr("It has been waiting for approval for over 24 hours.");
    case Attention::StaleApproved:
        return StateWords::tr("It was approved after over 24 hours of waiting: does it still make sense to send it?");
    case Attention::InDoubt:
        return StateWords::tr("Whether it was sent is not known, and the provider cannot be asked at the moment.");
    case Attention::FailedForGood:
        return StateWords::tr("It was not sent; look at the reason.");
    }
    Q_UNREACHABLE();
    return {};
}

QString author(AuthorKind kind)
{
    switch (kind) {
    case AuthorKind::User:
        return StateWords::tr("Your team");
    case AuthorKind::Bulk:
        return StateWords::tr("Bulk send");
    case AuthorKind::Automation:
        return StateWords::tr("Automation");
    case AuthorKind::Reminder:
        return StateWords::tr("Reminder");
    case AuthorKind::External:
        return StateWords::tr("Another system");
    case AuthorKind::Candidate:
        return StateWords::tr("Candidate");
    }
    Q_UNREACHABLE();
    return {};
}

QString sendLabel(rules::SendWay way)
{
    switch (way) {
    case rules::SendWay::SendText:
        return StateWords::tr("Send");
    case rules::SendWay::SendTemplate:
        return StateWords::tr("Send template");
    case rules::SendWay::SubmitForApproval:
        return StateWords::tr("Submit for approval");
    case rules::SendWay::WaitForApproval:
        return StateWords::tr("Send once approved");
    case rules::SendWay::SwitchChannelFirst:
        return StateWords::tr("Switch to WhatsApp first");
    }
    Q_UNREACHABLE();
    return {};
}

QString sendHint(rules::SendWay way)
{
    switch (way) {
    case rules::SendWay::SendText:
        return StateWords::tr("The text leaves at once.");
    case rules::SendWay::SendTemplate:
        return StateWords::tr("It leaves at once, as an approved WhatsApp template.");
    case rules::SendWay::SubmitForApproval:
        return StateWords::tr(
            "The reply window is closed: WhatsApp’s reviewers look at the text, usually for minutes, and it leaves once approved.");
    case rules::SendWay::WaitForApproval:
        return StateWords::tr("Its template is being reviewed already: the message waits and leaves once that is approved.");
    case rules::SendWay::SwitchChannelFirst:
        return StateWords::tr("A WhatsApp template cannot be sent by SMS.");
    }
    Q_UNREACHABLE();
    return {};
}

QString replyWindow(const rules::ReplyWindow &window)
{
    switch (window.state) {
    case rules::WindowState::Open:
    case rules::WindowState::LastHour: {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(window.left).count();
        return StateWords::tr("%1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
    }
    case rules::WindowState::Closed:
    case rules::WindowState::NeverOpened:
        return StateWords::tr("closed – messages need approval");
    case rules::WindowState::NotSynced:
        return StateWords::tr("not synced yet");
    }
    Q_UNREACHABLE();
    return {};
}

QString duration(milliseconds length)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(std::max(length, milliseconds(0))).count();
    const auto hours = minutes / 60;
    if (hours >= 24)
        return StateWords::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
    if (hours > 0)
        return StateWords::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return StateWords::tr("%1 min").arg(minutes);
}

QString routeReason(rules::RouteReason reason, int callingCode)
{
    using enum rules::RouteReason;
    switch (reason) {
    case FirstContactCountryCodeInBank:
        //: %1 is a country calling code such as +33
        return withCode(StateWords::tr("first contact: %1 is in your number bank"), callingCode);
    case FirstContactNoNumberForCountryCode:
        if (callingCode == 0)
            return StateWords::tr("first contact: there is no phone number for SMS");
        return withCode(StateWords::tr("first contact: you have no SMS number with %1"), callingCode);
    case FirstContactSmsUnavailable:
        return StateWords::tr("first contact: this number cannot receive SMS");
    case LastKnownChannel:
        return StateWords::tr("last channel used in this conversation");
    case ChosenByUser:
        return StateWords::tr("chosen by hand");
    case LastChannelUnusable:
        return StateWords::tr("the last channel used cannot be used any more");
    case ChosenChannelUnusable:
        return StateWords::tr("the channel chosen by hand cannot be used any more");
    case OptedOut:
        return StateWords::tr("the candidate has opted out on this channel");
    case NoChannel:
        return StateWords::tr("no channel can be used automatically");
    }
    Q_UNREACHABLE();
    return {};
}

QString routeReason(const rules::Route &route, int callingCode)
{
    const QString reason = routeReason(route.reason, callingCode);
    if (!route.channel || !route.underlying)
        return reason;
    //: Why a channel was chosen: %1 is why another one was given up, %2 why this one was taken
    return StateWords::tr("%1; %2").arg(reason, routeReason(*route.underlying, callingCode));
}

QString inArea(const QString &key)
{
    if (key == "CN"_L1)
        return StateWords::tr("in China");
    if (key == "CU"_L1)
        return StateWords::tr("in Cuba");
    if (key == "IR"_L1)
        return StateWords::tr("in Iran");
    if (key == "KP"_L1)
        return StateWords::tr("in North Korea");
    if (key == "SY"_L1)
        return StateWords::tr("in Syria");
    if (key.compare("crimea"_L1, Qt::CaseInsensitive) == 0)
        return StateWords::tr("in Crimea");
    //: %1 is a country's code, the beginning of a number, or a name from the workspace's own list
    return StateWords::tr("in this area (%1)").arg(key);
}

QString whyNot(rules::WhyNot reason, const QString &area)
{
    using enum rules::WhyNot;
    switch (reason) {
    case NoSmsNumber:
        return StateWords::tr("You have no number that can send SMS. Ask your workspace’s administrator for one.");
    case NoWhatsAppSender:
        return StateWords::tr("No WhatsApp sender is online. Ask your workspace’s administrator to set one up.");
    case WhatsAppDisabled:
        return StateWords::tr("WhatsApp is switched off in this workspace. Ask your workspace’s administrator.");
    case AreaDenied:
        //: %1 is "in China", "in Crimea" …
        return StateWords::tr("WhatsApp is not available %1.").arg(inArea(area));
    case NoWhatsAppAccount:
        return StateWords::tr("This number had no WhatsApp account when it was last tried. “Check WhatsApp again” tries anew.");
    case LandlineByProvider:
        return StateWords::tr("This number is a landline: it cannot receive SMS.");
    case OptedOut:
        return StateWords::tr("The candidate has opted out on this channel.");
    case NotAPhoneNumber:
        return StateWords::tr("The candidate is known by a WhatsApp name only, without a phone number.");
    }
    Q_UNREACHABLE();
    return {};
}

QString whyNot(const rules::ChannelVerdict &verdict)
{
    return verdict.whyNot ? whyNot(*verdict.whyNot, verdict.area) : QString();
}

QString routeWarning(rules::RouteWarning warning)
{
    using enum rules::RouteWarning;
    switch (warning) {
    case SmsFromDefaultNumber:
        return StateWords::tr("The SMS leaves from a number of another country; it may cost more, or not arrive.");
    case OptedOutOnOtherChannel:
        return StateWords::tr("The candidate has opted out on the other channel: write only if they would want you to.");
    case LandlineUnlikely:
        return StateWords::tr("This number is a landline: the SMS is unlikely to arrive.");
    case SenderChanged:
        return StateWords::tr("The number used until now cannot send any more: the message leaves from another one.");
    }
    Q_UNREACHABLE();
    return {};
}

QString optOutSource(QStringView source)
{
    if (source == "keyword"_L1)
        return StateWords::tr("the candidate wrote a stop word");
    if (source == "provider"_L1)
        return StateWords::tr("the provider refused to deliver");
    if (source == "user"_L1)
        return StateWords::tr("somebody of the team set it");
    if (source == "import"_L1)
        return StateWords::tr("it was imported");
    return StateWords::tr("known from before the data were erased");
}

} // namespace halftone::words
