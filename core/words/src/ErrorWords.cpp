#include "words/ErrorWords.h"

#include "WordTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace halftone::words {

namespace {

struct Range
{
    int first;
    int last;
    const char *what;
    const char *todo;
};

constexpr auto kAdministrator = QT_TRANSLATE_NOOP("ErrorWords", "Ask your administrator to look at the account in the Twilio console.");
constexpr auto kDelivery = QT_TRANSLATE_NOOP("ErrorWords", "The message could not be delivered.");
constexpr auto kOtherChannel = QT_TRANSLATE_NOOP("ErrorWords", "Try the other channel, or check the candidate’s number.");
constexpr auto kAccount = QT_TRANSLATE_NOOP("ErrorWords", "The Twilio account or its configuration does not allow this.");
constexpr auto kRefused = QT_TRANSLATE_NOOP("ErrorWords", "Twilio refused the message.");
constexpr auto kChangeText = QT_TRANSLATE_NOOP("ErrorWords", "Change the text or the template and send it again.");

/// Words of a code that has no row, in step with the ranges of provider/ErrorCodes.
constexpr std::array kRanges {
    Range {10000, 10999, kAccount, kAdministrator},
    Range {11000, 11999, QT_TRANSLATE_NOOP("ErrorWords", "Twilio could not fetch the attachment."),
        QT_TRANSLATE_NOOP("ErrorWords", "Send another file, or a link to it.")},
    Range {20000, 20499, kAccount, kAdministrator},
    Range {20500, 20599, QT_TRANSLATE_NOOP("ErrorWords", "Twilio had an internal error."),
        QT_TRANSLATE_NOOP("ErrorWords", "Twilio is asked whether it has the message before anything is sent again.")},
    Range {21200, 21299, QT_TRANSLATE_NOOP("ErrorWords", "Twilio refused one of the two numbers of the message."), kOtherChannel},
    Range {21400, 21499, kAccount, kAdministrator},
    Range {21600, 21699, kRefused, kChangeText},
    Range {21700, 21799, kAccount, kAdministrator},
    Range {30000, 30099, kDelivery, kOtherChannel},
    Range {30100, 30999, QT_TRANSLATE_NOOP("ErrorWords", "The sending number or its registration does not allow this message."),
        kAdministrator},
    Range {63000, 63099, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp did not deliver the message."), kChangeText},
    Range {63100, 63199, QT_TRANSLATE_NOOP("ErrorWords", "The WhatsApp business account does not allow this."), kAdministrator},
};

std::array<std::span<const CodeRow>, 4> ownTables()
{
    return {messageRows(), workspaceRows(), providerRows(), bulkRows()};
}

const CodeRow *ownRow(QStringView code)
{
    for (const std::span<const CodeRow> table : ownTables()) {
        const auto row = std::ranges::find_if(table, [code](const CodeRow &r) { return code == r.code; });
        if (row != table.end())
            return &*row;
    }
    return nullptr;
}

/// The number in "twilio_21610"; 0 for anything else.
int providerNumber(QStringView code)
{
    constexpr QLatin1StringView kPrefix("twilio_");
    return code.startsWith(kPrefix) ? code.mid(kPrefix.size()).toInt() : 0;
}

const ProviderRow *providerRow(int number)
{
    const auto rows = twilioRows();
    const auto row = std::ranges::lower_bound(rows, number, {}, &ProviderRow::code);
    return row != rows.end() && row->code == number ? &*row : nullptr;
}

QString quoted(const QString &quote, int number)
{
    if (quote.isEmpty())
        return QCoreApplication::translate("ErrorWords", "Twilio gives no more than the number %1.").arg(number);
    //: %1 are the provider's own words, %2 its number for the error
    return QCoreApplication::translate("ErrorWords", "Twilio says: “%1” (%2).").arg(quote, QString::number(number));
}

Words wordsForUnknown(int number, const QString &quote)
{
    const auto range = std::ranges::find_if(kRanges, [number](const Range &r) { return number >= r.first && number <= r.last; });
    if (range == kRanges.end())
        return {translated(kRefused) + u' ' + quoted(quote, number), translated(kAdministrator)};
    return {translated(range->what) + u' ' + quoted(quote, number), translated(range->todo)};
}

/// Where the code has no row: what is known by the kind alone.
Words wordsForKind(ErrorKind kind)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ErrorWords", text); };
    switch (kind) {
    case ErrorKind::Cancelled:
        return wordsForCode(u"cancelled");
    case ErrorKind::InvalidInput:
        return {tr(QT_TRANSLATE_NOOP("ErrorWords", "What was given cannot be read.")),
            tr(QT_TRANSLATE_NOOP("ErrorWords", "Check how it is written and try again."))};
    case ErrorKind::NotFound:
        return wordsForCode(u"not_found");
    case ErrorKind::Conflict:
        return wordsForCode(u"changed_meanwhile");
    case ErrorKind::RuleRefused:
        return {tr(QT_TRANSLATE_NOOP("ErrorWords", "A rule of the workspace does not allow this.")),
            tr(QT_TRANSLATE_NOOP("ErrorWords", "Look at the reason in the channel menu or in the preview."))};
    case ErrorKind::WorkspaceUnusable:
        return {tr(QT_TRANSLATE_NOOP("ErrorWords", "The workspace cannot be opened.")),
            tr(QT_TRANSLATE_NOOP("ErrorWords", "Check its path and permissions."))};
    case ErrorKind::StorageBusy:
        return wordsForCode(u"storage_busy");
    case ErrorKind::StorageFailed:
        return wordsForCode(u"storage_failed");
    case ErrorKind::NetworkNotSent:
        return wordsForCode(u"not_sent");
    case ErrorKind::NetworkUnconfirmed:
        return wordsForCode(u"unconfirmed");
    case ErrorKind::ProviderRejected:
        return {tr(QT_TRANSLATE_NOOP("ErrorWords", "The provider refused this.")), tr(kAdministrator)};
    case ErrorKind::ProviderThrottled:
        return wordsForCode(u"throttled");
    case ErrorKind::ProviderUnreadable:
        return wordsForCode(u"unreadable_answer");
    case ErrorKind::CredentialsMissing:
        return wordsForCode(u"no_account");
    case ErrorKind::CredentialsRefused:
        return wordsForCode(u"credentials_refused");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString translated(const char *source)
{
    return QCoreApplication::translate("ErrorWords", source);
}

bool hasWords(QStringView code)
{
    return ownRow(code) || providerRow(providerNumber(code));
}

QStringList codesWithWords()
{
    QStringList codes;
    for (const std::span<const CodeRow> table : ownTables()) {
        for (const CodeRow &row : table)
            codes.append(row.code);
    }
    for (const ProviderRow &row : twilioRows())
        codes.append(QStringLiteral("twilio_%1").arg(row.code));
    return codes;
}

Words wordsForCode(QStringView code, const QString &quote)
{
    if (const CodeRow *row = ownRow(code))
        return {translated(row->what), translated(row->todo)};
    const int number = providerNumber(code);
    if (const ProviderRow *row = providerRow(number))
        return {translated(row->what), translated(row->todo)};
    if (number > 0)
        return wordsForUnknown(number, quote);
    Words words {translated(kDelivery), translated(kOtherChannel)};
    if (!quote.isEmpty())
        words.what += u' ' + QCoreApplication::translate("ErrorWords", "The provider says: “%1”.").arg(quote);
    return words;
}

namespace {

/// The sentence with what it is about in front. A bare number says nothing to anybody: what it counts is named.
QString about(const Error &error, const QString &sentence)
{
    bool isNumber = false;
    (void)error.subject.toInt(&isNumber);
    if (isNumber && error.code.startsWith(QLatin1StringView("csv_"))) {
        //: %1 is the number of a line in a file, %2 the sentence about it
        return QCoreApplication::translate("ErrorWords", "Line %1: %2").arg(error.subject, sentence);
    }
    if (isNumber && error.code.endsWith(QLatin1StringView("_too_long"))) {
        //: %1 is how many characters a text has, %2 the sentence about it
        return QCoreApplication::translate("ErrorWords", "%1 characters: %2").arg(error.subject, sentence);
    }
    if (isNumber && error.kind == ErrorKind::WorkspaceUnusable) {
        //: %1 is the version of a workspace's schema, %2 the sentence about it
        return QCoreApplication::translate("ErrorWords", "Workspace version %1: %2").arg(error.subject, sentence);
    }
    //: %1 is what an error is about (a file, a number, a field), %2 the sentence about it
    return QCoreApplication::translate("ErrorWords", "“%1”: %2").arg(error.subject, sentence);
}

} // namespace

Words wordsFor(const Error &error)
{
    Words words = hasWords(error.code) || providerNumber(error.code) > 0 ? wordsForCode(error.code, error.quote) : wordsForKind(error.kind);
    if (!error.subject.isEmpty())
        words.what = about(error, words.what);
    return words;
}

} // namespace halftone::words
