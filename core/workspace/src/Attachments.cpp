#include "workspace/Attachments.h"

#include "EngineHost.h"
#include "storage/Messages.h"
#include "text/Normalise.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>

#include <array>

namespace halftone::workspace {

using namespace Qt::StringLiterals;

namespace {

/// What WhatsApp and MMS carry and a viewer shows; nothing that runs.
constexpr std::array kKinds {
    std::pair {"image/jpeg"_L1, ".jpg"_L1},
    std::pair {"image/png"_L1, ".png"_L1},
    std::pair {"image/gif"_L1, ".gif"_L1},
    std::pair {"image/webp"_L1, ".webp"_L1},
    std::pair {"audio/ogg"_L1, ".ogg"_L1},
    std::pair {"audio/mpeg"_L1, ".mp3"_L1},
    std::pair {"audio/mp4"_L1, ".m4a"_L1},
    std::pair {"audio/aac"_L1, ".aac"_L1},
    std::pair {"audio/amr"_L1, ".amr"_L1},
    std::pair {"video/mp4"_L1, ".mp4"_L1},
    std::pair {"video/3gpp"_L1, ".3gp"_L1},
    std::pair {"application/pdf"_L1, ".pdf"_L1},
    std::pair {"text/plain"_L1, ".txt"_L1},
    std::pair {"text/vcard"_L1, ".vcf"_L1},
    std::pair {"text/x-vcard"_L1, ".vcf"_L1},
    std::pair {"application/msword"_L1, ".doc"_L1},
    std::pair {"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1, ".docx"_L1},
    std::pair {"application/vnd.oasis.opendocument.text"_L1, ".odt"_L1},
};

/// The provider's ids are of letters and digits; whatever else came makes no path.
QString asFolder(const QString &id)
{
    QString folder;
    for (const QChar c : id) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            folder += c;
    }
    return folder.left(64);
}

/// 404 of a message or file whose id we have means that it was deleted there.
Error asGone(Error error)
{
    if (error.kind == ErrorKind::ProviderRejected)
        error.code = u"attachment_gone"_s;
    return error;
}

} // namespace

QString endingOf(const QString &contentType)
{
    for (const auto &[type, ending] : kKinds) {
        if (contentType == type)
            return ending;
    }
    return {};
}

QString safeFileName(const QString &fromOutside, const QString &contentType)
{
    constexpr qsizetype kLongest = 100;
    QString name = text::withoutControls(fromOutside);
    name = name.mid(name.lastIndexOf(u'/') + 1);
    name = name.mid(name.lastIndexOf(u'\\') + 1);
    for (QChar &c : name) {
        if (u":*?\"<>|\n\t"_s.contains(c) || c.category() == QChar::Other_Format)
            c = u'_';
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return {};
    const QString ending = endingOf(contentType);
    if (name.size() > kLongest) {
        name = name.left(kLongest - ending.size());
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    const bool jpeg = ending == ".jpg"_L1 && name.endsWith(".jpeg"_L1, Qt::CaseInsensitive);
    if (!jpeg && !name.endsWith(ending, Qt::CaseInsensitive))
        name += ending;
    return name;
}

bool isOpenable(const QByteArray &bytes, const QString &contentType)
{
    if (endingOf(contentType).isEmpty())
        return false;
    const QMimeDatabase types;
    const QMimeType said = types.mimeTypeForName(contentType);
    const QMimeType found = types.mimeTypeForData(bytes);
    // A Word file is a zip file: what was found may be less exact than what was said, but not another thing.
    return said.isValid() && (found == said || said.inherits(found.name()));
}

/// Lives in the engine's thread, and ends there with the last request.
struct Attachments::Desk
{
    std::unique_ptr<QTemporaryDir> folder;
    QHash<QString, Attachment> known; ///< by id; with a path once fetched
    QHash<QString, provider::MediaItem> items;
    QHash<QString, std::shared_ptr<provider::Cancellation>> running;

    [[nodiscard]] Result<Attachment> store(const Attachment &attachment, const provider::MediaFile &file);
};

Result<Attachment> Attachments::Desk::store(const Attachment &attachment, const provider::MediaFile &file)
{
    Attachment stored = attachment;
    if (!file.contentType.isEmpty() && endingOf(stored.contentType).isEmpty())
        stored.contentType = file.contentType;
    stored.name = safeFileName(file.fileName, stored.contentType);
    stored.size = file.bytes.size();
    stored.openable = isOpenable(file.bytes, stored.contentType);
    if (!folder)
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/halftone"_s); // 0700; Qt adds the random end
    const QString own = asFolder(stored.id);
    if (!folder->isValid() || own.isEmpty() || !QDir(folder->path()).mkpath(own))
        return Error {ErrorKind::StorageFailed, u"file_unwritable"_s, folder->errorString()};
    stored.path = folder->filePath(own + u'/' + (stored.name.isEmpty() ? u"file"_s + endingOf(stored.contentType) : stored.name));
    QFile out(stored.path);
    const bool written = out.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && out.write(file.bytes) == file.bytes.size() && out.flush();
    if (!written) {
        out.remove();
        return Error {ErrorKind::StorageFailed, u"file_unwritable"_s, out.errorString()};
    }
    known.insert(stored.id, stored);
    return stored;
}

Attachments::Attachments(Store &store, EngineHost &host)
    : m_store(store)
    , m_host(host)
    , m_desk(std::make_shared<Desk>())
{
}

Attachments::~Attachments() = default;

Async<QList<Attachment>> Attachments::list(MessageId message)
{
    auto promise = std::make_shared<QPromise<Result<QList<Attachment>>>>();
    promise->start();
    const auto answer = [promise](Result<QList<Attachment>> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    onDone(m_store.run([message](Session &session) { return storage::Messages(*session.database).byId(message); }), this,
        [this, answer](const Result<Message> &found) {
            if (!found)
                return answer(found.error());
            m_host.withProvider([desk = m_desk, answer, id = found->providerId](const Result<provider::Provider *> &provider) {
                if (!provider)
                    return answer(provider.error());
                (*provider)->listMedia(id, [desk, answer](const Result<QList<provider::MediaItem>> &items) {
                    if (!items)
                        return answer(asGone(items.error()));
                    QList<Attachment> all;
                    for (const provider::MediaItem &item : *items) {
                        desk->items.insert(item.id, item);
                        Attachment attachment;
                        attachment.id = item.id;
                        attachment.contentType = item.contentType.section(u';', 0, 0).trimmed().toLower();
                        all << desk->known.value(item.id, attachment);
                        desk->known.insert(item.id, all.constLast());
                    }
                    answer(all.isEmpty() ? Result<QList<Attachment>>(Error {ErrorKind::NotFound, u"attachment_gone"_s, {}}) : all);
                });
            });
        });
    return promise->future();
}

Async<Attachment> Attachments::fetch(const QString &id)
{
    auto promise = std::make_shared<QPromise<Result<Attachment>>>();
    promise->start();
    const auto answer = [promise](Result<Attachment> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    m_host.withProvider([this, desk = m_desk, answer, id](const Result<provider::Provider *> &provider) {
        const Attachment known = desk->known.value(id);
        if (!known.path.isEmpty() && QFile::exists(known.path))
            return answer(known);
        if (!provider)
            return answer(provider.error());
        if (!desk->items.contains(id))
            return answer(Error {ErrorKind::NotFound, u"attachment_gone"_s, {}});
        const auto cancellation = std::make_shared<provider::Cancellation>();
        desk->running.insert(id, cancellation);
        const auto report = [this, id](qint64 received, qint64 total) {
            QMetaObject::invokeMethod(
                this, [this, id, received, total] { Q_EMIT progress(id, received, total); }, Qt::QueuedConnection);
        };
        (*provider)->fetchMedia({.url = desk->items.value(id).url, .progress = report, .cancellation = cancellation},
            [desk, answer, id](const Result<provider::MediaFile> &file) {
                desk->running.remove(id);
                if (!file)
                    return answer(asGone(file.error()));
                answer(desk->store(desk->known.value(id), *file));
            });
    });
    return promise->future();
}

void Attachments::cancel(const QString &id)
{
    QMetaObject::invokeMethod(
        &m_host,
        [desk = m_desk, id] {
            if (const auto running = desk->running.value(id))
                running->cancel();
        },
        Qt::QueuedConnection);
}

} // namespace halftone::workspace
