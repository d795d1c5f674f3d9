#include "Composition.h"

#include "phone/PhoneNumber.h"
#include "rules/MergeValues.h"
#include "rules/QuietHours.h"
#include "rules/ReplyWindow.h"
#include "storage/Candidates.h"
#include "storage/Conversations.h"
#include "storage/Numbers.h"
#include "storage/RouteFactsReader.h"
#include "storage/SettingsStore.h"
#include "storage/Templates.h"
#include "text/LanguageGuess.h"
#include "text/Normalise.h"
#include "text/Skeleton.h"

#include <QTimeZone>

#include <algorithm>

namespace halftone::workspace {

using namespace Qt::StringLiterals;
using rules::RouteReason;
using rules::SendWay;

namespace {

/// The refusal that a route without a channel stands for: why, for the channel that was asked for or tried.
Error noChannel(const rules::Route &route, std::optional<Channel> wanted)
{
    if (route.reason == RouteReason::OptedOut)
        return {ErrorKind::RuleRefused, u"opted_out"_s, {}};
    const rules::ChannelVerdict &verdict = route.verdict(wanted.value_or(Channel::WhatsApp));
    if (wanted && verdict.whyNot) {
        if (*verdict.whyNot == rules::WhyNot::OptedOut)
            return {ErrorKind::RuleRefused, u"opted_out"_s, {}};
        return {ErrorKind::RuleRefused, code(*verdict.whyNot), {}, verdict.area};
    }
    return {ErrorKind::RuleRefused, u"no_channel"_s, verdict.whyNot ? code(*verdict.whyNot) : QString(), verdict.area};
}

/// What is composed, before any rule looks at it.
struct Words
{
    QString source;
    QString language;
    std::optional<MessageTemplate> chosen;
    std::optional<Approval> approval; ///< of a WhatsApp template
};

Result<Words> wordsOf(Session &session, const Draft &draft, const Candidate &candidate)
{
    Words words;
    words.language = draft.language;
    if (draft.composedAs == ComposedAs::FreeText) {
        words.source = draft.text;
    } else {
        storage::Templates templates(*session.database, *session.ids);
        auto found = templates.byId(draft.templateId);
        if (!found)
            return found.error();
        words.source = found->body;
        words.language = found->language;
        words.chosen = *found;
        if (found->kind == TemplateKind::WhatsApp) {
            auto approval = session.approvals->byId(found->id);
            if (!approval)
                return approval.error();
            words.approval = *approval;
        }
    }
    if (words.language.isEmpty())
        words.language = text::guessLanguage(words.source);
    if (words.language.isEmpty())
        words.language = candidate.language;
    return words;
}

/// Values of the template's variables 1, 2, … for this candidate.
QStringList variablesOf(const Approval &approval, const QString &source, const QString &rendered, const text::FieldValues &values)
{
    auto skeleton = text::skeletonOf(source);
    QStringList fields = skeleton && !skeleton->fields.isEmpty() ? skeleton->fields : approval.fields;
    QStringList list;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString &field = fields.at(i);
        if (field.toInt() > 0) {
            list << values.value(field);
        } else {
            auto value = text::render(u"{{ "_s + field + u" }}"_s, values);
            list << (value ? *value : QString());
        }
    }
    // A template whose text is not ours (fetched, or changed since): the values are those by which it reads as it does.
    if (text::fill(approval.skeleton, list) ? *text::fill(approval.skeleton, list) != rendered : true) {
        if (auto covered = text::cover(approval.skeleton, rendered))
            return *covered;
    }
    return list;
}

/// R6.3: a template of the workspace whose text this is, by its fields or as it reads.
Result<Done> findCovering(Session &session, AccountId account, const Words &words, Composed &composed)
{
    const QString &body = composed.preview.body;
    auto templated = storage::templatedText(account, words.source, body, words.language);
    if (templated) {
        composed.templated = *templated;
        auto twin = session.approvals->byHash(account, templated->draft.skeletonHash);
        if (!twin)
            return twin.error();
        if (*twin) {
            composed.approval = **twin;
            composed.variables = templated->values;
        }
        if (composed.approval && rules::isUsable(composed.approval->status))
            return done();
    }
    const QString language = storage::templateLanguage(words.language, body);
    auto bodies = storage::Templates(*session.database, *session.ids).approvedBodies(account, language);
    if (!bodies)
        return bodies.error();
    const QString normal = text::forMatch(body);
    for (const storage::CoveringBody &candidate : *bodies) {
        auto values = text::cover(text::forMatch(candidate.skeleton), normal);
        if (!values)
            continue;
        auto approval = session.approvals->byId(candidate.id);
        if (!approval)
            return approval.error();
        composed.approval = *approval;
        composed.variables = *values;
        composed.templated.reset();
        return done();
    }
    if (!composed.templated && templated.error().kind != ErrorKind::RuleRefused && templated.error().kind != ErrorKind::InvalidInput)
        return templated.error();
    return done();
}

void refuse(Composed &composed, Error error)
{
    if (!composed.preview.refusal)
        composed.preview.refusal = std::move(error);
}

/// R8.1, R8.2, R6.6: what the text itself is refused for.
void checkText(Composed &composed, const Words &words)
{
    const Preview &preview = composed.preview;
    if (preview.body.trimmed().isEmpty()) {
        if (preview.missingFields.isEmpty())
            refuse(composed, {ErrorKind::InvalidInput, u"message_empty"_s, {}});
        return;
    }
    if (preview.body.size() > text::kMaxSmsCharacters)
        refuse(composed, {ErrorKind::RuleRefused, u"message_too_long"_s, {}, QString::number(preview.body.size())});
    if (preview.way != SendWay::SubmitForApproval || composed.templated)
        return;
    auto skeleton = text::skeletonOf(words.source);
    const QString body = skeleton ? skeleton->body : preview.body;
    const auto values = text::cover(body, preview.body);
    composed.preview.formProblems
        = text::checkForm(values ? body : preview.body, values.value_or(QStringList {}), std::nullopt, words.language);
    const QString first = composed.preview.formProblems.isEmpty() ? QString() : composed.preview.formProblems.constFirst().code;
    refuse(composed, {ErrorKind::RuleRefused, u"template_form"_s, first, first});
}

Result<Done> judgeWay(
    Session &session, const Draft &draft, const Words &words, const text::FieldValues &values, milliseconds skew, Composed &composed)
{
    storage::RouteFactsReader reader(*session.database);
    bool open = true;
    std::optional<ApprovalStatus> status;
    if (composed.channel == Channel::WhatsApp) {
        auto last = reader.lastInboundWhatsApp(composed.recipient.id, composed.sender);
        if (!last)
            return last.error();
        open = rules::replyWindow(*last, session.now(), skew).isOpen();
    }
    if (words.approval) {
        composed.approval = words.approval;
        composed.variables = variablesOf(*words.approval, words.source, composed.preview.body, values);
        status = words.approval->status;
        for (const QString &value : std::as_const(composed.variables)) {
            const auto problems = text::checkValue(value);
            if (!problems.isEmpty() && composed.channel == Channel::WhatsApp) {
                composed.preview.formProblems = problems;
                refuse(composed, {ErrorKind::RuleRefused, u"template_form"_s, problems.constFirst().code, problems.constFirst().subject});
            }
        }
    } else if (composed.channel == Channel::WhatsApp && !open && composed.preview.missingFields.isEmpty()
        && !composed.preview.body.trimmed().isEmpty()) {
        auto account = session.account();
        if (!account)
            return account.error();
        if (auto covering = findCovering(session, account->id, words, composed); !covering)
            return covering;
        if (composed.approval)
            status = composed.approval->status;
    }
    composed.preview.way = rules::sendWay(draft.composedAs, composed.channel, open, status);
    if (composed.preview.way == SendWay::SendTemplate && composed.approval)
        composed.preview.coveredBy = composed.approval->name;
    if (composed.preview.way == SendWay::SendText)
        composed.approval.reset();
    if (composed.preview.way == SendWay::SwitchChannelFirst)
        refuse(composed, {ErrorKind::RuleRefused, u"switch_channel_first"_s, {}});
    return done();
}

} // namespace

