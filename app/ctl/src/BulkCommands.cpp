#include "BulkShapes.h"
#include "ListFile.h"
#include "Program.h"
#include "SecretInput.h"
#include "Signals.h"
#include "Words.h"

#include "base/Time.h"
#include "csv/Table.h"
#include "workspace/Bulks.h"
#include "workspace/Engine.h"
#include "workspace/Templates.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTimer>

#include <memory>

namespace halftone::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPage = 1000;

void planNow(Program &program, const workspace::BulkWish &wish)
{
    program.await(program.workspace().bulks().plan(wish), [&program](const Bulk &bulk) {
        program.await(program.workspace().bulks().totals(bulk.id),
            [&program, bulk](const rules::BulkTotals &totals) { program.finish(planShape(bulk.id, totals), planText(bulk, totals)); });
    });
}

void plan(Program &program, const Arguments &arguments)
{
    const bool sms = arguments.isSet(u"sms-template"_s);
    const bool whatsApp = arguments.isSet(u"whatsapp-template"_s);
    if (int(arguments.isSet(u"text"_s)) + int(sms) + int(whatsApp) != 1) {
        program.failUsage(Ctl::tr("Give one of --text, --sms-template and --whatsapp-template."));
        return;
    }
    if (arguments.isSet(u"csv"_s) == arguments.isSet(u"query"_s)) {
        program.failUsage(Ctl::tr("Give one of --csv and --query."));
        return;
    }
    workspace::BulkWish wish;
    wish.name = arguments.value(u"name"_s);
    if (wish.name.trimmed().isEmpty()) {
        program.failUsage(Ctl::tr("Give the bulk send a --name."));
        return;
    }
    wish.defaultRegion = arguments.value(u"default-region"_s).toUpper();
    wish.content.optOutSentence = !arguments.isSet(u"no-opt-out-sentence"_s);
    for (const QString &variable : arguments.values(u"var"_s)) {
        const qsizetype equals = variable.indexOf(u'=');
        if (equals < 1) {
            program.failUsage(Ctl::tr("Write --var NAME=VALUE, not “%1”.").arg(variable));
            return;
        }
        wish.content.variables.insert(variable.left(equals).trimmed(), variable.mid(equals + 1));
    }
    if (arguments.isSet(u"csv"_s)) {
        const auto mapping = mappingOf(arguments.values(u"map"_s));
        if (!mapping) {
            program.failUsage(Ctl::tr("Write --map FIELD=TITLE, such as --map phone=\"Mobile\"."));
            return;
        }
        const auto lines = readLines(arguments.value(u"csv"_s), *mapping);
        if (!lines) {
            program.fail(lines.error());
            return;
        }
        wish.source = BulkSourceKind::Csv;
        wish.sourceName = QFileInfo(arguments.value(u"csv"_s)).fileName();
        for (const workspace::ImportLine &line : *lines)
            wish.recipients.append({.line = line.line, .candidate = {}, .fields = line.fields});
    } else {
        wish.source = BulkSourceKind::Query;
        wish.query = arguments.value(u"query"_s);
    }
    if (!sms && !whatsApp)
        wish.content.text = arguments.value(u"text"_s) == "-"_L1 ? readText() : arguments.value(u"text"_s);
    const QString name = arguments.value(sms ? u"sms-template"_s : u"whatsapp-template"_s);
    program.open([&program, wish, sms, whatsApp, name] {
        if (!sms && !whatsApp) {
            planNow(program, wish);
            return;
        }
        program.await(program.workspace().templates().byName(name, sms ? TemplateKind::Sms : TemplateKind::WhatsApp),
            [&program, wish, sms](const MessageTemplate &found) mutable {
                wish.content.composedAs = sms ? ComposedAs::SmsTemplate : ComposedAs::WhatsAppTemplate;
                wish.content.templateId = found.id;
                planNow(program, wish);
            });
    });
}

/// The bulk send that a command names; a word that is no number is none.
BulkId idOf(const Arguments &arguments)
{
    return BulkId(arguments.words.constFirst().toLongLong());
}

