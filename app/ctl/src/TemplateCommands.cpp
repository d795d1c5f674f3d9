#include "Program.h"
#include "SecretInput.h"
#include "Shapes.h"
#include "Words.h"

#include "words/StateWords.h"
#include "workspace/Templates.h"

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

QString kindText(TemplateKind kind)
{
    return words::channelName(kind == TemplateKind::Sms ? Channel::Sms : Channel::WhatsApp);
}

QString textOf(const MessageTemplate &one)
{
    return u"%1 (%2, %3): %4\n%5\n"_s.arg(
        one.name, kindText(one.kind), one.language, words::approvalStatus(one.status, one.providerStatus), one.body);
}

void list(Program &program, const Arguments &)
{
    program.open([&program] {
        program.await(program.workspace().templates().list(), [&program](const QList<MessageTemplate> &templates) {
            QJsonArray json;
            QList<QStringList> rows;
            for (const MessageTemplate &one : templates) {
                json.append(shapeOf(one));
                rows << QStringList {one.name, kindText(one.kind), one.language, words::approvalStatus(one.status, one.providerStatus),
                    one.body.simplified()};
            }
            program.finish(json,
                Output::table({Ctl::tr("Name"), Ctl::tr("Kind"), Ctl::tr("Language"), Ctl::tr("Status"), Ctl::tr("Text")}, rows,
                    Ctl::tr("No templates.")));
        });
    });
}

void add(Program &program, const Arguments &arguments)
{
    workspace::NewTemplate fresh;
    fresh.name = arguments.words.constFirst();
    const auto kind = fromCode<TemplateKind>(arguments.value(u"kind"_s));
    if (!kind) {
        program.failUsage(Ctl::tr("--kind is sms or whatsapp."));
        return;
    }
    if (!arguments.isSet(u"body"_s)) {
        program.failUsage(Ctl::tr("--body is missing."));
        return;
    }
    fresh.kind = *kind;
    fresh.language = arguments.value(u"language"_s);
    fresh.category = arguments.value(u"category"_s);
    fresh.body = arguments.value(u"body"_s) == "-"_L1 ? readText() : arguments.value(u"body"_s);
    program.open([&program, fresh] {
        program.await(program.workspace().templates().add(fresh),
            [&program](const MessageTemplate &one) { program.finish(shapeOf(one), textOf(one)); });
    });
}

void check(Program &program, const Arguments &arguments)
{
    program.open([&program, name = arguments.words.constFirst()] {
        program.await(program.workspace().templates().check(name), [&program, name](const QList<text::FormProblem> &problems) {
            const QString text = problems.isEmpty() ? Ctl::tr("Nothing is known that reviewers would refuse.") : ctl::textOf(problems);
            program.finish(QJsonObject {{u"name"_s, name}, {u"problems"_s, shapeOf(problems)}}, text, problems.isEmpty() ? Fine : Refused);
        });
    });
}

void submit(Program &program, const Arguments &arguments)
{
    program.open([&program, name = arguments.words.constFirst()] {
        onDone(program.workspace().templates().submit(name), &program, [&program, name](const Result<MessageTemplate> &submitted) {
            if (submitted) {
                program.finish(shapeOf(*submitted), textOf(*submitted));
                return;
            }
            const Error error = submitted.error();
            if (error.code != "template_form"_L1) {
                program.fail(error);
                return;
            }
            program.await(program.workspace().templates().check(name), [&program, error](const QList<text::FormProblem> &problems) {
                if (!program.output().isJson())
                    Output::note(ctl::textOf(problems));
                program.fail(error, {{u"problems"_s, shapeOf(problems)}});
            });
        });
    });
}

void removeTemplate(Program &program, const Arguments &arguments)
{
    program.open([&program, name = arguments.words.constFirst()] {
        program.await(program.workspace().templates().byName(name), [&program, name](const MessageTemplate &one) {
            program.await(program.workspace().templates().remove(name),
                [&program, one](Done) { program.finish(shapeOf(one), Ctl::tr("%1 is removed.").arg(one.name)); });
        });
    });
}

void approvals(Program &program, const Arguments &)
{
    program.open([&program] {
        program.await(program.workspace().templates().approvals(), [&program](const QList<Approval> &approvals) {
            QJsonArray json;
            QList<QStringList> rows;
            for (const Approval &approval : approvals) {
                json.append(shapeOf(approval));
                rows << QStringList {approval.name, words::approvalStatus(approval.status, approval.providerStatus),
                    approval.submittedAt ? localTime(*approval.submittedAt) : QString(), QString::number(approval.waitingMessages),
                    approval.reason.isEmpty() ? QString() : words::rejection(approval.reason).text()};
            }
            program.finish(json,
                Output::table({Ctl::tr("Template"), Ctl::tr("Status"), Ctl::tr("Submitted"), Ctl::tr("Messages"), Ctl::tr("Reason")}, rows,
                    Ctl::tr("Nothing is pending or rejected.")));
        });
    });
}

} // namespace

QList<Command> templateCommands()
{
    return {
        {{u"templates"_s, u"list"_s}, "", QT_TRANSLATE_NOOP("Ctl", "List the templates."), 0, 0, {}, &list},
        {{u"templates"_s, u"add"_s}, "NAME", QT_TRANSLATE_NOOP("Ctl", "Add a template."), 1, 1,
            {{"kind", "sms|whatsapp", QT_TRANSLATE_NOOP("Ctl", "What it is for.")},
                {"language", "fr", QT_TRANSLATE_NOOP("Ctl", "The language of its text.")},
                {"body", "T", QT_TRANSLATE_NOOP("Ctl", "Its text, with merge fields; - reads standard input.")},
                {"category", "utility", QT_TRANSLATE_NOOP("Ctl", "WhatsApp’s category: utility, marketing, authentication.")}},
            &add},
        {{u"templates"_s, u"check"_s}, "NAME", QT_TRANSLATE_NOOP("Ctl", "What reviewers are known to refuse."), 1, 1, {}, &check},
        {{u"templates"_s, u"submit"_s}, "NAME", QT_TRANSLATE_NOOP("Ctl", "Have a WhatsApp template approved."), 1, 1, {}, &submit},
        {{u"templates"_s, u"remove"_s}, "NAME", QT_TRANSLATE_NOOP("Ctl", "Remove a template."), 1, 1, {}, &removeTemplate},
        {{u"approvals"_s}, "", QT_TRANSLATE_NOOP("Ctl", "All that is pending or rejected."), 0, 0, {}, &approvals},
    };
}

} // namespace halftone::ctl