Result<Composed> compose(Session &session, const Draft &draft, milliseconds skew)
{
    Composed composed;
    auto candidate = storage::Candidates(*session.database, *session.ids).byId(draft.candidate);
    if (!candidate)
        return candidate.error();
    composed.candidate = *candidate;
    auto detail = storage::Conversations(*session.database).byCandidate(draft.candidate, session.user.id, session.now());
    if (!detail)
        return detail.error();
    composed.conversation = detail->summary.id;
    storage::RouteFactsReader reader(*session.database);
    RecipientId recipient = draft.recipient;
    if (!recipient.isValid()) {
        auto preferred = reader.preferredRecipient(composed.conversation);
        if (!preferred)
            return preferred.error();
        recipient = *preferred;
    }
    const auto settings = storage::loadSettings(*session.database);
    if (!settings)
        return settings.error();
    const auto numbers = storage::Numbers(*session.database).all();
    if (!numbers)
        return numbers.error();
    auto facts = reader.routeFacts(recipient, *settings, *numbers);
    if (!facts)
        return facts.error();
    composed.recipient = facts->recipient;

    auto words = wordsOf(session, draft, *candidate);
    if (!words)
        return words.error();
    text::FieldValues values = rules::mergeValues(*candidate, session.user, *settings, words->language);
    for (auto it = draft.variables.cbegin(); it != draft.variables.cend(); ++it)
        values.insert(rules::fieldName(it.key()), it.value());
    Preview &preview = composed.preview;
    if (const QList<Error> wrong = text::fieldErrors(words->source, QStringList(values.keys())); !wrong.isEmpty())
        refuse(composed, wrong.constFirst());
    preview.missingFields = text::missingFields(words->source, values);
    if (!preview.missingFields.isEmpty())
        refuse(composed, {ErrorKind::RuleRefused, u"missing_field"_s, {}, preview.missingFields.constFirst()});
    if (const auto rendered = text::render(words->source, values)) {
        preview.body = *rendered;
        if (preview.body != words->source)
            composed.source = words->source;
    }
    preview.size = text::smsSize(preview.body);

    preview.route = draft.channel ? rules::routeByHand(*facts, *draft.channel, draft.number) : rules::route(*facts);
    for (const rules::RouteWarning warning : std::as_const(preview.route.warnings))
        preview.warnings << code(warning);
    if (!preview.route.channel) {
        refuse(composed, noChannel(preview.route, draft.channel));
        return composed;
    }
    composed.channel = *preview.route.channel;
    composed.sender = preview.route.sender;
    preview.channel = composed.channel;
    preview.sender = composed.sender;
    const auto from = std::ranges::find(*numbers, composed.sender, &Number::id);
    if (from != numbers->cend())
        preview.senderText = from->e164.toString();
    if (auto way = judgeWay(session, draft, *words, values, skew, composed); !way)
        return way.error();
    checkText(composed, *words);
    // R9.1: one-to-one only warns.
    const QStringList zones
        = composed.recipient.kind == AddressKind::E164 ? phone::timeZones(E164(composed.recipient.address)) : QStringList {};
    const QuietHours &quiet = rules::quietHoursFor(*settings, composed.recipient.region);
    if (rules::isQuiet(quiet, rules::zonesFor(candidate->timeZone, zones, QTimeZone::systemTimeZone()), session.now()))
        preview.warnings << u"quiet_hours"_s;
    return composed;
}

} // namespace halftone::workspace
