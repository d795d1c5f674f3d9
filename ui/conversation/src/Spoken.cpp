#include "Spoken.h"

#include "Isolated.h"
#include "kit/Formats.h"
#include "text/Normalise.h"
#include "words/StateWords.h"

#include <QCoreApplication>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Why a message did not leave or arrive, and what to do.
QString troubleOf(const Message &message)
{
    if (!message.errorCode.isEmpty())
        return words::wordsForCode(message.errorCode, message.errorQuote).text();
    return words::messageStateHint(message.state);
}

} // namespace

QString shownText(const Message &message)
{
    // The store keeps bodies clean; what another program wrote into it may not be.
    const QString shown = text::withoutControls(message.body);
    return shown.isEmpty() && message.mediaCount == 0 ? Timeline::tr("(no text)") : shown;
}

QString authorText(const Message &message, bool mine)
{
    if (message.direction == Direction::In)
        return {};
    if (mine)
        return Timeline::tr("You");
    switch (message.author) {
    case AuthorKind::User:
        return message.authorName.isEmpty() ? Timeline::tr("A colleague") : isolated(message.authorName);
    case AuthorKind::Bulk:
        return message.authorName.isEmpty() ? Timeline::tr("Bulk send") : Timeline::tr("Bulk send · %1").arg(isolated(message.authorName));
    case AuthorKind::Automation:
        return Timeline::tr("Automated");
    case AuthorKind::Reminder:
        return Timeline::tr("Automated reminder");
    case AuthorKind::External:
        return Timeline::tr("Sent outside Halftone");
    case AuthorKind::Candidate:
        return {};
    }
    return {};
}

QString troubleText(const Message &message)
{
    QStringList sentences;
    if (message.state == MessageState::Rejected) {
        sentences << words::rejection(message.errorQuote).text();
    } else if (message.state == MessageState::Failed || message.state == MessageState::Missed
        || (message.state == MessageState::Cancelled && !message.errorCode.isEmpty())) {
        sentences << troubleOf(message);
    } else if (message.state == MessageState::Unconfirmed) {
        sentences << (message.attention == Attention::InDoubt
                ? Timeline::tr(
                    "The connection was cut while this was being sent, and the provider could not be asked since. It may have arrived.")
                : Timeline::tr("The connection was cut while this was being sent. The provider is being asked."));
    } else if (!message.errorCode.isEmpty() && (message.state == MessageState::Queued || message.errorCode == "deleted_at_provider"_L1)) {
        sentences << troubleOf(message);
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString stateIcon(MessageState state)
{
    switch (state) {
    case MessageState::Scheduled:
        return u"scheduled"_s;
    case MessageState::AwaitingApproval:
        return u"pending-approval"_s;
    case MessageState::Queued:
        return u"waiting"_s;
    case MessageState::Sending:
        return u"sending"_s;
    case MessageState::Unconfirmed:
        return u"unconfirmed"_s;
    case MessageState::Sent:
        return u"sent"_s;
    case MessageState::Delivered:
        return u"delivered"_s;
    case MessageState::Read:
        return u"read"_s;
    case MessageState::Failed:
    case MessageState::Missed:
        return u"failed"_s;
    case MessageState::Rejected:
        return u"rejected"_s;
    case MessageState::Cancelled:
        return u"cancelled"_s;
    case MessageState::Received:
        return {};
    }
    return {};
}

QString noteTitle(const Message &note, bool mine)
{
    return mine ? Timeline::tr("Your note – only for the team")
                : Timeline::tr("Note by %1 – only for the team").arg(isolated(note.authorName));
}

QString spokenNote(const Message &note, bool mine)
{
    const QStringList head {Timeline::tr("Note"), mine ? Timeline::tr("You") : isolated(note.authorName), timeOfDay(note.sort),
        Timeline::tr("only for the team")};
    return Timeline::tr("%1: %2", "a message as a screen reader says it").arg(head.join(u", "_s), text::withoutControls(note.body));
}

QString spokenMessage(const Message &message, bool mine, const QList<MediaLine> &media)
{
    const QString who = message.direction == Direction::In ? Timeline::tr("Candidate") : authorText(message, mine);
    QStringList head {who, channelName(message.channel), timeOfDay(message.sort)};
    if (message.direction == Direction::Out)
        head << (message.state == MessageState::AwaitingApproval ? Timeline::tr("Approval pending") : words::messageState(message.state));
    QString spoken = Timeline::tr("%1: %2", "a message as a screen reader says it").arg(head.join(u", "_s), shownText(message));
    for (const MediaLine &line : media)
        spoken += u" – "_s + isolated(line.title) + u", "_s + line.detail;
    if (const QString trouble = troubleText(message); !trouble.isEmpty())
        spoken += u" – "_s + trouble;
    return spoken;
}

} // namespace halftone::ui