void withBulk(Program &program, const Arguments &arguments, std::function<void(const Bulk &)> next)
{
    program.await(program.workspace().bulks().byId(idOf(arguments)), std::move(next));
}

void tellProgress(Program &program, const Bulk &bulk)
{
    program.await(program.workspace().bulks().progress(bulk.id),
        [&program, bulk](const BulkProgress &progress) { program.finish(progressShape(bulk, progress), progressText(bulk, progress)); });
}

/// `bulk start --wait`: sends, and says how far it is, until nothing is left that is queued, under way or awaiting approval.
class Watch : public QObject
{
public:
    Watch(Program &program, BulkId bulk)
        : QObject(&program)
        , m_program(program)
        , m_bulk(bulk)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(300ms);
        connect(&m_soon, &QTimer::timeout, this, &Watch::look);
        connect(&m_program.workspace().changes(), &ChangeBus::changed, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
        auto *endings = new EndSignals(this);
        connect(endings, &EndSignals::received, this, [this] { leave(); }); // a worker or the window goes on with it
        m_program.workspace().engine().start();
        look();
    }

private:
    void look()
    {
        if (m_looking) { // it has not read the last one yet
            m_soon.start();
            return;
        }
        m_looking = true;
        m_program.await(m_program.workspace().bulks().byId(m_bulk), [this](const Bulk &bulk) {
            m_program.await(m_program.workspace().bulks().progress(m_bulk), [this, bulk](const BulkProgress &progress) {
                m_looking = false;
                if (progress != m_progress || bulk.state != m_state)
                    m_program.output().line(progressShape(bulk, progress), progressText(bulk, progress));
                m_progress = progress;
                m_state = bulk.state;
                if (bulk.state == BulkState::Done || bulk.state == BulkState::Cancelled)
                    leave();
            });
        });
    }
    void leave()
    {
        m_program.workspace().engine().stop();
        m_program.end(Fine);
    }

    Program &m_program;
    BulkId m_bulk;
    QTimer m_soon;
    bool m_looking = false;
    std::optional<BulkProgress> m_progress;
    std::optional<BulkState> m_state;
};

/// "30m", "2h", "90s". @return empty: none of these.
std::optional<milliseconds> spanOf(const QString &text)
{
    bool ok = false;
    const qint64 count = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&ok);
    if (!ok || count < 0 || count > 100'000)
        return std::nullopt;
    switch (text.back().unicode()) {
    case u's':
        return std::chrono::seconds(count);
    case u'm':
        return std::chrono::minutes(count);
    case u'h':
        return std::chrono::hours(count);
    default:
        return std::nullopt;
    }
}

void start(Program &program, const Arguments &arguments)
{
    std::optional<UtcMs> at;
    if (arguments.isSet(u"at"_s)) {
        at = fromIso(arguments.value(u"at"_s));
        if (!at) {
            program.failUsage(Ctl::tr("--at needs a time such as 2026-05-12T09:00+02:00, not “%1”.").arg(arguments.value(u"at"_s)));
            return;
        }
    }
    milliseconds spread {0};
    if (arguments.isSet(u"spread"_s)) {
        const auto span = spanOf(arguments.value(u"spread"_s));
        if (!span) {
            program.failUsage(Ctl::tr("--spread needs a span such as 30m or 2h, not “%1”.").arg(arguments.value(u"spread"_s)));
            return;
        }
        spread = *span;
    }
    const bool wait = arguments.isSet(u"wait"_s);
    program.open(
        [&program, arguments, at, spread, wait] {
            if (at && *at + 30min < program.workspace().clock().now()) { // as of R9.2's grace
                program.failUsage(Ctl::tr("The time given with --at has passed."), u"time_passed"_s);
                return;
            }
            const auto launch = [&program, arguments, at, spread, wait] {
                program.await(program.workspace().bulks().launch(idOf(arguments), at, spread), [&program, wait](const Bulk &bulk) {
                    if (wait)
                        new Watch(program, bulk.id);
                    else
                        tellProgress(program, bulk);
                });
            };
            if (wait)
                program.withEngine([launch](const Account &) { launch(); });
            else
                launch();
        },
        wait);
}

