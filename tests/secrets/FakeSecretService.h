#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace halftone::test {

/// A session bus of the test's own: programs and libraries of this process find it as theirs from then on.
class PrivateBus
{
public:
    ~PrivateBus();

    /// Starts it and sets DBUS_SESSION_BUS_ADDRESS. To be called before anything of this process has asked for a bus.
    /// @return whether it runs; false where dbus-daemon is not installed.
    [[nodiscard]] bool start();
    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// A Secret Service (freedesktop.org, 0.2) in memory, with one collection, as gnome-keyring and KWallet have it; secrets travel in the
/// "plain" session, which libsecret falls back to. It can be locked, and taken from the bus.
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeSecretService(const PrivateBus &bus);
    ~FakeSecretService() override;

    void appear();
    void vanish();
    /// @param password whether the user would enter it, when they are asked to unlock; else they dismiss the question.
    void lock(bool password);
    void unlock() { m_locked = false; }
    void clear() { m_items.clear(); }

    /// What is kept under QtKeychain's key; empty where there is nothing.
    [[nodiscard]] QByteArray secretOf(const QString &key) const;
    [[nodiscard]] qsizetype size() const { return m_items.size(); }
    [[nodiscard]] int asked() const { return m_asked; } ///< how often the password was asked for

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    struct Item
    {
        QMap<QString, QString> attributes;
        QString label;
        QByteArray secret;
        QString contentType;
    };

    bool service(const QDBusMessage &message, const QDBusConnection &connection);
    bool collection(const QDBusMessage &message, const QDBusConnection &connection);
    bool item(const QDBusMessage &message, const QDBusConnection &connection);
    bool prompt(const QDBusMessage &message, const QDBusConnection &connection);
    bool properties(const QDBusMessage &message, const QDBusConnection &connection);
    [[nodiscard]] QVariantMap propertiesOf(const QString &path) const;
    [[nodiscard]] QStringList matching(const QMap<QString, QString> &attributes) const;

    QDBusConnection m_bus;
    QMap<QString, Item> m_items; ///< by object path
    QStringList m_wanted; ///< what is to be unlocked, while the question is open
    bool m_locked = false;
    bool m_password = false;
    int m_next = 1;
    int m_asked = 0;
};

} // namespace halftone::test
