#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace halftone::desktop {

/// One window per workspace and user: a second start hands its wish to the first and ends.
///
/// Over a local socket that only this user can open. Nothing in it waits: the answer comes as a signal.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @param key the workspace, as resolved; never shown, only its hash is used.
    explicit SingleInstance(const QString &key, QObject *parent = nullptr);

    /// The name by which two starts on one workspace know each other: of the user and the workspace, neither readable in it.
    [[nodiscard]] static QString nameOf(const QString &key);

    /// Finds out whether a window is there. @param open what `--open` said, to be passed on.
    void start(const QString &open);

Q_SIGNALS:
    /// No other window is there: go on.
    void first();
    /// The other window took the wish: end.
    void handedOver();
    /// Another start wishes this window to come to the front. @param open its `--open`; may be empty.
    void wished(const QString &open);

private:
    void listen();
    void answer();

    QString m_name;
    QString m_open;
    QLocalServer m_server;
    QLocalSocket *m_socket = nullptr;
    int m_tries = 0;
    bool m_done = false;
};

} // namespace halftone::desktop
