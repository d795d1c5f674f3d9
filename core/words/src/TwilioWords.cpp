#include "WordTables.h"

#include <QCoreApplication>

#include <array>

namespace halftone::words {

namespace {

// What to do, where several codes ask for the same.
constexpr auto kCheckNumber = QT_TRANSLATE_NOOP("ErrorWords", "Check the candidate’s number.");
constexpr auto kTryOtherChannel = QT_TRANSLATE_NOOP("ErrorWords", "Try the other channel, or check the candidate’s number.");
constexpr auto kTryWhatsApp = QT_TRANSLATE_NOOP("ErrorWords", "Write by WhatsApp instead, or ask the candidate for a mobile number.");
constexpr auto kTrySms = QT_TRANSLATE_NOOP("ErrorWords", "Write by SMS instead.");
constexpr auto kOtherSender
    = QT_TRANSLATE_NOOP("ErrorWords", "Choose another sending number, or ask your administrator to check this one at Twilio.");
constexpr auto kAdministrator = QT_TRANSLATE_NOOP("ErrorWords", "Ask your administrator to look at the account in the Twilio console.");
constexpr auto kRegister
    = QT_TRANSLATE_NOOP("ErrorWords", "Ask your administrator to register it at Twilio; until then, use another sending number.");
constexpr auto kNothing = QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to do: it is tried again by itself.");
constexpr auto kRetryLater
    = QT_TRANSLATE_NOOP("ErrorWords", "It is tried again by itself; if it keeps failing, try again later or use the other channel.");
constexpr auto kLookedUp = QT_TRANSLATE_NOOP("ErrorWords", "Twilio is asked whether it has the message before anything is sent again.");
constexpr auto kEditText = QT_TRANSLATE_NOOP("ErrorWords", "Change the text and send it again.");
constexpr auto kEditVariables = QT_TRANSLATE_NOOP("ErrorWords", "Check the values of the template’s variables and send it again.");
constexpr auto kOtherTemplate = QT_TRANSLATE_NOOP("ErrorWords", "Choose another approved template, or send the text by SMS.");
constexpr auto kOtherMedia = QT_TRANSLATE_NOOP("ErrorWords", "Send another file, or a link to it.");
constexpr auto kReport = QT_TRANSLATE_NOOP(
    "ErrorWords", "This is a fault of the program: please report it. The text is kept; you can copy it and send it again.");
constexpr auto kNotAgain = QT_TRANSLATE_NOOP("ErrorWords", "Do not write again unless the candidate writes first.");
constexpr auto kTomorrow = QT_TRANSLATE_NOOP("ErrorWords", "Wait 24 hours before you write by WhatsApp again, or write by SMS.");

constexpr auto kScheduling = QT_TRANSLATE_NOOP("ErrorWords", "Twilio did not accept the time for which the message was scheduled.");
constexpr auto kMessagingService = QT_TRANSLATE_NOOP("ErrorWords", "Twilio’s messaging service is missing, invalid, or has no numbers.");
constexpr auto kSenderSetup = QT_TRANSLATE_NOOP("ErrorWords", "The WhatsApp sender is not set up correctly at Twilio.");

/// One row a code of provider/ErrorCodes, in the same order (joined by tests/words).
constexpr std::array kRows {
    ProviderRow {20003, QT_TRANSLATE_NOOP("ErrorWords", "Twilio refused the account’s credentials, or has suspended the account."),
        QT_TRANSLATE_NOOP("ErrorWords", "Enter the account and its secret again in the settings, or ask your administrator.")},
    ProviderRow {20404,
        QT_TRANSLATE_NOOP("ErrorWords", "Twilio does not have what was asked for: it was deleted, or belongs to another account."),
        QT_TRANSLATE_NOOP("ErrorWords", "Synchronise, and check that the right account is connected.")},
    ProviderRow {20429, QT_TRANSLATE_NOOP("ErrorWords", "Twilio has had too many requests from this account at once."), kNothing},
    ProviderRow {20500, QT_TRANSLATE_NOOP("ErrorWords", "Twilio had an internal error."), kLookedUp},
    ProviderRow {20503, QT_TRANSLATE_NOOP("ErrorWords", "Twilio is not available at the moment."), kLookedUp},
    ProviderRow {21211, QT_TRANSLATE_NOOP("ErrorWords", "The candidate’s number is not a valid phone number."), kCheckNumber},
    ProviderRow {21212, QT_TRANSLATE_NOOP("ErrorWords", "The sending number is not valid."), kOtherSender},
    ProviderRow {21408, QT_TRANSLATE_NOOP("ErrorWords", "The Twilio account may not send messages to this country."),
        QT_TRANSLATE_NOOP("ErrorWords", "Ask your administrator to enable the country under Geo permissions in the Twilio console.")},
    ProviderRow {21602, QT_TRANSLATE_NOOP("ErrorWords", "The message reached Twilio without a text."), kReport},
    ProviderRow {21603, QT_TRANSLATE_NOOP("ErrorWords", "The message reached Twilio without a sending number."), kReport},
    ProviderRow {21604, QT_TRANSLATE_NOOP("ErrorWords", "The message reached Twilio without a recipient."), kReport},
    ProviderRow {21606, QT_TRANSLATE_NOOP("ErrorWords", "The sending number cannot send messages to this candidate."), kOtherSender},
    ProviderRow {21607, QT_TRANSLATE_NOOP("ErrorWords", "The sending number is not one of the account’s SMS numbers."), kOtherSender},
    ProviderRow {21608, QT_TRANSLATE_NOOP("ErrorWords", "This is a trial account, which may write to verified numbers only."),
        QT_TRANSLATE_NOOP("ErrorWords", "Verify the candidate’s number in the Twilio console, or upgrade the account.")},
    ProviderRow {21610,
        QT_TRANSLATE_NOOP("ErrorWords", "The candidate has opted out: Twilio sends them nothing from this number any more."),
        QT_TRANSLATE_NOOP("ErrorWords", "They can come back by answering START. Do not write to them on this channel.")},
    ProviderRow {21611, QT_TRANSLATE_NOOP("ErrorWords", "Too many messages wait at Twilio for this sending number."), kNothing},
    ProviderRow {
        21612, QT_TRANSLATE_NOOP("ErrorWords", "This candidate cannot be reached by SMS from this sending number."), kTryOtherChannel},
    ProviderRow {
        21614, QT_TRANSLATE_NOOP("ErrorWords", "The candidate’s number is not a mobile number: it cannot receive SMS."), kTryWhatsApp},
    ProviderRow {21617, QT_TRANSLATE_NOOP("ErrorWords", "The text is longer than the 1,600 characters that Twilio takes."),
        QT_TRANSLATE_NOOP("ErrorWords", "Shorten the text, or send it as two messages.")},
    ProviderRow {21619, QT_TRANSLATE_NOOP("ErrorWords", "The message reached Twilio with neither text, media nor template."), kReport},
    ProviderRow {21620, QT_TRANSLATE_NOOP("ErrorWords", "Twilio could not read the address of the attachment."), kOtherMedia},
    ProviderRow {21623, QT_TRANSLATE_NOOP("ErrorWords", "The message has more than the ten attachments that Twilio takes."),
        QT_TRANSLATE_NOOP("ErrorWords", "Send the attachments in several messages.")},
    ProviderRow {21654, QT_TRANSLATE_NOOP("ErrorWords", "The message named variables, but no template."), kReport},
    ProviderRow {21655, QT_TRANSLATE_NOOP("ErrorWords", "Twilio does not know the template any more."), kOtherTemplate},
    ProviderRow {21656, QT_TRANSLATE_NOOP("ErrorWords", "Twilio refused the values of the template’s variables."), kEditVariables},
    ProviderRow {21658, QT_TRANSLATE_NOOP("ErrorWords", "A value of the template’s variables is too long."), kEditVariables},
    ProviderRow {21659, QT_TRANSLATE_NOOP("ErrorWords", "The sending number does not belong to this Twilio account."), kOtherSender},
    ProviderRow {21660, QT_TRANSLATE_NOOP("ErrorWords", "The sending number belongs to another Twilio account."), kOtherSender},
    ProviderRow {21701, kMessagingService, kAdministrator},
    ProviderRow {21702, kMessagingService, kAdministrator},
    ProviderRow {21703, kMessagingService, kAdministrator},
    ProviderRow {21704, kMessagingService, kAdministrator},
    ProviderRow {21705, kMessagingService, kAdministrator},
    ProviderRow {30001, QT_TRANSLATE_NOOP("ErrorWords", "The message waited too long in Twilio’s queue and was dropped."), kRetryLater},
    ProviderRow {30002, QT_TRANSLATE_NOOP("ErrorWords", "Twilio has suspended the account."), kAdministrator},
    ProviderRow {30003, QT_TRANSLATE_NOOP("ErrorWords", "The candidate’s phone is off or out of coverage."), kRetryLater},
    ProviderRow {30004, QT_TRANSLATE_NOOP("ErrorWords", "The message was blocked by the carrier or by the candidate."), kTryOtherChannel},
    ProviderRow {30005,
        QT_TRANSLATE_NOOP("ErrorWords", "The carrier does not know the candidate’s number: it is probably wrong or out of service."),
        kCheckNumber},
    ProviderRow {
        30006, QT_TRANSLATE_NOOP("ErrorWords", "The candidate’s number is a landline, or their carrier takes no SMS."), kTryWhatsApp},
    ProviderRow {30007, QT_TRANSLATE_NOOP("ErrorWords", "The carrier filtered the message as spam."),
        QT_TRANSLATE_NOOP(
            "ErrorWords", "Say who you are, drop shortened links and capitals, and send it again; if it recurs, ask your administrator.")},
    ProviderRow {30008, QT_TRANSLATE_NOOP("ErrorWords", "The carrier could not deliver the message and did not say why."), kRetryLater},
    ProviderRow {30010, QT_TRANSLATE_NOOP("ErrorWords", "The message would have cost more than the account allows."), kAdministrator},
    ProviderRow {30011, QT_TRANSLATE_NOOP("ErrorWords", "Attachments cannot be sent by SMS in this country."), kOtherMedia},
    ProviderRow {30017, QT_TRANSLATE_NOOP("ErrorWords", "The carrier’s network is congested."), kRetryLater},
    ProviderRow {30018, QT_TRANSLATE_NOOP("ErrorWords", "This country takes messages from registered senders only."), kRegister},
    ProviderRow {30022, QT_TRANSLATE_NOOP("ErrorWords", "The carriers’ rate for this US sending number is exceeded."), kNothing},
    ProviderRow {30023, QT_TRANSLATE_NOOP("ErrorWords", "The carriers’ daily limit for this US sending number is reached."),
        QT_TRANSLATE_NOOP("ErrorWords", "Sending goes on tomorrow; urgent messages can leave from another number.")},
    ProviderRow {30024, QT_TRANSLATE_NOOP("ErrorWords", "The sending number is not registered for the messages it sends."), kRegister},
    ProviderRow {30027, QT_TRANSLATE_NOOP("ErrorWords", "T-Mobile’s daily limit for your US brand is reached."),
        QT_TRANSLATE_NOOP("ErrorWords", "Sending to these candidates goes on tomorrow.")},
    ProviderRow {30032, QT_TRANSLATE_NOOP("ErrorWords", "The toll-free sending number has not been verified."), kRegister},
    ProviderRow {30034, QT_TRANSLATE_NOOP("ErrorWords", "The US sending number is not registered for 10DLC."), kRegister},
    ProviderRow {30410,
        QT_TRANSLATE_NOOP("ErrorWords", "The carrier did not answer Twilio in time: whether the message arrived is not known."), kLookedUp},
    ProviderRow {
        30450, QT_TRANSLATE_NOOP("ErrorWords", "Twilio took the messages for SMS fraud and blocks them for 15 to 30 minutes."), kNothing},
    ProviderRow {30649, QT_TRANSLATE_NOOP("ErrorWords", "Twilio delivers no messages to this country."),
        QT_TRANSLATE_NOOP("ErrorWords", "Reach the candidate another way, such as by e-mail.")},
    ProviderRow {35111, kScheduling, kReport},
    ProviderRow {35112, kScheduling, kReport},
    ProviderRow {35113, kScheduling, kReport},
    ProviderRow {35114, kScheduling, kReport},
    ProviderRow {35115, kScheduling, kReport},
    ProviderRow {35116, kScheduling, kReport},
    ProviderRow {35117, kScheduling, kReport},
    ProviderRow {35118, kScheduling, kReport},
    ProviderRow {35119, kScheduling, kReport},
    ProviderRow {35120, kScheduling, kReport},
    ProviderRow {35121, kScheduling, kReport},
    ProviderRow {35122, kScheduling, kReport},
    ProviderRow {35123, kScheduling, kReport},
    ProviderRow {35124, kScheduling, kReport},
    ProviderRow {35125, kScheduling, kReport},
    ProviderRow {35126, kScheduling, kReport},
    ProviderRow {63001, QT_TRANSLATE_NOOP("ErrorWords", "Twilio could not authenticate the WhatsApp sender."), kAdministrator},
    ProviderRow {63002, kSenderSetup, kAdministrator},
    ProviderRow {63003, QT_TRANSLATE_NOOP("ErrorWords", "The candidate’s number has no WhatsApp account, as of now."), kTrySms},
    ProviderRow {63005, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp did not accept the content of the message."), kEditText},
    ProviderRow {63006, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp could not read the format of the message."), kEditText},
    ProviderRow {63007, QT_TRANSLATE_NOOP("ErrorWords", "The sending number is not a WhatsApp sender of this account."), kOtherSender},
    ProviderRow {63008, kSenderSetup, kAdministrator},
    ProviderRow {63009, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp had an internal error; the message was not delivered."), kRetryLater},
    ProviderRow {63010,
        QT_TRANSLATE_NOOP("ErrorWords", "Twilio had an internal error on the way to WhatsApp; the message was not delivered."),
        kRetryLater},
    ProviderRow {63012, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp was not available; the message was not delivered."), kRetryLater},
    ProviderRow {63013, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp refused the message: it violates its policies."),
        QT_TRANSLATE_NOOP("ErrorWords", "Stop sending this text, and have your administrator check the WhatsApp account.")},
    ProviderRow {63014, QT_TRANSLATE_NOOP("ErrorWords", "The candidate has blocked your messages on WhatsApp."), kNotAgain},
    ProviderRow {63015, QT_TRANSLATE_NOOP("ErrorWords", "The candidate has not joined Twilio’s WhatsApp test environment."),
        QT_TRANSLATE_NOOP("ErrorWords", "Test with a number that has joined it, or connect a WhatsApp sender of your own.")},
    ProviderRow {63016, QT_TRANSLATE_NOOP("ErrorWords", "The 24-hour reply window is closed: WhatsApp takes approved templates only."),
        QT_TRANSLATE_NOOP("ErrorWords", "The text is kept: submit it for approval, choose an approved template, or send it by SMS.")},
    ProviderRow {63017, QT_TRANSLATE_NOOP("ErrorWords", "The WhatsApp sender sends faster than it may."), kNothing},
    ProviderRow {
        63018, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp’s limit for this sender is reached; it can last up to 24 hours."), kRetryLater},
    ProviderRow {63019, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp could not download the attachment."), kOtherMedia},
    ProviderRow {
        63020, QT_TRANSLATE_NOOP("ErrorWords", "The WhatsApp business account has not accepted Twilio’s invitation."), kAdministrator},
    ProviderRow {63021, QT_TRANSLATE_NOOP("ErrorWords", "The text is too long for a WhatsApp template once its values are filled in."),
        QT_TRANSLATE_NOOP("ErrorWords", "Shorten the values, or send the text by SMS.")},
    ProviderRow {63022, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp has not verified the sender’s business name."), kAdministrator},
    ProviderRow {63023, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp had an error of its own; the message was not delivered."), kRetryLater},
    ProviderRow {63024,
        QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp does not take this number as a recipient: it has no account there, as of now."), kTrySms},
    ProviderRow {63025, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp already has this attachment and refused it."), kOtherMedia},
    ProviderRow {63026, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp took the messages of this sender for spam."),
        QT_TRANSLATE_NOOP("ErrorWords", "Stop bulk sends from this sender, and have your administrator check its quality rating.")},
    ProviderRow {63027, QT_TRANSLATE_NOOP("ErrorWords", "The template does not exist in this language."),
        QT_TRANSLATE_NOOP("ErrorWords", "Synchronise the templates and choose one in the candidate’s language.")},
    ProviderRow {63028, QT_TRANSLATE_NOOP("ErrorWords", "The number of values does not match the template’s variables."), kEditVariables},
    ProviderRow {63029, QT_TRANSLATE_NOOP("ErrorWords", "The candidate’s phone could not download the template."), kRetryLater},
    ProviderRow {63030, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp does not support a part of the message."), kEditText},
    ProviderRow {63031, QT_TRANSLATE_NOOP("ErrorWords", "The message was addressed to the number it was sent from."), kCheckNumber},
    ProviderRow {
        63032, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp does not deliver this message to the candidate for the time being."), kTomorrow},
    ProviderRow {63033, QT_TRANSLATE_NOOP("ErrorWords", "The candidate is blocked for this WhatsApp sender."), kNotAgain},
    ProviderRow {63034, QT_TRANSLATE_NOOP("ErrorWords", "The attachment is too large for WhatsApp."), kOtherMedia},
    ProviderRow {63037, QT_TRANSLATE_NOOP("ErrorWords", "The attachment could not be handed to WhatsApp."), kOtherMedia},
    ProviderRow {63038, QT_TRANSLATE_NOOP("ErrorWords", "The account’s daily limit of messages is reached."),
        QT_TRANSLATE_NOOP("ErrorWords", "Sending goes on tomorrow; a paid account has a higher limit.")},
    ProviderRow {63040, QT_TRANSLATE_NOOP("ErrorWords", "The template could not be submitted for approval."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check its text and submit it again.")},
    ProviderRow {63041, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp has paused the template, since too many people blocked or reported it."),
        kOtherTemplate},
    ProviderRow {
        63049, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp chose not to deliver this promotional message to the candidate."), kTomorrow},
    ProviderRow {63051, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp has locked the business account."), kAdministrator},
    ProviderRow {63052, QT_TRANSLATE_NOOP("ErrorWords", "The template is of an old kind that WhatsApp no longer sends."), kOtherTemplate},
    ProviderRow {63062, QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp’s terms for marketing messages have not been accepted."), kAdministrator},
    ProviderRow {
        63101, QT_TRANSLATE_NOOP("ErrorWords", "The WhatsApp business account is invalid or not shared with Twilio."), kAdministrator},
    ProviderRow {63112, QT_TRANSLATE_NOOP("ErrorWords", "Meta has disabled the WhatsApp business account."), kAdministrator},
};

} // namespace

std::span<const ProviderRow> twilioRows()
{
    return kRows;
}

} // namespace halftone::words
