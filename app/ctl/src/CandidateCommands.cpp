#include "ListFile.h"
#include "Program.h"
#include "Shapes.h"
#include "Words.h"

#include "words/ErrorWords.h"
#include "workspace/Candidates.h"

#include <QJsonDocument>

#include <memory>

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 1000;

QJsonArray rejectedShape(const QList<workspace::ImportRejected> &rejected)
{
    QJsonArray list;
    for (const workspace::ImportRejected &one : rejected)
        list.append(QJsonObject {{u"line"_s, one.line}, {u"reason"_s, one.reason}, {u"value"_s, one.value}});
    return list;
}

QString rejectedText(const QList<workspace::ImportRejected> &rejected)
{
    QString text;
    for (const workspace::ImportRejected &one : rejected) {
        const QString words = words::wordsForCode(one.reason).text();
        text += Ctl::tr("  line %1: “%2” – %3").arg(QString::number(one.line), one.value, words) + u'\n';
    }
    return text;
}

void tellReport(Program &program, const workspace::ImportReport &report, bool dryRun)
{
    const QJsonObject json {{u"imported"_s, report.imported}, {u"updated"_s, report.updated}, {u"unchanged"_s, report.unchanged},
        {u"rejected"_s, rejectedShape(report.rejected)}, {u"warnings"_s, rejectedShape(report.warnings)}};
    QString text = dryRun ? Ctl::tr("Nothing was changed; this is what would be done.") + u'\n' : QString();
    text += Ctl::tr("New: %1; changed: %2; as before: %3; rejected: %4.")
                .arg(report.imported)
                .arg(report.updated)
                .arg(report.unchanged)
                .arg(report.rejected.size())
        + u'\n' + rejectedText(report.rejected);
    if (!report.warnings.isEmpty())
        text += Ctl::tr("Imported, but to be looked at:") + u'\n' + rejectedText(report.warnings);
    program.finish(json, text);
}

void import(Program &program, const Arguments &arguments)
{
    const auto mapping = mappingOf(arguments.values(u"map"_s));
    if (!mapping) {
        program.failUsage(Ctl::tr("Write --map FIELD=TITLE, such as --map phone=\"Mobile\"."));
        return;
    }
    const auto lines = readLines(arguments.words.constFirst(), *mapping);
    if (!lines) {
        program.fail(lines.error());
        return;
    }
    program.open([&program, lines = *lines, arguments] {
        const bool dryRun = arguments.isSet(u"dry-run"_s);
        program.await(program.workspace().candidates().importLines(lines, arguments.value(u"default-region"_s).toUpper(), dryRun),
            [&program, dryRun](const workspace::ImportReport &report) { tellReport(program, report, dryRun); });
    });
}

void listFrom(Program &program, const QString &query, const QString &after, const std::shared_ptr<QList<Candidate>> &found)
{
    program.await(
        program.workspace().candidates().list(query, after, kPage), [&program, query, found](const workspace::CandidatePage &page) {
            found->append(page.candidates);
            if (!page.next.isEmpty()) {
                listFrom(program, query, page.next, found);
                return;
            }
            QJsonArray json;
            for (const Candidate &candidate : std::as_const(*found))
                json.append(shapeOf(candidate));
            program.finish(json, textOf(*found));
        });
}

void list(Program &program, const Arguments &arguments)
{
    program.open([&program, query = arguments.value(u"query"_s)] { listFrom(program, query, {}, std::make_shared<QList<Candidate>>()); });
}

void show(Program &program, const Arguments &arguments)
{
    program.open([&program, reference = arguments.words.constFirst()] {
        program.withCandidate(reference, [&program](const Candidate &candidate) { program.finish(shapeOf(candidate), textOf(candidate)); });
    });
}

void set(Program &program, const Arguments &arguments)
{
    QMap<QString, QString> fields;
    for (const QString &word : arguments.words.mid(1)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1) {
            program.failUsage(Ctl::tr("Write FIELD=VALUE, not “%1”.").arg(word));
            return;
        }
        fields.insert(word.left(equals).trimmed(), word.mid(equals + 1));
    }
    program.open([&program, fields, arguments] {
        program.withCandidate(arguments.words.constFirst(), [&program, fields, arguments](const Candidate &candidate) {
            program.await(program.workspace().candidates().update(candidate.id, fields, arguments.value(u"default-region"_s).toUpper()),
                [&program](const Candidate &changed) { program.finish(shapeOf(changed), textOf(changed)); });
        });
    });
}

void exportAll(Program &program, const Arguments &arguments)
{
    program.open([&program, reference = arguments.words.constFirst()] {
        program.withCandidate(reference, [&program](const Candidate &candidate) {
            program.await(program.workspace().candidates().exportAll(candidate.id),
                [&program](const QJsonObject &all) { program.finish(all, QString::fromUtf8(QJsonDocument(all).toJson())); });
        });
    });
}

void erase(Program &program, const Arguments &arguments)
{
    if (!arguments.isSet(u"yes"_s)) {
        program.failUsage(Ctl::tr("This removes all that is kept of the candidate, for good. Say --yes if that is wanted."));
        return;
    }
    program.open([&program, reference = arguments.words.constFirst()] {
        program.withCandidate(reference, [&program](const Candidate &candidate) {
            program.await(program.workspace().candidates().erase(candidate.id), [&program](const QJsonObject &report) {
                program.finish(report, Ctl::tr("Erased, with %1 messages.").arg(report.value("messages"_L1).toInt()));
            });
        });
    });
}

} // namespace

QList<Command> candidateCommands()
{
    constexpr auto kRegion = QT_TRANSLATE_NOOP("Ctl", "Country of numbers in national notation, such as FR.");
    return {
        {{u"candidates"_s, u"import"_s}, "FILE.csv",
            QT_TRANSLATE_NOOP("Ctl", "Import a list: comma, semicolon or tab; the titles are recognised in English and French."), 1, 1,
            {{"default-region", "FR", kRegion},
                {"map", "FIELD=TITLE",
                    QT_TRANSLATE_NOOP("Ctl", "The column of this title is this field: phone=\"Mobile\". May be given several times.")},
                {"dry-run", nullptr, QT_TRANSLATE_NOOP("Ctl", "Say what would be done, and change nothing.")}},
            &import},
        {{u"candidates"_s, u"list"_s}, "", QT_TRANSLATE_NOOP("Ctl", "List candidates by name."), 0, 0,
            {{"query", "Q", QT_TRANSLATE_NOOP("Ctl", "Only those with these words in name, number, job, stage or tags.")}}, &list},
        {{u"candidates"_s, u"show"_s}, "C", QT_TRANSLATE_NOOP("Ctl", "Show a candidate."), 1, 1, {}, &show},
        {{u"candidates"_s, u"set"_s}, "C FIELD=VALUE…",
            QT_TRANSLATE_NOOP("Ctl",
                "Change a candidate: first_name, last_name, phone, email, job, stage, tags, language, time_zone, "
                "interview (ISO 8601), external_id, custom.NAME."),
            2, 100, {{"default-region", "FR", kRegion}}, &set},
        {{u"candidates"_s, u"export"_s}, "C", QT_TRANSLATE_NOOP("Ctl", "All that is kept of a candidate, as JSON."), 1, 1, {}, &exportAll},
        {{u"candidates"_s, u"erase"_s}, "C --yes", QT_TRANSLATE_NOOP("Ctl", "Remove all that is kept of a candidate, for good."), 1, 1,
            {{"yes", nullptr, QT_TRANSLATE_NOOP("Ctl", "It is meant.")}}, &erase},
    };
}

} // namespace halftone::ctl
