#include "WordTables.h"

#include <QCoreApplication>

#include <array>

namespace halftone::words {

namespace {

constexpr auto kByItself = QT_TRANSLATE_NOOP("ErrorWords", "It is tried again by itself when the connection is back.");
constexpr auto kAsksFirst
    = QT_TRANSLATE_NOOP("ErrorWords", "The provider is asked whether it has the message before anything is sent again.");

/// What the account, its secret, the connection and the provider's answers are refused for.
constexpr std::array kRows {
    CodeRow {QLatin1StringView("no_account"), QT_TRANSLATE_NOOP("ErrorWords", "No provider account is connected yet."),
        QT_TRANSLATE_NOOP(
            "ErrorWords", "Connect one in the settings or with “halftonectl account set”, or try the sandbox with “halftone --demo”.")},
    CodeRow {QLatin1StringView("no_secret"), QT_TRANSLATE_NOOP("ErrorWords", "The secret of the provider account is not in the keychain."),
        QT_TRANSLATE_NOOP("ErrorWords", "Enter it again with “halftonectl account set … --secret-stdin”, or set $HALFTONE_TWILIO_SECRET.")},
    CodeRow {QLatin1StringView("no_keychain"),
        QT_TRANSLATE_NOOP("ErrorWords", "There is no system keychain in which the secret could be kept; it is never written to a file."),
        QT_TRANSLATE_NOOP(
            "ErrorWords", "Start a keychain such as GNOME Keyring or KWallet, or set $HALFTONE_TWILIO_SECRET for each start.")},
    CodeRow {QLatin1StringView("keychain_locked"), QT_TRANSLATE_NOOP("ErrorWords", "The system keychain is locked."),
        QT_TRANSLATE_NOOP("ErrorWords", "Unlock it and try again, or set $HALFTONE_TWILIO_SECRET.")},
    CodeRow {QLatin1StringView("keychain_failed"), QT_TRANSLATE_NOOP("ErrorWords", "The system keychain did not keep the secret."),
        QT_TRANSLATE_NOOP("ErrorWords", "Unlock the keychain and try again, or set $HALFTONE_TWILIO_SECRET.")},
    CodeRow {QLatin1StringView("secret_missing"), QT_TRANSLATE_NOOP("ErrorWords", "No secret was given."),
        QT_TRANSLATE_NOOP(
            "ErrorWords", "Pipe it in with --secret-stdin, or set $HALFTONE_TWILIO_SECRET; it never stands on the command line.")},
    CodeRow {QLatin1StringView("bad_account_sid"), QT_TRANSLATE_NOOP("ErrorWords", "This is not the id of a Twilio account."),
        QT_TRANSLATE_NOOP("ErrorWords", "It begins with AC and has 34 characters; the Twilio console shows it.")},
    CodeRow {QLatin1StringView("bad_key_sid"), QT_TRANSLATE_NOOP("ErrorWords", "This is not a Twilio API key."),
        QT_TRANSLATE_NOOP("ErrorWords", "It begins with SK and has 34 characters; the Twilio console shows it.")},
    CodeRow {QLatin1StringView("unknown_provider"), QT_TRANSLATE_NOOP("ErrorWords", "This provider is not supported."),
        QT_TRANSLATE_NOOP("ErrorWords", "Connect a Twilio account.")},
    CodeRow {QLatin1StringView("endpoint_not_allowed"),
        QT_TRANSLATE_NOOP("ErrorWords", "This address may not be used for a provider: it would send secrets unprotected."),
        QT_TRANSLATE_NOOP("ErrorWords", "Use https, or http on this computer only (127.0.0.1), without path or password.")},
    CodeRow {QLatin1StringView("credentials_refused"), QT_TRANSLATE_NOOP("ErrorWords", "The provider refused the account’s credentials."),
        QT_TRANSLATE_NOOP("ErrorWords", "Enter the account and its secret again; messages wait until then.")},
    CodeRow {QLatin1StringView("provider_forbidden"),
        QT_TRANSLATE_NOOP("ErrorWords", "The account is not allowed to do this at the provider."),
        QT_TRANSLATE_NOOP("ErrorWords", "Ask your administrator to check the rights of the account or API key.")},
    CodeRow {QLatin1StringView("provider_not_found"), QT_TRANSLATE_NOOP("ErrorWords", "The provider does not have what was asked for."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the account and, where one is set, its endpoint.")},
    CodeRow {QLatin1StringView("provider_unavailable"), QT_TRANSLATE_NOOP("ErrorWords", "The provider is not available at the moment."),
        kByItself},
    CodeRow {QLatin1StringView("throttled"), QT_TRANSLATE_NOOP("ErrorWords", "The provider asks for fewer requests at the moment."),
        QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to do: sending goes on by itself, more slowly.")},
    CodeRow {
        QLatin1StringView("not_sent"), QT_TRANSLATE_NOOP("ErrorWords", "The provider could not be reached; nothing was sent."), kByItself},
    CodeRow {QLatin1StringView("offline"), QT_TRANSLATE_NOOP("ErrorWords", "There is no connection to the provider; nothing was sent."),
        kByItself},
    CodeRow {QLatin1StringView("connection_cut"),
        QT_TRANSLATE_NOOP("ErrorWords", "The connection to the provider broke off in the middle of its answer."), kByItself},
    CodeRow {QLatin1StringView("unconfirmed"),
        QT_TRANSLATE_NOOP("ErrorWords", "The provider’s answer was lost: whether it took the message is not known yet."), kAsksFirst},
    CodeRow {QLatin1StringView("in_doubt"),
        QT_TRANSLATE_NOOP("ErrorWords", "Whether the message was sent is not known, and the provider cannot be asked at the moment."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check again, say that it arrived, or send it again anyway.")},
    CodeRow {QLatin1StringView("timed_out"), QT_TRANSLATE_NOOP("ErrorWords", "The provider did not answer in time."),
        QT_TRANSLATE_NOOP("ErrorWords", "It is asked again by itself; check the network if it goes on.")},
    CodeRow {QLatin1StringView("tls_failed"),
        QT_TRANSLATE_NOOP("ErrorWords", "The connection to the provider is not secure: its certificate is not valid. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the computer’s date, and ask your administrator whether a proxy reads the traffic.")},
    CodeRow {QLatin1StringView("proxy_failed"), QT_TRANSLATE_NOOP("ErrorWords", "The network’s proxy did not let the request through."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the proxy settings of the system (http_proxy, https_proxy).")},
    CodeRow {QLatin1StringView("unreadable_answer"), QT_TRANSLATE_NOOP("ErrorWords", "The provider’s answer could not be understood."),
        QT_TRANSLATE_NOOP("ErrorWords", "It is asked again by itself; check the endpoint, or whether the network asks you to log in.")},
    CodeRow {QLatin1StringView("answer_too_large"),
        QT_TRANSLATE_NOOP("ErrorWords", "The provider’s answer was too large and was not read to its end."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the endpoint; if it is right, please report this.")},
    CodeRow {QLatin1StringView("media_address_refused"),
        QT_TRANSLATE_NOOP("ErrorWords", "The attachment lies at an address from which nothing is fetched."),
        QT_TRANSLATE_NOOP("ErrorWords", "Look at it in the provider’s console.")},
    CodeRow {QLatin1StringView("not_supported"), QT_TRANSLATE_NOOP("ErrorWords", "The provider cannot do this."),
        QT_TRANSLATE_NOOP("ErrorWords", "Use the other channel, or another way.")},
};

} // namespace

std::span<const CodeRow> providerRows()
{
    return kRows;
}

} // namespace halftone::words
