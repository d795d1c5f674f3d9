#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "provider/Provider.h"

#include <QByteArray>

#include <optional>

namespace halftone::provider {

/// What came back for one request on the wire, or did not. A value, so that its judgement is a pure function.
struct HttpAnswer
{
    int networkError = 0; ///< QNetworkReply::NetworkError
    int status = 0; ///< 0: no status line was read
    bool written = false; ///< whether any byte of the request was handed to a connection (QNetworkReply::requestSent was seen)
    bool complete = false; ///< the answer was read to its end
    bool timedOut = false;
    bool aborted = false; ///< ended by abortAll
    bool tooLarge = false; ///< cut off by us: longer than what the request allows
    bool neverStarted = false; ///< aborted while it waited for a connection: nothing can have left
    QByteArray body = {};
    QByteArray retryAfter = {}; ///< header as it came
    QByteArray date = {}; ///< header as it came
    QByteArray location = {}; ///< header as it came
    QByteArray contentType = {}; ///< header as it came
    QByteArray contentDisposition = {}; ///< header as it came
};

/// R10.3: what one answer to a message's POST, or the lack of one, means.
///
/// NetworkNotSent      certain that nothing was sent. Takes two witnesses, an error that belongs to connecting and `written` false:
///                     by itself "connection refused" may be that of the library's own second try
/// NetworkUnconfirmed  it may have been acted on: no answer, a time-out, every 5xx, every answer that is not the provider's own
/// ProviderThrottled   refused for now (429, or a code of the class Throttle in a 4xx)
/// ProviderRejected    refused for good, in the provider's own words
/// CredentialsRefused  401
///
/// `wholeAnswer` is set where an answer of 400 or more was read to its end: nothing is under way any more, one absent listing suffices.
[[nodiscard]] Provider::SendOutcome judgeSend(const HttpAnswer &answer, UtcMs now);

/// Whether a request other than a message's POST changes something at the provider.
enum class CallKind {
    Read, ///< asking twice does no harm: failures are NetworkNotSent, 5xx are ProviderThrottled
    Write, ///< a create or submit: what may have been acted on is NetworkUnconfirmed
};

/// What is wrong with an answer to anything but a message's POST; empty for a complete 2xx.
[[nodiscard]] std::optional<Error> judgeCall(const HttpAnswer &answer, CallKind kind);

/// How long to wait: seconds or an HTTP date (RFC 9110, 10.2.3), at most a day; empty when there is no such header or it is garbage.
/// A date is taken against the answer's own Date where it has one, else against @p now.
[[nodiscard]] std::optional<milliseconds> retryAfter(const HttpAnswer &answer, UtcMs now);

/// Reads "Tue, 24 Nov 2026 21:53:22 GMT" (the only form that RFC 9110 lets a server write).
[[nodiscard]] std::optional<UtcMs> parseHttpDate(const QByteArray &text);

} // namespace halftone::provider
