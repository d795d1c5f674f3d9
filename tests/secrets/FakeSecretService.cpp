#include "FakeSecretService.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QTest>

#include <csignal>

namespace halftone::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kRoot("/org/freedesktop/secrets");
constexpr QLatin1StringView kCollection("/org/freedesktop/secrets/collection/login");
constexpr QLatin1StringView kAlias("/org/freedesktop/secrets/aliases/default");
constexpr QLatin1StringView kSession("/org/freedesktop/secrets/session/1");
constexpr QLatin1StringView kPrompt("/org/freedesktop/secrets/prompt/1");
constexpr QLatin1StringView kName("org.freedesktop.secrets");
constexpr QLatin1StringView kLocked("org.freedesktop.Secret.Error.IsLocked");

QDBusObjectPath path(QLatin1StringView text)
{
    return QDBusObjectPath(QString(text));
}

QList<QDBusObjectPath> paths(const QStringList &texts)
{
    QList<QDBusObjectPath> list;
    for (const QString &text : texts)
        list.append(QDBusObjectPath(text));
    return list;
}

} // namespace

/// (oayays) of the specification.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace halftone::test

using Attributes = QMap<QString, QString>;
using Secrets = QMap<QDBusObjectPath, halftone::test::WireSecret>;
Q_DECLARE_METATYPE(halftone::test::WireSecret)
Q_DECLARE_METATYPE(Attributes)
Q_DECLARE_METATYPE(Secrets)

namespace halftone::test {

PrivateBus::~PrivateBus()
{
    // GDBus ends a program whose session bus goes, by this signal; the test is over, and its result is its own.
    std::signal(SIGTERM, SIG_IGN);
    m_daemon.kill();
    [[maybe_unused]] const bool gone = QTest::qWaitFor([this] { return m_daemon.state() == QProcess::NotRunning; });
}

bool PrivateBus::start()
{
    // No activation of services: with the system's own configuration, a keychain that is installed would be started where ours is gone.
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toLocal8Bit()
        + "</listen><policy context='default'><allow send_destination='*'/><allow receive_sender='*'/><allow "
          "own='*'/></policy></busconfig>");
    config.close();
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file"_s, config.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!QTest::qWaitFor([this] { return m_daemon.canReadLine() || m_daemon.state() == QProcess::NotRunning; }, 10'000))
        return false;
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    return !m_address.isEmpty() && qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
}

FakeSecretService::FakeSecretService(const PrivateBus &bus)
    : m_bus(QDBusConnection::connectToBus(bus.address(), u"fake-secrets"_s))
{
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<Secrets>();
    m_bus.registerVirtualObject(QString(kRoot), this, QDBusConnection::SubPath);
    appear();
}

FakeSecretService::~FakeSecretService()
{
    vanish();
    QDBusConnection::disconnectFromBus(u"fake-secrets"_s);
}

void FakeSecretService::appear()
{
    if (!m_bus.registerService(QString(kName)))
        qFatal("the name of the secret service is taken");
}

void FakeSecretService::vanish()
{
    m_bus.unregisterService(QString(kName));
}

void FakeSecretService::lock(bool password)
{
    m_locked = true;
    m_password = password;
}

QByteArray FakeSecretService::secretOf(const QString &key) const
{
    for (const Item &item : m_items) {
        if (item.attributes.value(u"user"_s) == key)
            return item.secret;
    }
    return {};
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString interface = message.interface();
    if (interface == "org.freedesktop.DBus.Properties"_L1)
        return properties(message, connection);
    if (interface == "org.freedesktop.Secret.Service"_L1)
        return service(message, connection);
    if (interface == "org.freedesktop.Secret.Collection"_L1)
        return collection(message, connection);
    if (interface == "org.freedesktop.Secret.Item"_L1)
        return item(message, connection);
    if (interface == "org.freedesktop.Secret.Prompt"_L1)
        return prompt(message, connection);
    return interface == "org.freedesktop.Secret.Session"_L1 && connection.send(message.createReply());
}

QStringList FakeSecretService::matching(const QMap<QString, QString> &attributes) const
{
    QStringList found;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        bool matches = true;
        for (auto one = attributes.cbegin(); one != attributes.cend(); ++one)
            matches = matches && item->attributes.value(one.key()) == one.value();
        if (matches)
            found.append(item.key());
    }
    return found;
}

