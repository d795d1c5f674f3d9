#include "conversation/MessageActions.h"

#include <QCoreApplication>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct MessageActions
{
    Q_DECLARE_TR_FUNCTIONS(MessageActions)
};

} // namespace

QList<MessageAction> waysOn(const Message &message)
{
    using enum MessageAction;
    if (message.direction == Direction::In)
        return {};
    const bool whatsApp = message.channel == Channel::WhatsApp;
    QList<MessageAction> ways;
    switch (message.state) {
    case MessageState::AwaitingApproval:
        if (message.attention == Attention::StaleApproved)
            ways = {SendNow, Edit, ChooseTemplate, SendBySms, Discard};
        else
            ways = {Edit, ChooseTemplate, SendBySms, Cancel};
        break;
    case MessageState::Scheduled:
    case MessageState::Queued:
        if (message.attention == Attention::StaleApproved)
            ways = {SendNow, Discard};
        else
            ways = {Edit, Cancel};
        break;
    case MessageState::Unconfirmed:
        if (message.attention == Attention::InDoubt)
            ways = {CheckAgain, SendAnyway, ItArrived};
        break;
    case MessageState::Failed:
        ways = {Retry};
        if (whatsApp)
            ways << SendBySms;
        if (message.attention == Attention::FailedForGood)
            ways << Acknowledge;
        break;
    case MessageState::Rejected:
        ways = {EditAndResubmit, ChooseTemplate, SendBySms, Discard};
        break;
    case MessageState::Missed:
        ways = {Retry};
        if (message.attention == Attention::FailedForGood)
            ways << Acknowledge;
        break;
    case MessageState::Sending:
    case MessageState::Sent:
    case MessageState::Delivered:
    case MessageState::Read:
    case MessageState::Cancelled:
    case MessageState::Received:
        break;
    }
    // A template's text is the provider's: there is nothing of it to edit.
    if (message.composedAs == ComposedAs::WhatsAppTemplate) {
        ways.removeAll(Edit);
        ways.removeAll(EditAndResubmit);
    }
    return ways;
}

QString actionName(MessageAction action)
{
    switch (action) {
    case MessageAction::SendNow:
        return MessageActions::tr("Send now");
    case MessageAction::CheckAgain:
        return MessageActions::tr("Check again");
    case MessageAction::SendAnyway:
        return MessageActions::tr("Send anyway");
    case MessageAction::ItArrived:
        return MessageActions::tr("It arrived");
    case MessageAction::Retry:
        return MessageActions::tr("Send again");
    case MessageAction::EditAndResubmit:
        return MessageActions::tr("Edit and resubmit");
    case MessageAction::Edit:
        return MessageActions::tr("Edit");
    case MessageAction::ChooseTemplate:
        return MessageActions::tr("Choose a template");
    case MessageAction::SendBySms:
        return MessageActions::tr("Send by SMS");
    case MessageAction::Cancel:
        return MessageActions::tr("Cancel message");
    case MessageAction::Discard:
        return MessageActions::tr("Discard");
    //: A failed message was looked at and needs nothing more
    case MessageAction::Acknowledge:
        return MessageActions::tr("Mark as seen");
    case MessageAction::EditNote:
        return MessageActions::tr("Edit note");
    case MessageAction::DeleteNote:
        return MessageActions::tr("Delete note");
    case MessageAction::CopyText:
        return MessageActions::tr("Copy text");
    case MessageAction::OpenLink:
        return MessageActions::tr("Open link");
    case MessageAction::ShowAll:
        return MessageActions::tr("Show all");
    }
    return {};
}

Qt::Key actionKey(MessageAction action)
{
    switch (action) {
    case MessageAction::Edit:
    case MessageAction::EditAndResubmit:
    case MessageAction::EditNote:
        return Qt::Key_E;
    case MessageAction::ChooseTemplate:
        return Qt::Key_T;
    case MessageAction::SendBySms:
        return Qt::Key_S;
    case MessageAction::Retry:
    case MessageAction::CheckAgain:
        return Qt::Key_R;
    case MessageAction::Cancel:
    case MessageAction::Discard:
    case MessageAction::DeleteNote:
        return Qt::Key_Delete;
    case MessageAction::CopyText:
        return Qt::Key_C;
    case MessageAction::OpenLink:
        return Qt::Key_O;
    default:
        return Qt::Key_unknown;
    }
}

QString actionIcon(MessageAction action)
{
    switch (action) {
    case MessageAction::SendNow:
    case MessageAction::SendAnyway:
        return u"send"_s;
    case MessageAction::CheckAgain:
    case MessageAction::Retry:
        return u"refresh"_s;
    case MessageAction::ItArrived:
    case MessageAction::Acknowledge:
        return u"sent"_s;
    case MessageAction::EditAndResubmit:
    case MessageAction::Edit:
    case MessageAction::EditNote:
        return u"edit"_s;
    case MessageAction::ChooseTemplate:
        return u"templates"_s;
    case MessageAction::SendBySms:
        return u"sms"_s;
    case MessageAction::Cancel:
    case MessageAction::Discard:
    case MessageAction::DeleteNote:
        return u"cancelled"_s;
    case MessageAction::CopyText:
        return u"copy"_s;
    case MessageAction::OpenLink:
        return u"more"_s;
    case MessageAction::ShowAll:
        return u"chevron-down"_s;
    }
    return {};
}

} // namespace halftone::ui
