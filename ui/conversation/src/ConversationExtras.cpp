// What a conversation page does beside messages: notes, search, dates, attachments, a template instead of a text.
#include "conversation/ConversationPage.h"
#include "Isolated.h"
#include "kit/Formats.h"
#include "words/ErrorWords.h"

#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>
#include <QThreadPool>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

/// A copy that only this user can read. In a thread of its own: the folder may lie on a slow disk or another host.
Result<Done> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly)
        || !target.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error {ErrorKind::StorageFailed, u"file_unwritable"_s, target.errorString(), to};
    const QByteArray bytes = source.readAll();
    if (target.write(bytes) != bytes.size() || !target.flush())
        return Error {ErrorKind::StorageFailed, u"file_unwritable"_s, target.errorString(), to};
    return done();
}

} // namespace

void ConversationPage::showTrouble(const Error &error)
{
    const QString text = words::wordsFor(error).text();
    m_trouble->show(u"danger"_s, text, {{tr("Close"), [this] { m_trouble->clear(); }, u"closeTrouble"_s}});
    announce(this, text);
}

void ConversationPage::startSearch()
{
    if (m_conversation.isValid())
        m_search->start(m_conversation);
}

void ConversationPage::showHit(MessagePosition position)
{
    if (m_model.rowOf(position.id) >= 0)
        m_view->showMessage(position.id);
    else
        m_model.jumpTo(position);
}

void ConversationPage::openCalendar()
{
    if (!m_conversation.isValid())
        return;
    // Where the conversation begins: the days before that cannot be picked.
    onDone(m_ports.after(m_conversation, {UtcMs(), MessageId()}, 1), this,
        [this, conversation = m_conversation](const Result<MessagePage> &oldest) {
            if (conversation != m_conversation)
                return;
            const QDate today = localDay(m_ports.clock->now());
            const QDate first = oldest && !oldest->isEmpty() ? localDay(oldest->constFirst().sort) : today;
            if (!m_calendar) {
                m_calendar = new TimelineCalendar(this);
                connect(m_calendar, &TimelineCalendar::picked, this, &ConversationPage::goToDay);
            }
            const QDate shown = m_view->dayOnTop();
            m_calendar->open(m_header->cornerBelow(), shown.isValid() ? shown : today, first, today);
        });
}

void ConversationPage::goToDay(const QDate &day)
{
    m_model.jumpToTime(UtcMs(milliseconds(day.startOfDay().toMSecsSinceEpoch())));
    m_view->setFocus();
}

void ConversationPage::writeNote()
{
    if (!m_conversation.isValid())
        return;
    m_composer->hide();
    m_note->start(m_conversation);
}

void ConversationPage::saveNote(NoteId note, const QString &text)
{
    const bool fresh = !note.isValid();
    onDone(fresh ? m_ports.addNote(m_conversation, text) : m_ports.editNote(note, text), this,
        [this, fresh, conversation = m_conversation](const Result<Note> &saved) {
            if (conversation != m_conversation) {
                if (!saved)
                    Q_EMIT failed(saved.error());
                return;
            }
            if (!saved) {
                m_note->failed(words::wordsFor(saved.error()).text());
                return;
            }
            m_note->saved();
            m_model.reloadNotes();
            if (fresh)
                m_view->scrollToNewest();
            announce(this, tr("Note saved"));
        });
}

void ConversationPage::deleteNote(NoteId note)
{
    endDeletion();
    m_deleted = note;
    m_model.hideNote(note, true);
    m_deleteSoon.start();
    const auto undo = [this] {
        m_deleteSoon.stop();
        m_model.hideNote(m_deleted, false);
        m_deleted = {};
        m_trouble->clear();
    };
    m_trouble->show(u"info"_s, tr("Note deleted"), {{tr("Undo"), undo, u"undoDelete"_s}});
    announce(this, tr("Note deleted"));
}

void ConversationPage::endDeletion()
{
    if (!m_deleted.isValid())
        return;
    m_deleteSoon.stop();
    m_trouble->clear();
    const NoteId note = std::exchange(m_deleted, NoteId());
    onDone(m_ports.removeNote(note), this, [this, note](const Result<Done> &removed) {
        if (removed)
            return;
        m_model.hideNote(note, false);
        Q_EMIT failed(removed.error());
    });
}

