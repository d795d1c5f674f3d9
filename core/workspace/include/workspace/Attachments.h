#pragma once

#include "base/Async.h"
#include "model/Message.h"

#include <QObject>

#include <memory>

namespace halftone::workspace {

class EngineHost;
class Store;

/// A file that came with a message. The bytes stay at the provider until somebody wants them.
struct Attachment
{
    QString id; ///< the provider's
    QString contentType; ///< as the provider says, lower case, without parameters
    QString name; ///< safe to be used as a file name; empty until it was fetched, and where it came without one
    QString path; ///< a file that only this user can read; empty until it was fetched
    qint64 size = -1; ///< bytes; -1: not known
    bool openable = false; ///< a kind of document, picture or sound, and what is in it is of that kind
};

/// Fetches attachments on demand. The files lie in a folder of this process (0700, files 0600, never executable), which goes with it.
class Attachments : public QObject
{
    Q_OBJECT

public:
    Attachments(Store &store, EngineHost &host);
    ~Attachments() override;

    /// Asks the provider what came with a message. Errors: NotFound; those of provider::Provider, `attachment_gone`.
    [[nodiscard]] Async<QList<Attachment>> list(MessageId message);
    /// Fetches one that list() told of; from the folder where that was done before. Errors: as list(), StorageFailed `file_unwritable`;
    /// Cancelled.
    [[nodiscard]] Async<Attachment> fetch(const QString &id);
    /// Ends fetch(), whose answer is then Cancelled.
    void cancel(const QString &id);

Q_SIGNALS:
    /// Of fetch(). @param total -1 where the provider does not say.
    void progress(const QString &id, qint64 received, qint64 total);

private:
    struct Desk;

    Store &m_store;
    EngineHost &m_host;
    std::shared_ptr<Desk> m_desk; ///< of the engine's thread
};

/// A file name from outside as one that can be written: no folders, controls, overrides of direction nor what a file system refuses, not
/// hidden, at most 100 letters; with the ending that belongs to @p contentType, where that is one we know. Empty for an empty name.
[[nodiscard]] QString safeFileName(const QString &fromOutside, const QString &contentType);
/// The ending for a content type (".pdf"); empty for one that is not opened from here.
[[nodiscard]] QString endingOf(const QString &contentType);
/// Whether bytes are what @p contentType says, and that is a kind that may be opened.
[[nodiscard]] bool isOpenable(const QByteArray &bytes, const QString &contentType);

} // namespace halftone::workspace
