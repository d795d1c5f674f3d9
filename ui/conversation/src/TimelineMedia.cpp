#include "conversation/TimelineMedia.h"

#include "words/ErrorWords.h"

#include <QLocale>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

/// "PDF", "JPEG": what stands behind the slash, as people know it.
QString shortType(const QString &contentType)
{
    QString type = contentType.section(u'/', 1);
    if (type.endsWith("wordprocessingml.document"_L1) || type == "msword"_L1)
        return u"Word"_s;
    if (type.endsWith("opendocument.text"_L1))
        return u"ODT"_s;
    if (type.startsWith("x-"_L1))
        type.remove(0, 2);
    return type.size() > 8 || type == "octet-stream"_L1 ? QString() : type.toUpper();
}

} // namespace

QString mediaKind(const QString &contentType)
{
    if (contentType.startsWith("image/"_L1))
        return TimelineMedia::tr("Photo");
    if (contentType.startsWith("audio/"_L1))
        return TimelineMedia::tr("Voice message");
    if (contentType.startsWith("video/"_L1))
        return TimelineMedia::tr("Video");
    if (contentType.endsWith("vcard"_L1))
        return TimelineMedia::tr("Contact card");
    if (contentType.startsWith("text/"_L1) || contentType.startsWith("application/"_L1))
        return TimelineMedia::tr("Document");
    return TimelineMedia::tr("Attachment");
}

TimelineMedia::TimelineMedia(const ConversationPorts &ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
    if (!m_ports.watchAttachments)
        return;
    m_ports.watchAttachments(this, [this](const QString &id, qint64 received, qint64 total) {
        MessageId message;
        File *file = find(id, &message);
        if (!file || !file->busy)
            return;
        file->received = received;
        file->total = total;
        Q_EMIT changed(message);
    });
}

TimelineMedia::File *TimelineMedia::find(const QString &id, MessageId *message)
{
    for (auto shelf = m_shelves.begin(); shelf != m_shelves.end(); ++shelf) {
        for (File &file : shelf->files) {
            if (file.file.id != id)
                continue;
            if (message)
                *message = shelf.key();
            return &file;
        }
    }
    return nullptr;
}

qsizetype TimelineMedia::count(const Message &message) const
{
    if (message.mediaCount == 0)
        return 0;
    return std::max<qsizetype>(1, m_shelves.value(message.id).files.size());
}

QList<MediaLine> TimelineMedia::lines(const Message &message) const
{
    if (message.mediaCount == 0)
        return {};
    const Shelf shelf = m_shelves.value(message.id);
    if (shelf.files.isEmpty()) {
        MediaLine line;
        line.title = tr("%n attachment(s)", nullptr, message.mediaCount);
        line.phase = shelf.busy ? MediaLine::Phase::Busy : shelf.trouble.isEmpty() ? MediaLine::Phase::Closed : MediaLine::Phase::Failed;
        line.detail = shelf.busy      ? tr("The provider is being asked…")
            : shelf.trouble.isEmpty() ? tr("At the provider – click to fetch")
                                      : shelf.trouble;
        return {line};
    }
    QList<MediaLine> lines;
    for (const File &file : shelf.files)
        lines << lineOf(file);
    return lines;
}

MediaLine TimelineMedia::lineOf(const File &file)
{
    MediaLine line;
    line.id = file.file.id;
    const QString kind = mediaKind(file.file.contentType);
    line.title = file.file.name.isEmpty() ? kind : file.file.name;
    line.saveName = file.file.name.isEmpty() ? kind + workspace::endingOf(file.file.contentType) : file.file.name;
    const QLocale locale;
    QStringList about {shortType(file.file.contentType)};
    if (file.busy) {
        line.phase = MediaLine::Phase::Busy;
        about << (file.total > 0 ? tr("%1 of %2").arg(locale.formattedDataSize(file.received), locale.formattedDataSize(file.total))
                                 : locale.formattedDataSize(file.received))
              << tr("click to cancel");
    } else if (!file.trouble.isEmpty()) {
        line.phase = MediaLine::Phase::Failed;
        about = {file.trouble};
    } else if (!file.file.path.isEmpty()) {
        line.phase = MediaLine::Phase::Ready;
        line.path = file.file.path;
        line.openable = file.file.openable;
        about << locale.formattedDataSize(file.file.size)
              << (line.openable ? tr("click to open or save") : tr("not a kind that is opened from here – save it"));
    } else {
        line.phase = MediaLine::Phase::Listed;
        about << tr("click to fetch");
    }
    about.removeAll(QString());
    line.detail = about.join(u" · "_s);
    return line;
}

void TimelineMedia::list(MessageId message)
{
    Shelf &shelf = m_shelves[message];
    if (shelf.busy || !m_ports.attachments)
        return;
    shelf.busy = true;
    shelf.trouble.clear();
    Q_EMIT changed(message);
    onDone(m_ports.attachments(message), this, [this, message](const Result<QList<workspace::Attachment>> &answer) {
        const auto known = m_shelves.find(message);
        if (known == m_shelves.end())
            return;
        known->busy = false;
        if (answer) {
            known->files.clear();
            for (const workspace::Attachment &attachment : *answer)
                known->files << File {.file = attachment, .trouble = {}};
        } else {
            known->trouble = words::wordsFor(answer.error()).text();
        }
        Q_EMIT changed(message);
        if (answer && answer->size() == 1)
            fetch(message, answer->constFirst().id);
    });
}

void TimelineMedia::fetch(MessageId message, const QString &id)
{
    File *file = find(id);
    if (!file || file->busy)
        return;
    file->busy = true;
    file->received = 0;
    file->total = -1;
    file->trouble.clear();
    Q_EMIT changed(message);
    onDone(m_ports.fetchAttachment(id), this, [this, message, id](const Result<workspace::Attachment> &answer) {
        File *there = find(id);
        if (!there)
            return;
        there->busy = false;
        if (answer)
            there->file = *answer;
        else if (answer.error().kind != ErrorKind::Cancelled)
            there->trouble = words::wordsFor(answer.error()).text();
        Q_EMIT changed(message);
        if (answer)
            Q_EMIT ready(message, id);
    });
}

void TimelineMedia::cancel(const QString &id)
{
    if (m_ports.cancelAttachment)
        m_ports.cancelAttachment(id);
}

void TimelineMedia::clear()
{
    for (auto shelf = m_shelves.cbegin(); shelf != m_shelves.cend(); ++shelf) {
        for (const File &file : shelf->files) {
            if (file.busy)
                cancel(file.file.id);
        }
    }
    m_shelves.clear();
}

} // namespace halftone::ui
