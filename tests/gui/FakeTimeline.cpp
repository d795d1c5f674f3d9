#include "FakeTimeline.h"

#include "FakeSpace.h"
#include "text/SearchTerms.h"

namespace halftone::test {

using namespace Qt::StringLiterals;

Note &FakeTimeline::addNote(qint64 id, qint64 conversation, UserId author, const QString &body, UtcMs at)
{
    Note note;
    note.id = NoteId(id);
    note.conversation = ConversationId(conversation);
    note.author = author;
    note.authorName = author == UserId(1) ? u"Camille Morel"_s : u"Marie <b>Curie</b>"_s;
    note.body = body;
    note.createdAt = at;
    NoteList &all = notes[conversation];
    const auto place = std::ranges::lower_bound(all, at, {}, &Note::createdAt);
    return *all.insert(place, note);
}

void bindTimeline(FakeSpace &space, ui::ConversationPorts &c)
{
    FakeTimeline &fake = space.timeline;
    c.notes = [&fake](ConversationId id) { return ready<NoteList>(fake.notes[id.value()]); };
    c.addNote = [&space, &fake](ConversationId id, const QString &text) {
        space.calls << u"addNote "_s + text;
        if (fake.refuseNote)
            return ready<Note>(*fake.refuseNote);
        return ready<Note>(fake.addNote(++space.nextId, id.value(), UserId(1), text, space.clock.now()));
    };
    c.editNote = [&space, &fake](NoteId id, const QString &text) {
        space.calls << u"editNote %1 %2"_s.arg(id.value()).arg(text);
        for (auto &[conversation, all] : fake.notes) {
            for (Note &note : all) {
                if (note.id != id)
                    continue;
                note.body = text;
                note.editedAt = space.clock.now() + milliseconds(1);
                return ready<Note>(note);
            }
        }
        return ready<Note>(Error {ErrorKind::NotFound, u"not_found"_s, {}});
    };
    c.removeNote = [&space, &fake](NoteId id) {
        space.calls << u"removeNote %1"_s.arg(id.value());
        for (auto &[conversation, all] : fake.notes)
            all.removeIf([id](const Note &note) { return note.id == id; });
        return ready<Done>(Done {});
    };
    c.findIn = [&space, &fake](ConversationId id, const QString &query, int) {
        QList<MessagePosition> hits;
        const auto terms = text::searchTerms(query);
        for (const Message &message : space.messages[id.value()]) {
            if (!text::foundWords(message.body, terms).isEmpty())
                hits.prepend(message.position());
        }
        for (const Note &note : fake.notes[id.value()]) {
            if (!text::foundWords(note.body, terms).isEmpty())
                hits.append({note.createdAt, MessageId(note.id.value())});
        }
        std::ranges::sort(hits, std::greater());
        return ready<QList<MessagePosition>>(hits);
    };
    c.attachments = [&space, &fake](MessageId id) {
        space.calls << u"attachments %1"_s.arg(id.value());
        if (fake.refuseMedia)
            return ready<QList<workspace::Attachment>>(*fake.refuseMedia);
        QList<workspace::Attachment> listed = fake.attachments[id.value()];
        for (workspace::Attachment &one : listed) {
            one.path.clear();
            one.name.clear();
            one.size = -1;
        }
        return ready<QList<workspace::Attachment>>(listed);
    };
    c.fetchAttachment = [&space, &fake](const QString &id) {
        space.calls << u"fetch "_s + id;
        if (fake.holdMedia) {
            auto promise = std::make_shared<QPromise<Result<workspace::Attachment>>>();
            promise->start();
            fake.held << promise;
            return promise->future();
        }
        for (const auto &[message, all] : fake.attachments) {
            for (const workspace::Attachment &one : all) {
                if (one.id == id)
                    return ready<workspace::Attachment>(one);
            }
        }
        return ready<workspace::Attachment>(Error {ErrorKind::NotFound, u"attachment_gone"_s, {}});
    };
    c.cancelAttachment = [&space, &fake](const QString &id) {
        space.calls << u"cancel "_s + id;
        for (const auto &promise : std::as_const(fake.held)) {
            promise->addResult(Result<workspace::Attachment>(Error {ErrorKind::Cancelled, u"cancelled"_s, {}}));
            promise->finish();
        }
        fake.held.clear();
    };
    c.watchAttachments = [&fake](QObject *, ui::ConversationPorts::MediaProgress report) { fake.progress = std::move(report); };
    c.openFile = [&space](const QString &path) { space.calls << u"openFile "_s + path; };
}

} // namespace halftone::test
