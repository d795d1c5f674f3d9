#pragma once

#include "settings/SettingsPorts.h"

#include <QPromise>

namespace halftone::test {

/// An answer that is there already; onDone() still delivers it from the event loop.
template <typename T> Async<T> answered(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// What the settings page asks for, in memory; it notes what was asked of it, and never a secret.
struct FakeSettings
{
    QList<Account> accounts;
    ui::SecretState secret {ui::SecretState::From::Keychain, std::nullopt};
    QList<Number> numbers;
    WorkspaceSettings stored;
    workspace::Info info;
    QStringList problems; ///< what a check finds
    workspace::AccountTest test;
    ui::NotificationChoices notifications;
    ui::ThemeChoice theme = ui::ThemeChoice::Light;
    QString language = QStringLiteral("en");
    bool enterSends = false;
    std::optional<Error> refuseConnect;
    std::optional<Error> refuseSecret; ///< what retrySecret() answers
    std::optional<Error> refuseNumbers;
    std::optional<Error> refuseChange;
    std::optional<Error> refuseBackup;
    std::optional<Error> refuseRemove;
    QStringList calls;

    FakeSettings()
    {
        info.address = QStringLiteral("/srv/recruiting/workspace.halftone");
        info.candidates = 12'345;
        info.messages = 1;
        info.sizeBytes = 3'500'000;
        test.ok = true;
        test.numbers = 2;
        test.whatsAppSenders = 1;
    }

    static Account account()
    {
        Account one;
        one.id = AccountId(1);
        one.provider = QStringLiteral("twilio");
        one.externalId = QStringLiteral("AC00000000000000000000000000000001");
        return one;
    }

    static Number number(qint64 id, Channel channel, const QString &e164, const QString &region, const QString &status, bool usable = true)
    {
        Number one;
        one.id = NumberId(id);
        one.channel = channel;
        one.e164 = E164(e164);
        one.region = region;
        one.status = status;
        one.usable = usable;
        return one;
    }

    /// An account with numbers of both channels, one of them gone.
    void connectAccount()
    {
        accounts = {account()};
        numbers = {number(1, Channel::Sms, QStringLiteral("+12125550100"), QStringLiteral("US"), QStringLiteral("in-use")),
            number(2, Channel::Sms, QStringLiteral("+33199001234"), QStringLiteral("FR"), QStringLiteral("in-use")),
            number(3, Channel::Sms, QStringLiteral("+33199005678"), QStringLiteral("FR"), QStringLiteral("gone"), false),
            number(4, Channel::WhatsApp, QStringLiteral("+33199001234"), QStringLiteral("FR"), QStringLiteral("online")),
            number(5, Channel::WhatsApp, QStringLiteral("+12125550100"), QStringLiteral("US"), QStringLiteral("<img src=x>"), false)};
    }

    template <typename T> static Async<T> answer(const std::optional<Error> &refusal, const T &value)
    {
        return refusal ? answered<T>(*refusal) : answered<T>(value);
    }

    Async<Account> connectWith(const QString &what, const Account &account, const QString &given, ui::SecretState::From from)
    {
        calls << QStringLiteral("%1 %2 %3 %4").arg(what, account.externalId, account.endpoint).arg(given.size());
        const bool refused = refuseConnect && from == ui::SecretState::From::Keychain;
        if (refused)
            return answered<Account>(*refuseConnect);
        accounts = {account};
        if (!given.isEmpty())
            secret = {from, std::nullopt};
        return answered<Account>(account);
    }

    void bind(ui::SettingsPorts &ports)
    {
        ports.accounts = [this] { return answered<QList<Account>>(accounts); };
        ports.connectAccount = [this](const Account &account, const QString &given) {
            return connectWith(QStringLiteral("connect"), account, given, ui::SecretState::From::Keychain);
        };
        ports.connectForNow = [this](const Account &account, const QString &given) {
            return connectWith(QStringLiteral("connectForNow"), account, given, ui::SecretState::From::Session);
        };
        ports.retrySecret = [this] {
            calls << QStringLiteral("retry");
            if (!refuseSecret)
                secret = {ui::SecretState::From::Keychain, std::nullopt};
            return answer<Done>(refuseSecret, Done {});
        };
        ports.secret = [this] { return secret; };
        ports.test = [this] {
            calls << QStringLiteral("test");
            return answered<workspace::AccountTest>(test);
        };
        ports.removeAccount = [this] {
            calls << QStringLiteral("remove");
            accounts.clear();
            return answer<Done>(refuseRemove, Done {});
        };
        ports.numbers = [this] {
            QList<Number> marked = numbers;
            for (Number &one : marked)
                one.isDefault = one.e164 == (one.channel == Channel::Sms ? stored.defaultSms : stored.defaultWhatsApp);
            return answered<QList<Number>>(marked);
        };
        ports.refreshNumbers = [this] { return answer<QList<Number>>(refuseNumbers, numbers); };
        ports.loadSettings = [this] { return answered<WorkspaceSettings>(stored); };
        ports.changeSettings = [this](const std::function<void(WorkspaceSettings &)> &edit) {
            if (!refuseChange)
                edit(stored);
            return answer<WorkspaceSettings>(refuseChange, stored);
        };
        ports.info = [this] { return answered<workspace::Info>(info); };
        ports.checkWorkspace = [this] { return answered<QStringList>(problems); };
        ports.backup = [this](const QString &path) {
            calls << QStringLiteral("backup ") + path;
            return answer<Done>(refuseBackup, Done {});
        };
        ports.language = [this] { return language; };
        ports.setLanguage = [this](const QString &to) { language = to; };
        ports.theme = [this] { return theme; };
        ports.setTheme = [this](ui::ThemeChoice to) { theme = to; };
        ports.enterSends = [this] { return enterSends; };
        ports.setEnterSends = [this](bool on) { enterSends = on; };
        ports.notifications = [this] { return notifications; };
        ports.setNotifications = [this](const ui::NotificationChoices &to) { notifications = to; };
        ports.trySandbox = [this] { calls << QStringLiteral("trySandbox"); };
        ports.leaveSandbox = [this] { calls << QStringLiteral("leaveSandbox"); };
    }
};

} // namespace halftone::test
