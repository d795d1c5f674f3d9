#pragma once

#include "base/Result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace halftone::secrets {

/// The secret that the environment gives for a provider (`$HALFTONE_TWILIO_SECRET` for "twilio"); empty where it gives none. It wins
/// over the keychain, and is never written down.
[[nodiscard]] QString environmentSecret(const QString &provider);

/// The name of that variable, for people.
[[nodiscard]] QString environmentVariable(const QString &provider);

/// The keychain's name for an account's secret ("twilio/AC…"); what Account::secretRef holds.
[[nodiscard]] QString secretRef(const QString &provider, const QString &externalId);

/// The system keychain, by QtKeychain: never a file of our own. Lives in the main thread; answers come from its event loop, once,
/// and not at all when the store is gone before.
///
/// What QtKeychain says is not taken at its word (PLATFORM.md): a locked keychain says "not found" and "deleted", so absence is
/// believed only after a probe could be written, and what was written is read back.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<void(const Result<QString> &)>;
    using Answer = std::function<void(const Result<Done> &)>;

    using QObject::QObject;

    /// Errors: CredentialsMissing `no_secret` (there is a keychain, and nothing in it under this name), `no_keychain`, `keychain_locked`.
    void read(const QString &ref, Read done);
    /// Answers once the secret was read back. Errors: CredentialsMissing `no_keychain`, `keychain_locked`.
    void write(const QString &ref, const QString &secret, Answer done);
    /// Also answers well where there was nothing. Errors: as write().
    void remove(const QString &ref, Answer done);

private:
    void probe(Answer done);
    void readRaw(const QString &key, std::function<void(int, const QString &, const QString &)> done);
    void writeRaw(const QString &key, const QString &secret, std::function<void(int, const QString &)> done);
    void removeRaw(const QString &key, std::function<void(int, const QString &)> done);
};

} // namespace halftone::secrets
