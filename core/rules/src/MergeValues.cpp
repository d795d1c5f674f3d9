#include "rules/MergeValues.h"

#include "phone/PhoneNumber.h"
#include "text/LocalTime.h"

#include <QTimeZone>

namespace halftone::rules {

using namespace Qt::StringLiterals;

QString fieldName(const QString &given)
{
    const QString name = given.trimmed();
    if (name.toInt() > 0 || text::knownFields().contains(name))
        return name;
    if (const QString candidate = u"candidate."_s + name; text::knownFields().contains(candidate))
        return candidate;
    return name;
}

text::FieldValues mergeValues(const Candidate &candidate, const User &sender, const WorkspaceSettings &settings, const QString &language)
{
    text::FieldValues values {
        {u"candidate.first_name"_s, candidate.firstName},
        {u"candidate.last_name"_s, candidate.lastName},
        {u"candidate.full_name"_s, (candidate.firstName + u' ' + candidate.lastName).trimmed()},
        {u"sender.first_name"_s, sender.firstName},
        {u"sender.last_name"_s, sender.lastName},
        {u"sender.full_name"_s, sender.name},
        {u"job.title"_s, candidate.job},
        {u"organization.name"_s, settings.organizationName},
        {u"interview.location"_s, candidate.interviewLocation},
        {u"interview.link"_s, candidate.interviewLink},
    };
    for (auto it = candidate.custom.cbegin(); it != candidate.custom.cend(); ++it)
        values.insert(it.key(), it.value());
    if (candidate.interviewAt) {
        QString zone = candidate.timeZone;
        if (zone.isEmpty() && !candidate.recipients.isEmpty() && candidate.recipients.constFirst().kind == AddressKind::E164)
            zone = phone::timeZone(E164(candidate.recipients.constFirst().address));
        if (zone.isEmpty())
            zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
        if (const auto date = text::localDate(*candidate.interviewAt, zone, language))
            values.insert(u"interview.date"_s, *date);
        if (const auto time = text::localTime(*candidate.interviewAt, zone, language))
            values.insert(u"interview.time"_s, *time);
    }
    return values;
}

} // namespace halftone::rules
