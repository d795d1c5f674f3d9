#pragma once

#include "base/Time.h"
#include "candidates/CandidatesPorts.h"
#include "phone/PhoneNumber.h"
#include "text/Normalise.h"

#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace halftone::test {

/// Candidates in memory behind the page's ports: sorted, paged and searched as the store does; others may change them meanwhile.
struct FakeCandidates
{
    ManualClock clock {UtcMs(milliseconds(1'790'000'000'000))}; // 2026-09-21T14:13:20Z
    QList<Candidate> all;
    QStringList calls; ///< "update 1 job=Cook", "import 3", "dry run 3"
    std::optional<Error> refuseUpdate;
    std::optional<Error> refuseErase;
    workspace::ErasePlan plan {2, 134, 3, 1, 1, false};
    QString fileToOpen; ///< what is chosen when a file is asked for; empty: the dialog is given up
    QString fileToSave;
    std::function<void()> beforeUpdate; ///< somebody else, just before
    bool holdImports = false; ///< they answer when finishImport() is called
    qint64 nextId = 0;

    Candidate &add(const QString &first, const QString &last, const QString &number)
    {
        Candidate candidate;
        candidate.id = CandidateId(++nextId);
        candidate.firstName = first;
        candidate.lastName = last;
        candidate.version = 1;
        setNumber(candidate, number, {});
        all.append(candidate);
        return all.last();
    }

    Candidate &at(CandidateId id)
    {
        const auto found = std::ranges::find(all, id, &Candidate::id);
        if (found == all.end())
            qFatal("no such candidate");
        return *found;
    }

    static bool setNumber(Candidate &candidate, const QString &text, const QString &region)
    {
        const auto parsed = phone::parse(text, region);
        if (!parsed)
            return false;
        Recipient recipient;
        recipient.id = RecipientId(candidate.id.value());
        recipient.candidate = candidate.id;
        recipient.address = parsed->e164.toString();
        recipient.region = parsed->region;
        candidate.recipients = {recipient};
        return true;
    }

    QList<Candidate> found(const QString &query) const
    {
        QList<Candidate> rows;
        const QString wanted = text::forSearch(query);
        for (const Candidate &one : all) {
            if (text::forSearch(one.displayName() + u' ' + one.job + u' ' + one.stage).contains(wanted))
                rows.append(one);
        }
        std::ranges::sort(rows, {}, [](const Candidate &one) { return std::pair(text::forSearch(one.displayName()), one.id); });
        return rows;
    }

    Result<Candidate> set(CandidateId id, const ui::CandidatesPorts::Fields &fields, const QString &region, std::optional<int> version)
    {
        if (beforeUpdate)
            std::exchange(beforeUpdate, nullptr)();
        for (auto field = fields.cbegin(); field != fields.cend(); ++field)
            calls << QStringLiteral("update %1 %2=%3").arg(id.value()).arg(field.key(), field.value());
        if (refuseUpdate)
            return *refuseUpdate;
        const auto known = std::ranges::find(all, id, &Candidate::id);
        if (known == all.end())
            return Error {ErrorKind::NotFound, QStringLiteral("not_found"), {}};
        if (version && *version != known->version)
            return Error {ErrorKind::Conflict, QStringLiteral("changed_meanwhile"), {}};
        Candidate changed = *known;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            if (auto error = setField(changed, field.key(), field.value(), region))
                return *error;
        }
        ++changed.version;
        *known = changed;
        return changed;
    }

    std::optional<Error> setField(Candidate &c, const QString &key, const QString &value, const QString &region) const
    {
        const auto refuse = [&value](const char *code, ErrorKind kind = ErrorKind::InvalidInput) {
            return Error {kind, QString::fromLatin1(code), {}, value};
        };
        const std::pair<const char *, QString *> texts[] = {{"first_name", &c.firstName}, {"last_name", &c.lastName}, {"job", &c.job},
            {"stage", &c.stage}, {"language", &c.language}, {"email", &c.email}, {"external_id", &c.externalId},
            {"interview_location", &c.interviewLocation}, {"interview_link", &c.interviewLink}};
        for (const auto &[name, text] : texts) {
            if (key == QLatin1StringView(name))
                *text = value;
        }
        if (key == QLatin1StringView("tags")) {
            c.tags.clear();
            for (const QString &tag : value.split(u','))
                c.tags << tag.trimmed();
            c.tags.removeAll(QString());
            c.tags.sort();
        } else if (key == QLatin1StringView("time_zone")) {
            if (!value.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(value.toUtf8()))
                return refuse("bad_time_zone");
            c.timeZone = value;
        } else if (key == QLatin1StringView("interview")) {
            c.interviewAt = fromIso(value);
        } else if (key == QLatin1StringView("phone")) {
            const auto parsed = phone::parse(value, region);
            if (!parsed)
                return parsed.error();
            for (const Candidate &other : all) {
                if (other.id != c.id && !other.recipients.isEmpty() && other.recipients.first().address == parsed->e164.toString())
                    return refuse("number_taken", ErrorKind::Conflict);
            }
            setNumber(c, value, region);
        } else if (key.startsWith(QLatin1StringView("custom."))) {
            if (value.isEmpty())
                c.custom.remove(key.mid(7));
            else
                c.custom.insert(key.mid(7), value);
        }
        return std::nullopt;
    }

    Result<workspace::ImportReport> import(const QList<workspace::ImportLine> &lines, const QString &region, bool dryRun)
    {
        calls << QStringLiteral("%1 %2").arg(dryRun ? QStringLiteral("dry run") : QStringLiteral("import")).arg(lines.size());
        workspace::ImportReport report;
        report.lines = static_cast<int>(lines.size());
        for (const workspace::ImportLine &line : lines) {
            Candidate made;
            made.id = CandidateId(nextId + 1);
            std::optional<Error> error;
            if (!line.fields.contains(QStringLiteral("phone")))
                error = Error {ErrorKind::InvalidInput, QStringLiteral("no_number"), {}};
            for (auto field = line.fields.cbegin(); field != line.fields.cend() && !error; ++field)
                error = setField(made, field.key(), field.value(), region);
            if (error) {
                report.rejected << workspace::ImportRejected {line.line, error->code, error->subject};
                continue;
            }
            ++report.imported;
            if (!dryRun) {
                ++nextId;
                all.append(made);
            }
        }
        return report;
    }

    void bind(ui::CandidatesPorts &ports); // FakeCandidates.cpp

    /// The import that is held does @p lines of its lines, and answers.
    void finishImport(qsizetype lines)
    {
        m_held->addResult(import(m_lines.mid(0, lines), m_region, false));
        m_held->finish();
    }
    [[nodiscard]] bool stopAsked() const { return m_watch && m_watch->stop; }
    [[nodiscard]] bool importHeld() const { return m_held != nullptr; }

private:
    template <typename T> static Async<T> answer(Result<T> value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

    std::shared_ptr<QPromise<Result<workspace::ImportReport>>> m_held;
    std::shared_ptr<workspace::ImportWatch> m_watch;
    QList<workspace::ImportLine> m_lines;
    QString m_region;
};

} // namespace halftone::test
