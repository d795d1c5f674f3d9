#include "Reasons.h"

#include "kit/Formats.h"
#include "words/StateWords.h"

#include <QCoreApplication>

#include <array>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

} // namespace

QString reasonText(const workspace::ConversationHead &head)
{
    return words::routeReason(head.route, head.recipient.callingCode);
}

QString whyNotText(const rules::ChannelVerdict &verdict)
{
    QString why = words::whyNot(verdict);
    if (why.endsWith(u'.'))
        why.chop(1);
    const QString channel = channelName(verdict.channel);
    return why.startsWith(channel) ? why : Reasons::tr("%1 – %2", "a channel and why it cannot be used").arg(channel, why);
}

QString warningText(const QString &code)
{
    if (const auto known = fromCode<rules::RouteWarning>(code))
        return words::routeWarning(*known);
    if (code == "landline"_L1)
        return words::routeWarning(rules::RouteWarning::LandlineUnlikely);
    if (code == "sms_by_hand"_L1)
        return words::routeWarning(rules::RouteWarning::SmsFromDefaultNumber);
    if (code == "opted_out_other_channel"_L1)
        return words::routeWarning(rules::RouteWarning::OptedOutOnOtherChannel);
    if (code == "quiet_hours"_L1)
        return Reasons::tr("It is outside of waking hours where the candidate is.");
    return words::wordsForCode(code).text();
}

QString fieldLabel(const QString &field)
{
    const std::array known {
        std::pair {"candidate.first_name"_L1, Reasons::tr("First name")},
        std::pair {"candidate.last_name"_L1, Reasons::tr("Last name")},
        std::pair {"candidate.full_name"_L1, Reasons::tr("Full name")},
        std::pair {"sender.first_name"_L1, Reasons::tr("Your first name")},
        std::pair {"sender.last_name"_L1, Reasons::tr("Your last name")},
        std::pair {"sender.full_name"_L1, Reasons::tr("Your full name")},
        std::pair {"job.title"_L1, Reasons::tr("Job")},
        std::pair {"organization.name"_L1, Reasons::tr("Organisation")},
        std::pair {"interview.date"_L1, Reasons::tr("Date of the interview")},
        std::pair {"interview.time"_L1, Reasons::tr("Time of the interview")},
        std::pair {"interview.location"_L1, Reasons::tr("Place of the interview")},
        std::pair {"interview.link"_L1, Reasons::tr("Link to the interview")},
    };
    for (const auto &[name, label] : known) {
        if (field == name)
            return label;
    }
    if (field.toInt() > 0)
        return Reasons::tr("Variable %1").arg(field);
    return field.startsWith("custom."_L1) ? field.mid(7) : field;
}

} // namespace halftone::ui
