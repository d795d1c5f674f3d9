#include "rules/Match.h"

#include "text/Normalise.h"

#include <QLatin1StringView>

#include <tuple>

namespace halftone::rules {

namespace {

constexpr QLatin1StringView kWhatsAppPrefix("whatsapp:");
// Twilio puts it before each text of a trial account; from its documentation of trial limits.
constexpr QLatin1StringView kTrialPrefix("Sent from your Twilio trial account - ");

QStringView bare(const QString &address)
{
    const QStringView text = QStringView(address).trimmed();
    return text.startsWith(kWhatsAppPrefix, Qt::CaseInsensitive) ? text.sliced(kWhatsAppPrefix.size()) : text;
}

bool sameRecipient(const AttemptFact &attempt, const QString &listed)
{
    const QStringView there = bare(listed);
    if (bare(attempt.to) == there)
        return true;
    for (const QString &form : attempt.toForms) {
        if (!form.isEmpty() && bare(form) == there)
            return true;
    }
    return false;
}

bool sameBody(const QString &ours, const QString &listed)
{
    const QString wanted = text::forMatch(ours);
    const QString found = text::forMatch(listed);
    // The whole first: a text of ours may itself begin with the words of a trial account.
    return wanted == found || wanted == text::forMatch(withoutTrialPrefix(found));
}

} // namespace

bool matches(const AttemptFact &attempt, const ListedMessage &listed)
{
    return listed.direction == Direction::Out && listed.channel == attempt.channel && listed.createdAt
        && *listed.createdAt >= attempt.startedAt + attempt.skew - kMatchTolerance && bare(attempt.from) == bare(listed.ourAddress)
        && sameRecipient(attempt, listed.candidateAddress) && sameBody(attempt.body, listed.body);
}

std::optional<qsizetype> matchAttempt(
    const AttemptFact &attempt, const QList<ListedMessage> &list, const std::function<bool(const QString &)> &isKnown)
{
    std::optional<qsizetype> best;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const ListedMessage &listed = list[i];
        if (!matches(attempt, listed) || isKnown(listed.providerId))
            continue;
        if (!best || std::tie(*listed.createdAt, listed.providerId) < std::tie(*list[*best].createdAt, list[*best].providerId))
            best = i;
    }
    return best;
}

std::optional<qsizetype> matchListed(const ListedMessage &listed, const QList<AttemptFact> &attempts)
{
    std::optional<qsizetype> best;
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        if (matches(attempts[i], listed) && (!best || attempts[i].startedAt < attempts[*best].startedAt))
            best = i;
    }
    return best;
}

QString withoutTrialPrefix(const QString &body)
{
    return body.startsWith(kTrialPrefix) ? body.sliced(kTrialPrefix.size()) : body;
}

} // namespace halftone::rules
