#include "FakeCandidates.h"

namespace halftone::test {

void FakeCandidates::bind(ui::CandidatesPorts &ports)
{
    ports.clock = &clock;
    ports.page = [this](const QString &query, const QString &after, int limit) {
        const QList<Candidate> rows = found(query);
        const qsizetype from = after.isEmpty() ? 0 : after.toInt();
        workspace::CandidatePage page {rows.mid(from, limit), {}};
        if (from + limit < rows.size())
            page.next = QString::number(from + limit);
        return answer<workspace::CandidatePage>(page);
    };
    ports.byId = [this](CandidateId id) {
        const auto known = std::ranges::find(all, id, &Candidate::id);
        return known == all.end() ? answer<Candidate>(Error {ErrorKind::NotFound, QStringLiteral("not_found"), {}})
                                  : answer<Candidate>(*known);
    };
    ports.find = [this](const QString &reference, const QString &region) {
        const auto parsed = phone::parse(reference, region);
        for (const Candidate &one : std::as_const(all)) {
            if (parsed && !one.recipients.isEmpty() && one.recipients.first().address == parsed->e164.toString())
                return answer<Candidate>(one);
        }
        return answer<Candidate>(Error {ErrorKind::NotFound, QStringLiteral("not_found"), {}});
    };
    ports.create = [this](const ui::CandidatesPorts::Fields &fields, const QString &region) {
        Candidate made;
        made.id = CandidateId(nextId + 1);
        made.version = 1;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            if (auto error = setField(made, field.key(), field.value(), region))
                return answer<Candidate>(*error);
        }
        ++nextId;
        calls << QStringLiteral("create");
        all.append(made);
        return answer<Candidate>(made);
    };
    ports.update = [this](CandidateId id, const ui::CandidatesPorts::Fields &fields, const QString &region, int version) {
        return answer<Candidate>(set(id, fields, region, version));
    };
    ports.words = [] {
        return answer<workspace::CandidateWords>(
            workspace::CandidateWords {{QStringLiteral("Cook"), QStringLiteral("Nurse")}, {QStringLiteral("Interview")}, {}});
    };
    ports.importLines = [this](const QList<workspace::ImportLine> &lines, const QString &region, bool dryRun,
                            const std::shared_ptr<workspace::ImportWatch> &watch) {
        if (!dryRun && holdImports) {
            m_watch = watch;
            m_lines = lines;
            m_region = region;
            m_held = std::make_shared<QPromise<Result<workspace::ImportReport>>>();
            m_held->start();
            return m_held->future();
        }
        return answer<workspace::ImportReport>(import(lines, region, dryRun));
    };
    ports.exportAll = [this](CandidateId id) { return answer<QJsonObject>(QJsonObject {{QStringLiteral("name"), at(id).displayName()}}); };
    ports.erasePlan = [this](CandidateId) { return answer<workspace::ErasePlan>(plan); };
    ports.erase = [this](CandidateId id) {
        if (refuseErase)
            return answer<QJsonObject>(*refuseErase);
        calls << QStringLiteral("erase %1").arg(id.value());
        all.removeIf([id](const Candidate &one) { return one.id == id; });
        return answer<QJsonObject>(QJsonObject());
    };
    ports.fileToOpen = [this](QWidget *, const ui::FileWish &, const std::function<void(const QString &)> &chosen) {
        if (!fileToOpen.isEmpty())
            chosen(fileToOpen);
    };
    ports.fileToSave = [this](QWidget *, const ui::FileWish &wish, const std::function<void(const QString &)> &chosen) {
        calls << QStringLiteral("save as ") + wish.suggestion;
        if (!fileToSave.isEmpty())
            chosen(fileToSave);
    };
}

} // namespace halftone::test
