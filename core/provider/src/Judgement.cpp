#include "provider/Judgement.h"

#include "provider/ErrorCodes.h"
#include "provider/TwilioJson.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkReply>

#include <algorithm>

namespace halftone::provider {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isProxyError(int networkError)
{
    return networkError >= QNetworkReply::ProxyConnectionRefusedError && networkError <= QNetworkReply::UnknownProxyError;
}

/// Whether an error belongs to connecting: the first of the two witnesses that nothing was sent.
bool isWhileConnecting(int networkError)
{
    switch (networkError) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

QString reason(const HttpAnswer &answer, const QString &otherwise)
{
    if (answer.timedOut)
        return u"timed_out"_s;
    if (answer.networkError == QNetworkReply::SslHandshakeFailedError)
        return u"tls_failed"_s;
    if (isProxyError(answer.networkError))
        return u"proxy_failed"_s;
    return otherwise;
}

QString forLog(const HttpAnswer &answer)
{
    return u"HTTP %1, network error %2%3"_s.arg(answer.status).arg(answer.networkError).arg(answer.complete ? u""_s : u", cut"_s);
}

Error errorOf(ErrorKind kind, const QString &otherwise, const std::optional<TwilioFault> &fault, const HttpAnswer &answer)
{
    if (fault)
        return {.kind = kind, .code = fault->code(), .detail = forLog(answer), .quote = fault->message};
    return {.kind = kind, .code = otherwise, .detail = forLog(answer)};
}

} // namespace

Provider::SendOutcome judgeSend(const HttpAnswer &answer, UtcMs now)
{
    const auto outcome = [&answer](Result<Accepted> result) {
        return Provider::SendOutcome {
            .result = std::move(result), .wholeAnswer = false, .retryAfter = std::nullopt, .httpStatus = answer.status};
    };
    if (answer.neverStarted
        || (answer.status == 0 && !answer.written && !answer.timedOut && !answer.aborted && isWhileConnecting(answer.networkError)))
        return outcome(errorOf(ErrorKind::NetworkNotSent, reason(answer, u"not_sent"_s), std::nullopt, answer));

    if (answer.complete && answer.status >= 200 && answer.status < 300) {
        if (Result<Accepted> accepted = parseAccepted(answer.body))
            return outcome(std::move(accepted));
        return outcome(errorOf(ErrorKind::NetworkUnconfirmed, u"unconfirmed"_s, std::nullopt, answer));
    }

    const auto fault = answer.complete ? parseFault(answer.body) : std::nullopt;
    if (answer.status == 429) {
        auto throttled = outcome(errorOf(ErrorKind::ProviderThrottled, u"throttled"_s, fault, answer));
        throttled.wholeAnswer = answer.complete;
        throttled.retryAfter = retryAfter(answer, now);
        return throttled;
    }
    if (answer.status == 401)
        return outcome(errorOf(ErrorKind::CredentialsRefused, u"credentials_refused"_s, fault, answer));
    if (answer.status >= 400 && answer.status < 500 && answer.status != 408 && fault) {
        const bool throttle = twilioError(fault->number).errorClass == ErrorClass::Throttle;
        auto refused = outcome(errorOf(throttle ? ErrorKind::ProviderThrottled : ErrorKind::ProviderRejected, {}, fault, answer));
        refused.wholeAnswer = true;
        refused.retryAfter = retryAfter(answer, now);
        return refused;
    }

    auto unconfirmed = outcome(errorOf(ErrorKind::NetworkUnconfirmed, reason(answer, u"unconfirmed"_s), fault, answer));
    unconfirmed.wholeAnswer = answer.complete && answer.status >= 400;
    unconfirmed.retryAfter = retryAfter(answer, now);
    return unconfirmed;
}

std::optional<Error> judgeCall(const HttpAnswer &answer, CallKind kind)
{
    if (answer.aborted)
        return Error {.kind = ErrorKind::Cancelled, .code = u"cancelled"_s, .detail = {}};
    const bool mayHaveActed = kind == CallKind::Write && (answer.written || !isWhileConnecting(answer.networkError));
    if (answer.tooLarge)
        return errorOf(
            mayHaveActed ? ErrorKind::NetworkUnconfirmed : ErrorKind::ProviderUnreadable, u"answer_too_large"_s, std::nullopt, answer);
    const ErrorKind nothingRead = mayHaveActed ? ErrorKind::NetworkUnconfirmed : ErrorKind::NetworkNotSent;
    if (answer.status == 0)
        return errorOf(nothingRead, reason(answer, mayHaveActed ? u"unconfirmed"_s : u"not_sent"_s), std::nullopt, answer);

    const auto fault = answer.complete ? parseFault(answer.body) : std::nullopt;
    switch (answer.status) {
    case 401:
        return errorOf(ErrorKind::CredentialsRefused, u"credentials_refused"_s, fault, answer);
    case 403:
        return errorOf(ErrorKind::ProviderRejected, u"provider_forbidden"_s, fault, answer);
    case 404:
        return errorOf(ErrorKind::ProviderRejected, u"provider_not_found"_s, fault, answer);
    case 407:
        return errorOf(ErrorKind::NetworkNotSent, u"proxy_failed"_s, std::nullopt, answer);
    case 429:
        return errorOf(ErrorKind::ProviderThrottled, u"throttled"_s, fault, answer);
    default:
        break;
    }
    if (!answer.complete)
        return errorOf(nothingRead, reason(answer, u"connection_cut"_s), std::nullopt, answer);
    if (answer.status >= 500)
        return errorOf(
            mayHaveActed ? ErrorKind::NetworkUnconfirmed : ErrorKind::ProviderThrottled, u"provider_unavailable"_s, fault, answer);
    if (answer.status >= 400 && fault) {
        const bool throttle = twilioError(fault->number).errorClass == ErrorClass::Throttle;
        return errorOf(throttle ? ErrorKind::ProviderThrottled : ErrorKind::ProviderRejected, {}, fault, answer);
    }
    if (answer.status < 200 || answer.status >= 300)
        return errorOf(ErrorKind::ProviderUnreadable, u"unreadable_answer"_s, std::nullopt, answer);
    return std::nullopt;
}

std::optional<UtcMs> parseHttpDate(const QByteArray &text)
{
    const QDateTime parsed = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!parsed.isValid())
        return std::nullopt;
    return UtcMs(milliseconds(QDateTime(parsed.date(), parsed.time(), Qt::UTC).toMSecsSinceEpoch()));
}

std::optional<milliseconds> retryAfter(const HttpAnswer &answer, UtcMs now)
{
    constexpr milliseconds kMost = 24h;
    const QByteArray text = answer.retryAfter.trimmed();
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        const qlonglong most = std::chrono::duration_cast<std::chrono::seconds>(kMost).count();
        return std::chrono::seconds(std::clamp(seconds, 0LL, most));
    }
    const auto date = parseHttpDate(text);
    if (!date)
        return std::nullopt;
    const UtcMs from = parseHttpDate(answer.date).value_or(now);
    return std::clamp(std::chrono::duration_cast<milliseconds>(*date - from), milliseconds(0), kMost);
}

} // namespace halftone::provider
