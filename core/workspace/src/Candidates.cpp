#include "workspace/Candidates.h"

#include "phone/PhoneNumber.h"
#include "storage/Audit.h"
#include "storage/Candidates.h"
#include "storage/Erasure.h"
#include "Store.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kImportBatch = 500; ///< lines a transaction: short enough for others to write between

/// A page's key as front ends keep it: opaque to them.
QString keyOf(const storage::CandidatePosition &position)
{
    return QString::number(position.id.value()) + u' ' + position.nameFold;
}

std::optional<storage::CandidatePosition> positionOf(const QString &key)
{
    if (key.isEmpty())
        return std::nullopt;
    return storage::CandidatePosition {key.section(u' ', 1), CandidateId(key.section(u' ', 0, 0).toLongLong())};
}

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

} // namespace

Async<CandidatePage> Candidates::list(const QString &query, const QString &after, int limit)
{
    return m_store.run([=](Session &session) -> Result<CandidatePage> {
        auto found
            = storage::Candidates(*session.database, *session.ids).list({.query = query, .defaultRegion = {}}, positionOf(after), limit);
        if (!found)
            return found.error();
        return CandidatePage {found->candidates, found->last ? keyOf(*found->last) : QString()};
    });
}

Async<Candidate> Candidates::byId(CandidateId id)
{
    return m_store.run([=](Session &session) { return storage::Candidates(*session.database, *session.ids).byId(id); });
}

Async<Candidate> Candidates::find(const QString &reference, const QString &defaultRegion)
{
    return m_store.run(
        [=](Session &session) { return storage::Candidates(*session.database, *session.ids).find(reference, defaultRegion); });
}

Async<Candidate> Candidates::findOrCreate(const QString &reference, const QString &defaultRegion)
{
    return m_store.write([=](Session &session) -> Result<Candidate> {
        storage::Candidates candidates(*session.database, *session.ids);
        auto found = candidates.find(reference, defaultRegion);
        if (found || found.error().kind != ErrorKind::NotFound)
            return found;
        const auto parsed = phone::parse(reference, defaultRegion);
        if (!parsed)
            return found; // what is no full number is simply not there
        auto contact = candidates.ensureForAddress(storage::addressOf(*parsed, reference), session.now());
        if (!contact)
            return contact.error();
        return candidates.byId(contact->candidate);
    });
}

Async<Candidate> Candidates::create(const QMap<QString, QString> &fields, const QString &defaultRegion)
{
    return m_store.write([=](Session &session) -> Result<Candidate> {
        Candidate made;
        auto done = session.database->transaction([&]() -> Result<Done> {
            storage::Candidates candidates(*session.database, *session.ids);
            auto created = candidates.create({}, session.now());
            if (!created)
                return created.error();
            auto filled = candidates.update(created->id, fields, defaultRegion, session.now());
            if (!filled)
                return filled.error();
            made = *filled;
            return halftone::done();
        });
        if (!done)
            return done.error();
        return made;
    });
}

Async<Candidate> Candidates::update(CandidateId id, const QMap<QString, QString> &fields, const QString &defaultRegion)
{
    return m_store.write([=](Session &session) {
        return storage::Candidates(*session.database, *session.ids).update(id, fields, defaultRegion, session.now());
    });
}

Async<ImportReport> Candidates::importLines(const QList<ImportLine> &lines, const QString &defaultRegion, bool dryRun)
{
    return m_store.write([=](Session &session) -> Result<ImportReport> {
        ImportReport report;
        storage::Candidates candidates(*session.database, *session.ids);
        for (qsizetype from = 0; from < lines.size(); from += kImportBatch) {
            QList<storage::ImportedCandidate> rows;
            QList<ImportLine> origins;
            for (const ImportLine &line : lines.mid(from, kImportBatch)) {
                ReadLine read = readLine(line, defaultRegion);
                if (read.rejected) {
                    report.rejected << *read.rejected;
                    continue;
                }
                if (read.warning)
                    report.warnings << *read.warning;
                rows << read.row;
                origins << line;
            }
            QList<storage::ImportedRow> results;
            // A dry run does the same and takes it back: what it reports is what would happen.
            auto done = session.database->transaction([&]() -> Result<Done> {
                auto imported = candidates.importBatch(rows, session.now());
                if (!imported)
                    return imported.error();
                results = *imported;
                if (dryRun)
                    return Error {ErrorKind::Cancelled, u"dry_run"_s, {}};
                return halftone::done();
            });
            if (!done && done.error().code != "dry_run"_L1)
                return done.error();
            for (qsizetype i = 0; i < results.size(); ++i) {
                const storage::ImportedRow &result = results.at(i);
                if (result.refused)
                    report.rejected << ImportRejected {origins.at(i).line, result.refused->code, result.refused->subject};
                else if (result.outcome == storage::ImportOutcome::Imported)
                    ++report.imported;
                else if (result.outcome == storage::ImportOutcome::Updated)
                    ++report.updated;
                else
                    ++report.unchanged;
            }
        }
        return report;
    });
}

Async<QJsonObject> Candidates::exportAll(CandidateId id)
{
    return m_store.run([=](Session &session) { return storage::Erasure(*session.database).exportCandidate(id); });
}

Async<QJsonObject> Candidates::erase(CandidateId id)
{
    return m_store.write([=](Session &session) -> Result<QJsonObject> {
        storage::Erasure erasure(*session.database);
        auto erased = erasure.erase(id, session.now());
        if (!erased)
            return erased.error();
        // Nothing erased may stay in free pages or the log. While others read or write that has to wait; the rows are gone all the same.
        const auto compacted = erasure.compact();
        return QJsonObject {{u"erased"_s, id.toString()}, {u"addresses"_s, erased->addresses}, {u"messages"_s, erased->messages},
            {u"notes"_s, erased->notes}, {u"attempts"_s, erased->attempts}, {u"not_left"_s, erased->open}, {u"audit_entries"_s, erased->auditEntries},
            {u"opt_outs_kept"_s, erased->optOutsKept}, {u"compacted"_s, compacted.ok()}};
    });
}

} // namespace halftone::workspace