void status(Program &program, const Arguments &arguments)
{
    program.open([&program, arguments] { withBulk(program, arguments, [&program](const Bulk &bulk) { tellProgress(program, bulk); }); });
}

template <Async<Bulk> (workspace::Bulks::*Move)(BulkId)> void move(Program &program, const Arguments &arguments)
{
    program.open([&program, arguments] {
        program.await((program.workspace().bulks().*Move)(idOf(arguments)), [&program](const Bulk &bulk) { tellProgress(program, bulk); });
    });
}

struct Listing
{
    QList<Bulk> bulks;
    QJsonArray json;
    QStringList text;
};

void listNext(Program &program, const std::shared_ptr<Listing> &listing)
{
    if (listing->json.size() == listing->bulks.size()) {
        program.finish(listing->json, listing->text.isEmpty() ? Ctl::tr("There are no bulk sends.") : listing->text.join(u'\n'));
        return;
    }
    const Bulk bulk = listing->bulks.at(listing->json.size());
    program.await(program.workspace().bulks().progress(bulk.id), [&program, listing, bulk](const BulkProgress &progress) {
        listing->json.append(progressShape(bulk, progress));
        listing->text << progressText(bulk, progress);
        listNext(program, listing);
    });
}

void list(Program &program, const Arguments &)
{
    program.open([&program] {
        program.await(program.workspace().bulks().list(), [&program](const QList<Bulk> &bulks) {
            const auto listing = std::make_shared<Listing>();
            listing->bulks = bulks;
            listNext(program, listing);
        });
    });
}

/// Rows of a send, page by page, for a file or for standard output.
struct Export
{
    BulkId bulk;
    QString file; ///< empty: standard output
    bool results = false;
    QList<QStringList> cells;
    QJsonArray json;
};

void finishExport(Program &program, const Export &all)
{
    if (all.file.isEmpty()) {
        program.finish(all.json, Output::table(all.cells.constFirst(), all.cells.mid(1), Ctl::tr("There are no recipients.")));
        return;
    }
    QSaveFile file(all.file);
    const QByteArray bytes = csv::write(all.cells);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        program.fail({ErrorKind::InvalidInput, u"file_unwritable"_s, file.errorString(), all.file});
        return;
    }
    const auto rows = static_cast<int>(all.cells.size()) - 1;
    program.finish(QJsonObject {{u"bulk"_s, all.bulk.toString()}, {u"file"_s, all.file}, {u"rows"_s, rows}},
        Ctl::tr("%n row(s) written to %1.", nullptr, rows).arg(all.file));
}

void exportFrom(Program &program, const std::shared_ptr<Export> &all, int after)
{
    program.await(program.workspace().bulks().results(all->bulk, after, kPage), [&program, all](const QList<storage::BulkResult> &page) {
        for (const storage::BulkResult &result : page) {
            all->cells << (all->results ? resultCells(result) : rowCells(result.row));
            if (all->results || !all->file.isEmpty())
                continue;
            all->json.append(rowShape(result.row));
        }
        if (page.size() < kPage)
            finishExport(program, *all);
        else
            exportFrom(program, all, page.constLast().row.row);
    });
}

void exportRows(Program &program, const Arguments &arguments, bool results)
{
    program.open([&program, arguments, results] {
        withBulk(program, arguments, [&program, arguments, results](const Bulk &bulk) {
            const auto all = std::make_shared<Export>();
            all->bulk = bulk.id;
            all->file = arguments.value(u"csv"_s);
            all->results = results;
            all->cells << (results ? resultTitles() : rowTitles());
            exportFrom(program, all, 0);
        });
    });
}

void rows(Program &program, const Arguments &arguments)
{
    exportRows(program, arguments, false);
}

void results(Program &program, const Arguments &arguments)
{
    if (arguments.value(u"csv"_s).isEmpty()) {
        program.failUsage(Ctl::tr("Give the file to write with --csv FILE."));
        return;
    }
    exportRows(program, arguments, true);
}

} // namespace

