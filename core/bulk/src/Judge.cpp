#include "bulk/Judge.h"

#include "bulk/OptOutSentence.h"
#include "phone/PhoneNumber.h"
#include "rules/MergeValues.h"
#include "rules/ReplyWindow.h"
#include "rules/SendWay.h"
#include "Said.h"
#include "storage/Candidates.h"
#include "storage/Numbers.h"
#include "storage/RouteFactsReader.h"
#include "storage/SettingsStore.h"
#include "storage/Templates.h"
#include "text/LanguageGuess.h"
#include "text/Segments.h"
#include "text/Skeleton.h"
#include "text/TemplateForm.h"

#include <algorithm>

namespace halftone::bulk {

using namespace Qt::StringLiterals;

struct Judge::Person
{
    Subject subject;
    std::optional<Candidate> candidate = {}; ///< empty: the number cannot be read, or nobody has it and there is none
    ConversationId conversation = {};
    std::optional<rules::RouteFacts> facts = {}; ///< empty: the number cannot be read
    bool isNew = false;
};

namespace {

/// Somebody who is not in the workspace yet, as the list knows them.
Candidate strangerFrom(const Subject &subject, const Recipient &address)
{
    Candidate stranger;
    const auto value = [&](const QString &field) { return subject.fields.value(field).trimmed(); };
    stranger.externalId = value(u"external_id"_s);
    stranger.firstName = value(u"first_name"_s);
    stranger.lastName = value(u"last_name"_s);
    stranger.language = value(u"language"_s);
    stranger.timeZone = value(u"time_zone"_s);
    stranger.job = value(u"job"_s);
    stranger.stage = value(u"stage"_s);
    stranger.recipients = {address};
    return stranger;
}

/// What the list says of a field wins over what the workspace knows: it is what the sender of the list meant.
void overlay(text::FieldValues &values, const QMap<QString, QString> &fields)
{
    static const QStringList kNotFields {
        u"phone"_s, u"email"_s, u"tags"_s, u"language"_s, u"time_zone"_s, u"interview"_s, u"external_id"_s};
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (kNotFields.contains(it.key()) || it.value().trimmed().isEmpty())
            continue;
        const QString name = it.key() == "job"_L1 ? u"job.title"_s : rules::fieldName(it.key());
        values.insert(name, it.value().trimmed());
    }
    const QString full = (values.value(u"candidate.first_name"_s) + u' ' + values.value(u"candidate.last_name"_s)).trimmed();
    values.insert(u"candidate.full_name"_s, full);
}

} // namespace

Judge::Judge(const Desk &desk, const Bulk &bulk, UtcMs now)
    : m_desk(desk)
    , m_bulk(bulk)
    , m_now(now)
{
}

Result<std::unique_ptr<Judge>> Judge::make(const Desk &desk, const Bulk &bulk, UtcMs now)
{
    std::unique_ptr<Judge> judge(new Judge(desk, bulk, now));
    if (auto loaded = judge->load(); !loaded)
        return loaded.error();
    return judge;
}

Result<Done> Judge::load()
{
    const auto settings = storage::loadSettings(m_desk.database);
    if (!settings)
        return settings.error();
    m_settings = *settings;
    const auto numbers = storage::Numbers(m_desk.database).all();
    if (!numbers)
        return numbers.error();
    m_numbers = *numbers;
    m_textLanguage = m_bulk.content.language.isEmpty() ? text::guessLanguage(m_bulk.content.text) : m_bulk.content.language;
    if (m_bulk.content.composedAs == ComposedAs::WhatsAppTemplate) {
        const auto approval = m_desk.approvals.byId(m_bulk.content.templateId);
        if (!approval)
            return approval.error();
        m_template = *approval;
    }
    return done();
}

QList<Error> Judge::textErrors(const QStringList &customFields) const
{
    return text::fieldErrors(m_bulk.content.text, customFields + m_bulk.content.variables.keys());
}

