#include "workspace/Templates.h"

#include "storage/Templates.h"
#include "Store.h"
#include "TemplateForms.h"
#include "text/MergeFields.h"

#include <algorithm>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

Result<MessageTemplate> named(Session &session, const QString &name, std::optional<TemplateKind> kind)
{
    storage::Templates templates(*session.database, *session.ids);
    const UserId reader = session.user.id;
    if (kind)
        return templates.byName(*kind, name, {}, reader);
    auto sms = templates.byName(TemplateKind::Sms, name, {}, reader);
    if (sms || sms.error().kind != ErrorKind::NotFound)
        return sms;
    return templates.byName(TemplateKind::WhatsApp, name, {}, reader);
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

Result<Done> requestSubmission(Session &session, const MessageTemplate &shown)
{
    auto account = session.account();
    if (!account)
        return account.error();
    auto problems = problemsOf(session, shown);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error {ErrorKind::RuleRefused, u"template_form"_s, problems->constFirst().code, problems->constFirst().code};
    // One that was made before there was an account belongs to the one there is now.
    auto owned = session.database->run(
        u"UPDATE templates SET account_id = ? WHERE id = ? AND account_id IS NULL"_s, {account->id.value(), shown.id.value()});
    if (!owned)
        return owned.error();
    return session.approvals->requestSubmission(shown.id, session.now());
}

Async<QList<MessageTemplate>> Templates::list(std::optional<TemplateKind> kind)
{
    return m_store.run([=](Session &session) { return storage::Templates(*session.database, *session.ids).list(kind, session.user.id); });
}

Async<MessageTemplate> Templates::byName(const QString &name, std::optional<TemplateKind> kind)
{
    return m_store.run([=](Session &session) { return named(session, name, kind); });
}

Async<MessageTemplate> Templates::add(const NewTemplate &fresh)
{
    return m_store.write([=](Session &session) -> Result<MessageTemplate> {
        auto made = storedForm(session, fresh);
        if (!made)
            return made.error();
        return storage::Templates(*session.database, *session.ids).add(*made, session.now());
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
        if (auto submitted = requestSubmission(session, *shown); !submitted)
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
    return m_store.run([](Session &session) -> Result<QList<Approval>> {
        auto open = session.approvals->openOrRejected();
        if (!open)
            return open;
        storage::Templates templates(*session.database, *session.ids);
        const auto seen = templates.list(TemplateKind::WhatsApp, session.user.id);
        if (!seen)
            return seen.error();
        QList<Approval> mine = *open;
        mine.removeIf([&seen](const Approval &one) {
            const auto isIt = [&one](const MessageTemplate &shown) { return shown.id == one.id; };
            return one.waitingMessages == 0 && std::ranges::none_of(*seen, isIt);
        });
        return mine;
    });
}

} // namespace halftone::workspace