bool FakeSecretService::service(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QVariantList given = message.arguments();
    const auto reply = [&](const QVariantList &values) { return connection.send(message.createReply(values)); };
    if (message.member() == "OpenSession"_L1) {
        if (given.value(0).toString() != "plain"_L1)
            return connection.send(message.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"plain only"_s));
        return reply({QVariant::fromValue(QDBusVariant(QString(u""_s))), QVariant::fromValue(path(kSession))});
    }
    if (message.member() == "SearchItems"_L1) {
        const QStringList found = matching(qdbus_cast<Attributes>(given.value(0)));
        return reply(
            {QVariant::fromValue(paths(m_locked ? QStringList() : found)), QVariant::fromValue(paths(m_locked ? found : QStringList()))});
    }
    if (message.member() == "Unlock"_L1) {
        m_wanted.clear();
        for (const QDBusObjectPath &wanted : qdbus_cast<QList<QDBusObjectPath>>(given.value(0)))
            m_wanted << wanted.path();
        if (!m_locked)
            return reply({QVariant::fromValue(paths(m_wanted)), QVariant::fromValue(path("/"_L1))});
        return reply({QVariant::fromValue(paths({})), QVariant::fromValue(path(kPrompt))});
    }
    if (message.member() == "GetSecrets"_L1) {
        Secrets secrets;
        for (const QDBusObjectPath &wanted : qdbus_cast<QList<QDBusObjectPath>>(given.value(0))) {
            if (!m_locked && m_items.contains(wanted.path()))
                secrets.insert(wanted, {path(kSession), {}, m_items[wanted.path()].secret, m_items[wanted.path()].contentType});
        }
        return reply({QVariant::fromValue(secrets)});
    }
    if (message.member() == "ReadAlias"_L1)
        return reply({QVariant::fromValue(path(kCollection))});
    return false;
}

bool FakeSecretService::collection(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() != "CreateItem"_L1)
        return false;
    if (m_locked)
        return connection.send(message.createErrorReply(QString(kLocked), u"Cannot create an item in a locked collection"_s));
    const QVariantList given = message.arguments();
    const auto wished = qdbus_cast<QVariantMap>(given.value(0));
    const auto secret = qdbus_cast<WireSecret>(given.value(1));
    Item item;
    item.attributes = qdbus_cast<Attributes>(wished.value(u"org.freedesktop.Secret.Item.Attributes"_s));
    item.label = wished.value(u"org.freedesktop.Secret.Item.Label"_s).toString();
    item.secret = secret.value;
    item.contentType = secret.contentType;
    const QStringList same = given.value(2).toBool() ? matching(item.attributes) : QStringList();
    const QString where = same.isEmpty() ? kCollection + u"/%1"_s.arg(m_next++) : same.first();
    m_items.insert(where, item);
    return connection.send(message.createReply({QVariant::fromValue(QDBusObjectPath(where)), QVariant::fromValue(path("/"_L1))}));
}

bool FakeSecretService::item(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (!m_items.contains(message.path()))
        return connection.send(message.createErrorReply(u"org.freedesktop.Secret.Error.NoSuchObject"_s, u"no such item"_s));
    if (m_locked)
        return connection.send(message.createErrorReply(QString(kLocked), u"locked"_s));
    if (message.member() == "GetSecret"_L1) {
        const Item &found = m_items[message.path()];
        return connection.send(message.createReply(QVariant::fromValue(WireSecret {path(kSession), {}, found.secret, found.contentType})));
    }
    if (message.member() == "Delete"_L1) {
        m_items.remove(message.path());
        return connection.send(message.createReply(QVariant::fromValue(path("/"_L1))));
    }
    return false;
}

bool FakeSecretService::prompt(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() != "Prompt"_L1)
        return message.member() == "Dismiss"_L1 && connection.send(message.createReply());
    ++m_asked;
    connection.send(message.createReply());
    if (m_password)
        m_locked = false;
    QDBusMessage completed = QDBusMessage::createSignal(QString(kPrompt), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    const QStringList unlocked = m_password ? m_wanted : QStringList();
    completed << !m_password << QVariant::fromValue(QDBusVariant(QVariant::fromValue(paths(unlocked))));
    return connection.send(completed);
}

QVariantMap FakeSecretService::propertiesOf(const QString &where) const
{
    const quint64 time = 1;
    if (where == kRoot)
        return {{u"Collections"_s, QVariant::fromValue(paths({QString(kCollection)}))}};
    if (where == kCollection || where == kAlias) {
        return {{u"Items"_s, QVariant::fromValue(paths(m_items.keys()))}, {u"Label"_s, u"Login"_s}, {u"Locked"_s, m_locked},
            {u"Created"_s, time}, {u"Modified"_s, time}};
    }
    const Item item = m_items.value(where);
    return {{u"Locked"_s, m_locked}, {u"Attributes"_s, QVariant::fromValue(item.attributes)}, {u"Label"_s, item.label},
        {u"Type"_s, u"org.qt.keychain"_s}, {u"Created"_s, time}, {u"Modified"_s, time}};
}

bool FakeSecretService::properties(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QVariantMap known = propertiesOf(message.path());
    if (message.member() == "GetAll"_L1)
        return connection.send(message.createReply(QVariant(known)));
    if (message.member() == "Get"_L1) {
        const QVariant value = known.value(message.arguments().value(1).toString());
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
    }
    return connection.send(message.createReply()); // Set: nothing depends on it
}

} // namespace halftone::test