Result<QList<Judge::Person>> Judge::peopleOf(const QList<Subject> &subjects)
{
    storage::Candidates candidates(m_desk.database, m_desk.ids);
    storage::RouteFactsReader reader(m_desk.database);
    QList<Person> people;
    people.reserve(subjects.size());
    QStringList keys;
    QHash<qsizetype, Recipient> addresses;
    QList<CandidateId> wanted;
    for (const Subject &subject : subjects) {
        people.append(Person {.subject = subject});
        if (subject.candidate.isValid()) {
            wanted << subject.candidate;
            continue;
        }
        const QString external = subject.fields.value(u"external_id"_s).trimmed();
        if (subject.number.trimmed().isEmpty() && !external.isEmpty()) {
            const auto found = candidates.find(external);
            if (found)
                people.last().subject.candidate = found->id;
            else if (found.error().kind != ErrorKind::NotFound && found.error().kind != ErrorKind::Conflict)
                return found.error();
            if (found)
                wanted << found->id;
            continue;
        }
        const auto address = storage::addressOf(subject.number, m_bulk.defaultRegion);
        if (!address)
            continue; // cannot be read: blocked, and shown as it stands
        addresses.insert(people.size() - 1, *address);
        keys << address->matchKey;
    }
    const auto contacts = candidates.contactsByMatchKeys(keys);
    if (!contacts)
        return contacts.error();
    for (auto it = addresses.cbegin(); it != addresses.cend(); ++it) {
        if (const auto known = contacts->constFind(it->matchKey); known != contacts->constEnd())
            wanted << known->candidate;
    }
    const auto read = candidates.byIds(wanted);
    if (!read)
        return read.error();
    QHash<CandidateId, Candidate> byId;
    QStringList firstKeys;
    for (const Candidate &candidate : *read) {
        byId.insert(candidate.id, candidate);
        if (!candidate.recipients.isEmpty())
            firstKeys << candidate.recipients.constFirst().matchKey;
    }
    const auto conversations = candidates.contactsByMatchKeys(firstKeys);
    if (!conversations)
        return conversations.error();

    QList<RecipientId> recipients;
    QHash<RecipientId, qsizetype> personOf;
    for (qsizetype i = 0; i < people.size(); ++i) {
        Person &person = people[i];
        const auto address = addresses.constFind(i);
        RecipientId recipient;
        CandidateId candidate = person.subject.candidate;
        if (address != addresses.constEnd()) {
            const auto known = contacts->constFind(address->matchKey);
            if (known == contacts->constEnd()) {
                person.isNew = true;
                person.candidate = strangerFrom(person.subject, *address);
                person.facts = rules::RouteFacts {.recipient = *address, .numbers = m_numbers};
                person.facts->deniedAreas = m_settings.deniedAreas;
                person.facts->matchRegion = m_settings.matchRegion;
                person.facts->defaultSms = m_settings.defaultSms;
                person.facts->defaultWhatsApp = m_settings.defaultWhatsApp;
                continue;
            }
            candidate = known->candidate;
            recipient = known->recipient;
            person.conversation = known->conversation;
        }
        const auto found = byId.constFind(candidate);
        if (found == byId.constEnd() || found->recipients.isEmpty())
            continue;
        person.candidate = *found;
        if (!recipient.isValid()) {
            person.conversation = conversations->value(found->recipients.constFirst().matchKey).conversation;
            recipient = found->recipients.constFirst().id;
            if (found->recipients.size() > 1) {
                const auto preferred = reader.preferredRecipient(person.conversation);
                if (!preferred)
                    return preferred.error();
                recipient = *preferred;
            }
        }
        recipients << recipient;
        personOf.insert(recipient, i);
    }
    const auto facts = reader.routeFacts(recipients, m_settings, m_numbers);
    if (!facts)
        return facts.error();
    QHash<RecipientId, rules::RouteFacts> factsOf;
    for (const rules::RouteFacts &one : *facts)
        factsOf.insert(one.recipient.id, one);
    qsizetype next = 0;
    for (Person &person : people) {
        // The same address may stand in the list twice; each has its facts.
        if (person.isNew || !person.candidate)
            continue;
        const RecipientId recipient = recipients.at(next++);
        if (const auto one = factsOf.constFind(recipient); one != factsOf.constEnd())
            person.facts = *one;
    }
    return people;
}

text::FieldValues Judge::valuesOf(const Person &person) const
{
    const QString language = m_textLanguage.isEmpty() ? person.candidate->language : m_textLanguage;
    text::FieldValues values = rules::mergeValues(*person.candidate, m_desk.sender, m_settings, language);
    overlay(values, person.subject.fields);
    for (auto it = m_bulk.content.variables.cbegin(); it != m_bulk.content.variables.cend(); ++it)
        values.insert(rules::fieldName(it.key()), it.value());
    return values;
}

Result<QList<Judged>> Judge::judge(const QList<Subject> &subjects)
{
    const auto people = peopleOf(subjects);
    if (!people)
        return people.error();
    QList<Judged> all;
    all.reserve(people->size());
    for (const Person &person : *people) {
        auto one = judgeOne(person);
        if (!one)
            return one.error();
        all << std::move(one).value();
    }
    return all;
}