void ConversationPage::chooseTemplateFor(const Message &message)
{
    m_replaced = message.id;
    const auto keep = [this] {
        m_replaced = {};
        m_trouble->clear();
    };
    m_trouble->show(u"info"_s, tr("Choose an approved template: when it is sent, the waiting message is discarded."),
        {{tr("Keep the message"), keep, u"keepMessage"_s}});
    m_composer->insertTemplate();
}

void ConversationPage::replaced(const Message &by)
{
    // A text that is written instead says nothing of the message that waits: only a template takes its place.
    if (!m_replaced.isValid() || by.composedAs != ComposedAs::WhatsAppTemplate)
        return;
    m_trouble->clear();
    changed(m_ports.cancel(std::exchange(m_replaced, MessageId())));
}

void ConversationPage::mediaClicked(MessageId message, const QString &id, const QPoint &where)
{
    const int row = m_model.rowOf(message);
    if (row < 0)
        return;
    const QList<MediaLine> lines = m_model.media().lines(m_model.at(row));
    const auto line = std::ranges::find(lines, id, &MediaLine::id);
    if (line == lines.end())
        return;
    switch (line->phase) {
    case MediaLine::Phase::Busy:
        if (!id.isEmpty())
            m_model.media().cancel(id);
        return;
    case MediaLine::Phase::Ready:
        m_menu->clear();
        m_menu->setAccessibleName(tr("Attachment"));
        addMediaActions(m_menu, message);
        m_menu->popup(where);
        return;
    case MediaLine::Phase::Closed:
    case MediaLine::Phase::Listed:
    case MediaLine::Phase::Failed:
        if (id.isEmpty())
            m_model.media().list(message);
        else
            m_model.media().fetch(message, id);
        return;
    }
}

void ConversationPage::addMediaActions(QMenu *menu, MessageId message)
{
    const int row = m_model.rowOf(message);
    if (row < 0)
        return;
    const QList<MediaLine> lines = m_model.media().lines(m_model.at(row));
    if (!lines.isEmpty() && !menu->isEmpty())
        menu->addSeparator();
    const auto add = [this, menu](const QString &text, const QString &name, auto run) {
        QAction *entry = menu->addAction(QString(text).replace(u'&', "&&"_L1));
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, run);
        return entry;
    };
    for (const MediaLine &line : lines) {
        const QString title = isolated(line.title);
        switch (line.phase) {
        case MediaLine::Phase::Closed:
        case MediaLine::Phase::Listed:
        case MediaLine::Phase::Failed:
            add(tr("Fetch %1").arg(title), u"fetchMedia"_s, [this, message, id = line.id] { mediaClicked(message, id, {}); });
            break;
        case MediaLine::Phase::Busy:
            if (!line.id.isEmpty())
                add(tr("Stop fetching %1").arg(title), u"cancelMedia"_s, [this, id = line.id] { m_model.media().cancel(id); });
            break;
        case MediaLine::Phase::Ready:
            // What is of a kind that could run, or is not what it says, is saved only.
            if (line.openable && m_ports.openFile)
                add(tr("Open %1").arg(title), u"openMedia"_s, [this, path = line.path] { m_ports.openFile(path); });
            add(tr("Save %1 as…").arg(title), u"saveMedia"_s, [this, line] { saveMedia(line); });
            break;
        }
    }
}

void ConversationPage::saveMedia(const MediaLine &line)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Save attachment"), folder);
    dialog->setObjectName(u"saveMediaDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(line.saveName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, from = line.path](const QString &to) {
        auto promise = std::make_shared<QPromise<Result<Done>>>();
        promise->start();
        onDone(promise->future(), this, [this](const Result<Done> &copied) {
            if (copied)
                announce(this, tr("Attachment saved"));
            else
                showTrouble(copied.error());
        });
        QThreadPool::globalInstance()->start([promise, from, to] {
            promise->addResult(copyFile(from, to));
            promise->finish();
        });
    });
    dialog->open();
}

} // namespace halftone::ui
