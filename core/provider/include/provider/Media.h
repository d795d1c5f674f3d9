#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace halftone::provider {

/// A file that came with a message, as the provider lists it.
struct MediaItem
{
    QString id = {};
    QString contentType = {};
    QUrl url = {};
};

/// Ends one request early. Shared by who asked for it and who carries it out; used in the provider's thread.
class Cancellation : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    void cancel()
    {
        if (!std::exchange(m_cancelled, true))
            Q_EMIT cancelled();
    }

Q_SIGNALS:
    void cancelled();

private:
    bool m_cancelled = false;
};

struct MediaRequest
{
    QUrl url = {}; ///< of a MediaItem
    std::function<void(qint64 received, qint64 total)> progress = {}; ///< bytes; total -1 where the provider does not say; may be empty
    std::shared_ptr<Cancellation> cancellation = {}; ///< may be null
};

struct MediaFile
{
    QByteArray bytes = {};
    QString contentType = {}; ///< of the answer, without parameters; empty where it does not say
    QString fileName = {}; ///< as it came: not to be used as a path
};

} // namespace halftone::provider
