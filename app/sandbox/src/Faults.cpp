#include "sandbox/Faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace halftone::sandbox {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kKinds = std::to_array<std::pair<FaultKind, QLatin1StringView>>({
    {FaultKind::Delay, "delay"_L1},
    {FaultKind::NeverAnswer, "never_answer"_L1},
    {FaultKind::Close, "close"_L1},
    {FaultKind::Reset, "reset"_L1},
    {FaultKind::CloseInStatusLine, "close_in_status_line"_L1},
    {FaultKind::CloseInBody, "close_in_body"_L1},
    {FaultKind::StopListening, "stop_listening"_L1},
    {FaultKind::Throttle, "throttle"_L1},
    {FaultKind::Refuse, "refuse"_L1},
    {FaultKind::Error500, "error_500"_L1},
    {FaultKind::Error500Bare, "error_500_bare"_L1},
    {FaultKind::BadGateway, "bad_gateway"_L1},
    {FaultKind::Unauthorized, "unauthorized"_L1},
    {FaultKind::NotFound, "not_found"_L1},
    {FaultKind::TruncatedJson, "truncated_json"_L1},
    {FaultKind::Html200, "html_200"_L1},
    {FaultKind::WrongTypes, "wrong_types"_L1},
    {FaultKind::UnknownEnum, "unknown_enum"_L1},
    {FaultKind::Huge, "huge"_L1},
    {FaultKind::DuplicateEntries, "duplicate_entries"_L1},
    {FaultKind::ShiftPage, "shift_page"_L1},
    {FaultKind::DateSkew, "date_skew"_L1},
    {FaultKind::ListingLag, "listing_lag"_L1},
    {FaultKind::SegmentsZero, "segments_zero"_L1},
    {FaultKind::OutOfOrder, "out_of_order"_L1},
    {FaultKind::DeliveredAfterFailed, "delivered_after_failed"_L1},
    {FaultKind::Undelivered, "undelivered"_L1},
});

/// `*` stands for any characters, also slashes.
bool fits(QStringView pattern, QStringView text)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern == text;
    if (!text.startsWith(pattern.left(star)))
        return false;
    const QStringView rest = pattern.mid(star + 1);
    for (qsizetype at = star; at <= text.size(); ++at) {
        if (fits(rest, text.mid(at)))
            return true;
    }
    return false;
}

std::optional<Fault> refused(QString *why, const QString &reason)
{
    if (why)
        *why = reason;
    return std::nullopt;
}
} // namespace

std::optional<Fault> faultFromJson(const QJsonObject &json, QString *why)
{
    Fault fault;
    const QString kind = json.value("kind"_L1).toString();
    const auto known = std::ranges::find_if(kKinds, [&kind](const auto &one) { return one.second == kind; });
    if (known == kKinds.end())
        return refused(why, u"unknown kind \"%1\""_s.arg(kind));
    fault.kind = known->first;

    constexpr std::array kKeys {"kind"_L1, "method"_L1, "path"_L1, "to"_L1, "count"_L1, "skip"_L1, "every"_L1, "probability"_L1,
        "booked"_L1, "ms"_L1, "status"_L1, "code"_L1, "retry_after"_L1};
    for (const QString &key : json.keys()) {
        if (std::ranges::find(kKeys, key) == kKeys.end())
            return refused(why, u"unknown key \"%1\""_s.arg(key));
    }
    fault.method = json.value("method"_L1).toString().toUpper().toLatin1();
    fault.path = json.value("path"_L1).toString();
    fault.to = json.value("to"_L1).toString();
    fault.count = json.value("count"_L1).toInt(fault.count);
    fault.skip = json.value("skip"_L1).toInt(fault.skip);
    fault.every = json.value("every"_L1).toInt(fault.every);
    fault.probability = json.value("probability"_L1).toDouble(fault.probability);
    fault.booked = json.value("booked"_L1).toBool(fault.booked);
    fault.ms = milliseconds(json.value("ms"_L1).toInteger(0));
    fault.status = json.value("status"_L1).toInt(fault.status);
    fault.code = json.value("code"_L1).toInt(fault.code);
    if (json.contains("retry_after"_L1))
        fault.retryAfter = json.value("retry_after"_L1).toInt();
    if (fault.count < 0 || fault.skip < 0 || fault.every < 1 || fault.probability < 0 || fault.probability > 1)
        return refused(why, u"count, skip, every or probability out of range"_s);
    if (fault.status < 100 || fault.status > 599 || fault.ms < milliseconds(0))
        return refused(why, u"status or ms out of range"_s);
    return fault;
}

std::optional<QList<Fault>> faultsFromJson(const QByteArray &json, QString *why)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray()) {
        if (why)
            *why = error.error == QJsonParseError::NoError ? u"not a JSON array"_s : error.errorString();
        return std::nullopt;
    }
    QList<Fault> faults;
    for (const QJsonValue &one : document.array()) {
        const std::optional<Fault> fault = faultFromJson(one.toObject(), why);
        if (!fault)
            return std::nullopt;
        faults.append(*fault);
    }
    return faults;
}

Faults::Faults(quint32 seed)
    : m_random(seed)
{
}

void Faults::inject(Fault fault)
{
    m_waiting.push_back({.fault = std::move(fault)});
}

std::optional<Fault> Faults::take(const QByteArray &method, const QString &path, const QString &to)
{
    for (auto at = m_waiting.begin(); at != m_waiting.end(); ++at) {
        const Fault &fault = at->fault;
        if (!fault.method.isEmpty() && fault.method != method)
            continue;
        if (!fault.path.isEmpty() && !fits(fault.path, path))
            continue;
        if (!fault.to.isEmpty() && fault.to != to)
            continue;
        const int ordinal = ++at->seen - fault.skip;
        if (ordinal < 1 || (ordinal - 1) % fault.every != 0)
            continue;
        if (fault.probability < 1 && std::uniform_real_distribution(0.0, 1.0)(m_random) >= fault.probability)
            continue;
        ++m_hits;
        Fault taken = fault;
        if (++at->hit == fault.count)
            m_waiting.erase(at);
        return taken;
    }
    return std::nullopt;
}

} // namespace halftone::sandbox
