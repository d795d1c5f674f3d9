#include "Program.h"
#include "SecretInput.h"
#include "Shapes.h"
#include "Words.h"

#include "words/ErrorWords.h"
#include "words/StateWords.h"
#include "workspace/Candidates.h"
#include "workspace/Conversations.h"
#include "workspace/Engine.h"
#include "workspace/Sending.h"
#include "workspace/Templates.h"

#include <algorithm>
#include <memory>

namespace halftone::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds kDefaultWait = 10s;

/// One `send` under way.
struct Order
{
    workspace::Draft draft;
    QString recipient;
    QString templateName;
    std::optional<TemplateKind> kind; ///< of the template; empty: free text
    milliseconds wait = kDefaultWait;
    MessageId message; ///< once it was accepted
    std::optional<Approval> approval;
};

using Shared = std::shared_ptr<Order>;

QString sentText(const Message &message, const std::optional<Approval> &approval)
{
    QString text = Ctl::tr("%1 by %2 from %3 to %4 (message %5)")
                       .arg(words::messageState(message.state), words::channelName(message.channel), message.numberText,
                           message.addressText, message.id.toString());
    if (approval && message.state == MessageState::AwaitingApproval)
        text += u'\n' + Ctl::tr("It waits for the approval of “%1”: %2").arg(approval->name, words::approvalStatus(approval->status));
    return text;
}

/// Says what became of the message; @p trouble is what kept it from leaving.
void conclude(Program &program, const Shared &order, const Message &message, const std::optional<Error> &trouble)
{
    const QJsonObject json = sendShape(message, order->approval);
    if (message.state == MessageState::Failed || message.state == MessageState::Rejected) {
        program.fail({ErrorKind::ProviderRejected, message.errorCode, {}, message.addressText, message.errorQuote}, json);
        return;
    }
    if (trouble && statusOf(*trouble) == NoCredentials && isOpen(message.state)) {
        program.fail(*trouble, json);
        return;
    }
    // Accepted is accepted (R10.1), also where the disk was full before it could leave: a worker or sync goes on with it.
    if (trouble && statusOf(*trouble) == NoWorkspace)
        Output::note(words::wordsFor(*trouble).text());
    program.finish(json, sentText(message, order->approval));
}

void tell(Program &program, const Shared &order, const std::optional<Error> &trouble)
{
    program.await(program.workspace().conversations().message(order->message), [&program, order, trouble](const Message &message) {
        if (!message.approval.isValid()) {
            conclude(program, order, message, trouble);
            return;
        }
        program.await(program.workspace().templates().approvals(), [&program, order, message, trouble](const QList<Approval> &approvals) {
            const auto found = std::ranges::find(approvals, message.approval, &Approval::id);
            if (found != approvals.end())
                order->approval = *found;
            else if (order->approval && message.state != MessageState::AwaitingApproval)
                order->approval->status = ApprovalStatus::Approved; // it is neither pending nor rejected any more
            conclude(program, order, message, trouble);
        });
    });
}

void deliver(Program &program, const Shared &order)
{
    if (order->wait <= 0ms) {
        tell(program, order, std::nullopt);
        return;
    }
    program.withAccount([&program, order](const Account &account) {
        program.secretOf(account, [&program, order](const Result<QString> &secret) {
            if (!secret) {
                tell(program, order, secret.error());
                return;
            }
            workspace::Engine &engine = program.workspace().engine();
            engine.setSecret(*secret);
            onDone(engine.deliver(order->message.value(), order->wait), &program, [&program, order](const Result<Done> &delivered) {
                std::optional<Error> trouble;
                if (!delivered)
                    trouble = delivered.error();
                else if (program.workspace().engine().status().connection == workspace::Connection::CredentialsRefused)
                    trouble = Error {ErrorKind::CredentialsRefused, u"credentials_refused"_s, {}};
                tell(program, order, trouble);
            });
        });
    });
}

/// A rule said no: nothing is stored. Of a text that reviewers would refuse, all that is wrong is told.
void refuse(Program &program, const Shared &order, const Error &error)
{
    if (error.code != "template_form"_L1) {
        program.fail(error);
        return;
    }
    program.await(program.workspace().sending().preview(order->draft), [&program, error](const workspace::Preview &preview) {
        if (!program.output().isJson())
            Output::note(textOf(preview.formProblems));
        program.fail(error, {{u"problems"_s, shapeOf(preview.formProblems)}});
    });
}

void accept(Program &program, const Shared &order)
{
    // A full number that nobody has becomes a candidate with the message, and only with it (CLI.md, Settled).
    order->draft.newNumber = order->recipient;
    onDone(program.workspace().sending().send(order->draft), &program, [&program, order](const Result<workspace::SendAnswer> &answer) {
        if (!answer) {
            refuse(program, order, answer.error());
            return;
        }
        order->message = answer->message.id;
        order->approval = answer->approval;
        deliver(program, order);
    });
}