QList<Command> bulkCommands()
{
    constexpr auto kCsv = QT_TRANSLATE_NOOP("Ctl", "Write to this file, as CSV that is safe to open in a spreadsheet.");
    return {
        {{u"bulk"_s, u"plan"_s}, "--name N (--csv FILE | --query Q) (--text T | --sms-template N | --whatsapp-template N)",
            QT_TRANSLATE_NOOP("Ctl", "Say what would happen to each recipient. Sends nothing."), 0, 0,
            {{"name", "N", QT_TRANSLATE_NOOP("Ctl", "How the bulk send is called.")},
                {"csv", "FILE", QT_TRANSLATE_NOOP("Ctl", "The recipients: a list as for candidates import.")},
                {"query", "Q", QT_TRANSLATE_NOOP("Ctl", "The recipients: candidates with these words, as in candidates list.")},
                {"text", "T",
                    QT_TRANSLATE_NOOP("Ctl", "The text, with merge fields such as {{candidate.first_name}}; - reads standard input.")},
                {"sms-template", "N", QT_TRANSLATE_NOOP("Ctl", "The SMS template of this name.")},
                {"whatsapp-template", "N", QT_TRANSLATE_NOOP("Ctl", "The WhatsApp template of this name.")},
                {"var", "NAME=VALUE",
                    QT_TRANSLATE_NOOP("Ctl", "A value that is the same for everybody: organization.name=Acme. Several times.")},
                {"default-region", "FR", QT_TRANSLATE_NOOP("Ctl", "Country of numbers in national notation, such as FR.")},
                {"map", "FIELD=TITLE",
                    QT_TRANSLATE_NOOP("Ctl", "The column of this title is this field: phone=\"Mobile\". May be given several times.")},
                {"no-opt-out-sentence", nullptr,
                    QT_TRANSLATE_NOOP("Ctl", "Do not add the sentence that says how to be written to no more.")}},
            &plan},
        {{u"bulk"_s, u"start"_s}, "ID", QT_TRANSLATE_NOOP("Ctl", "Launch a plan. A worker, the window or sync sends it."), 1, 1,
            {{"at", "TIME", QT_TRANSLATE_NOOP("Ctl", "Not before this time (ISO 8601).")},
                {"spread", "SPAN", QT_TRANSLATE_NOOP("Ctl", "Spread the messages over this time: 30m, 2h.")},
                {"wait", nullptr, QT_TRANSLATE_NOOP("Ctl", "Send it from here, and say how far it is until it is through.")}},
            &start},
        {{u"bulk"_s, u"status"_s}, "ID", QT_TRANSLATE_NOOP("Ctl", "Say how far it is."), 1, 1, {}, &status},
        {{u"bulk"_s, u"pause"_s}, "ID", QT_TRANSLATE_NOOP("Ctl", "Hold back what has not left."), 1, 1, {},
            &move<&workspace::Bulks::pause>},
        {{u"bulk"_s, u"resume"_s}, "ID", QT_TRANSLATE_NOOP("Ctl", "Go on with what was held back."), 1, 1, {},
            &move<&workspace::Bulks::resume>},
        {{u"bulk"_s, u"cancel"_s}, "ID", QT_TRANSLATE_NOOP("Ctl", "Call off what has not left, for good."), 1, 1, {},
            &move<&workspace::Bulks::cancel>},
        {{u"bulk"_s, u"list"_s}, "", QT_TRANSLATE_NOOP("Ctl", "List the bulk sends, newest first."), 0, 0, {}, &list},
        {{u"bulk"_s, u"rows"_s}, "ID", QT_TRANSLATE_NOOP("Ctl", "The plan, recipient by recipient."), 1, 1, {{"csv", "FILE", kCsv}}, &rows},
        {{u"bulk"_s, u"results"_s}, "ID --csv FILE", QT_TRANSLATE_NOOP("Ctl", "What became of each recipient."), 1, 1,
            {{"csv", "FILE", kCsv}}, &results},
    };
}

} // namespace halftone::ctl