Result<Judged> Judge::judgeOne(const Person &person)
{
    Judged judged;
    storage::BulkRow &row = judged.row;
    row.line = person.subject.line;
    row.fields = person.subject.fields;
    row.externalId = person.subject.fields.value(u"external_id"_s).trimmed();
    row.number = person.subject.number.trimmed();
    rules::PlanFacts facts;
    if (!person.facts || !person.candidate) {
        row.name = (person.subject.fields.value(u"first_name"_s) + u' ' + person.subject.fields.value(u"last_name"_s)).trimmed();
        facts.numberValid = false;
        row.plan = rules::planRecipient(facts);
        return judged;
    }
    const Candidate &candidate = *person.candidate;
    const Recipient &recipient = person.facts->recipient;
    row.name = candidate.displayName();
    row.number = recipient.address;
    row.matchKey = recipient.matchKey;
    row.candidate = candidate.id;
    row.recipient = recipient.id;
    if (row.externalId.isEmpty())
        row.externalId = candidate.externalId;
    row.zone = candidate.timeZone;
    if (row.zone.isEmpty() && recipient.kind == AddressKind::E164)
        row.zone = phone::timeZone(E164(recipient.address));
    judged.conversation = person.conversation;
    if (person.isNew)
        judged.address = recipient;

    QString theirs = candidate.language;
    if (!theirs.startsWith("fr"_L1) && !theirs.startsWith("en"_L1))
        theirs = m_textLanguage;
    row.language = m_textLanguage.isEmpty() ? candidate.language : m_textLanguage;
    const BulkContent &content = m_bulk.content;
    const bool says = content.optOutSentence && content.composedAs != ComposedAs::WhatsAppTemplate;
    judged.source = says ? withOptOutSentence(content.text, theirs) : content.text;

    const text::FieldValues values = valuesOf(person);
    facts.missingField = !text::missingFields(judged.source, values).isEmpty();
    if (const auto rendered = text::render(judged.source, values))
        row.body = *rendered;
    else
        facts.missingField = true;
    facts.tooLong = row.body.size() > text::kMaxSmsCharacters;
    facts.segments = text::smsSize(row.body).segments;
    facts.route = rules::route(*person.facts);
    facts.way = rules::sendWay(content.composedAs, Channel::Sms, true, std::nullopt);
    if (facts.route.channel == Channel::WhatsApp && !facts.missingField) {
        std::optional<UtcMs> last;
        if (!person.isNew) {
            const auto read = storage::RouteFactsReader(m_desk.database).lastInboundWhatsApp(recipient.id, facts.route.sender);
            if (!read)
                return read.error();
            last = *read;
        }
        const bool closed = rules::replyWindow(last, m_now, m_desk.skew).treatAsClosedForBatch; // R5.3
        if (auto done = judgeWhatsApp(person, !closed, judged, facts, values); !done)
            return done.error();
    }
    judged.way = facts.way;
    row.plan = rules::planRecipient(facts);
    if (row.plan.channel) {
        const auto from = std::ranges::find(m_numbers, row.plan.sender, &Number::id);
        if (from != m_numbers.cend())
            row.senderText = from->e164.toString();
    }
    if (judged.source == row.body)
        judged.source.clear();
    return judged;
}

Result<Judge::Said *> Judge::saidIn(const QString &language, const QString &source, const QString &firstBody)
{
    const QString key = language + u'\n' + source;
    if (const auto known = m_said.constFind(key); known != m_said.constEnd())
        return known->get();
    auto said = sayIn(m_desk, source, language, firstBody);
    if (!said)
        return said.error();
    const auto kept = std::make_shared<Said>(Said {std::move(said).value()});
    m_said.insert(key, kept);
    return kept.get();
}

Result<Done> Judge::judgeWhatsApp(const Person &person, bool open, Judged &judged, rules::PlanFacts &facts, const text::FieldValues &values)
{
    const BulkContent &content = m_bulk.content;
    std::optional<ApprovalStatus> status;
    if (m_template) {
        judged.approval = m_template;
        judged.variables = variablesFor(*m_template, content.text, judged.row.body, values);
        status = m_template->status;
        facts.templateForm = anyValueRefused(judged.variables);
    } else if (!open) {
        const QString language = judged.row.language.isEmpty() ? person.candidate->language : judged.row.language;
        auto said = saidIn(language, judged.source, judged.row.body);
        if (!said)
            return said.error();
        const Said &text = **said;
        judged.approval = text.approval;
        bool formProblem = text.formProblem;
        if (text.covering) {
            if (const auto covered = coverValues(*text.covering, judged.row.body)) {
                judged.approval = text.covering;
                judged.variables = *covered;
                formProblem = false; // the provider has taken that one
            }
        }
        if (judged.variables.isEmpty())
            judged.variables = variablesFor(text.approval, judged.source, judged.row.body, values);
        if (judged.approval->id.isValid())
            status = judged.approval->status;
        facts.templateForm
            = formProblem || anyValueRefused(judged.variables) || !fills(*judged.approval, judged.variables, judged.row.body);
    }
    facts.way = rules::sendWay(content.composedAs, Channel::WhatsApp, open, status);
    // A value that no template can hold would make an approval for one person alone (R11.2).
    if (facts.templateForm && facts.way != rules::SendWay::SendText)
        facts.way = rules::SendWay::SubmitForApproval;
    if (facts.way == rules::SendWay::SendText)
        judged.approval.reset();
    return done();
}

} // namespace halftone::bulk
