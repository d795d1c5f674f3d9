#include "Program.h"
#include "SecretInput.h"
#include "Shapes.h"
#include "Words.h"

#include "words/ErrorWords.h"
#include "workspace/Accounts.h"
#include "workspace/Engine.h"

namespace halftone::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject accountShape(const Account &account, bool ok, int numbers, int senders)
{
    return {{u"provider"_s, account.provider}, {u"account"_s, account.externalId}, {u"ok"_s, ok}, {u"numbers"_s, numbers},
        {u"whatsapp_senders"_s, senders}};
}

void tellTest(Program &program, const Account &account, const workspace::AccountTest &test, bool wasSet)
{
    const QJsonObject json = accountShape(account, test.ok, test.numbers, test.whatsAppSenders);
    if (test.ok) {
        program.finish(json,
            Ctl::tr("%1 works: %2 numbers for SMS, %3 WhatsApp senders.")
                .arg(account.externalId)
                .arg(test.numbers)
                .arg(test.whatsAppSenders));
        return;
    }
    const Error error = test.error.value_or(Error {ErrorKind::NetworkNotSent, u"not_sent"_s, {}});
    const bool refused = statusOf(error) == NoCredentials;
    if (!wasSet || refused) {
        program.fail(error, json);
        return;
    }
    // It is stored, and the provider cannot be asked now: that is no failure of what was ordered.
    Output::note(Ctl::tr("The account is stored, but could not be tested: %1").arg(words::wordsFor(error).text()));
    program.finish(json, Ctl::tr("%1 is stored.").arg(account.externalId));
}

void testAccount(Program &program, const Account &account, bool wasSet)
{
    program.await(program.workspace().accounts().test(),
        [&program, account, wasSet](const workspace::AccountTest &test) { tellTest(program, account, test, wasSet); });
}

void storeAccount(Program &program, const Account &account, const QString &secret)
{
    program.await(program.workspace().accounts().set(account), [&program, secret](const Account &stored) {
        program.workspace().engine().setSecret(secret);
        testAccount(program, stored, true);
    });
}

void set(Program &program, const Arguments &arguments)
{
    Account account;
    account.provider = arguments.words.constFirst();
    account.externalId = arguments.value(u"account-sid"_s).trimmed();
    account.keyId = arguments.value(u"api-key"_s).trimmed();
    account.endpoint = arguments.value(u"endpoint"_s).trimmed();
    account.secretRef = secrets::secretRef(account.provider, account.externalId);
    if (account.externalId.isEmpty()) {
        program.failUsage(Ctl::tr("--account-sid is missing."));
        return;
    }
    // Before the keychain is asked for anything: a secret is not kept for an account that cannot be.
    if (auto checked = workspace::Accounts::check(account); !checked) {
        program.fail(checked.error());
        return;
    }
    const QString fromEnvironment = secrets::environmentSecret(account.provider);
    const bool given = arguments.isSet(u"secret-stdin"_s);
    const QString secret = given ? readSecret() : QString();
    if (given && secret.isEmpty()) {
        program.failUsage(Ctl::tr("There is no secret on standard input."), u"no_secret"_s);
        return;
    }
    if (!given && fromEnvironment.isEmpty()) {
        program.fail({ErrorKind::CredentialsMissing, u"no_secret"_s, {}});
        return;
    }
    program.open([&program, account, secret, fromEnvironment, given] {
        if (!given) {
            storeAccount(program, account, fromEnvironment);
            return;
        }
        program.secretStore().write(account.secretRef, secret, [&program, account, secret, fromEnvironment](const Result<Done> &kept) {
            if (!kept && fromEnvironment.isEmpty()) {
                program.fail(kept.error());
                return;
            }
            if (!fromEnvironment.isEmpty())
                Output::note(Ctl::tr("The secret of $%1 is used.").arg(secrets::environmentVariable(account.provider)));
            storeAccount(program, account, fromEnvironment.isEmpty() ? secret : fromEnvironment);
        });
    });
}

void list(Program &program, const Arguments &)
{
    program.open([&program] {
        program.await(program.workspace().accounts().list(), [&program](const QList<Account> &accounts) {
            if (accounts.isEmpty()) {
                program.finish(QJsonArray(), Ctl::tr("No account. “halftonectl account set twilio --help” says how to add one."));
                return;
            }
            program.await(program.workspace().accounts().numbers(), [&program, accounts](const QList<Number> &numbers) {
                const Account &account = accounts.constFirst();
                program.secretOf(account, [&program, account, numbers](const Result<QString> &secret) {
                    int sms = 0;
                    int senders = 0;
                    for (const Number &number : numbers) {
                        if (number.account == account.id && number.usable)
                            ++(number.channel == Channel::Sms ? sms : senders);
                    }
                    program.finish(QJsonArray {accountShape(account, secret.ok(), sms, senders)},
                        Output::table({Ctl::tr("Provider"), Ctl::tr("Account"), Ctl::tr("Endpoint"), Ctl::tr("Secret")},
                            {{account.provider, account.externalId, account.endpoint, secret ? Ctl::tr("known") : Ctl::tr("missing")}},
                            {}));
                });
            });
        });
    });
}

