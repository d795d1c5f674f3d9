#include "sandbox/Demo.h"

#include "DemoPeople.h"

#include "sandbox/Sandbox.h"

#include <algorithm>
#include <ranges>
#include <vector>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
struct Said
{
    UtcMs when;
    QString from;
    QString to;
    const DemoLine *line;
};

std::vector<Said> whatWasSaid(UtcMs now)
{
    std::vector<Said> all;
    for (const DemoPerson &person : demoPeople()) {
        const QString prefix = person.whatsApp ? u"whatsapp:"_s : QString();
        const QString theirs = prefix + person.number.toString();
        const QString ours = prefix + person.ours.toString();
        UtcMs when = now;
        for (const auto &line : person.talk | std::views::reverse) {
            when -= std::chrono::minutes(line.minutesBefore);
            all.push_back({when, line.inbound ? theirs : ours, line.inbound ? ours : theirs, &line});
        }
    }
    std::ranges::stable_sort(all, {}, &Said::when);
    return all;
}

void addTemplate(Reviews &reviews, UtcMs created, const QString &name, const QString &language, const QString &body,
    const QJsonObject &samples, const QString &status, const QString &reason = {})
{
    const QString sid
        = reviews
              .create({.friendlyName = name,
                  .language = language,
                  .variables = samples,
                  .types = {{u"twilio/text"_s, QJsonObject {{u"body"_s, body}}}},
                  .created = created,
                  .approval = {.name = name, .category = u"UTILITY"_s, .contentType = u"twilio/text"_s, .submitted = created}})
              .sid;
    reviews.decide(sid, status, reason);
}

void addTemplates(Reviews &reviews, UtcMs now)
{
    using std::chrono::hours;
    addTemplate(reviews, now - hours(24 * 20), u"entretien_confirme"_s, u"fr"_s,
        u"Bonjour {{1}}, votre entretien est confirmé pour le {{2}}. À bientôt, Camille de Halftone."_s,
        {{u"1"_s, u"Zoé"_s}, {u"2"_s, u"mardi 12 mai à 14h"_s}}, u"approved"_s);
    addTemplate(reviews, now - hours(24 * 18), u"interview_reminder"_s, u"en"_s,
        u"Hi {{1}}, a reminder of your interview on {{2}}. See you soon, Camille from Halftone."_s,
        {{u"1"_s, u"Priya"_s}, {u"2"_s, u"Tuesday, May 12 at 2 pm"_s}}, u"approved"_s);
    addTemplate(reviews, now - hours(24 * 9), u"reprise_de_contact"_s, u"fr"_s,
        u"Bonjour {{1}}, êtes-vous toujours à l'écoute pour un poste de {{2}} ? Répondez-nous ici quand vous voulez."_s,
        {{u"1"_s, u"Amadou"_s}, {u"2"_s, u"data analyst"_s}}, u"approved"_s);
    addTemplate(reviews, now - hours(2), u"offer_next_steps"_s, u"en"_s,
        u"Hi {{1}}, your offer is on its way by email. Here is what happens next in our process."_s, {{u"1"_s, u"Emma"_s}}, u"pending"_s);
    addTemplate(reviews, now - hours(30), u"bonus_de_parrainage"_s, u"fr"_s, u"{{1}}, gagnez 500 € en nous recommandant un ami !"_s,
        {{u"1"_s, u"Zoé"_s}}, u"rejected"_s, u"subCode=2388299, userMessage=Variables can't be at the start or end of the template."_s);
}
} // namespace

QList<DemoCandidate> seedDemo(Sandbox &sandbox, UtcMs now)
{
    for (const Said &said : whatWasSaid(now)) {
        const QString text = said.line->text.toString();
        if (said.line->inbound)
            sandbox.addInbound(said.from, said.to, text, {}, said.when);
        else
            sandbox.addOutbound(
                said.from, said.to, text, said.when, said.from.startsWith("whatsapp:"_L1) ? Status::Read : Status::Delivered);
    }
    // One who turned out to have no WhatsApp: the message of three days ago was not delivered.
    const QString felix = u"+491713920047"_s;
    sandbox.recipients().setNoWhatsApp(felix);
    for (const Message &message : sandbox.ledger().conversation(felix))
        sandbox.ledger().setStatus(message.sid, Status::Undelivered, message.created, 63024);
    addTemplates(sandbox.reviews(), now);

    QList<DemoCandidate> candidates;
    for (const DemoPerson &person : demoPeople()) {
        sandbox.recipients().setLanguage(person.number.toString(), person.language.toString());
        candidates.append({
            .firstName = person.firstName.toString(),
            .lastName = person.lastName.toString(),
            .number = person.number.toString(),
            .language = person.language.toString(),
            .job = person.job.toString(),
            .stage = person.stage.toString(),
            .tags = person.tags.toString().split(u','),
            .timeZone = person.timeZone.toString(),
        });
    }
    return candidates;
}

} // namespace halftone::sandbox
