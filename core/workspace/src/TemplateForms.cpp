#include "TemplateForms.h"

#include "model/Settings.h"
#include "rules/MergeValues.h"
#include "storage/Approvals.h"
#include "storage/Candidates.h"
#include "storage/SettingsStore.h"
#include "storage/TemplateDesk.h"
#include "text/LanguageGuess.h"
#include "text/Skeleton.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

/// R8.3: an unknown field is an error when the template is saved. Custom fields are named with their prefix.
QList<Error> wrongFields(const QString &body)
{
    QStringList custom;
    for (const QString &field : text::fieldsOf(body)) {
        if (field.startsWith("custom."_L1))
            custom << field;
    }
    return text::fieldErrors(body, custom);
}

QString languageOf(const NewTemplate &fresh)
{
    const QString language = fresh.language.isEmpty() ? text::guessLanguage(fresh.body) : fresh.language;
    return fresh.kind == TemplateKind::WhatsApp ? storage::templateLanguage(language, fresh.body) : language;
}

TemplateCard cardOf(const Session &session, const storage::TemplateRow &row)
{
    TemplateCard card;
    card.shown = row.shown;
    card.ours = row.ours;
    card.mine = row.ours && row.owner.isValid() && row.owner == session.user.id;
    card.queued = row.queued;
    card.submittedAt = row.submittedAt;
    card.decidedAt = row.decidedAt;
    card.waiting = row.waiting;
    return card;
}

Result<TemplateCard> cardOf(Session &session, TemplateId id)
{
    auto row = storage::TemplateDesk(*session.database, *session.ids).row(id, session.user.id);
    if (!row)
        return row.error();
    return cardOf(session, *row);
}

/// What is the same to a person who wrote it: a language that was left to be told is that which was told.
bool isSame(const NewTemplate &one, const NewTemplate &other)
{
    NewTemplate left = one;
    NewTemplate right = other;
    left.language = languageOf(one);
    right.language = languageOf(other);
    return left == right;
}

Result<Done> saveOver(Session &session, TemplateId id, const NewTemplate &written, const std::optional<NewTemplate> &seen)
{
    storage::TemplateDesk desk(*session.database, *session.ids);
    auto card = cardOf(session, id);
    if (!card)
        return card.error();
    const NewTemplate saved = card->written();
    if (seen && !isSame(*seen, saved))
        return Error {ErrorKind::Conflict, u"template_changed"_s, {}, saved.name};
    if (saved.shared && !written.shared && !card->mine)
        return Error {ErrorKind::RuleRefused, u"not_author"_s, {}, saved.name};
    NewTemplate apart = written;
    apart.shared = saved.shared;
    if (isSame(apart, saved))
        return saved.shared == written.shared ? done() : desk.setShared(id, written.shared);
    if (!card->isEditable())
        return Error {ErrorKind::Conflict, u"template_locked"_s, {}, saved.name};
    auto made = storedForm(session, written);
    if (!made)
        return made.error();
    return desk.update(id, *made);
}

/// One value per person; the id, for a login may change.
QString unsavedName(const Session &session)
{
    return u"unsaved_templates.%1"_s.arg(session.user.id.value());
}

} // namespace

Result<storage::NewTemplate> storedForm(Session &session, const NewTemplate &fresh)
{
    if (fresh.name.trimmed().isEmpty())
        return Error {ErrorKind::InvalidInput, u"bad_name"_s, {}, fresh.name};
    if (fresh.body.trimmed().isEmpty())
        return Error {ErrorKind::InvalidInput, u"message_empty"_s, {}};
    static const QRegularExpression kName(u"\\A[a-z0-9_]{1,512}\\z"_s);
    if (fresh.kind == TemplateKind::WhatsApp && !kName.match(fresh.name).hasMatch())
        return Error {ErrorKind::InvalidInput, u"bad_name"_s, {}, fresh.name};
    if (const QList<Error> wrong = wrongFields(fresh.body); !wrong.isEmpty())
        return wrong.constFirst();
    auto skeleton = text::skeletonOf(fresh.body);
    if (!skeleton)
        return skeleton.error();
    storage::NewTemplate made;
    made.shown.kind = fresh.kind;
    made.shown.name = fresh.name.trimmed();
    made.shown.language = languageOf(fresh);
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
    return made;
}

FormReport judgeForm(const NewTemplate &written)
{
    FormReport report;
    report.language = languageOf(written);
    report.wrong = wrongFields(written.body);
    QStringList samples;
    if (const auto skeleton = text::skeletonOf(written.body))
        samples = storage::samplesFor(skeleton->fields, report.language);
    const bool named = written.kind == TemplateKind::WhatsApp;
    report.problems = text::checkForm(written.body, samples, named ? std::optional(written.name) : std::nullopt, report.language);
    return report;
}

text::FieldValues exampleValues(const QString &language)
{
    text::FieldValues values;
    const QStringList samples = storage::samplesFor(text::knownFields(), language);
    for (qsizetype i = 0; i < samples.size(); ++i)
        values.insert(text::knownFields().at(i), samples.at(i));
    return values;
}

