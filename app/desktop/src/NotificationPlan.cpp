#include "NotificationPlan.h"

#include "text/Normalise.h"
#include "words/ErrorWords.h"
#include "words/StateWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace halftone::desktop {

using namespace Qt::StringLiterals;
using Kind = ui::NotificationChoices::Kind;
using workspace::News;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notifications)
};

constexpr qsizetype kLongest = 240; ///< of a body; the message itself is a click away
constexpr qsizetype kNamed = 3; ///< candidates that are named where many are told of

Kind kindOf(News::Kind kind)
{
    switch (kind) {
    case News::Kind::Reply:
        return Kind::Reply;
    case News::Kind::Approved:
    case News::Kind::Rejected:
        return Kind::Approval;
    case News::Kind::Failed:
        break;
    }
    return Kind::Failure;
}

QString shortened(const QString &text)
{
    const QString line = text::withoutControls(text).simplified();
    if (line.size() <= kLongest)
        return line;
    qsizetype end = kLongest - 1;
    if (line.at(end).isLowSurrogate())
        --end;
    return line.left(end) + u'…';
}

QString nameOf(const News &one)
{
    return text::withoutControls(one.name).simplified();
}

Note noteOf(const News &latest, int count)
{
    Note note;
    note.kind = kindOf(latest.kind);
    note.conversation = latest.conversation;
    note.count = count;
    const QString name = nameOf(latest);
    switch (latest.kind) {
    case News::Kind::Reply:
        note.summary = count == 1 ? name : Words::tr("%1 – %n new message(s)", nullptr, count).arg(name);
        note.body = shortened(latest.text);
        if (note.body.isEmpty())
            note.body = Words::tr("(no text)");
        break;
    case News::Kind::Approved:
        note.summary = Words::tr("Approved: %1").arg(name);
        note.body = latest.conversation.isValid() ? shortened(latest.text) : Words::tr("The template can be used.");
        break;
    case News::Kind::Rejected:
        note.summary = Words::tr("Rejected: %1").arg(name);
        note.body = shortened(words::rejection(latest.text).text());
        break;
    case News::Kind::Failed:
        note.summary = Words::tr("Not sent: %1").arg(name);
        note.body = shortened(words::wordsForCode(latest.code).text());
        break;
    }
    return note;
}

/// All of a kind in one.
Note together(Kind kind, const QList<News> &news)
{
    QStringList names;
    for (auto one = news.crbegin(); one != news.crend(); ++one) {
        if (!names.contains(nameOf(*one)))
            names.append(nameOf(*one));
    }
    Note note;
    note.kind = kind;
    note.count = static_cast<int>(news.size());
    switch (kind) {
    case Kind::Reply:
        note.summary = Words::tr("%n new message(s)", nullptr, note.count);
        break;
    case Kind::Approval:
        note.summary = Words::tr("%n approval(s) decided", nullptr, note.count);
        break;
    case Kind::Failure:
        note.summary = Words::tr("%n message(s) not sent", nullptr, note.count);
        break;
    }
    note.body = names.mid(0, kNamed).join(u", "_s);
    if (names.size() > kNamed)
        note.body += u' ' + Words::tr("and %n other(s)", nullptr, static_cast<int>(names.size() - kNamed));
    return note;
}

} // namespace

QList<Note> planNotes(const QList<News> &news, const NoteContext &context)
{
    QList<Note> notes;
    int room = kMostNotes - context.shownLately;
    for (const Kind kind : {Kind::Failure, Kind::Approval, Kind::Reply}) {
        if (!context.choices.shows(kind, context.localTime))
            continue;
        QList<News> told;
        for (const News &one : news) {
            if (kindOf(one.kind) == kind && !(one.conversation.isValid() && context.isReading && context.isReading(one.conversation)))
                told.append(one);
        }
        QList<Note> each;
        for (auto one = told.crbegin(); one != told.crend(); ++one) {
            const bool merged = kind == Kind::Reply && std::ranges::find(each, one->conversation, &Note::conversation) != each.end();
            if (merged)
                continue;
            const auto count = kind == Kind::Reply ? std::ranges::count(told, one->conversation, &News::conversation) : std::ptrdiff_t(1);
            each.prepend(noteOf(*one, static_cast<int>(count)));
        }
        if (each.size() > std::max(room, 1)) {
            notes.append(together(kind, told));
            --room;
        } else {
            notes += each;
            room -= static_cast<int>(each.size());
        }
    }
    return notes;
}

} // namespace halftone::desktop
