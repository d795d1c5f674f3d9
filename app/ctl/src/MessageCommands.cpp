#include "Program.h"
#include "SecretInput.h"
#include "Shapes.h"
#include "Words.h"

#include "workspace/Conversations.h"
#include "workspace/Engine.h"
#include "workspace/Sending.h"

#include <algorithm>
#include <memory>

namespace halftone::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDefaultLimit = 50;
constexpr int kPage = 512;

void route(Program &program, const Arguments &arguments)
{
    program.open([&program, reference = arguments.words.constFirst()] {
        program.withCandidate(reference, [&program](const Candidate &candidate) {
            program.await(program.workspace().conversations().headOfCandidate(candidate.id),
                [&program](const workspace::ConversationHead &head) { program.finish(shapeOf(head), textOf(head)); });
        });
    });
}

/// Reads backwards until there are enough, or there are no more.
void readBefore(Program &program, ConversationId conversation, std::optional<MessagePosition> before, int limit,
    const std::shared_ptr<QList<Message>> &found)
{
    const int want = std::min<int>(limit - static_cast<int>(found->size()), kPage);
    program.await(program.workspace().conversations().before(conversation, before, want),
        [&program, conversation, limit, want, found](const MessagePage &page) {
            *found = page + *found;
            if (page.size() == want && found->size() < limit) {
                readBefore(program, conversation, found->constFirst().position(), limit, found);
                return;
            }
            QJsonArray json;
            for (const Message &message : std::as_const(*found))
                json.append(shapeOf(message));
            program.finish(json, textOf(*found));
        });
}

std::optional<MessageId> messageIdOf(const QString &text)
{
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    return ok && id > 0 ? std::optional(MessageId(id)) : std::nullopt;
}

void messages(Program &program, const Arguments &arguments)
{
    bool ok = true;
    const int limit = arguments.isSet(u"limit"_s) ? arguments.value(u"limit"_s).toInt(&ok) : kDefaultLimit;
    if (!ok || limit < 1) {
        program.failUsage(Ctl::tr("--limit needs a number from 1 on."));
        return;
    }
    program.open([&program, arguments, limit] {
        program.withCandidate(arguments.words.constFirst(), [&program, arguments, limit](const Candidate &candidate) {
            program.await(program.workspace().conversations().headOfCandidate(candidate.id),
                [&program, arguments, limit](const workspace::ConversationHead &head) {
                    auto found = std::make_shared<QList<Message>>();
                    if (!arguments.isSet(u"before"_s)) {
                        readBefore(program, head.id, std::nullopt, limit, found);
                        return;
                    }
                    const auto id = messageIdOf(arguments.value(u"before"_s));
                    if (!id) {
                        program.fail({ErrorKind::NotFound, u"not_found"_s, {}, arguments.value(u"before"_s)});
                        return;
                    }
                    program.await(program.workspace().conversations().message(*id), [&program, head, limit, found](const Message &message) {
                        readBefore(program, head.id, message.position(), limit, found);
                    });
                });
        });
    });
}

void tellMessage(Program &program, const Message &message)
{
    program.finish(shapeOf(message), textOf(QList<Message> {message}));
}

/// Asks the provider again about a message in doubt, and says what came of it.
void checkAgain(Program &program, MessageId id)
{
    program.withEngine([&program, id](const Account &) {
        program.await(program.workspace().sending().retry(id), [&program, id](const Message &) {
            program.await(program.workspace().engine().deliver(id.value(), 10s), [&program, id](Done) {
                program.await(
                    program.workspace().conversations().message(id), [&program](const Message &message) { tellMessage(program, message); });
            });
        });
    });
}

void act(Program &program, const QString &action, MessageId id, const QString &text)
{
    using workspace::Sending;
    const auto tell = [&program](const Message &message) { tellMessage(program, message); };
    Sending &sending = program.workspace().sending();
    if (action.isEmpty())
        program.await(program.workspace().conversations().message(id), tell);
    else if (action == "cancel"_L1)
        program.await(sending.cancel(id), tell);
    else if (action == "retry"_L1)
        program.await(sending.retry(id), tell);
    else if (action == "edit"_L1)
        program.await(sending.edit(id, text), tell);
    else if (action == "send-by-sms"_L1)
        program.await(sending.sendBySms(id), tell);
    else if (action == "send-anyway"_L1)
        program.await(sending.sendAnyway(id), tell);
    else if (action == "it-arrived"_L1)
        program.await(sending.itArrived(id), tell);
    else
        checkAgain(program, id);
}

void message(Program &program, const Arguments &arguments)
{
    static const QStringList kActions {
        QString(), u"cancel"_s, u"retry"_s, u"edit"_s, u"send-by-sms"_s, u"send-anyway"_s, u"it-arrived"_s, u"check"_s};
    const QString action = arguments.words.value(1);
    if (!kActions.contains(action)) {
        program.failUsage(Ctl::tr("A message cannot “%1”. See halftonectl message --help.").arg(action));
        return;
    }
    if ((action == "edit"_L1) != arguments.isSet(u"text"_s)) {
        program.failUsage(Ctl::tr("edit needs --text, and nothing else takes it."));
        return;
    }
    const auto id = messageIdOf(arguments.words.constFirst());
    if (!id) {
        program.fail({ErrorKind::NotFound, u"not_found"_s, {}, arguments.words.constFirst()});
        return;
    }
    const QString given = arguments.value(u"text"_s);
    const QString text = given == "-"_L1 ? readText() : given;
    program.open([&program, action, id, text] { act(program, action, *id, text); });
}

} // namespace

QList<Command> messageCommands()
{
    return {
        {{u"route"_s}, "C", QT_TRANSLATE_NOOP("Ctl", "Which channel, from which number, and why."), 1, 1, {}, &route},
        {{u"messages"_s}, "C", QT_TRANSLATE_NOOP("Ctl", "The conversation, oldest first."), 1, 1,
            {{"limit", "N", QT_TRANSLATE_NOOP("Ctl", "At most so many, the newest (50).")},
                {"before", "ID", QT_TRANSLATE_NOOP("Ctl", "Only what is older than this message.")}},
            &messages},
        {{u"message"_s}, "ID [cancel|retry|edit|send-by-sms|send-anyway|it-arrived|check]",
            QT_TRANSLATE_NOOP("Ctl", "A message, or what to do with one that has not arrived."), 1, 2,
            {{"text", "T", QT_TRANSLATE_NOOP("Ctl", "The new text, for edit; - reads standard input.")}}, &message},
    };
}

} // namespace halftone::ctl
