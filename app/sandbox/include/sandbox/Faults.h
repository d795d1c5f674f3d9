#pragma once

#include "base/Clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <random>
#include <vector>

class QJsonObject;

namespace halftone::sandbox {

/// What goes wrong. In JSON by the names in brackets.
enum class FaultKind {
    Delay, ///< [delay] answers after `ms`
    NeverAnswer, ///< [never_answer] reads the request and says nothing
    Close, ///< [close] closes the connection without an answer
    Reset, ///< [reset] the same, with a TCP reset
    CloseInStatusLine, ///< [close_in_status_line] after "HTTP/1.1 2"
    CloseInBody, ///< [close_in_body] after the head and half of the body
    StopListening, ///< [stop_listening] closes all connections and refuses new ones for `ms` (0: until resumed)
    Throttle, ///< [throttle] 429; `retry_after` seconds where set; `code` 20429, or 0 for an answer that is not the provider's own
    Refuse, ///< [refuse] `status` (400) with the provider's JSON and `code`
    Error500, ///< [error_500] 500 with the provider's JSON, 20500
    Error500Bare, ///< [error_500_bare] 500 without a body
    BadGateway, ///< [bad_gateway] 502 with an HTML page
    Unauthorized, ///< [unauthorized] 401 20003
    NotFound, ///< [not_found] 404 20404
    TruncatedJson, ///< [truncated_json] half of the JSON, with a fitting Content-Length
    Html200, ///< [html_200] an HTML page instead, with the right status
    WrongTypes, ///< [wrong_types] numbers for strings, strings for numbers and lists
    UnknownEnum, ///< [unknown_enum] states that no contract names
    Huge, ///< [huge] an answer of 10 MB
    DuplicateEntries, ///< [duplicate_entries] lists: the first entry of a page is there twice
    ShiftPage, ///< [shift_page] lists: a page begins with the last entry of the page before
    DateSkew, ///< [date_skew] the Date header is `ms` ahead
    ListingLag, ///< [listing_lag] the message booked appears in lists after `ms` (of the sandbox's clock)
    SegmentsZero, ///< [segments_zero] num_segments stays "0"
    OutOfOrder, ///< [out_of_order] the message booked is delivered, then sent, then read
    DeliveredAfterFailed, ///< [delivered_after_failed] the message booked fails (30008), then is delivered
    Undelivered, ///< [undelivered] the message booked ends as undelivered with `code`
};

/// One thing that goes wrong, and when.
///
/// A request counts as one where method, path and recipient fit. Of these the first `skip` pass; then each `every`-th is hit, with
/// `probability` (drawn from the seed), until `count` were.
struct Fault
{
    FaultKind kind = FaultKind::Close;
    QByteArray method = {}; ///< empty: any
    QString path = {}; ///< with `*` for any characters, e.g. "*/Messages.json"; empty: any
    QString to = {}; ///< only POSTs of messages to it; empty: any
    int count = 1; ///< 0: for ever
    int skip = 0;
    int every = 1;
    double probability = 1;
    bool booked = false; ///< the request is acted on first, where the kind leaves the choice (time-out, close, reset, 5xx …)
    milliseconds ms {0};
    int status = 400;
    int code = 20429;
    std::optional<int> retryAfter = {}; ///< seconds
};

/// Reads one fault from JSON: {"kind", "method", "path", "to", "count", "skip", "every", "probability", "booked", "ms", "status",
/// "code", "retry_after"}; only `kind` is required. @param why set where it cannot be read.
[[nodiscard]] std::optional<Fault> faultFromJson(const QJsonObject &json, QString *why);
/// Reads a file's JSON array of faults.
[[nodiscard]] std::optional<QList<Fault>> faultsFromJson(const QByteArray &json, QString *why);

/// The faults that wait for their request.
class Faults
{
public:
    explicit Faults(quint32 seed);

    void inject(Fault fault);
    void clear() { m_waiting.clear(); }
    [[nodiscard]] int hits() const { return m_hits; }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }

    /// The fault that hits this request, the one injected first where several would.
    [[nodiscard]] std::optional<Fault> take(const QByteArray &method, const QString &path, const QString &to);

private:
    struct Waiting
    {
        Fault fault;
        int seen = 0;
        int hit = 0;
    };
    std::vector<Waiting> m_waiting;
    std::mt19937 m_random;
    int m_hits = 0;
};

} // namespace halftone::sandbox
