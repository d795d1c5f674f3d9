#include "Notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace halftone::desktop {

using namespace Qt::StringLiterals;
using Kind = ui::NotificationChoices::Kind;

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kDefault = u"default"_s; ///< the click on the notification itself
const QString kReply = u"reply"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

QString categoryOf(Kind kind)
{
    switch (kind) {
    case Kind::Reply:
        return u"im.received"_s;
    case Kind::Approval:
        return u"im"_s;
    case Kind::Failure:
        break;
    }
    return u"im.error"_s;
}

} // namespace

Notifications::Notifications(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void Notifications::listen()
{
    if (m_listening)
        return;
    m_listening = true;
    // Of any sender: ids that are not ours are passed over.
    m_bus.connect({}, kPath, kService, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect({}, kPath, kService, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
    m_bus.connect({}, kPath, kService, u"ActivationToken"_s, this, SLOT(activationToken(uint, QString)));
}

void Notifications::show(const Note &note, bool sound)
{
    if (!m_bus.isConnected())
        return;
    listen();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, note, sound](QDBusPendingCallWatcher *answered) {
        answered->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *answered;
        if (capabilities.isValid()) // else there is no server
            send(note, sound, capabilities.value());
    });
}

void Notifications::send(const Note &note, bool sound, const QStringList &capabilities)
{
    const Subject subject {note.kind, note.conversation};
    const uint replaced = m_shown.key(subject, 0);
    QStringList actions;
    if (capabilities.contains(u"actions"_s)) {
        actions << kDefault << tr("Open");
        if (note.kind == Kind::Reply && note.conversation.isValid())
            actions << kReply << tr("Reply");
    }
    QVariantMap hints {
        {u"desktop-entry"_s, u"halftone"_s}, {u"category"_s, categoryOf(note.kind)}, {u"urgency"_s, QVariant::fromValue<uchar>(1)}};
    if (!sound)
        hints.insert(u"suppress-sound"_s, true);
    else if (capabilities.contains(u"sound"_s) && note.kind == Kind::Reply)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    // A body may be markup for servers that say so, and only for them.
    const QString body = capabilities.contains(u"body-markup"_s) ? note.body.toHtmlEscaped() : note.body;
    QDBusMessage notify = call(u"Notify"_s);
    notify << u"Halftone"_s << replaced << u"halftone"_s << note.summary << body << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, subject](QDBusPendingCallWatcher *answered) {
        answered->deleteLater();
        const QDBusPendingReply<uint> id = *answered;
        if (!id.isValid())
            return;
        m_shown.remove(m_shown.key(subject, 0));
        m_shown.insert(id.value(), subject);
    });
}

void Notifications::withdraw(ConversationId conversation)
{
    const QList<uint> ids = m_shown.keys();
    for (const uint id : ids) {
        if (m_shown.value(id).conversation != conversation)
            continue;
        m_shown.remove(id);
        QDBusMessage close = call(u"CloseNotification"_s);
        close << id;
        m_bus.asyncCall(close);
    }
}

void Notifications::actionInvoked(uint id, const QString &)
{
    const auto found = m_shown.constFind(id);
    if (found == m_shown.cend())
        return; // another program's
    const Subject subject = *found;
    m_shown.remove(id);
    Q_EMIT activated(subject.kind, subject.conversation); // "Reply" and the click lead to the same place: the composer
}

void Notifications::closed(uint id, uint)
{
    m_shown.remove(id);
}

void Notifications::activationToken(uint id, const QString &token)
{
    // Lets the window come to the front under Wayland; it is read from here when activation is asked for.
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace halftone::desktop
