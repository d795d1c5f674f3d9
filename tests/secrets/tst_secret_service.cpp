#include "FakeSecretService.h"
#include "secrets/SecretStore.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace halftone;
using halftone::test::FakeSecretService;
using halftone::test::PrivateBus;

/// The keychain by QtKeychain and libsecret, over a real bus, in every state that a Secret Service can be in.
class TestSecretService : public QObject
{
    Q_OBJECT

    /// What was read, or the code of the error in brackets.
    QString said(const QString &ref)
    {
        const Result<QString> answer = read(ref);
        return answer ? *answer : u"(%1)"_s.arg(answer.error().code);
    }
    template <typename T> static Result<T> wait(std::optional<Result<T>> &answer)
    {
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
        return answer.value_or(Error {ErrorKind::Cancelled, u"no_answer"_s, {}});
    }
    Result<QString> read(const QString &ref)
    {
        std::optional<Result<QString>> answer;
        m_store->read(ref, [&](const Result<QString> &one) { answer = one; });
        return wait(answer);
    }
    Result<Done> write(const QString &ref, const QString &secret)
    {
        std::optional<Result<Done>> answer;
        m_store->write(ref, secret, [&](const Result<Done> &one) { answer = one; });
        return wait(answer);
    }
    Result<Done> remove(const QString &ref)
    {
        std::optional<Result<Done>> answer;
        m_store->remove(ref, [&](const Result<Done> &one) { answer = one; });
        return wait(answer);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("dbus-daemon is not installed");
        m_service = std::make_unique<FakeSecretService>(m_bus);
        m_store = std::make_unique<secrets::SecretStore>();
    }
    void cleanupTestCase()
    {
        m_store.reset();
        m_service.reset();
    }

    void keepsReadsChangesAndRemoves()
    {
        QCOMPARE(said(kRef), u"(no_secret)"_s);
        QVERIFY(write(kRef, u"pässwörd 🔑"_s).ok());
        QCOMPARE(m_service->secretOf(kRef), u"pässwörd 🔑"_s.toUtf8());
        QCOMPARE(said(kRef), u"pässwörd 🔑"_s);
        QVERIFY(write(kRef, u"another"_s).ok());
        QCOMPARE(said(kRef), u"another"_s);
        QCOMPARE(m_service->size(), 1);
        QVERIFY(remove(kRef).ok());
        QCOMPARE(m_service->size(), 0);
        QVERIFY(remove(kRef).ok());
        QCOMPARE(said(kRef), u"(no_secret)"_s);
        QCOMPARE(m_service->size(), 0); // nothing is left of the probe
    }

    void lockedAndTheQuestionDismissed()
    {
        QVERIFY(write(kRef, u"s3cret"_s).ok());
        m_service->lock(false);
        QCOMPARE(said(kRef), u"(keychain_locked)"_s); // QtKeychain says: not found
        QCOMPARE(write(kRef, u"another"_s).error().code, u"keychain_locked"_s);
        QCOMPARE(remove(kRef).error().code, u"keychain_locked"_s); // QtKeychain says: deleted
        QCOMPARE(m_service->secretOf(kRef), QByteArray("s3cret"));
        QVERIFY(m_service->asked() > 0);
        m_service->unlock();
        QCOMPARE(said(kRef), u"s3cret"_s);
        QVERIFY(remove(kRef).ok());
    }

    void lockedAndThePasswordEntered()
    {
        QVERIFY(write(kRef, u"s3cret"_s).ok());
        m_service->lock(true);
        QCOMPARE(said(kRef), u"s3cret"_s);
        m_service->lock(true);
        QVERIFY(write(kRef, u"another"_s).ok());
        QCOMPARE(m_service->secretOf(kRef), QByteArray("another"));
        QVERIFY(remove(kRef).ok());
    }

    void goneAndBack()
    {
        QVERIFY(write(kRef, u"s3cret"_s).ok());
        m_service->vanish();
        QCOMPARE(said(kRef), u"(no_keychain)"_s);
        QCOMPARE(write(kRef, u"another"_s).error().code, u"no_keychain"_s);
        QCOMPARE(remove(kRef).error().code, u"no_keychain"_s);
        m_service->appear();
        QCOMPARE(said(kRef), u"s3cret"_s);
        QVERIFY(remove(kRef).ok());
    }

private:
    const QString kRef = u"twilio/AC00000000000000000000000000000001"_s;
    PrivateBus m_bus;
    std::unique_ptr<FakeSecretService> m_service;
    std::unique_ptr<secrets::SecretStore> m_store;
};

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secret_service.moc"