Async<QList<TemplateCard>> Templates::cards()
{
    return m_store.run([](Session &session) -> Result<QList<TemplateCard>> {
        auto rows = storage::TemplateDesk(*session.database, *session.ids).rows(session.user.id);
        if (!rows)
            return rows.error();
        QList<TemplateCard> cards;
        cards.reserve(rows->size());
        for (const storage::TemplateRow &row : std::as_const(*rows))
            cards.append(cardOf(session, row));
        return cards;
    });
}

Async<TemplateCard> Templates::save(TemplateId id, const NewTemplate &written, const std::optional<NewTemplate> &seen)
{
    return m_store.write([=](Session &session) -> Result<TemplateCard> {
        TemplateId saved = id;
        const auto done = session.database->transaction([&]() -> Result<Done> {
            if (id.isValid())
                return saveOver(session, id, written, seen);
            auto made = storedForm(session, written);
            if (!made)
                return made.error();
            auto added = storage::Templates(*session.database, *session.ids).add(*made, session.now());
            if (!added)
                return added.error();
            saved = added->id;
            return halftone::done();
        });
        if (!done)
            return done.error();
        return cardOf(session, saved);
    });
}

Async<TemplateCard> Templates::submit(TemplateId id)
{
    return m_store.write([=](Session &session) -> Result<TemplateCard> {
        const auto card = cardOf(session, id);
        if (!card)
            return card.error();
        if (auto requested = requestSubmission(session, card->shown); !requested)
            return requested.error();
        return cardOf(session, id);
    });
}

Async<TemplateCard> Templates::replaceRefused(TemplateId refused, const NewTemplate &written, bool submitNow)
{
    return m_store.write([=](Session &session) -> Result<TemplateCard> {
        TemplateId fresh;
        const auto done = session.database->transaction([&]() -> Result<Done> {
            const auto card = cardOf(session, refused);
            if (!card)
                return card.error();
            if (card->shown.status != ApprovalStatus::Rejected && card->shown.status != ApprovalStatus::Disabled)
                return Error {ErrorKind::Conflict, u"template_not_rejected"_s, {}, card->shown.name};
            storage::TemplateDesk desk(*session.database, *session.ids);
            if (auto released = desk.releaseText(refused); !released)
                return released;
            NewTemplate copy = written;
            copy.kind = TemplateKind::WhatsApp;
            // A name that was refused stays blocked at the provider for weeks.
            auto name = desk.freeName(copy.kind, copy.name, languageOf(copy));
            if (!name)
                return name.error();
            copy.name = *name;
            auto made = storedForm(session, copy);
            if (!made)
                return made.error();
            auto added = storage::Templates(*session.database, *session.ids).add(*made, session.now());
            if (!added)
                return added.error();
            fresh = added->id;
            return submitNow ? requestSubmission(session, *added) : halftone::done();
        });
        if (!done)
            return done.error();
        return cardOf(session, fresh);
    });
}

Async<Done> Templates::remove(TemplateId id)
{
    return m_store.write([=](Session &session) -> Result<Done> {
        if (auto card = cardOf(session, id); !card)
            return card.error();
        return storage::Templates(*session.database, *session.ids).remove(id);
    });
}

Async<QString> Templates::freeName(TemplateKind kind, const QString &wished, const QString &language)
{
    return m_store.run(
        [=](Session &session) { return storage::TemplateDesk(*session.database, *session.ids).freeName(kind, wished, language); });
}

Async<text::FieldValues> Templates::valuesFor(CandidateId candidate, const QString &language)
{
    return m_store.run([=](Session &session) -> Result<text::FieldValues> {
        auto found = storage::Candidates(*session.database, *session.ids).byId(candidate);
        if (!found)
            return found.error();
        const auto settings = storage::loadSettings(*session.database);
        if (!settings)
            return settings.error();
        return rules::mergeValues(*found, session.user, *settings, language);
    });
}

Async<QStringList> Templates::customFields()
{
    return m_store.run([](Session &session) -> Result<QStringList> {
        // The newest are asked: fields come with imports, and all of an import have the same.
        constexpr int kLooked = 200;
        auto read = storage::Candidates(*session.database, *session.ids).customFields(kLooked);
        if (!read)
            return read.error();
        QStringList names = std::move(read).value();
        for (QString &name : names)
            name.prepend("custom."_L1);
        return names;
    });
}

Async<QString> Templates::unsaved()
{
    return m_store.run([](Session &session) -> Result<QString> {
        auto kept = storage::settingValue(*session.database, unsavedName(session));
        if (!kept)
            return kept.error();
        return kept->value_or(QString());
    });
}

Async<Done> Templates::keepUnsaved(const QString &text)
{
    return m_store.write(
        [=](Session &session) { return storage::setSettingValue(*session.database, unsavedName(session), text, session.now()); });
}

} // namespace halftone::workspace
