#pragma once

#include "base/Clock.h"
#include "model/Channel.h"
#include "model/ListedMessage.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace halftone::rules {

/// An attempt of ours of which no answer was read.
struct AttemptFact
{
    Channel channel = Channel::Sms;
    QString from; ///< our number; with or without `whatsapp:`
    QString to; ///< the address as it was sent; with or without `whatsapp:`
    QStringList toForms = {}; ///< what the provider may call the same person (phone::equivalents, Recipient::providerForm; R12.3)
    QString body; ///< text as it was sent, or the rendered text of the template
    UtcMs startedAt; ///< by our clock
    milliseconds skew {0}; ///< the provider's clock minus ours
};

/// How much earlier than the attempt the provider may date its message: whole seconds, and clocks that differ (DESIGN (e)).
inline constexpr milliseconds kMatchTolerance = std::chrono::minutes(2);

/// R10.2: whether a listed message can be what the attempt sent: outbound, same channel, sender, recipient (or a form that the
/// provider uses for the same person, R12.3) and content, created no earlier than the attempt less kMatchTolerance.
///
/// Bodies are compared after text::forMatch, and without the words that a trial account puts before each. One without a date
/// (ListedMessage::createdAt) matches nothing.
[[nodiscard]] bool matches(const AttemptFact &attempt, const ListedMessage &listed);

/// R10.2: the entry of a list that is the attempt's message.
///
/// @param isKnown whether a provider id belongs to another local message already.
/// @return index in @p list; the earliest of several (somebody else's same words: binding is harmless, sending again is not),
///         by provider id within one second. Empty: the list does not have it.
[[nodiscard]] std::optional<qsizetype> matchAttempt(
    const AttemptFact &attempt, const QList<ListedMessage> &list, const std::function<bool(const QString &)> &isKnown);

/// DESIGN (e), "Sync must do the same first": the attempt in flight whose message a listed one is.
/// @return index in @p attempts; the one started first of several.
[[nodiscard]] std::optional<qsizetype> matchListed(const ListedMessage &listed, const QList<AttemptFact> &attempts);

/// The body without the words that a trial account puts before it ("Sent from your Twilio trial account - ").
[[nodiscard]] QString withoutTrialPrefix(const QString &body);

} // namespace halftone::rules
