#pragma once

#include "FakeSpace.h"
#include "templates/TemplatesPorts.h"

namespace halftone::test {

/// The services of templates in memory, as far as the page can tell the difference.
struct FakeTemplates
{
    ManualClock clock {UtcMs(milliseconds(1'790'000'000'000))};
    QList<workspace::TemplateCard> cards;
    QStringList calls;
    QString kept; ///< what keepUnsaved() was given
    std::optional<Error> refuse; ///< answer to the next save, submit, replaceRefused or remove
    std::optional<Error> refuseRefresh;
    text::FieldValues values;
    QList<workspace::SearchHit> hits;
    qint64 nextId = 100;

    workspace::TemplateCard &add(
        TemplateKind kind, const QString &name, const QString &body, ApprovalStatus status, const QString &language)
    {
        workspace::TemplateCard card;
        card.shown.id = TemplateId(++nextId);
        card.shown.kind = kind;
        card.shown.name = name;
        card.shown.body = body;
        card.shown.status = kind == TemplateKind::Sms ? ApprovalStatus::Approved : status;
        card.shown.language = language;
        card.ours = card.mine = true;
        cards.append(card);
        return cards.last();
    }

    workspace::TemplateCard *find(TemplateId id)
    {
        const auto found = std::ranges::find(cards, id, [](const workspace::TemplateCard &one) { return one.shown.id; });
        return found == cards.end() ? nullptr : &*found;
    }

    static void write(workspace::TemplateCard &card, const workspace::NewTemplate &written)
    {
        card.shown.name = written.name;
        card.shown.kind = written.kind;
        card.shown.language = written.language.isEmpty() ? workspace::judgeForm(written).language : written.language;
        card.shown.body = written.body;
        card.shown.category = written.category;
        card.shown.shared = written.shared;
    }

    template <typename T> std::optional<Async<T>> refused()
    {
        if (!refuse)
            return std::nullopt;
        return ready<T>(*std::exchange(refuse, std::nullopt));
    }

    void bind(ui::TemplatesPorts &ports)
    {
        using workspace::TemplateCard;
        const Error none {ErrorKind::NotFound, QStringLiteral("not_found"), {}};
        ports.clock = &clock;
        ports.cards = [this] { return ready<QList<TemplateCard>>(cards); };
        ports.save = [this, none](TemplateId id, const workspace::NewTemplate &written, const std::optional<workspace::NewTemplate> &seen) {
            calls << QStringLiteral("save ") + written.name;
            if (auto no = refused<TemplateCard>())
                return *no;
            if (!id.isValid()) {
                TemplateCard &fresh = add(written.kind, written.name, written.body, ApprovalStatus::Draft, written.language);
                write(fresh, written);
                return ready<TemplateCard>(fresh);
            }
            TemplateCard *known = find(id);
            if (!known)
                return ready<TemplateCard>(none);
            if (seen && *seen != known->written())
                return ready<TemplateCard>(Error {ErrorKind::Conflict, QStringLiteral("template_changed"), {}, known->shown.name});
            write(*known, written);
            return ready<TemplateCard>(*known);
        };
        ports.submit = [this, none](TemplateId id) {
            TemplateCard *known = find(id);
            calls << QStringLiteral("submit ") + (known ? known->shown.name : QString());
            if (auto no = refused<TemplateCard>())
                return *no;
            if (!known)
                return ready<TemplateCard>(none);
            known->queued = true;
            return ready<TemplateCard>(*known);
        };
        ports.replaceRefused = [this](TemplateId, const workspace::NewTemplate &written, bool submitNow) {
            calls << QStringLiteral("replace %1 %2").arg(written.name).arg(submitNow ? 1 : 0);
            if (auto no = refused<TemplateCard>())
                return *no;
            TemplateCard &fresh = add(TemplateKind::WhatsApp, written.name, written.body, ApprovalStatus::Draft, written.language);
            write(fresh, written);
            fresh.queued = submitNow;
            return ready<TemplateCard>(fresh);
        };
        ports.remove = [this](TemplateId id) {
            TemplateCard *known = find(id);
            calls << QStringLiteral("remove ") + (known ? known->shown.name : QString());
            if (auto no = refused<Done>())
                return *no;
            cards.removeIf([id](const TemplateCard &one) { return one.shown.id == id; });
            return ready<Done>(Done {});
        };
        ports.freeName = [](TemplateKind kind, const QString &wished, const QString &) {
            return ready<QString>(wished + (kind == TemplateKind::WhatsApp ? QStringLiteral("_2") : QStringLiteral(" 2")));
        };
        ports.valuesFor = [this](CandidateId, const QString &language) {
            calls << QStringLiteral("values ") + language;
            return ready<text::FieldValues>(values);
        };
        ports.customFields = [] { return ready<QStringList>(QStringList {QStringLiteral("custom.city")}); };
        ports.unsaved = [this] { return ready<QString>(kept); };
        ports.keepUnsaved = [this](const QString &text) {
            kept = text;
            return ready<Done>(Done {});
        };
        ports.findCandidates = [this](const QString &, int) { return ready<QList<workspace::SearchHit>>(hits); };
        ports.refresh = [this] {
            calls << QStringLiteral("refresh");
            workspace::RoundReport report;
            report.error = refuseRefresh;
            return ready<workspace::RoundReport>(report);
        };
        ports.hurry = [this] { calls << QStringLiteral("hurry"); };
    }
};

} // namespace halftone::test
