#include "workspace/Candidates.h"

#include "phone/PhoneNumber.h"
#include "storage/Candidates.h"
#include "Store.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kImportBatch = 500; ///< lines a transaction: short enough for others to write between

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(QRegularExpression(u"[,;|]"_s), Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags << tag.trimmed();
    }
    return tags;
}

struct ReadLine
{
    storage::ImportedCandidate row;
    std::optional<ImportRejected> rejected;
    std::optional<ImportRejected> warning;
};

/// A line becomes a row, or says what is wrong with it. An impossible number is refused, a possible one that the library calls
/// invalid is taken with a warning (R12.2, CLI.md).
ReadLine readLine(const ImportLine &line, const QString &defaultRegion)
{
    static const QStringList kKnown {u"external_id"_s, u"first_name"_s, u"last_name"_s, u"phone"_s, u"email"_s, u"job"_s, u"stage"_s,
        u"tags"_s, u"language"_s, u"time_zone"_s, u"interview"_s};
    ReadLine read;
    const auto value = [&](const QString &field) { return line.fields.value(field).trimmed(); };
    const auto reject = [&](const QString &reason, const QString &what) { read.rejected = ImportRejected {line.line, reason, what}; };
    read.row.externalId = value(u"external_id"_s);
    read.row.firstName = value(u"first_name"_s);
    read.row.lastName = value(u"last_name"_s);
    read.row.email = value(u"email"_s);
    read.row.language = value(u"language"_s);
    read.row.timeZone = value(u"time_zone"_s);
    read.row.job = value(u"job"_s);
    read.row.stage = value(u"stage"_s);
    read.row.tags = tagsOf(value(u"tags"_s));
    for (auto it = line.fields.cbegin(); it != line.fields.cend(); ++it) {
        if (!kKnown.contains(it.key()) && !it.value().trimmed().isEmpty())
            read.row.custom.insert(it.key(), it.value().trimmed());
    }
    if (!read.row.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(read.row.timeZone.toUtf8()))
        reject(u"bad_time_zone"_s, read.row.timeZone);
    if (const QString interview = value(u"interview"_s); !interview.isEmpty()) {
        read.row.interviewAt = fromIso(interview);
        if (!read.row.interviewAt)
            reject(u"bad_interview"_s, interview);
    }
    const QString number = value(u"phone"_s);
    if (number.isEmpty()) {
        if (read.row.externalId.isEmpty())
            reject(u"no_number"_s, {});
        return read;
    }
    const auto parsed = phone::parse(number, defaultRegion);
    if (!parsed) {
        reject(parsed.error().code, number);
        return read;
    }
    if (parsed->validity == phone::Validity::PossibleOnly)
        read.warning = ImportRejected {line.line, u"possible_number"_s, number};
    read.row.address = storage::addressOf(*parsed, number);
    return read;
}

/// An import under way. Used by the store thread within a batch and by the front end's between two.
struct Import
{
    QList<ImportLine> lines;
    QString defaultRegion;
    bool dryRun = false;
    std::shared_ptr<ImportWatch> watch;
    std::unique_ptr<storage::ImportRehearsal> rehearsal; ///< made, used and given up in the store thread
    ImportReport report;
    QPromise<Result<ImportReport>> promise;
};

void count(ImportReport &report, const storage::ImportedRow &result, int line)
{
    if (result.refused)
        report.rejected << ImportRejected {line, result.refused->code, result.refused->subject};
    else if (result.outcome == storage::ImportOutcome::Imported)
        ++report.imported;
    else if (result.outcome == storage::ImportOutcome::Updated)
        ++report.updated;
    else
        ++report.unchanged;
}

/// The next lines, in one transaction.
Result<Done> importBatch(Import &import, Session &session)
{
    QList<storage::ImportedCandidate> rows;
    QList<int> origins;
    ImportReport &report = import.report;
    const QList<ImportLine> batch = import.lines.mid(report.lines, kImportBatch);
    for (const ImportLine &line : batch) {
        ReadLine read = readLine(line, import.defaultRegion);
        if (read.rejected) {
            report.rejected << *read.rejected;
            continue;
        }
        if (read.warning)
            report.warnings << *read.warning;
        rows << read.row;
        origins << line.line;
    }
    storage::Candidates candidates(*session.database, *session.ids);
    if (import.dryRun && !import.rehearsal)
        import.rehearsal = std::make_unique<storage::ImportRehearsal>(*session.database, *session.ids);
    const auto results = import.dryRun ? import.rehearsal->take(rows) : candidates.importBatch(rows, session.now());
    if (!results)
        return results.error();
    for (qsizetype i = 0; i < results->size(); ++i)
        count(report, results->at(i), origins.at(i));
    report.lines += static_cast<int>(batch.size());
    if (report.lines == import.lines.size())
        import.rehearsal.reset();
    return done();
}

/// Goes on from batch to batch. Other calls of the store are served in between.
void goOn(Store &store, const std::shared_ptr<Import> &import)
{
    onDone(store.write([import](Session &session) { return importBatch(*import, session); }), &store,
        [&store, import](const Result<Done> &batch) {
            if (batch && import->watch)
                import->watch->done = import->report.lines;
            if (batch && import->report.lines < import->lines.size() && !(import->watch && import->watch->stop)) {
                goOn(store, import);
                return;
            }
            std::ranges::stable_sort(import->report.rejected, {}, &ImportRejected::line);
            import->promise.addResult(batch ? Result<ImportReport>(std::move(import->report)) : Result<ImportReport>(batch.error()));
            import->promise.finish();
        });
}

} // namespace

Async<ImportReport> Candidates::importLines(
    const QList<ImportLine> &lines, const QString &defaultRegion, bool dryRun, std::shared_ptr<ImportWatch> watch)
{
    auto import = std::make_shared<Import>();
    import->lines = lines;
    import->defaultRegion = defaultRegion;
    import->dryRun = dryRun;
    import->watch = std::move(watch);
    import->promise.start();
    auto answer = import->promise.future();
    goOn(m_store, import);
    return answer;
}

} // namespace halftone::workspace
