#include "WordTables.h"

#include <QCoreApplication>

#include <array>

namespace halftone::words {

namespace {

constexpr auto kCheckText = QT_TRANSLATE_NOOP("ErrorWords", "Correct the text and try again.");
constexpr auto kSynchronise = QT_TRANSLATE_NOOP("ErrorWords", "Synchronise and look at the message again.");

/// What the rules, the text and the phone number of a message are refused for.
constexpr std::array kRows {
    CodeRow {QLatin1StringView("opted_out"),
        QT_TRANSLATE_NOOP("ErrorWords", "The candidate has opted out on this channel: nothing is sent to them."),
        QT_TRANSLATE_NOOP("ErrorWords", "They can come back by writing START. You may choose the other channel by hand.")},
    CodeRow {QLatin1StringView("no_channel"),
        QT_TRANSLATE_NOOP("ErrorWords", "There is no channel by which this candidate can be reached automatically."),
        QT_TRANSLATE_NOOP("ErrorWords", "Look at the reasons in the channel menu; you may choose SMS by hand.")},
    CodeRow {QLatin1StringView("whatsapp_not_available"), QT_TRANSLATE_NOOP("ErrorWords", "WhatsApp is not available for this candidate."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write by SMS, or look at the reason in the channel menu.")},
    CodeRow {QLatin1StringView("channel_unusable"),
        QT_TRANSLATE_NOOP("ErrorWords", "The chosen channel cannot be used for this candidate."),
        QT_TRANSLATE_NOOP("ErrorWords", "Choose the other channel, or look at the reason in the channel menu.")},
    CodeRow {QLatin1StringView("landline"), QT_TRANSLATE_NOOP("ErrorWords", "The candidate’s number is a landline: it cannot receive SMS."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write by WhatsApp, or ask the candidate for a mobile number.")},
    CodeRow {QLatin1StringView("invalid_number"), QT_TRANSLATE_NOOP("ErrorWords", "This is not a phone number."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write it with its country code, such as +33 6 12 34 56 78.")},
    CodeRow {QLatin1StringView("no_number"), QT_TRANSLATE_NOOP("ErrorWords", "There is no phone number."),
        QT_TRANSLATE_NOOP("ErrorWords", "Add the candidate’s phone number.")},
    CodeRow {QLatin1StringView("number_missing"), QT_TRANSLATE_NOOP("ErrorWords", "The candidate has no phone number."),
        QT_TRANSLATE_NOOP("ErrorWords", "Add the candidate’s phone number.")},
    CodeRow {QLatin1StringView("number_needs_region"),
        QT_TRANSLATE_NOOP("ErrorWords", "The number has no country code, and no default country is set."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write it with its country code, or name the default country (--default-region FR).")},
    CodeRow {QLatin1StringView("possible_number"), QT_TRANSLATE_NOOP("ErrorWords", "The number may not exist."),
        QT_TRANSLATE_NOOP("ErrorWords", "It was imported all the same; check it if messages do not arrive.")},
    CodeRow {QLatin1StringView("number_taken"), QT_TRANSLATE_NOOP("ErrorWords", "The number belongs to another candidate."),
        QT_TRANSLATE_NOOP("ErrorWords", "Open that candidate, or correct the number.")},
    CodeRow {QLatin1StringView("duplicate_number"), QT_TRANSLATE_NOOP("ErrorWords", "The number stands in the list more than once."),
        QT_TRANSLATE_NOOP("ErrorWords", "The message leaves once; there is nothing to do.")},
    CodeRow {QLatin1StringView("missing_field"), QT_TRANSLATE_NOOP("ErrorWords", "A field of the text has no value for this candidate."),
        QT_TRANSLATE_NOOP("ErrorWords", "Fill it in for the candidate, or give it a default value in the text.")},
    CodeRow {QLatin1StringView("unknown_field"), QT_TRANSLATE_NOOP("ErrorWords", "There is no such field."),
        QT_TRANSLATE_NOOP("ErrorWords", "Choose a field from the list, such as {{ candidate.first_name }}.")},
    CodeRow {QLatin1StringView("unclosed_braces"), QT_TRANSLATE_NOOP("ErrorWords", "The braces of a field are opened, but not closed."),
        kCheckText},
    CodeRow {QLatin1StringView("stray_braces"), QT_TRANSLATE_NOOP("ErrorWords", "The text has closing braces that belong to no field."),
        kCheckText},
    CodeRow {QLatin1StringView("malformed_field"), QT_TRANSLATE_NOOP("ErrorWords", "A field of the text is not written correctly."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write it like {{ candidate.first_name }} or {{ candidate.first_name | default: \"you\" }}.")},
    CodeRow {QLatin1StringView("message_empty"), QT_TRANSLATE_NOOP("ErrorWords", "The message is empty."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write a text first.")},
    CodeRow {QLatin1StringView("message_too_long"), QT_TRANSLATE_NOOP("ErrorWords", "The message is longer than this channel takes."),
        QT_TRANSLATE_NOOP("ErrorWords", "Shorten the text, or send it as two messages.")},
    CodeRow {QLatin1StringView("too_long"), QT_TRANSLATE_NOOP("ErrorWords", "The text is too long for this candidate’s channel."),
        QT_TRANSLATE_NOOP("ErrorWords", "Shorten the text, or the values that are filled in.")},
    CodeRow {QLatin1StringView("switch_channel_first"), QT_TRANSLATE_NOOP("ErrorWords", "A WhatsApp template cannot be sent by SMS."),
        QT_TRANSLATE_NOOP("ErrorWords", "Switch the channel to WhatsApp first, or write a text.")},
    CodeRow {QLatin1StringView("window_closed"),
        QT_TRANSLATE_NOOP("ErrorWords", "The 24-hour reply window has closed: free text needs approval."),
        QT_TRANSLATE_NOOP("ErrorWords", "Submit the text for approval, choose an approved template, or send it by SMS.")},
    CodeRow {QLatin1StringView("template_form"),
        QT_TRANSLATE_NOOP("ErrorWords", "The text would be refused as a WhatsApp template for its form."),
        QT_TRANSLATE_NOOP("ErrorWords", "Mend what is named, or send the text by SMS.")},
    CodeRow {QLatin1StringView("template_not_approved"), QT_TRANSLATE_NOOP("ErrorWords", "The template is not approved."),
        QT_TRANSLATE_NOOP("ErrorWords", "Submit it for approval, or choose an approved one.")},
    CodeRow {QLatin1StringView("not_approved"),
        QT_TRANSLATE_NOOP("ErrorWords", "The template that the message waits for is not approved yet."),
        QT_TRANSLATE_NOOP("ErrorWords", "Wait for the decision, edit the text, or send it by SMS.")},
    CodeRow {QLatin1StringView("template_rejected"), QT_TRANSLATE_NOOP("ErrorWords", "The reviewer refused the template."),
        QT_TRANSLATE_NOOP("ErrorWords", "Edit the text and submit it again, choose an approved template, or send it by SMS.")},
    CodeRow {QLatin1StringView("template_exists"),
        QT_TRANSLATE_NOOP("ErrorWords", "There is a template of this name and language already."),
        QT_TRANSLATE_NOOP("ErrorWords", "Choose another name, or change the one there is.")},
    CodeRow {QLatin1StringView("template_ambiguous"), QT_TRANSLATE_NOOP("ErrorWords", "Several templates have this name."),
        QT_TRANSLATE_NOOP("ErrorWords", "Name the kind and language, too.")},
    CodeRow {QLatin1StringView("template_already_submitted"),
        QT_TRANSLATE_NOOP("ErrorWords", "The template has been submitted for approval already."),
        QT_TRANSLATE_NOOP("ErrorWords", "Wait for the decision, or make another template.")},
    CodeRow {QLatin1StringView("template_in_use"), QT_TRANSLATE_NOOP("ErrorWords", "Messages wait for this template."),
        QT_TRANSLATE_NOOP("ErrorWords", "Cancel them, or wait until they have left.")},
    CodeRow {QLatin1StringView("template_missing_variable"), QT_TRANSLATE_NOOP("ErrorWords", "A variable of the template has no value."),
        QT_TRANSLATE_NOOP("ErrorWords", "Give a value for each variable (--var 1=…).")},
    CodeRow {QLatin1StringView("cannot_cancel_in_flight"),
        QT_TRANSLATE_NOOP("ErrorWords", "The message is on its way and cannot be stopped any more."),
        QT_TRANSLATE_NOOP("ErrorWords", "Wait a moment and look at its state.")},
    CodeRow {QLatin1StringView("message_in_flight"), QT_TRANSLATE_NOOP("ErrorWords", "The message is on its way."),
        QT_TRANSLATE_NOOP("ErrorWords", "Wait a moment and look at its state.")},
    CodeRow {QLatin1StringView("already_sent"), QT_TRANSLATE_NOOP("ErrorWords", "The message has been sent already."), kSynchronise},
    CodeRow {QLatin1StringView("already_final"),
        QT_TRANSLATE_NOOP("ErrorWords", "The message has come to an end already: there is nothing left to change."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write a new message instead.")},
    CodeRow {QLatin1StringView("not_waiting"), QT_TRANSLATE_NOOP("ErrorWords", "The message does not wait any more."), kSynchronise},
    CodeRow {QLatin1StringView("not_in_flight"), QT_TRANSLATE_NOOP("ErrorWords", "The message is not on its way any more."), kSynchronise},
    CodeRow {QLatin1StringView("not_due"), QT_TRANSLATE_NOOP("ErrorWords", "The message is not due yet."),
        QT_TRANSLATE_NOOP("ErrorWords", "It leaves by itself when its time has come.")},
    CodeRow {QLatin1StringView("not_retryable"), QT_TRANSLATE_NOOP("ErrorWords", "This message cannot be tried again."),
        QT_TRANSLATE_NOOP("ErrorWords", "Copy its text into a new message.")},
    CodeRow {QLatin1StringView("still_checking"),
        QT_TRANSLATE_NOOP("ErrorWords", "The provider is still being asked whether it has the message."),
        QT_TRANSLATE_NOOP("ErrorWords", "Wait until that is known, so that the candidate does not get it twice.")},
    CodeRow {QLatin1StringView("gave_up"), QT_TRANSLATE_NOOP("ErrorWords", "The message could not be sent within 24 hours."),
        QT_TRANSLATE_NOOP("ErrorWords", "Check the connection to the provider, then try it again.")},
    CodeRow {QLatin1StringView("time_passed"), QT_TRANSLATE_NOOP("ErrorWords", "The time lies in the past."),
        QT_TRANSLATE_NOOP("ErrorWords", "Choose a later time.")},
    CodeRow {QLatin1StringView("bad_time"), QT_TRANSLATE_NOOP("ErrorWords", "This is not a point in time."),
        QT_TRANSLATE_NOOP("ErrorWords", "Write it like 2026-11-24T09:30+01:00.")},
    CodeRow {QLatin1StringView("cancelled_by_user"), QT_TRANSLATE_NOOP("ErrorWords", "The message was cancelled."),
        QT_TRANSLATE_NOOP("ErrorWords", "Its text is kept in the conversation.")},
    CodeRow {QLatin1StringView("missed"),
        QT_TRANSLATE_NOOP("ErrorWords", "The message’s time passed while nothing was running; it was not sent."),
        QT_TRANSLATE_NOOP("ErrorWords", "Send it now if it still makes sense.")},
};

} // namespace

std::span<const CodeRow> messageRows()
{
    return kRows;
}

} // namespace halftone::words
