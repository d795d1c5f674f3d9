#include "storage/Approvals.h"

#include "text/LanguageGuess.h"
#include "text/MergeFields.h"
#include "text/Skeleton.h"
#include "text/TemplateForm.h"

#include <QHash>

namespace halftone::storage {

using namespace Qt::StringLiterals;

namespace {

/// Sample values that go to the reviewer: nobody's data, and of a length that is usual for the field.
QString sampleOf(const QString &expression, const QString &language)
{
    static const QHash<QString, std::pair<QString, QString>> kSamples {
        {u"candidate.first_name"_s, {u"Camille"_s, u"Camille"_s}},
        {u"candidate.last_name"_s, {u"Martin"_s, u"Martin"_s}},
        {u"candidate.full_name"_s, {u"Camille Martin"_s, u"Camille Martin"_s}},
        {u"sender.first_name"_s, {u"Alex"_s, u"Alex"_s}},
        {u"sender.last_name"_s, {u"Morgan"_s, u"Morel"_s}},
        {u"sender.full_name"_s, {u"Alex Morgan"_s, u"Alex Morel"_s}},
        {u"job.title"_s, {u"nurse"_s, u"infirmier"_s}},
        {u"organization.name"_s, {u"Acme"_s, u"Acme"_s}},
        {u"interview.date"_s, {u"Monday 12 May"_s, u"lundi 12 mai"_s}},
        {u"interview.time"_s, {u"10:30"_s, u"10 h 30"_s}},
        {u"interview.location"_s, {u"12 High Street"_s, u"12 rue de la Paix"_s}},
        {u"interview.link"_s, {u"https://example.com/meeting"_s, u"https://example.com/entretien"_s}},
    };
    const QString field = expression.section(u'|', 0, 0).trimmed();
    const auto found = kSamples.constFind(field);
    const bool french = language.startsWith("fr"_L1);
    if (found != kSamples.constEnd())
        return french ? found->second : found->first;
    return french ? u"exemple"_s : u"example"_s;
}

} // namespace

QString templateLanguage(const QString &language, const QString &textToGuessFrom)
{
    QString chosen = language.isEmpty() ? text::guessLanguage(textToGuessFrom) : language;
    if (chosen.isEmpty())
        chosen = u"en"_s;
    chosen.replace(u'-', u'_');
    const QString region = chosen.section(u'_', 1, 1).toUpper();
    const QString base = chosen.section(u'_', 0, 0).toLower();
    // WhatsApp knows French, German … without a region only; English, Portuguese, Spanish and Chinese with some.
    static const QStringList kRegional {
        u"en_US"_s, u"en_GB"_s, u"pt_BR"_s, u"pt_PT"_s, u"es_ES"_s, u"es_MX"_s, u"es_AR"_s, u"zh_CN"_s, u"zh_HK"_s, u"zh_TW"_s};
    const QString full = base + u'_' + region;
    return kRegional.contains(full) ? full : base;
}

QStringList samplesFor(const QStringList &fields, const QString &language)
{
    QStringList samples;
    for (const QString &field : fields)
        samples << sampleOf(field, language);
    return samples;
}

Result<TemplatedText> templatedText(AccountId account, const QString &source, const QString &rendered, const QString &language)
{
    auto skeleton = text::skeletonOf(source);
    if (!skeleton)
        return skeleton.error();
    TemplatedText made;
    made.draft.account = account;
    made.draft.language = templateLanguage(language, rendered);
    auto values = text::cover(skeleton->body, rendered);
    if (values) {
        made.draft.skeleton = skeleton->body;
        made.draft.fields = skeleton->fields;
        made.values = *values;
    } else {
        // A value that no template may hold (a line break), or a text that was changed since: submitted as it reads.
        made.draft.skeleton = rendered;
    }
    made.draft.samples = samplesFor(made.draft.fields, made.draft.language);
    made.draft.skeletonHash = text::skeletonHash(made.draft.skeleton, made.draft.language);
    made.draft.name = text::templateName(made.draft.skeleton, made.draft.language);
    made.draft.category = u"utility"_s;
    auto problems = text::checkForm(made.draft.skeleton, made.values, made.draft.name, made.draft.language);
    if (!problems.isEmpty())
        return Error {ErrorKind::RuleRefused, u"template_form"_s, problems.constFirst().code, problems.constFirst().code};
    return made;
}

Result<std::optional<MessageApproval>> Approvals::ensureForMessage(MessageId message, UtcMs now)
{
    QString body;
    QString source;
    QString language;
    AccountId account;
    bool found = false;
    auto read
        = m_database.run(u"SELECT m.body, m.source, m.account_id, c.language FROM messages m JOIN recipients r ON r.id = m.recipient_id"
                         " JOIN candidates c ON c.id = r.candidate_id WHERE m.id = ?"_s,
            {message.value()}, [&](const QSqlQuery &q) {
                found = true;
                body = q.value(0).toString();
                source = q.value(1).toString();
                account = AccountId(q.value(2).toLongLong());
                language = q.value(3).toString();
            });
    if (!read)
        return read.error();
    if (!found)
        return Error {ErrorKind::NotFound, u"not_found"_s, u"message"_s, message.toString()};
    const QString guessed = text::guessLanguage(body); // what is written counts, not who it is written to
    const auto made = templatedText(account, source.isEmpty() ? body : source, body, guessed.isEmpty() ? language : guessed);
    if (!made)
        return made.error().kind == ErrorKind::RuleRefused || made.error().kind == ErrorKind::InvalidInput
            ? Result<std::optional<MessageApproval>>(std::optional<MessageApproval> {})
            : made.error();
    auto ensured = ensure(made->draft, now);
    if (!ensured)
        return ensured.error();
    return std::optional<MessageApproval>(MessageApproval {*ensured, made->values});
}

} // namespace halftone::storage
