#pragma once

#include "NotificationPlan.h"

#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QStringList>

namespace halftone::desktop {

/// Notifications of the desktop, by org.freedesktop.Notifications (specification 1.2).
///
/// Nothing waits, and nothing is said where there is no such service: a notification that cannot be shown is no error. What the
/// server can do is asked each time, since another one may have taken its place.
class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(QDBusConnection bus, QObject *parent = nullptr);

    /// Shows a note in place of the earlier one of the same conversation, or of the same kind where it tells of several.
    void show(const Note &note, bool sound);
    /// Takes away what tells of a conversation: it was opened.
    void withdraw(ConversationId conversation);
    [[nodiscard]] qsizetype shown() const { return m_shown.size(); }

Q_SIGNALS:
    /// A person clicked. @param conversation invalid where the note told of several.
    void activated(halftone::ui::NotificationChoices::Kind kind, halftone::ConversationId conversation);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);
    void activationToken(uint id, const QString &token);

private:
    /// What a notification stands for.
    struct Subject
    {
        ui::NotificationChoices::Kind kind = ui::NotificationChoices::Kind::Reply;
        ConversationId conversation;
        friend bool operator==(const Subject &, const Subject &) = default;
    };

    void listen();
    void send(const Note &note, bool sound, const QStringList &capabilities);

    QDBusConnection m_bus;
    QMap<uint, Subject> m_shown;
    bool m_listening = false;
};

} // namespace halftone::desktop
