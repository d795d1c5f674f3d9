#include "Program.h"
#include "Shapes.h"
#include "Signals.h"
#include "Words.h"

#include "base/Time.h"
#include "words/ErrorWords.h"
#include "workspace/Engine.h"

#include <memory>

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject shapeOf(const workspace::RoundReport &report)
{
    return {{u"received"_s, report.received}, {u"updated"_s, report.updated}, {u"approved"_s, report.approved},
        {u"rejected"_s, report.rejected}, {u"sent"_s, report.sent}, {u"failed"_s, report.failed}};
}

QString textOf(const workspace::RoundReport &report)
{
    return Ctl::tr("Received: %1; news of messages: %2; approved: %3; rejected: %4; sent: %5; failed: %6.")
        .arg(report.received)
        .arg(report.updated)
        .arg(report.approved)
        .arg(report.rejected)
        .arg(report.sent)
        .arg(report.failed);
}

QString textOf(const QJsonObject &event)
{
    QStringList parts;
    for (auto it = event.begin(); it != event.end(); ++it)
        parts << it.key() + u'=' + it.value().toVariant().toString();
    return parts.join(u' ');
}

/// The word of an event for how the connection stands; empty: it is on its way to one that is worth a line.
QString wordOf(workspace::Connection connection)
{
    switch (connection) {
    case workspace::Connection::Connected:
    case workspace::Connection::Syncing:
        return u"connected"_s;
    case workspace::Connection::Offline:
        return u"offline"_s;
    case workspace::Connection::CredentialsRefused:
        return u"credentials_refused"_s;
    case workspace::Connection::NoAccount:
        return u"no_account"_s;
    case workspace::Connection::NoSecret:
        return u"no_secret"_s;
    case workspace::Connection::Connecting:
        break;
    }
    return {};
}

void tellEvents(Program &program)
{
    QObject::connect(&program.workspace().engine(), &workspace::Engine::statusChanged, &program,
        [&program, last = QString()](const workspace::EngineStatus &status) mutable {
            const QString word = wordOf(status.connection);
            if (word.isEmpty() || word == last)
                return;
            last = word;
            const QJsonObject event {
                {u"event"_s, u"connection"_s}, {u"connection"_s, word}, {u"at"_s, toIso(program.workspace().clock().now())}};
            program.output().line(event, textOf(event));
        });
    QObject::connect(&program.workspace().engine(), &workspace::Engine::happened, &program,
        [&program](const QJsonObject &event) { program.output().line(event, textOf(event)); });
}

/// Until somebody ends it: the request in flight is finished as the workspace closes.
void goOn(Program &program)
{
    program.open(
        [&program] {
            program.withEngine([&program](const Account &) {
                auto *endings = new EndSignals(&program);
                QObject::connect(endings, &EndSignals::received, &program, [&program] {
                    program.workspace().engine().stop();
                    program.end(Fine);
                });
                tellEvents(program);
                program.workspace().engine().start();
            });
        },
        true);
}

void sync(Program &program, const Arguments &arguments)
{
    if (arguments.isSet(u"watch"_s)) {
        goOn(program);
        return;
    }
    program.open([&program] {
        program.withEngine([&program](const Account &) {
            program.await(program.workspace().engine().round(), [&program](const workspace::RoundReport &report) {
                if (!report.error) {
                    program.finish(shapeOf(report), textOf(report));
                    return;
                }
                if (!program.output().isJson())
                    Output::print(textOf(report), stdout);
                program.fail(*report.error, shapeOf(report));
            });
        });
    });
}

void worker(Program &program, const Arguments &arguments)
{
    if (!arguments.isSet(u"once"_s)) {
        goOn(program);
        return;
    }
    program.open([&program] {
        program.withEngine([&program](const Account &) {
            tellEvents(program);
            program.await(program.workspace().engine().round(), [&program](const workspace::RoundReport &report) {
                QJsonObject event = shapeOf(report);
                event.insert("event"_L1, u"round"_s);
                program.output().line(event, textOf(report));
                if (report.error)
                    Output::note(words::wordsFor(*report.error).text());
                program.end(report.error && statusOf(*report.error) == NoCredentials ? NoCredentials : Fine);
            });
        });
    });
}

} // namespace

QList<Command> engineCommands()
{
    return {
        {{u"sync"_s}, "", QT_TRANSLATE_NOOP("Ctl", "Fetch what came in and what became of messages; send what is due."), 0, 0,
            {{"watch", nullptr, QT_TRANSLATE_NOOP("Ctl", "Go on until it is ended, with a line for each event.")}}, &sync},
        {{u"worker"_s}, "", QT_TRANSLATE_NOOP("Ctl", "Sync and send until SIGTERM, with a line for each event."), 0, 0,
            {{"once", nullptr, QT_TRANSLATE_NOOP("Ctl", "One full round, then end.")}}, &worker},
    };
}

} // namespace halftone::ctl