void begin(Program &program, const Shared &order)
{
    const auto opened = [&program, order] {
        program.withAccount([&program, order](const Account &) {
            if (!order->kind) {
                accept(program, order);
                return;
            }
            program.await(
                program.workspace().templates().byName(order->templateName, order->kind), [&program, order](const MessageTemplate &found) {
                    order->draft.templateId = found.id;
                    order->draft.composedAs = found.kind == TemplateKind::Sms ? ComposedAs::SmsTemplate : ComposedAs::WhatsAppTemplate;
                    accept(program, order);
                });
        });
    };
    // A worker beside may be quicker: what it has sent is heard of, too.
    program.open(opened, order->wait > 0ms);
}

/// Reads `--channel`, `--wait`, `--var` into the order. @return what is wrong; empty: nothing.
QString readOptions(const Arguments &arguments, Order &order)
{
    if (const QString channel = arguments.value(u"channel"_s); !channel.isEmpty() && channel != "auto"_L1) {
        order.draft.channel = fromCode<Channel>(channel);
        if (!order.draft.channel)
            return Ctl::tr("--channel is auto, sms or whatsapp, not “%1”.").arg(channel);
    }
    if (arguments.isSet(u"wait"_s)) {
        bool ok = false;
        const double seconds = arguments.value(u"wait"_s).toDouble(&ok);
        if (!ok || seconds < 0 || seconds > 86400)
            return Ctl::tr("--wait needs a number of seconds.");
        order.wait = milliseconds(static_cast<qint64>(seconds * 1000));
    }
    for (const QString &variable : arguments.values(u"var"_s)) {
        const qsizetype equals = variable.indexOf(u'=');
        if (equals < 1)
            return Ctl::tr("Write --var NAME=VALUE, not “%1”.").arg(variable);
        order.draft.variables.insert(variable.left(equals).trimmed(), variable.mid(equals + 1));
    }
    return {};
}

void send(Program &program, const Arguments &arguments)
{
    if (arguments.isSet(u"at"_s)) {
        program.failUsage(Ctl::tr("--at is not available in this version: a message leaves now, or not at all."), u"not_available"_s);
        return;
    }
    const auto order = std::make_shared<Order>();
    order->recipient = arguments.words.constFirst();
    if (const QString wrong = readOptions(arguments, *order); !wrong.isEmpty()) {
        program.failUsage(wrong);
        return;
    }
    const bool sms = arguments.isSet(u"sms-template"_s);
    const bool whatsApp = arguments.isSet(u"whatsapp-template"_s);
    if (int(arguments.isSet(u"text"_s)) + int(sms) + int(whatsApp) != 1) {
        program.failUsage(Ctl::tr("Give one of --text, --sms-template and --whatsapp-template."));
        return;
    }
    if (sms || whatsApp) {
        order->kind = sms ? TemplateKind::Sms : TemplateKind::WhatsApp;
        order->templateName = arguments.value(sms ? u"sms-template"_s : u"whatsapp-template"_s);
    } else {
        order->draft.text = arguments.value(u"text"_s) == "-"_L1 ? readText() : arguments.value(u"text"_s);
    }
    begin(program, order);
}

} // namespace

QList<Command> sendCommands()
{
    return {{{u"send"_s}, "C (--text T | --sms-template N | --whatsapp-template N)",
        QT_TRANSLATE_NOOP("Ctl", "Send a message. It is stored first, and leaves once, whatever happens."), 1, 1,
        {{"text", "T", QT_TRANSLATE_NOOP("Ctl", "The text, with merge fields such as {{candidate.first_name}}; - reads standard input.")},
            {"sms-template", "N", QT_TRANSLATE_NOOP("Ctl", "The SMS template of this name.")},
            {"whatsapp-template", "N", QT_TRANSLATE_NOOP("Ctl", "The WhatsApp template of this name.")},
            {"var", "NAME=VALUE", QT_TRANSLATE_NOOP("Ctl", "A field or numbered variable: first_name=Ana, 1=Ana. Several times.")},
            {"channel", "auto|sms|whatsapp", QT_TRANSLATE_NOOP("Ctl", "By hand instead of by the rules.")},
            {"at", "TIME", QT_TRANSLATE_NOOP("Ctl", "Not available in this version.")},
            {"wait", "S", QT_TRANSLATE_NOOP("Ctl", "Seconds to wait for the provider’s answer (10); 0: leave it to sync or the worker.")}},
        &send}};
}

} // namespace halftone::ctl
