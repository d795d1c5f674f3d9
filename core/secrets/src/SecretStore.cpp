#include "secrets/SecretStore.h"

#include <qt6keychain/keychain.h>

namespace halftone::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService("halftone");
constexpr QLatin1StringView kCanary("halftone-probe");

/// @param error of QKeychain. Without a bus or a service every job ends with OtherError and a text, never with NoBackendAvailable.
Error errorOf(int error, const QString &text)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::CredentialsMissing, u"keychain_locked"_s, text};
    case QKeychain::EntryNotFound:
        return {ErrorKind::CredentialsMissing, u"no_secret"_s, text};
    default:
        return {ErrorKind::CredentialsMissing, u"no_keychain"_s, text};
    }
}

} // namespace

QString environmentVariable(const QString &provider)
{
    return u"HALFTONE_%1_SECRET"_s.arg(provider.toUpper());
}

QString environmentSecret(const QString &provider)
{
    return qEnvironmentVariable(environmentVariable(provider).toLatin1().constData()).trimmed();
}

QString secretRef(const QString &provider, const QString &externalId)
{
    return provider + u'/' + externalId;
}

// Jobs belong to nobody, and delete themselves when they are through: libsecret calls back into a job that it has begun, also where the
// store that wanted the answer is gone by then.

void SecretStore::readRaw(const QString &key, std::function<void(int, const QString &, const QString &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(key);
    connect(
        job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(job->error(), job->errorString(), job->textData()); });
    job->start();
}

void SecretStore::writeRaw(const QString &key, const QString &secret, std::function<void(int, const QString &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(key);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(job->error(), job->errorString()); });
    job->start();
}

void SecretStore::removeRaw(const QString &key, std::function<void(int, const QString &)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(job->error(), job->errorString()); });
    job->start();
}

void SecretStore::probe(Answer done)
{
    writeRaw(kCanary, u"probe"_s, [this, done = std::move(done)](int error, const QString &text) {
        if (error != QKeychain::NoError) {
            done(errorOf(error, text));
            return;
        }
        readRaw(kCanary, [this, done](int readError, const QString &readText, const QString &) {
            if (readError == QKeychain::EntryNotFound)
                done(Error {ErrorKind::CredentialsMissing, u"keychain_locked"_s, readText}); // written, and not there: it is locked
            else if (readError != QKeychain::NoError)
                done(errorOf(readError, readText));
            else
                removeRaw(kCanary, [done](int, const QString &) { done(halftone::done()); });
        });
    });
}

void SecretStore::read(const QString &ref, Read done)
{
    readRaw(ref, [this, done = std::move(done)](int error, const QString &text, const QString &secret) {
        if (error == QKeychain::NoError) {
            done(secret);
            return;
        }
        if (error != QKeychain::EntryNotFound) {
            done(errorOf(error, text));
            return;
        }
        // A locked keychain says so, too.
        probe([done, text](const Result<Done> &probed) {
            if (!probed)
                done(probed.error());
            else
                done(Error {ErrorKind::CredentialsMissing, u"no_secret"_s, text});
        });
    });
}

void SecretStore::write(const QString &ref, const QString &secret, Answer done)
{
    writeRaw(ref, secret, [this, ref, secret, done = std::move(done)](int error, const QString &text) {
        if (error != QKeychain::NoError) {
            done(errorOf(error, text));
            return;
        }
        readRaw(ref, [secret, done](int readError, const QString &readText, const QString &kept) {
            if (readError == QKeychain::NoError && kept == secret)
                done(halftone::done());
            else if (readError == QKeychain::NoError || readError == QKeychain::EntryNotFound)
                done(Error {ErrorKind::CredentialsMissing, u"keychain_locked"_s, readText});
            else
                done(errorOf(readError, readText));
        });
    });
}

void SecretStore::remove(const QString &ref, Answer done)
{
    removeRaw(ref, [this, ref, done = std::move(done)](int error, const QString &text) {
        if (error != QKeychain::NoError && error != QKeychain::EntryNotFound) {
            done(errorOf(error, text));
            return;
        }
        // A locked keychain says "deleted" of what is still there.
        readRaw(ref, [this, done](int readError, const QString &readText, const QString &) {
            if (readError == QKeychain::EntryNotFound)
                probe(done);
            else if (readError == QKeychain::NoError)
                done(Error {ErrorKind::CredentialsMissing, u"keychain_locked"_s, readText});
            else
                done(errorOf(readError, readText));
        });
    });
}

} // namespace halftone::secrets
