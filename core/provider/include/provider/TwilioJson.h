#pragma once

#include "provider/Provider.h"

#include <QByteArray>

#include <optional>

namespace halftone::provider {

/// Readers of Twilio's answers: bytes in, values or ProviderUnreadable out. Pure.
///
/// Words that we do not know (a status, a direction, a category) are kept as they came and null is taken as absent; a wrong type where
/// it matters (an id, a text, a list) makes the answer, or the one entry of a list, unreadable. Contract: twilio-oai, api_v2010,
/// content_v1, messaging_v2, lookups_v2.

/// A page of some list.
template <typename Item> struct TwilioPage
{
    QList<Item> items;
    QString next; ///< path and query of the next page, whatever host it named; empty: this was the last
    int unreadable = 0; ///< entries left out
};

/// The provider's own words for a failure: `{"code": 21211, "message": "…", "more_info": "…", "status": 400}`.
struct TwilioFault
{
    int number = 0;
    QString message;
    [[nodiscard]] QString code() const { return QStringLiteral("twilio_%1").arg(number); }
};

/// Empty when the body is not the provider's own (a proxy's page, truncated JSON, no integer `code`).
[[nodiscard]] std::optional<TwilioFault> parseFault(const QByteArray &body);

[[nodiscard]] Result<Accepted> parseAccepted(const QByteArray &body);
[[nodiscard]] Result<ListedMessage> parseMessage(const QByteArray &body);
[[nodiscard]] Result<TwilioPage<ListedMessage>> parseMessages(const QByteArray &body);
/// @param urls of the items hold path and query only; the caller puts its origin before them.
[[nodiscard]] Result<TwilioPage<MediaItem>> parseMedia(const QByteArray &body);

[[nodiscard]] Result<AccountInfo> parseAccount(const QByteArray &body);
/// SMS part of the number bank; region and calling code are left to whoever knows numbers.
[[nodiscard]] Result<TwilioPage<Number>> parseNumbers(const QByteArray &body);
[[nodiscard]] Result<TwilioPage<Number>> parseSenders(const QByteArray &body);
[[nodiscard]] Result<LookupInfo> parseLookup(const QByteArray &body);

/// ContentAndApprovals: the approval stands flat in `approval_requests`, or nested under `whatsapp`.
[[nodiscard]] Result<TwilioPage<ContentItem>> parseContents(const QByteArray &body);
/// The id of a content that was made.
[[nodiscard]] Result<QString> parseContentId(const QByteArray &body);
/// One approval, flat (as submitting answers) or nested under `whatsapp` (as fetching answers); none at all is "unsubmitted".
[[nodiscard]] Result<ApprovalAnswer> parseApproval(const QByteArray &body);

} // namespace halftone::provider
