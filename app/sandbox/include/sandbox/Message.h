#pragma once

#include "base/Clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace halftone::sandbox {

/// Where a message stands, in the provider's words (contract: message_enum_status).
enum class Status { Accepted, Scheduled, Queued, Sending, Sent, Delivered, Read, Failed, Undelivered, Canceled, Received };

/// As on the wire ("queued").
[[nodiscard]] QLatin1StringView statusName(Status status);
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);

enum class Direction { Inbound, OutboundApi, OutboundReply };
[[nodiscard]] QLatin1StringView directionName(Direction direction);

struct Media
{
    QString sid = {}; ///< ME…; made by the ledger where empty
    QString contentType = QStringLiteral("image/png");
    QByteArray bytes = {};
};

/// One message of the account, as the provider keeps it.
struct Message
{
    QString sid = {}; ///< SM…, or MM… with media; made by the ledger where empty
    Direction direction = Direction::OutboundApi;
    Status status = Status::Queued;
    QString from = {}; ///< "+1…", or "whatsapp:+1…", or "whatsapp:US.1349…"
    QString to = {};
    QString body = {}; ///< as delivered: a template's with its values put in
    QString contentSid = {}; ///< HX…; empty for free text
    QJsonObject variables = {};
    QString serviceSid = {}; ///< MG…; empty when sent from a number
    QList<Media> media = {};
    int segments = 1;
    int errorCode = 0; ///< 0: none
    UtcMs created {};
    UtcMs updated {};
    std::optional<UtcMs> sent = {}; ///< date_sent: empty until it left the queue
    std::optional<UtcMs> sendAt = {}; ///< scheduled for
    std::optional<UtcMs> listedFrom = {}; ///< not in lists before (a fault: listing_lag)
    bool posted = false; ///< came by POST to this server, and not by a test or a demo
    bool segmentsKnown = true; ///< else "0" on the wire, as in the first answer of a messaging service
    qint64 sequence = 0; ///< order of booking

    [[nodiscard]] bool isWhatsApp() const { return from.startsWith(QLatin1StringView("whatsapp:")); }
};

} // namespace halftone::sandbox
