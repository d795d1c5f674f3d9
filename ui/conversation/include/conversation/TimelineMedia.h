#pragma once

#include "conversation/ConversationPorts.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace halftone::ui {

/// How one attachment is shown: a line with a name and what is known of it.
struct MediaLine
{
    enum class Phase {
        Closed, ///< nobody asked for it yet
        Busy,
        Listed, ///< the provider told of it
        Ready, ///< it is here
        Failed,
    };
    QString id; ///< the provider's; empty while only the number of attachments is known
    Phase phase = Phase::Closed;
    QString title; ///< "CV.pdf", "Photo"
    QString detail; ///< "PDF · 120 kB", "42 %", what went wrong
    QString path; ///< of what is here
    QString saveName; ///< proposed for "Save as"
    bool openable = false;
};

/// The attachments of the messages on show, as far as somebody asked for them. Nothing is fetched before a click, and never more than
/// was asked for.
class TimelineMedia : public QObject
{
    Q_OBJECT

public:
    explicit TimelineMedia(const ConversationPorts &ports, QObject *parent = nullptr);

    /// One line an attachment; one for all of them before the provider was asked. Empty for a message without any.
    [[nodiscard]] QList<MediaLine> lines(const Message &message) const;
    [[nodiscard]] qsizetype count(const Message &message) const;

    /// Asks what came with a message, and fetches it at once where it is a single file.
    void list(MessageId message);
    void fetch(MessageId message, const QString &id);
    void cancel(const QString &id);
    /// Forgets what was shown; files that were fetched stay until the program ends.
    void clear();

Q_SIGNALS:
    void changed(halftone::MessageId message);
    /// A file that was asked for is here.
    void ready(halftone::MessageId message, const QString &id);

private:
    struct File
    {
        workspace::Attachment file;
        bool busy = false;
        qint64 received = 0;
        qint64 total = -1;
        QString trouble;
    };
    struct Shelf
    {
        bool busy = false;
        QString trouble;
        QList<File> files;
    };

    [[nodiscard]] File *find(const QString &id, MessageId *message = nullptr);
    [[nodiscard]] static MediaLine lineOf(const File &file);

    const ConversationPorts &m_ports;
    QHash<MessageId, Shelf> m_shelves;
};

/// What an attachment is called where it has no name of its own: "Photo", "Voice message", "Document".
[[nodiscard]] QString mediaKind(const QString &contentType);

} // namespace halftone::ui
