#include "workspace/Templates.h"

#include "storage/Templates.h"
#include "Store.h"
#include "text/LanguageGuess.h"
#include "text/MergeFields.h"
#include "text/Skeleton.h"

#include <QRegularExpression>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

Result<MessageTemplate> named(Session &session, const QString &name, std::optional<TemplateKind> kind)
{
    storage::Templates templates(*session.database, *session.ids);
    if (kind)
        return templates.byName(*kind, name);
    auto sms = templates.byName(TemplateKind::Sms, name);
    if (sms || sms.error().kind != ErrorKind::NotFound)
        return sms;
    return templates.byName(TemplateKind::WhatsApp, name);
}

/// What reviewers would say to a template (R6.6); the samples are those that would be sent along.
Result<QList<text::FormProblem>> problemsOf(Session &session, const MessageTemplate &shown)
{
    if (shown.kind == TemplateKind::Sms) {
        // An SMS template becomes a WhatsApp one when it is sent in a closed window: it is checked the same way, but for its name.
        return text::checkForm(shown.body, QStringList(text::fieldsOf(shown.body).size(), u"example"_s), std::nullopt, shown.language);
    }
    auto approval = session.approvals->byId(shown.id);
    if (!approval)
        return approval.error();
    return text::checkForm(approval->skeleton, approval->samples, shown.name, shown.language);
}

} // namespace

Async<QList<MessageTemplate>> Templates::list(std::optional<TemplateKind> kind)
{
    return m_store.run([=](Session &session) { return storage::Templates(*session.database, *session.ids).list(kind); });
}

Async<MessageTemplate> Templates::byName(const QString &name, std::optional<TemplateKind> kind)
{
    return m_store.run([=](Session &session) { return named(session, name, kind); });
}

Async<MessageTemplate> Templates::add(const NewTemplate &fresh)
{
    return m_store.write([=](Session &session) -> Result<MessageTemplate> {
        if (fresh.name.trimmed().isEmpty())
            return Error {ErrorKind::InvalidInput, u"bad_name"_s, {}, fresh.name};
        if (fresh.body.trimmed().isEmpty())
            return Error {ErrorKind::InvalidInput, u"message_empty"_s, {}};
        static const QRegularExpression kName(u"^[a-z0-9_]{1,512}$"_s);
        if (fresh.kind == TemplateKind::WhatsApp && !kName.match(fresh.name).hasMatch())
            return Error {ErrorKind::InvalidInput, u"bad_name"_s, {}, fresh.name};
        // R8.3: an unknown field is an error when the template is saved. Custom fields are named with their prefix.
        QStringList custom;
        for (const QString &field : text::fieldsOf(fresh.body)) {
            if (field.startsWith("custom."_L1))
                custom << field;
        }
        if (const QList<Error> wrong = text::fieldErrors(fresh.body, custom); !wrong.isEmpty())
            return wrong.constFirst();
        const QString language = fresh.language.isEmpty() ? text::guessLanguage(fresh.body) : fresh.language;
        auto skeleton = text::skeletonOf(fresh.body);
        if (!skeleton)
            return skeleton.error();
        storage::NewTemplate made;
        made.shown.kind = fresh.kind;
        made.shown.name = fresh.name.trimmed();
        made.shown.language = fresh.kind == TemplateKind::WhatsApp ? storage::templateLanguage(language, fresh.body) : language;
        made.shown.category = fresh.category.isEmpty() ? u"utility"_s : fresh.category;
        made.shown.body = fresh.body;
        made.shown.shared = fresh.shared;
        made.shown.variables = text::fieldsOf(fresh.body);
        made.skeleton = skeleton->body;
        made.skeletonHash = text::skeletonHash(skeleton->body, made.shown.language);
        made.fields = skeleton->fields;
        made.samples = storage::samplesFor(skeleton->fields, made.shown.language);
        made.owner = session.user.id;
        if (fresh.kind == TemplateKind::WhatsApp) {
            if (auto account = session.account())
                made.account = account->id;
        }
        return storage::Templates(*session.database, *session.ids).add(made, session.now());
    });
}

Async<QList<text::FormProblem>> Templates::check(const QString &name)
{
    return m_store.run([=](Session &session) -> Result<QList<text::FormProblem>> {
        auto shown = named(session, name, std::nullopt);
        if (!shown)
            return shown.error();
        return problemsOf(session, *shown);
    });
}

Async<MessageTemplate> Templates::submit(const QString &name)
{
    return m_store.write([=](Session &session) -> Result<MessageTemplate> {
        auto shown = named(session, name, TemplateKind::WhatsApp);
        if (!shown)
            return shown.error();
        auto account = session.account();
        if (!account)
            return account.error();
        auto problems = problemsOf(session, *shown);
        if (!problems)
            return problems.error();
        if (!problems->isEmpty())
            return Error {ErrorKind::RuleRefused, u"template_form"_s, problems->constFirst().code, problems->constFirst().code};
        // One that was made before there was an account belongs to the one there is now.
        auto owned = session.database->run(
            u"UPDATE templates SET account_id = ? WHERE id = ? AND account_id IS NULL"_s, {account->id.value(), shown->id.value()});
        if (!owned)
            return owned.error();
        if (auto submitted = session.approvals->requestSubmission(shown->id, session.now()); !submitted)
            return submitted.error();
        return storage::Templates(*session.database, *session.ids).byId(shown->id);
    });
}

Async<Done> Templates::remove(const QString &name)
{
    return m_store.write([=](Session &session) -> Result<Done> {
        auto shown = named(session, name, std::nullopt);
        if (!shown)
            return shown.error();
        return storage::Templates(*session.database, *session.ids).remove(shown->id);
    });
}

Async<QList<Approval>> Templates::approvals()
{
    return m_store.run([](Session &session) { return session.approvals->openOrRejected(); });
}

} // namespace halftone::workspace
