#include "SettingsRoom.h"

#include "Languages.h"

#include <QFrame>
#include <QPushButton>

using namespace halftone;
using namespace halftone::ui;
using namespace halftone::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The provider's account in the settings: what may go wrong, each with a sentence and a way on.
class TestSettingsAccount : public QObject
{
    Q_OBJECT

    static void languageRows()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void whatIsMissingOrWrongIsNamedBeforeAnythingIsAsked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sid");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("goesTo");
        const auto row = [](const char *name, const QString &sid, const QString &key, const QString &secret, const QString &endpoint,
                             const QString &en, const QString &fr, const QString &goesTo) {
            QTest::addRow("en %s", name) << u"en"_s << sid << key << secret << endpoint << en << goesTo;
            QTest::addRow("fr %s", name) << u"fr"_s << sid << key << secret << endpoint << fr << goesTo;
        };
        const QString token = u"t0ken"_s;
        row("no SID", {}, {}, token, {}, u"account SID is missing"_s, u"manque le SID"_s, u"accountSid"_s);
        row("bad SID", u"AC1"_s, {}, token, {}, u"not the id of a Twilio account"_s, u"AC"_s, u"accountSid"_s);
        row("hostile SID", u"<img src=x>"_s, {}, token, {}, u"not the id of a Twilio account"_s, u"AC"_s, u"accountSid"_s);
        row("bad key", kSid, u"KS1"_s, token, {}, u"not a Twilio API key"_s, u"SK"_s, u"apiKey"_s);
        row("no secret", kSid, {}, {}, {}, u"secret is missing"_s, u"manque le secret"_s, u"secret"_s);
        row("secret of spaces", kSid, {}, u"  "_s, {}, u"secret is missing"_s, u"manque le secret"_s, u"secret"_s);
        for (const auto &bad : {u"http://example.com"_s, u"https://user:hunter2@example.com"_s, u"https://example.com/path"_s, u"example"_s,
                 u"javascript:alert(1)"_s})
            row(qPrintable(u"endpoint "_s + bad), kSid, {}, token, bad, u"https"_s, u"https"_s, u"endpoint"_s);
    }

    void whatIsMissingOrWrongIsNamedBeforeAnythingIsAsked()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, sid);
        QFETCH(const QString, key);
        QFETCH(const QString, secret);
        QFETCH(const QString, endpoint);
        QFETCH(const QString, says);
        QFETCH(const QString, goesTo);
        SettingsRoom room(false);
        room.ports.setLanguage(language);
        room.show();
        room.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(room.page.get()));
        room.type("accountSid", sid);
        room.type("apiKey", key);
        room.type("secret", secret);
        room.type("endpoint", endpoint);
        room.click("connectAccount");
        QVERIFY2(room.text("accountAnswer").contains(says), qPrintable(room.text("accountAnswer")));
        QVERIFY(!room.text("accountAnswer").contains(u"hunter2"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), goesTo);
        QCOMPARE(room.fake.calls, QStringList());
    }

    void connectingAsksTestsAndForgetsTheSecret()
    {
        SettingsRoom room(false);
        room.show();
        QVERIFY(!room.get<QPushButton>("removeAccount")->isVisible());
        QVERIFY(!room.get<QPushButton>("testAccount")->isVisible());
        room.type("accountSid", u" "_s + kSid + u" "_s);
        room.type("secret", u"s3cret"_s);
        QTest::keyClick(room.get<QLineEdit>("secret"), Qt::Key_Return);
        room.settle();
        QCOMPARE(room.fake.calls, QStringList({u"connect "_s + kSid + u"  6"_s, u"test"_s}));
        QCOMPARE(room.text("accountAnswer"), u"Connected: 2 SMS numbers, 1 WhatsApp sender."_s);
        QCOMPARE(room.get<QLineEdit>("secret")->text(), QString());
        QCOMPARE(room.get<QLineEdit>("secret")->placeholderText(), u"kept in the keychain"_s);
        QCOMPARE(room.get<QLineEdit>("secret")->echoMode(), QLineEdit::Password);
        for (const QString &shown : shownTexts(room.page.get()))
            QVERIFY(!shown.contains(u"s3cret"_s));
        QVERIFY(room.get<QPushButton>("removeAccount")->isVisible());
    }

    void anotherEndpointNeedsNoOtherSecretButAnotherKeyDoes()
    {
        SettingsRoom room;
        room.show();
        QCOMPARE(room.get<QLineEdit>("accountSid")->text(), kSid);
        room.type("endpoint", u"https://proxy.example.com"_s);
        room.click("connectAccount");
        QCOMPARE(room.fake.calls.value(0), u"connect "_s + kSid + u" https://proxy.example.com 0"_s);
        room.fake.calls.clear();
        room.type("apiKey", u"SK00000000000000000000000000000001"_s);
        room.click("connectAccount");
        QVERIFY(room.text("accountAnswer").contains(u"secret is missing"_s));
        QCOMPARE(room.fake.calls, QStringList());
    }

    void whatIsTypedOutlivesNews()
    {
        SettingsRoom room;
        room.show();
        room.type("endpoint", u"https://half-typed"_s);
        room.page->noteChanges({{ChangeKind::Account, 1, {}}});
        room.settle();
        QCOMPARE(room.get<QLineEdit>("endpoint")->text(), u"https://half-typed"_s);
    }

    void withoutAKeychainItSaysSoAndGoesOnUntilClosed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("says");
        QTest::newRow("locked, en") << u"keychain_locked"_s << u"en"_s << u"The keychain is locked"_s;
        QTest::newRow("locked, fr") << u"keychain_locked"_s << u"fr"_s << u"Le trousseau est verrouillé"_s;
        QTest::newRow("none, en") << u"no_keychain"_s << u"en"_s << u"There is no keychain"_s;
        QTest::newRow("none, fr") << u"no_keychain"_s << u"fr"_s << u"Aucun trousseau"_s;
    }

    void withoutAKeychainItSaysSoAndGoesOnUntilClosed()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, language);
        QFETCH(const QString, says);
        SettingsRoom room(false);
        room.ports.setLanguage(language);
        room.fake.refuseConnect = Error {ErrorKind::CredentialsMissing, code, {}};
        room.show();
        QVERIFY(!room.get<QPushButton>("connectForNow")->isVisible());
        room.type("accountSid", kSid);
        room.type("secret", u"s3cret"_s);
        room.click("connectAccount");
        QVERIFY2(room.text("accountAnswer").startsWith(says), qPrintable(room.text("accountAnswer")));
        QCOMPARE(room.get<QLineEdit>("secret")->text(), u"s3cret"_s); // not to be typed again
        QCOMPARE(cutTexts(room.page.get()).join(u" | "_s), QString());
        room.click("connectForNow");
        QCOMPARE(room.fake.calls.mid(1), QStringList({u"connectForNow "_s + kSid + u"  6"_s, u"test"_s}));
        QCOMPARE(room.get<QLineEdit>("secret")->text(), QString());
        QVERIFY(!room.get<QPushButton>("connectForNow")->isVisible());
        QVERIFY(room.get<QLineEdit>("secret")->placeholderText().contains(u"Halftone"_s));
    }

    void aSecretThatCannotBeReadIsLookedForAgain_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("again");
        QTest::newRow("locked") << u"keychain_locked"_s << u"Unlock the keychain"_s << true;
        QTest::newRow("none") << u"no_keychain"_s << u"HALFTONE_TWILIO_SECRET"_s << true;
        QTest::newRow("not in it") << u"no_secret"_s << u"Enter it below"_s << false;
    }

    void aSecretThatCannotBeReadIsLookedForAgain()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, says);
        QFETCH(const bool, again);
        SettingsRoom room;
        room.fake.secret = {SecretState::From::Nowhere, Error {ErrorKind::CredentialsMissing, code, {}}};
        room.fake.refuseSecret = room.fake.secret.trouble;
        room.show();
        QVERIFY(room.get<QFrame>("secretTrouble")->isVisible());
        QVERIFY2(room.text("secretTroubleText").contains(says), qPrintable(room.text("secretTroubleText")));
        QCOMPARE(room.get<QPushButton>("retrySecret")->isVisible(), again);
        if (!again)
            return;
        room.click("retrySecret");
        QVERIFY(room.get<QFrame>("secretTrouble")->isVisible());
        QCOMPARE(room.fake.calls, QStringList({u"retry"_s}));
        room.fake.refuseSecret.reset();
        room.click("retrySecret");
        QVERIFY(!room.get<QFrame>("secretTrouble")->isVisible());
        QCOMPARE(room.fake.calls.last(), u"test"_s);
    }

    void theTestSaysWhatWorksAndWhatToDo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<std::optional<Error>>("error");
        QTest::addColumn<int>("numbers");
        QTest::addColumn<int>("senders");
        QTest::addColumn<int>("skew");
        QTest::addColumn<QStringList>("says");
        using Nothing = std::optional<Error>;
        const auto failure = [](ErrorKind kind, const QString &code) { return Nothing(Error {kind, code, {}}); };
        QTest::newRow("all") << u"en"_s << Nothing() << 2 << 1 << 0 << QStringList {u"2 SMS numbers, 1 WhatsApp sender"_s};
        QTest::newRow("all, fr") << u"fr"_s << Nothing() << 2 << 1 << 0 << QStringList {u"2 numéros SMS, 1 numéro d’envoi WhatsApp"_s};
        QTest::newRow("skew of 30 s is nothing") << u"en"_s << Nothing() << 2 << 1 << 30 << QStringList {u"1 WhatsApp sender."_s};
        QTest::newRow("skew") << u"en"_s << Nothing() << 2 << 1 << 31 << QStringList {u"differs"_s, u"31 s"_s};
        QTest::newRow("skew, behind") << u"fr"_s << Nothing() << 2 << 1 << -90 << QStringList {u"L’horloge"_s, u"90\u00a0s"_s};
        QTest::newRow("no sender") << u"en"_s << Nothing() << 1 << 0 << 0 << QStringList {u"1 SMS number,"_s, u"sender is online"_s};
        QTest::newRow("no number") << u"en"_s << Nothing() << 0 << 1 << 0 << QStringList {u"SMS cannot be used"_s};
        QTest::newRow("nothing") << u"en"_s << Nothing() << 0 << 0 << 0 << QStringList {u"Nothing can be sent yet"_s};
        QTest::newRow("refused") << u"en"_s << failure(ErrorKind::CredentialsRefused, u"credentials_refused"_s) << 0 << 0 << 0
                                 << QStringList {u"refused the account’s credentials"_s, u"Enter the account"_s};
        QTest::newRow("refused, fr") << u"fr"_s << failure(ErrorKind::CredentialsRefused, u"credentials_refused"_s) << 0 << 0 << 0
                                     << QStringList {u"identifiants"_s};
        QTest::newRow("unreachable") << u"en"_s << failure(ErrorKind::NetworkNotSent, u"not_sent"_s) << 0 << 0 << 0
                                     << QStringList {u"could not be reached"_s};
        QTest::newRow("TLS") << u"en"_s << failure(ErrorKind::NetworkNotSent, u"tls_failed"_s) << 0 << 0 << 0
                             << QStringList {u"certificate"_s, u"administrator"_s};
        QTest::newRow("TLS, fr") << u"fr"_s << failure(ErrorKind::NetworkNotSent, u"tls_failed"_s) << 0 << 0 << 120
                                 << QStringList {u"certificat"_s, u"120\u00a0s"_s}; // a wrong clock is why
        QTest::newRow("no endpoint there") << u"en"_s << failure(ErrorKind::ProviderUnreadable, u"unreadable_answer"_s) << 0 << 0 << 0
                                           << QStringList {u"endpoint"_s};
        QTest::newRow("unheard-of") << u"en"_s << failure(ErrorKind::ProviderRejected, u"twilio_99999"_s) << 0 << 0 << 0
                                    << QStringList {u"99999"_s};
    }

    void theTestSaysWhatWorksAndWhatToDo()
    {
        QFETCH(const QString, language);
        QFETCH(const std::optional<Error>, error);
        QFETCH(const int, numbers);
        QFETCH(const int, senders);
        QFETCH(const int, skew);
        QFETCH(const QStringList, says);
        SettingsRoom room;
        room.ports.setLanguage(language);
        room.fake.test = {room.fake.accounts.first(), !error, numbers, senders, error, std::chrono::seconds(skew)};
        room.show();
        room.click("testAccount");
        const QString said = room.text("accountAnswer");
        for (const QString &part : says)
            QVERIFY2(said.contains(part), qPrintable(said));
        QCOMPARE(said.contains(language == "fr"_L1 ? u"horloge de cet"_s : u"clock differs"_s), std::abs(skew) > 30);
        QCOMPARE(room.get<QLabel>("accountAnswer")->property("tone").toString(),
            error                       ? u"danger"_s
                : numbers + senders > 0 ? u"good"_s
                                        : u"warning"_s);
        QVERIFY(room.get<QPushButton>("testAccount")->isEnabled()); // a way on
        QCOMPARE(cutTexts(room.page.get()).join(u" | "_s), QString());
    }

    void removingSaysWhatHappensAndCanBeThoughtOver()
    {
        SettingsRoom room;
        room.show();
        room.click("removeAccount");
        QVERIFY(room.text("removalText").contains(u"Conversations, candidates and templates stay"_s));
        QVERIFY(room.text("removalText").contains(u"Messages that wait are kept"_s));
        room.click("keepAccount");
        QVERIFY(!room.get<QFrame>("removal")->isVisible());
        QCOMPARE(room.fake.calls, QStringList());
        room.click("removeAccount");
        room.click("removeReally");
        QCOMPARE(room.fake.calls, QStringList({u"remove"_s}));
        QVERIFY(room.text("accountAnswer").contains(u"was removed"_s));
        QCOMPARE(room.get<QLineEdit>("accountSid")->text(), QString());
        QVERIFY(!room.get<QPushButton>("removeAccount")->isVisible());
        QVERIFY(room.get<QPushButton>("accountSandbox")->isVisible());
    }

    void removedWithALockedKeychainTheSecretIsLeftAndItSaysSo()
    {
        SettingsRoom room;
        room.fake.refuseRemove = Error {ErrorKind::CredentialsMissing, u"keychain_locked"_s, {}};
        room.show();
        room.click("removeAccount");
        room.click("removeReally");
        QVERIFY2(room.text("accountAnswer").contains(u"did not let its secret be deleted"_s), qPrintable(room.text("accountAnswer")));
    }

    void theSandboxIsMarkedAndCanBeLeft_data() { languageRows(); }
    void theSandboxIsMarkedAndCanBeLeft()
    {
        QFETCH(const QString, language);
        SettingsRoom room;
        room.ports.setLanguage(language);
        room.ports.isSandbox = true;
        room.show();
        for (const char *hidden : {"accountSid", "secret", "endpoint"})
            QVERIFY(!room.get<QLineEdit>(hidden)->isVisible());
        for (const char *hidden : {"connectAccount", "removeAccount", "accountSandbox"})
            QVERIFY(!room.get<QPushButton>(hidden)->isVisible());
        room.click("testAccount");
        QVERIFY(!room.text("accountAnswer").isEmpty());
        room.click("leaveSandbox");
        QCOMPARE(room.fake.calls.last(), u"leaveSandbox"_s);
    }

    void withoutAnAccountTheSandboxIsOffered()
    {
        SettingsRoom room(false);
        room.show();
        room.click("accountSandbox");
        QCOMPARE(room.fake.calls, QStringList({u"trySandbox"_s}));
    }
};

QTEST_MAIN(TestSettingsAccount)
#include "tst_settings_account.moc"