void test(Program &program, const Arguments &)
{
    program.open([&program] { program.withEngine([&program](const Account &account) { testAccount(program, account, false); }); });
}

void removeAccount(Program &program, const Arguments &)
{
    program.open([&program] {
        program.withAccount([&program](const Account &account) {
            program.await(program.workspace().accounts().remove(), [&program, account](Done) {
                // Where there is no keychain there is nothing of ours in it, either.
                program.secretStore().remove(account.secretRef, [&program, account](const Result<Done> &removed) {
                    if (!removed && removed.error().code == "keychain_locked"_L1)
                        Output::note(Ctl::tr("The keychain is locked: its entry “halftone %1” is still there.").arg(account.secretRef));
                    program.finish(accountShape(account, true, 0, 0), Ctl::tr("%1 is removed.").arg(account.externalId));
                });
            });
        });
    });
}

void numbers(Program &program, const Arguments &)
{
    program.open([&program] {
        program.withEngine([&program](const Account &account) {
            program.await(program.workspace().accounts().refreshNumbers(), [&program, account](const QList<Number> &numbers) {
                QMap<QString, QJsonObject> byNumber;
                QStringList order;
                for (const Number &number : numbers) {
                    if (number.account != account.id || number.status == "gone"_L1)
                        continue;
                    const QString e164 = number.e164.toString();
                    QJsonObject &entry = byNumber[e164];
                    if (entry.isEmpty()) {
                        order << e164;
                        entry = {{u"number"_s, e164}, {u"channels"_s, QJsonArray()}, {u"region"_s, orNull(number.region)},
                            {u"status"_s, number.status}, {u"provider"_s, account.provider}};
                    }
                    QJsonArray channels = entry.value("channels"_L1).toArray();
                    if (number.usable)
                        channels.append(code(number.channel));
                    entry.insert("channels"_L1, channels);
                }
                order.sort();
                QJsonArray json;
                QList<QStringList> rows;
                for (const QString &e164 : std::as_const(order)) {
                    const QJsonObject entry = byNumber.value(e164);
                    json.append(entry);
                    QStringList channels;
                    for (const QJsonValue channel : entry.value("channels"_L1).toArray())
                        channels << channel.toString();
                    rows << QStringList {
                        e164, channels.join(u", "_s), entry.value("region"_L1).toString(), entry.value("status"_L1).toString()};
                }
                program.finish(json,
                    Output::table({Ctl::tr("Number"), Ctl::tr("Channels"), Ctl::tr("Region"), Ctl::tr("Status")}, rows,
                        Ctl::tr("The account has no numbers.")));
            });
        });
    });
}

} // namespace

QList<Command> accountCommands()
{
    return {
        {{u"account"_s, u"set"_s}, "twilio",
            QT_TRANSLATE_NOOP("Ctl", "Connect the provider’s account. The secret is kept in the system keychain only."), 1, 1,
            {{"account-sid", "AC…", QT_TRANSLATE_NOOP("Ctl", "The account’s id.")},
                {"api-key", "SK…", QT_TRANSLATE_NOOP("Ctl", "Id of an API key; without it the secret is the auth token.")},
                {"secret-stdin", nullptr,
                    QT_TRANSLATE_NOOP("Ctl", "Read the secret from standard input; not needed where $HALFTONE_TWILIO_SECRET is set.")},
                {"endpoint", "URL", QT_TRANSLATE_NOOP("Ctl", "One origin for all of the provider’s hosts: a proxy, or a sandbox.")}},
            &set},
        {{u"account"_s, u"list"_s}, "", QT_TRANSLATE_NOOP("Ctl", "Show the account."), 0, 0, {}, &list},
        {{u"account"_s, u"test"_s}, "", QT_TRANSLATE_NOOP("Ctl", "Ask the provider whether it takes the credentials."), 0, 0, {}, &test},
        {{u"account"_s, u"remove"_s}, "", QT_TRANSLATE_NOOP("Ctl", "Forget the account and its secret."), 0, 0, {}, &removeAccount},
        {{u"numbers"_s}, "", QT_TRANSLATE_NOOP("Ctl", "The number bank and WhatsApp senders, refreshed."), 0, 0, {}, &numbers},
    };
}

} // namespace halftone::ctl
